//! Accelerometers and gyros for missiles: 7A101 and 7A102 of the EU and the
//! United States, 9.A.3 to 9.A.5 of the MTCR; and the units that carry them.

use dualuse::Truth::{No, Unknown, Yes};

use super::nothing::{ACCELEROMETER, GYRO, UNIT};
use crate::rows::{Change, Rows, TEXT, above, below, change, fails, holds};

const AROUND_1250_MICROGEES: &[&str; 3] = &["1249.9 µg", "1250 µg", "1250.1 µg"];
const AROUND_1250_PPM: &[&str; 3] = &["1249.9 ppm", "1250 ppm", "1250.1 ppm"];
const AROUND_100_G: &[&str; 3] = &["99.9990 g", "100 g", "100.0010 g"];
const AROUND_HALF_A_DEGREE: &[&str; 3] = &["0.499 °/h", "0.5 °/h", "0.501 °/h"];

pub const ACCELEROMETER_FOR_MISSILES: Rows = TEXT
    .item(&[
        ACCELEROMETER,
        "bias_repeatability = '1000 µg'",
        "scale_factor_repeatability = '1000 ppm'",
        "for_inertial_navigation = true",
        "usable_in_missiles = true",
    ])
    .changes(&[
        fails("angular"),
        holds("for_inertial_navigation"),
        holds("usable_in_missiles"),
        below("bias_repeatability", AROUND_1250_MICROGEES),
        below("scale_factor_repeatability", AROUND_1250_PPM),
        fails("drilling_sensor"),
    ]);

/// What 7A001 takes, 7A101 does not.
pub const NOT_7A001: &[Change] = &[
    change("bias_stability", &[("129 µg", No), ("130 µg", Yes)]),
    change("scale_factor_stability", &[("129 ppm", No), ("130 ppm", Yes)]),
    change("acceleration_range", &[("15 g", Yes), ("15.0010 g", No)]),
    // 7A001.a.2 leaves out what measures vibration only, 7A001.a.3 does not.
    change("acceleration_range", &[("100 g", Yes), ("100.0010 g", No)])
        .given(&[("vibration_or_shock_only", "yes")]),
];

/// The MTCR has no such exception.
pub const WHATEVER_7A001_TAKES: &[Change] = &[
    change("bias_stability", &[("129 µg", Yes), ("unknown", Yes)]),
    change("acceleration_range", &[("15.0010 g", Yes), ("100.0010 g", Yes), ("unknown", Yes)]),
];

pub const GYRO_FOR_MISSILES: Rows = TEXT
    .item(&[GYRO, "drift_rate_stability = '0.1 °/h'", "usable_in_missiles = true"])
    .changes(&[holds("usable_in_missiles"), below("drift_rate_stability", AROUND_HALF_A_DEGREE)]);

/// What 7A002 takes, 7A102 does not.
pub const NOT_7A002: &[Change] = &[
    change("bias_stability_one_month", &[("0.499 °/h", No), ("0.5 °/h", Yes)]),
    change("angle_random_walk", &[("0.0035 °/√h", No), ("0.00351 °/√h", Yes)]),
    change("bias_stability_three_minutes", &[("3.99 °/h", No), ("4 °/h", Yes)])
        .given(&[("rate_range", "500 °/s")]),
    change("angle_random_walk", &[("0.1 °/√h", No), ("0.101 °/√h", Yes)]).given(&[("rate_range", "500 °/s")]),
    change("acceleration_range", &[("100 g", Yes), ("100.0010 g", No)]),
];

/// The MTCR has no such exception.
pub const WHATEVER_7A002_TAKES: &[Change] = &[
    change("bias_stability_one_month", &[("0.1 °/h", Yes), ("unknown", Yes)]),
    change("acceleration_range", &[("100.0010 g", Yes), ("unknown", Yes)]),
];

/// A unit with an accelerometer for missiles.
pub const WITH_ACCELEROMETER: Rows = TEXT.item(&[UNIT, ACCELEROMETER_ON_BOARD]).changes(&[
    fails("carries[0].angular"),
    holds("carries[0].for_inertial_navigation"),
    holds("carries[0].usable_in_missiles"),
    below("carries[0].bias_repeatability", AROUND_1250_MICROGEES),
    below("carries[0].scale_factor_repeatability", AROUND_1250_PPM),
    fails("carries[0].drilling_sensor"),
    change("carries", &[("[]", No), ("unknown", Unknown)]),
]);

/// A unit with an accelerometer for navigation above 100 g.
pub const WITH_ACCELEROMETER_ABOVE_100_G: Rows =
    TEXT.item(&[UNIT, ACCELEROMETER_ABOVE_100_G_ON_BOARD]).changes(&[
        holds("carries[0].for_inertial_navigation"),
        above("carries[0].acceleration_range", AROUND_100_G),
        fails("carries[0].vibration_or_shock_only"),
        change("carries[0].angular", &[("yes", Yes)]),
    ]);

/// A unit with a gyro for missiles.
pub const WITH_GYRO: Rows = TEXT.item(&[UNIT, GYRO_ON_BOARD]).changes(&[
    holds("carries[0].usable_in_missiles"),
    below("carries[0].drift_rate_stability", AROUND_HALF_A_DEGREE),
    change("carries", &[("[]", No), ("unknown", Unknown)]),
]);

/// A unit with a gyro for navigation above 100 g.
pub const WITH_GYRO_ABOVE_100_G: Rows = TEXT.item(&[UNIT, GYRO_ABOVE_100_G_ON_BOARD]).changes(&[
    holds("carries[0].for_inertial_navigation"),
    above("carries[0].acceleration_range", AROUND_100_G),
]);

const ACCELEROMETER_ON_BOARD: &str = "
[[carries]]
category = 'accelerometer'
angular = false
acceleration_range = '10 g'
bias_stability = '100000 µg'
scale_factor_stability = '10000 ppm'
bias_repeatability = '1000 µg'
scale_factor_repeatability = '1000 ppm'
vibration_or_shock_only = false
for_inertial_navigation = true
usable_in_missiles = true
drilling_sensor = false
";

/// One of 7A001 too, by its bias.
pub const STABLE_ACCELEROMETER_ON_BOARD: &str = "
[[carries]]
category = 'accelerometer'
angular = false
acceleration_range = '10 g'
bias_stability = '100 µg'
scale_factor_stability = '10000 ppm'
bias_repeatability = '1000 µg'
scale_factor_repeatability = '1000 ppm'
vibration_or_shock_only = false
for_inertial_navigation = true
usable_in_missiles = true
drilling_sensor = false
";

pub const ACCELEROMETER_ABOVE_100_G_ON_BOARD: &str = "
[[carries]]
category = 'accelerometer'
angular = false
acceleration_range = '200 g'
bias_stability = '100000 µg'
scale_factor_stability = '10000 ppm'
bias_repeatability = '100000 µg'
scale_factor_repeatability = '10000 ppm'
vibration_or_shock_only = false
for_inertial_navigation = true
usable_in_missiles = false
drilling_sensor = false
";

const GYRO_ON_BOARD: &str = "
[[carries]]
category = 'gyroscope'
acceleration_range = '10 g'
rate_range = '400 °/s'
bias_stability_one_month = '100 °/h'
bias_stability_three_minutes = '100 °/h'
angle_random_walk = '1 °/√h'
drift_rate_stability = '0.1 °/h'
spinning_mass = false
for_inertial_navigation = false
usable_in_missiles = true
";

/// As good, but not usable in missiles.
pub const UNFIT_GYRO_ON_BOARD: &str = "
[[carries]]
category = 'gyroscope'
acceleration_range = '10 g'
rate_range = '400 °/s'
bias_stability_one_month = '100 °/h'
bias_stability_three_minutes = '100 °/h'
angle_random_walk = '1 °/√h'
drift_rate_stability = '0.1 °/h'
spinning_mass = false
for_inertial_navigation = false
usable_in_missiles = false
";

const GYRO_ABOVE_100_G_ON_BOARD: &str = "
[[carries]]
category = 'gyroscope'
acceleration_range = '200 g'
rate_range = '400 °/s'
bias_stability_one_month = '100 °/h'
bias_stability_three_minutes = '100 °/h'
angle_random_walk = '1 °/√h'
drift_rate_stability = '100 °/h'
spinning_mass = false
for_inertial_navigation = true
usable_in_missiles = false
";
