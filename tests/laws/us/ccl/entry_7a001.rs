//! The Commerce Control List, 7A001: accelerometers.

use crate::common::accelerometers::{A_1_A, A_1_B, A_2, A_3, B};
use crate::common::entry::us;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    us("7A001.a.1.a").reads(A_1_A),
    us("7A001.a.1.b").reads(A_1_B),
    us("7A001.a.2").reads(A_2),
    us("7A001.a.3").reads(A_3),
    us("7A001.b").reads(B),
];

crate::tests_of_this_law!();
