//! 6A005 of the Commerce Control List: lasers.

use crate::common::category_6::category_6;
use crate::common::laser_editions::{before_2026, in_all, of_2026};
use crate::common::{laser_continuous, laser_diodes, laser_other, laser_pulsed, laser_pulsed_infrared};
use crate::rows::Rows;
use dualuse::Regime::Us;

pub const ROWS: &[Rows] = &[
    law("6A005.a.1").samples(laser_continuous::A_1),
    law("6A005.a.2").samples(laser_continuous::A_2),
    law("6A005.a.3").samples(laser_continuous::A_3),
    law("6A005.a.4").samples(laser_continuous::A_4),
    law("6A005.a.5").samples(laser_continuous::A_5),
    law("6A005.a.6").samples(laser_continuous::A_6),
    law("6A005.a.7").samples(laser_continuous::A_7),
    law("6A005.a.8").samples(laser_continuous::A_8),
    law("6A005.a.9").samples(laser_continuous::A_9),
    law("6A005.a.10").samples(laser_continuous::A_10),
    law("6A005.b.1").samples(laser_pulsed::B_1),
    law("6A005.b.2").samples(laser_pulsed::B_2),
    law("6A005.b.4").samples(laser_pulsed::B_4),
    law("6A005.b.5").samples(laser_pulsed::B_5),
    law("6A005.b.6").samples(laser_pulsed_infrared::B_6),
    law("6A005.b.7").samples(laser_pulsed_infrared::B_7),
    law("6A005.b.8").samples(laser_pulsed_infrared::B_8),
    law("6A005.b.9").samples(laser_pulsed_infrared::B_9),
    law("6A005.b.10").samples(laser_pulsed_infrared::B_10),
    law("6A005.d.1.c").samples(laser_other::D_1_C),
    law("6A005.d.2").samples(laser_other::D_2),
    law("6A005.d.3").samples(laser_other::D_3),
    law("6A005.d.4").samples(laser_other::D_4),
    law("6A005.d.5").samples(laser_other::D_5),
    law("6A005.d.6").samples(laser_other::D_6),
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
