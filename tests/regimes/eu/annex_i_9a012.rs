//! 9A012: unmanned aircraft and airships, conversion kits, and engines for
//! great heights.

use dualuse::Regime::Eu;

use crate::law::{Law, check};
use crate::shared::first_days::seen_since_2021;
use crate::shared::{aircraft, engines, kits};

pub const LAWS: &[Law] = &[
    aircraft::half_an_hour_in_gusts(law("9A012.a.1")),
    aircraft::one_hour(law("9A012.a.2")),
    law("9A012.b.3").item(kits::ITEM).changes(kits::ROWS),
    engines::great_height(law("9A012.b.4")),
];

const fn law(entry: &'static str) -> Law {
    seen_since_2021(Eu, entry)
}

#[test]
fn rows_hold() {
    check(LAWS);
}
