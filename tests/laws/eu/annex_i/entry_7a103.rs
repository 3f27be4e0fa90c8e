//! Annex I of the EU, 7A103: inertial equipment, flight instruments and
//! integrated navigation for missiles.

use dualuse::Truth::{No, Unknown, Yes};

use crate::common::entry::eu;
use crate::common::flight_control::{AUTOMATIC_PILOT, MAGNETIC_HEADING};
use crate::common::inertial_units::NOT_7A003;
use crate::common::missile_navigation::{FLIGHT_INSTRUMENTS, FOR_MORE_THAN_300_KM, INTEGRATED_NAVIGATION};
use crate::common::missile_sensors::{
    ACCELEROMETER_ABOVE_100_G_ON_BOARD, STABLE_ACCELEROMETER_ON_BOARD, WITH_ACCELEROMETER,
    WITH_ACCELEROMETER_ABOVE_100_G, WITH_GYRO,
};
use crate::common::nothing::UNIT;
use crate::rows::{Change, Rows, above, below, change, fails, holds};

pub const ROWS: &[Rows] = &[
    eu("7A103.a.1").reads(WITH_ACCELEROMETER).shared(NOT_7A003),
    // What 7A001.a.1 takes is not of 7A101, and a.2 is about it.
    eu("7A103.a.1")
        .reads(WITH_ACCELEROMETER)
        .shared(&[change("carries[0].bias_stability", &[("129 µg", No), ("130 µg", Yes)])]),
    eu("7A103.a.1").reads(WITH_ACCELEROMETER_ABOVE_100_G),
    eu("7A103.a.1").reads(WITH_GYRO).shared(A_GYRO_OF_7A002),
    eu("7A103.a.1").item(&[UNIT, ACCELEROMETER_ABOVE_100_G_ON_BOARD]).changes(&[
        // 7A001.b asks for no use in navigation, and the note is not about it.
        holds("carries[0].angular").given(&[("carries[0].for_inertial_navigation", "no")]),
        change("carries[0].vibration_or_shock_only", &[("yes", Yes)])
            .given(&[("carries[0].angular", "yes"), ("carries[0].for_inertial_navigation", "no")]),
    ]),
    eu("7A103.a.2").item(&[UNIT, STABLE_ACCELEROMETER_ON_BOARD]).shared(NOT_7A003).changes(&[
        below("carries[0].bias_stability", &["129.9 µg", "130 µg", "130.1 µg"]),
        below("carries[0].scale_factor_stability", &["129.9 ppm", "130 ppm", "130.1 ppm"])
            .given(&[NO_STABLE_BIAS]),
        change("carries[0].acceleration_range", &[("15 g", No), ("15.0010 g", Yes), ("100 g", Yes)])
            .given(&[NO_STABLE_BIAS]),
        change("carries[0].acceleration_range", &[("15 g", Yes), ("100 g", Yes), ("100.0010 g", No)]),
        holds("carries[0].for_inertial_navigation"),
        holds("carries[0].usable_in_missiles"),
        fails("carries[0].drilling_sensor"),
        fails("carries[0].angular"),
        change("carries", &[("[]", No), ("unknown", Unknown)]),
    ]),
    eu("7A103.b").reads(FLIGHT_INSTRUMENTS).shared(FOR_MORE_THAN_300_KM),
    eu("7A103.b").reads(FLIGHT_INSTRUMENTS).shared(NOT_7A003),
    eu("7A103.b (flight controllers)").reads(AUTOMATIC_PILOT).shared(FOR_MORE_THAN_300_KM),
    eu("7A103.d").reads(MAGNETIC_HEADING),
    eu("7A103.d").reads(MAGNETIC_HEADING).shared(NOT_7A003),
    eu("7A103.c").reads(INTEGRATED_NAVIGATION).shared(FOR_MORE_THAN_300_KM),
    eu("7A103.c").reads(INTEGRATED_NAVIGATION).shared(NOT_7A003),
];

const NO_STABLE_BIAS: (&str, &str) = ("carries[0].bias_stability", "130 µg");

/// Any gyro of 7A002, usable in missiles or not.
const A_GYRO_OF_7A002: &[Change] = &[
    below("carries[0].bias_stability_one_month", &["0.499 °/h", "0.5 °/h", "0.501 °/h"])
        .given(&[NOT_FOR_MISSILES]),
    change("carries[0].angle_random_walk", &[("0.0035 °/√h", Yes), ("0.00351 °/√h", No)])
        .given(&[NOT_FOR_MISSILES]),
    change("carries[0].bias_stability_three_minutes", &[("3.99 °/h", Yes), ("4 °/h", No)])
        .given(&[NOT_FOR_MISSILES, FAST]),
    change("carries[0].angle_random_walk", &[("0.1 °/√h", Yes), ("0.101 °/√h", No)])
        .given(&[NOT_FOR_MISSILES, FAST]),
    above("carries[0].acceleration_range", &["99.9990 g", "100 g", "100.0010 g"]).given(&[NOT_FOR_MISSILES]),
];

const NOT_FOR_MISSILES: (&str, &str) = ("carries[0].usable_in_missiles", "no");
const FAST: (&str, &str) = ("carries[0].rate_range", "500 °/s");

crate::tests_of_this_law!();
