//! Inertial measurement equipment and systems: 7.A.3 of Wassenaar, 7A003 of the
//! EU and the United States.

use dualuse::Truth::{No, Unknown, Yes};

use super::nothing::UNIT;
use crate::rows::{Change, Rows, TEXT, above, at_least, at_most, below, change, fails, holds};

const FOR_VEHICLES: &[Change] =
    &[holds("for_vehicles"), fails("civil_certified"), change("multi_axis", &[("no", Yes)])];

pub const A_1: Rows = TEXT.item(&[UNIT, "unaided_drift_rate = '0.5 nmi/h'"]).shared(FOR_VEHICLES).changes(&[
    at_most("unaided_drift_rate", &["0.79 nmi/h", "0.8 nmi/h", "0.81 nmi/h"]),
    at_most("unaided_drift_rate", &["0.79 kn", "0.8 kn", "0.81 kn"]),
    change("unaided_drift_rate", &[("none", No)]),
]);

pub const A_2: Rows =
    TEXT.item(&[UNIT, "unaided_drift_per_distance = '0.1 %'"]).shared(FOR_VEHICLES).changes(&[
        at_most("unaided_drift_per_distance", &["0.49 %", "0.5 %", "0.51 %"]),
        change("unaided_drift_per_distance", &[("none", No)]),
    ]);

pub const A_3: Rows =
    TEXT.item(&[UNIT, "unaided_drift_per_day = '0.5 nmi'"]).shared(FOR_VEHICLES).changes(&[
        at_most("unaided_drift_per_day", &["0.99 nmi", "1 nmi", "1.01 nmi"]),
        at_most("unaided_drift_per_day", &["1851 m", "1852 m", "1853 m"]),
        change("unaided_drift_per_day", &[("none", No)]),
    ]);

pub const B: Rows = TEXT.item(&[UNIT, "position_error_after_loss = '5 m'"]).shared(FOR_VEHICLES).changes(&[
    below("position_error_after_loss", &["9.99 m", "10 m", "10.01 m"]),
    change("position_error_after_loss", &[("none", No)]),
]);

const AROUND_500_DEGREES: &[&str; 3] = &["499.9 °/s", "500 °/s", "500.1 °/s"];

pub const C_1: Rows =
    TEXT.item(&[UNIT, "unaided_heading_accuracy = '0.05°'"]).shared(FOR_VEHICLES).changes(&[
        below("gyro_rate_range", AROUND_500_DEGREES),
        at_most("unaided_heading_accuracy", &["0.069°", "0.07°", "0.071°"]),
        change("unaided_heading_accuracy", &[("none", No)]),
    ]);

pub const C_2: Rows = TEXT
    .item(&[UNIT, "gyro_rate_range = '2000 °/s'", "unaided_heading_accuracy = '0.1°'"])
    .shared(FOR_VEHICLES)
    .changes(&[
        at_least("gyro_rate_range", AROUND_500_DEGREES),
        at_most("unaided_heading_accuracy", &["0.199°", "0.2°", "0.201°"]),
        change("unaided_heading_accuracy", &[("none", No)]),
    ]);

const OF_SEVERAL_AXES: &[Change] =
    &[holds("multi_axis"), fails("civil_certified"), change("for_vehicles", &[("no", Yes)])];

/// The performance of 7A001 or 7A002 along any axis: each way to it is the
/// only one.
pub const D_1: Rows =
    TEXT.item(&[UNIT, "gyro_bias_stability_one_month = '0.1 °/h'"]).shared(OF_SEVERAL_AXES).changes(&[
        below("gyro_bias_stability_one_month", &["0.499 °/h", "0.5 °/h", "0.501 °/h"]),
        below("gyro_rate_range", AROUND_500_DEGREES),
        change("spinning_mass_gyros_only", &[("yes", Yes), ("unknown", Yes)]),
        at_most("angle_random_walk", &["0.00349 °/√h", "0.0035 °/√h", "0.00351 °/√h"])
            .given(&[NO_STABLE_BIAS]),
        fails("spinning_mass_gyros_only").given(&[NO_STABLE_BIAS, ("angle_random_walk", "0.0035 °/√h")]),
        at_least("gyro_rate_range", AROUND_500_DEGREES)
            .given(&[NO_STABLE_BIAS, ("gyro_bias_stability_three_minutes", "1 °/h")]),
        below("gyro_bias_stability_three_minutes", &["3.99 °/h", "4 °/h", "4.01 °/h"]).given(&[FAST]),
        change("spinning_mass_gyros_only", &[("yes", Yes)])
            .given(&[FAST, ("gyro_bias_stability_three_minutes", "1 °/h")]),
        at_most("angle_random_walk", &["0.099 °/√h", "0.1 °/√h", "0.101 °/√h"]).given(&[FAST]),
        fails("spinning_mass_gyros_only").given(&[FAST, ("angle_random_walk", "0.1 °/√h")]),
        below("accelerometer_bias_stability_one_year", &["129.9 µg", "130 µg", "130.1 µg"])
            .given(&[NO_STABLE_BIAS]),
        below("accelerometer_scale_factor_stability_one_year", &["129.9 ppm", "130 ppm", "130.1 ppm"])
            .given(&[NO_STABLE_BIAS]),
        change(
            "acceleration_range",
            &[("14.9990 g", Yes), ("15 g", Yes), ("15.0010 g", No), ("unknown", Unknown)],
        )
        .given(&[NO_STABLE_BIAS, ("accelerometer_bias_stability_one_year", "100 µg")]),
        above("acceleration_range", &["14.9990 g", "15 g", "15.0010 g"]).given(&[
            NO_STABLE_BIAS,
            REPEATABLE_BIAS,
            REPEATABLE_SCALE_FACTOR,
        ]),
        below("accelerometer_bias_repeatability_one_year", &["1249.9 µg", "1250 µg", "1250.1 µg"]).given(&[
            NO_STABLE_BIAS,
            REPEATABLE_SCALE_FACTOR,
            ("acceleration_range", "100 g"),
        ]),
        below("accelerometer_scale_factor_repeatability_one_year", &["1249.9 ppm", "1250 ppm", "1250.1 ppm"])
            .given(&[NO_STABLE_BIAS, REPEATABLE_BIAS, ("acceleration_range", "100 g")]),
        above("acceleration_range", &["99.9990 g", "100 g", "100.0010 g"]).given(&[NO_STABLE_BIAS]),
    ]);

type Value = (&'static str, &'static str);

const NO_STABLE_BIAS: Value = ("gyro_bias_stability_one_month", "100 °/h");
const FAST: Value = ("gyro_rate_range", "500 °/s");
const REPEATABLE_BIAS: Value = ("accelerometer_bias_repeatability_one_year", "1249 µg");
const REPEATABLE_SCALE_FACTOR: Value = ("accelerometer_scale_factor_repeatability_one_year", "1249 ppm");

pub const D_2: Rows = TEXT
    .item(&[UNIT, "space_qualified = true", "angle_random_walk = '0.05 °/√h'"])
    .shared(OF_SEVERAL_AXES)
    .changes(&[
        holds("space_qualified"),
        at_most("angle_random_walk", &["0.099 °/√h", "0.1 °/√h", "0.101 °/√h"]),
        fails("spinning_mass_gyros_only"),
    ]);

/// An entry excepts whatever 7A003 takes, each of its points the only ground.
pub const NOT_7A003: &[Change] = &[
    change("unaided_drift_rate", &[("0.8 nmi/h", No), ("0.81 nmi/h", Yes)]),
    change("unaided_drift_per_distance", &[("0.5 %", No), ("0.51 %", Yes)]),
    change("unaided_drift_per_day", &[("1 nmi", No), ("1.01 nmi", Yes)]),
    change("position_error_after_loss", &[("9.99 m", No), ("10 m", Yes)]),
    change("unaided_heading_accuracy", &[("0.07°", No), ("0.071°", Yes)]),
    change("unaided_heading_accuracy", &[("0.2°", No), ("0.201°", Yes)]).given(&[FAST]),
    change("gyro_bias_stability_one_month", &[("0.499 °/h", No), ("0.5 °/h", Yes)]),
    change("space_qualified", &[("yes", No), ("no", Yes)]).given(&[("angle_random_walk", "0.1 °/√h")]),
];
