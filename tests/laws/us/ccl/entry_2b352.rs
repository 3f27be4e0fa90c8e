//! 2B352.i: spraying and fogging systems for aircraft.

use dualuse::Regime::Us;

use crate::common::first_days::seen_since_2021;
use crate::common::sprayers::SPRAYER;
use crate::rows::{Law, check};

pub const LAWS: &[Law] = &[seen_since_2021(Us, "2B352.i").samples(SPRAYER)];

#[test]
fn rows_hold() {
    check(LAWS);
}
