//! 2B352.i: spraying and fogging systems for aircraft.

use dualuse::Regime::Us;

use crate::common::first_days::seen_since_2021;
use crate::common::sprayers::{SPRAYER, UNIT};
use crate::rows::Rows;

pub const ROWS: &[Rows] =
    &[seen_since_2021(Us, "2B352.i").samples(SPRAYER), seen_since_2021(Us, "2B352.i.3").samples(UNIT)];

crate::tests_of_this_law!();
