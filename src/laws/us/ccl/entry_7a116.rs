//! 7A107 and 7A116 of the Commerce Control List: magnetic heading sensors, and
//! flight control systems for unmanned aircraft of 500 kg and 300 km.
//!
//! That the aircraft is one of USML VIII(a) or 9A610.a, which 7A116 leaves out, is
//! asked as military use of the system. The note to 7A116 names what lets manned
//! aircraft fly as unmanned ones, without a range or a payload: what is below those
//! of the points stands among what is left open.
//! 7A107 is about the sensor; it is asked of the inertial unit that has one.
//! Specially designed parts are left out, and 7A117, guidance sets, is subject to
//! the ITAR.

use crate::goods::items::Category;
use crate::goods::items::flight_controller::{FlightController, FlightControllerAttributes};
use crate::goods::items::inertial_unit::{InertialUnit, InertialUnitAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{degrees, gees};

use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, MT1};

pub const ENTRIES: &[&Control] = &[&ENTRY_7A107, &A, &B, &C];

const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;
const CONTROLLER: FlightControllerAttributes = FlightController::ATTRIBUTES;

const LIST: List = CCL.read(TextQuality::Verbatim).reasons(&[MT1, AT1]);

pub static ENTRY_7A107: Control = LIST
    .entry("7A107", Category::InertialUnit, "magnetic heading sensors of three axes")
    .original(
        "Three axis magnetic heading sensors having all of the following characteristics […] Internal tilt compensation in \
         pitch (±90 degrees) and roll (±180 degrees) axes; […] Azimuthal accuracy better (less) than 0.5 degrees \
         rms at latitudes of ±80 degrees, referenced to local magnetic field; and […] Designed or modified to be \
         integrated with flight control and navigation systems",
    )
    .reads(all(&[
        point("a")
            .says("internal tilt compensation in pitch (±90 degrees) and roll (±180 degrees)")
            .means(UNIT.magnetic_tilt_compensation.is_yes()),
        point("b")
            .says("an azimuthal accuracy of less than 0.5 degrees rms at latitudes of ±80 degrees")
            .means(UNIT.magnetic_heading_accuracy.below(degrees(0.5))),
        point("c")
            .says("designed or modified to be integrated with flight control and navigation systems")
            .means(UNIT.magnetic_for_flight_control.is_yes()),
    ]));

const FOR_MISSILE_UAV: Criterion = point("heading")
    .says("designed or modified for unmanned aircraft for 500 kg of payload and 300 km of range")
    .means(designed_for(Category::Uav, FOR_500_KG_AND_300_KM));

const NOT_MILITARY: Criterion = point("heading")
    .says("other than those controlled by USML VIII(a) or 9A610.a")
    .means(none_of(&[CONTROLLER.military_use.is_yes()]));

pub static A: Control = LIST
    .entry("7A116.a", Category::FlightController, "flight control systems for unmanned aircraft")
    .original(
        "Pneumatic, hydraulic, mechanical, electro-optical, or electromechanical flight control systems \
         (including fly-by-wire and fly-by-light systems) designed or modified for UAVs capable of delivering \
         at least 500 kilograms of payload to a range of at least 300 km, other than those controlled by \
         either USML paragraph VIII(a) or ECCN 9A610.a",
    )
    .reads(all(&[
        point("a").says("a flight control system").means(CONTROLLER.flight_control_system.is_yes()),
        FOR_MISSILE_UAV,
        NOT_MILITARY,
    ]));

pub static B: Control = LIST
    .entry("7A116.b", Category::FlightController, "attitude control equipment for unmanned aircraft")
    .original(
        "Attitude control equipment designed or modified for UAVs capable of delivering at least 500 \
         kilograms of payload to a range of at least 300 km, other than those controlled by either USML \
         paragraph VIII(a) or ECCN 9A610.a",
    )
    .reads(all(&[
        point("b").says("attitude control equipment").means(CONTROLLER.attitude_control.is_yes()),
        FOR_MISSILE_UAV,
        NOT_MILITARY,
    ]));

pub static C: Control = LIST
    .entry("7A116.c", Category::FlightController, "flight control servo valves for unmanned aircraft")
    .original(
        "Flight control servo valves designed of modified for the systems in 7A116.a. or 7A116.b, and \
         designed or modified to operate in a vibration environment greater than 10 g rms over the entire \
         range between 20Hz and 2 kHz",
    )
    .reads(all(&[
        point("c").says("a flight control servo valve").means(CONTROLLER.servo_valve.is_yes()),
        point("c")
            .says("designed to operate in more than 10 g rms over the entire range from 20 Hz to 2 kHz")
            .means(CONTROLLER.vibration.above(gees(10.0))),
        FOR_MISSILE_UAV,
        NOT_MILITARY,
    ]));
