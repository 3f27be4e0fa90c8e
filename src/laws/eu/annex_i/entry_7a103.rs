//! Annex I, entry 7A103: inertial equipment, flight instruments and integrated
//! navigation for missiles.
//!
//! Read in both texts, of 2021/22 and of 15 November 2025. A missile is an
//! unmanned aircraft with a range of more than 300 km here. Rockets and specially
//! designed components are left out. Point d is about the sensor; it is asked of
//! the inertial unit that has one, and sensors of 6A006, which it leaves out, are
//! not told apart. Point b is asked of inertial units and of flight controllers.
//!
//! The accelerometers and gyros that a system uses are the items on board.
//! "Designed or modified for" is asked as what the system is designed for.

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::goods::items::flight_controller::FlightController;
use crate::goods::items::inertial_unit::{InertialUnit, InertialUnitAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, carries, designed_for, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{degrees, kilometres, metres};

use crate::laws::common::accelerometers;
use crate::laws::eu::annex_i::ANNEX_I;
use crate::laws::eu::annex_i::entry_7a001;
use crate::laws::eu::annex_i::entry_7a002;
use crate::laws::eu::annex_i::entry_7a003;
use crate::laws::eu::annex_i::entry_7a101;

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &B, &B_CONTROLLER, &C, &D];

const SYSTEMS: List = ANNEX_I.read(TextQuality::Verbatim);

const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;
const METER: AccelerometerAttributes = Accelerometer::ATTRIBUTES;

const NOT_7A003: Criterion =
    point("heading").says("other than those specified in 7A003").means(none_of(entry_7a003::OF_7A003));

pub static A_1: Control = SYSTEMS
    .entry(
        "7A103.a.1",
        Category::InertialUnit,
        "inertial equipment and systems with controlled accelerometers or gyros",
    )
    .original(
        "Accelerometers specified in 7A001.a.3., 7A001.b. or 7A101 or gyros specified in 7A002 or 7A102",
    )
    .doubts(&[accelerometers::VIBRATION_ONLY])
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
pub static A_2: Control = SYSTEMS
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

const FLIGHT_INSTRUMENTS: &str = "Integrated flight instrument systems which include gyrostabilisers or \
                                  automatic pilots, designed or modified for use in 'missiles'";

pub static B: Control = SYSTEMS
    .entry("7A103.b", Category::InertialUnit, "integrated flight instrument systems for missiles")
    .original(FLIGHT_INSTRUMENTS)
    .reads(all(&[
        point("b")
            .says(
                "an integrated flight instrument system, which includes gyrostabilisers or automatic pilots",
            )
            .means(UNIT.flight_instruments.is_yes()),
        FOR_A_MISSILE,
        NOT_7A003,
    ]));

pub static B_CONTROLLER: Control = SYSTEMS
    .entry(
        "7A103.b (flight controllers)",
        Category::FlightController,
        "integrated flight instrument systems and automatic pilots for missiles",
    )
    .original(FLIGHT_INSTRUMENTS)
    .doubts(&["an automatic pilot is asked as an integrated flight instrument system"])
    .reads(all(&[
        point("b").says("an integrated flight instrument system or an automatic pilot").any(&[
            FlightController::ATTRIBUTES.flight_instruments.is_yes(),
            FlightController::ATTRIBUTES.automatic_pilot.is_yes(),
        ]),
        FOR_A_MISSILE,
    ]));

pub static D: Control = SYSTEMS
    .entry("7A103.d", Category::InertialUnit, "magnetic heading sensors of three axes")
    .original(
        "Three axis magnetic heading sensors, designed or modified to be integrated with flight control and \
         navigation systems, other than those specified in 6A006, having all of the following characteristics \
         […]: Internal tilt compensation in pitch (± 90 degrees) and roll (± 180 degrees) axes; and […] Azimuthal \
         accuracy better (less) than 0,5 degrees rms at latitude of ± 80 degrees, reference to local magnetic \
         field",
    )
    .doubts(&["sensors of 6A006 are not told apart"])
    .reads(all(&[
        point("d")
            .says("designed or modified to be integrated with flight control and navigation systems")
            .means(UNIT.magnetic_for_flight_control.is_yes()),
        point("d.1")
            .says("internal tilt compensation in pitch (±90 degrees) and roll (±180 degrees)")
            .means(UNIT.magnetic_tilt_compensation.is_yes()),
        point("d.2")
            .says("an azimuthal accuracy of less than 0.5 degrees rms at latitude of ±80 degrees")
            .means(UNIT.magnetic_heading_accuracy.below(degrees(0.5))),
        NOT_7A003,
    ]));

pub static C: Control = SYSTEMS
    .entry("7A103.c", Category::InertialUnit, "integrated navigation systems for missiles to 200 m")
    .original(
        "'Integrated navigation systems', designed or modified for 'missiles' and capable of providing a \
         navigational accuracy of 200 m 'CEP' or less",
    )
    .reads(all(&[
        point("c")
            .says("integrated navigation to 200 m CEP or less")
            .means(UNIT.integrated_accuracy.at_most(metres(200.0))),
        FOR_A_MISSILE,
        NOT_7A003,
    ]));
