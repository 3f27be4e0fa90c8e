//! Annex I, entry 9A012: unmanned aircraft and airships, conversion kits, and
//! engines for great heights. The text stands in
//! [`common::unmanned_aircraft`](crate::laws::common::unmanned_aircraft).
//!
//! The text makes no exception for model aircraft. Points b.1 and b.2 are not
//! used. Sub-orbital craft (9A004.h) are left out.

use crate::goods::items::Category;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, point};

use crate::laws::common::unmanned_aircraft;
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &B_3, &B_4];

pub static A_1: Control = ANNEX_I.prints("9A012.a.1", unmanned_aircraft::A_1);
pub static A_2: Control = ANNEX_I.prints("9A012.a.2", unmanned_aircraft::A_2);

/// An aircraft of 9A012.a, the only aircraft that 9A012 specifies.
pub const OF_9A012_A: &[Criterion] = &[any(const { &[entry(&A_1), entry(&A_2)] })];

pub static B_3: Control = ANNEX_I
    .entry(
        "9A012.b.3",
        Category::ConversionKit,
        "equipment and components to convert manned aircraft and airships into those of 9A012.a",
    )
    .original(
        "Equipment or components, specially designed to convert a manned \"aircraft\" or manned \
         \"airship\", to a \"UAV\" or unmanned \"airship\", specified in 9A012.a.",
    )
    .reads(all(&[
        unmanned_aircraft::CONVERTS,
        point("b.3").says("into one of 9A012.a").means(designed_for(Category::Uav, OF_9A012_A)),
    ]));

pub static B_4: Control = ANNEX_I.prints("9A012.b.4", unmanned_aircraft::B_4);
