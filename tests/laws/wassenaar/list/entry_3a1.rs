//! The list, 3.A.1.e.1.b: rechargeable cells.

use dualuse::Regime::Wassenaar;

use crate::common::cells;
use crate::common::first_days::seen_since_2021;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[seen_since_2021(Wassenaar, "3.A.1.e.1.b").reads(cells::SECONDARY)];

crate::tests_of_this_law!();
