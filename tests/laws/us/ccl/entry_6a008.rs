//! 6A008, 6A108 and 6A998 of the Commerce Control List: radars, laser radars
//! and precision tracking systems.

use dualuse::Regime::Us;
use dualuse::Truth::{No, Unknown, Yes};

use crate::common::category_6::{category_6, radar_rows};
use crate::common::radars::{self, APPLICATIONS, NOTE_TO_TRACKING, RADAR};
use crate::common::tracking_radars::{self, OTHER_THAN_6A008};
use crate::rows::{Change, Rows, at_least, change, excepts, fails, holds, one_of, sample};

pub const ROWS: &[Rows] = radar_rows![
    law,
    "6A008",
    law("6A008.l.1").samples(radars::L_1),
    law("6A008.l.4").samples(radars::L_4),
    law("6A108.a")
        .item(&[RADAR, FOR_400_KM])
        .shared(OTHER_THAN_6A008)
        .changes(&[
            at_least("designed_for.range", &["299.9990 km", "300 km", "300.0010 km"]),
            change(
                "designed_for",
                &[("uav", Unknown), ("counter_uas", No), ("nothing_in_particular", No), ("unknown", Unknown)],
            ),
        ])
        .samples(&[sample(&[RADAR, FOR_400_KM]).shared(NOT_FOR_CIVIL_WEATHER)]),
    law("6A108.b.1")
        .item(tracking_radars::CODE_TRANSLATOR_SYSTEM)
        .changes(TRACKS_300_KM)
        .shared(NOT_FOR_CIVIL_WEATHER)
        .samples(tracking_radars::CODE_TRANSLATOR),
    law("6A108.b.1")
        .item(tracking_radars::CODE_TRANSLATOR_SYSTEM)
        .changes(&[tracking_radars::TRANSLATOR_ON_BOARD]),
    law("6A108.b.2")
        .item(tracking_radars::TRACKING_RADAR)
        .changes(TRACKS_300_KM)
        .shared(NOT_FOR_CIVIL_WEATHER)
        .samples(tracking_radars::INSTRUMENTATION_RADAR),
    law("6A998.a").idle(NOTE_TO_TRACKING).item(&[RADAR, "airborne = true"]).shared(OTHER_THAN_6A008).changes(
        &[
            holds("airborne"),
            // "N.e.s." is not elsewhere specified: a radar of 6A108 is not one of 6A998.
            change(
                "designed_for",
                &[
                    ("{ category = 'uav', range = '400 km' }", No),
                    ("{ category = 'uav', range = '299 km' }", Yes),
                    ("uav", Unknown),
                ],
            ),
            change("code_translator", &[("yes", No), ("no", Yes)])
                .given(&[("tracked_range", "400 km"), ("translator_on_board", "yes")]),
            change("velocity_resolution", &[("1 m/s", No), ("4 m/s", Yes)]).given(&[
                ("tracked_range", "400 km"),
                ("angular_resolution", "1 mrad"),
                ("detection_range", "40 km"),
                ("range_resolution", "5 m"),
            ]),
            // What is for the military is 3A611.a, elsewhere specified.
            change("application", &[("weather", Yes), ("military", No), ("unknown", Unknown)]),
            one_of("application", radars::OF_NOTE, APPLICATIONS).given(FINE_TO_ONE_METRE),
            // What category XI of the Munitions List describes is elsewhere specified.
            fails("automatic_tracking").given(&[("application", "weather"), ("subject_to_ear", "no")]),
            change("subject_to_ear", &[("no", No), ("yes", Unknown), ("unknown", Unknown)])
                .given(&[("application", "weather"), ("automatic_tracking", "yes")]),
            change("subject_to_ear", &[("no", No), ("yes", Yes)])
                .adopting("US-XI(a)(3)(i)", "the note frees it")
                .given(&[("application", "weather"), ("automatic_tracking", "yes")]),
            holds("laser").given(&[
                ("application", "weather"),
                ("automatic_tracking", "yes"),
                ("subject_to_ear", "no"),
            ]),
            at_least("strip_resolution", &["0.299 m", "0.3 m", "0.301 m"]).given(FINE_WEATHER_RADAR),
            at_least("spotlight_resolution", &["0.299 m", "0.3 m", "0.301 m"]).given(FINE_WEATHER_RADAR),
            fails("synthetic_aperture").given(&[
                ("application", "weather"),
                ("strip_resolution", "0.2 m"),
                ("spotlight_resolution", "1 m"),
            ]),
            fails("inverse_synthetic_aperture").given(&[("application", "weather")]),
        ]
    ),
];

const FINE_TO_ONE_METRE: &[(&str, &str)] =
    &[("synthetic_aperture", "yes"), ("strip_resolution", "1 m"), ("spotlight_resolution", "1 m")];

const FINE_WEATHER_RADAR: &[(&str, &str)] = &[
    ("application", "weather"),
    ("synthetic_aperture", "yes"),
    ("strip_resolution", "1 m"),
    ("spotlight_resolution", "1 m"),
];

const FOR_400_KM: &str = "designed_for = { category = 'uav', range = '400 km' }";

const TRACKS_300_KM: &[Change] = &[
    at_least("tracked_range", &["299.9990 km", "300 km", "300.0010 km"]),
    change("tracked_range", &[("none", No)]),
];

const WEATHER_RADAR: &[(&str, &str)] = &[("application", "weather")];

const AIRBORNE_WEATHER_RADAR: &[(&str, &str)] = &[("application", "weather"), ("airborne", "yes")];

/// Airborne civil weather radar is free of the whole entry.
const WEATHER: Change = excepts("application", &[&["weather"]], APPLICATIONS).given(&[("airborne", "yes")]);

/// With any of these features, weather radar is not free.
const NOT_FOR_CIVIL_WEATHER: &[Change] = &[
    WEATHER,
    fails("airborne").given(WEATHER_RADAR),
    holds("tracks_vehicles").given(AIRBORNE_WEATHER_RADAR),
    // 6A008 does not control weather radar, whatever it can.
    holds("electronically_scanned").given(AIRBORNE_WEATHER_RADAR),
    holds("frequency_agility").given(AIRBORNE_WEATHER_RADAR),
    holds("spread_spectrum").given(AIRBORNE_WEATHER_RADAR),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Us, entry)
}

crate::tests_of_this_law!();
