//! ML5, ML11 and ML19 of the Common Military List.

use crate::common::entry::eu_military;
use crate::common::military::{
    ML5_B_1, ML5_B_1_LASER, ML5_B_2, ML11_A, ML11_A_RADIO, ML11_B, ML19_A, ML19_C,
};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    eu_military("ML5.b.1").reads(ML5_B_1_LASER),
    eu_military("ML5.b.1 (counter-drone)").reads(ML5_B_1),
    eu_military("ML5.b.2").reads(ML5_B_2),
    eu_military("ML11.a").reads(ML11_A),
    eu_military("ML11.a (radio)").reads(ML11_A_RADIO),
    eu_military("ML11.b").reads(ML11_B),
    eu_military("ML19.a").reads(ML19_A),
    eu_military("ML19.c").reads(ML19_C),
];

crate::tests_of_this_law!();
