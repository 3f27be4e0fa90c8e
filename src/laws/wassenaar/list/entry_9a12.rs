//! Item 9.A.12: unmanned aircraft and airships, conversion kits, and engines
//! for great heights. Read in the EU text that repeats it, entry 9A012; it stands
//! in [`common::unmanned_aircraft`](crate::laws::common::unmanned_aircraft).
//!
//! The text makes no exception for model aircraft.

use crate::goods::items::Category;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, point};

use crate::laws::common::unmanned_aircraft;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &B_3, &B_4];

pub static A_1: Control = LIST.prints("9.A.12.a.1", unmanned_aircraft::A_1);
pub static A_2: Control = LIST.prints("9.A.12.a.2", unmanned_aircraft::A_2);

/// An aircraft of 9.A.12.a, the only aircraft that 9.A.12 specifies.
const OF_9A12_A: &[Criterion] = &[any(const { &[entry(&A_1), entry(&A_2)] })];

pub static B_3: Control = LIST
    .entry(
        "9.A.12.b.3",
        Category::ConversionKit,
        "equipment and components to convert manned aircraft and airships into those of 9.A.12.a",
    )
    .original(
        "Equipment or components, specially designed to convert a manned \"aircraft\" or manned \
         \"airship\", to a \"UAV\" or unmanned \"airship\"",
    )
    .reads(all(&[
        unmanned_aircraft::CONVERTS,
        point("b.3").says("into one of 9.A.12.a").means(designed_for(Category::Uav, OF_9A12_A)),
    ]));

pub static B_4: Control = LIST.prints("9.A.12.b.4", unmanned_aircraft::B_4);
