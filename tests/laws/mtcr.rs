//! The Missile Technology Control Regime.

use crate::rows::Rows;

mod annex;

pub const ROWS: &[&[&[Rows]]] = &[annex::ROWS];
