//! 5.A.1 of the list of dual-use goods: radio and antennas.

use crate::common::entry::wassenaar;
use crate::common::radio::{B_3_A, B_3_B, B_4_A, B_4_B, B_5, D_1, D_2, D_3, D_4};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    wassenaar("5.A.1.b.3.a").reads(B_3_A),
    wassenaar("5.A.1.b.3.b").reads(B_3_B),
    wassenaar("5.A.1.b.4.a").reads(B_4_A),
    wassenaar("5.A.1.b.4.b").reads(B_4_B),
    wassenaar("5.A.1.b.5").reads(B_5),
    wassenaar("5.A.1.d.1").reads(D_1),
    wassenaar("5.A.1.d.2").reads(D_2),
    wassenaar("5.A.1.d.3").reads(D_3),
    wassenaar("5.A.1.d.4").reads(D_4),
];

crate::tests_of_this_law!();
