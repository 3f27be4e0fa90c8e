//! Points of Chinese law that are known and not decided here: the missile list
//! of 2002, whose figures were not seen; 9A101 of the unified list, of which the
//! words were read in part; and its lasers of 6A205, read in an extraction whose
//! columns run into each other, which tell media apart that no fact does
//! (dyes).

use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::laser::{Laser, LaserAttributes, LaserMedium};
use crate::goods::items::uav::Uav;
use crate::laws::cn::list_2024::entry_9a012;
use crate::laws::common::nuclear_lasers;
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, none_of};
use crate::rule::omission::Omission;
use crate::value::day::day;
use crate::value::quantity::{hertz, kilometres, kilonewtons, nanometres, nanoseconds, watts};

pub const OMISSIONS: &[&Omission] = &[&AIRCRAFT_OF_2002, &ENGINES_OF_2002, &ENTRY_6A205, &ENTRY_9A101];

const ENGINE: EngineAttributes = Engine::ATTRIBUTES;
const LASER: LaserAttributes = Laser::ATTRIBUTES;

/// The range from which the Missile Technology Control Regime counts, whose list that of 2002 follows.
const FAR: Criterion = Uav::ATTRIBUTES.range.at_least(kilometres(300.0));

static AIRCRAFT_OF_2002: Omission = Omission::of(
    "the missile list of State Council Order 361 (2002)",
    Category::Uav,
    "unmanned aircraft for missile-like ranges and payloads; its figures were not seen, and the 300 km of \
     the Missile Technology Control Regime are asked",
    FAR,
)
.since(day(2002, 8, 22))
.until(day(2024, 12, 1));

static ENGINES_OF_2002: Omission = Omission::of(
    "the missile list of State Council Order 361 (2002)",
    Category::Engine,
    "turbojets, turbofans and ramjets for such aircraft; its figures were not seen",
    all(&[
        ENGINE.kind.is(EngineKind::set(&[EngineKind::Turbojet, EngineKind::Turbofan, EngineKind::Ramjet])),
        designed_for(Category::Uav, &[FAR]),
    ]),
)
.since(day(2002, 8, 22))
.until(day(2024, 12, 1));

/// The least average powers and the bands of each point; of pulses what is common to its limbs.
static ENTRY_6A205: Omission = Omission::of(
    "6A205",
    Category::Laser,
    "lasers of great average power: copper vapour, argon, neodymium, dye, alexandrite, pulsed carbon dioxide, \
     excimer and carbon monoxide",
    any(&[
        nuclear_lasers::COPPER_VAPOUR,
        all(&[
            SOLID_STATE,
            LASER.neodymium.is_yes(),
            LASER.wavelength.at_least(nanometres(1000.0)),
            LASER.wavelength.at_most(nanometres(1100.0)),
            LASER.q_switched.is_yes(),
            LASER.pulse_duration.at_least(nanoseconds(1.0)),
            LASER.output_power.above(watts(40.0)),
        ]),
        all(&[
            SOLID_STATE,
            LASER.neodymium.is_yes(),
            LASER.wavelength.at_least(nanometres(500.0)),
            LASER.wavelength.at_most(nanometres(550.0)),
            LASER.output_power.above(watts(40.0)),
        ]),
        all(&[
            SOLID_STATE,
            LASER.alexandrite.is_yes(),
            LASER.wavelength.at_least(nanometres(720.0)),
            LASER.wavelength.at_most(nanometres(800.0)),
            LASER.repetition_rate.above(hertz(125.0)),
            LASER.output_power.above(watts(30.0)),
        ]),
        all(&[
            LASER.medium.is(LaserMedium::set(&[LaserMedium::Argon])),
            LASER.wavelength.at_least(nanometres(400.0)),
            LASER.wavelength.at_most(nanometres(515.0)),
            LASER.output_power.at_least(watts(40.0)),
        ]),
        all(&[
            LASER.medium.is(LaserMedium::set(&[LaserMedium::Other])),
            LASER.wavelength.at_least(nanometres(300.0)),
            LASER.wavelength.at_most(nanometres(800.0)),
            LASER.output_power.above(watts(1.0)),
        ]),
        all(&[
            LASER.medium.is(LaserMedium::set(&[LaserMedium::CarbonDioxide])),
            LASER.repetition_rate.above(hertz(250.0)),
            LASER.pulse_duration.below(nanoseconds(200.0)),
            LASER.output_power.above(watts(500.0)),
        ]),
        all(&[
            LASER.medium.is(LaserMedium::set(&[LaserMedium::Excimer])),
            LASER.repetition_rate.above(hertz(250.0)),
            LASER.output_power.above(watts(500.0)),
        ]),
        all(&[
            LASER.medium.is(LaserMedium::set(&[LaserMedium::CarbonMonoxide])),
            LASER.repetition_rate.above(hertz(250.0)),
            LASER.pulse_duration.below(nanoseconds(200.0)),
            LASER.output_power.above(watts(200.0)),
        ]),
    ]),
)
.since(day(2024, 12, 1));

const SOLID_STATE: Criterion = LASER.medium.is(LaserMedium::set(&[LaserMedium::SolidState]));

static ENTRY_9A101: Omission = Omission::of(
    "9A101",
    Category::Engine,
    "turbojets of 90 kN or more (a, as told by others), b, which was not read and may be any other gas turbine, \
     and turbo combined engines (c), where 9A012.b does not control them",
    all(&[none_of(const { &[entry(&entry_9a012::B_2)] }), GAS_TURBINE]),
)
.since(day(2024, 12, 1));

const GAS_TURBINE: Criterion = any(&[
    all(&[
        ENGINE.kind.is(EngineKind::set(&[EngineKind::Turbojet])),
        ENGINE.thrust.at_least(kilonewtons(90.0)),
    ]),
    ENGINE.kind.is(EngineKind::set(&[EngineKind::Turbofan, EngineKind::Turboprop, EngineKind::Turboshaft])),
]);
