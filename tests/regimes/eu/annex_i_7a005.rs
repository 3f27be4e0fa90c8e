//! Annex I of the EU, 7A005: receivers of satellite navigation.

use crate::law::{Law, check};
use crate::shared::entry::eu;
use crate::shared::list_7a5::{A, B};

pub const LAWS: &[Law] = &[eu("7A005.a").reads(A), eu("7A005.b").reads(B)];

#[test]
fn rows_hold() {
    check(LAWS);
}
