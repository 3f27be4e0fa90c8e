//! 9A012.a: unmanned aircraft and airships, in the three texts of 2026.

use dualuse::Regime::Us;
use dualuse::Standing::{self, InForce};
use dualuse::Truth::{No, Unknown, Yes};

use crate::common::aircraft::{BEYOND_SIGHT, HALF_AN_HOUR_IN_GUSTS, MODELS_TOO, ONE_HOUR};
use crate::common::first_days::from_2021;
use crate::rows::{Rows, at_least, below, change, holds};

pub mod on_board;

pub const ROWS: &[Rows] = &[
    from_2021(Us, "9A012.a.1").days(DAYS).on(WASSENAAR_TEXT).samples(HALF_AN_HOUR_IN_GUSTS),
    law("9A012.a.1").on(TEXT_OF_AUGUST).item(&[BEYOND_SIGHT, "endurance = '20 min'"]).changes(&[
        holds("flies_beyond_sight"),
        below("endurance", AROUND_3_HOURS),
        below("endurance", AROUND_180_MINUTES),
        change("endurance", &[("10 min", Yes), ("1 h", Yes), ("2..4 h", Unknown)]),
        change("gust_tolerance", &[("5 km/h", Yes), ("unknown", Yes)]),
        change("carries", &[("unknown", Yes), ("none", Yes)]),
        MODELS_TOO,
    ]),
    law("9A012.a.2").on(WASSENAAR_TEXT).samples(ONE_HOUR),
    from_2021(Us, "9A012.a.2")
        .days(DAYS)
        .on(TEXT_OF_AUGUST)
        .item(&[BEYOND_SIGHT, "endurance = '4 h'"])
        .changes(&[
            holds("flies_beyond_sight"),
            at_least("endurance", AROUND_3_HOURS),
            at_least("endurance", AROUND_180_MINUTES),
            change("endurance", &[("1 h", No), ("2..4 h", Unknown)]),
            MODELS_TOO,
        ]),
];

const fn law(entry: &'static str) -> Rows {
    Rows::of(Us, entry)
}

const DAYS: &[(&str, Standing)] = &[
    ("2021-09-09", InForce),
    ("2026-01-19", InForce),
    ("2026-01-20", InForce),
    ("2026-08-12", InForce),
    ("2026-08-13", InForce),
    ("2026-11-24", InForce),
];

/// The first and last days of the texts before and after FR Doc. 2026-01059.
pub const WASSENAAR_TEXT: &[&str] = &["2021-09-09", "2026-01-19", "2026-01-20", "2026-08-12"];

/// Days of the text of 91 FR 52501.
pub const TEXT_OF_AUGUST: &[&str] = &["2026-08-13", "2026-11-24"];

pub const AROUND_3_HOURS: &[&str; 3] = &["179.99 min", "3 h", "180.01 min"];
const AROUND_180_MINUTES: &[&str; 3] = &["10799 s", "180 min", "181 min"];

crate::tests_of_this_law!();
