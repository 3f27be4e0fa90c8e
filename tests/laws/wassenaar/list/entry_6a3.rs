//! 6.A.3: imaging cameras.

use dualuse::Regime::Wassenaar;

use crate::common::cameras;
use crate::common::category_6::category_6;
use crate::rows::{Law, check};

pub const LAWS: &[Law] = &[
    law("6.A.3.b.3").samples(cameras::B_3),
    law("6.A.3.b.4.a").samples(cameras::B_4_A),
    law("6.A.3.b.4.b").samples(cameras::B_4_B),
];

const fn law(entry: &'static str) -> Law {
    category_6(Wassenaar, entry)
}

#[test]
fn rows_hold() {
    check(LAWS);
}
