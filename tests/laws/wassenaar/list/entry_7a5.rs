//! 7.A.5 of the list of dual-use goods: receivers of satellite navigation.

use crate::common::entry::wassenaar;
use crate::common::navigation_receivers::{A, B};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[wassenaar("7.A.5.a").reads(A), wassenaar("7.A.5.b").reads(B)];

crate::tests_of_this_law!();
