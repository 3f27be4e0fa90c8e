//! Category XII(b) of the United States Munitions List: laser target
//! designators, target illuminators, laser range finders and detectors of optics.

use dualuse::Truth::{No, Yes};

use super::law;
use crate::common::lasers::{LASER, PULSES};
use crate::rows::{Rows, above, at_least, change, holds, one_of, sample};

pub const ROWS: &[Rows] = &[
    law("XII(b)(1)").item(DESIGNATOR).changes(&[one_of("use", &["target_designation"], USES)]),
    law("XII(b)(2)").item(ILLUMINATOR).changes(&[
        one_of("use", &["target_illumination"], USES),
        holds("variable_divergence"),
        above("wavelength", AROUND_710_NM),
    ]),
    law("XII(b)(5)")
        .item(&[LASER, "wavelength = '850 nm'", "use = 'optics_detection'"])
        .changes(&[one_of("use", &["optics_detection"], USES), above("wavelength", AROUND_710_NM)]),
    law("XII(b)(3)").samples(&[
        sample(&[LASER, PULSES, RANGE_FINDER, "wavelength = '1064 nm'", "q_switched = true"]).changes(&[
            one_of("use", &["range_finding"], USES),
            holds("q_switched"),
            change("wavelength", &[("1063.999 nm", No), ("1064 nm", Yes), ("1064.001 nm", No)]),
        ]),
        sample(&[LASER, PULSES, RANGE_FINDER, "wavelength = '1550 nm'", "ranging_distance = '5 km'"])
            .changes(&[
                above("wavelength", &["1063.999 nm", "1064 nm", "1064.001 nm"]),
                at_least("ranging_distance", &["2.9990 km", "3 km", "3.0010 km"]),
                change("ranging_distance", &[("none", No)]),
                change("q_switched", &[("yes", Yes), ("unknown", Yes)]),
            ]),
        sample(&[LASER, PULSES, RANGE_FINDER, "wavelength = '1550 nm'", "rapid_ranging_distance = '2 km'"])
            .changes(&[
                at_least("rapid_ranging_distance", &["0.999 km", "1 km", "1.0010 km"]),
                change("rapid_ranging_distance", &[("none", No)]),
            ]),
    ]),
];

const DESIGNATOR: &[&str] = &[LASER, PULSES, "wavelength = '1064 nm'", "use = 'target_designation'"];

const ILLUMINATOR: &[&str] =
    &[LASER, "wavelength = '850 nm'", "use = 'target_illumination'", "variable_divergence = true"];

const AROUND_710_NM: &[&str; 3] = &["709.999 nm", "710 nm", "710.001 nm"];

const RANGE_FINDER: &str = "use = 'range_finding'";

const USES: &[&str] = &[
    "target_designation",
    "range_finding",
    "counter_drone",
    "other",
    "target_illumination",
    "optics_detection",
    "acoustic_detection",
];

crate::tests_of_this_law!();
