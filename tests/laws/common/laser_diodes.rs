//! 6A005.d.1.a and d.1.b: individual semiconductor lasers, edition by edition.

use dualuse::Truth::{No, Unknown, Yes};

use super::lasers::{DIODE_FORMS, LASER, MEDIA, SINGLE_ONLY};
use crate::rows::{Change, Sample, above, at_least, change, one_of, sample};

const DIODE: &str = "
medium = 'semiconductor'
diode_form = 'individual'
";

const MULTIPLE: &str = "transverse_mode = 'multiple'";

const OF_DIODES: &[Change] = &[
    one_of("medium", &["semiconductor"], MEDIA),
    one_of("diode_form", &["individual"], DIODE_FORMS),
    change("continuous", &[("no", Yes), ("unknown", Yes)]),
    change("tunable", &[("yes", Yes)]),
];

const OLD: &str = "text of 2021 and 2022";
const NEW: &str = "later text";

const SINGLE_905_NM: &[&str] = &[LASER, DIODE, "wavelength = '905 nm'", "output_power = '3 W'"];
const SINGLE_1650_NM: &[&str] = &[LASER, DIODE, "wavelength = '1650 nm'", "output_power = '1 W'"];
const AROUND_1_5_W: &[&str; 3] = &["1.4990 W", "1.5 W", "1.5010 W"];
const AROUND_2_W: &[&str; 3] = &["1.9990 W", "2 W", "2.0010 W"];
const AROUND_500_MW: &[&str; 3] = &["499.999 mW", "500 mW", "500.001 mW"];
const AROUND_1510_NM: &[&str; 3] = &["1509.999 nm", "1510 nm", "1510.001 nm"];
const AROUND_1570_NM: &[&str; 3] = &["1569.999 nm", "1570 nm", "1570.001 nm"];

pub const D_1_A: &[Sample] = &[
    sample(SINGLE_905_NM).shared(OF_DIODES).changes(&[above("output_power", AROUND_2_W), SINGLE_ONLY]),
    sample(SINGLE_1650_NM)
        .changes(&[above("output_power", AROUND_500_MW), above("wavelength", AROUND_1570_NM)]),
];

pub const D_1_A_OF_2021: &[Sample] = &[
    sample(SINGLE_905_NM).shared(OF_DIODES).changes(&[above("output_power", AROUND_1_5_W), SINGLE_ONLY]),
    sample(SINGLE_1650_NM)
        .changes(&[above("output_power", AROUND_500_MW), above("wavelength", AROUND_1510_NM)]),
];

const D_1_A_TEXT: &str = "6A005.d.1.a";

pub const D_1_A_OPEN: &[Sample] = &[
    sample(SINGLE_905_NM).shared(OF_DIODES).changes(&[
        change(
            "output_power",
            &[
                ("1.4990 W", No),
                ("1.5 W", No),
                ("1.5010 W", Unknown),
                ("2 W", Unknown),
                ("2.0010 W", Yes),
                ("unknown", Unknown),
            ],
        ),
        above("output_power", AROUND_1_5_W).adopting(D_1_A_TEXT, OLD),
        above("output_power", AROUND_2_W).adopting(D_1_A_TEXT, NEW),
        SINGLE_ONLY,
    ]),
    sample(SINGLE_1650_NM).changes(&[
        above("output_power", AROUND_500_MW),
        above("output_power", AROUND_500_MW).adopting(D_1_A_TEXT, OLD),
        above("output_power", AROUND_500_MW).adopting(D_1_A_TEXT, NEW),
        change(
            "wavelength",
            &[("1510 nm", No), ("1510.001 nm", Unknown), ("1570 nm", Unknown), ("1570.001 nm", Yes)],
        ),
        above("wavelength", AROUND_1510_NM).adopting(D_1_A_TEXT, OLD),
        above("wavelength", AROUND_1570_NM).adopting(D_1_A_TEXT, NEW),
    ]),
];

const AROUND_15_W: &[&str; 3] = &["14.9990 W", "15 W", "15.0010 W"];
const AROUND_25_W: &[&str; 3] = &["24.9990 W", "25 W", "25.0010 W"];
const AROUND_30_W: &[&str; 3] = &["29.9990 W", "30 W", "30.0010 W"];
const AROUND_2_5_W: &[&str; 3] = &["2.4990 W", "2.5 W", "2.5010 W"];
const AROUND_1_W: &[&str; 3] = &["0.999 W", "1 W", "1.0010 W"];
const AROUND_1400_NM: &[&str; 3] = &["1399.999 nm", "1400 nm", "1400.001 nm"];
const AROUND_1900_NM: &[&str; 3] = &["1899.999 nm", "1900 nm", "1900.001 nm"];

const AT_700_NM: &[&str] = &[LASER, DIODE, MULTIPLE, "wavelength = '700 nm'", "output_power = '28 W'"];
const AT_940_NM: &[&str] = &[LASER, DIODE, MULTIPLE, "wavelength = '940 nm'", "output_power = '40 W'"];
const AT_1200_NM: &[&str] = &[LASER, DIODE, MULTIPLE, "wavelength = '1200 nm'", "output_power = '28 W'"];
const AT_1550_NM: &[&str] = &[LASER, DIODE, MULTIPLE, "wavelength = '1550 nm'", "output_power = '10 W'"];

/// A single transverse mode is in d.1.a.
const MULTIPLE_ONLY: Change = one_of("transverse_mode", &["multiple"], &["single"]);

const AT_1950_NM: Sample =
    sample(&[LASER, DIODE, MULTIPLE, "wavelength = '1950 nm'", "output_power = '2 W'"])
        .changes(&[above("output_power", AROUND_1_W), at_least("wavelength", AROUND_1900_NM)]);

/// From 780 nm to 1100 nm, 28 W is not enough for the bands.
const BY_BANDS: &[(&str, dualuse::Truth)] = &[
    ("779.999 nm", Yes),
    ("780 nm", No),
    ("780.001 nm", No),
    ("1099.999 nm", No),
    ("1100 nm", Yes),
    ("1100.001 nm", Yes),
];

const BANDS_IN_DOUBT: &[(&str, dualuse::Truth)] = &[
    ("779.999 nm", Yes),
    ("780 nm", Unknown),
    ("1099.999 nm", Unknown),
    ("1100 nm", Yes),
    ("1399.999 nm", Yes),
    ("1400 nm", Yes),
    ("1900 nm", Yes),
];

const FROM_15_TO_25_W_IN_DOUBT: &[(&str, dualuse::Truth)] = &[
    ("14.9990 W", No),
    ("15 W", No),
    ("15.0010 W", Unknown),
    ("25 W", Unknown),
    ("25.0010 W", Yes),
    ("unknown", Unknown),
];

pub const D_1_B_ONE_LIMIT: &[Sample] = &[
    sample(AT_700_NM).shared(OF_DIODES).changes(&[above("output_power", AROUND_25_W), MULTIPLE_ONLY]),
    // L1 of the comparison: 905 nm and 28 W.
    sample(AT_700_NM).changes(&[change("wavelength", &[("905 nm", Yes), ("1399.999 nm", Yes)])]),
    sample(AT_1550_NM)
        .changes(&[above("output_power", AROUND_2_5_W), at_least("wavelength", AROUND_1400_NM)]),
    AT_1950_NM,
];

pub const D_1_B_THREE_BANDS: &[Sample] = &[
    sample(AT_700_NM).shared(OF_DIODES).changes(&[
        above("output_power", AROUND_25_W),
        MULTIPLE_ONLY,
        change("wavelength", BY_BANDS),
        // L1 of the comparison: 905 nm and 28 W.
        change("wavelength", &[("905 nm", No)]),
    ]),
    sample(AT_940_NM).changes(&[above("output_power", AROUND_30_W)]),
    sample(AT_1200_NM).changes(&[above("output_power", AROUND_25_W)]),
    sample(AT_1550_NM)
        .changes(&[above("output_power", AROUND_2_5_W), at_least("wavelength", AROUND_1400_NM)]),
    AT_1950_NM,
];

pub const D_1_B_OF_2021: &[Sample] = &[
    sample(AT_700_NM).shared(OF_DIODES).changes(&[
        above("output_power", AROUND_15_W),
        MULTIPLE_ONLY,
        change("wavelength", &[("780 nm", Yes), ("1100 nm", Yes), ("1399.999 nm", Yes)]),
    ]),
    sample(AT_1550_NM)
        .changes(&[above("output_power", AROUND_2_5_W), at_least("wavelength", AROUND_1400_NM)]),
    AT_1950_NM,
];

const EU_TEXT: &str = "6A005.d.1.b (EU to 2025)";

pub const D_1_B_EU_OPEN: &[Sample] = &[
    sample(AT_700_NM).shared(OF_DIODES).changes(&[
        change("output_power", FROM_15_TO_25_W_IN_DOUBT),
        above("output_power", AROUND_15_W).adopting(EU_TEXT, OLD),
        above("output_power", AROUND_25_W).adopting(EU_TEXT, NEW),
        change("wavelength", BANDS_IN_DOUBT),
        change("wavelength", BY_BANDS).adopting(EU_TEXT, NEW),
        MULTIPLE_ONLY,
    ]),
    sample(AT_940_NM).changes(&[above("output_power", AROUND_30_W).adopting(EU_TEXT, NEW)]),
    sample(AT_1200_NM).changes(&[above("output_power", AROUND_25_W).adopting(EU_TEXT, NEW)]),
    sample(AT_1550_NM).changes(&[
        above("output_power", AROUND_2_5_W),
        at_least("wavelength", AROUND_1400_NM),
        at_least("wavelength", AROUND_1400_NM).adopting(EU_TEXT, OLD),
        at_least("wavelength", AROUND_1400_NM).adopting(EU_TEXT, NEW),
    ]),
    AT_1950_NM,
];

const US_TEXT: &str = "6A005.d.1.b (US to 2026)";

pub const D_1_B_US_OPEN: &[Sample] = &[
    sample(AT_700_NM).shared(OF_DIODES).changes(&[
        change("output_power", FROM_15_TO_25_W_IN_DOUBT),
        above("output_power", AROUND_15_W).adopting(US_TEXT, OLD),
        above("output_power", AROUND_25_W).adopting(US_TEXT, NEW),
        change("wavelength", &[("905 nm", Yes), ("1399.999 nm", Yes)]),
        MULTIPLE_ONLY,
    ]),
    sample(AT_1550_NM).changes(&[
        above("output_power", AROUND_2_5_W),
        at_least("wavelength", AROUND_1400_NM),
        at_least("wavelength", AROUND_1400_NM).adopting(US_TEXT, OLD),
        at_least("wavelength", AROUND_1400_NM).adopting(US_TEXT, NEW),
    ]),
    AT_1950_NM,
];

const ONE_LIMIT: &str = "one limit";
const THREE_BANDS: &str = "three bands";
const TEXT_TO_2025: &str = "6A005.d.1.b (to 2025)";

pub const D_1_B_WASSENAAR_OPEN: &[Sample] = &[
    sample(AT_700_NM).shared(OF_DIODES).changes(&[
        change("output_power", FROM_15_TO_25_W_IN_DOUBT),
        above("output_power", AROUND_15_W).adopting(TEXT_TO_2025, OLD),
        above("output_power", AROUND_25_W).adopting(TEXT_TO_2025, ONE_LIMIT),
        above("output_power", AROUND_25_W).adopting(TEXT_TO_2025, THREE_BANDS),
        change("wavelength", BANDS_IN_DOUBT),
        change("wavelength", BY_BANDS).adopting(TEXT_TO_2025, THREE_BANDS),
        MULTIPLE_ONLY,
    ]),
    sample(AT_940_NM).changes(&[above("output_power", AROUND_30_W).adopting(TEXT_TO_2025, THREE_BANDS)]),
    sample(AT_1200_NM).changes(&[above("output_power", AROUND_25_W).adopting(TEXT_TO_2025, THREE_BANDS)]),
    sample(AT_1550_NM).changes(&[
        above("output_power", AROUND_2_5_W),
        at_least("wavelength", AROUND_1400_NM),
        at_least("wavelength", AROUND_1400_NM).adopting(TEXT_TO_2025, OLD),
        at_least("wavelength", AROUND_1400_NM).adopting(TEXT_TO_2025, ONE_LIMIT),
        at_least("wavelength", AROUND_1400_NM).adopting(TEXT_TO_2025, THREE_BANDS),
    ]),
    AT_1950_NM,
];

const TEXT: &str = "6A005.d.1.b";

pub const D_1_B_DISPUTED: &[Sample] = &[
    sample(AT_700_NM).shared(OF_DIODES).changes(&[
        above("output_power", AROUND_25_W),
        above("output_power", AROUND_25_W).adopting(TEXT, ONE_LIMIT),
        above("output_power", AROUND_25_W).adopting(TEXT, THREE_BANDS),
        change("wavelength", BANDS_IN_DOUBT),
        change("wavelength", &[("779.999 nm", Yes), ("780 nm", Yes), ("1100 nm", Yes)])
            .adopting(TEXT, ONE_LIMIT),
        change("wavelength", BY_BANDS).adopting(TEXT, THREE_BANDS),
        MULTIPLE_ONLY,
    ]),
    sample(AT_940_NM).changes(&[
        change(
            "output_power",
            &[
                ("24.9990 W", No),
                ("25 W", No),
                ("25.0010 W", Unknown),
                ("30 W", Unknown),
                ("30.0010 W", Yes),
                ("unknown", Unknown),
            ],
        ),
        above("output_power", AROUND_25_W).adopting(TEXT, ONE_LIMIT),
        above("output_power", AROUND_30_W).adopting(TEXT, THREE_BANDS),
    ]),
    sample(AT_1200_NM).changes(&[
        above("output_power", AROUND_25_W),
        above("output_power", AROUND_25_W).adopting(TEXT, THREE_BANDS),
    ]),
    sample(AT_1550_NM).changes(&[
        above("output_power", AROUND_2_5_W),
        at_least("wavelength", AROUND_1400_NM),
        at_least("wavelength", AROUND_1400_NM).adopting(TEXT, ONE_LIMIT),
        at_least("wavelength", AROUND_1400_NM).adopting(TEXT, THREE_BANDS),
    ]),
    AT_1950_NM,
];
