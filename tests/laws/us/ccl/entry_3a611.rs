//! The Commerce Control List, 3A611.a: military electronics.

use dualuse::Truth::{No, Unknown, Yes};

use crate::common::entry::us;
use crate::common::nothing::{COUNTER_UAS, RADIO};
use crate::common::radars::{APPLICATIONS, NOTE_TO_TRACKING};
use crate::rows::{Rows, at_least, at_most, change, fails, holds, one_of};

pub const ROWS: &[Rows] = &[
    us("3A611.a").item(&[COUNTER_UAS, "military_use = true"]).changes(&[
        holds("military_use"),
        // What category XI of the Munitions List describes: "not enumerated or otherwise described" there.
        change("jamming_range", &[("1 km", No), ("none", Yes), ("unknown", Unknown)]),
        fails("jams_satellite_navigation"),
        fails("jams_mobile_networks"),
        fails("counters_explosive_devices"),
        fails("radio_frequency_weapon"),
        fails("passive_coherent_location")
            .given(&[("exploited_bandwidth", "126 kHz"), ("exploited_centre_frequency", "1.9 GHz")]),
        at_most("exploited_bandwidth", &["124 kHz", "125 kHz", "126 kHz"])
            .given(&[("passive_coherent_location", "yes"), ("exploited_centre_frequency", "1.9 GHz")]),
        at_least("exploited_centre_frequency", &["1.9 GHz", "2 GHz", "2.1 GHz"])
            .given(&[("passive_coherent_location", "yes"), ("exploited_bandwidth", "126 kHz")]),
    ]),
    us("3A611.a (radio)").item(&[RADIO, "military_use = true"]).changes(&[holds("military_use")]),
    us("3A611.a (radar)")
        .idle(NOTE_TO_TRACKING)
        .item(&[
            "category = 'radar'",
            "application = 'military'",
            "airborne = true",
            "laser = false",
            "automatic_tracking = false",
            "subject_to_ear = false",
            "synthetic_aperture = true",
            "strip_resolution = '1 m'",
            "spotlight_resolution = '1 m'",
            "inverse_synthetic_aperture = false",
        ])
        .changes(&[
            one_of("application", &["military"], APPLICATIONS),
            // What category XI of the Munitions List describes.
            fails("automatic_tracking"),
            fails("airborne").given(&[("automatic_tracking", "yes")]),
            holds("laser").given(&[("automatic_tracking", "yes")]),
            change("subject_to_ear", &[("no", No), ("yes", Unknown), ("unknown", Unknown)])
                .given(&[("automatic_tracking", "yes")]),
            change("subject_to_ear", &[("no", No), ("yes", Yes)])
                .adopting("US-XI(a)(3)(i)", "the note frees it")
                .given(&[("automatic_tracking", "yes")]),
            change("subject_to_ear", &[("no", No), ("yes", No)])
                .adopting("US-XI(a)(3)(i)", "the note does not")
                .given(&[("automatic_tracking", "yes")]),
            fails("synthetic_aperture").given(&[("strip_resolution", "0.1 m")]),
            at_least("strip_resolution", &["0.299 m", "0.3 m", "0.301 m"]),
            at_least("spotlight_resolution", &["0.299 m", "0.3 m", "0.301 m"]),
            fails("inverse_synthetic_aperture"),
        ]),
];

crate::tests_of_this_law!();
