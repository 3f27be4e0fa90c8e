//! Annex I, entry 7A003: inertial measurement equipment and systems. The text is that of
//! [`list_7a3`](crate::laws::wassenaar::list::entry_7a3), where its numbers stand and what is left out is said.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_7a3::{A_1, A_2, A_3, B, C_1, C_2, D_1, D_2};
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, entry};
use crate::rule::regime::Regime;

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

/// The entries of 7A003: whatever inertial equipment or system any of them takes is *specified in 7A003*.
pub(in crate::laws) const ENTRIES: &[Criterion] = &[
    entry(&ENTRY_A_1),
    entry(&ENTRY_A_2),
    entry(&ENTRY_A_3),
    entry(&ENTRY_B),
    entry(&ENTRY_C_1),
    entry(&ENTRY_C_2),
    entry(&ENTRY_D_1),
    entry(&ENTRY_D_2),
];

/// Position by itself, by drift rate.
pub static ENTRY_A_1: Control = Control {
    regime: Regime::Eu,
    id: "7A003.a.1",
    category: Category::InertialUnit,
    heading: A_1.heading,
    versions: &[A_1.at(passage("Annex I, 7A003.a.1"))],
}
.checked();

/// Position by itself, by distance travelled.
pub static ENTRY_A_2: Control = Control {
    regime: Regime::Eu,
    id: "7A003.a.2",
    category: Category::InertialUnit,
    heading: A_2.heading,
    versions: &[A_2.at(passage("Annex I, 7A003.a.2"))],
}
.checked();

/// Position by itself, by drift in 24 hours.
pub static ENTRY_A_3: Control = Control {
    regime: Regime::Eu,
    id: "7A003.a.3",
    category: Category::InertialUnit,
    heading: A_3.heading,
    versions: &[A_3.at(passage("Annex I, 7A003.a.3"))],
}
.checked();

/// Position after the loss of aiding.
pub static ENTRY_B: Control = Control {
    regime: Regime::Eu,
    id: "7A003.b",
    category: Category::InertialUnit,
    heading: B.heading,
    versions: &[B.at(passage("Annex I, 7A003.b"))],
}
.checked();

/// Heading by itself, of slow systems.
pub static ENTRY_C_1: Control = Control {
    regime: Regime::Eu,
    id: "7A003.c.1",
    category: Category::InertialUnit,
    heading: C_1.heading,
    versions: &[C_1.at(passage("Annex I, 7A003.c.1"))],
}
.checked();

/// Heading by itself, of fast systems.
pub static ENTRY_C_2: Control = Control {
    regime: Regime::Eu,
    id: "7A003.c.2",
    category: Category::InertialUnit,
    heading: C_2.heading,
    versions: &[C_2.at(passage("Annex I, 7A003.c.2"))],
}
.checked();

/// The performance of controlled sensors.
pub static ENTRY_D_1: Control = Control {
    regime: Regime::Eu,
    id: "7A003.d.1",
    category: Category::InertialUnit,
    heading: D_1.heading,
    versions: &[D_1.at(passage("Annex I, 7A003.d.1"))],
}
.checked();

/// Space-qualified systems.
pub static ENTRY_D_2: Control = Control {
    regime: Regime::Eu,
    id: "7A003.d.2",
    category: Category::InertialUnit,
    heading: D_2.heading,
    versions: &[D_2.at(passage("Annex I, 7A003.d.2"))],
}
.checked();
