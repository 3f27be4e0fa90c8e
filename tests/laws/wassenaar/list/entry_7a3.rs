//! 7.A.3 of the list of dual-use goods: inertial systems.

use crate::common::entry::wassenaar;
use crate::common::inertial_units::{A_1, A_2, A_3, B, C_1, C_2, D_1, D_2};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    wassenaar("7.A.3.a.1").reads(A_1),
    wassenaar("7.A.3.a.2").reads(A_2),
    wassenaar("7.A.3.a.3").reads(A_3),
    wassenaar("7.A.3.b").reads(B),
    wassenaar("7.A.3.c.1").reads(C_1),
    wassenaar("7.A.3.c.2").reads(C_2),
    wassenaar("7.A.3.d.1").reads(D_1),
    wassenaar("7.A.3.d.2").reads(D_2),
];

crate::tests_of_this_law!();
