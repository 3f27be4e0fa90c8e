//! Items 19.A.2 and 19.A.3: complete unmanned aircraft systems of category II.
//! Only a summary was seen. Flight out of the direct vision range is asked as
//! the same fact as flight out of natural vision in the lists of the states.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, entry, none_of, point};
use crate::value::quantity::{kilometres, litres};

use crate::laws::mtcr::annex::ANNEX;
use crate::laws::mtcr::annex::item_1a::ENTRY_1_A_2;

pub const ENTRIES: &[&Control] = &[&ENTRY_19_A_2, &ENTRY_19_A_3];

const UAV: UavAttributes = Uav::ATTRIBUTES;

pub static ENTRY_19_A_2: Control = ANNEX
    .entry(
        "19.A.2",
        Category::Uav,
        "unmanned aircraft systems with a range of 300 km or more that are not in 1.A.2",
    )
    .reads(all(&[
        point("19.A.2").says("not specified in 1.A.2").means(none_of(&[entry(&ENTRY_1_A_2)])),
        point("19.A.2").says("a range of 300 km or more").means(UAV.range.at_least(kilometres(300.0))),
    ]));

pub static ENTRY_19_A_3: Control = ANNEX
    .entry(
        "19.A.3",
        Category::Uav,
        "unmanned aircraft systems with, or made to take, an aerosol dispensing system of more than 20 L",
    )
    .doubts(&["whether the item leaves out those of 1.A.2 and 19.A.2 was not seen; it is read without that"])
    .reads(all(&[
        point("19.A.3").says("any of the following").any(&[
            point("19.A.3").says("autonomous flight control and navigation").means(UAV.autonomous.is_yes()),
            point("19.A.3")
                .says("controlled flight out of the direct vision range, with a human operator")
                .means(UAV.flies_beyond_sight.is_yes()),
        ]),
        point("19.A.3")
            .says("has, or is designed or modified to take, an aerosol dispensing system of more than 20 L")
            .means(UAV.aerosol_capacity.above(litres(20.0))),
        point("note")
            .says("not a model aircraft designed for recreation or competition")
            .means(none_of(&[UAV.model_aircraft.is_yes()])),
    ]));
