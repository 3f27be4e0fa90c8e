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
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, all, any, carries, designed_for, entry, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::{kilometres, metres};

use crate::laws::eu::annex_i::entry_7a001;
use crate::laws::eu::annex_i::entry_7a002;
use crate::laws::eu::annex_i::entry_7a003;
use crate::laws::eu::annex_i::entry_7a101;
use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;
const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

const fn missing_passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[
        NO_FIRST_DAY,
        "the paragraph was missing in the text seen; read in the parallel US text of 7A103",
        "the US text says a range of 300 km or more; read as more than 300 km, as 7A101 and 7A102 of the \
         Annex define a missile",
    ])
}

const NOT_7A003: Criterion =
    point("heading").says("other than those specified in 7A003").means(none_of(entry_7a003::ENTRIES));

/// Systems with sensors of 7A001.a.3, 7A001.b, 7A101, 7A002 or 7A102.
pub static ENTRY_A_1: Control = Control {
    regime: Regime::Eu,
    id: "7A103.a.1",
    category: Category::InertialUnit,
    heading: "inertial equipment and systems with controlled accelerometers or gyros",
    versions: &[passage("Annex I, 7A103.a.1")
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
        ]))],
}
.checked();

const ABOVE_100_G: &[Criterion] = &[entry(&entry_7a001::ENTRY_A_3), METER.vibration_or_shock_only.fails()];
const ANGULAR_OR_FOR_MISSILES: &[Criterion] = &[any(ANGULAR_AND_FOR_MISSILES)];
const ANGULAR_AND_FOR_MISSILES: &[Criterion] =
    &[entry(&entry_7a001::ENTRY_B), entry(&entry_7a101::ENTRY_7A101)];
const GYROS: &[Criterion] = &[any(&[any(entry_7a002::ENTRIES), any(FOR_MISSILES)])];
const FOR_MISSILES: &[Criterion] = &[entry(&entry_7a101::ENTRY_7A102)];

/// Systems with accelerometers of 7A001.a.1 or a.2 for missiles.
pub static ENTRY_A_2: Control = Control {
    regime: Regime::Eu,
    id: "7A103.a.2",
    category: Category::InertialUnit,
    heading: "inertial equipment and systems with stable accelerometers for missiles",
    versions: &[passage("Annex I, 7A103.a.2")
        .original(
            "Accelerometers specified in 7A001.a.1. or 7A001.a.2., designed for use in inertial navigation \
             systems or in guidance systems of all types, and usable in 'missiles'",
        )
        .reads(all(&[
            point("a.2")
                .says("accelerometers of 7A001.a.1 or a.2 for inertial navigation or guidance, usable in missiles")
                .means(carries(Category::Accelerometer, STABLE)),
            NOT_7A003,
        ]))],
}
.checked();

const STABLE: &[Criterion] = &[
    any(STABLE_ENTRIES),
    METER.for_inertial_navigation.holds(),
    METER.usable_in_missiles.holds(),
    METER.drilling_sensor.fails(),
];
const STABLE_ENTRIES: &[Criterion] =
    &[entry(&entry_7a001::ENTRY_A_1_A), entry(&entry_7a001::ENTRY_A_1_B), entry(&entry_7a001::ENTRY_A_2)];

const FOR_A_MISSILE: Criterion = point("b, c")
    .says("designed or modified for unmanned aircraft with a range of more than 300 km")
    .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.above(kilometres(300.0))]));

/// Integrated flight instruments.
pub static ENTRY_B: Control = Control {
    regime: Regime::Eu,
    id: "7A103.b",
    category: Category::InertialUnit,
    heading: "integrated flight instrument systems for missiles",
    versions: &[missing_passage("Annex I, 7A103.b").reads(all(&[
        point("b")
            .says("an integrated flight instrument system, such as a gyrostabilizer or an automatic pilot")
            .means(UNIT.flight_instruments.holds()),
        FOR_A_MISSILE,
        NOT_7A003,
    ]))],
}
.checked();

/// Integrated navigation.
pub static ENTRY_C: Control = Control {
    regime: Regime::Eu,
    id: "7A103.c",
    category: Category::InertialUnit,
    heading: "integrated navigation systems for missiles to 200 m",
    versions: &[missing_passage("Annex I, 7A103.c").reads(all(&[
        point("c")
            .says("integrated navigation to 200 m CEP or less")
            .means(UNIT.integrated_accuracy.at_most(metres(200.0))),
        FOR_A_MISSILE,
        NOT_7A003,
    ]))],
}
.checked();
