//! Annex I, 6A005: lasers.

use crate::common::category_6::{category_6, laser_rows};
use crate::common::laser_diodes;
use crate::common::laser_editions::{between, in_all, of_2021, of_2025};
use crate::rows::Rows;
use dualuse::Regime::Eu;

pub const ROWS: &[Rows] = laser_rows![
    law,
    "6A005",
    of_2021(Eu, "6A005.b.3").samples(laser_pulsed::B_3_OF_2021),
    between(Eu, "6A005.b.3").samples(laser_pulsed::B_3_OPEN),
    of_2025(Eu, "6A005.b.3").samples(laser_pulsed::B_3),
    in_all(Eu, "6A005.b.3").samples(laser_pulsed::B_3_REST),
    of_2021(Eu, "6A005.d.1.a").samples(laser_diodes::D_1_A_OF_2021),
    between(Eu, "6A005.d.1.a").samples(laser_diodes::D_1_A_OPEN),
    of_2025(Eu, "6A005.d.1.a").samples(laser_diodes::D_1_A),
    of_2021(Eu, "6A005.d.1.b").samples(laser_diodes::D_1_B_OF_2021),
    between(Eu, "6A005.d.1.b").samples(laser_diodes::D_1_B_EU_OPEN),
    of_2025(Eu, "6A005.d.1.b").samples(laser_diodes::D_1_B_THREE_BANDS),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Eu, entry)
}

crate::tests_of_this_law!();
