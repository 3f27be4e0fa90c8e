//! 9A350: spraying and fogging systems for aircraft.

use dualuse::Regime::Eu;

use crate::common::first_days::seen_since_2021;
use crate::common::sprayers::{SPRAYER, UNIT};
use crate::rows::Rows;

pub const ROWS: &[Rows] =
    &[seen_since_2021(Eu, "9A350").samples(SPRAYER), seen_since_2021(Eu, "9A350.c").samples(UNIT)];

crate::tests_of_this_law!();
