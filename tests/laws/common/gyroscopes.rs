//! Gyros and angular rate sensors: 7.A.2 of Wassenaar, 7A002 of the EU and the
//! United States.

use dualuse::Truth::Yes;

use super::nothing::GYRO;
use crate::rows::{Change, Rows, TEXT, above, at_least, at_most, below, change, fails};

const UP_TO_100_G: Change = at_most("acceleration_range", AROUND_100_G);
const AROUND_100_G: &[&str; 3] = &["99.9990 g", "100 g", "100.0010 g"];
const SLOW: Change = below("rate_range", AROUND_500_DEGREES);
const FAST: Change = at_least("rate_range", AROUND_500_DEGREES);
const AROUND_500_DEGREES: &[&str; 3] = &["499.9 °/s", "500 °/s", "500.1 °/s"];

/// The notes on spinning mass gyros are about the angle random walk only.
const ANY_KIND: Change = change("spinning_mass", &[("yes", Yes), ("unknown", Yes)]);

pub const A_1_A: Rows = TEXT.item(&[GYRO, "bias_stability_one_month = '0.1 °/h'"]).changes(&[
    UP_TO_100_G,
    SLOW,
    below("bias_stability_one_month", &["0.499 °/h", "0.5 °/h", "0.501 °/h"]),
    ANY_KIND,
]);

pub const A_1_B: Rows = TEXT.item(&[GYRO, "angle_random_walk = '0.001 °/√h'"]).changes(&[
    UP_TO_100_G,
    SLOW,
    at_most("angle_random_walk", &["0.00349 °/√h", "0.0035 °/√h", "0.00351 °/√h"]),
    fails("spinning_mass"),
]);

pub const A_2_A: Rows =
    TEXT.item(&[GYRO, "rate_range = '2000 °/s'", "bias_stability_three_minutes = '1 °/h'"]).changes(&[
        UP_TO_100_G,
        FAST,
        below("bias_stability_three_minutes", &["3.99 °/h", "4 °/h", "4.01 °/h"]),
        ANY_KIND,
    ]);

pub const A_2_B: Rows =
    TEXT.item(&[GYRO, "rate_range = '2000 °/s'", "angle_random_walk = '0.01 °/√h'"]).changes(&[
        UP_TO_100_G,
        FAST,
        at_most("angle_random_walk", &["0.099 °/√h", "0.1 °/√h", "0.101 °/√h"]),
        fails("spinning_mass"),
    ]);

pub const B: Rows = TEXT
    .item(&[GYRO, "acceleration_range = '200 g'"])
    .changes(&[above("acceleration_range", AROUND_100_G), ANY_KIND]);
