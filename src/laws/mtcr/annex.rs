//! The Annex of the Missile Technology Control Regime. Its items are in the
//! modules named after them.
//!
//! The edition of 2015 was seen in a summary, and a paraphrase that is good to
//! 14 March 2024; the text itself was not. The Annex binds nobody by itself;
//! the partners turn it into their own law.

use crate::laws::entries_of;
use crate::rule::control::Control;
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::{Day, day};

pub mod item_11a;
pub mod item_12a;
pub mod item_19a;
pub mod item_1a;
pub mod item_3a;
pub mod item_9a;

pub const ENTRIES: &[&Control] = entries_of![item_1a, item_3a, item_9a, item_11a, item_12a, item_19a];

/// The doubt about items whose words were read in parallel entries.
pub const PARALLEL_DAY: &str = "agreed at least since 9 September 2021, the first day of the parallel EU text; \
                            earlier days are not answered";

/// The Annex, from the last day of the year of the edition.
pub const ANNEX: List = List::of(Regime::Mtcr, &EDITION_OF_2015).since_at_least(FIRST_DAY, NO_FIRST_DAY);

static EDITION_OF_2015: Instrument = Instrument {
    name: "MTCR Equipment, Software and Technology Annex",
    title: "Equipment, Software and Technology Annex",
    issuer: "Missile Technology Control Regime",
    quality: TextQuality::Paraphrase,
    source: "a summary of the edition of 2015; a paraphrase of the state of 14 March 2024",
    checked: "September 2026",
    documents: &[],
    doubts: &[],
};

/// The first day for which it was seen.
pub const FIRST_DAY: Day = day(2015, 12, 31);

const NO_FIRST_DAY: &str = "read in a summary of the edition of 2015, whose day is not known: agreed at \
                            least since 31 December 2015; earlier days are not answered";
