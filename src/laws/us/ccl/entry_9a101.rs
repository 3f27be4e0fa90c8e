//! 9A101 and 9A102 of the Commerce Control List: turbojets, turbofans and
//! turboprops.
//!
//! Engines of 9A001, which the heading of 9A101 leaves out, are not told
//! apart. "Designed or modified for use in" is asked as what the engine is
//! for. 9A101.b controls engines for unmanned aircraft only, as its related
//! controls say, and "non-military" is not asked: military engines are under
//! 9A619 and USML category XIX, which are not decided here. The parts and
//! components of 9A102 are left out. 9A102 asks for the *maximum* power, which
//! is at least the maximum continuous power: either above the limit is enough.

use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::uav::Uav;
use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{Criterion, all, designed_for, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{kilograms, kilograms_per_newton_hour, kilometres, kilowatts, metres, newtons};

use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_9a012::OF_9A012_A_FOR_MT;
use crate::laws::us::reasons::{AT1, MT1};

pub const ENTRIES: &[&Control] = &[&ENTRY_9A101_A, &ENTRY_9A101_B, &ENTRY_9A102];

const MT1_AT1: &[Reason] = &[MT1, AT1];

const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

const ENGINES: List = CCL.read(TextQuality::Verbatim).reasons(MT1_AT1);

const NOT_9A001: &str = "the heading leaves out engines of 9A001, which are not told apart";

const TURBOJET_OR_TURBOFAN: Criterion = point("heading")
    .says("a turbojet or turbofan engine")
    .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Turbojet, EngineKind::Turbofan])));

pub static ENTRY_9A101_A: Control = ENGINES
    .entry("9A101.a", Category::Engine, "turbojet and turbofan engines of more than 400 N, light and small")
    .original(
        "'Maximum thrust value' greater than 400 N (achieved un-installed) excluding civil certified \
         engines with a maximum thrust value greater than 8,890 N (achieved un-installed); […] Specific \
         fuel consumption of 0.15 kg N−1 h−1 or less; […] 'Dry weight' less than 750 kg; and […] 'First-stage \
         rotor diameter' less than 1 m",
    )
    .doubts(&[NOT_9A001])
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
    ]));

pub static ENTRY_9A101_B: Control = ENGINES
    .entry(
        "9A101.b",
        Category::Engine,
        "turbojet and turbofan engines for unmanned aircraft with a range of 300 km or more",
    )
    .original(
        "Engines designed or modified for use in “missiles” or UAVs with a range equal to or greater \
         than 300 km, regardless of thrust, specific fuel consumption, 'dry weight' or 'first-stage \
         rotor diameter'",
    )
    .doubts(&[
        NOT_9A001,
        "an engine designed or modified for use in an aircraft is asked as one designed for it",
    ])
    .reads(all(&[
        TURBOJET_OR_TURBOFAN,
        point("b")
            .says("designed or modified for use in unmanned aircraft with a range of 300 km or more")
            .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))])),
    ]));

pub static ENTRY_9A102: Control = ENGINES
    .entry(
        "9A102",
        Category::Engine,
        "turboprop engine systems of more than 10 kW for unmanned aircraft of 9A012 with MT reasons",
    )
    .original(
        "'Turboprop engine systems' “specially designed” for items controlled in 9A012 for MT reasons, \
         […] having a maximum power greater than 10 kW (achieved uninstalled at sea level static conditions \
         using the ICAO standard atmosphere), excluding civil certified engines",
    )
    .reads(all(&[
        point("9A102")
            .says("a turboshaft engine with a transmission to a propeller")
            .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Turboprop]))),
        point("9A102")
            .says("specially designed for items controlled in 9A012 for MT reasons")
            .means(designed_for(Category::Uav, OF_9A012_A_FOR_MT)),
        point("9A102").says("a maximum power of more than 10 kW").any(&[
            ENGINE.maximum_power.above(kilowatts(10.0)),
            ENGINE.continuous_power.above(kilowatts(10.0)),
        ]),
        point("9A102").says("not a civil certified engine").means(ENGINE.civil_certified.is_no()),
    ]));
