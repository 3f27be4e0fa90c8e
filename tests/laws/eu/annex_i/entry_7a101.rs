//! Annex I of the EU, 7A101 and 7A102: accelerometers and gyros for missiles.

use crate::common::entry::eu;
use crate::common::missile_sensors::{ACCELEROMETER_FOR_MISSILES, GYRO_FOR_MISSILES, NOT_7A001, NOT_7A002};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    // No linear accelerometer is one of 7A001.b.
    eu("7A101").reads(ACCELEROMETER_FOR_MISSILES).shared(NOT_7A001).idle(&["7A001.b"]),
    eu("7A102").reads(GYRO_FOR_MISSILES).shared(NOT_7A002),
];

crate::tests_of_this_law!();
