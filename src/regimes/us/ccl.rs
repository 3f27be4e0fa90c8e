//! The Commerce Control List: 15 CFR part 774, supplement 1. Its entries are
//! in the modules named after them.
//!
//! Read in extracts from a copy of the middle of 2026, before 13 August, and
//! in quotations from the copy of 1 September 2026. No first day of any entry
//! was seen, except where a rule of 2026 changed it. The entries answer from
//! the first day on which the parallel European text was seen.

use crate::control::{Day, Instrument, TextQuality, day};

/// The list.
pub static CCL: Instrument = Instrument {
    name: "15 CFR part 774, supplement 1 (CCL)",
    title: "The Commerce Control List",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Partial,
    source: "extracts from the eCFR of the middle of 2026, before 13 August; quotations from the eCFR of \
             1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["only extracts were seen", NO_FIRST_DAY],
};

/// The day from which the entries answer here.
pub const FIRST_DAY: Day = day(2021, 9, 9);

/// Why no entry answers for earlier days.
pub const NO_FIRST_DAY: &str = "no first day was seen; taken to be in force at least since 9 September 2021, \
                                the first day of the parallel EU text; earlier days are not answered";
