//! The Commerce Control List: 15 CFR part 774, supplement 1. Its entries are
//! in the modules named after them.
//!
//! Read in extracts from a copy of the middle of 2026, before 13 August, and
//! in quotations from the copy of 1 September 2026. No first day of any entry
//! was seen, except where a rule of 2026 changed it. The entries answer from
//! the first day on which the parallel European text was seen.

use crate::laws::entries_of;
use crate::rule::control::Control;
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::{Day, day};

pub mod entry_2b352;
pub mod entry_3a001;
pub mod entry_3a611;
pub mod entry_5a001;
pub mod entry_5a001_e;
pub mod entry_5a101;
pub mod entry_5a991;
pub mod entry_6a002;
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
pub mod entry_7a116;
pub mod entry_7a994;
pub mod entry_9a012;
pub mod entry_9a012_b;
pub mod entry_9a101;
pub mod entry_9a120;

pub const ENTRIES: &[&Control] = entries_of![
    entry_2b352,
    entry_3a001,
    entry_3a611,
    entry_5a001,
    entry_5a001_e,
    entry_5a101,
    entry_5a991,
    entry_6a002,
    entry_6a003,
    entry_6a005,
    entry_6a008,
    entry_6a995,
    entry_7a001,
    entry_7a002,
    entry_7a003,
    entry_7a005,
    entry_7a101,
    entry_7a103,
    entry_7a105,
    entry_7a116,
    entry_7a994,
    entry_9a012,
    entry_9a012_b,
    entry_9a101,
    entry_9a120
];

/// The list, of which no first day of any entry was seen, but for the rules of 2026.
pub const CCL: List = List::of(Regime::Us, &SUPPLEMENT).since_at_least(FIRST_DAY, NO_FIRST_DAY);

static SUPPLEMENT: Instrument = Instrument {
    name: "15 CFR part 774, supplement 1 (CCL)",
    title: "The Commerce Control List",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Partial,
    source: "extracts from the eCFR of the middle of 2026, before 13 August; quotations from the eCFR of \
             1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["only extracts were seen"],
};

/// The first day for which it was seen.
pub const FIRST_DAY: Day = day(2021, 9, 9);

const NO_FIRST_DAY: &str = "no first day was seen; taken to be in force at least since 9 September 2021, \
                            the first day of the parallel EU text; earlier days are not answered";
