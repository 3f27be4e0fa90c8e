//! Annex I of the EU, 7A001: accelerometers.

use crate::common::accelerometers::{A_1_A, A_1_B, A_2, A_3, B};
use crate::common::entry::eu;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    eu("7A001.a.1.a").reads(A_1_A),
    eu("7A001.a.1.b").reads(A_1_B),
    eu("7A001.a.2").reads(A_2),
    eu("7A001.a.3").reads(A_3),
    eu("7A001.b").reads(B),
];

crate::tests_of_this_law!();
