//! 15 CFR 744.21, goods of supplement 2 to part 744 for military end uses and users of five countries and
//! any for two; 744.3, end uses in unmanned aircraft; 744.9, cameras for military end users.

use dualuse::Regime::Us;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::{Case, Described};

use crate::common::nothing::RECEIVER;
use crate::rows::{Rows, Sample, at_least, change, holds, sample};

pub const ROWS: &[Rows] = &[
    Rows::of(Us, "744.21 (9A012.a.1)")
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
        .samples(&[sample(&[RECEIVER, FOR_AN_END_USER])
            .changes(&[holds("export.military_end_user_us"), COUNTRY_OF_USER])]),
    Rows::of(Us, "744.21(a)(2)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[RECEIVER, "[export]\ndestination = 'RU'\nend_user_country = 'FR'\nmilitary_end_use_us = true\nmilitary_end_user_us = false"])
        .changes(&[
            holds("export.military_end_use_us"),
            change("export.destination", &[("BY", Yes), ("RU", Yes), ("CN", No), ("UA", No), ("unknown", Unknown)]),
        ])
        .samples(&[sample(&[
            RECEIVER,
            "[export]\ndestination = 'FR'\nend_user_country = 'BY'\nmilitary_end_use_us = false\nmilitary_end_user_us = true",
        ])
        .changes(&[
            holds("export.military_end_user_us"),
            change("export.end_user_country", &[("BY", Yes), ("RU", Yes), ("CN", No), ("UA", No), ("unknown", Unknown)]),
        ])]),
    Rows::of(Us, "744.3(a)(1)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[DRONE, "range = '320 km'", IN_EGYPT])
        .changes(&[at_least("range", &["299.999 km", "300 km", "300.001 km"]), change("export.destination", GROUP_D_4)])
        .samples(&[sample(&[DRONE, "range = '320 km'", BY_EGYPT])
            .changes(&[change("export.end_user_country", GROUP_D_4)])]),
    Rows::of(Us, "744.3(a)(1) (parts)")
        .days(OF_THE_COPY)
        .maybe_on(&["2026-08-31"])
        .listed_anyway()
        .on(&["2026-11-24"])
        .item(&[ENGINE, IN_EGYPT])
        .changes(&[
            at_least("designed_for.range", &["299.999 km", "300 km", "300.001 km"]),
            change("export.destination", GROUP_D_4),
        ])
        .samples(&[sample(&[ENGINE, BY_EGYPT]).changes(&[change("export.end_user_country", GROUP_D_4)])]),
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
];

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

const FOR_A_FOREIGN_ARMY: &str = "
[export]
destination = 'AE'
end_user_country = 'AE'
military_end_use_us = false
military_end_user_us = true
";

const TO_THE_MILITARY: &[Sample] = &[
    sample(&[DRONE, FOR_AN_END_USE]).changes(&[holds("export.military_end_use_us"), COUNTRY_OF_USE]),
    sample(&[DRONE, FOR_AN_END_USER]).changes(&[
        holds("export.military_end_user_us"),
        COUNTRY_OF_USER,
        // Wherever located.
        change("export.destination", &[("FR", Yes), ("CN", Yes)]),
    ]),
];

const COUNTRY_OF_USE: crate::rows::Change = change(
    "export.destination",
    &[
        ("MM", Yes),
        ("KH", Yes),
        ("CN", Yes),
        ("NI", Yes),
        ("VE", Yes),
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

const FOR_AN_END_USE: &str = "
[export]
destination = 'CN'
end_user_country = 'FR'
military_end_use_us = true
military_end_user_us = false
";

const FOR_AN_END_USER: &str = "
[export]
destination = 'FR'
end_user_country = 'CN'
military_end_use_us = false
military_end_user_us = true
";

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
