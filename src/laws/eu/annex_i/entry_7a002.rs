//! Annex I, entry 7A002: gyros and angular rate sensors. The text is that of
//! [`list_7a2`](crate::laws::wassenaar::list::entry_7a2), where its numbers stand and what is left out is said.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_7a2::{A_1_A, A_1_B, A_2_A, A_2_B, B};
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, entry};
use crate::rule::regime::Regime;

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

/// The entries of 7A002: whatever gyro any of them takes is *specified in 7A002*.
pub(in crate::laws) const ENTRIES: &[Criterion] =
    &[entry(&ENTRY_A_1_A), entry(&ENTRY_A_1_B), entry(&ENTRY_A_2_A), entry(&ENTRY_A_2_B), entry(&ENTRY_B)];

/// Slow gyros, by bias stability.
pub static ENTRY_A_1_A: Control = Control {
    regime: Regime::Eu,
    id: "7A002.a.1.a",
    category: Category::Gyroscope,
    heading: A_1_A.heading,
    versions: &[A_1_A.at(passage("Annex I, 7A002.a.1.a"))],
}
.checked();

/// Slow gyros, by angle random walk.
pub static ENTRY_A_1_B: Control = Control {
    regime: Regime::Eu,
    id: "7A002.a.1.b",
    category: Category::Gyroscope,
    heading: A_1_B.heading,
    versions: &[A_1_B.at(passage("Annex I, 7A002.a.1.b"))],
}
.checked();

/// Fast gyros, by bias stability.
pub static ENTRY_A_2_A: Control = Control {
    regime: Regime::Eu,
    id: "7A002.a.2.a",
    category: Category::Gyroscope,
    heading: A_2_A.heading,
    versions: &[A_2_A.at(passage("Annex I, 7A002.a.2.a"))],
}
.checked();

/// Fast gyros, by angle random walk.
pub static ENTRY_A_2_B: Control = Control {
    regime: Regime::Eu,
    id: "7A002.a.2.b",
    category: Category::Gyroscope,
    heading: A_2_B.heading,
    versions: &[A_2_B.at(passage("Annex I, 7A002.a.2.b"))],
}
.checked();

/// Gyros above 100 g.
pub static ENTRY_B: Control = Control {
    regime: Regime::Eu,
    id: "7A002.b",
    category: Category::Gyroscope,
    heading: B.heading,
    versions: &[B.at(passage("Annex I, 7A002.b"))],
}
.checked();
