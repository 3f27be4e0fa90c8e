//! 2B352.i: spraying and fogging systems for aircraft.

use dualuse::Regime::Us;

use crate::law::{Law, check};
use crate::shared::first_days::seen_since_2021;
use crate::shared::sprayers::sprayer;

pub const LAWS: &[Law] = &[sprayer(seen_since_2021(Us, "2B352.i"))];

#[test]
fn rows_hold() {
    check(LAWS);
}
