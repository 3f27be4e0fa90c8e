//! The Commerce Control List, 7A105: receivers of satellite navigation for
//! missiles, or airborne. Point b.2 is subject to the ITAR.

use crate::common::entry::us;
use crate::common::flight_control::{FOR_500_KG_AND_300_KM, FOR_A_MISSILE};
use crate::common::missile_navigation::{RECEIVER_B_1, RECEIVER_B_3};
use crate::common::nothing::RECEIVER;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    us("7A105.a").item(&[RECEIVER, FOR_A_MISSILE]).changes(FOR_500_KG_AND_300_KM),
    us("7A105.b.1").reads(RECEIVER_B_1),
    us("7A105.b.3").reads(RECEIVER_B_3),
];

crate::tests_of_this_law!();

#[test]
fn governmental_decryption_is_left_to_the_itar() {
    let ids: Vec<_> = dualuse::Regime::Us.controls().iter().map(|control| control.id).collect();
    assert!(!ids.contains(&"7A005.a") && !ids.contains(&"7A105.b.2"));
}
