//! Accelerometers: 7.A.1 of Wassenaar, 7A001 of the EU and the United States.

use dualuse::Truth::Yes;

use super::nothing::ACCELEROMETER;
use crate::rows::{Rows, TEXT, above, at_most, below, change, fails, holds};

const AROUND_15_G: &[&str; 3] = &["14.9990 g", "15 g", "15.0010 g"];
const AROUND_100_G: &[&str; 3] = &["99.9990 g", "100 g", "100.0010 g"];

pub const A_1_A: Rows = TEXT.item(&[ACCELEROMETER, "bias_stability = '100 µg'"]).changes(&[
    fails("angular"),
    at_most("acceleration_range", AROUND_15_G),
    below("bias_stability", &["129.9 µg", "130 µg", "130.1 µg"]),
    fails("vibration_or_shock_only"),
]);

pub const A_1_B: Rows = TEXT.item(&[ACCELEROMETER, "scale_factor_stability = '100 ppm'"]).changes(&[
    fails("angular"),
    at_most("acceleration_range", AROUND_15_G),
    below("scale_factor_stability", &["129.9 ppm", "130 ppm", "130.1 ppm"]),
    fails("vibration_or_shock_only"),
]);

pub const A_2: Rows = TEXT
    .item(&[
        ACCELEROMETER,
        "acceleration_range = '50 g'",
        "bias_repeatability = '1000 µg'",
        "scale_factor_repeatability = '1000 ppm'",
    ])
    .changes(&[
        fails("angular"),
        above("acceleration_range", AROUND_15_G),
        at_most("acceleration_range", AROUND_100_G),
        below("bias_repeatability", &["1249.9 µg", "1250 µg", "1250.1 µg"]),
        below("scale_factor_repeatability", &["1249.9 ppm", "1250 ppm", "1250.1 ppm"]),
        fails("vibration_or_shock_only"),
    ]);

pub const A_3: Rows =
    TEXT.item(&[ACCELEROMETER, "acceleration_range = '200 g'", "for_inertial_navigation = true"]).changes(&[
        fails("angular"),
        holds("for_inertial_navigation"),
        above("acceleration_range", AROUND_100_G),
        // The note is about a.1 and a.2 only.
        change("vibration_or_shock_only", &[("yes", Yes), ("unknown", Yes)]),
    ]);

pub const B: Rows = TEXT.item(&[ACCELEROMETER, "angular = true", "acceleration_range = '200 g'"]).changes(&[
    holds("angular"),
    above("acceleration_range", AROUND_100_G),
    change("vibration_or_shock_only", &[("yes", Yes), ("unknown", Yes)]),
]);
