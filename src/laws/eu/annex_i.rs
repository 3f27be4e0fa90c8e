//! Regulation (EU) 2021/821, Annex I: the list of dual-use items. Its entries
//! are in the modules named after them.
//!
//! Put together from Norwegian List II, which repeats the English text of the
//! Annex of 2021 and 2022, and from the consolidated Annex of 15 November 2025,
//! of which some paragraphs were missing in the copy that was seen. No first
//! day of any entry was seen; the entries answer from the first day of the
//! regulation. All language versions bind alike; the English one was read.

use crate::laws::entries_of;
use crate::rule::control::Control;
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::{Day, day};

pub mod entry_3a001;
pub mod entry_5a001;
pub mod entry_5a001_e;
pub mod entry_5a101;
pub mod entry_6a002;
pub mod entry_6a003;
pub mod entry_6a005;
pub mod entry_6a008;
pub mod entry_7a001;
pub mod entry_7a002;
pub mod entry_7a003;
pub mod entry_7a005;
pub mod entry_7a101;
pub mod entry_7a103;
pub mod entry_7a105;
pub mod entry_7a116;
pub mod entry_9a001;
pub mod entry_9a012;
pub mod entry_9a101;
pub mod entry_9a112;
pub mod entry_9a350;

pub const ENTRIES: &[&Control] = entries_of![
    entry_3a001,
    entry_5a001,
    entry_5a001_e,
    entry_5a101,
    entry_6a002,
    entry_6a003,
    entry_6a005,
    entry_6a008,
    entry_7a001,
    entry_7a002,
    entry_7a003,
    entry_7a005,
    entry_7a101,
    entry_7a103,
    entry_7a105,
    entry_7a116,
    entry_9a001,
    entry_9a012,
    entry_9a101,
    entry_9a112,
    entry_9a350
];

/// The list, of which no first day of any entry was seen.
pub const ANNEX_I: List = List::of(Regime::Eu, &REGULATION).since_at_least(FIRST_DAY, NO_FIRST_DAY);

static REGULATION: Instrument = Instrument {
    name: "Regulation (EU) 2021/821, Annex I",
    title: "Regulation (EU) 2021/821 setting up a Union regime for the control of exports, brokering, \
            technical assistance, transit and transfer of dual-use items",
    issuer: "European Parliament; Council of the European Union",
    quality: TextQuality::Reconstructed,
    source: "Norwegian List II (English, the text of the Annex of 2021 and 2022); Annex I consolidated on \
             15 November 2025 (English, some paragraphs missing)",
    checked: "September 2026",
    documents: &[],
    doubts: &[
        "read in Norwegian List II, which repeats the text of the Annex of 2021 and 2022",
        "some paragraphs of the consolidated Annex of 15 November 2025 were missing in the copy seen",
    ],
};

/// The first day for which it was seen.
pub const FIRST_DAY: Day = day(2021, 9, 9);

const NO_FIRST_DAY: &str = "in force at least since 9 September 2021, the first day of the regulation; \
                            earlier days are not answered";
