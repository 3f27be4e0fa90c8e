//! 7A101 and 7A102 of the Commerce Control List: accelerometers and gyros for
//! missiles.
//!
//! 7A101.b and 7A102.b (above 100 g, for inertial navigation or guidance) are
//! no entries of their own here: 7A001.a.3, 7A001.b and 7A002.b take all that
//! they could. Their parameters decide whether missile technology is a reason
//! for those. That a sensor is usable in missiles is judged, not measured.
//! "Designed to measure vibration or shock" is asked as limited to that.
//! Specially designed parts and components are left out.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::goods::items::gyroscope::{Gyroscope, GyroscopeAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::list::List;
use crate::value::quantity::{degrees_per_hour, gees, microgees, parts_per_million};

use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_7a001;
use crate::laws::us::ccl::entry_7a002;
use crate::laws::us::reasons::{AT1, MT1};

pub const ENTRIES: &[&Control] = &[&ENTRY_7A101_A, &ENTRY_7A102_A];

const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;
const GYRO: GyroscopeAttributes = Gyroscope::ATTRIBUTES;

const SENSORS: List = CCL.reasons(&[MT1, AT1]);

const NOT_FOR_DRILLING: Criterion = point("related controls")
    .says("not specially designed to measure while drilling")
    .means(none_of(&[METER.drilling_sensor.is_yes()]));

/// The parameters of 7A101.a.
pub const PARAMETERS_A: &[Criterion] = &[
    point("a").says("a linear accelerometer").means(METER.angular.is_no()),
    point("a")
        .says("designed for use in inertial navigation or guidance systems of all types")
        .means(METER.for_inertial_navigation.is_yes()),
    point("a").says("usable in missiles").means(METER.usable_in_missiles.is_yes()),
    point("a.1")
        .says("a scale factor repeatability of less than 1250 ppm over one year")
        .means(METER.scale_factor_repeatability.below(parts_per_million(1_250.0))),
    point("a.2")
        .says("a bias repeatability of less than 1250 micro g over one year")
        .means(METER.bias_repeatability.below(microgees(1_250.0))),
    NOT_FOR_DRILLING,
];

/// The parameters of 7A101.b.
pub const PARAMETERS_B: &[Criterion] = &[
    point("b")
        .says("designed for use in inertial navigation or guidance systems of all types")
        .means(METER.for_inertial_navigation.is_yes()),
    point("b")
        .says("specified to function at acceleration levels greater than 100 g")
        .means(METER.acceleration_range.above(gees(100.0))),
    point("b note")
        .says("not designed to measure vibration or shock")
        .means(none_of(&[METER.vibration_or_shock_only.is_yes()])),
    NOT_FOR_DRILLING,
];

/// The parameters of 7A102.a.
pub const PARAMETERS_GYRO_A: &[Criterion] = &[
    point("a")
        .says("usable in rockets, missiles or unmanned aircraft with a range of 300 km or more")
        .means(GYRO.usable_in_missiles.is_yes()),
    point("a")
        .says("a rated drift rate stability of less than 0.5 degrees per hour in a 1 g environment")
        .means(GYRO.drift_rate_stability.below(degrees_per_hour(0.5))),
];

/// The parameters of 7A102.b.
pub const PARAMETERS_GYRO_B: &[Criterion] = &[
    point("b")
        .says("designed for use in inertial navigation or guidance systems of all types")
        .means(GYRO.for_inertial_navigation.is_yes()),
    point("b")
        .says("specified to function at acceleration levels greater than 100 g")
        .means(GYRO.acceleration_range.above(gees(100.0))),
];

pub static ENTRY_7A101_A: Control = SENSORS
    .entry(
        "7A101.a",
        Category::Accelerometer,
        "linear accelerometers for the navigation or guidance of missiles",
    )
    .original(
        "Linear accelerometers designed for use in inertial navigation systems or in guidance systems of \
         all types, usable in “missiles” having all of the following characteristics",
    )
    .doubts(&[
        "“missiles” take 500 kg of payload to 300 km (section 772.1); whether it is usable in what flies 300 km is asked, \
         whatever that carries",
    ])
    .reads(all(&[
        all(PARAMETERS_A),
        point("heading").says("other than those controlled by 7A001").means(none_of(entry_7a001::OF_7A001)),
    ]));

pub static ENTRY_7A102_A: Control = SENSORS
    .entry("7A102.a", Category::Gyroscope, "gyros for rockets, missiles and unmanned aircraft of great range")
    .original(
        "All types of gyros, usable in rockets, missiles, or unmanned aerial vehicles \
         capable of achieving a “range” equal to or greater than 300 km, with a rated “drift \
         rate” ‘stability’ of less than 0.5 degrees (1 sigma or rms) per hour in a 1 g \
         environment",
    )
    .reads(all(&[
        all(PARAMETERS_GYRO_A),
        point("heading").says("other than those controlled by 7A002").means(none_of(entry_7a002::OF_7A002)),
    ]));
