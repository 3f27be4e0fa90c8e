//! Item 1.A.2: complete unmanned aircraft systems of category I.
//!
//! Read in a quotation of 2015 by a third party. Payload and range are asked each by itself: a
//! trade of one against the other is not computed.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, point};
use crate::rule::instrument::TextQuality;
use crate::value::quantity::{kilograms, kilometres};

use crate::laws::mtcr::annex::ANNEX;

pub const ENTRIES: &[&Control] = &[&ENTRY_1_A_2];

/// How the items were read.
pub const THIRD_PARTY: &str =
    "read in a quotation of 2015 by a third party; the Annex itself, and later editions, were not seen";

const UAV: UavAttributes = Uav::ATTRIBUTES;

pub static ENTRY_1_A_2: Control = ANNEX
    .entry("1.A.2", Category::Uav, "unmanned aircraft systems for 500 kg of payload and 300 km of range")
    .read(TextQuality::Partial)
    .original(
        "Complete unmanned aerial vehicle systems (including cruise missile systems, target drones and \
         reconnaissance drones) capable of delivering at least a 500 kg \"payload\" to a \"range\" of at least 300 \
         km",
    )
    .doubts(&[THIRD_PARTY, "payload and range are asked each by itself, without a trade of one against the other"])
    .reads(all(&[
        point("1.A.2").says("a payload of 500 kg or more").means(UAV.payload_mass.at_least(kilograms(500.0))),
        point("1.A.2").says("a range of 300 km or more").means(UAV.range.at_least(kilometres(300.0))),
    ]));
