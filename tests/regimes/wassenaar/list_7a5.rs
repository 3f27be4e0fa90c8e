//! 7.A.5 of the list of dual-use goods: receivers of satellite navigation.

use crate::law::{Law, check};
use crate::shared::entry::wassenaar;
use crate::shared::list_7a5::{A, B};

pub const LAWS: &[Law] = &[wassenaar("7.A.5.a").reads(A), wassenaar("7.A.5.b").reads(B)];

#[test]
fn rows_hold() {
    check(LAWS);
}
