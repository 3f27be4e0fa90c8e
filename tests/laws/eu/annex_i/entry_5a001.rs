//! Annex I of the EU, 5A001.b and .d: radio and antennas.

use crate::common::entry::eu;
use crate::common::radio::{B_3_A, B_3_B, B_4_A, B_4_B, B_5, D_1, D_2, D_3, D_4};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    eu("5A001.b.3.a").reads(B_3_A),
    eu("5A001.b.3.b").reads(B_3_B),
    eu("5A001.b.4.a").reads(B_4_A),
    eu("5A001.b.4.b").reads(B_4_B),
    eu("5A001.b.5").reads(B_5),
    eu("5A001.d.1").reads(D_1),
    eu("5A001.d.2").reads(D_2),
    eu("5A001.d.3").reads(D_3),
    eu("5A001.d.4").reads(D_4),
];

crate::tests_of_this_law!();
