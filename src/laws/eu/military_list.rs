//! The Common Military List of the European Union, as of 17 February 2020.
//!
//! Read in the Norwegian List I of 2020, which repeats its English text. The
//! list is a political commitment that the member states turn into their own
//! law. Later editions were not read.

use crate::rule::control::Control;
use crate::rule::criterion::{all, any, chapeau, disputed, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::{Demand, Goods};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::day;

pub mod electronics;

pub const ENTRIES: &[&Control] = electronics::ENTRIES;

/// The list, from the day of the edition that was read.
pub const MILITARY_LIST: List =
    List::of(Regime::Eu, &COMMON_MILITARY_LIST).since_at_least(day(2020, 2, 17), NO_FIRST_DAY);

static COMMON_MILITARY_LIST: Instrument = Instrument {
    name: "EU Common Military List",
    title: "Common Military List of the European Union",
    issuer: "Council of the European Union",
    quality: TextQuality::Reconstructed,
    source: "Norwegian List I of 2020 (English, the text of the list of 17 February 2020)",
    checked: "September 2026",
    documents: &[],
    doubts: &[
        "read in the Norwegian List I of 2020, which repeats the text of 17 February 2020",
        "later editions were not read; the member states' own lists bind",
    ],
};

/// What the laws of the member states ask of the goods that it lists.
pub static NATIONAL_LAW: Demand = MILITARY_LIST
    .rule("EU military lists", "what the member states ask of items of their military lists")
    .at("")
    .reads(all(&[chapeau("an export or a transfer").means(disputed(
        "EU-military-lists",
        "the laws of the member states on their military lists were not read",
        &[
            reading("an authorisation").says("they ask for an authorisation").means(all(&[])),
            reading("none").says("they ask for none").means(any(&[])),
        ],
    ))]))
    .demand("national law on the military list", Goods::Of(ENTRIES));

const NO_FIRST_DAY: &str = "in force at least since 17 February 2020, the day of the edition that was \
                            read; earlier days are not answered";
