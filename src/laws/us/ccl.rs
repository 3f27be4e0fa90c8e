//! The Commerce Control List: 15 CFR part 774, supplement 1. Its entries are
//! in the modules named after them.
//!
//! Read in extracts from a copy of the middle of 2026, before 13 August, and
//! in quotations from the copy of 1 September 2026. No first day of any entry
//! was seen, except where a rule of 2026 changed it. The entries answer from
//! the first day on which the parallel European text was seen.

use crate::rule::control::{Instrument, Reason, TextQuality};
use crate::rule::criterion::all;
use crate::value::day::{Day, day};

pub mod entry_2b352;
pub mod entry_3a611;
pub mod entry_5a001;
pub mod entry_5a001_e;
pub mod entry_5a101;
pub mod entry_5a991;
pub mod entry_6a003;
pub mod entry_6a005;
pub mod entry_6a008;
pub mod entry_6a995;
pub mod entry_7a001;
pub mod entry_7a002;
pub mod entry_7a003;
pub mod entry_7a005;
pub mod entry_7a101;
pub mod entry_7a103;
pub mod entry_7a105;
pub mod entry_7a994;
pub mod entry_9a012;
pub mod entry_9a012_b;
pub mod entry_9a101;
pub mod entry_9a120;

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

/// Stands for every item of an entry.
pub(in crate::laws) const fn reason(code: &'static str) -> Reason {
    Reason { code, applies: all(&[]) }
}
