//! ML5, ML11 and ML19 of the munitions list.

use crate::common::entry::wassenaar_munitions;
use crate::common::military::{
    ML5_B_1, ML5_B_1_LASER, ML5_B_2, ML11_A, ML11_A_RADIO, ML11_B, ML19_A, ML19_C,
};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    wassenaar_munitions("ML5.b.1").reads(ML5_B_1_LASER),
    wassenaar_munitions("ML5.b.1 (counter-drone)").reads(ML5_B_1),
    wassenaar_munitions("ML5.b.2").reads(ML5_B_2),
    wassenaar_munitions("ML11.a").reads(ML11_A),
    wassenaar_munitions("ML11.a (radio)").reads(ML11_A_RADIO),
    wassenaar_munitions("ML11.b").reads(ML11_B),
    wassenaar_munitions("ML19.a").reads(ML19_A),
    wassenaar_munitions("ML19.c").reads(ML19_C),
];

crate::tests_of_this_law!();
