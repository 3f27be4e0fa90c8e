//! The MTCR Annex, 9.A.3 to 9.A.7: accelerometers, gyros, inertial equipment
//! and integrated navigation.

use dualuse::Truth::Yes;

use crate::common::entry::mtcr;
use crate::common::flight_control::MAGNETIC_HEADING;
use crate::common::missile_navigation::{FOR_300_KM, INTEGRATED_NAVIGATION};
use crate::common::missile_sensors::{
    ACCELEROMETER_FOR_MISSILES, GYRO_FOR_MISSILES, WHATEVER_7A001_TAKES, WHATEVER_7A002_TAKES,
    WITH_ACCELEROMETER, WITH_ACCELEROMETER_ABOVE_100_G, WITH_GYRO, WITH_GYRO_ABOVE_100_G,
};
use crate::common::nothing::{ACCELEROMETER, GYRO};
use crate::rows::{Rows, above, change, fails, holds};

pub const ROWS: &[Rows] = &[
    mtcr("9.A.3").reads(ACCELEROMETER_FOR_MISSILES).shared(WHATEVER_7A001_TAKES),
    mtcr("9.A.4").reads(GYRO_FOR_MISSILES).shared(WHATEVER_7A002_TAKES),
    mtcr("9.A.5")
        .item(&[ACCELEROMETER, "acceleration_range = '200 g'", "for_inertial_navigation = true"])
        .changes(&[
            holds("for_inertial_navigation"),
            above("acceleration_range", AROUND_100_G),
            fails("vibration_or_shock_only"),
            change("angular", &[("yes", Yes)]),
            change("usable_in_missiles", &[("yes", Yes)]),
        ]),
    mtcr("9.A.5 (gyros)")
        .item(&[GYRO, "acceleration_range = '200 g'", "for_inertial_navigation = true"])
        .changes(&[holds("for_inertial_navigation"), above("acceleration_range", AROUND_100_G)]),
    mtcr("9.A.6").reads(WITH_ACCELEROMETER),
    mtcr("9.A.6").reads(WITH_ACCELEROMETER_ABOVE_100_G),
    mtcr("9.A.6").reads(WITH_GYRO),
    mtcr("9.A.6").reads(WITH_GYRO_ABOVE_100_G),
    mtcr("9.A.7").reads(INTEGRATED_NAVIGATION).shared(FOR_300_KM),
    mtcr("9.A.8").reads(MAGNETIC_HEADING),
];

const AROUND_100_G: &[&str; 3] = &["99.9990 g", "100 g", "100.0010 g"];

crate::tests_of_this_law!();
