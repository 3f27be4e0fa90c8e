//! Items 3.A.1 and 3.A.9: turbojets, turbofans and turboprops.
//!
//! The Annex was not seen. 3.A.1 is put together from the parallel entries
//! 9A101 of the EU and the United States; where these differ, on what an engine
//! of its second point is for, the text of the United States is taken, which
//! asks for a range of 300 km or more. Whether an engine is designed or
//! modified for use in an aircraft is asked as what it is for. 3.A.9 asks for
//! the *maximum* power, which is at least the maximum continuous power: either
//! above the limit is enough. Point numbers are those of the parallel entries.

use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::uav::Uav;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::day::day;
use crate::value::quantity::{kilograms, kilograms_per_newton_hour, kilometres, kilowatts, metres, newtons};

use crate::laws::mtcr::annex::item_1a;
use crate::laws::mtcr::annex::item_19a;
use crate::laws::mtcr::annex::{ANNEX, PARALLEL_DAY};

pub const ENTRIES: &[&Control] = &[&ENTRY_3_A_1, &ENTRY_3_A_9];

const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

const ENGINES: List = ANNEX.since_at_least(day(2021, 9, 9), PARALLEL_DAY).read(TextQuality::Reconstructed);

pub static ENTRY_3_A_1: Control = ENGINES
    .entry(
        "3.A.1",
        Category::Engine,
        "turbojet and turbofan engines of more than 400 N, or for unmanned aircraft of 300 km or more",
    )
    .doubts(&[
        "the item was not seen; put together from the parallel entries 9A101 of the EU and the United \
         States, and where these differ, from that of the United States",
    ])
    .reads(all(&[
        point("3.A.1")
            .says("a turbojet or turbofan engine")
            .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Turbojet, EngineKind::Turbofan]))),
        point("3.A.1").says("any of the following").any(&[BY_ITSELF, BY_PURPOSE]),
    ]));

const BY_ITSELF: Criterion = point("a").says("all of the following").all(&[
    point("a.1").says("a maximum thrust of more than 400 N").means(ENGINE.thrust.above(newtons(400.0))),
    point("a.1")
        .says("not a civil certified engine of more than 8890 N")
        .means(none_of(&[all(&[ENGINE.civil_certified.is_yes(), ENGINE.thrust.above(newtons(8_890.0))])])),
    point("a.2")
        .says("a specific fuel consumption of 0.15 kg/(N·h) or less")
        .means(ENGINE.specific_fuel_consumption.at_most(kilograms_per_newton_hour(0.15))),
    point("a.3").says("a dry weight of less than 750 kg").means(ENGINE.dry_mass.below(kilograms(750.0))),
    point("a.4")
        .says("a first-stage rotor diameter of less than 1 m")
        .means(ENGINE.first_stage_rotor_diameter.below(metres(1.0))),
]);

const BY_PURPOSE: Criterion = point("b")
    .says("designed or modified for use in unmanned aircraft with a range of 300 km or more")
    .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))]));

pub static ENTRY_3_A_9: Control = ENGINES
    .entry(
        "3.A.9",
        Category::Engine,
        "turboprop engine systems of more than 10 kW for unmanned aircraft of 1.A.2 or 19.A.2",
    )
    .doubts(&[
        "only a summary was seen; what a turboprop engine system and its maximum power are is taken from \
         the parallel entries 9A102 of the EU and the United States",
    ])
    .reads(all(&[
        point("3.A.9")
            .says("a turboshaft engine with a transmission to a propeller")
            .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Turboprop]))),
        point("3.A.9")
            .says("designed for unmanned aircraft of 1.A.2 or 19.A.2")
            .means(designed_for(Category::Uav, OF_GREAT_RANGE)),
        point("3.A.9").says("a maximum power of more than 10 kW").any(&[
            ENGINE.maximum_power.above(kilowatts(10.0)),
            ENGINE.continuous_power.above(kilowatts(10.0)),
        ]),
        point("3.A.9").says("not a civil certified engine").means(ENGINE.civil_certified.is_no()),
    ]));

const OF_GREAT_RANGE: &[Criterion] =
    &[any(const { &[entry(&item_1a::ENTRY_1_A_2), entry(&item_19a::ENTRY_19_A_2)] })];
