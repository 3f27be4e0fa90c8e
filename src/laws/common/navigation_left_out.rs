//! Which items the points may be about that several lists print alike and that
//! are left out.

use crate::goods::items::Category;
use crate::goods::items::conversion_kit::ConversionKit;
use crate::goods::items::counter_uas::{CounterUas, CounterUasAttributes};
use crate::goods::items::engine::{Engine, EngineKind};
use crate::goods::items::flight_controller::FlightController;
use crate::goods::items::inertial_unit::InertialUnit;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::criterion::{Criterion, all, any, designed_for, none_of};
use crate::value::quantity::{kilohertz, kilometres, megahertz, watts};

use crate::laws::common::left_out::Point;
use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;

const RADIO: RadioAttributes = Radio::ATTRIBUTES;
const SYSTEM: CounterUasAttributes = CounterUas::ATTRIBUTES;
const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

/// 5A001.a: hardened equipment, and electronic equipment for extreme temperatures.
pub const HARDENED: Point = Point::of(
    Category::Radio,
    "telecommunications equipment hardened against nuclear effects or radiation, or \
                                 for temperatures below -55 °C or above 124 °C",
    all(&[RADIO.extreme_surroundings.is_yes()]),
);

/// 5A001.b.1.b: an electromagnetic carrier below 30 kHz.
pub const UNDERWATER: Point = Point::of(
    Category::Radio,
    "underwater communications with a carrier frequency below 30 kHz",
    all(&[RADIO.lowest_frequency.below(kilohertz(30.0))]),
);

/// 5A001.b.2: amplifiers of 250 W or more in the band from 1.5 MHz to 87.5 MHz.
pub const HIGH_FREQUENCY: Point = Point::of(
    Category::Radio,
    "radio from 1.5 MHz to 87.5 MHz that selects frequencies by itself, with \
                                       linear amplifiers of 250 W or 1 kW",
    all(&[
        RADIO.lowest_frequency.at_most(megahertz(87.5)),
        RADIO.highest_frequency.at_least(megahertz(1.5)),
        RADIO.output_power.at_least(watts(250.0)),
    ]),
);

/// 5A001.b.6: slow voice coding.
pub const VOICE: Point = Point::of(
    Category::Radio,
    "digital voice coding at less than 700 bit/s",
    all(&[RADIO.slow_voice_coding.is_yes()]),
);

/// ML11.a for receivers of satellite navigation.
pub const MILITARY_RECEIVER: Point =
    Point::of(Category::NavigationReceiver, ML11_A, RECEIVER.military_use.is_yes());

/// ML11.a for inertial equipment.
pub const MILITARY_UNIT: Point =
    Point::of(Category::InertialUnit, ML11_A, InertialUnit::ATTRIBUTES.military_use.is_yes());

/// ML10 and ML11.a for autopilots and flight control.
pub const MILITARY_CONTROLLER: Point = Point::of(
    Category::FlightController,
    "components of military unmanned aircraft, and guidance equipment, specially designed for military use (text \
     of 2020)",
    FlightController::ATTRIBUTES.military_use.is_yes(),
);

const ML11_A: &str = "guidance and navigation equipment specially designed for military use (text of 2020)";

/// ML5.b.3 and ML5.c, and the countermeasures and other points of ML19, for counter-drone systems.
pub const MILITARY_COUNTER_UAS: Point = Point::of(
    Category::CounterUas,
    "data fusion and countermeasure equipment specially designed for military use (text of 2020)",
    all(&[
        SYSTEM.military_use.is_yes(),
        any(&[SYSTEM.surveils_or_tracks.is_yes(), SYSTEM.detects_or_identifies.is_yes()]),
    ]),
);

/// 9A011: ramjets and their kin.
pub const RAMJET: Point = Point::of(
    Category::Engine,
    "ramjet, scramjet or combined cycle engines",
    all(&[
        Engine::ATTRIBUTES.kind.is(EngineKind::set(&[EngineKind::Ramjet])),
        none_of(&[Engine::ATTRIBUTES.pulse_or_detonation.is_yes()]),
    ]),
);

/// The note to 7A116, for kits; what steers an aircraft is asked of flight controllers.
pub const CONVERSION: Point = Point::of(
    Category::ConversionKit,
    "systems, equipment and valves that enable the operation of manned aircraft as unmanned ones, for 500 kg of \
     payload and 300 km of range",
    all(&[
        ConversionKit::ATTRIBUTES.makes_unmanned.is_yes(),
        designed_for(Category::Uav, FOR_500_KG_AND_300_KM),
    ]),
);

/// For an unmanned aircraft with a range of 300 km or more.
pub const FOR_300_KM: Criterion =
    designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))]);
