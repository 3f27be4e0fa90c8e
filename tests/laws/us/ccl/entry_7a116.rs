//! The Commerce Control List, 7A107 and 7A116: magnetic heading sensors, and
//! flight control systems for unmanned aircraft of 500 kg and 300 km.

use crate::common::entry::us;
use crate::common::flight_control::{
    ATTITUDE_CONTROL, FLIGHT_CONTROL_SYSTEM, FOR_500_KG_AND_300_KM, MAGNETIC_HEADING, SERVO_VALVE,
};
use crate::rows::{Change, Rows, fails};

pub const ROWS: &[Rows] = &[
    us("7A107").reads(MAGNETIC_HEADING),
    us("7A116.a").reads(FLIGHT_CONTROL_SYSTEM).shared(FOR_CIVIL_UAV),
    us("7A116.b").reads(ATTITUDE_CONTROL).shared(FOR_CIVIL_UAV),
    us("7A116.c").reads(SERVO_VALVE).shared(FOR_CIVIL_UAV),
];

/// For such aircraft, but not for those of USML VIII(a) or 9A610.a.
const FOR_CIVIL_UAV: &[Change] =
    &[FOR_500_KG_AND_300_KM[0], FOR_500_KG_AND_300_KM[1], FOR_500_KG_AND_300_KM[2], fails("military_use")];

crate::tests_of_this_law!();
