//! The Missile Technology Control Regime.

use crate::rows::Law;

pub mod annex;
pub const LAWS: &[&[Law]] = &[
    annex::item_11a::LAWS,
    annex::item_9a::LAWS,
    annex::item_19a::LAWS,
    annex::item_1a::LAWS,
    annex::item_3a::LAWS,
];
