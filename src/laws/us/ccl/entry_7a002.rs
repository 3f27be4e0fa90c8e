//! 7A002 of the Commerce Control List: gyros and angular rate sensors. The text is that of
//! [`list_7a2`](crate::laws::wassenaar::list::entry_7a2), where its numbers stand and what is left out is said.
//!
//! Missile technology is a reason for what meets the parameters of 7A102.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_7a2::{A_1_A, A_1_B, A_2_A, A_2_B, B};
use crate::rule::control::{Control, Passage, Reason};
use crate::rule::criterion::{Criterion, any, entry, point};
use crate::rule::regime::Regime;

use crate::laws::us::ccl::entry_7a101;
use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use crate::laws::us::reasons::{AT1, NS1};

const fn passage(place: &'static str) -> Passage {
    CCL.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY]).reasons(REASONS)
}

/// The entries of 7A002: whatever gyro any of them takes is *controlled by 7A002*.
pub(in crate::laws) const ENTRIES: &[Criterion] =
    &[entry(&ENTRY_A_1_A), entry(&ENTRY_A_1_B), entry(&ENTRY_A_2_A), entry(&ENTRY_A_2_B), entry(&ENTRY_B)];

/// The parameters of 7A102.
pub(in crate::laws) const PARAMETERS_OF_7A102: &[Criterion] = &[
    point("7A102.a").says("the parameters of 7A102.a").all(entry_7a101::PARAMETERS_GYRO_A),
    point("7A102.b").says("the parameters of 7A102.b").all(entry_7a101::PARAMETERS_GYRO_B),
];

const REASONS: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(PARAMETERS_OF_7A102) }, AT1];

/// Slow gyros, by bias stability.
pub static ENTRY_A_1_A: Control = Control {
    regime: Regime::Us,
    id: "7A002.a.1.a",
    category: Category::Gyroscope,
    heading: A_1_A.heading,
    versions: &[A_1_A.at(passage("7A002.a.1.a"))],
}
.checked();

/// Slow gyros, by angle random walk.
pub static ENTRY_A_1_B: Control = Control {
    regime: Regime::Us,
    id: "7A002.a.1.b",
    category: Category::Gyroscope,
    heading: A_1_B.heading,
    versions: &[A_1_B.at(passage("7A002.a.1.b"))],
}
.checked();

/// Fast gyros, by bias stability.
pub static ENTRY_A_2_A: Control = Control {
    regime: Regime::Us,
    id: "7A002.a.2.a",
    category: Category::Gyroscope,
    heading: A_2_A.heading,
    versions: &[A_2_A.at(passage("7A002.a.2.a"))],
}
.checked();

/// Fast gyros, by angle random walk.
pub static ENTRY_A_2_B: Control = Control {
    regime: Regime::Us,
    id: "7A002.a.2.b",
    category: Category::Gyroscope,
    heading: A_2_B.heading,
    versions: &[A_2_B.at(passage("7A002.a.2.b"))],
}
.checked();

/// Gyros above 100 g.
pub static ENTRY_B: Control = Control {
    regime: Regime::Us,
    id: "7A002.b",
    category: Category::Gyroscope,
    heading: B.heading,
    versions: &[B.at(passage("7A002.b"))],
}
.checked();
