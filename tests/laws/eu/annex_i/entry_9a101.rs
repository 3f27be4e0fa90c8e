//! 9A101 and 9A102: turbojets, turbofans and turboprops.

use dualuse::Regime::Eu;
use dualuse::Truth::{No, Unknown, Yes};

use crate::common::aircraft::{AROUND_1_HOUR, AROUND_30_MINUTES, AROUND_46_3_KM_H, AROUND_300_KM};
use crate::common::engines::{FOR_A_FAR_DRONE, JET, JET_FOR, JETS, OTHER_THAN_9A001, TURBOPROP, TURBOPROPS};
use crate::common::first_days::seen_since_2021;
use crate::rows::{Change, Rows, at_least, change, holds};

pub const ROWS: &[Rows] = &[
    law("9A101.a").samples(JET),
    law("9A101.a").item(&[JET_FOR, "thrust = '1 kN'", FIGURES]).changes(OTHER_THAN_9A001),
    law("9A101.b").item(&[JET_FOR, FOR_A_FAR_DRONE]).changes(OTHER_THAN_9A001),
    law("9A101.b").item(&[JET_FOR, FOR_A_FAR_DRONE]).shared(JETS).changes(FOR_9A012_OR_9A112_A),
    law("9A101.b").item(&[JET_FOR, FOR_A_FAR_DRONE]).changes(&[
        change("thrust", &[("unknown", Yes)]),
        change(
            "designed_for",
            &[("uav", Unknown), ("counter_uas", No), ("nothing_in_particular", No), ("unknown", Unknown)],
        ),
    ]),
    law("9A102").item(&[TURBOPROP, FOR_A_FAR_DRONE]).shared(TURBOPROPS).changes(FOR_9A012_OR_9A112_A),
];

const FIGURES: &str = "
specific_fuel_consumption = '0.14 kg/(N·h)'
dry_mass = '20 kg'
first_stage_rotor_diameter = '0.3 m'
";

const fn law(entry: &'static str) -> Rows {
    seen_since_2021(Eu, entry)
}

/// For an aircraft of 9A012.a, whatever its range, or one of 9A112.a.
const FOR_9A012_OR_9A112_A: &[Change] = &[
    at_least("designed_for.range", AROUND_300_KM),
    holds("designed_for.flies_beyond_sight")
        .given(&[("designed_for.range", "10 km"), ("designed_for.endurance", "2 h")]),
    at_least("designed_for.endurance", AROUND_1_HOUR).given(NEAR_BEYOND_SIGHT),
    at_least("designed_for.endurance", AROUND_30_MINUTES).given(NEAR_BEYOND_SIGHT_IN_GUSTS),
    at_least("designed_for.gust_tolerance", AROUND_46_3_KM_H).given(NEAR_BEYOND_SIGHT_45_MINUTES),
    // In 9A012 by its endurance, or else in 9A112.a.
    change("designed_for.endurance", &[("unknown", Yes)])
        .given(&[("designed_for.flies_beyond_sight", "yes")]),
    // 9A112.b, aerosol systems, is not named.
    change("designed_for.aerosol_capacity", &[("40 L", No)])
        .given(&[("designed_for.range", "10 km"), ("designed_for.autonomous", "yes")]),
];

const NEAR_BEYOND_SIGHT: &[(&str, &str)] =
    &[("designed_for.range", "10 km"), ("designed_for.flies_beyond_sight", "yes")];

const NEAR_BEYOND_SIGHT_IN_GUSTS: &[(&str, &str)] = &[
    ("designed_for.range", "10 km"),
    ("designed_for.flies_beyond_sight", "yes"),
    ("designed_for.gust_tolerance", "25 kn"),
];

const NEAR_BEYOND_SIGHT_45_MINUTES: &[(&str, &str)] = &[
    ("designed_for.range", "10 km"),
    ("designed_for.flies_beyond_sight", "yes"),
    ("designed_for.endurance", "45 min"),
];

crate::tests_of_this_law!();
