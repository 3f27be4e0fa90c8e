//! 9A120 of the Commerce Control List: unmanned aircraft with aerosol systems
//! that 9A012 does not specify. The European list has the same text as 9A112.b;
//! its own 9A120 is about propellant tanks.
//! Flight out of the direct vision range is asked as the same fact as flight
//! out of natural vision in 9A012.
//!
//! Since every aircraft that is designed to fly beyond sight is in 9A012.a from
//! 13 August 2026 on, only a.1 (autonomous flight) is left to this entry from
//! then on.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::value::quantity::litres;

use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_9a012::OF_9A012_A;
use crate::laws::us::reasons::{AT1, MT1};

pub const ENTRIES: &[&Control] = &[&ENTRY];

const UAV: UavAttributes = Uav::ATTRIBUTES;

/// What 9A120 asks for, whatever 9A012 says.
pub const REQUIREMENTS: Criterion = all(&[
    point("a").says("any of the following").any(&[
        point("a.1").says("autonomous flight control and navigation").means(UAV.autonomous.is_yes()),
        point("a.2")
            .says("controlled flight out of the direct vision range, with a human operator")
            .means(UAV.flies_beyond_sight.is_yes()),
    ]),
    point("b")
        .says("has, or is designed or modified to take, an aerosol dispensing system of more than 20 L")
        .means(UAV.aerosol_capacity.above(litres(20.0))),
    point("note")
        .says("not a model aircraft specially designed for recreation or competition")
        .means(none_of(&[UAV.model_aircraft.is_yes()])),
]);

pub static ENTRY: Control = CCL
    .entry(
        "9A120",
        Category::Uav,
        "unmanned aircraft with, or made to take, an aerosol dispensing system of more than 20 L",
    )
    .read(TextQuality::Verbatim)
    .original(
        "Complete unmanned aerial vehicles, not specified in 9A012, having all of the following characteristics […] \
         An autonomous flight control and navigation capability; or […] Capability of controlled-flight out of the \
         direct vision range involving a human operator; and […] Incorporating an aerosol dispensing \
         system/mechanism with a capacity greater than 20 liters; or […] Designed or modified to incorporate an \
         aerosol dispensing system/mechanism with a capacity of greater than 20 liters",
    )
    .reasons(&[MT1, AT1])
    .reads(all(&[point("heading").says("not specified in 9A012").means(none_of(OF_9A012_A)), REQUIREMENTS]));
