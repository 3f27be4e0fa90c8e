//! Decides whether drones, their engines and payloads, and systems against
//! drones fall under an export control on a given day, and says why.
//!
//! A fact may be exact, an interval, unknown or absent, and the answer is
//! *exactly* yes, no or unknown: yes if the law applies in every world that the
//! facts allow, no if in none. Limits are never rounded past, every answer
//! cites its text, and every version of a text keeps its days.
//!
//! ```
//! use dualuse::{Case, Regime, Verdict, date, items::Uav, quantity::minutes};
//!
//! let drone = Uav { flies_beyond_sight: true.into(), endurance: minutes(75.0).into(), ..Uav::default() };
//! let answer = Case::new(&drone, date(2024, 1, 1)).under([Regime::Cn]).classify();
//! assert_eq!(answer.verdict(Regime::Cn), Some(Verdict::Controlled));
//! println!("{answer}");
//! ```
//!
//! # Where to look
//!
//! | to | see |
//! |---|---|
//! | describe an item | [`items`]: one struct per category; everything is unknown by default |
//! | know how an open verdict is settled | [`manual::questions`]: questions, assumptions, and every tie with its source |
//! | know how text is read | [`manual::values`]: every phrasing, with what it is read as |
//! | give a value | [`quantity`] for literals, [`Fact`] for what may be known of a value, [`str::parse`] for text |
//! | read item files | `files`, with the features `toml` and `json` |
//! | ask | [`Case`]: an item, a day, regimes, perhaps an export |
//! | read the answer | [`Classification`]: verdicts, [grounds](Ground), citations, [open questions](Question), [margins](Margin); JSON |
//! | print the answer | [`report::Report`]: on one screen, whole, or why of one entry; text, Markdown |
//! | decide many items fast | [`LawOfDay`]: the law of a day, compiled; [`columns`]: millions of rows at once |
//! | decide in a database | [`sql`]: a rule as one SELECT, for DuckDB, DataFusion, Spark, PostgreSQL, SQLite |
//! | decide each kind of item once | [`Patterns`]: which of the law's cells the facts may be in |
//! | find an entry | [`Regime::entry`], [`Regime::controls`], with its [versions](Control::versions) |
//! | read a law in words | [`Regime::to_markdown`], [`manual::reading_a_law`] |
//! | add a law | [`manual::adding_a_law`] |
//! | hold two laws against each other | [`compare`]: what one controls and the other does not, with an item that shows it |
//! | know what is left of an entry | [`EntryOfDay::condition`] |
//! | look into a law by program | [`analysis`] |
//! | screen a customs code | [`hs`]: hints which entries to read |
//! | see what eases a control | [`authorisation`] |
//! | know whether an export needs a licence | [`LicenceDecision`], in each regime's answer for an export; [`licence`] |
//!
//! # Truth
//!
//! [`manual::exactness`] tells why the answers are exact.
//!
//! An attribute has a set of values that it may still have. A criterion is a
//! tree of tests at the law's limits. Plain three-valued logic would answer
//! *unknown* too often: a drone known to fly for 40 to 90 minutes in gusts of
//! 25 knots falls under 9A012.a whichever it is, by a.1 or by a.2, and that is
//! the answer it gets. Where a text can be read in more than one way, the
//! answer is yes if every reading says yes, no if every reading says no, and
//! otherwise unknown, with the readings named; [`Case::adopting`] adopts one.
//!
//! Nothing here reads a clock, a file or the network, and nothing panics on
//! what an item may contain. The functions in [`quantity`] that take a float
//! are for literals and panic on what is no quantity; text is parsed with errors.
//!
//! # What it will not say
//!
//! It never says that something is free to export. *Not listed* means that the
//! entries which the library knows, of the regimes that were asked, say no on
//! that day; [`Regime::not_covered`] names what it does not know. No match is
//! not clearance. Words of judgement (*specially designed*, *natural vision*,
//! *known military end use*) are inputs that somebody answers for: they are
//! never computed and never assumed. The Chinese words bind, the English ones
//! here are our own. This is no legal advice.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod answer;
pub mod columns;
mod decide;
mod goods;
mod laws;
pub mod manual;
mod rule;
mod value;

pub use answer::review as around;
pub use answer::{hs, report};
pub use decide::compare;
pub use decide::sql;
#[cfg(any(feature = "json", feature = "toml"))]
pub use goods::file::formats as files;
pub use goods::items::public as items;
pub use rule::survey as analysis;
pub use rule::{measure, review};
pub use value::quantity;

/// What eases a control, and whether an item is within its terms.
pub mod authorisation {
    pub use crate::answer::authorisation::{AuthorisationDecision, authorisations_for};
    pub use crate::rule::authorisation::{Authorisation, AuthorisationKind};
}

/// Entries of a list or announcement, with every version of their text.
pub mod control {
    pub use crate::answer::law_words::law_in_words;
    pub use crate::rule::control::{End, Reason, Suspension, Version};
    pub use crate::rule::instrument::*;
    pub use crate::rule::list::*;
    pub use crate::value::day::{Day, day};
}

/// Criteria: the conditions of a law as a tree of constants, [`Criterion`].
///
/// A law file writes each point as number, words, reading, and everything
/// else is derived from that one tree: the decision, the explanation, the
/// prose, the tests' boundaries.
///
/// | written | holds if |
/// |---|---|
/// | `UAV.endurance.at_least(minutes(30.0))` | the value is 30 min or more |
/// | `UAV.takeoff_mass.above(kilograms(7.0))` | it is more than 7 kg |
/// | `IMAGER.ifov.below(milliradians(2.5))` | it is less than 2.5 mrad |
/// | `SYSTEM.jamming_range.is_present()` | the item has such a value at all |
/// | `UAV.autonomous.is_yes()` | it is yes |
/// | `LASER.use.is(…)` | it is one of these choices |
/// | `EXPORT.destination.is_in(&GROUP)` | it is one of the countries of a group |
/// | `all(&[…])`, `any(&[…])`, `none_of(&[…])` | all, any, none of these hold |
/// | `carries(Category::Laser, &[…])` | some laser on board meets all of these |
/// | `designed_for(Category::Uav, &[…])` | it is specially designed for an aircraft that meets all of these |
/// | `entry(&ENTRY)` | the entry's text of that day holds |
/// | `disputed("id", "doubt", &[…])` | every reading says so |
///
/// No test accepts an absent value.
pub mod criterion {
    pub use crate::rule::criterion::{
        Dispute, Form, OneOf, Point, Test, all, any, carries, chapeau, designed_for, disputed, entry,
        none_of, point, reading,
    };
}

/// What stands inside an answer: citations, what decides, what is left out of an entry.
pub mod classification {
    pub use crate::answer::classification::{CONTRACT, Cited, Deciding, LeftOut, OpenReason};
}

/// What a [`Question`] asks of an item, and on which side of a limit a value lies.
pub mod explain {
    pub use crate::decide::explain::{Asks, Grounds, Side};
}

/// What a [`Fact`] can be about: kinds of values, and sets of choices.
pub mod fact {
    pub use crate::value::fact::{Amount, Choices, Domain, Kind, Value};
}

/// What an item is made of: its attributes, what it carries, what stands beside its values.
pub mod item {
    pub use crate::goods::file::place::Supposed;
    pub use crate::goods::file::tree::Node;
    pub use crate::goods::item::{Attr, Attribute, Evidence};
    pub use crate::goods::notes::{Note, Notes};
    pub use crate::goods::path::{Path, PathError, Step};
    pub use crate::goods::ties::{Contradiction, Derived, Narrowed, Tie, all as ties, narrowed};
}

/// From verdict to licence: what a regime demands of an export, and what may take the place of a licence.
pub mod licence {
    pub use crate::laws::us::licence::chart::{COUNTRY_CHART, ChartRow};
    pub use crate::laws::us::licence::groups::COUNTRY_GROUPS;
    pub use crate::rule::licence::*;
}

pub use answer::ask::{Ask, AskedFor, Reply};
pub use answer::assumption::Rest;
pub use answer::case::Case;
pub use answer::change::{Change, NearLimit};
pub use answer::classification::{
    Classification, DisputeDecision, EntryDecision, LicenceDecision, MayApply, MeasureDecision, Needed,
    RegimeDecision,
};
pub use answer::interview::Interview;
pub use decide::condition::{Condition, Left};
pub use decide::explain::{Finding, Ground, Margin, Question};
pub use decide::law_of_day::{AdoptError, EntryOfDay, LawOfDay, TooLarge};
pub use decide::pattern::{Pattern, Patterns};
pub use goods::file::error::ItemError;
pub use goods::file::read::Described;
pub use goods::item::{Carries, DesignedFor};
pub use goods::items::{Category, Item, ItemRef};
pub use jiff::civil::{Date, date};
pub use rule::catalogue::{Catalogue, Corpus};
pub use rule::control::{Control, Standing};
pub use rule::criterion::Criterion;
pub use rule::omission::Omission;
pub use rule::regime::Regime;
pub use rule::verdict::Verdict;
pub use value::country::{Country, CountryGroup};
pub use value::fact::{Fact, ValueError};
pub use value::text::Text;
pub use value::truth::Truth;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
