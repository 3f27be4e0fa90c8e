//! Annex I, entry 7A005: satellite navigation receivers. The text is that of
//! [`list_7a5`](crate::laws::wassenaar::list::entry_7a5), where its numbers stand and what is left out is said.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_7a5::{A, B};
use crate::rule::control::{Control, Passage};
use crate::rule::regime::Regime;

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

/// Governmental decryption.
pub static ENTRY_A: Control = Control {
    regime: Regime::Eu,
    id: "7A005.a",
    category: Category::NavigationReceiver,
    heading: A.heading,
    versions: &[A.at(passage("Annex I, 7A005.a"))],
}
.checked();

/// Adaptive antenna systems.
pub static ENTRY_B: Control = Control {
    regime: Regime::Eu,
    id: "7A005.b",
    category: Category::NavigationReceiver,
    heading: B.heading,
    versions: &[B.at(passage("Annex I, 7A005.b"))],
}
.checked();
