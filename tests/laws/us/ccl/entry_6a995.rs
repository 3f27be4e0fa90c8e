//! 6A995 of the Commerce Control List: lasers.

use dualuse::Regime::Us;
use dualuse::Truth::{No, Yes};

use crate::common::category_6::category_6;
use crate::common::lasers::{ANY_MODE, DIODE_FORMS, LASER, MEDIA, PULSES, SINGLE_ONLY};
use crate::rows::{Change, Rows, Sample, above, at_least, at_most, change, fails, holds, one_of, sample};

pub const ROWS: &[Rows] = &[
    law("6A995.a").samples(CARBON_DIOXIDE_LASERS),
    law("6A995.b").samples(DIODES),
    law("6A995.c").item(&[LASER, PULSES, "medium = 'ruby'", "pulse_energy = '25 J'"]).changes(&[
        one_of("medium", &["ruby"], MEDIA),
        above("pulse_energy", &["19.9990 J", "20 J", "20.0010 J"]),
    ]),
    law("6A995.d").samples(PULSED_LASERS),
    law("6A995.e").samples(CONTINUOUS_LASERS),
    law("6A995.f").samples(&[
        sample(&[LASER, "wavelength = '1500 nm'", "output_power = '2 W'"]).changes(&[
            above("wavelength", &["1399.999 nm", "1400 nm", "1400.001 nm"]),
            at_most("wavelength", &["1554.999 nm", "1555 nm", "1555.001 nm"]),
            above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
            fails("tunable"),
            change("continuous", &[("no", Yes), ("unknown", Yes)]),
        ]),
        sample(&[LASER, PULSES, "wavelength = '1500 nm'", "pulse_energy = '200 mJ'", "peak_power = '2 W'"])
            .changes(&[
                above("pulse_energy", &["99.999 mJ", "100 mJ", "100.001 mJ"]),
                above("peak_power", &["0.999 W", "1 W", "1.0010 W"]),
                fails("continuous"),
            ]),
    ]),
    law("6A995.g").item(&[LASER, "medium = 'free_electron'"]).changes(&[one_of(
        "medium",
        &["free_electron"],
        MEDIA,
    )]),
];

const CARBON_DIOXIDE: &str = "
medium = 'carbon_dioxide'
wavelength = '10.6 µm'
";

const AROUND_10_KW: &[&str; 3] = &["9.999 kW", "10 kW", "10.001 kW"];
const AROUND_10_US: &[&str; 3] = &["9.9990 µs", "10 µs", "10.0010 µs"];

const CARBON_DIOXIDE_LASERS: &[Sample] = &[
    sample(&[LASER, CARBON_DIOXIDE, "output_power = '11 kW'"])
        .changes(&[one_of("medium", &["carbon_dioxide"], MEDIA), above("output_power", AROUND_10_KW)]),
    sample(&[LASER, PULSES, CARBON_DIOXIDE, "output_power = '11 kW'", "pulse_duration = '20 µs'"])
        .changes(&[above("output_power", AROUND_10_KW)]),
    sample(&[LASER, PULSES, CARBON_DIOXIDE, "peak_power = '200 kW'", "pulse_duration = '20 µs'"]).changes(&[
        above("peak_power", &["99.999 kW", "100 kW", "100.001 kW"]),
        above("pulse_duration", AROUND_10_US),
        fails("continuous"),
    ]),
    sample(&[
        LASER,
        PULSES,
        CARBON_DIOXIDE,
        "pulse_energy = '6 J'",
        "peak_power = '3 kW'",
        "pulse_duration = '1 µs'",
    ])
    .changes(&[
        above("pulse_energy", &["4.9990 J", "5 J", "5.0010 J"]),
        above("peak_power", &["2.499 kW", "2.5 kW", "2.501 kW"]),
        at_most("pulse_duration", AROUND_10_US),
        fails("continuous"),
    ]),
    sample(&[LASER, PULSES, CARBON_DIOXIDE, "output_power = '3 kW'", "pulse_duration = '1 µs'"]).changes(&[
        above("output_power", &["2.499 kW", "2.5 kW", "2.501 kW"]),
        at_most("pulse_duration", AROUND_10_US),
        fails("continuous"),
    ]),
];

const DIODE: &str = "
medium = 'semiconductor'
diode_form = 'individual'
";

const AROUND_1050_NM: &[&str; 3] = &["1049.999 nm", "1050 nm", "1050.001 nm"];

const DIODES: &[Sample] = &[
    sample(&[LASER, DIODE, "wavelength = '905 nm'", "output_power = '200 mW'"]).changes(&[
        one_of("medium", &["semiconductor"], MEDIA),
        one_of("diode_form", &["individual"], DIODE_FORMS),
        above("output_power", &["99.999 mW", "100 mW", "100.001 mW"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, DIODE, "wavelength = '1310 nm'"]).changes(&[
        above("wavelength", AROUND_1050_NM),
        // b.2 takes multiple modes, bars and stacks.
        ANY_MODE,
        one_of("diode_form", &["individual", "bar", "stack"], DIODE_FORMS),
    ]),
    sample(&[LASER, DIODE, "transverse_mode = 'multiple'", "wavelength = '1310 nm'"])
        .changes(&[above("wavelength", AROUND_1050_NM)]),
    sample(&[LASER, DIODE, "diode_form = 'bar'", "wavelength = '1310 nm'"])
        .changes(&[above("wavelength", AROUND_1050_NM), ANY_MODE]),
    sample(&[LASER, DIODE, "diode_form = 'stack'", "wavelength = '1310 nm'"])
        .changes(&[above("wavelength", AROUND_1050_NM), ANY_MODE]),
];

const AT_1064_NM: &str = "wavelength = '1064 nm'";
const NANOSECONDS: &str = "pulse_duration = '10 ns'";
const MULTIPLE: &str = "transverse_mode = 'multiple'";

const EFFICIENT_SINGLE: &str = "
wall_plug_efficiency = '13 %'
output_power = '15 W'
repetition_rate = '2 kHz'
";

const OF_EFFICIENT_SINGLE: &[Change] = &[
    above("wall_plug_efficiency", &["11.999 %", "12 %", "12.001 %"]),
    above("output_power", &["9.9990 W", "10 W", "10.0010 W"]),
    above("repetition_rate", &["0.999 kHz", "1 kHz", "1.001 kHz"]),
    SINGLE_ONLY,
];

const EFFICIENT_MULTIPLE: &str = "
transverse_mode = 'multiple'
wall_plug_efficiency = '19 %'
output_power = '40 W'
";

const OF_EFFICIENT_MULTIPLE: &[Change] = &[
    above("wall_plug_efficiency", &["17.999 %", "18 %", "18.001 %"]),
    above("output_power", &["29.9990 W", "30 W", "30.0010 W"]),
];

const BAND: &[Change] = &[
    above("wavelength", &["974.999 nm", "975 nm", "975.001 nm"]),
    at_most("wavelength", &["1149.999 nm", "1150 nm", "1150.001 nm"]),
    fails("tunable"),
];

const PULSED_LASERS: &[Sample] = &[
    // d.1: 1 ns to 1 µs.
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, "output_power = '25 W'"]).shared(BAND).changes(&[
        fails("continuous"),
        at_least("pulse_duration", &["0.999 ns", "1 ns", "1.0010 ns"]),
        above("output_power", &["19.9990 W", "20 W", "20.0010 W"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, EFFICIENT_SINGLE]).shared(OF_EFFICIENT_SINGLE),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, EFFICIENT_MULTIPLE]).shared(OF_EFFICIENT_MULTIPLE),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, MULTIPLE, "peak_power = '300 MW'"]).changes(&[
        above("peak_power", &["199.999 MW", "200 MW", "200.001 MW"]),
        at_most("pulse_duration", &["0.999 µs", "1 µs", "1.0010 µs"]),
        one_of("transverse_mode", &["multiple"], &["single"]),
    ]),
    sample(&[LASER, PULSES, AT_1064_NM, NANOSECONDS, MULTIPLE, "output_power = '60 W'"]).changes(&[
        above("output_power", &["49.9990 W", "50 W", "50.0010 W"]),
        at_most("pulse_duration", &["0.999 µs", "1 µs", "1.0010 µs"]),
    ]),
    // d.2: more than 1 µs.
    sample(&[LASER, PULSES, AT_1064_NM, "output_power = '25 W'"])
        .changes(&[above("output_power", &["19.9990 W", "20 W", "20.0010 W"]), SINGLE_ONLY]),
    sample(&[LASER, PULSES, AT_1064_NM, EFFICIENT_SINGLE]).shared(OF_EFFICIENT_SINGLE),
    sample(&[LASER, PULSES, AT_1064_NM, EFFICIENT_MULTIPLE]).shared(OF_EFFICIENT_MULTIPLE),
    sample(&[LASER, PULSES, AT_1064_NM, MULTIPLE, "output_power = '600 W'"])
        .changes(&[above("output_power", &["499.9990 W", "500 W", "500.0010 W"])]),
];

const CONTINUOUS_LASERS: &[Sample] = &[
    sample(&[LASER, AT_1064_NM, "output_power = '60 W'"]).shared(BAND).changes(&[
        holds("continuous"),
        above("output_power", &["49.9990 W", "50 W", "50.0010 W"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, AT_1064_NM, EFFICIENT_SINGLE]).shared(OF_EFFICIENT_SINGLE),
    sample(&[LASER, AT_1064_NM, EFFICIENT_MULTIPLE]).shared(OF_EFFICIENT_MULTIPLE).changes(&[
        // The note is about e.2.b.
        change("industrial", &[("yes", Yes)]).given(HEAVY),
    ]),
    sample(&[LASER, AT_1064_NM, MULTIPLE, "output_power = '600 W'"]).changes(&[
        above("output_power", &["499.9990 W", "500 W", "500.0010 W"]),
        fails("industrial").given(HEAVY),
        at_most("total_mass", &["1199.999 kg", "1200 kg", "1200.001 kg"]).given(&[("industrial", "yes")]),
        change("output_power", &[("1.999 kW", No), ("2 kW", No), ("2.001 kW", Yes)])
            .given(&[("industrial", "yes"), ("total_mass", "1300 kg")]),
    ]),
];

const HEAVY: &[(&str, &str)] = &[("total_mass", "1300 kg")];

const fn law(entry: &'static str) -> Rows {
    category_6(Us, entry)
}

crate::tests_of_this_law!();
