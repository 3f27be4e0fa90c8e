//! The Commerce Control List, 7A002: gyros.

use crate::common::entry::us;
use crate::common::gyroscopes::{A_1_A, A_1_B, A_2_A, A_2_B, B};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    us("7A002.a.1.a").reads(A_1_A),
    us("7A002.a.1.b").reads(A_1_B),
    us("7A002.a.2.a").reads(A_2_A),
    us("7A002.a.2.b").reads(A_2_B),
    us("7A002.b").reads(B),
];

crate::tests_of_this_law!();
