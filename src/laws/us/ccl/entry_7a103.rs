//! 7A103 of the Commerce Control List: inertial equipment, flight instruments
//! and integrated navigation for rockets, missiles and unmanned aircraft with a
//! range of 300 km or more. Rockets and specially designed parts are left out.
//!
//! Note 2 to a leaves out what uses sensors of 7A001 or 7A002 for which missile
//! technology is no reason; that a sensor meets the parameters of 7A101 or
//! 7A102 is therefore all that a asks of it. Note 1 leaves out equipment that
//! contains an accelerometer for drilling, whatever else it contains. The accelerometers and gyros that a system uses are the items
//! on board. "Designed or modified for" is asked as what the system is designed
//! for. What is configured for military use is subject to the ITAR and not
//! decided here.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::Accelerometer;
use crate::goods::items::flight_controller::FlightController;
use crate::goods::items::inertial_unit::{InertialUnit, InertialUnitAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, carries, designed_for, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{kilometres, metres};

use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_7a001;
use crate::laws::us::ccl::entry_7a002;
use crate::laws::us::ccl::entry_7a003;
use crate::laws::us::reasons::{AT1, MT1};

pub const ENTRIES: &[&Control] = &[&A, &B, &B_CONTROLLER, &C];

const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;

const SYSTEMS: List = CCL.read(TextQuality::Verbatim).reasons(&[MT1, AT1]);

/// The parameters of 7A103, without its "other than those controlled by 7A003".
pub const PARAMETERS: &[Criterion] = &[any(SENSORS), all(FLIGHT_INSTRUMENTS), all(INTEGRATED_NAVIGATION)];

const SENSORS: &[Criterion] = &[
    point("a")
        .says("using accelerometers of 7A101, or of 7A001 that meet the parameters of 7A101")
        .means(carries(Category::Accelerometer, &[any(entry_7a001::PARAMETERS_OF_7A101)])),
    point("a")
        .says("using gyros of 7A102, or of 7A002 that meet the parameters of 7A102")
        .means(carries(Category::Gyroscope, &[any(entry_7a002::PARAMETERS_OF_7A102)])),
];

const FLIGHT_INSTRUMENTS: &[Criterion] = &[
    point("b")
        .says("an integrated flight instrument system, which includes a gyrostabilizer or automatic pilot")
        .means(UNIT.flight_instruments.is_yes()),
    FOR_RANGE,
];

const INTEGRATED_NAVIGATION: &[Criterion] = &[
    point("c")
        .says("integrated navigation to 200 m CEP or less")
        .means(UNIT.integrated_accuracy.at_most(metres(200.0))),
    FOR_RANGE,
];

const FOR_RANGE: Criterion = point("b, c")
    .says("designed or modified for unmanned aircraft with a range of 300 km or more")
    .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))]));

const NOT_7A003: Criterion =
    point("heading").says("other than those controlled by 7A003").means(none_of(entry_7a003::OF_7A003));

pub static A: Control = SYSTEMS
    .entry(
        "7A103.a",
        Category::InertialUnit,
        "inertial equipment and systems with accelerometers or gyros for missiles",
    )
    .original(
        "'Inertial measurement equipment or systems' using accelerometers or gyros controlled by 7A001, \
         7A002, 7A101 or 7A102",
    )
    .reads(all(&[any(SENSORS), NOTE_1, NOT_7A003]));

const NOTE_1: Criterion = point("a note 1")
    .says("contains no accelerometer that is specially designed to measure while drilling")
    .means(none_of(&[carries(Category::Accelerometer, &[DRILLING])]));

const DRILLING: Criterion = Accelerometer::ATTRIBUTES.drilling_sensor.is_yes();

const FLIGHT_INSTRUMENT_SYSTEMS: &str = "Integrated flight instrument systems, which include gyrostabilizers or automatic pilots, designed or modified \
     for use in rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than \
     300 km";

pub static B: Control = SYSTEMS
    .entry(
        "7A103.b",
        Category::InertialUnit,
        "integrated flight instrument systems for unmanned aircraft of great range",
    )
    .original(FLIGHT_INSTRUMENT_SYSTEMS)
    .reads(all(&[all(FLIGHT_INSTRUMENTS), NOT_7A003]));

pub static B_CONTROLLER: Control = SYSTEMS
    .entry(
        "7A103.b (flight controllers)",
        Category::FlightController,
        "integrated flight instrument systems and automatic pilots for unmanned aircraft of great range",
    )
    .original(FLIGHT_INSTRUMENT_SYSTEMS)
    .doubts(&["an automatic pilot is asked as an integrated flight instrument system"])
    .reads(all(&[
        point("b").says("an integrated flight instrument system or an automatic pilot").any(&[
            FlightController::ATTRIBUTES.flight_instruments.is_yes(),
            FlightController::ATTRIBUTES.automatic_pilot.is_yes(),
        ]),
        FOR_RANGE,
    ]));

pub static C: Control = SYSTEMS
    .entry(
        "7A103.c",
        Category::InertialUnit,
        "integrated navigation systems to 200 m for unmanned aircraft of great range",
    )
    .original("Integrated Navigation Systems, designed or modified for use in rockets, missiles, or unmanned aerial vehicles \
         capable of achieving a “range” equal to or greater than 300 km and capable of providing a navigational accuracy \
         of 200m Circular Error Probable (CEP) or less")
    .reads(all(&[all(INTEGRATED_NAVIGATION), NOT_7A003]));

/// The entries of 7A103: whatever equipment any of them takes is *controlled by 7A103*.
pub const OF_7A103: &[Criterion] = &[entry(&A), entry(&B), entry(&C)];
