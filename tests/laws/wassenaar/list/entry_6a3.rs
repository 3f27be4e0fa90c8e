//! 6.A.3: imaging cameras.

use dualuse::Regime::Wassenaar;

use crate::common::cameras;
use crate::common::category_6::category_6;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    law("6.A.3.b.3").samples(cameras::B_3),
    law("6.A.3.b.4.a").samples(cameras::B_4_A),
    law("6.A.3.b.4.b").samples(cameras::B_4_B),
    law("6.A.3.b.4.c").samples(cameras::B_4_C),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Wassenaar, entry)
}

crate::tests_of_this_law!();
