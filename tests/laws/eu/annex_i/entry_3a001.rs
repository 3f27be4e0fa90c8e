//! Annex I, 3A001.e.1.b: rechargeable cells.

use dualuse::Regime::Eu;

use crate::common::cells;
use crate::common::first_days::seen_since_2021;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[seen_since_2021(Eu, "3A001.e.1.b").reads(cells::SECONDARY)];

crate::tests_of_this_law!();
