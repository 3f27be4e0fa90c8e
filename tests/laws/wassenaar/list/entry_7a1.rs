//! 7.A.1 of the list of dual-use goods: accelerometers.

use crate::common::accelerometers::{A_1_A, A_1_B, A_2, A_3, B};
use crate::common::entry::wassenaar;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    wassenaar("7.A.1.a.1.a").reads(A_1_A),
    wassenaar("7.A.1.a.1.b").reads(A_1_B),
    wassenaar("7.A.1.a.2").reads(A_2),
    wassenaar("7.A.1.a.3").reads(A_3),
    wassenaar("7.A.1.b").reads(B),
];

crate::tests_of_this_law!();
