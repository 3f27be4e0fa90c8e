//! 9A001, which the Wassenaar Arrangement numbers 9.A.1: aero gas turbine
//! engines of certain technologies, or for supersonic cruise. Read in the EU text
//! of 2021/22.

use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::list::Paragraph;
use std::marker::PhantomData;

use crate::laws::common::{Numbering, numbered};

const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

/// Gas turbines, as a list prints them.
pub struct GasTurbines<L>(PhantomData<L>);

impl<L: Numbering> GasTurbines<L> {
    pub const A: Paragraph = Paragraph::on(
        Category::Engine,
        "aero gas turbine engines of certain technologies",
    )
    .original(numbered!(
        L,
        "Aero gas turbine engines […] Incorporating any of the \"technologies\" specified in 9E003.a., \
             9E003.h. or 9E003.i."
    ))
    .reads(all(&[
        GAS_TURBINE,
        point("a")
            .says("incorporates a technology that the list controls for such engines")
            .means(ENGINE.turbine_technology.is_yes()),
        point("a note 1").says("not both certified and intended for certified manned aircraft").means(
            none_of(&[all(&[
                ENGINE.civil_certified.is_yes(),
                ENGINE.for_certified_manned_aircraft.is_yes(),
            ])]),
        ),
        point("a note 2")
            .says("not designed for approved auxiliary power units")
            .means(none_of(&[ENGINE.auxiliary_power_unit.is_yes()])),
    ]));

    pub const B: Paragraph = Paragraph::on(
        Category::Engine,
        "aero gas turbine engines for supersonic cruise",
    )
    .original("Designed to power an \"aircraft\" to cruise at Mach 1 or higher, for more than thirty minutes")
    .reads(all(&[
        GAS_TURBINE,
        point("b")
            .says("designed to power an aircraft to cruise at Mach 1 or higher for more than thirty minutes")
            .means(ENGINE.supersonic_cruise.is_yes()),
    ]));
}

const GAS_TURBINE: Criterion =
    point("heading").says("an aero gas turbine engine").means(ENGINE.kind.is(EngineKind::set(&[
        EngineKind::Turbojet,
        EngineKind::Turbofan,
        EngineKind::Turboprop,
        EngineKind::Turboshaft,
    ])));
