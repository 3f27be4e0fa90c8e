//! 6.A.8: radars and laser radars.

use crate::common::category_6::{category_6, radar_rows};
use crate::common::radars;
use crate::rows::Rows;
use dualuse::Regime::Wassenaar;

pub const ROWS: &[Rows] = radar_rows![
    law,
    "6.A.8",
    law("6.A.8.l.1").samples(radars::L_1_OPEN_NOTE),
    law("6.A.8.l.4").samples(radars::L_4),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Wassenaar, entry)
}

crate::tests_of_this_law!();
