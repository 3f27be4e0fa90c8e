//! The Wassenaar Arrangement.

use dualuse::Regime::Wassenaar;
use dualuse::Standing::{self, InForce, Pending};

use crate::law::Law;

mod list_6a3;
mod list_6a5;
mod list_6a8;

pub const LAWS: &[&[Law]] = &[list_6a3::LAWS, list_6a5::LAWS, list_6a8::LAWS];

const fn law(entry: &'static str) -> Law {
    Law::of(Wassenaar, entry).days(DAYS).on(&["2026-11-24"])
}

/// The list is read from the first day of the EU text that repeats it on.
const DAYS: &[(&str, Standing)] =
    &[("2021-09-08", Pending), ("2021-09-09", InForce), ("2026-11-24", InForce)];
