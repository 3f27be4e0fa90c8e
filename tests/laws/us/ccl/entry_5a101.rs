//! The Commerce Control List, 5A101: telemetry and telecontrol for unmanned
//! aircraft with a range of 300 km or more.

use crate::common::entry::us;
use crate::common::missile_navigation::FOR_300_KM;
use crate::common::telemetry::TELEMETRY;
use crate::rows::{Rows, fails};

pub const ROWS: &[Rows] = &[
    us("5A101").reads(TELEMETRY).shared(FOR_300_KM),
    us("5A101").reads(TELEMETRY).shared(&[fails("recreational_telecontrol")]),
];

crate::tests_of_this_law!();
