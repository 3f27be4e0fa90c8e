//! 9A012 of the Commerce Control List, paragraph b: conversion kits, and
//! engines for great heights. Points b.1 and b.2 are reserved.
//!
//! Read verbatim in the middle of 2026 and on 1 September 2026. What b.3 converts into is 9A012.a in the
//! text of the day. In b.4, "specially designed or modified" is asked as what
//! the engine is for.

use crate::goods::items::Category;
use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{all, designed_for, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::unmanned_aircraft;
use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_9a012::OF_9A012_A;
use crate::laws::us::reasons::{AT1, NS1};

pub const ENTRIES: &[&Control] = &[&B_3, &B_4];

const NS1_AT1: &[Reason] = &[NS1, AT1];

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
        unmanned_aircraft::CONVERTS,
        point("b.3").says("into one of 9A012.a").means(designed_for(Category::Uav, OF_9A012_A)),
    ]));

pub static B_4: Control = POINT_B.prints(
    "9A012.b.4",
    unmanned_aircraft::B_4.original(
        "Air breathing reciprocating or rotary internal combustion type engines, “specially designed” \
         or modified to propel “UAVs” or unmanned “airships”, at altitudes above 15,240 meters (50,000 \
         feet)",
    ),
);
