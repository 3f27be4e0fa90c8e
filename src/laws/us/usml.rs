//! The United States Munitions List: 22 CFR 121.1, part of the International
//! Traffic in Arms Regulations. Its paragraphs are in the modules named after
//! their categories.
//!
//! Read in quotations from the copy of 1 September 2026; older copies were not
//! seen, so the paragraphs answer from that day. By the order of review an
//! article of this list is not on the Commerce Control List at all: its
//! entries come first. What is quoted and not decided stands among the
//! [points left out](crate::laws::us::left_out).

use crate::laws::entries_of;
use crate::rule::control::Control;
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::{Day, day};

pub mod viii;
pub mod xi;
pub mod xi_radar;
pub mod xii;
pub mod xii_c;
pub mod xii_d;
pub mod xii_e;

pub const ENTRIES: &[&Control] = entries_of![viii, xi, xi_radar, xii, xii_c, xii_d, xii_e];

/// The day of the copy that was read.
pub const FIRST_DAY: Day = day(2026, 9, 1);

/// The list, from the day of the copy that was read.
pub const USML: List = List::of(Regime::Us, &SECTION_121_1).since_at_least(FIRST_DAY, NO_FIRST_DAY);

/// The list by its short name.
pub const NAME: &str = "22 CFR 121.1 (USML)";

static SECTION_121_1: Instrument = Instrument {
    name: NAME,
    title: "The United States Munitions List",
    issuer: "Directorate of Defense Trade Controls, Department of State",
    quality: TextQuality::Partial,
    source: "quotations from the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["only quotations were seen"],
};

const NO_FIRST_DAY: &str = "in force at least since 1 September 2026, the day of the copy that was read; \
                            earlier days are not answered";
