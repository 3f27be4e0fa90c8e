//! 7A001 of the Commerce Control List: accelerometers. The text is that of
//! [`list_7a1`](crate::laws::wassenaar::list::entry_7a1), where its numbers stand and what is left out is said.
//!
//! Missile technology is a reason for what meets the parameters of 7A101 and is
//! not specially designed to measure while drilling.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_7a1::{A_1_A, A_1_B, A_2, A_3, B};
use crate::rule::control::{Control, Passage, Reason};
use crate::rule::criterion::{Criterion, any, entry, point};
use crate::rule::regime::Regime;

use crate::laws::us::ccl::entry_7a101;
use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use crate::laws::us::reasons::{AT1, NS1};

const fn passage(place: &'static str) -> Passage {
    CCL.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY]).reasons(REASONS)
}

/// The entries of 7A001: whatever accelerometer any of them takes is *controlled by 7A001*.
pub(in crate::laws) const ENTRIES: &[Criterion] =
    &[entry(&ENTRY_A_1_A), entry(&ENTRY_A_1_B), entry(&ENTRY_A_2), entry(&ENTRY_A_3), entry(&ENTRY_B)];

/// The parameters of 7A101.
pub(in crate::laws) const PARAMETERS_OF_7A101: &[Criterion] = &[
    point("7A101.a").says("the parameters of 7A101.a").all(entry_7a101::PARAMETERS_A),
    point("7A101.b").says("the parameters of 7A101.b").all(entry_7a101::PARAMETERS_B),
];

const REASONS: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(PARAMETERS_OF_7A101) }, AT1];

/// Linear accelerometers up to 15 g, by bias stability.
pub static ENTRY_A_1_A: Control = Control {
    regime: Regime::Us,
    id: "7A001.a.1.a",
    category: Category::Accelerometer,
    heading: A_1_A.heading,
    versions: &[A_1_A.at(passage("7A001.a.1.a"))],
}
.checked();

/// Linear accelerometers up to 15 g, by scale factor stability.
pub static ENTRY_A_1_B: Control = Control {
    regime: Regime::Us,
    id: "7A001.a.1.b",
    category: Category::Accelerometer,
    heading: A_1_B.heading,
    versions: &[A_1_B.at(passage("7A001.a.1.b"))],
}
.checked();

/// Linear accelerometers above 15 g and up to 100 g.
pub static ENTRY_A_2: Control = Control {
    regime: Regime::Us,
    id: "7A001.a.2",
    category: Category::Accelerometer,
    heading: A_2.heading,
    versions: &[A_2.at(passage("7A001.a.2"))],
}
.checked();

/// Linear accelerometers above 100 g.
pub static ENTRY_A_3: Control = Control {
    regime: Regime::Us,
    id: "7A001.a.3",
    category: Category::Accelerometer,
    heading: A_3.heading,
    versions: &[A_3.at(passage("7A001.a.3"))],
}
.checked();

/// Angular accelerometers.
pub static ENTRY_B: Control = Control {
    regime: Regime::Us,
    id: "7A001.b",
    category: Category::Accelerometer,
    heading: B.heading,
    versions: &[B.at(passage("7A001.b"))],
}
.checked();
