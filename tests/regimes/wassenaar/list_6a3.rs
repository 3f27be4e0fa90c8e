//! 6.A.3: imaging cameras.

use dualuse::Regime::Wassenaar;

use crate::law::{Law, check};
use crate::shared::cameras;
use crate::shared::category_6::category_6;

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
