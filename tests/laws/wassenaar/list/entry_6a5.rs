//! 6.A.5: lasers.

use crate::common::category_6::category_6;
use crate::common::laser_editions::{between, in_all, of_2021, of_2025};
use crate::common::{laser_continuous, laser_diodes, laser_other, laser_pulsed, laser_pulsed_infrared};
use crate::rows::Rows;
use dualuse::Regime::Wassenaar;

pub const ROWS: &[Rows] = &[
    law("6.A.5.a.1").samples(laser_continuous::A_1),
    law("6.A.5.a.2").samples(laser_continuous::A_2),
    law("6.A.5.a.3").samples(laser_continuous::A_3),
    law("6.A.5.a.4").samples(laser_continuous::A_4),
    law("6.A.5.a.5").samples(laser_continuous::A_5),
    law("6.A.5.a.6").samples(laser_continuous::A_6),
    law("6.A.5.a.7").samples(laser_continuous::A_7),
    law("6.A.5.a.8").samples(laser_continuous::A_8),
    law("6.A.5.a.9").samples(laser_continuous::A_9),
    law("6.A.5.a.10").samples(laser_continuous::A_10),
    law("6.A.5.b.1").samples(laser_pulsed::B_1),
    law("6.A.5.b.2").samples(laser_pulsed::B_2),
    law("6.A.5.b.4").samples(laser_pulsed::B_4),
    law("6.A.5.b.5").samples(laser_pulsed::B_5),
    law("6.A.5.b.6").samples(laser_pulsed_infrared::B_6),
    law("6.A.5.b.7").samples(laser_pulsed_infrared::B_7),
    law("6.A.5.b.8").samples(laser_pulsed_infrared::B_8),
    law("6.A.5.b.9").samples(laser_pulsed_infrared::B_9),
    law("6.A.5.b.10").samples(laser_pulsed_infrared::B_10),
    law("6.A.5.d.1.c").samples(laser_other::D_1_C),
    law("6.A.5.d.2").samples(laser_other::D_2),
    law("6.A.5.d.3").samples(laser_other::D_3),
    law("6.A.5.d.4").samples(laser_other::D_4),
    law("6.A.5.d.5").samples(laser_other::D_5),
    law("6.A.5.d.6").samples(laser_other::D_6),
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
