//! The MTCR Annex, 11.A.3: receivers of satellite navigation for missiles, or
//! airborne.

use crate::common::entry::mtcr;
use crate::common::missile_navigation::{FOR_300_KM, RECEIVER_A, RECEIVER_B_1, RECEIVER_B_2, RECEIVER_B_3};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    mtcr("11.A.3.a").reads(RECEIVER_A).shared(FOR_300_KM),
    mtcr("11.A.3.b.1").reads(RECEIVER_B_1),
    mtcr("11.A.3.b.2").reads(RECEIVER_B_2),
    mtcr("11.A.3.b.3").reads(RECEIVER_B_3),
];

crate::tests_of_this_law!();
