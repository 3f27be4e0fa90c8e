//! Category XI(a)(3) of the United States Munitions List: radar that tracks from the air, or images.

use dualuse::Truth::{No, Unknown, Yes};

use super::law;
use crate::common::radars::NOTE_TO_TRACKING;
use crate::rows::{Change, Rows, below, change, fails, holds};

pub const ROWS: &[Rows] = &[
    law("XI(a)(3)(i)")
        .idle(NOTE_TO_TRACKING)
        .item(&[
            "category = 'radar'",
            "airborne = true",
            "laser = false",
            "automatic_tracking = true",
            "application = 'weather'",
            "subject_to_ear = false",
            "inverse_synthetic_aperture = false",
            "synthetic_aperture = false",
        ])
        .changes(&[
            holds("airborne"),
            fails("laser"),
            holds("automatic_tracking"),
            // The note asks for two conditions more, which no fact tells.
            change("subject_to_ear", &[("no", Yes), ("yes", Unknown), ("unknown", Unknown)]),
            change("subject_to_ear", &[("no", Yes), ("yes", No)])
                .adopting("US-XI(a)(3)(i)", "the note frees it"),
            change("subject_to_ear", &[("no", Yes), ("yes", Yes)])
                .adopting("US-XI(a)(3)(i)", "the note does not"),
            // No word asks for military use, and none excepts a kind of radar.
            change("application", &[("military", Yes), ("other", Yes), ("unknown", Yes)]),
            change("detection_range", &[("100 m", Yes)]),
        ]),
    law("XI(a)(3)(ii)")
        .listed_anyway()
        .item(&[SAR, "strip_resolution = '0.2 m'", "spotlight_resolution = '1 m'"])
        .changes(&[
            holds("synthetic_aperture"),
            below("strip_resolution", &["0.299 m", "0.3 m", "0.301 m"]),
            below("spotlight_resolution", &["0.299 m", "0.3 m", "0.301 m"])
                .given(&[("strip_resolution", "1 m")]),
            FROM_THE_GROUND_TOO,
        ]),
    law("XI(a)(3)(iii)")
        .listed_anyway()
        .item(&["category = 'radar'", "inverse_synthetic_aperture = true", "application = 'other'"])
        .changes(&[holds("inverse_synthetic_aperture"), FROM_THE_GROUND_TOO]),
];

const SAR: &str = "category = 'radar'\nsynthetic_aperture = true\napplication = 'other'";

const FROM_THE_GROUND_TOO: Change = change("airborne", &[("no", Yes), ("unknown", Yes)]);

crate::tests_of_this_law!();
