//! The Commerce Control List, 7A005: receivers of satellite navigation.

use crate::law::{Law, check};
use crate::shared::entry::us;
use crate::shared::list_7a5::B;

pub const LAWS: &[Law] = &[us("7A005.b").reads(B)];

#[test]
fn rows_hold() {
    check(LAWS);
}
