//! Annex I of the EU, 7A005: receivers of satellite navigation.

use crate::common::entry::eu;
use crate::common::list_7a5::{A, B};
use crate::rows::{Law, check};

pub const LAWS: &[Law] = &[eu("7A005.a").reads(A), eu("7A005.b").reads(B)];

#[test]
fn rows_hold() {
    check(LAWS);
}
