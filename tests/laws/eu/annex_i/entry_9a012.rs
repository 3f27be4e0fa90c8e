//! 9A012: unmanned aircraft and airships, conversion kits, and engines for
//! great heights.

use dualuse::Regime::Eu;

use crate::common::first_days::seen_since_2021;
use crate::common::{aircraft, engines, kits};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    law("9A012.a.1").samples(aircraft::HALF_AN_HOUR_IN_GUSTS),
    law("9A012.a.2").samples(aircraft::ONE_HOUR),
    law("9A012.b.3").item(kits::ITEM).changes(kits::ROWS),
    law("9A012.b.4").samples(engines::GREAT_HEIGHT),
];

const fn law(entry: &'static str) -> Rows {
    seen_since_2021(Eu, entry)
}

crate::tests_of_this_law!();
