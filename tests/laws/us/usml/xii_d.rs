//! Category XII(d) of the United States Munitions List: navigation systems, and
//! receivers of satellite navigation.

use dualuse::Truth::{No, Unknown, Yes};

use super::law;
use crate::common::flight_control::{FOR_500_KG_AND_300_KM, FOR_A_MISSILE};
use crate::common::nothing::{RECEIVER, UNIT};
use crate::rows::{Rows, above, below, change, holds, sample};

pub const ROWS: &[Rows] = &[
    law("XII(d)(1)").samples(&[
        // Certified, so that 7A003 does not take it.
        sample(&[
            UNIT,
            "civil_certified = true",
            "unaided_drift_rate = '0.2 nmi/h'",
            "unaided_drift_in_8_hours = '1 nmi'",
        ])
        .changes(&[
            below("unaided_drift_rate", &["0.279 nmi/h", "0.28 nmi/h", "0.281 nmi/h"]),
            change("unaided_drift_rate", &[("none", No)]),
        ]),
        sample(&[UNIT, "unaided_heading_accuracy = '0.01°'"]).changes(&[
            below("unaided_heading_accuracy", &["0.016042°", "0.016043°", "0.016044°"]),
            change("unaided_heading_accuracy", &[("none", No), ("0.27 mrad", Yes), ("0.29 mrad", No)]),
        ]),
        sample(&[UNIT, "unaided_drift_rate = '0.5 nmi/h'", "unaided_drift_in_8_hours = '0.1 nmi'"]).changes(
            &[
                below("unaided_drift_in_8_hours", &["0.199 nmi", "0.2 nmi", "0.201 nmi"]),
                // The figure of 8 hours is enough: the text asks for no other beside it.
                change("unaided_drift_rate", &[("0.5 nmi/h", Yes), ("none", Yes), ("unknown", Yes)]),
                change("unaided_drift_in_8_hours", &[("none", No)]),
            ],
        ),
        sample(&[UNIT, "navigation_system = true", "acceleration_range = '30 g'"]).changes(&[
            above("acceleration_range", &["24.99 g", "25 g", "25.01 g"]),
            holds("navigation_system"),
            // A position or a heading of its own makes it one.
            change("unaided_drift_rate", &[("2 nmi/h", Yes), ("none", No), ("unknown", Unknown)])
                .given(&[("navigation_system", "no")]),
            change("unaided_drift_in_8_hours", &[("9 nmi", Yes), ("none", No), ("unknown", Unknown)])
                .given(&[("navigation_system", "no")]),
            change("unaided_heading_accuracy", &[("2°", Yes), ("none", No)])
                .given(&[("navigation_system", "no")]),
        ]),
    ]),
    law("XII(d)(2)(i)")
        .item(&[RECEIVER, "military_use = true", "government_decryption = true"])
        .changes(&[holds("military_use")]),
    law("XII(d)(2)(ii)")
        .item(&[RECEIVER, "government_decryption = true", "gps_protected_signals = true"])
        .changes(&[holds("government_decryption"), holds("gps_protected_signals")]),
    law("XII(d)(2)(iv)").listed_anyway().item(&[RECEIVER, FOR_A_MISSILE]).changes(FOR_500_KG_AND_300_KM),
];

crate::tests_of_this_law!();
