//! The United States Munitions List: 22 CFR 121.1, part of the International
//! Traffic in Arms Regulations. Its paragraphs are in the modules named after
//! their categories.
//!
//! Read in quotations from the copy of 1 September 2026; older copies were not
//! seen, so the paragraphs answer from that day.

use crate::rule::control::{Instrument, TextQuality};
use crate::value::day::{Day, day};

pub mod xii;

/// The list.
pub static USML: Instrument = Instrument {
    name: "22 CFR 121.1 (USML)",
    title: "The United States Munitions List",
    issuer: "Directorate of Defense Trade Controls, Department of State",
    quality: TextQuality::Partial,
    source: "quotations from the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["only quotations were seen", NO_FIRST_DAY],
};

/// The day of the copy, from which its paragraphs answer here.
pub const FIRST_DAY: Day = day(2026, 9, 1);

/// Why no paragraph answers for earlier days.
pub const NO_FIRST_DAY: &str = "in force at least since 1 September 2026, the day of the copy that was read; \
                                earlier days are not answered";
