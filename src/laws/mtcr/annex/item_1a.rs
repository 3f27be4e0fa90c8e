//! Item 1.A.2: complete unmanned aircraft systems of category I.
//!
//! Only a summary was seen. Payload and range are asked each by itself: a
//! trade of one against the other is not computed.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, point};
use crate::value::quantity::{kilograms, kilometres};

use crate::laws::mtcr::annex::ANNEX;

pub const ENTRIES: &[&Control] = &[&ENTRY_1_A_2];

const UAV: UavAttributes = Uav::ATTRIBUTES;

pub static ENTRY_1_A_2: Control = ANNEX
    .entry("1.A.2", Category::Uav, "unmanned aircraft systems for 500 kg of payload and 300 km of range")
    .doubts(&["payload and range are asked each by itself, without a trade of one against the other"])
    .reads(all(&[
        point("1.A.2").says("a payload of 500 kg or more").means(UAV.payload_mass.at_least(kilograms(500.0))),
        point("1.A.2").says("a range of 300 km or more").means(UAV.range.at_least(kilometres(300.0))),
    ]));
