//! 6.A.3: imaging cameras.

use dualuse::Regime::Wassenaar;
use dualuse::Verdict::{Controlled, Undetermined};

use super::law;
use crate::law::{Law, check, verdict};
use crate::shared::cameras;

pub const LAWS: &[Law] = &[
    law("6.A.3.b.3").samples(cameras::B_3),
    law("6.A.3.b.4.a").samples(cameras::B_4_A),
    law("6.A.3.b.4.b").samples(cameras::B_4_B),
];

#[test]
fn rows_hold() {
    check(LAWS);
}

#[test]
fn before_the_first_day_that_was_seen_the_verdict_is_open() {
    assert_eq!(verdict(Wassenaar, "2021-09-08", &[cameras::CAMERA], &[]), Undetermined);
    assert_eq!(verdict(Wassenaar, "2021-09-09", &[cameras::CAMERA], &[]), Controlled);
}
