//! Category XII(e) of the United States Munitions List: accelerometers and
//! gyros by themselves.
//!
//! Inertial measurement units that are specially designed for articles of the
//! list, (e)(9), are left out, and so is a gyro inside a unit whose figures are
//! those of the unit. The mark MT is not told.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::goods::items::gyroscope::{Gyroscope, GyroscopeAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, any, point};
use crate::value::quantity::{degrees_per_hour, degrees_per_root_hour, gees, microgees, parts_per_million};

use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&E_11, &E_12_I, &E_12_II];

const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;
const GYRO: GyroscopeAttributes = Gyroscope::ATTRIBUTES;

pub static E_11: Control = USML
    .entry("XII(e)(11)", Category::Accelerometer, "accelerometers of great precision or range")
    .at("category XII(e)(11)")
    .original(
        "Accelerometers having a bias repeatability of less (better) than 10 µg and a scale factor \
         repeatability of less (better) than 10 parts per million, or capable of measuring greater than \
         100,000 g (MT)",
    )
    .reads(any(&[
        point("(e)(11)").says("repeatable bias and scale factor").all(&[
            point("(e)(11)")
                .says("a bias repeatability of less than 10 µg over one year")
                .means(METER.bias_repeatability.below(microgees(10.0))),
            point("(e)(11)")
                .says("a scale factor repeatability of less than 10 ppm over one year")
                .means(METER.scale_factor_repeatability.below(parts_per_million(10.0))),
        ]),
        point("(e)(11)")
            .says("capable of measuring more than 100000 g")
            .means(METER.acceleration_range.above(gees(100_000.0))),
    ]));

pub static E_12_I: Control = USML
    .entry("XII(e)(12)(i)", Category::Gyroscope, "gyros and rate sensors with a very small random walk")
    .at("category XII(e)(12)(i)")
    .original("Having an angle random walk of less (better) than 0.001 degrees per square root hour")
    .reads(
        point("(e)(12)(i)")
            .says("an angle random walk of less than 0.001 degree per square root hour")
            .means(GYRO.angle_random_walk.below(degrees_per_root_hour(0.001))),
    );

pub static E_12_II: Control = USML
    .entry("XII(e)(12)(ii)", Category::Gyroscope, "mechanical gyros and rate sensors with a repeatable bias")
    .at("category XII(e)(12)(ii)")
    .original(
        "Mechanical gyroscopes or rate sensors having a bias repeatability less (better) than 0.0015 \
         degrees per hour",
    )
    .reads(all(&[
        point("(e)(12)(ii)").says("a mechanical gyro or rate sensor").means(GYRO.mechanical.is_yes()),
        point("(e)(12)(ii)")
            .says("a bias repeatability of less than 0.0015 degrees per hour over one year")
            .means(GYRO.bias_repeatability.below(degrees_per_hour(0.0015))),
    ]));
