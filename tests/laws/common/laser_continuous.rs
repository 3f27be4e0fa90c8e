//! 6A005.a: non-tunable continuous wave lasers, by wavelength.

use dualuse::Truth::{No, Yes};

use super::lasers::{ANY_MODE, ARGON, LASER, OF_CONTINUOUS, SINGLE_ONLY};
use crate::rows::{Sample, above, at_least, at_most, below, change, fails, sample};

pub const A_1: &[Sample] =
    &[sample(&[LASER, "wavelength = '140 nm'", "output_power = '2 W'"]).shared(OF_CONTINUOUS).changes(&[
        below("wavelength", &["149.999 nm", "150 nm", "150.001 nm"]),
        above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
        ANY_MODE,
    ])];

pub const A_2: &[Sample] =
    &[sample(&[LASER, "wavelength = '488 nm'", "output_power = '60 W'"]).shared(OF_CONTINUOUS).changes(&[
        at_least("wavelength", &["149.999 nm", "150 nm", "150.001 nm"]),
        at_most("wavelength", &["509.999 nm", "510 nm", "510.001 nm"]),
        above("output_power", &["29.9990 W", "30 W", "30.0010 W"]),
        ARGON,
        ANY_MODE,
    ])];

pub const A_3: &[Sample] = &[
    sample(&[LASER, "wavelength = '532 nm'", "output_power = '60 W'"]).shared(OF_CONTINUOUS).changes(&[
        above("wavelength", &["509.999 nm", "510 nm", "510.001 nm"]),
        at_most("wavelength", &["539.999 nm", "540 nm", "540.001 nm"]),
        above("output_power", &["49.9990 W", "50 W", "50.0010 W"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, "wavelength = '532 nm'", "output_power = '200 W'", "transverse_mode = 'multiple'"])
        .changes(&[above("output_power", &["149.9990 W", "150 W", "150.0010 W"]), ANY_MODE]),
];

pub const A_4: &[Sample] =
    &[sample(&[LASER, "wavelength = '694 nm'", "output_power = '40 W'"]).shared(OF_CONTINUOUS).changes(&[
        above("wavelength", &["539.999 nm", "540 nm", "540.001 nm"]),
        at_most("wavelength", &["799.999 nm", "800 nm", "800.001 nm"]),
        above("output_power", &["29.9990 W", "30 W", "30.0010 W"]),
        ANY_MODE,
    ])];

pub const A_5: &[Sample] = &[
    sample(&[LASER, "wavelength = '900 nm'", "output_power = '60 W'"]).shared(OF_CONTINUOUS).changes(&[
        above("wavelength", &["799.999 nm", "800 nm", "800.001 nm"]),
        at_most("wavelength", &["974.999 nm", "975 nm", "975.001 nm"]),
        above("output_power", &["49.9990 W", "50 W", "50.0010 W"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, "wavelength = '900 nm'", "output_power = '90 W'", "transverse_mode = 'multiple'"])
        .changes(&[above("output_power", &["79.9990 W", "80 W", "80.0010 W"]), ANY_MODE]),
];

pub const A_6: &[Sample] = &[
    sample(&[LASER, "wavelength = '1070 nm'", "output_power = '1.2 kW'"]).shared(OF_CONTINUOUS).changes(&[
        above("wavelength", &["974.999 nm", "975 nm", "975.001 nm"]),
        at_most("wavelength", &["1149.999 nm", "1150 nm", "1150.001 nm"]),
        above("output_power", &["999.9990 W", "1000 W", "1000.001 W"]),
        SINGLE_ONLY,
        // The notes are about multiple transverse modes.
        change("industrial", &[("yes", Yes), ("unknown", Yes)])
            .given(&[("beam_parameter_product", "30 mm·mrad")]),
    ]),
    sample(&[LASER, "wavelength = '1070 nm'", "output_power = '600 W'", "linewidth = '30 GHz'"]).changes(&[
        above("output_power", &["499.9990 W", "500 W", "500.0010 W"]),
        below("linewidth", &["39.999 GHz", "40 GHz", "40.001 GHz"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, EFFICIENT, "output_power = '1.2 kW'"]).changes(&[
        above("output_power", &["999.9990 W", "1000 W", "1000.001 W"]),
        above("wall_plug_efficiency", &["17.999 %", "18 %", "18.001 %"]),
        change("linewidth", &[("30 GHz", Yes)]),
    ]),
    sample(&[LASER, EFFICIENT, "output_power = '3 kW'", "wall_plug_efficiency = '1 %'"])
        .changes(&[above("output_power", &["1.999 kW", "2 kW", "2.001 kW"]), ANY_MODE]),
    // Notes 1 and 2: industrial lasers that are heavy, or coarse for their power.
    sample(&[LASER, EFFICIENT, "output_power = '3 kW'", "industrial = true"]).changes(&[
        at_most("total_mass", &["1199.999 kg", "1200 kg", "1200.001 kg"]),
        fails("industrial").given(HEAVY),
        change("output_power", &[("1.999 kW", Yes), ("2 kW", Yes), ("2.001 kW", No)]).given(HEAVY),
        change("output_power", &[("5.999 kW", No), ("6 kW", No), ("6.001 kW", Yes)]).given(HEAVY),
        change("output_power", &[("1 kW", No), ("1.001 kW", No)]).given(COARSER_THAN_1_25),
        change("output_power", &[("1.599 kW", No), ("1.6 kW", No), ("1.601 kW", Yes)])
            .given(COARSER_THAN_1_25),
        change("output_power", &[("2.499 kW", No), ("2.5 kW", No), ("2.501 kW", Yes)])
            .given(&[("beam_parameter_product", "2 mm·mrad")]),
        change("output_power", &[("3.299 kW", No), ("3.3 kW", No), ("3.301 kW", Yes)])
            .given(&[("beam_parameter_product", "3 mm·mrad")]),
        change("output_power", &[("5.999 kW", No), ("6 kW", No), ("6.001 kW", Yes)])
            .given(&[("beam_parameter_product", "4 mm·mrad")]),
        change("output_power", &[("7.999 kW", No), ("8 kW", No), ("8.001 kW", Yes)])
            .given(&[("beam_parameter_product", "15 mm·mrad")]),
        change("output_power", &[("9.999 kW", No), ("10 kW", No), ("10.001 kW", Yes)])
            .given(&[("beam_parameter_product", "30 mm·mrad")]),
        at_most("beam_parameter_product", &["1.249 mm·mrad", "1.25 mm·mrad", "1.251 mm·mrad"])
            .given(&[("output_power", "1.5 kW")]),
        at_most("beam_parameter_product", &["1.699 mm·mrad", "1.7 mm·mrad", "1.701 mm·mrad"])
            .given(&[("output_power", "2 kW")]),
        at_most("beam_parameter_product", &["2.499 mm·mrad", "2.5 mm·mrad", "2.501 mm·mrad"])
            .given(&[("output_power", "3 kW")]),
        at_most("beam_parameter_product", &["3.499 mm·mrad", "3.5 mm·mrad", "3.501 mm·mrad"])
            .given(&[("output_power", "5 kW")]),
        at_most("beam_parameter_product", &["11.999 mm·mrad", "12 mm·mrad", "12.001 mm·mrad"])
            .given(&[("output_power", "7 kW")]),
        at_most("beam_parameter_product", &["23.999 mm·mrad", "24 mm·mrad", "24.001 mm·mrad"])
            .given(&[("output_power", "9 kW")]),
    ]),
];

const EFFICIENT: &str = "
wavelength = '1070 nm'
transverse_mode = 'multiple'
wall_plug_efficiency = '30 %'
";

const HEAVY: &[(&str, &str)] = &[("total_mass", "1300 kg")];

const COARSER_THAN_1_25: &[(&str, &str)] = &[("beam_parameter_product", "1.3 mm·mrad")];

pub const A_7: &[Sample] = &[
    sample(&[LASER, "wavelength = '1319 nm'", "output_power = '60 W'"]).shared(OF_CONTINUOUS).changes(&[
        above("wavelength", &["1149.999 nm", "1150 nm", "1150.001 nm"]),
        at_most("wavelength", &["1554.999 nm", "1555 nm", "1555.001 nm"]),
        above("output_power", &["49.9990 W", "50 W", "50.0010 W"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, "wavelength = '1319 nm'", "output_power = '90 W'", "transverse_mode = 'multiple'"])
        .changes(&[above("output_power", &["79.9990 W", "80 W", "80.0010 W"]), ANY_MODE]),
];

pub const A_8: &[Sample] =
    &[sample(&[LASER, "wavelength = '1645 nm'", "output_power = '2 W'"]).shared(OF_CONTINUOUS).changes(&[
        above("wavelength", &["1554.999 nm", "1555 nm", "1555.001 nm"]),
        at_most("wavelength", &["1849.999 nm", "1850 nm", "1850.001 nm"]),
        above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
        ANY_MODE,
    ])];

pub const A_9: &[Sample] = &[
    sample(&[LASER, "wavelength = '1940 nm'", "output_power = '2 W'"]).shared(OF_CONTINUOUS).changes(&[
        above("wavelength", &["1849.999 nm", "1850 nm", "1850.001 nm"]),
        at_most("wavelength", &["2099.999 nm", "2100 nm", "2100.001 nm"]),
        above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
        SINGLE_ONLY,
    ]),
    sample(&[LASER, "wavelength = '1940 nm'", "output_power = '130 W'", "transverse_mode = 'multiple'"])
        .changes(&[above("output_power", &["119.9990 W", "120 W", "120.0010 W"]), ANY_MODE]),
];

pub const A_10: &[Sample] =
    &[sample(&[LASER, "wavelength = '2.94 µm'", "output_power = '2 W'"]).shared(OF_CONTINUOUS).changes(&[
        above("wavelength", &["2099.999 nm", "2100 nm", "2100.001 nm"]),
        above("output_power", &["0.999 W", "1 W", "1.0010 W"]),
        ANY_MODE,
    ])];
