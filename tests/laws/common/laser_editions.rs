//! The editions of 6A005: the EU's of 2021 and 2022 and of 15 November 2025, that
//! of the United States of the middle of 2026, and the days between.

use dualuse::Regime;
use dualuse::Standing::InForce;

use super::first_days::from_2021;
use crate::rows::Rows;

pub const fn of_2021(regime: Regime, entry: &'static str) -> Rows {
    from_2021(regime, entry).days(&[("2021-09-09", InForce), ("2022-12-31", InForce)]).on(&["2022-12-31"])
}

pub const fn between(regime: Regime, entry: &'static str) -> Rows {
    Rows::of(regime, entry).days(&[("2023-01-01", InForce), ("2025-11-14", InForce)]).on(&["2025-11-14"])
}

pub const fn of_2025(regime: Regime, entry: &'static str) -> Rows {
    Rows::of(regime, entry).days(&[("2025-11-15", InForce), ("2026-11-24", InForce)]).on(&["2026-11-24"])
}

/// On a day of each edition, and on one between.
pub const fn in_all(regime: Regime, entry: &'static str) -> Rows {
    Rows::of(regime, entry).on(&["2022-06-01", "2025-01-15", "2026-11-24"])
}

/// Of the United States, before the edition that was seen.
pub const fn before_2026(entry: &'static str) -> Rows {
    from_2021(Regime::Us, entry).days(&[("2021-09-09", InForce), ("2026-06-30", InForce)]).on(&["2026-06-30"])
}

pub const fn of_2026(entry: &'static str) -> Rows {
    Rows::of(Regime::Us, entry).days(&[("2026-07-01", InForce), ("2026-11-24", InForce)]).on(&["2026-11-24"])
}
