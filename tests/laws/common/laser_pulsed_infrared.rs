//! 6A005.b.6 to b.10: non-tunable pulsed lasers above 975 nm, by wavelength.

use dualuse::Truth::{No, Yes};

use super::lasers::{ANY_MODE, LASER, OF_PULSED, PULSES, SINGLE_ONLY};
use crate::rows::{Change, Sample, above, at_least, at_most, below, change, sample};

const NO_PEAK: Change = change("peak_power", &[("none", No)]);

const MULTIPLE: &str = "transverse_mode = 'multiple'";

const AT_1064_NM: &str = "wavelength = '1064 nm'";
const FEMTOSECONDS: &str = "pulse_duration = '100 fs'";
const PICOSECONDS: &str = "pulse_duration = '10 ps'";
const NANOSECONDS: &str = "pulse_duration = '10 ns'";

const AROUND_1_PS: &[&str; 3] = &["0.999 ps", "1 ps", "1.0010 ps"];
const AROUND_1_NS: &[&str; 3] = &["0.999 ns", "1 ns", "1.0010 ns"];
const AROUND_1_US: &[&str; 3] = &["0.999 µs", "1 µs", "1.0010 µs"];

pub const B_6: &[Sample] = &[
    // a: less than 1 ps.
    sample(&[LASER, PULSES, AT_1064_NM, FEMTOSECONDS, "output_power = '40 W'"]).shared(OF_PULSED).changes(&[
        above("wavelength", &["974.999 nm", "975 nm", "975.001 nm"]),
        at_most("wavelength", &["1149.999 nm", "1150 nm", "1150.001 nm"]),
        above("output_power", &["29.9990 W", "30 W", "30.0010 W"]),
        below("pulse_duration", AROUND_1_PS),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, FEMTOSECONDS, "peak_power = '3 GW'"]).changes(&[
        above("peak_power", &["1.999 GW", "2 GW", "2.001 GW"]),
        NO_PEAK,
        below("pulse_duration", AROUND_1_PS),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, FEMTOSECONDS, "pulse_energy = '3 mJ'"]).changes(&[
        above("pulse_energy", &["1.999 mJ", "2 mJ", "2.001 mJ"]),
        below("pulse_duration", AROUND_1_PS),
        ANY_MODE,
    ]),
    // b: 1 ps to less than 1 ns.
    sample(&[LASER, PULSES, AT_1064_NM, PICOSECONDS, "output_power = '60 W'"]).changes(&[
        above("output_power", &["49.9990 W", "50 W", "50.0010 W"]),
        change("pulse_duration", &[("0.999 ps", Yes), ("1 ps", Yes)]),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, PICOSECONDS, "peak_power = '6 GW'"]).changes(&[
        above("peak_power", &["4.999 GW", "5 GW", "5.001 GW"]),
        NO_PEAK,
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, PICOSECONDS, "pulse_energy = '0.2 J'"]).changes(&[
        above("pulse_energy", &["0.099 J", "0.1 J", "0.101 J"]),
        below("pulse_duration", AROUND_1_NS),
        ANY_MODE,
    ]),
    // c.1: 1 ns to 1 µs, a single transverse mode.
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, "peak_power = '200 MW'"]).changes(&[
        above("peak_power", &["99.999 MW", "100 MW", "100.001 MW"]),
        NO_PEAK,
        at_least("pulse_duration", AROUND_1_NS),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, "output_power = '30 W'"]).changes(&[
        above("output_power", &["19.9990 W", "20 W", "20.0010 W"]),
        at_most("repetition_rate", &["0.999 kHz", "1 kHz", "1.001 kHz"]),
        at_most("pulse_duration", AROUND_1_US),
        SINGLE_ONLY,
    ]),
    sample(&[
        LASER,
        PULSES,
        AT_1064_NM,
        NANOSECONDS,
        "output_power = '120 W'",
        "repetition_rate = '2 kHz'",
        "wall_plug_efficiency = '13 %'",
    ])
    .changes(&[
        above("output_power", &["99.9990 W", "100 W", "100.0010 W"]),
        above("wall_plug_efficiency", &["11.999 %", "12 %", "12.001 %"]),
        // Up to 1 kHz, 20 W is enough.
        change("repetition_rate", &[("0.999 kHz", Yes), ("1 kHz", Yes), ("1.001 kHz", Yes)]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, "output_power = '160 W'", "repetition_rate = '2 kHz'"])
        .changes(&[above("output_power", &["149.9990 W", "150 W", "150.0010 W"]), SINGLE_ONLY]),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, "pulse_energy = '3 J'"]).changes(&[
        above("pulse_energy", &["1.9990 J", "2 J", "2.0010 J"]),
        at_most("pulse_duration", AROUND_1_US),
        SINGLE_ONLY,
    ]),
    // c.2: multiple transverse modes.
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, MULTIPLE, "peak_power = '500 MW'"]).changes(&[
        above("peak_power", &["399.999 MW", "400 MW", "400.001 MW"]),
        NO_PEAK,
        ANY_MODE,
    ]),
    sample(&[
        LASER,
        PULSES,
        AT_1064_NM,
        NANOSECONDS,
        MULTIPLE,
        "output_power = '600 W'",
        "wall_plug_efficiency = '19 %'",
    ])
    .changes(&[
        above("output_power", &["499.9990 W", "500 W", "500.0010 W"]),
        above("wall_plug_efficiency", &["17.999 %", "18 %", "18.001 %"]),
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, MULTIPLE, "output_power = '3 kW'"])
        .changes(&[above("output_power", &["1.999 kW", "2 kW", "2.001 kW"]), ANY_MODE]),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, MULTIPLE, "pulse_energy = '5 J'"]).changes(&[
        above("pulse_energy", &["3.9990 J", "4 J", "4.0010 J"]),
        at_most("pulse_duration", AROUND_1_US),
        ANY_MODE,
    ]),
    // d: more than 1 µs.
    sample(&[LASER, PULSES, AT_1064_NM, "peak_power = '600 kW'"]).changes(&[
        above("peak_power", &["499.999 kW", "500 kW", "500.001 kW"]),
        NO_PEAK,
        above("pulse_duration", AROUND_1_US),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, "output_power = '120 W'", "wall_plug_efficiency = '13 %'"]).changes(
        &[
            above("output_power", &["99.9990 W", "100 W", "100.0010 W"]),
            above("wall_plug_efficiency", &["11.999 %", "12 %", "12.001 %"]),
            SINGLE_ONLY,
        ],
    ),
    sample(&[LASER, PULSES, AT_1064_NM, "output_power = '160 W'"])
        .changes(&[above("output_power", &["149.9990 W", "150 W", "150.0010 W"]), SINGLE_ONLY]),
    sample(&[LASER, PULSES, AT_1064_NM, MULTIPLE, "peak_power = '2 MW'"]).changes(&[
        above("peak_power", &["0.999 MW", "1 MW", "1.001 MW"]),
        NO_PEAK,
        above("pulse_duration", AROUND_1_US),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, MULTIPLE, "output_power = '600 W'", "wall_plug_efficiency = '19 %'"])
        .changes(&[
            above("output_power", &["499.9990 W", "500 W", "500.0010 W"]),
            above("wall_plug_efficiency", &["17.999 %", "18 %", "18.001 %"]),
        ]),
    sample(&[LASER, PULSES, AT_1064_NM, MULTIPLE, "output_power = '3 kW'"])
        .changes(&[above("output_power", &["1.999 kW", "2 kW", "2.001 kW"]), ANY_MODE]),
];

const AT_1319_NM: &str = "wavelength = '1319 nm'";

pub const B_7: &[Sample] = &[
    sample(&[LASER, PULSES, AT_1319_NM, NANOSECONDS, "output_power = '25 W'"]).shared(OF_PULSED).changes(&[
        above("wavelength", &["1149.999 nm", "1150 nm", "1150.001 nm"]),
        at_most("wavelength", &["1554.999 nm", "1555 nm", "1555.001 nm"]),
        above("output_power", &["19.9990 W", "20 W", "20.0010 W"]),
        at_most("pulse_duration", AROUND_1_US),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, PULSES, AT_1319_NM, NANOSECONDS, "pulse_energy = '0.6 J'", "peak_power = '60 W'"])
        .changes(&[
            above("pulse_energy", &["0.499 J", "0.5 J", "0.501 J"]),
            above("peak_power", &["49.9990 W", "50 W", "50.0010 W"]),
            NO_PEAK,
            at_most("pulse_duration", AROUND_1_US),
            ANY_MODE,
        ]),
    sample(&[LASER, PULSES, AT_1319_NM, NANOSECONDS, MULTIPLE, "output_power = '60 W'"]).changes(&[
        above("output_power", &["49.9990 W", "50 W", "50.0010 W"]),
        at_most("pulse_duration", AROUND_1_US),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_1319_NM, "pulse_energy = '3 J'", "peak_power = '60 W'"]).changes(&[
        above("pulse_energy", &["1.9990 J", "2 J", "2.0010 J"]),
        above("peak_power", &["49.9990 W", "50 W", "50.0010 W"]),
        NO_PEAK,
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_1319_NM, "output_power = '60 W'"])
        .changes(&[above("output_power", &["49.9990 W", "50 W", "50.0010 W"]), SINGLE_ONLY]),
    sample(&[LASER, PULSES, AT_1319_NM, MULTIPLE, "output_power = '90 W'"])
        .changes(&[above("output_power", &["79.9990 W", "80 W", "80.0010 W"]), ANY_MODE]),
];

const TWO_WATTS: &str = "output_power = '2 W'";

const TWO_HUNDRED_MILLIJOULES: &str = "
pulse_energy = '200 mJ'
peak_power = '2 W'
";

const MORE_THAN_100_MJ_AND_1_W: &[Change] = &[
    above("pulse_energy", &["99.999 mJ", "100 mJ", "100.001 mJ"]),
    above("peak_power", &["0.999 W", "1 W", "1.0010 W"]),
    NO_PEAK,
];

pub const B_8: &[Sample] = &[
    sample(&[LASER, PULSES, "wavelength = '1645 nm'", TWO_WATTS]).shared(OF_PULSED).changes(&[
        above("wavelength", &["1554.999 nm", "1555 nm", "1555.001 nm"]),
        at_most("wavelength", &["1849.999 nm", "1850 nm", "1850.001 nm"]),
        above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, "wavelength = '1645 nm'", TWO_HUNDRED_MILLIJOULES])
        .shared(MORE_THAN_100_MJ_AND_1_W)
        .changes(&[ANY_MODE]),
];

pub const B_9: &[Sample] = &[
    sample(&[LASER, PULSES, "wavelength = '1940 nm'", TWO_WATTS]).shared(OF_PULSED).changes(&[
        above("wavelength", &["1849.999 nm", "1850 nm", "1850.001 nm"]),
        at_most("wavelength", &["2099.999 nm", "2100 nm", "2100.001 nm"]),
        above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, PULSES, "wavelength = '1940 nm'", TWO_HUNDRED_MILLIJOULES])
        .shared(MORE_THAN_100_MJ_AND_1_W)
        .changes(&[SINGLE_ONLY]),
    sample(&[LASER, PULSES, MULTIPLE, "wavelength = '1940 nm'", "output_power = '130 W'"])
        .changes(&[above("output_power", &["119.9990 W", "120 W", "120.0010 W"]), ANY_MODE]),
    sample(&[
        LASER,
        PULSES,
        MULTIPLE,
        "wavelength = '1940 nm'",
        "pulse_energy = '200 mJ'",
        "peak_power = '20 kW'",
    ])
    .changes(&[
        above("pulse_energy", &["99.999 mJ", "100 mJ", "100.001 mJ"]),
        above("peak_power", &["9.999 kW", "10 kW", "10.001 kW"]),
        NO_PEAK,
        ANY_MODE,
    ]),
];

pub const B_10: &[Sample] = &[
    sample(&[LASER, PULSES, "wavelength = '2.94 µm'", TWO_WATTS]).shared(OF_PULSED).changes(&[
        above("wavelength", &["2099.999 nm", "2100 nm", "2100.001 nm"]),
        above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, "wavelength = '2.94 µm'", TWO_HUNDRED_MILLIJOULES])
        .shared(MORE_THAN_100_MJ_AND_1_W)
        .changes(&[ANY_MODE]),
];
