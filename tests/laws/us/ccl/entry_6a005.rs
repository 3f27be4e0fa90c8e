//! 6A005 of the Commerce Control List: lasers.

use crate::common::category_6::{category_6, laser_rows};
use crate::common::laser_diodes;
use crate::common::laser_editions::{before_2026, in_all, of_2026};
use crate::rows::Rows;
use dualuse::Regime::Us;

pub const ROWS: &[Rows] = laser_rows![
    law,
    "6A005",
    before_2026("6A005.b.3").samples(laser_pulsed::B_3_OPEN),
    of_2026("6A005.b.3").samples(laser_pulsed::B_3),
    in_all(Us, "6A005.b.3").samples(laser_pulsed::B_3_REST),
    before_2026("6A005.d.1.a").samples(laser_diodes::D_1_A_OPEN),
    of_2026("6A005.d.1.a").samples(laser_diodes::D_1_A),
    before_2026("6A005.d.1.b").samples(laser_diodes::D_1_B_US_OPEN),
    of_2026("6A005.d.1.b").samples(laser_diodes::D_1_B_ONE_LIMIT),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Us, entry)
}

crate::tests_of_this_law!();
