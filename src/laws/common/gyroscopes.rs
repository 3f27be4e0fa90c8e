//! 7A002, which the Wassenaar Arrangement numbers 7.A.2: gyros and angular rate
//! sensors.
//!
//! Specially designed components are left out. The bias stability is that of
//! one month below 500 degrees per second, and of three minutes from there on;
//! the in-run figure of a data sheet is neither.

use crate::goods::items::Category;
use crate::goods::items::gyroscope::{Gyroscope, GyroscopeAttributes};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{degrees_per_hour, degrees_per_root_hour, degrees_per_second, gees};

const GYRO: GyroscopeAttributes = Gyroscope::ATTRIBUTES;

const UP_TO_100_G: Criterion = point("a")
    .says("specified to function at linear acceleration levels of 100 g or less")
    .means(GYRO.acceleration_range.at_most(gees(100.0)));

const SLOW: Criterion = point("a.1")
    .says("an angular rate range of less than 500 degrees per second")
    .means(GYRO.rate_range.below(degrees_per_second(500.0)));

const FAST: Criterion = point("a.2")
    .says("an angular rate range of 500 degrees per second or more")
    .means(GYRO.rate_range.at_least(degrees_per_second(500.0)));

pub const A_1_A: Paragraph =
    Paragraph::on(Category::Gyroscope, "gyros below 500 degrees per second with a stable bias")
        .original(
            "A \"bias\" \"stability\" of less (better) than 0,5 degree per hour, when measured in a 1 g \
             environment over a period of one month, and with respect to a fixed calibration value",
        )
        .reads(all(&[
            UP_TO_100_G,
            SLOW,
            point("a.1.a")
                .says("a bias stability of less than 0.5 degree per hour in a 1 g environment over one month")
                .means(GYRO.bias_stability_one_month.below(degrees_per_hour(0.5))),
        ]));

pub const A_1_B: Paragraph =
    Paragraph::on(Category::Gyroscope, "gyros below 500 degrees per second with a small angle random walk")
        .original(
            "An \"angle random walk\" of less (better) than or equal to 0,0035 degree per square root hour",
        )
        .reads(all(&[
            UP_TO_100_G,
            SLOW,
            point("a.1.b")
                .says("an angle random walk of 0.0035 degree per square root hour or less")
                .means(GYRO.angle_random_walk.at_most(degrees_per_root_hour(0.0035))),
            point("a.1.b note")
                .says("not a spinning mass gyro")
                .means(none_of(&[GYRO.spinning_mass.is_yes()])),
        ]));

pub const A_2_A: Paragraph = Paragraph::on(
    Category::Gyroscope,
    "gyros of 500 degrees per second or more with a stable bias",
)
.original(
    "A \"bias\" \"stability\" of less (better) than 4 degrees per hour, when measured in a 1 g \
     environment over a period of three minutes, and with respect to a fixed calibration value",
)
.reads(all(&[
    UP_TO_100_G,
    FAST,
    point("a.2.a")
        .says("a bias stability of less than 4 degrees per hour in a 1 g environment over three minutes")
        .means(GYRO.bias_stability_three_minutes.below(degrees_per_hour(4.0))),
]));

pub const A_2_B: Paragraph = Paragraph::on(
    Category::Gyroscope,
    "gyros of 500 degrees per second or more with a small angle random walk",
)
.original("An \"angle random walk\" of less (better) than or equal to 0,1 degree per square root hour")
.reads(all(&[
    UP_TO_100_G,
    FAST,
    point("a.2.b")
        .says("an angle random walk of 0.1 degree per square root hour or less")
        .means(GYRO.angle_random_walk.at_most(degrees_per_root_hour(0.1))),
    point("a.2.b note").says("not a spinning mass gyro").means(none_of(&[GYRO.spinning_mass.is_yes()])),
]));

pub const B: Paragraph = Paragraph::on(Category::Gyroscope, "gyros above 100 g")
    .original("Specified to function at linear acceleration levels exceeding 100 g")
    .reads(
        point("b")
            .says("specified to function at linear acceleration levels exceeding 100 g")
            .means(GYRO.acceleration_range.above(gees(100.0))),
    );
