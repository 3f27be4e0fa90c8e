//! 9A012 of the Commerce Control List, paragraph b: conversion kits, and
//! engines for great heights. Points b.1 and b.2 are reserved.
//!
//! Read verbatim in the middle of 2026 and on 1 September 2026. What b.3 converts into is 9A012.a in the
//! text of the day. In b.4, "specially designed or modified" is asked as what
//! the engine is for.

use crate::goods::items::Category;
use crate::goods::items::conversion_kit::ConversionKit;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{all, designed_for, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::metres;

use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_9a012::OF_9A012_A;
use crate::laws::us::reasons::{AT1, NS1};

pub const ENTRIES: &[&Control] = &[&B_3, &B_4];

const NS1_AT1: &[Reason] = &[NS1, AT1];

const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

const POINT_B: List = CCL.read(TextQuality::Verbatim).reasons(NS1_AT1);

pub static B_3: Control = POINT_B
    .entry(
        "9A012.b.3",
        Category::ConversionKit,
        "equipment and components to convert manned aircraft and airships into those of 9A012.a",
    )
    .original(
        "Equipment or “components” “specially designed” to convert a manned “aircraft” or a manned \
         “airship” to a “UAV” or unmanned “airship”, controlled by 9A012.a",
    )
    .reads(all(&[
        point("b.3")
            .says("specially designed to convert a manned aircraft or airship into an unmanned one")
            .means(ConversionKit::ATTRIBUTES.makes_unmanned.is_yes()),
        point("b.3").says("into one of 9A012.a").means(designed_for(Category::Uav, OF_9A012_A)),
    ]));

pub static B_4: Control = POINT_B
    .entry(
        "9A012.b.4",
        Category::Engine,
        "air-breathing piston and rotary engines for unmanned aircraft above 50,000 ft",
    )
    .original(
        "Air breathing reciprocating or rotary internal combustion type engines, “specially designed” \
         or modified to propel “UAVs” or unmanned “airships”, at altitudes above 15,240 meters (50,000 \
         feet)",
    )
    .doubts(&["an engine modified for unmanned aircraft is asked as one designed for them"])
    .reads(all(&[
        point("b.4")
            .says("an air-breathing piston or rotary internal combustion engine")
            .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Piston, EngineKind::Rotary]))),
        point("b.4")
            .says("specially designed or modified to propel unmanned aircraft or airships")
            .means(designed_for(Category::Uav, &[])),
        point("b.4")
            .says("at altitudes above 15240 m (50000 ft)")
            .means(ENGINE.operating_altitude.above(metres(15_240.0))),
    ]));
