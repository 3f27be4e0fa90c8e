//! The United States of America.

use dualuse::Regime::Us;
use dualuse::Standing::{self, InForce, Pending};

use crate::law::Law;

mod ccl_6a003;
mod ccl_6a005;
mod ccl_6a008;
mod ccl_6a995;
mod usml_xii;

pub const LAWS: &[&[Law]] =
    &[ccl_6a003::LAWS, ccl_6a005::LAWS, ccl_6a008::LAWS, ccl_6a995::LAWS, usml_xii::LAWS];

const fn law(entry: &'static str) -> Law {
    Law::of(Us, entry).days(DAYS).on(&["2026-11-24"])
}

/// The Commerce Control List is read from the first day of the parallel EU text on.
const DAYS: &[(&str, Standing)] =
    &[("2021-09-08", Pending), ("2021-09-09", InForce), ("2026-11-24", InForce)];
