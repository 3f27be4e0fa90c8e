//! 6.A.5: lasers.

use crate::common::category_6::{category_6, laser_rows};
use crate::common::laser_diodes;
use crate::common::laser_editions::{between, in_all, of_2021, of_2025};
use crate::rows::Rows;
use dualuse::Regime::Wassenaar;

pub const ROWS: &[Rows] = laser_rows![
    law,
    "6.A.5",
    of_2021(Wassenaar, "6.A.5.b.3").samples(laser_pulsed::B_3_OF_2021),
    between(Wassenaar, "6.A.5.b.3").samples(laser_pulsed::B_3_OPEN),
    of_2025(Wassenaar, "6.A.5.b.3").samples(laser_pulsed::B_3),
    in_all(Wassenaar, "6.A.5.b.3").samples(laser_pulsed::B_3_REST),
    of_2021(Wassenaar, "6.A.5.d.1.a").samples(laser_diodes::D_1_A_OF_2021),
    between(Wassenaar, "6.A.5.d.1.a").samples(laser_diodes::D_1_A_OPEN),
    of_2025(Wassenaar, "6.A.5.d.1.a").samples(laser_diodes::D_1_A),
    of_2021(Wassenaar, "6.A.5.d.1.b").samples(laser_diodes::D_1_B_OF_2021),
    between(Wassenaar, "6.A.5.d.1.b").samples(laser_diodes::D_1_B_WASSENAAR_OPEN),
    of_2025(Wassenaar, "6.A.5.d.1.b").samples(laser_diodes::D_1_B_DISPUTED),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Wassenaar, entry)
}

crate::tests_of_this_law!();
