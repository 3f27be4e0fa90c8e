//! 2B352.i: spraying and fogging systems for aircraft.

use dualuse::Regime::Us;

use crate::law::{Law, check};
use crate::shared::first_days::seen_since_2021;
use crate::shared::sprayers::SPRAYER;

pub const LAWS: &[Law] = &[seen_since_2021(Us, "2B352.i").samples(SPRAYER)];

#[test]
fn rows_hold() {
    check(LAWS);
}
