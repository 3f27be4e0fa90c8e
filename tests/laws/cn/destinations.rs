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
        .item(&[LISTED_DRONE, TO_THE_US_MILITARY])
        .shared(MILITARY)
        .changes(&[
            change(
                "export.destination",
                &[("US", Yes), ("us", Yes), ("JP", No), ("FR", No), ("unknown", Unknown)],
            ),
            change("export.destination", &[("US", Yes), ("JP", No), ("unknown", Unknown)])
                .adopting("CN-users-of-US", "in the country"),
            change("export.destination", &[("US", Yes), ("JP", No), ("unknown", Unknown)])
                .adopting("CN-users-of-US", "wherever they are"),
            // A user of the United States in Germany: perhaps.
            change("export.end_user_country", &[("US", Unknown), ("DE", No), ("unknown", Unknown)])
                .given(IN_GERMANY),
            change("export.end_user_country", &[("US", No), ("DE", No)])
                .given(IN_GERMANY)
                .adopting("CN-users-of-US", "in the country"),
            change("export.end_user_country", &[("US", Yes), ("DE", No)])
                .given(IN_GERMANY)
                .adopting("CN-users-of-US", "wherever they are"),
        ]),
    law("JP-1")
        .days(&[("2026-01-05", Pending), ("2026-01-06", InForce), ("2026-11-24", InForce)])
        .on(&["2026-06-01"])
        .item(&[LISTED_DRONE, TO_THE_JAPANESE_MILITARY])
        .shared(MILITARY)
        .changes(&[
            change("export.destination", &[("JP", Yes), ("US", No), ("CN", No), ("unknown", Unknown)]),
            change("export.destination", &[("JP", Yes), ("US", No), ("unknown", Unknown)])
                .adopting("CN-users-of-JP", "in the country"),
            change("export.destination", &[("JP", Yes), ("US", No), ("unknown", Unknown)])
                .adopting("CN-users-of-JP", "wherever they are"),
            change("export.end_user_country", &[("JP", Unknown), ("DE", No), ("unknown", Unknown)])
                .given(IN_GERMANY),
            change("export.end_user_country", &[("JP", No), ("DE", No)])
                .given(IN_GERMANY)
                .adopting("CN-users-of-JP", "in the country"),
            change("export.end_user_country", &[("JP", Yes), ("DE", No)])
                .given(IN_GERMANY)
                .adopting("CN-users-of-JP", "wherever they are"),
            // The third limb, beside military users and military uses.
            holds("export.raises_military_strength").given(&[("export.military_end_use", "no")]),
            change("export.destination", &[("JP", Yes), ("US", No), ("unknown", Unknown)])
                .given(&[("export.military_end_use", "no"), ("export.raises_military_strength", "yes")]),
        ]),
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
    // An automatic pilot of unmanned aircraft is related to them by its words.
    law("US-34")
        .on(&["2026-09-01"])
        .item(&[AUTOMATIC_PILOT, TO_THE_US_MILITARY])
        .changes(&[change("automatic_pilot", &[("yes", Yes), ("no", No), ("unknown", Unknown)])]),
    // "Related to unmanned aircraft": batteries are not, sprayers may be.
    law("US-34").disputed().on(&["2026-09-01"]).item(&[SPRAYER, TO_THE_US_MILITARY]).changes(&[
        change("flow", &[("3 L/min", Unknown), ("2 L/min", No)]),
        change("flow", &[("3 L/min", No)]).adopting("CN-drone-related", "drones and their parts"),
        change("flow", &[("3 L/min", Yes), ("2 L/min", No)])
            .adopting("CN-drone-related", "whatever serves or meets drones"),
    ]),
    // Goods that no entry lists may be dual-use by their nature.
    law("US-46").disputed().on(&["2025-06-01"]).item(&[ENGINE, TO_THE_US_MILITARY]).changes(&[
        change("export.military_end_use", &[("yes", Unknown), ("no", No)]),
        change("export.military_end_use", &[("yes", No)]).adopting(GOODS, "listed items"),
        change("export.military_end_use", &[("yes", Yes), ("no", No)]).adopting(GOODS, "any dual-use item"),
    ]),
    law("JP-1").disputed().on(&["2026-06-01"]).item(&[ENGINE, TO_THE_JAPANESE_MILITARY]).changes(&[
        change("export.raises_military_strength", &[("yes", Unknown), ("no", No), ("unknown", Unknown)])
            .given(&[("export.military_end_use", "no")]),
        change("export.military_end_use", &[("yes", No)]).adopting(GOODS, "listed items"),
        change("export.military_end_use", &[("yes", Yes)]).adopting(GOODS, "any dual-use item"),
    ]),
];

const IN_GERMANY: &[(&str, &str)] = &[("export.destination", "DE")];

const GOODS: &str = "CN-dual-use-items";

const AUTOMATIC_PILOT: &str = "
category = 'flight_controller'
automatic_pilot = true
designed_for = 'uav'
";

const SPRAYER: &str = "
category = 'sprayer'
fits_uav = true
droplet_diameter = '40 µm'
flow = '3 L/min'
cannot_disperse_infectious_aerosol = false
designed_for = 'nothing_in_particular'
";

const ENGINE: &str = "
category = 'engine'
kind = 'piston'
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
end_user_country = 'FR'
wmd_end_use = false
terrorist_end_use = false
military_end_use = true
military_end_user = false
authority_notice = false
";

const TO_THE_JAPANESE_MILITARY: &str = "
[export]
destination = 'JP'
end_user_country = 'FR'
raises_military_strength = false
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
fn unlisted_goods_for_the_military_of_the_two_countries_are_disputed() {
    let user: &[_] = &[("export.military_end_use", "no"), ("export.military_end_user", "yes")];
    let civil: &[_] = &[("export.military_end_use", "no")];
    let open: &[_] = &[("export.military_end_use", "unknown")];
    for (day, export, changed, expected) in [
        ("2024-12-02", TO_THE_US_MILITARY, &[] as &[_], NotListed),
        // Whether goods that no entry lists are meant is disputed.
        ("2024-12-03", TO_THE_US_MILITARY, &[], Undetermined),
        ("2024-12-03", TO_THE_US_MILITARY, user, Undetermined),
        ("2024-12-03", TO_THE_US_MILITARY, civil, NotListed),
        ("2024-12-03", TO_THE_US_MILITARY, open, Undetermined),
        ("2026-01-05", TO_THE_JAPANESE_MILITARY, &[], NotListed),
        ("2026-01-06", TO_THE_JAPANESE_MILITARY, &[], Undetermined),
        ("2026-01-06", TO_THE_JAPANESE_MILITARY, user, Undetermined),
        ("2026-01-06", TO_THE_JAPANESE_MILITARY, civil, NotListed),
    ] {
        assert_eq!(verdict(Cn, day, &[ENGINE, export], changed), expected, "{day} {export} {changed:?}");
    }
}

#[test]
fn nothing_that_is_listed_goes_to_military_users() {
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
