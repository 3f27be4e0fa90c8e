//! The Missile Technology Control Regime.

use crate::law::Law;

pub mod annex_11a;
pub mod annex_9a;

pub const LAWS: &[&[Law]] = &[annex_11a::LAWS, annex_9a::LAWS];

/// With what the names of the entries begin that are complete.
pub const COMPLETE: &[&str] = &["9.A.", "11.A."];
