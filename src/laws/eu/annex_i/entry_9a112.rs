//! Annex I, entry 9A112: unmanned aircraft that 9A012 does not specify, by
//! range or by aerosol system. The text makes no exception for model aircraft.
//! Flight out of the direct vision range is asked as the same fact as flight
//! out of natural vision in 9A012.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::value::quantity::{kilometres, litres};

use crate::laws::eu::annex_i::ANNEX_I;
use crate::laws::eu::annex_i::entry_9a012::OF_9A012_A;

pub const ENTRIES: &[&Control] = &[&A, &B];

const UAV: UavAttributes = Uav::ATTRIBUTES;

const NOT_9A012: Criterion =
    point("heading").says("other than those specified in 9A012").means(none_of(OF_9A012_A));

pub static A: Control = ANNEX_I
    .entry("9A112.a", Category::Uav, "unmanned aircraft with a range of 300 km")
    .original("capable of a range of 300 km")
    .reads(all(&[
        NOT_9A012,
        point("a").says("capable of a range of 300 km").means(UAV.range.at_least(kilometres(300.0))),
    ]));

pub static B: Control = ANNEX_I
    .entry(
        "9A112.b",
        Category::Uav,
        "unmanned aircraft with, or made to take, an aerosol dispensing system of more than 20 L",
    )
    .original(
        "An autonomous flight control and navigation capability; or […] Capability of controlled flight out \
         of the direct vision range involving a human operator; and […] Incorporating an aerosol dispensing \
         system/mechanism with a capacity greater than 20 litres; or […] Designed or modified to incorporate an \
         aerosol dispensing system/mechanism with a capacity greater than 20 litres",
    )
    .reads(all(&[
        NOT_9A012,
        point("b.1").says("any of the following").any(&[
            point("b.1.a").says("autonomous flight control and navigation").means(UAV.autonomous.is_yes()),
            point("b.1.b")
                .says("controlled flight out of the direct vision range, with a human operator")
                .means(UAV.flies_beyond_sight.is_yes()),
        ]),
        point("b.2")
            .says("has, or is designed or modified to take, an aerosol dispensing system of more than 20 L")
            .means(UAV.aerosol_capacity.above(litres(20.0))),
    ]));
