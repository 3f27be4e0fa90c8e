//! 6A005.b.1 to b.5: non-tunable pulsed lasers up to 975 nm, by wavelength.

use dualuse::Truth::{No, Unknown, Yes};

use super::lasers::{ANY_MODE, ARGON, LASER, OF_PULSED, PULSES, SINGLE_ONLY};
use crate::rows::{Change, Sample, above, at_least, at_most, below, change, sample};

const NO_PEAK: Change = change("peak_power", &[("none", No)]);

const MULTIPLE: &str = "transverse_mode = 'multiple'";

pub const B_1: &[Sample] = &[
    sample(&[LASER, PULSES, "wavelength = '140 nm'", "output_power = '2 W'"]).shared(OF_PULSED).changes(&[
        below("wavelength", &["149.999 nm", "150 nm", "150.001 nm"]),
        above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, "wavelength = '140 nm'", "pulse_energy = '60 mJ'", "peak_power = '2 W'"])
        .changes(&[
            above("pulse_energy", &["49.999 mJ", "50 mJ", "50.001 mJ"]),
            above("peak_power", &["0.999 W", "1 W", "1.0010 W"]),
            NO_PEAK,
            ANY_MODE,
        ]),
];

pub const B_2: &[Sample] = &[
    sample(&[LASER, PULSES, "wavelength = '355 nm'", "output_power = '60 W'"]).shared(OF_PULSED).changes(&[
        at_least("wavelength", &["149.999 nm", "150 nm", "150.001 nm"]),
        at_most("wavelength", &["509.999 nm", "510 nm", "510.001 nm"]),
        above("output_power", &["29.9990 W", "30 W", "30.0010 W"]),
        ARGON,
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, "wavelength = '355 nm'", "pulse_energy = '2 J'", "peak_power = '40 W'"]).changes(
        &[
            above("pulse_energy", &["1.4990 J", "1.5 J", "1.5010 J"]),
            above("peak_power", &["29.9990 W", "30 W", "30.0010 W"]),
            NO_PEAK,
            ANY_MODE,
            // The note on argon is about the average power.
            change("medium", &[("argon", Yes)]),
        ],
    ),
];

/// What the editions print differently in b.3.
pub const B_3: &[Sample] = &[sample(GREEN).shared(OF_PULSED).changes(&[
    above("wavelength", AROUND_510_NM),
    at_most("wavelength", AROUND_540_NM),
    above("output_power", AROUND_80_W),
    SINGLE_ONLY,
])];

pub const B_3_OF_2021: &[Sample] = &[sample(GREEN).shared(OF_PULSED).changes(&[
    above("wavelength", AROUND_510_NM),
    at_most("wavelength", AROUND_540_NM),
    above("output_power", AROUND_50_W),
    SINGLE_ONLY,
])];

/// On days between two editions.
pub const B_3_OPEN: &[Sample] = &[sample(GREEN).shared(OF_PULSED).changes(&[
    above("wavelength", AROUND_510_NM),
    at_most("wavelength", AROUND_540_NM),
    change(
        "output_power",
        &[
            ("49.9990 W", No),
            ("50 W", No),
            ("50.0010 W", Unknown),
            ("80 W", Unknown),
            ("80.0010 W", Yes),
            ("unknown", Unknown),
        ],
    ),
    above("output_power", AROUND_50_W).adopting("6A005.b.3.a.2", "text of 2021 and 2022"),
    above("output_power", AROUND_80_W).adopting("6A005.b.3.a.2", "later text"),
    SINGLE_ONLY,
])];

const GREEN: &[&str] = &[LASER, PULSES, "wavelength = '532 nm'", "output_power = '100 W'"];
const AROUND_510_NM: &[&str; 3] = &["509.999 nm", "510 nm", "510.001 nm"];
const AROUND_540_NM: &[&str; 3] = &["539.999 nm", "540 nm", "540.001 nm"];
const AROUND_50_W: &[&str; 3] = &["49.9990 W", "50 W", "50.0010 W"];
const AROUND_80_W: &[&str; 3] = &["79.9990 W", "80 W", "80.0010 W"];

/// The rest of b.3, in which all editions agree.
pub const B_3_REST: &[Sample] = &[
    sample(&[LASER, PULSES, "wavelength = '532 nm'", "pulse_energy = '2 J'", "peak_power = '60 W'"]).changes(
        &[
            above("pulse_energy", &["1.4990 J", "1.5 J", "1.5010 J"]),
            above("peak_power", &["49.9990 W", "50 W", "50.0010 W"]),
            NO_PEAK,
            SINGLE_ONLY,
        ],
    ),
    sample(&[LASER, PULSES, MULTIPLE, "wavelength = '532 nm'", "output_power = '200 W'"])
        .changes(&[above("output_power", &["149.9990 W", "150 W", "150.0010 W"]), ANY_MODE]),
    sample(&[
        LASER,
        PULSES,
        MULTIPLE,
        "wavelength = '532 nm'",
        "pulse_energy = '2 J'",
        "peak_power = '200 W'",
    ])
    .changes(&[
        above("pulse_energy", &["1.4990 J", "1.5 J", "1.5010 J"]),
        above("peak_power", &["149.9990 W", "150 W", "150.0010 W"]),
        NO_PEAK,
        ANY_MODE,
    ]),
];

const FEMTOSECONDS: &str = "pulse_duration = '100 fs'";

const TEN_MILLIJOULES: &str = "
pulse_energy = '10 mJ'
peak_power = '6 GW'
";

pub const B_4: &[Sample] = &[
    sample(&[LASER, PULSES, FEMTOSECONDS, "wavelength = '700 nm'", "output_power = '25 W'"])
        .shared(OF_PULSED)
        .changes(&[
            above("wavelength", &["539.999 nm", "540 nm", "540.001 nm"]),
            at_most("wavelength", &["799.999 nm", "800 nm", "800.001 nm"]),
            above("output_power", &["19.9990 W", "20 W", "20.0010 W"]),
            below("pulse_duration", &["0.999 ps", "1 ps", "1.0010 ps"]),
            ANY_MODE,
        ]),
    sample(&[LASER, PULSES, FEMTOSECONDS, "wavelength = '700 nm'", TEN_MILLIJOULES]).changes(&[
        above("pulse_energy", &["4.999 mJ", "5 mJ", "5.001 mJ"]),
        above("peak_power", &["4.999 GW", "5 GW", "5.001 GW"]),
        NO_PEAK,
        below("pulse_duration", &["0.999 ps", "1 ps", "1.0010 ps"]),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, "wavelength = '700 nm'", "output_power = '40 W'"])
        .changes(&[above("output_power", &["29.9990 W", "30 W", "30.0010 W"]), ANY_MODE]),
    sample(&[LASER, PULSES, "wavelength = '700 nm'", "pulse_energy = '2 J'", "peak_power = '40 W'"]).changes(
        &[
            above("pulse_energy", &["1.4990 J", "1.5 J", "1.5010 J"]),
            above("peak_power", &["29.9990 W", "30 W", "30.0010 W"]),
            NO_PEAK,
            at_least("pulse_duration", &["0.999 ps", "1 ps", "1.0010 ps"]),
            ANY_MODE,
        ],
    ),
];

const AT_900_NM: &str = "wavelength = '900 nm'";

const NANOSECONDS: &str = "pulse_duration = '10 ns'";

pub const B_5: &[Sample] = &[
    sample(&[LASER, PULSES, AT_900_NM, FEMTOSECONDS, "output_power = '25 W'"]).shared(OF_PULSED).changes(&[
        above("wavelength", &["799.999 nm", "800 nm", "800.001 nm"]),
        at_most("wavelength", &["974.999 nm", "975 nm", "975.001 nm"]),
        above("output_power", &["19.9990 W", "20 W", "20.0010 W"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, PULSES, AT_900_NM, FEMTOSECONDS, TEN_MILLIJOULES]).changes(&[
        above("pulse_energy", &["4.999 mJ", "5 mJ", "5.001 mJ"]),
        above("peak_power", &["4.999 GW", "5 GW", "5.001 GW"]),
        NO_PEAK,
        below("pulse_duration", &["0.999 ps", "1 ps", "1.0010 ps"]),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_900_NM, NANOSECONDS, "pulse_energy = '0.6 J'", "peak_power = '60 W'"])
        .changes(&[
            above("pulse_energy", &["0.499 J", "0.5 J", "0.501 J"]),
            above("peak_power", &["49.9990 W", "50 W", "50.0010 W"]),
            NO_PEAK,
            at_least("pulse_duration", &["0.999 ps", "1 ps", "1.0010 ps"]),
            at_most("pulse_duration", &["0.999 µs", "1 µs", "1.0010 µs"]),
            ANY_MODE,
        ]),
    sample(&[LASER, PULSES, AT_900_NM, NANOSECONDS, "output_power = '25 W'"]).changes(&[
        above("output_power", &["19.9990 W", "20 W", "20.0010 W"]),
        at_most("pulse_duration", &["0.999 µs", "1 µs", "1.0010 µs"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, PULSES, AT_900_NM, NANOSECONDS, MULTIPLE, "output_power = '60 W'"]).changes(&[
        above("output_power", &["49.9990 W", "50 W", "50.0010 W"]),
        at_least("pulse_duration", &["0.999 ps", "1 ps", "1.0010 ps"]),
        at_most("pulse_duration", &["0.999 µs", "1 µs", "1.0010 µs"]),
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_900_NM, "pulse_energy = '3 J'", "peak_power = '60 W'"]).changes(&[
        above("pulse_energy", &["1.9990 J", "2 J", "2.0010 J"]),
        above("peak_power", &["49.9990 W", "50 W", "50.0010 W"]),
        NO_PEAK,
        ANY_MODE,
    ]),
    sample(&[LASER, PULSES, AT_900_NM, "output_power = '60 W'"])
        .changes(&[above("output_power", &["49.9990 W", "50 W", "50.0010 W"]), SINGLE_ONLY]),
    sample(&[LASER, PULSES, AT_900_NM, MULTIPLE, "output_power = '90 W'"])
        .changes(&[above("output_power", &["79.9990 W", "80 W", "80.0010 W"]), ANY_MODE]),
];
