//! The Commerce Control List, 7A103: inertial equipment, flight instruments and
//! integrated navigation for missiles.

use dualuse::Truth::{No, Yes};

use crate::common::entry::us;
use crate::common::flight_control::AUTOMATIC_PILOT;
use crate::common::inertial_units::NOT_7A003;
use crate::common::missile_navigation::{FLIGHT_INSTRUMENTS, FOR_300_KM, INTEGRATED_NAVIGATION};
use crate::common::missile_sensors::{
    ACCELEROMETER_ABOVE_100_G_ON_BOARD, STABLE_ACCELEROMETER_ON_BOARD, WITH_ACCELEROMETER,
    WITH_ACCELEROMETER_ABOVE_100_G, WITH_GYRO, WITH_GYRO_ABOVE_100_G,
};
use crate::common::nothing::UNIT;
use crate::rows::{Rows, change, fails};

pub const ROWS: &[Rows] = &[
    us("7A103.a").reads(WITH_ACCELEROMETER).shared(NOT_7A003),
    us("7A103.a").reads(WITH_ACCELEROMETER_ABOVE_100_G),
    us("7A103.a")
        .item(&[UNIT, ACCELEROMETER_ABOVE_100_G_ON_BOARD])
        .changes(&[fails("carries[0].drilling_sensor")]),
    // Of 7A001 by its stability; note 2 spares it if it is not for missiles.
    us("7A103.a")
        .item(&[UNIT, STABLE_ACCELEROMETER_ON_BOARD])
        .changes(&[change("carries[0].usable_in_missiles", &[("no", No)])]),
    us("7A103.a").reads(WITH_GYRO).shared(&[change(
        "carries[0].bias_stability_one_month",
        &[("0.1 °/h", No)],
    )
    .given(&[("carries[0].usable_in_missiles", "no")])]),
    us("7A103.a").reads(WITH_GYRO_ABOVE_100_G),
    // Note 1: with an accelerometer for drilling, whatever gyros it has.
    us("7A103.a").item(&[UNIT, DRILLING_TOOL]).changes(&[
        fails("carries[1].drilling_sensor"),
        change("carries[1]", &[("{ category = 'radio' }", Yes)]),
    ]),
    us("7A103.b").reads(FLIGHT_INSTRUMENTS).shared(FOR_300_KM),
    us("7A103.b").reads(FLIGHT_INSTRUMENTS).shared(NOT_7A003),
    us("7A103.b (flight controllers)").reads(AUTOMATIC_PILOT).shared(FOR_300_KM),
    us("7A103.c").reads(INTEGRATED_NAVIGATION).shared(FOR_300_KM),
    us("7A103.c").reads(INTEGRATED_NAVIGATION).shared(NOT_7A003),
];

/// A gyro for missiles beside an accelerometer.
const DRILLING_TOOL: &str = "
carries = [
    { category = 'gyroscope', usable_in_missiles = true, drift_rate_stability = '0.1 °/h' },
    { category = 'accelerometer', drilling_sensor = false },
]
";

crate::tests_of_this_law!();
