//! 7.A.1 of the list: accelerometers. The EU and the United States repeat it
//! as 7A001.
//!
//! Specially designed components are left out. The figures are those of one
//! year against a fixed calibration value; the in-run figures of a data sheet
//! are something else.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::laws::text::Text;
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::{gees, microgees, parts_per_million};

use crate::laws::wassenaar::list::{FIRST_DAY, FROM_THE_EU_TEXT, LIST, NO_FIRST_DAY};

const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    LIST.at(place).since_at_least(FIRST_DAY).doubts(&[FROM_THE_EU_TEXT, NO_FIRST_DAY])
}

const LINEAR: Criterion = point("a").says("a linear accelerometer").means(METER.angular.fails());

const UP_TO_15_G: Criterion = point("a.1")
    .says("specified to function at linear acceleration levels of 15 g or less")
    .means(METER.acceleration_range.at_most(gees(15.0)));

const NOT_FOR_VIBRATION: Criterion = point("a note")
    .says("not limited to the measurement of only vibration or shock")
    .means(none_of(&[METER.vibration_or_shock_only.holds()]));

pub(in crate::laws) const A_1_A: Text = Text {
    heading: "linear accelerometers up to 15 g with a stable bias",
    words: "A \"bias\" \"stability\" of less (better) than 130 micro g with respect to a fixed calibration \
            value over a period of one year",
    reading: all(&[
        LINEAR,
        UP_TO_15_G,
        point("a.1.a")
            .says("a bias stability of less than 130 micro g over one year")
            .means(METER.bias_stability.below(microgees(130.0))),
        NOT_FOR_VIBRATION,
    ]),
};

pub(in crate::laws) const A_1_B: Text = Text {
    heading: "linear accelerometers up to 15 g with a stable scale factor",
    words: "A \"scale factor\" \"stability\" of less (better) than 130 ppm with respect to a fixed \
            calibration value over a period of one year",
    reading: all(&[
        LINEAR,
        UP_TO_15_G,
        point("a.1.b")
            .says("a scale factor stability of less than 130 ppm over one year")
            .means(METER.scale_factor_stability.below(parts_per_million(130.0))),
        NOT_FOR_VIBRATION,
    ]),
};

pub(in crate::laws) const A_2: Text = Text {
    heading: "linear accelerometers above 15 g and up to 100 g with repeatable bias and scale factor",
    words: "Specified to function at linear acceleration levels exceeding 15 g but less than or equal to \
            100 g and having all of the following: a \"bias\" \"repeatability\" of less (better) than 1 250 \
            micro g over a period of one year; and a \"scale factor\" \"repeatability\" of less (better) \
            than 1 250 ppm over a period of one year",
    reading: all(&[
        LINEAR,
        point("a.2")
            .says(
                "specified to function at linear acceleration levels exceeding 15 g but not exceeding 100 g",
            )
            .all(&[
                METER.acceleration_range.above(gees(15.0)),
                METER.acceleration_range.at_most(gees(100.0)),
            ]),
        point("a.2.a")
            .says("a bias repeatability of less than 1250 micro g over one year")
            .means(METER.bias_repeatability.below(microgees(1_250.0))),
        point("a.2.b")
            .says("a scale factor repeatability of less than 1250 ppm over one year")
            .means(METER.scale_factor_repeatability.below(parts_per_million(1_250.0))),
        NOT_FOR_VIBRATION,
    ]),
};

pub(in crate::laws) const A_3: Text = Text {
    heading: "linear accelerometers for inertial navigation or guidance above 100 g",
    words: "Designed for use in inertial navigation or guidance systems and specified to function at linear \
            acceleration levels exceeding 100 g",
    reading: all(&[
        LINEAR,
        point("a.3")
            .says("designed for use in inertial navigation or guidance systems")
            .means(METER.for_inertial_navigation.holds()),
        point("a.3")
            .says("specified to function at linear acceleration levels exceeding 100 g")
            .means(METER.acceleration_range.above(gees(100.0))),
    ]),
};

pub(in crate::laws) const B: Text = Text {
    heading: "angular or rotational accelerometers above 100 g",
    words: "Angular or rotational accelerometers, specified to function at linear acceleration levels \
            exceeding 100 g",
    reading: all(&[
        point("b").says("an angular or rotational accelerometer").means(METER.angular.holds()),
        point("b")
            .says("specified to function at linear acceleration levels exceeding 100 g")
            .means(METER.acceleration_range.above(gees(100.0))),
    ]),
};

/// Linear accelerometers up to 15 g, by bias stability.
pub static ENTRY_A_1_A: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.1.a.1.a",
    category: Category::Accelerometer,
    heading: A_1_A.heading,
    versions: &[A_1_A.at(passage("7.A.1.a.1.a"))],
}
.checked();

/// Linear accelerometers up to 15 g, by scale factor stability.
pub static ENTRY_A_1_B: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.1.a.1.b",
    category: Category::Accelerometer,
    heading: A_1_B.heading,
    versions: &[A_1_B.at(passage("7.A.1.a.1.b"))],
}
.checked();

/// Linear accelerometers above 15 g and up to 100 g.
pub static ENTRY_A_2: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.1.a.2",
    category: Category::Accelerometer,
    heading: A_2.heading,
    versions: &[A_2.at(passage("7.A.1.a.2"))],
}
.checked();

/// Linear accelerometers above 100 g.
pub static ENTRY_A_3: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.1.a.3",
    category: Category::Accelerometer,
    heading: A_3.heading,
    versions: &[A_3.at(passage("7.A.1.a.3"))],
}
.checked();

/// Angular accelerometers.
pub static ENTRY_B: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.1.b",
    category: Category::Accelerometer,
    heading: B.heading,
    versions: &[B.at(passage("7.A.1.b"))],
}
.checked();
