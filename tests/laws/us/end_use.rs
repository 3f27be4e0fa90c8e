//! 15 CFR 744.21, goods of supplement 2 to part 744 for military end uses and users of five countries and
//! any for two; 744.3, end uses in unmanned aircraft; 744.9, cameras for military end users.

use dualuse::Regime::Us;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::{Case, Described};

use crate::common::nothing::RECEIVER;
use crate::rows::{Rows, Sample, at_least, change, holds, sample};

/// An export to a country, for an end user of another, for a military end use or not, by a military end user or not.
macro_rules! export {
    ($country:literal, $user:literal, $for_military_use:literal, $by_the_military:literal) => {
        concat!(
            "[export]\ndestination = '",
            $country,
            "'\nend_user_country = '",
            $user,
            "'\nmilitary_end_use_us = ",
            $for_military_use,
            "\nmilitary_end_user_us = ",
            $by_the_military
        )
    };
}

pub const ROWS: &[Rows] = &[
    Rows::of(Us, "744.21 (9A012.a.1)")
        .idle(&["China's row applies", "no row applies"])
        .days(&[("2026-08-12", Pending), ("2026-08-13", InForce), ("2026-11-24", InForce)])
        .on(&["2026-11-24"])
        .samples(TO_THE_MILITARY)
        .item(&[DRONE, FOR_AN_END_USE])
        .changes(&[
            // a.1 alone: from 3 hours on it is a.2.
            change("endurance", &[("179 min", Yes), ("180 min", No), ("unknown", Unknown)]),
            change("flies_beyond_sight", &[("yes", Yes), ("no", No)]),
        ]),
    Rows::of(Us, "744.21")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[RECEIVER, FOR_AN_END_USE])
        .changes(&[
            // A receiver of 7A994, but not one of 7A005.
            change("adaptive_antenna", &[("no", Yes), ("yes", No)]),
            COUNTRY_OF_USE,
            holds("export.military_end_use_us"),
        ])
        .shared(HONG_KONG_OF_USE)
        .idle(&["China's row applies", "no row applies"])
        .samples(&[sample(&[RECEIVER, FOR_AN_END_USER])
            .changes(&[holds("export.military_end_user_us"), COUNTRY_OF_USER])
            .shared(HONG_KONG_OF_USER)]),
    // Aircraft n.e.s.: what no entry lists may be of 9A991.
    Rows::of(Us, "744.21 (9A991)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .disputed()
        .idle(&[
            "US-9A991",
            "it is of 9A991",
            "it is of EAR99",
            "US-HK",
            "China's row applies",
            "no row applies",
        ])
        .on(&["2026-11-24"])
        .item(&[SMALL_DRONE, FOR_AN_END_USE])
        .changes(&[
            change("flies_beyond_sight", &[("no", Unknown), ("yes", No)]),
            change("export.military_end_use_us", &[("yes", Unknown), ("no", No)]),
            change("export.destination", &[("CN", Unknown), ("HK", Unknown), ("TH", No)]),
            change("export.destination", &[("CN", Unknown), ("HK", Unknown), ("TH", No)])
                .adopting("US-HK", "China's row"),
            change("export.destination", &[("CN", Unknown), ("HK", No)]).adopting("US-HK", "no row"),
            change("export.military_end_use_us", &[("yes", Yes), ("no", No), ("unknown", Unknown)])
                .adopting("US-9A991", "9A991"),
            change("export.destination", &[("CN", Yes), ("HK", Unknown), ("TH", No)])
                .adopting("US-9A991", "9A991"),
            change("export.military_end_use_us", &[("yes", No)]).adopting("US-9A991", "EAR99"),
        ])
        .samples(&[
            sample(&[SMALL_ENGINE, FOR_AN_END_USER]).changes(&[
                change("export.military_end_user_us", &[("yes", Unknown), ("no", No)]),
                change("export.military_end_user_us", &[("yes", Yes), ("no", No)])
                    .adopting("US-9A991", "9A991"),
                change("export.end_user_country", &[("CN", Yes), ("HK", Unknown), ("TH", No)])
                    .adopting("US-9A991", "9A991"),
                change("export.end_user_country", &[("HK", Unknown), ("TH", No)])
                    .adopting("US-HK", "China's row"),
                change("export.end_user_country", &[("CN", Unknown), ("HK", No)]).adopting("US-HK", "no row"),
            ]),
            sample(&["category = 'conversion_kit'\nmakes_unmanned = false", FOR_AN_END_USER])
                .changes(&[change("export.end_user_country", &[("CN", Unknown), ("TH", No)])]),
        ]),
    Rows::of(Us, "744.21(a)(2)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[RECEIVER, export!("RU", "FR", "true", "false")])
        .changes(&[
            holds("export.military_end_use_us"),
            change(
                "export.destination",
                &[("BY", Yes), ("RU", Yes), ("CN", No), ("UA", No), ("unknown", Unknown)],
            ),
        ])
        .samples(&[sample(&[RECEIVER, export!("FR", "BY", "false", "true")]).changes(&[
            holds("export.military_end_user_us"),
            change(
                "export.end_user_country",
                &[("BY", Yes), ("RU", Yes), ("CN", No), ("UA", No), ("unknown", Unknown)],
            ),
        ])]),
    Rows::of(Us, "744.3(a)(1)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[DRONE, "range = '320 km'", IN_EGYPT])
        .idle(&["China's row applies", "no row applies"])
        .changes(&[
            at_least("range", &["299.999 km", "300 km", "300.001 km"]),
            change("export.destination", GROUP_D_4),
        ])
        .shared(HONG_KONG_OF_USE)
        .samples(&[sample(&[DRONE, "range = '320 km'", BY_EGYPT])
            .changes(&[change("export.end_user_country", GROUP_D_4)])
            .shared(HONG_KONG_OF_USER)]),
    Rows::of(Us, "744.3(a)(1) (parts)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[ENGINE, IN_EGYPT])
        .idle(&["China's row applies", "no row applies"])
        .shared(HONG_KONG_OF_USE)
        .changes(&[
            at_least("designed_for.range", &["299.999 km", "300 km", "300.001 km"]),
            change("export.destination", GROUP_D_4),
        ])
        .samples(&[
            sample(&[ENGINE, BY_EGYPT])
                .changes(&[change("export.end_user_country", GROUP_D_4)])
                .shared(HONG_KONG_OF_USER),
            // An item: of any category.
            sample(&["category = 'battery'", FOR_320_KM_IN_EGYPT]).changes(&[FOR_300_KM]),
            sample(&["category = 'infrared_imager'", FOR_320_KM_IN_EGYPT]).changes(&[FOR_300_KM]),
            sample(&["category = 'radar'", FOR_320_KM_IN_EGYPT]).changes(&[FOR_300_KM]),
            sample(&["category = 'conversion_kit'", FOR_320_KM_IN_EGYPT]).changes(&[FOR_300_KM]),
        ]),
    Rows::of(Us, "744.3(a)(2)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[RECEIVER, "[export]\ndestination = 'FR'\nwmd_end_use = true"])
        .changes(&[holds("export.wmd_end_use"), change("export.destination", &[("US", Yes), ("EG", Yes)])]),
    Rows::of(Us, "744.9")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[CAMERA, FOR_A_FOREIGN_ARMY])
        .changes(&[
            holds("export.military_end_user_us"),
            // Outside Country Group A:1; Liechtenstein is one territory with Switzerland.
            change(
                "export.destination",
                &[
                    ("AE", Yes),
                    ("IL", Yes),
                    ("CN", Yes),
                    ("UA", Yes),
                    ("MT", Yes),
                    ("DE", No),
                    ("IN", No),
                    ("MX", No),
                    ("ZA", No),
                    ("LI", No),
                    ("CH", No),
                    ("unknown", Unknown),
                ],
            ),
        ]),
    Rows::of(Us, "744.9(a)(1)(iii)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .disputed()
        .idle(&[
            "US-0A919",
            "incorporated into a military commodity of 0A919",
            "into one of 0A919",
            "into something else",
        ])
        .on(&["2026-11-24"])
        .item(&[CAMERA, FOR_GERMAN_ARMS])
        .changes(&[
            change("export.military_end_use_us", &[("yes", Unknown), ("no", No)]),
            // In all destinations but three, those of Country Group A:1 too.
            change(
                "export.destination",
                &[("DE", Unknown), ("CN", Unknown), ("AU", No), ("CA", No), ("GB", No), ("unknown", Unknown)],
            ),
            change("export.military_end_use_us", &[("yes", No)]).adopting("US-0A919", "something else"),
            change("export.military_end_use_us", &[("yes", Yes), ("no", No), ("unknown", Unknown)])
                .adopting("US-0A919", "0A919"),
            change("export.destination", &[("DE", Yes), ("AU", No), ("CA", No), ("GB", No)])
                .adopting("US-0A919", "0A919"),
        ]),
];

const FOR_320_KM_IN_EGYPT: &str = "designed_for = { category = 'uav', range = '320 km' }\n[export]\ndestination = 'EG'\nend_user_country = 'FR'";

const FOR_300_KM: crate::rows::Change =
    change("designed_for.range", &[("299.999 km", No), ("300 km", Yes), ("unknown", Unknown)]);

/// Read in the copy of 1 September 2026.
const OF_THE_COPY: &[(&str, dualuse::Standing)] =
    &[("2026-08-31", Pending), ("2026-09-01", InForce), ("2026-11-24", InForce)];

const GROUP_D_4: &[(&str, dualuse::Truth)] = &[
    ("BH", Yes),
    ("BY", Yes),
    ("CN", Yes),
    ("EG", Yes),
    ("IR", Yes),
    ("IQ", Yes),
    ("IL", Yes),
    ("JO", Yes),
    ("KP", Yes),
    ("KW", Yes),
    ("LB", Yes),
    ("LY", Yes),
    ("MO", Yes),
    ("OM", Yes),
    ("PK", Yes),
    ("QA", Yes),
    ("RU", Yes),
    ("SA", Yes),
    ("SY", Yes),
    ("VE", Yes),
    ("YE", Yes),
    ("HK", Unknown),
    ("AE", No),
    ("TR", No),
    ("IN", No),
    ("AF", No),
    ("VN", No),
    ("CU", No),
    ("unknown", Unknown),
];

const IN_EGYPT: &str = "[export]\ndestination = 'EG'\nend_user_country = 'FR'";

const BY_EGYPT: &str = "[export]\ndestination = 'FR'\nend_user_country = 'EG'";

const ENGINE: &str = "
category = 'engine'
kind = 'turbojet'
civil_certified = false
[designed_for]
category = 'uav'
range = '320 km'
";

/// A camera that Note 3.a releases to 6A993.a.
const CAMERA: &str = "
category = 'infrared_imager'
detector = 'microbolometer'
array = 'two_dimensional'
elements = 81920
frame_rate = '9 Hz'
peak_response = '10 µm'
shortest_wavelength = '8 µm'
longest_wavelength = '14 µm'
application = 'other'
";

const FOR_A_FOREIGN_ARMY: &str = export!("AE", "AE", "false", "true");

const FOR_GERMAN_ARMS: &str = export!("DE", "DE", "true", "false");

/// In sight, and so of no entry.
const SMALL_DRONE: &str = "
category = 'uav'
flies_beyond_sight = false
autonomous = false
endurance = '40 min'
gust_tolerance = '25 kn'
range = '20 km'
aerosol_capacity = 'none'
carries = []
";

const SMALL_ENGINE: &str = "
category = 'engine'
kind = 'piston'
continuous_power = '5 kW'
operating_altitude = '1 km'
civil_certified = false
designed_for = 'nothing_in_particular'
";

const TO_THE_MILITARY: &[Sample] = &[
    sample(&[DRONE, FOR_AN_END_USE])
        .changes(&[holds("export.military_end_use_us"), COUNTRY_OF_USE])
        .shared(HONG_KONG_OF_USE),
    sample(&[DRONE, FOR_AN_END_USER])
        .changes(&[
            holds("export.military_end_user_us"),
            COUNTRY_OF_USER,
            // Wherever located.
            change("export.destination", &[("FR", Yes), ("CN", Yes)]),
        ])
        .shared(HONG_KONG_OF_USER),
];

const COUNTRY_OF_USE: crate::rows::Change = change(
    "export.destination",
    &[
        ("MM", Yes),
        ("KH", Yes),
        ("CN", Yes),
        ("NI", Yes),
        ("VE", Yes),
        ("HK", Unknown),
        ("RU", No),
        ("TH", No),
        ("unknown", Unknown),
    ],
);

const COUNTRY_OF_USER: crate::rows::Change = change(
    "export.end_user_country",
    &[
        ("MM", Yes),
        ("KH", Yes),
        ("CN", Yes),
        ("NI", Yes),
        ("VE", Yes),
        ("HK", Unknown),
        ("RU", No),
        ("TH", No),
        ("unknown", Unknown),
    ],
);

const DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '40 min'
gust_tolerance = '25 kn'
range = '20 km'
aerosol_capacity = 'none'
carries = []
";

const FOR_AN_END_USE: &str = export!("CN", "FR", "true", "false");

const FOR_AN_END_USER: &str = export!("FR", "CN", "false", "true");

/// Hong Kong goes by what is said of China, or by nothing.
const HONG_KONG_OF_USE: &[crate::rows::Change] = &[
    change("export.destination", &[("HK", Yes), ("TH", No)]).adopting("US-HK", "China's row"),
    change("export.destination", &[("HK", No), ("CN", Yes)]).adopting("US-HK", "no row"),
];

const HONG_KONG_OF_USER: &[crate::rows::Change] = &[
    change("export.end_user_country", &[("HK", Yes), ("TH", No)]).adopting("US-HK", "China's row"),
    change("export.end_user_country", &[("HK", No), ("CN", Yes)]).adopting("US-HK", "no row"),
];

crate::tests_of_this_law!();

/// D10: without an export, the rule is told beside the reason.
#[test]
fn the_rule_is_told_of_a_drone_without_an_export() {
    let told = |day: &str| {
        let drone = toml::from_str::<Described>(DRONE).unwrap().item;
        let answer = Case::new(&drone, day.parse().unwrap()).under([Us]).classify();
        let rules = &answer.regimes[0].around.by_end_use;
        rules.iter().map(|told| told.place.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(told("2026-08-13"), ["744.21 (9A012.a.1)"]);
    assert_eq!(told("2026-08-12"), [""; 0]);
}
