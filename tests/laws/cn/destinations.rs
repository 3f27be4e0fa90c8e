//! The measures on exports to the United States and to Japan.

use dualuse::Regime::Cn;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, NotListed, Prohibited, Undetermined};

use crate::cn::law;
use crate::rows::{Change, Rows, change, fails, holds, verdict};

pub const ROWS: &[Rows] = &[
    law("US-46")
        .days(&[("2024-12-02", Pending), ("2024-12-03", InForce), ("2026-11-24", InForce)])
        .on(&["2025-06-01"])
        .item(&[ENGINE, TO_THE_US_MILITARY])
        .shared(MILITARY)
        .changes(&[change(
            "export.destination",
            &[("US", Yes), ("us", Yes), ("JP", No), ("FR", No), ("unknown", Unknown)],
        )]),
    law("JP-1")
        .days(&[("2026-01-05", Pending), ("2026-01-06", InForce), ("2026-11-24", InForce)])
        .on(&["2026-06-01"])
        .item(&[ENGINE, TO_THE_JAPANESE_MILITARY])
        .shared(MILITARY)
        .changes(&[change(
            "export.destination",
            &[("JP", Yes), ("US", No), ("CN", No), ("unknown", Unknown)],
        )]),
    law("US-34")
        .days(&[("2026-08-04", Pending), ("2026-08-05", InForce), ("2026-11-24", InForce)])
        .on(&["2026-09-01"])
        .item(&[LISTED_DRONE, TO_THE_US_MILITARY])
        .changes(&[
            change("export.destination", &[("US", Yes), ("JP", No), ("FR", No), ("unknown", Unknown)]),
            change("export.military_end_use", &[("no", Yes), ("unknown", Yes)]),
            // It is about listed items only.
            change("endurance", &[("59.99 min", No), ("60 min", Yes), ("unknown", Unknown)])
                .given(&[("gust_tolerance", "46 km/h")]),
            fails("model_aircraft"),
        ]),
];

const ENGINE: &str = "
category = 'engine'
designed_for = 'nothing_in_particular'
";

const LISTED_DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '75 min'
range = '20 km'
aerosol_capacity = 'none'
model_aircraft = false
";

const TO_THE_US_MILITARY: &str = "
[export]
destination = 'US'
wmd_end_use = false
terrorist_end_use = false
military_end_use = true
military_end_user = false
authority_notice = false
";

const TO_THE_JAPANESE_MILITARY: &str = "
[export]
destination = 'JP'
wmd_end_use = false
terrorist_end_use = false
military_end_use = true
military_end_user = false
authority_notice = false
";

/// A military user or a military use.
const MILITARY: &[Change] = &[
    holds("export.military_end_use"),
    holds("export.military_end_user").given(&[("export.military_end_use", "no")]),
    change("export.wmd_end_use", &[("yes", No)]).given(&[("export.military_end_use", "no")]),
];

crate::tests_of_this_law!();

#[test]
fn nothing_goes_to_the_military_of_the_two_countries() {
    let user: &[_] = &[("export.military_end_use", "no"), ("export.military_end_user", "yes")];
    let civil: &[_] = &[("export.military_end_use", "no")];
    let open: &[_] = &[("export.military_end_use", "unknown")];
    for (day, export, changed, expected) in [
        ("2024-12-02", TO_THE_US_MILITARY, &[] as &[_], NotListed),
        ("2024-12-03", TO_THE_US_MILITARY, &[], Prohibited),
        ("2024-12-03", TO_THE_US_MILITARY, user, Prohibited),
        ("2024-12-03", TO_THE_US_MILITARY, civil, NotListed),
        ("2024-12-03", TO_THE_US_MILITARY, open, Undetermined),
        ("2026-01-05", TO_THE_JAPANESE_MILITARY, &[], NotListed),
        ("2026-01-06", TO_THE_JAPANESE_MILITARY, &[], Prohibited),
        ("2026-01-06", TO_THE_JAPANESE_MILITARY, user, Prohibited),
        ("2026-01-06", TO_THE_JAPANESE_MILITARY, civil, NotListed),
    ] {
        assert_eq!(verdict(Cn, day, &[ENGINE, export], changed), expected, "{day} {export} {changed:?}");
    }
}

#[test]
fn listed_items_to_military_users_are_prohibited_too() {
    for (day, export, expected) in [
        ("2024-12-02", TO_THE_US_MILITARY, Controlled),
        ("2024-12-03", TO_THE_US_MILITARY, Prohibited),
        ("2026-01-05", TO_THE_JAPANESE_MILITARY, Controlled),
        ("2026-01-06", TO_THE_JAPANESE_MILITARY, Prohibited),
    ] {
        assert_eq!(verdict(Cn, day, &[LISTED_DRONE, export], &[]), expected, "{day} {export}");
    }
}

#[test]
fn a_strict_review_is_no_verdict_of_its_own() {
    let civil: &[_] = &[("export.military_end_use", "no")];
    for day in ["2026-08-04", "2026-08-05"] {
        assert_eq!(verdict(Cn, day, &[LISTED_DRONE, TO_THE_US_MILITARY], civil), Controlled);
        assert_eq!(verdict(Cn, day, &[ENGINE, TO_THE_US_MILITARY], civil), NotListed);
    }
}
