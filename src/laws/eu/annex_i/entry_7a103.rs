//! Annex I, entry 7A103: inertial equipment, flight instruments and integrated
//! navigation for missiles.
//!
//! Points a.1 and a.2 were read. Points b and c were missing in the text seen:
//! b is read in the parallel text of the United States, c in a summary of the
//! Annex and in that text; the range is taken as that of 7A101, more than 300
//! km. Point d (magnetic heading sensors of three axes) was seen only in name
//! and is left out, as are rockets and specially designed components.
//!
//! The accelerometers and gyros that a system uses are the items on board.
//! "Designed to measure vibration or shock" is asked as limited to that, and
//! "designed or modified for" as what the system is designed for.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::goods::items::inertial_unit::{InertialUnit, InertialUnitAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, carries, designed_for, entry, none_of, point};
use crate::rule::list::List;
use crate::value::quantity::{kilometres, metres};

use crate::laws::eu::annex_i::ANNEX_I;
use crate::laws::eu::annex_i::entry_7a001;
use crate::laws::eu::annex_i::entry_7a002;
use crate::laws::eu::annex_i::entry_7a003;
use crate::laws::eu::annex_i::entry_7a101;

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &B, &C];

const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;
const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;

const MISSING: List = ANNEX_I.doubts(&[
    "the paragraph was missing in the text seen; read in the parallel US text of 7A103",
    "the US text says a range of 300 km or more; read as more than 300 km, as 7A101 and 7A102 of the \
     Annex define a missile",
]);

const NOT_7A003: Criterion =
    point("heading").says("other than those specified in 7A003").means(none_of(entry_7a003::OF_7A003));

pub static A_1: Control = ANNEX_I
    .entry(
        "7A103.a.1",
        Category::InertialUnit,
        "inertial equipment and systems with controlled accelerometers or gyros",
    )
    .original(
        "Accelerometers specified in 7A001.a.3., 7A001.b. or 7A101 or gyros specified in 7A002 or 7A102",
    )
    .reads(all(&[
        point("a.1").says("using any of the following").any(&[
            point("a.1")
                .says("accelerometers of 7A001.a.3 that are not designed to measure vibration or shock")
                .means(carries(Category::Accelerometer, ABOVE_100_G)),
            point("a.1")
                .says("accelerometers of 7A001.b or 7A101")
                .means(carries(Category::Accelerometer, ANGULAR_OR_FOR_MISSILES)),
            point("a.1").says("gyros of 7A002 or 7A102").means(carries(Category::Gyroscope, GYROS)),
        ]),
        NOT_7A003,
    ]));

const ABOVE_100_G: &[Criterion] = &[entry(&entry_7a001::A_3), METER.vibration_or_shock_only.is_no()];
const ANGULAR_OR_FOR_MISSILES: &[Criterion] =
    &[any(const { &[entry(&entry_7a001::B), entry(&entry_7a101::ENTRY_7A101)] })];
const GYROS: &[Criterion] =
    &[any(&[any(entry_7a002::OF_7A002), any(const { &[entry(&entry_7a101::ENTRY_7A102)] })])];
pub static A_2: Control = ANNEX_I
    .entry(
        "7A103.a.2",
        Category::InertialUnit,
        "inertial equipment and systems with stable accelerometers for missiles",
    )
    .original(
        "Accelerometers specified in 7A001.a.1. or 7A001.a.2., designed for use in inertial navigation \
         systems or in guidance systems of all types, and usable in 'missiles'",
    )
    .reads(all(&[
        point("a.2")
            .says(
                "accelerometers of 7A001.a.1 or a.2 for inertial navigation or guidance, usable in missiles",
            )
            .means(carries(Category::Accelerometer, STABLE)),
        NOT_7A003,
    ]));

const STABLE: &[Criterion] = &[
    any(const { &[entry(&entry_7a001::A_1_A), entry(&entry_7a001::A_1_B), entry(&entry_7a001::A_2)] }),
    METER.for_inertial_navigation.is_yes(),
    METER.usable_in_missiles.is_yes(),
    METER.drilling_sensor.is_no(),
];
const FOR_A_MISSILE: Criterion = point("b, c")
    .says("designed or modified for unmanned aircraft with a range of more than 300 km")
    .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.above(kilometres(300.0))]));

pub static B: Control = MISSING
    .entry("7A103.b", Category::InertialUnit, "integrated flight instrument systems for missiles")
    .reads(all(&[
        point("b")
            .says("an integrated flight instrument system, such as a gyrostabilizer or an automatic pilot")
            .means(UNIT.flight_instruments.is_yes()),
        FOR_A_MISSILE,
        NOT_7A003,
    ]));

pub static C: Control = MISSING
    .entry("7A103.c", Category::InertialUnit, "integrated navigation systems for missiles to 200 m")
    .reads(all(&[
        point("c")
            .says("integrated navigation to 200 m CEP or less")
            .means(UNIT.integrated_accuracy.at_most(metres(200.0))),
        FOR_A_MISSILE,
        NOT_7A003,
    ]));
