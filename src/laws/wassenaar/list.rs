//! The Wassenaar Arrangement's list of dual-use goods and technologies. Its
//! entries are in the modules named after them.
//!
//! The list itself was not retrieved: it is read in the EU text that repeats
//! it (see [`annex_i`](crate::laws::eu::annex_i)). It binds nobody by
//! itself; the participating states turn it into their own law.

use crate::laws::entries_of;
use crate::rule::control::Control;
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::{Day, day};

pub mod entry_3a1;
pub mod entry_5a1;
pub mod entry_5a1_e;
pub mod entry_6a2;
pub mod entry_6a3;
pub mod entry_6a5;
pub mod entry_6a8;
pub mod entry_7a1;
pub mod entry_7a2;
pub mod entry_7a3;
pub mod entry_7a5;
pub mod entry_9a1;
pub mod entry_9a12;

pub const ENTRIES: &[&Control] = entries_of![
    entry_3a1,
    entry_5a1,
    entry_5a1_e,
    entry_6a2,
    entry_6a3,
    entry_6a5,
    entry_6a8,
    entry_7a1,
    entry_7a2,
    entry_7a3,
    entry_7a5,
    entry_9a1,
    entry_9a12
];

/// The list, from the first day of the EU text that repeats it.
pub const LIST: List = List::of(Regime::Wassenaar, &DUAL_USE)
    .since_at_least(FIRST_DAY, NO_FIRST_DAY)
    .doubts(&[FROM_THE_EU_TEXT]);

static DUAL_USE: Instrument = Instrument {
    name: "Wassenaar Arrangement, List of Dual-Use Goods and Technologies",
    title: "List of Dual-Use Goods and Technologies",
    issuer: "Wassenaar Arrangement",
    quality: TextQuality::Reconstructed,
    source: "the EU text that repeats it: Norwegian List II (2021 and 2022); EU Annex I of 15 November 2025",
    checked: "September 2026",
    documents: &[],
    doubts: &[],
};

/// That the list itself was not retrieved.
pub const FROM_THE_EU_TEXT: &str = "the list itself was not retrieved; read in the EU text that repeats it";

/// The first day for which it was seen.
pub const FIRST_DAY: Day = day(2021, 9, 9);

const NO_FIRST_DAY: &str = "agreed at least since 9 September 2021, the first day of the EU text that \
                            repeats it; earlier days are not answered";
