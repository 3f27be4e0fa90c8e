//! 7A001, which the Wassenaar Arrangement numbers 7.A.1: accelerometers.
//!
//! Specially designed components are left out. The figures are those of one
//! year against a fixed calibration value; the in-run figures of a data sheet
//! are something else.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{gees, microgees, parts_per_million};

const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;

/// Where a text says less than the note to 7A001 does.
pub const VIBRATION_ONLY: &str =
    "that accelerometers are designed to measure vibration or shock is asked as limited to only that";

const LINEAR: Criterion = point("a").says("a linear accelerometer").means(METER.angular.is_no());

const UP_TO_15_G: Criterion = point("a.1")
    .says("specified to function at linear acceleration levels of 15 g or less")
    .means(METER.acceleration_range.at_most(gees(15.0)));

const NOT_FOR_VIBRATION: Criterion = point("a note")
    .says("not limited to the measurement of only vibration or shock")
    .means(none_of(&[METER.vibration_or_shock_only.is_yes()]));

pub const A_1_A: Paragraph =
    Paragraph::on(Category::Accelerometer, "linear accelerometers up to 15 g with a stable bias")
        .original(
            "A \"bias\" \"stability\" of less (better) than 130 micro g with respect to a fixed calibration \
             value over a period of one year",
        )
        .reads(all(&[
            LINEAR,
            UP_TO_15_G,
            point("a.1.a")
                .says("a bias stability of less than 130 micro g over one year")
                .means(METER.bias_stability.below(microgees(130.0))),
            NOT_FOR_VIBRATION,
        ]));

pub const A_1_B: Paragraph =
    Paragraph::on(Category::Accelerometer, "linear accelerometers up to 15 g with a stable scale factor")
        .original(
            "A \"scale factor\" \"stability\" of less (better) than 130 ppm with respect to a fixed \
             calibration value over a period of one year",
        )
        .reads(all(&[
            LINEAR,
            UP_TO_15_G,
            point("a.1.b")
                .says("a scale factor stability of less than 130 ppm over one year")
                .means(METER.scale_factor_stability.below(parts_per_million(130.0))),
            NOT_FOR_VIBRATION,
        ]));

pub const A_2: Paragraph = Paragraph::on(
    Category::Accelerometer,
    "linear accelerometers above 15 g and up to 100 g with repeatable bias and scale factor",
)
.original(
    "Specified to function at linear acceleration levels exceeding 15 g but less than or equal to \
     100 g and having all of the following: […] A \"bias\" \"repeatability\" of less (better) than 1 250 \
     micro g over a period of one year; and […] A \"scale factor\" \"repeatability\" of less (better) \
     than 1 250 ppm over a period of one year",
)
.reads(all(&[
    LINEAR,
    point("a.2")
        .says("specified to function at linear acceleration levels exceeding 15 g but not exceeding 100 g")
        .all(&[METER.acceleration_range.above(gees(15.0)), METER.acceleration_range.at_most(gees(100.0))]),
    point("a.2.a")
        .says("a bias repeatability of less than 1250 micro g over one year")
        .means(METER.bias_repeatability.below(microgees(1_250.0))),
    point("a.2.b")
        .says("a scale factor repeatability of less than 1250 ppm over one year")
        .means(METER.scale_factor_repeatability.below(parts_per_million(1_250.0))),
    NOT_FOR_VIBRATION,
]));

pub const A_3: Paragraph = Paragraph::on(
    Category::Accelerometer,
    "linear accelerometers for inertial navigation or guidance above 100 g",
)
.original(
    "Designed for use in inertial navigation or guidance systems and specified to function at linear \
     acceleration levels exceeding 100 g",
)
.reads(all(&[
    LINEAR,
    point("a.3")
        .says("designed for use in inertial navigation or guidance systems")
        .means(METER.for_inertial_navigation.is_yes()),
    point("a.3")
        .says("specified to function at linear acceleration levels exceeding 100 g")
        .means(METER.acceleration_range.above(gees(100.0))),
]));

pub const B: Paragraph =
    Paragraph::on(Category::Accelerometer, "angular or rotational accelerometers above 100 g")
        .original(
            "Angular or rotational accelerometers, specified to function at linear acceleration levels \
             exceeding 100 g",
        )
        .reads(all(&[
            point("b").says("an angular or rotational accelerometer").means(METER.angular.is_yes()),
            point("b")
                .says("specified to function at linear acceleration levels exceeding 100 g")
                .means(METER.acceleration_range.above(gees(100.0))),
        ]));
