//! The Wassenaar Arrangement's list of dual-use goods and technologies. Its
//! entries are in the modules named after them.
//!
//! The list itself was not retrieved: it is read in the EU text that repeats
//! it (see [`annex_i`](crate::laws::eu::annex_i)). It binds nobody by
//! itself; the participating states turn it into their own law.

use crate::rule::control::{Instrument, TextQuality};
use crate::value::day::{Day, day};

pub mod entry_5a1;
pub mod entry_5a1_e;
pub mod entry_6a3;
pub mod entry_6a5;
pub mod entry_6a8;
pub mod entry_7a1;
pub mod entry_7a2;
pub mod entry_7a3;
pub mod entry_7a5;
pub mod entry_9a12;

/// The list.
pub static LIST: Instrument = Instrument {
    name: "Wassenaar Arrangement, List of Dual-Use Goods and Technologies",
    title: "List of Dual-Use Goods and Technologies",
    issuer: "Wassenaar Arrangement",
    quality: TextQuality::Reconstructed,
    source: "the EU text that repeats it: Norwegian List II (2021 and 2022); EU Annex I of 15 November 2025",
    checked: "September 2026",
    documents: &[],
    doubts: &[FROM_THE_EU_TEXT, NO_FIRST_DAY],
};

/// That the list itself was not retrieved.
pub const FROM_THE_EU_TEXT: &str = "the list itself was not retrieved; read in the EU text that repeats it";

/// The first day of the EU text that repeats it, from which its entries answer here.
pub const FIRST_DAY: Day = day(2021, 9, 9);

/// Why no entry answers for earlier days.
pub const NO_FIRST_DAY: &str = "agreed at least since 9 September 2021, the first day of the EU text that \
                                repeats it; earlier days are not answered";
