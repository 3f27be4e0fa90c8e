//! Annex I, entry 5A001, points b and d: radio, receivers and antennas. The text is that of
//! [`list_5a1`](crate::laws::wassenaar::list::entry_5a1), where its numbers stand and what is left out is said.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_5a1::{
    B_3_A, B_3_B, B_4_A, B_4_B, B_5, D_1, D_2, D_3, D_4, FROM_THE_US_TEXT,
};
use crate::rule::control::{Control, Passage};
use crate::rule::regime::Regime;

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

const fn passage_b(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY, FROM_THE_US_TEXT])
}

/// Spread spectrum with programmable codes.
pub static ENTRY_B_3_A: Control = Control {
    regime: Regime::Eu,
    id: "5A001.b.3.a",
    category: Category::Radio,
    heading: B_3_A.heading,
    versions: &[B_3_A.at(passage_b("Annex I, 5A001.b.3.a"))],
}
.checked();

/// Spread spectrum of great bandwidth.
pub static ENTRY_B_3_B: Control = Control {
    regime: Regime::Eu,
    id: "5A001.b.3.b",
    category: Category::Radio,
    heading: B_3_B.heading,
    versions: &[B_3_B.at(passage_b("Annex I, 5A001.b.3.b"))],
}
.checked();

/// Ultra-wideband radio, by bandwidth.
pub static ENTRY_B_4_A: Control = Control {
    regime: Regime::Eu,
    id: "5A001.b.4.a",
    category: Category::Radio,
    heading: B_4_A.heading,
    versions: &[B_4_A.at(passage_b("Annex I, 5A001.b.4.a"))],
}
.checked();

/// Ultra-wideband radio, by fractional bandwidth.
pub static ENTRY_B_4_B: Control = Control {
    regime: Regime::Eu,
    id: "5A001.b.4.b",
    category: Category::Radio,
    heading: B_4_B.heading,
    versions: &[B_4_B.at(passage_b("Annex I, 5A001.b.4.b"))],
}
.checked();

/// Receivers that search and identify.
pub static ENTRY_B_5: Control = Control {
    regime: Regime::Eu,
    id: "5A001.b.5",
    category: Category::Radio,
    heading: B_5.heading,
    versions: &[B_5.at(passage_b("Annex I, 5A001.b.5"))],
}
.checked();

/// Antennas up to 57 GHz.
pub static ENTRY_D_1: Control = Control {
    regime: Regime::Eu,
    id: "5A001.d.1",
    category: Category::Radio,
    heading: D_1.heading,
    versions: &[D_1.at(passage("Annex I, 5A001.d.1"))],
}
.checked();

/// Antennas up to 66 GHz.
pub static ENTRY_D_2: Control = Control {
    regime: Regime::Eu,
    id: "5A001.d.2",
    category: Category::Radio,
    heading: D_2.heading,
    versions: &[D_2.at(passage("Annex I, 5A001.d.2"))],
}
.checked();

/// Antennas up to 90 GHz.
pub static ENTRY_D_3: Control = Control {
    regime: Regime::Eu,
    id: "5A001.d.3",
    category: Category::Radio,
    heading: D_3.heading,
    versions: &[D_3.at(passage("Annex I, 5A001.d.3"))],
}
.checked();

/// Antennas above 90 GHz.
pub static ENTRY_D_4: Control = Control {
    regime: Regime::Eu,
    id: "5A001.d.4",
    category: Category::Radio,
    heading: D_4.heading,
    versions: &[D_4.at(passage("Annex I, 5A001.d.4"))],
}
.checked();
