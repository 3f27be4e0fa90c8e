//! Item 9.A of the Annex: accelerometers, gyros, inertial equipment and
//! integrated navigation.
//!
//! The numbers are those of a summary, which partly comes from memory; what a
//! point asks beside its limits ("designed for use in inertial navigation or
//! guidance", "not for drilling") is read in the parallel entries 7A101 to
//! 7A103 of the United States. Rockets and specially designed components are
//! left out, as are 9.A.1 and 9.A.2, whose words were not seen. 9.A.8 is read in
//! 7A103.d of the EU and 7A107 of the United States, and asked of the inertial
//! unit that has such a sensor. "Designed or modified for" is asked as what the
//! system is designed for. The accelerometers and gyros that a system uses
//! are the items on board.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::goods::items::gyroscope::{Gyroscope, GyroscopeAttributes};
use crate::goods::items::inertial_unit::InertialUnit;
use crate::goods::items::uav::Uav;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, carries, designed_for, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::day::day;
use crate::value::quantity::{
    degrees, degrees_per_hour, gees, kilometres, metres, microgees, parts_per_million,
};

use crate::laws::common::accelerometers;
use crate::laws::mtcr::annex::{ANNEX, PARALLEL_DAY};

pub const ENTRIES: &[&Control] =
    &[&ENTRY_3, &ENTRY_4, &ENTRY_5_ACCELEROMETER, &ENTRY_5_GYRO, &ENTRY_6, &ENTRY_7, &ENTRY_8];

const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;
const GYRO: GyroscopeAttributes = Gyroscope::ATTRIBUTES;

const ITEM_9A: List = ANNEX
    .since_at_least(day(2021, 9, 9), PARALLEL_DAY)
    .read(TextQuality::Reconstructed)
    .doubts(&[FROM_MEMORY, PARALLEL]);

const FROM_MEMORY: &str = "the number of the item is partly from memory";

const PARALLEL: &str = "what it asks beside its limits is read in the parallel entries of the United States (7A101, 7A102, \
                        7A103, 7A107) and of the European Union (7A103)";

const METER_FOR_NAVIGATION: Criterion = point("9.A")
    .says("designed for use in inertial navigation or guidance systems of all types")
    .means(METER.for_inertial_navigation.is_yes());

pub static ENTRY_3: Control = ITEM_9A
    .entry(
        "9.A.3",
        Category::Accelerometer,
        "linear accelerometers for the navigation or guidance of missiles",
    )
    .reads(all(&[
        point("3").says("a linear accelerometer").means(METER.angular.is_no()),
        METER_FOR_NAVIGATION,
        point("3")
            .says("usable in rockets or unmanned aircraft with a range of 300 km")
            .means(METER.usable_in_missiles.is_yes()),
        point("3")
            .says("a scale factor repeatability of less than 1250 ppm")
            .means(METER.scale_factor_repeatability.below(parts_per_million(1_250.0))),
        point("3")
            .says("a bias repeatability of less than 1250 micro g")
            .means(METER.bias_repeatability.below(microgees(1_250.0))),
        point("3")
            .says("not specially designed to measure while drilling")
            .means(none_of(&[METER.drilling_sensor.is_yes()])),
    ]));

pub static ENTRY_4: Control = ITEM_9A
    .entry("9.A.4", Category::Gyroscope, "gyros for rockets and unmanned aircraft of great range")
    .reads(all(&[
        point("4")
            .says("usable in rockets or unmanned aircraft with a range of 300 km or more")
            .means(GYRO.usable_in_missiles.is_yes()),
        point("4")
            .says("a drift rate stability of less than 0.5 degree per hour in a 1 g environment")
            .means(GYRO.drift_rate_stability.below(degrees_per_hour(0.5))),
    ]));

pub static ENTRY_5_ACCELEROMETER: Control = ITEM_9A
    .entry("9.A.5", Category::Accelerometer, "accelerometers for inertial navigation or guidance above 100 g")
    .doubts(&[FROM_MEMORY, PARALLEL, accelerometers::VIBRATION_ONLY])
    .reads(all(&[
        METER_FOR_NAVIGATION,
        point("5")
            .says("specified to function at acceleration levels greater than 100 g")
            .means(METER.acceleration_range.above(gees(100.0))),
        point("5")
            .says("not designed to measure vibration or shock")
            .means(none_of(&[METER.vibration_or_shock_only.is_yes()])),
    ]));

pub static ENTRY_5_GYRO: Control = ITEM_9A
    .entry("9.A.5 (gyros)", Category::Gyroscope, "gyros for inertial navigation or guidance above 100 g")
    .at("9.A.5")
    .reads(all(&[
        point("9.A")
            .says("designed for use in inertial navigation or guidance systems of all types")
            .means(GYRO.for_inertial_navigation.is_yes()),
        point("5")
            .says("specified to function at acceleration levels greater than 100 g")
            .means(GYRO.acceleration_range.above(gees(100.0))),
    ]));

pub static ENTRY_6: Control = ITEM_9A
    .entry(
        "9.A.6",
        Category::InertialUnit,
        "inertial measurement equipment with accelerometers or gyros of 9.A.3 to 9.A.5",
    )
    .reads(any(&[
        point("6")
            .says("using accelerometers of 9.A.3 or 9.A.5")
            .means(carries(Category::Accelerometer, METERS)),
        point("6").says("using gyros of 9.A.4 or 9.A.5").means(carries(Category::Gyroscope, GYROS)),
    ]));

const METERS: &[Criterion] = &[any(const { &[entry(&ENTRY_3), entry(&ENTRY_5_ACCELEROMETER)] })];
const GYROS: &[Criterion] = &[any(const { &[entry(&ENTRY_4), entry(&ENTRY_5_GYRO)] })];
pub static ENTRY_7: Control = ITEM_9A
    .entry(
        "9.A.7",
        Category::InertialUnit,
        "integrated navigation systems to 200 m for unmanned aircraft of great range",
    )
    .reads(all(&[
        point("7")
            .says("designed or modified for unmanned aircraft with a range of 300 km or more")
            .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))])),
        point("7")
            .says("a navigational accuracy of 200 m CEP or less")
            .means(InertialUnit::ATTRIBUTES.integrated_accuracy.at_most(metres(200.0))),
    ]));

pub static ENTRY_8: Control =
    ITEM_9A.entry("9.A.8", Category::InertialUnit, "magnetic heading sensors of three axes").reads(all(&[
        point("8")
            .says("internal tilt compensation in pitch (±90 degrees) and roll (±180 degrees)")
            .means(InertialUnit::ATTRIBUTES.magnetic_tilt_compensation.is_yes()),
        point("8")
            .says("an azimuthal accuracy of less than 0.5 degrees rms at latitudes of ±80 degrees")
            .means(InertialUnit::ATTRIBUTES.magnetic_heading_accuracy.below(degrees(0.5))),
        point("8")
            .says("designed or modified to be integrated with flight control and navigation systems")
            .means(InertialUnit::ATTRIBUTES.magnetic_for_flight_control.is_yes()),
    ]));
