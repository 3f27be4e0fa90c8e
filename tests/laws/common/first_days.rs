//! The first day on which a text was seen.

use dualuse::Regime;
use dualuse::Standing::InForce;

use crate::rows::Rows;

/// An entry in one version, seen in force on the first day of Regulation (EU) 2021/821.
pub const fn seen_since_2021(regime: Regime, entry: &'static str) -> Rows {
    from_2021(regime, entry)
        .days(&[("2021-09-09", InForce), ("2026-11-24", InForce)])
        .on(&["2021-09-09", "2026-11-24"])
}

/// An entry that was seen in force on that day, and not looked up before.
pub const fn from_2021(regime: Regime, entry: &'static str) -> Rows {
    Rows::of(regime, entry).maybe_on(&["2021-09-08"])
}
