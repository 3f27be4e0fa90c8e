//! Annex I of the EU, 7A005: receivers of satellite navigation.

use crate::common::entry::eu;
use crate::common::navigation_receivers::{A, B};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[eu("7A005.a").reads(A), eu("7A005.b").reads(B)];

crate::tests_of_this_law!();
