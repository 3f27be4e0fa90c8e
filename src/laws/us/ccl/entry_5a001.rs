//! 5A001 of the Commerce Control List, points b and d: radio, receivers and antennas. The text is that of
//! [`list_5a1`](crate::laws::wassenaar::list::entry_5a1), where its numbers stand and what is left out is said.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_5a1::{B_3_A, B_3_B, B_4_A, B_4_B, B_5, D_1, D_2, D_3, D_4};
use crate::rule::control::{Control, Passage, Reason};
use crate::rule::criterion::{Criterion, entry};
use crate::rule::regime::Regime;

use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use crate::laws::us::reasons::{AT1, NS1, NS2};

const fn passage(place: &'static str, reasons: &'static [Reason]) -> Passage {
    CCL.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY]).reasons(reasons)
}

/// The entries of 5A001 about this category of goods.
pub(in crate::laws) const ENTRIES: &[Criterion] = &[
    entry(&ENTRY_B_3_A),
    entry(&ENTRY_B_3_B),
    entry(&ENTRY_B_4_A),
    entry(&ENTRY_B_4_B),
    entry(&ENTRY_B_5),
    entry(&ENTRY_D_1),
    entry(&ENTRY_D_2),
    entry(&ENTRY_D_3),
    entry(&ENTRY_D_4),
];

/// Spread spectrum with programmable codes.
pub static ENTRY_B_3_A: Control = Control {
    regime: Regime::Us,
    id: "5A001.b.3.a",
    category: Category::Radio,
    heading: B_3_A.heading,
    versions: &[B_3_A.at(passage("5A001.b.3.a", &[NS2, AT1]))],
}
.checked();

/// Spread spectrum of great bandwidth.
pub static ENTRY_B_3_B: Control = Control {
    regime: Regime::Us,
    id: "5A001.b.3.b",
    category: Category::Radio,
    heading: B_3_B.heading,
    versions: &[B_3_B.at(passage("5A001.b.3.b", &[NS2, AT1]))],
}
.checked();

/// Ultra-wideband radio, by bandwidth.
pub static ENTRY_B_4_A: Control = Control {
    regime: Regime::Us,
    id: "5A001.b.4.a",
    category: Category::Radio,
    heading: B_4_A.heading,
    versions: &[B_4_A.at(passage("5A001.b.4.a", &[NS2, AT1]))],
}
.checked();

/// Ultra-wideband radio, by fractional bandwidth.
pub static ENTRY_B_4_B: Control = Control {
    regime: Regime::Us,
    id: "5A001.b.4.b",
    category: Category::Radio,
    heading: B_4_B.heading,
    versions: &[B_4_B.at(passage("5A001.b.4.b", &[NS2, AT1]))],
}
.checked();

/// Receivers that search and identify.
pub static ENTRY_B_5: Control = Control {
    regime: Regime::Us,
    id: "5A001.b.5",
    category: Category::Radio,
    heading: B_5.heading,
    versions: &[B_5.at(passage("5A001.b.5", &[NS1, AT1]))],
}
.checked();

/// Antennas up to 57 GHz.
pub static ENTRY_D_1: Control = Control {
    regime: Regime::Us,
    id: "5A001.d.1",
    category: Category::Radio,
    heading: D_1.heading,
    versions: &[D_1.at(passage("5A001.d.1", &[NS2, AT1]))],
}
.checked();

/// Antennas up to 66 GHz.
pub static ENTRY_D_2: Control = Control {
    regime: Regime::Us,
    id: "5A001.d.2",
    category: Category::Radio,
    heading: D_2.heading,
    versions: &[D_2.at(passage("5A001.d.2", &[NS2, AT1]))],
}
.checked();

/// Antennas up to 90 GHz.
pub static ENTRY_D_3: Control = Control {
    regime: Regime::Us,
    id: "5A001.d.3",
    category: Category::Radio,
    heading: D_3.heading,
    versions: &[D_3.at(passage("5A001.d.3", &[NS2, AT1]))],
}
.checked();

/// Antennas above 90 GHz.
pub static ENTRY_D_4: Control = Control {
    regime: Regime::Us,
    id: "5A001.d.4",
    category: Category::Radio,
    heading: D_4.heading,
    versions: &[D_4.at(passage("5A001.d.4", &[NS2, AT1]))],
}
.checked();
