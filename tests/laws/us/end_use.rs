//! 15 CFR 744.21: goods of supplement 2 to part 744 for military end uses and
//! users of five countries.

use dualuse::Regime::Us;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::{Case, Described};

use crate::common::nothing::RECEIVER;
use crate::rows::{Rows, Sample, change, holds, sample};

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
        .days(&[("2026-08-31", Pending), ("2026-09-01", InForce), ("2026-11-24", InForce)])
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
];

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
