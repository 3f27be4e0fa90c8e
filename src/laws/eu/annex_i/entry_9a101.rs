//! Annex I, entries 9A101 and 9A102: turbojets, turbofans and turboprops.
//!
//! "Designed or modified for use in" is asked as what the engine is
//! for. "Missiles" of 9A101.b that are no unmanned aircraft are left out;
//! those that are one are in 9A012 or 9A112.a by their range. The components
//! of 9A102 are left out. 9A102 asks for the *maximum* power, which is at least
//! the maximum continuous power: either above the limit is enough.

use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, none_of, point};
use crate::value::quantity::{kilograms, kilograms_per_newton_hour, kilowatts, metres, newtons};

use crate::laws::eu::annex_i::ANNEX_I;
use crate::laws::eu::annex_i::entry_9a001;
use crate::laws::eu::annex_i::entry_9a012;
use crate::laws::eu::annex_i::entry_9a112;

pub const ENTRIES: &[&Control] = &[&ENTRY_9A101_A, &ENTRY_9A101_B, &ENTRY_9A102];

const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

const NOT_9A001: Criterion =
    point("heading").says("other than those specified in 9A001").means(none_of(entry_9a001::OF_9A001));

const TURBOJET_OR_TURBOFAN: Criterion = point("heading")
    .says("a turbojet or turbofan engine")
    .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Turbojet, EngineKind::Turbofan])));

pub static ENTRY_9A101_A: Control = ANNEX_I
    .entry("9A101.a", Category::Engine, "turbojet and turbofan engines of more than 400 N, light and small")
    .original(
        "'Maximum thrust value' greater than 400 N excluding civil certified engines with a 'maximum \
         thrust value' greater than 8 890 N; […] Specific fuel consumption of 0,15 kg N-1 h-1 or less; […] 'Dry \
         weight' less than 750 kg; and […] 'First-stage rotor diameter' less than 1 m",
    )
    .reads(all(&[
        TURBOJET_OR_TURBOFAN,
        point("a.1").says("a maximum thrust of more than 400 N").means(ENGINE.thrust.above(newtons(400.0))),
        point("a.1").says("not a civil certified engine of more than 8890 N").means(none_of(&[all(&[
            ENGINE.civil_certified.is_yes(),
            ENGINE.thrust.above(newtons(8_890.0)),
        ])])),
        point("a.2")
            .says("a specific fuel consumption of 0.15 kg/(N·h) or less")
            .means(ENGINE.specific_fuel_consumption.at_most(kilograms_per_newton_hour(0.15))),
        point("a.3").says("a dry weight of less than 750 kg").means(ENGINE.dry_mass.below(kilograms(750.0))),
        point("a.4")
            .says("a first-stage rotor diameter of less than 1 m")
            .means(ENGINE.first_stage_rotor_diameter.below(metres(1.0))),
        NOT_9A001,
    ]));

pub static ENTRY_9A101_B: Control = ANNEX_I
    .entry(
        "9A101.b",
        Category::Engine,
        "turbojet and turbofan engines for unmanned aircraft of 9A012 or 9A112.a",
    )
    .original(
        "Engines designed or modified for use in \"missiles\" or unmanned aerial vehicles specified in \
         9A012 or 9A112.a.",
    )
    .doubts(&["an engine designed or modified for use in an aircraft is asked as one designed for it"])
    .reads(all(&[
        TURBOJET_OR_TURBOFAN,
        point("b")
            .says("designed or modified for use in unmanned aircraft specified in 9A012 or 9A112.a")
            .means(FOR_LISTED_UAV),
        NOT_9A001,
    ]));

const FOR_LISTED_UAV: Criterion = designed_for(Category::Uav, LISTED_UAV);

const LISTED_UAV: &[Criterion] =
    &[any(const { &[entry(&entry_9a012::A_1), entry(&entry_9a012::A_2), entry(&entry_9a112::A)] })];

pub static ENTRY_9A102: Control = ANNEX_I
    .entry(
        "9A102",
        Category::Engine,
        "turboprop engine systems of more than 10 kW for unmanned aircraft of 9A012 or 9A112.a",
    )
    .original(
        "'Turboprop engine systems' specially designed for unmanned aerial vehicles specified in 9A012 \
         or 9A112.a., […] having a 'maximum power' greater than 10 kW. Note: 9A102 does not control civil \
         certified engines.",
    )
    .reads(all(&[
        point("9A102")
            .says("a turboshaft engine with a transmission to a propeller")
            .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Turboprop]))),
        point("9A102")
            .says("specially designed for unmanned aircraft specified in 9A012 or 9A112.a")
            .means(FOR_LISTED_UAV),
        point("9A102").says("a maximum power of more than 10 kW").any(&[
            ENGINE.maximum_power.above(kilowatts(10.0)),
            ENGINE.continuous_power.above(kilowatts(10.0)),
        ]),
        point("note").says("not a civil certified engine").means(ENGINE.civil_certified.is_no()),
    ]));
