//! The Annex of the Missile Technology Control Regime.

use crate::rows::Rows;

mod item_11a;
mod item_12a;
mod item_19a;
mod item_1a;
mod item_3a;
mod item_9a;

pub const ROWS: &[&[Rows]] =
    &[item_11a::ROWS, item_12a::ROWS, item_19a::ROWS, item_1a::ROWS, item_3a::ROWS, item_9a::ROWS];
