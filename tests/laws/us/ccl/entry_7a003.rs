//! The Commerce Control List, 7A003: inertial systems.

use crate::common::entry::us;
use crate::common::inertial_units::{A_1, A_2, A_3, B, C_1, C_2, D_1, D_2};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    us("7A003.a.1").reads(A_1),
    us("7A003.a.2").reads(A_2),
    us("7A003.a.3").reads(A_3),
    us("7A003.b").reads(B),
    us("7A003.c.1").reads(C_1),
    us("7A003.c.2").reads(C_2),
    us("7A003.d.1").reads(D_1),
    us("7A003.d.2").reads(D_2),
];

crate::tests_of_this_law!();
