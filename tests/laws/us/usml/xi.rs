//! Category XI(a) of the United States Munitions List: jammers and passive radar.

use dualuse::Truth::{No, Unknown, Yes};

use super::law;
use crate::common::nothing::COUNTER_UAS;
use crate::rows::{Change, Rows, above, below, change, holds, sample};

pub const ROWS: &[Rows] = &[
    law("XI(a)(3)(xxvii)")
        .item(&[
            COUNTER_UAS,
            // So that 5A001.g does not take it.
            "radio_astronomy = true",
            "passive_coherent_location = true",
            "exploited_bandwidth = '8 MHz'",
            "exploited_centre_frequency = '0.6 GHz'",
        ])
        .changes(&[
            holds("passive_coherent_location"),
            above("exploited_bandwidth", &["124.9 kHz", "125 kHz", "125.1 kHz"]),
            below("exploited_centre_frequency", &["1.999 GHz", "2 GHz", "2.001 GHz"]),
            CIVIL_TOO,
        ]),
    law("XI(a)(4)(iii)").samples(&[
        sample(&[COUNTER_UAS, "jamming_range = '2 km'"]).changes(&[
            change("jamming_range", &[("none", No), ("1 m", Yes), ("present", Yes), ("unknown", Unknown)]),
            CIVIL_TOO,
        ]),
        sample(&[COUNTER_UAS, "jams_satellite_navigation = true"])
            .changes(&[holds("jams_satellite_navigation"), CIVIL_TOO]),
        sample(&[COUNTER_UAS, "jams_mobile_networks = true"]).changes(&[holds("jams_mobile_networks")]),
        sample(&[COUNTER_UAS, "counters_explosive_devices = true"])
            .changes(&[holds("counters_explosive_devices")]),
        sample(&[COUNTER_UAS, "radio_frequency_weapon = true"]).changes(&[holds("radio_frequency_weapon")]),
    ]),
];

/// No word of the paragraph asks for military use.
const CIVIL_TOO: Change = change("military_use", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]);

crate::tests_of_this_law!();
