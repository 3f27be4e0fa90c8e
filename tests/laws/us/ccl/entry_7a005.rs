//! The Commerce Control List, 7A005: receivers of satellite navigation.

use crate::common::entry::us;
use crate::common::list_7a5::B;
use crate::rows::{Law, check};

pub const LAWS: &[Law] = &[us("7A005.b").reads(B)];

#[test]
fn rows_hold() {
    check(LAWS);
}
