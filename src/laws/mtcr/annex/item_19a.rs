//! Items 19.A.2 and 19.A.3: complete unmanned aircraft systems of category II.
//! Read in a quotation of 2015 by a third party, but for the note on model
//! aircraft, which was seen in a summary. Flight out of the direct vision range is asked as
//! the same fact as flight out of natural vision in the lists of the states.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{kilometres, litres};

use crate::laws::mtcr::annex::ANNEX;
use crate::laws::mtcr::annex::item_1a::{ENTRY_1_A_2, THIRD_PARTY};

pub const ENTRIES: &[&Control] = &[&ENTRY_19_A_2, &ENTRY_19_A_3];

const UAV: UavAttributes = Uav::ATTRIBUTES;

const QUOTED: List = ANNEX.read(TextQuality::Partial).doubts(&[THIRD_PARTY]);

pub static ENTRY_19_A_2: Control = QUOTED
    .entry(
        "19.A.2",
        Category::Uav,
        "unmanned aircraft systems with a range of 300 km or more that are not in 1.A.2",
    )
    .original(
        "Complete unmanned aerial vehicle systems (including cruise missile systems, target drones and \
         reconnaissance drones), not specified in 1.A.2., capable of a \"range\" equal to or greater than 300 km",
    )
    .reads(all(&[
        point("19.A.2").says("not specified in 1.A.2").means(none_of(&[entry(&ENTRY_1_A_2)])),
        point("19.A.2").says("a range of 300 km or more").means(UAV.range.at_least(kilometres(300.0))),
    ]));

pub static ENTRY_19_A_3: Control = QUOTED
    .entry(
        "19.A.3",
        Category::Uav,
        "unmanned aircraft systems with, or made to take, an aerosol dispensing system of more than 20 L",
    )
    .doubts(&["the note on model aircraft was seen in a summary only"])
    .original(
        "Complete unmanned aerial vehicle systems, not specified in 1.A.2. or 19.A.2., having all of the \
         following: […] An autonomous flight control and navigation capability; or […] Capability of controlled \
         flight out of the direct vision range involving a human operator; and […] Incorporating an aerosol dispensing \
         system/mechanism with a capacity greater than 20 litres; or […] Designed or modified to incorporate an \
         aerosol dispensing system/mechanism with a capacity greater than 20 litres",
    )
    .reads(all(&[
        point("19.A.3")
            .says("not specified in 1.A.2 or 19.A.2")
            .means(none_of(&[entry(&ENTRY_1_A_2), entry(&ENTRY_19_A_2)])),
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
