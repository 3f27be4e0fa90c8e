//! Points of Chinese law that are known and not decided here: the missile list
//! of 2002, whose figures were not seen, and 9A101 of the unified list, of which
//! the words were read in part.

use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::uav::Uav;
use crate::rule::criterion::{Criterion, all, any, designed_for};
use crate::rule::omission::Omission;
use crate::value::day::day;
use crate::value::quantity::{kilometres, kilonewtons};

pub const OMISSIONS: &[&Omission] = &[&AIRCRAFT_OF_2002, &ENGINES_OF_2002, &ENTRY_9A101];

const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

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

static ENTRY_9A101: Omission = Omission::of(
    "9A101",
    Category::Engine,
    "turbojets of 90 kN or more (a, as told by others), b, which was not read, and turbo combined cycle \
     engines (c), where 9A012.b does not control them",
    any(&[
        all(&[
            ENGINE.kind.is(EngineKind::set(&[EngineKind::Turbojet])),
            ENGINE.thrust.at_least(kilonewtons(90.0)),
        ]),
        ENGINE.kind.is(EngineKind::set(&[EngineKind::Turbofan])),
    ]),
)
.since(day(2024, 12, 1));
