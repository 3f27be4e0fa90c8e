//! 9A012, which the Wassenaar Arrangement numbers 9.A.12: unmanned aircraft and
//! airships by endurance and gusts, conversion kits, and engines for great
//! heights. What a kit converts into is an aircraft of the list itself.
//!
//! "Designed to have controlled flight out of the direct 'natural vision' of
//! the 'operator'" is asked as one fact: natural vision is unaided human
//! sight, with or without corrective lenses; the operator is who initiates or
//! commands the flight. In b.4, "specially designed or modified" is asked as
//! what the engine is for.

use crate::goods::items::Category;
use crate::goods::items::conversion_kit::ConversionKit;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::criterion::{Criterion, all, designed_for, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{hours, kilograms, kilometres, kilometres_per_hour, metres, minutes};

const UAV: UavAttributes = Uav::ATTRIBUTES;
const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

/// An unmanned aircraft that takes 500 kg of payload or more to 300 km or more. Laws on missiles print these
/// numbers where they ask them, or in their definition of “missiles”.
pub const FOR_500_KG_AND_300_KM: &[Criterion] =
    &[UAV.payload_mass.at_least(kilograms(500.0)), UAV.range.at_least(kilometres(300.0))];

pub const A_1: Paragraph =
    Paragraph::on(Category::Uav, "unmanned aircraft and airships of 30 minutes to 1 hour that stand gusts")
        .original(
            "A maximum 'endurance' greater than or equal to 30 minutes but less than 1 hour; and […] Designed to \
             take-off and have stable controlled flight in wind gusts equal to or exceeding 46,3 km/h (25 knots)",
        )
        .reads(all(&[BEYOND_SIGHT, HALF_HOUR_TO_ONE_HOUR, STANDS_GUSTS]));

pub const A_2: Paragraph = Paragraph::on(Category::Uav, "unmanned aircraft and airships of 1 hour or more")
    .original("A maximum 'endurance' of 1 hour or greater")
    .reads(all(&[BEYOND_SIGHT, ONE_HOUR]));

pub const B_4: Paragraph = Paragraph::on(
    Category::Engine,
    "air-breathing piston and rotary engines for unmanned aircraft above 50,000 ft",
)
.original(
    "Air breathing reciprocating or rotary internal combustion type engines, specially designed or modified to \
     propel \"UAVs\" or unmanned \"airships\", at altitudes above 15 240 metres (50 000 feet)",
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

pub const BEYOND_SIGHT: Criterion = point("a")
    .says("designed for controlled flight out of the direct natural vision of the operator")
    .means(UAV.flies_beyond_sight.is_yes());

pub const HALF_HOUR_TO_ONE_HOUR: Criterion = point("a.1.a")
    .says("a maximum endurance of 30 minutes or more but less than 1 hour")
    .all(&[UAV.endurance.at_least(minutes(30.0)), UAV.endurance.below(hours(1.0))]);

pub const STANDS_GUSTS: Criterion = point("a.1.b")
    .says("take-off and stable controlled flight in gusts of 46.3 km/h (25 knots) or more")
    .means(UAV.gust_tolerance.at_least(kilometres_per_hour(46.3)));

pub const ONE_HOUR: Criterion =
    point("a.2").says("a maximum endurance of 1 hour or more").means(UAV.endurance.at_least(hours(1.0)));

/// What b.3 asks of a kit beside the aircraft that it makes.
pub const CONVERTS: Criterion = point("b.3")
    .says("specially designed to convert a manned aircraft or airship into an unmanned one")
    .means(ConversionKit::ATTRIBUTES.makes_unmanned.is_yes());
