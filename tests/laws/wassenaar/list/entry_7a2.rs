//! 7.A.2 of the list of dual-use goods: gyros.

use crate::common::entry::wassenaar;
use crate::common::gyroscopes::{A_1_A, A_1_B, A_2_A, A_2_B, B};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    wassenaar("7.A.2.a.1.a").reads(A_1_A),
    wassenaar("7.A.2.a.1.b").reads(A_1_B),
    wassenaar("7.A.2.a.2.a").reads(A_2_A),
    wassenaar("7.A.2.a.2.b").reads(A_2_B),
    wassenaar("7.A.2.b").reads(B),
];

crate::tests_of_this_law!();
