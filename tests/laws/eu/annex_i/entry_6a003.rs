//! Annex I, 6A003: imaging cameras.

use dualuse::Regime::Eu;

use crate::common::cameras;
use crate::common::category_6::category_6;
use crate::rows::{Law, check};

pub const LAWS: &[Law] = &[
    law("6A003.b.3").samples(cameras::B_3),
    law("6A003.b.4.a").samples(cameras::B_4_A),
    law("6A003.b.4.b").samples(cameras::B_4_B),
];

const fn law(entry: &'static str) -> Law {
    category_6(Eu, entry)
}

#[test]
fn rows_hold() {
    check(LAWS);
}
