//! 7.A.5 of the list of dual-use goods: receivers of satellite navigation.

use crate::common::entry::wassenaar;
use crate::common::list_7a5::{A, B};
use crate::rows::{Law, check};

pub const LAWS: &[Law] = &[wassenaar("7.A.5.a").reads(A), wassenaar("7.A.5.b").reads(B)];

#[test]
fn rows_hold() {
    check(LAWS);
}
