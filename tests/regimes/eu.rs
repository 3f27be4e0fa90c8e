//! The European Union.

use dualuse::Regime::Eu;
use dualuse::Standing::{self, InForce, Pending};

use crate::law::Law;

mod annex_i_6a003;
mod annex_i_6a005;
mod annex_i_6a008;

pub const LAWS: &[&[Law]] = &[annex_i_6a003::LAWS, annex_i_6a005::LAWS, annex_i_6a008::LAWS];

const fn law(entry: &'static str) -> Law {
    Law::of(Eu, entry).days(DAYS).on(&["2026-11-24"])
}

/// Annex I is read from the first day of the regulation on.
const DAYS: &[(&str, Standing)] =
    &[("2021-09-08", Pending), ("2021-09-09", InForce), ("2026-11-24", InForce)];
