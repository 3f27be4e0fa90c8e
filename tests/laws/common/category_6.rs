//! Category 6: sensors and lasers.

use dualuse::Regime;

use super::first_days::seen_since_2021;
use crate::rows::Rows;

/// An entry of category 6; one day is enough for its many rows, as it has one version.
pub const fn category_6(regime: Regime, entry: &'static str) -> Rows {
    seen_since_2021(regime, entry).on(&["2026-11-24"])
}
