//! The Commerce Control List, 7A005: receivers of satellite navigation.

use crate::common::entry::us;
use crate::common::navigation_receivers::B;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[us("7A005.b").reads(B)];

crate::tests_of_this_law!();
