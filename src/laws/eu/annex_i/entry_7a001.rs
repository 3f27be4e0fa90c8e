//! Annex I, entry 7A001: accelerometers. The text is that of
//! [`list_7a1`](crate::laws::wassenaar::list::entry_7a1), where its numbers stand and what is left out is said.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_7a1::{A_1_A, A_1_B, A_2, A_3, B};
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, entry};
use crate::rule::regime::Regime;

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

/// The entries of 7A001: whatever accelerometer any of them takes is *specified in 7A001*.
pub(in crate::laws) const ENTRIES: &[Criterion] =
    &[entry(&ENTRY_A_1_A), entry(&ENTRY_A_1_B), entry(&ENTRY_A_2), entry(&ENTRY_A_3), entry(&ENTRY_B)];

/// Linear accelerometers up to 15 g, by bias stability.
pub static ENTRY_A_1_A: Control = Control {
    regime: Regime::Eu,
    id: "7A001.a.1.a",
    category: Category::Accelerometer,
    heading: A_1_A.heading,
    versions: &[A_1_A.at(passage("Annex I, 7A001.a.1.a"))],
}
.checked();

/// Linear accelerometers up to 15 g, by scale factor stability.
pub static ENTRY_A_1_B: Control = Control {
    regime: Regime::Eu,
    id: "7A001.a.1.b",
    category: Category::Accelerometer,
    heading: A_1_B.heading,
    versions: &[A_1_B.at(passage("Annex I, 7A001.a.1.b"))],
}
.checked();

/// Linear accelerometers above 15 g and up to 100 g.
pub static ENTRY_A_2: Control = Control {
    regime: Regime::Eu,
    id: "7A001.a.2",
    category: Category::Accelerometer,
    heading: A_2.heading,
    versions: &[A_2.at(passage("Annex I, 7A001.a.2"))],
}
.checked();

/// Linear accelerometers above 100 g.
pub static ENTRY_A_3: Control = Control {
    regime: Regime::Eu,
    id: "7A001.a.3",
    category: Category::Accelerometer,
    heading: A_3.heading,
    versions: &[A_3.at(passage("Annex I, 7A001.a.3"))],
}
.checked();

/// Angular accelerometers.
pub static ENTRY_B: Control = Control {
    regime: Regime::Eu,
    id: "7A001.b",
    category: Category::Accelerometer,
    heading: B.heading,
    versions: &[B.at(passage("Annex I, 7A001.b"))],
}
.checked();
