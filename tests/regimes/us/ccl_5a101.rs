//! The Commerce Control List, 5A101: telemetry and telecontrol for unmanned
//! aircraft with a range of 300 km or more.

use crate::law::{Law, check, fails};
use crate::shared::entry::us;
use crate::shared::missile_navigation::FOR_300_KM;
use crate::shared::telemetry::TELEMETRY;

pub const LAWS: &[Law] = &[
    us("5A101").reads(TELEMETRY).shared(FOR_300_KM),
    us("5A101").reads(TELEMETRY).shared(&[fails("recreational_telecontrol")]),
];

#[test]
fn rows_hold() {
    check(LAWS);
}
