//! Annex I, entry 5A001, points e to h: direction finding, interception, jamming. The text is that of
//! [`list_5a1_e`](crate::laws::wassenaar::list::entry_5a1_e), where its numbers stand and what is left out is said.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_5a1_e::{E, F_1, F_2, F_3, F_4, G, H_1, H_2};
use crate::rule::control::{Control, Passage};
use crate::rule::regime::Regime;

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

/// Direction finders.
pub static ENTRY_E: Control = Control {
    regime: Regime::Eu,
    id: "5A001.e",
    category: Category::CounterUas,
    heading: E.heading,
    versions: &[E.at(passage("Annex I, 5A001.e"))],
}
.checked();

/// Interception of voice and data.
pub static ENTRY_F_1: Control = Control {
    regime: Regime::Eu,
    id: "5A001.f.1",
    category: Category::CounterUas,
    heading: F_1.heading,
    versions: &[F_1.at(passage("Annex I, 5A001.f.1"))],
}
.checked();

/// Interception of metadata.
pub static ENTRY_F_2: Control = Control {
    regime: Regime::Eu,
    id: "5A001.f.2",
    category: Category::CounterUas,
    heading: F_2.heading,
    versions: &[F_2.at(passage("Annex I, 5A001.f.2"))],
}
.checked();

/// Jamming of mobile networks.
pub static ENTRY_F_3: Control = Control {
    regime: Regime::Eu,
    id: "5A001.f.3",
    category: Category::CounterUas,
    heading: F_3.heading,
    versions: &[F_3.at(passage("Annex I, 5A001.f.3"))],
}
.checked();

/// Monitoring of interceptors.
pub static ENTRY_F_4: Control = Control {
    regime: Regime::Eu,
    id: "5A001.f.4",
    category: Category::CounterUas,
    heading: F_4.heading,
    versions: &[F_4.at(passage("Annex I, 5A001.f.4"))],
}
.checked();

/// Passive location.
pub static ENTRY_G: Control = Control {
    regime: Regime::Eu,
    id: "5A001.g",
    category: Category::CounterUas,
    heading: G.heading,
    versions: &[G.at(passage("Annex I, 5A001.g"))],
}
.checked();

/// Transmitters against explosive devices.
pub static ENTRY_H_1: Control = Control {
    regime: Regime::Eu,
    id: "5A001.h.1",
    category: Category::CounterUas,
    heading: H_1.heading,
    versions: &[H_1.at(passage("Annex I, 5A001.h.1"))],
}
.checked();

/// Radio beside such transmitters.
pub static ENTRY_H_2: Control = Control {
    regime: Regime::Eu,
    id: "5A001.h.2",
    category: Category::CounterUas,
    heading: H_2.heading,
    versions: &[H_2.at(passage("Annex I, 5A001.h.2"))],
}
.checked();
