//! 7.A.2 of the list: gyros and angular rate sensors. The EU and the United
//! States repeat it as 7A002.
//!
//! Specially designed components are left out. The bias stability is that of
//! one month below 500 degrees per second, and of three minutes from there on;
//! the in-run figure of a data sheet is neither.

use crate::goods::items::Category;
use crate::goods::items::gyroscope::{Gyroscope, GyroscopeAttributes};
use crate::laws::text::Text;
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::{degrees_per_hour, degrees_per_root_hour, degrees_per_second, gees};

use crate::laws::wassenaar::list::{FIRST_DAY, FROM_THE_EU_TEXT, LIST, NO_FIRST_DAY};

const GYRO: GyroscopeAttributes = Gyroscope::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    LIST.at(place).since_at_least(FIRST_DAY).doubts(&[FROM_THE_EU_TEXT, NO_FIRST_DAY])
}

const UP_TO_100_G: Criterion = point("a")
    .says("specified to function at linear acceleration levels of 100 g or less")
    .means(GYRO.acceleration_range.at_most(gees(100.0)));

const SLOW: Criterion = point("a.1")
    .says("an angular rate range of less than 500 degrees per second")
    .means(GYRO.rate_range.below(degrees_per_second(500.0)));

const FAST: Criterion = point("a.2")
    .says("an angular rate range of 500 degrees per second or more")
    .means(GYRO.rate_range.at_least(degrees_per_second(500.0)));

pub(in crate::laws) const A_1_A: Text = Text {
    heading: "gyros below 500 degrees per second with a stable bias",
    words: "A \"bias\" \"stability\" of less (better) than 0,5 degree per hour, when measured in a 1 g \
            environment over a period of one month, and with respect to a fixed calibration value",
    reading: all(&[
        UP_TO_100_G,
        SLOW,
        point("a.1.a")
            .says("a bias stability of less than 0.5 degree per hour in a 1 g environment over one month")
            .means(GYRO.bias_stability_one_month.below(degrees_per_hour(0.5))),
    ]),
};

pub(in crate::laws) const A_1_B: Text = Text {
    heading: "gyros below 500 degrees per second with a small angle random walk",
    words: "An \"angle random walk\" of less (better) than or equal to 0,0035 degree per square root hour",
    reading: all(&[
        UP_TO_100_G,
        SLOW,
        point("a.1.b")
            .says("an angle random walk of 0.0035 degree per square root hour or less")
            .means(GYRO.angle_random_walk.at_most(degrees_per_root_hour(0.0035))),
        point("a.1.b note").says("not a spinning mass gyro").means(none_of(&[GYRO.spinning_mass.holds()])),
    ]),
};

pub(in crate::laws) const A_2_A: Text = Text {
    heading: "gyros of 500 degrees per second or more with a stable bias",
    words: "A \"bias\" \"stability\" of less (better) than 4 degrees per hour, when measured in a 1 g \
            environment over a period of three minutes, and with respect to a fixed calibration value",
    reading: all(&[
        UP_TO_100_G,
        FAST,
        point("a.2.a")
            .says("a bias stability of less than 4 degrees per hour in a 1 g environment over three minutes")
            .means(GYRO.bias_stability_three_minutes.below(degrees_per_hour(4.0))),
    ]),
};

pub(in crate::laws) const A_2_B: Text = Text {
    heading: "gyros of 500 degrees per second or more with a small angle random walk",
    words: "An \"angle random walk\" of less (better) than or equal to 0,1 degree per square root hour",
    reading: all(&[
        UP_TO_100_G,
        FAST,
        point("a.2.b")
            .says("an angle random walk of 0.1 degree per square root hour or less")
            .means(GYRO.angle_random_walk.at_most(degrees_per_root_hour(0.1))),
        point("a.2.b note").says("not a spinning mass gyro").means(none_of(&[GYRO.spinning_mass.holds()])),
    ]),
};

pub(in crate::laws) const B: Text = Text {
    heading: "gyros above 100 g",
    words: "Specified to function at linear acceleration levels exceeding 100 g",
    reading: point("b")
        .says("specified to function at linear acceleration levels exceeding 100 g")
        .means(GYRO.acceleration_range.above(gees(100.0))),
};

/// Slow gyros, by bias stability.
pub static ENTRY_A_1_A: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.2.a.1.a",
    category: Category::Gyroscope,
    heading: A_1_A.heading,
    versions: &[A_1_A.at(passage("7.A.2.a.1.a"))],
}
.checked();

/// Slow gyros, by angle random walk.
pub static ENTRY_A_1_B: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.2.a.1.b",
    category: Category::Gyroscope,
    heading: A_1_B.heading,
    versions: &[A_1_B.at(passage("7.A.2.a.1.b"))],
}
.checked();

/// Fast gyros, by bias stability.
pub static ENTRY_A_2_A: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.2.a.2.a",
    category: Category::Gyroscope,
    heading: A_2_A.heading,
    versions: &[A_2_A.at(passage("7.A.2.a.2.a"))],
}
.checked();

/// Fast gyros, by angle random walk.
pub static ENTRY_A_2_B: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.2.a.2.b",
    category: Category::Gyroscope,
    heading: A_2_B.heading,
    versions: &[A_2_B.at(passage("7.A.2.a.2.b"))],
}
.checked();

/// Gyros above 100 g.
pub static ENTRY_B: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.2.b",
    category: Category::Gyroscope,
    heading: B.heading,
    versions: &[B.at(passage("7.A.2.b"))],
}
.checked();
