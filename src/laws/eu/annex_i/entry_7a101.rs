//! Annex I, entries 7A101 and 7A102: accelerometers and gyros for missiles.
//!
//! A missile here is a complete rocket system or an unmanned aircraft with a
//! range of more than 300 km; that a sensor is usable in one is judged, not
//! measured. Specially designed components are left out.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::goods::items::gyroscope::{Gyroscope, GyroscopeAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, none_of, point};
use crate::rule::list::List;
use crate::value::quantity::{degrees_per_hour, microgees, parts_per_million};

use crate::laws::eu::annex_i::ANNEX_I;
use crate::laws::eu::annex_i::entry_7a001;
use crate::laws::eu::annex_i::entry_7a002;

pub const ENTRIES: &[&Control] = &[&ENTRY_7A101, &ENTRY_7A102];

const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;
const GYRO: GyroscopeAttributes = Gyroscope::ATTRIBUTES;

const MISSILE: &str = "usable in missiles is asked as one fact for rockets and unmanned aircraft with a \
                       range of 300 km; the entry means a range of more than that";

const SENSORS: List = ANNEX_I.doubts(&[MISSILE]);

pub static ENTRY_7A101: Control = SENSORS
    .entry(
        "7A101",
        Category::Accelerometer,
        "linear accelerometers for the navigation or guidance of missiles",
    )
    .original(
        "Linear accelerometers, other than those specified in 7A001, designed for use in inertial \
         navigation systems or in guidance systems of all types, usable in 'missiles'",
    )
    .reads(all(&[
        point("heading").says("a linear accelerometer").means(METER.angular.is_no()),
        point("heading")
            .says("designed for use in inertial navigation or guidance systems of all types")
            .means(METER.for_inertial_navigation.is_yes()),
        point("heading").says("usable in missiles").means(METER.usable_in_missiles.is_yes()),
        point("a")
            .says("a bias repeatability of less than 1250 micro g")
            .means(METER.bias_repeatability.below(microgees(1_250.0))),
        point("b")
            .says("a scale factor repeatability of less than 1250 ppm")
            .means(METER.scale_factor_repeatability.below(parts_per_million(1_250.0))),
        point("note")
            .says("not specially designed to measure while drilling")
            .means(none_of(&[METER.drilling_sensor.is_yes()])),
        point("heading").says("other than those specified in 7A001").means(none_of(entry_7a001::OF_7A001)),
    ]));

pub static ENTRY_7A102: Control = SENSORS
    .entry("7A102", Category::Gyroscope, "gyros for missiles")
    .original(
        "All types of gyros, other than those specified in 7A002, usable in 'missiles', with a rated \
         \"drift rate\" 'stability' of less than 0,5° (1 sigma or rms) per hour in a 1 g environment",
    )
    .reads(all(&[
        point("7A102").says("usable in missiles").means(GYRO.usable_in_missiles.is_yes()),
        point("7A102")
            .says("a rated drift rate stability of less than 0.5° per hour in a 1 g environment")
            .means(GYRO.drift_rate_stability.below(degrees_per_hour(0.5))),
        point("7A102").says("other than those specified in 7A002").means(none_of(entry_7a002::OF_7A002)),
    ]));
