//! The Missile Technology Control Regime.

use crate::law::Law;

pub mod annex_11a;
pub mod annex_9a;
pub mod item_19a;
pub mod item_1a;
pub mod item_3a;

pub const LAWS: &[&[Law]] = &[annex_11a::LAWS, annex_9a::LAWS, item_19a::LAWS, item_1a::LAWS, item_3a::LAWS];
