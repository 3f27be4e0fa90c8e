//! 9A101 and 9A102: turbojets, turbofans and turboprops.

use dualuse::Regime::Us;
use dualuse::Truth::{No, Unknown, Yes};

use crate::common::aircraft::{AROUND_1_HOUR, AROUND_30_MINUTES, AROUND_46_3_KM_H, AROUND_300_KM};
use crate::common::engines::{JET, JET_FOR_300_KM, TURBOPROP, TURBOPROPS};
use crate::common::first_days::seen_since_2021;
use crate::rows::{Change, Rows, above, at_least, change, fails, holds};
use crate::us::ccl::entry_9a012::{TEXT_OF_AUGUST, WASSENAAR_TEXT};
use crate::us::ccl::entry_9a012_b::{WITH_A_CAMERA, WITH_A_LASER, WITH_AN_ACCELEROMETER};

pub const ROWS: &[Rows] = &[
    law("9A101.a").samples(JET),
    law("9A101.b").samples(JET_FOR_300_KM),
    law("9A102")
        .on(&["2021-09-09", "2026-01-19", "2026-01-20", "2026-08-12", "2026-08-13", "2026-11-24"])
        .item(&[TURBOPROP, FOR_A_LISTED_DRONE])
        .shared(TURBOPROPS)
        .changes(FOR_MT_REASONS),
    law("9A102").on(WASSENAAR_TEXT).item(&[TURBOPROP, FOR_A_LISTED_DRONE]).changes(&[
        at_least("designed_for.endurance", AROUND_1_HOUR),
        at_least("designed_for.endurance", AROUND_30_MINUTES)
            .given(&[("designed_for.gust_tolerance", "25 kn")]),
        at_least("designed_for.gust_tolerance", AROUND_46_3_KM_H)
            .given(&[("designed_for.endurance", "45 min")]),
    ]),
    law("9A102").on(TEXT_OF_AUGUST).item(&[TURBOPROP, FOR_A_LISTED_DRONE]).changes(&[
        change("designed_for.endurance", &[("10 min", Yes), ("1 h", Yes), ("3 h", Yes), ("unknown", Yes)]),
        holds("designed_for.flies_beyond_sight").given(&[("designed_for.endurance", "3 h")]),
        holds("designed_for.flies_beyond_sight").given(WITH_A_CAMERA),
        holds("designed_for.flies_beyond_sight").given(WITH_A_LASER),
        holds("designed_for.flies_beyond_sight").given(WITH_AN_ACCELEROMETER),
    ]),
];

const fn law(entry: &'static str) -> Rows {
    seen_since_2021(Us, entry)
}

/// For an aircraft of 9A012.a.2 with a range of 400 km.
const FOR_A_LISTED_DRONE: &str = "
[designed_for]
category = 'uav'
flies_beyond_sight = true
autonomous = false
endurance = '2 h'
gust_tolerance = '10 km/h'
range = '400 km'
aerosol_capacity = 'none'
model_aircraft = false
carries = []
";

/// An aircraft of 9A012 that also has a range of 300 km, or meets what 9A120 asks for.
const FOR_MT_REASONS: &[Change] = &[
    holds("designed_for.flies_beyond_sight"),
    at_least("designed_for.range", AROUND_300_KM),
    above("designed_for.aerosol_capacity", &["19.99 L", "20 L", "20.01 L"])
        .given(&[("designed_for.range", "10 km")]),
    fails("designed_for.model_aircraft")
        .given(&[("designed_for.range", "10 km"), ("designed_for.aerosol_capacity", "40 L")]),
    holds("designed_for.flies_beyond_sight")
        .given(&[("designed_for.range", "10 km"), ("designed_for.aerosol_capacity", "40 L")]),
    // Autonomous flight never decides alone: what stays in sight is not in 9A012.
    change(
        "designed_for",
        &[(SPRAYING_AUTONOMOUS_BEYOND_SIGHT, Yes), (SPRAYING_AUTONOMOUS, No), (SPRAYING, No)],
    ),
    change("designed_for.range", &[("unknown", Unknown)]),
];

const SPRAYING_AUTONOMOUS_BEYOND_SIGHT: &str = "{ category = 'uav', flies_beyond_sight = true, autonomous = true, endurance = '2 h', range = '10 km',      aerosol_capacity = '40 L', model_aircraft = false, carries = [] }";

const SPRAYING_AUTONOMOUS: &str = "{ category = 'uav', flies_beyond_sight = false, autonomous = true, endurance = '2 h', range = '10 km',      aerosol_capacity = '40 L', model_aircraft = false, carries = [] }";

const SPRAYING: &str = "{ category = 'uav', flies_beyond_sight = false, autonomous = false,                         endurance = '2 h', range = '10 km', aerosol_capacity = '40 L',                         model_aircraft = false, carries = [] }";

crate::tests_of_this_law!();
