//! The Commerce Control List, 7A101 and 7A102: accelerometers and gyros for missiles.

use crate::common::entry::us;
use crate::common::missile_sensors::{ACCELEROMETER_FOR_MISSILES, GYRO_FOR_MISSILES, NOT_7A001, NOT_7A002};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    // No linear accelerometer is one of 7A001.b.
    us("7A101.a").reads(ACCELEROMETER_FOR_MISSILES).shared(NOT_7A001).idle(&["7A001.b"]),
    us("7A102.a").reads(GYRO_FOR_MISSILES).shared(NOT_7A002),
];

crate::tests_of_this_law!();
