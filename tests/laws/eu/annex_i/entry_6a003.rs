//! Annex I, 6A003: imaging cameras.

use dualuse::Regime::Eu;

use crate::common::cameras;
use crate::common::category_6::category_6;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    law("6A003.b.3").samples(cameras::B_3),
    law("6A003.b.4.a").samples(cameras::B_4_A),
    law("6A003.b.4.b").samples(cameras::B_4_B),
    law("6A003.b.4.c").samples(cameras::B_4_C),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Eu, entry)
}

crate::tests_of_this_law!();
