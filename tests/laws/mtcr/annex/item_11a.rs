//! The MTCR Annex, 11.A.3: receivers of satellite navigation for missiles, or
//! airborne.

use crate::common::entry::mtcr;
use crate::common::flight_control::{FOR_500_KG_AND_300_KM, FOR_A_MISSILE};
use crate::common::missile_navigation::{RECEIVER_B_1, RECEIVER_B_2, RECEIVER_B_3};
use crate::common::nothing::RECEIVER;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    mtcr("11.A.3.a").item(&[RECEIVER, FOR_A_MISSILE]).changes(FOR_500_KG_AND_300_KM),
    mtcr("11.A.3.b.1").reads(RECEIVER_B_1),
    mtcr("11.A.3.b.2").reads(RECEIVER_B_2),
    mtcr("11.A.3.b.3").reads(RECEIVER_B_3),
];

crate::tests_of_this_law!();
