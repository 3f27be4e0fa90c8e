//! Items of the Annex of the Missile Technology Control Regime that are known
//! and not decided here. Their numbers are those of a summary, their words were
//! not seen; the conditions are those of the parallel entries of the European
//! Union and the United States.

use crate::goods::items::Category;
use crate::goods::items::conversion_kit::ConversionKit;
use crate::goods::items::engine::{Engine, EngineKind};
use crate::goods::items::flight_controller::{FlightController, FlightControllerAttributes};
use crate::goods::items::inertial_unit::InertialUnit;
use crate::goods::items::radar::{Radar, RadarAttributes};
use crate::rule::criterion::{all, any};
use crate::rule::omission::Omission;
use crate::value::quantity::{kilometres, metres, metres_per_second, milliradians, percent};

use crate::laws::common::navigation_left_out::FOR_300_KM;

pub const OMISSIONS: &[&Omission] = &[
    &ITEM_2A,
    &ITEM_3A2,
    &ITEM_9A2,
    &ITEM_9A2_CONTROLLER,
    &ITEM_10A,
    &ITEM_10A_KIT,
    &ITEM_11A1,
    &ITEM_12A_RADAR,
];

const CONTROLLER: FlightControllerAttributes = FlightController::ATTRIBUTES;
const RADAR: RadarAttributes = Radar::ATTRIBUTES;

static ITEM_2A: Omission = Omission::of(
    "the item that 7A117 repeats",
    Category::FlightController,
    "guidance sets with a system accuracy of 3.33 % of the range or less; number and words were not seen",
    all(&[CONTROLLER.guidance_accuracy.at_most(percent(3.33))]),
);

static ITEM_3A2: Omission = Omission::of(
    "3.A.2",
    Category::Engine,
    "ramjets, scramjets, pulse jets and detonation engines; its words were not seen",
    all(&[
        Engine::ATTRIBUTES.kind.is(EngineKind::set(&[EngineKind::Ramjet])),
        any(&[Engine::ATTRIBUTES.usable_in_missiles.is_yes(), FOR_300_KM]),
    ]),
);

static ITEM_9A2: Omission = Omission::of(
    "9.A.2",
    Category::InertialUnit,
    "integrated flight instrument systems with gyrostabilizers or automatic pilots; its words were not seen",
    all(&[InertialUnit::ATTRIBUTES.flight_instruments.is_yes(), FOR_300_KM]),
);

static ITEM_9A2_CONTROLLER: Omission = Omission::of(
    "9.A.2",
    Category::FlightController,
    "integrated flight instrument systems with gyrostabilizers or automatic pilots; its words were not seen",
    all(&[any(&[CONTROLLER.flight_instruments.is_yes(), CONTROLLER.automatic_pilot.is_yes()]), FOR_300_KM]),
);

static ITEM_10A: Omission = Omission::of(
    "the item that 7A116 repeats",
    Category::FlightController,
    "flight control systems, attitude control equipment and servo valves for unmanned aircraft of 300 km or \
     more; number and words were not seen",
    all(&[
        any(&[
            CONTROLLER.flight_control_system.is_yes(),
            CONTROLLER.attitude_control.is_yes(),
            CONTROLLER.servo_valve.is_yes(),
        ]),
        any(&[FOR_300_KM, CONTROLLER.makes_unmanned.is_yes()]),
    ]),
);

static ITEM_10A_KIT: Omission = Omission::of(
    "the item that 7A116 repeats",
    Category::ConversionKit,
    "systems that enable the operation of manned aircraft as unmanned ones; number and words were not seen",
    all(&[ConversionKit::ATTRIBUTES.makes_unmanned.is_yes(), FOR_300_KM]),
);

static ITEM_11A1: Omission = Omission::of(
    "the item that 6A108.a repeats",
    Category::Radar,
    "radars for missiles; number and words were not seen",
    all(&[RADAR.airborne.is_yes(), any(&[RADAR.usable_in_missiles.is_yes(), FOR_300_KM])]),
);

static ITEM_12A_RADAR: Omission = Omission::of(
    "12.A",
    Category::Radar,
    "precision tracking systems for unmanned aircraft of 300 km or more; its words were not seen",
    all(&[
        RADAR.tracked_range.at_least(kilometres(300.0)),
        any(&[
            RADAR.code_translator.is_yes(),
            all(&[
                RADAR.angular_resolution.below(milliradians(1.5)),
                RADAR.detection_range.at_least(kilometres(30.0)),
                RADAR.range_resolution.below(metres(10.0)),
                RADAR.velocity_resolution.below(metres_per_second(3.0)),
            ]),
        ]),
    ]),
);
