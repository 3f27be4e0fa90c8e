//! Category XII(e) of the United States Munitions List: accelerometers and gyros.

use dualuse::Truth::{No, Yes};

use super::law;
use crate::common::nothing::{ACCELEROMETER, GYRO};
use crate::rows::{Rows, above, below, change, holds, sample};

pub const ROWS: &[Rows] = &[
    law("XII(e)(11)").samples(&[
        sample(&[ACCELEROMETER, "bias_repeatability = '5 µg'", "scale_factor_repeatability = '5 ppm'"])
            .changes(&[
                below("bias_repeatability", &["9.99 µg", "10 µg", "10.01 µg"]),
                below("scale_factor_repeatability", &["9.99 ppm", "10 ppm", "10.01 ppm"]),
            ]),
        sample(&[ACCELEROMETER, "acceleration_range = '200000 g'"]).changes(&[
            above("acceleration_range", &["99999 g", "100000 g", "100001 g"]),
            change("vibration_or_shock_only", &[("yes", Yes)]),
        ]),
    ]),
    law("XII(e)(12)(i)").item(&[GYRO, "angle_random_walk = '0.0005 °/√h'", "spinning_mass = true"]).changes(
        &[
            below("angle_random_walk", &["0.00099 °/√h", "0.001 °/√h", "0.00101 °/√h"]),
            change("mechanical", &[("yes", Yes), ("no", Yes)]),
        ],
    ),
    law("XII(e)(12)(ii)").item(&[GYRO, "mechanical = true", "bias_repeatability = '0.001 °/h'"]).changes(&[
        holds("mechanical"),
        below("bias_repeatability", &["0.00149 °/h", "0.0015 °/h", "0.00151 °/h"]),
        change("bias_repeatability", &[("0.5 °/h", No)]),
    ]),
];

crate::tests_of_this_law!();
