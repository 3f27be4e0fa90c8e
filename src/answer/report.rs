//! Reports: a classification on one screen, whole, or one entry of it, as plain
//! text or Markdown. JSON is its `Serialize`.
//!
//! The report on one screen has at most [`LINES`] lines of [`COLUMNS`] columns
//! for an item under every regime. Every entry that says yes or is open stands
//! on exactly one of them, alone or with those that hang on the same facts; a
//! number such as `6A005.a` there stands for every point below it that is told.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::answer::classification::Classification;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::text::Text;
use crate::value::truth::Truth;

mod asking;
mod block;
mod doubts;
mod fit;
mod full;
mod grouping;
pub(crate) mod ids;
pub(crate) mod layout;
mod licences;
pub use layout::width;
mod likeness;
mod markdown;
mod measures;
mod remarks;
mod screen;
mod text;
mod wording;

/// What stands below every report.
pub const CAUTION: &str = "\u{201c}not listed\u{201d} is silence, not clearance: only the regimes named here were \
                           consulted, and only the entries that the library knows.";

/// The most lines of a report on one screen.
pub const LINES: usize = 60;

/// The most columns of a line; a wide character counts as two.
pub const COLUMNS: usize = 100;

/// A report on a classification.
///
/// ```
/// use dualuse::report::Report;
/// use dualuse::{Case, date, items::Uav, quantity::minutes};
///
/// let drone = Uav { flies_beyond_sight: true.into(), endurance: minutes(75.0).into(), ..Uav::default() };
/// let answer = Case::new(&drone, date(2024, 1, 1)).classify();
/// let screen = Report::of(&answer).to_text();
/// assert!(screen.lines().count() <= dualuse::report::LINES);
/// let why = Report::of(&answer).why("9A012.a.2").to_text();
/// assert!(why.contains("maximum endurance: 75 min (asked: >= 1 h"));
/// ```
#[derive(Clone, Debug)]
pub struct Report<'a> {
    answer: &'a Classification,
    extent: Extent<'a>,
    coloured: bool,
}

/// How much is told.
#[derive(Clone, Copy, Debug)]
enum Extent<'a> {
    Screen,
    Full,
    Why(&'a str),
}

impl<'a> Report<'a> {
    /// The report that fits a screen.
    pub const fn of(answer: &'a Classification) -> Self {
        Self { answer, extent: Extent::Screen, coloured: false }
    }

    /// The whole tree of every entry that is told, with texts, margins and doubts.
    #[must_use]
    pub fn full(self) -> Self {
        Self { extent: Extent::Full, ..self }
    }

    /// The whole tree of one entry, or of every entry whose number begins with this, under every regime.
    #[must_use]
    pub fn why(self, entry: &'a str) -> Self {
        Self { extent: Extent::Why(entry), ..self }
    }

    /// With the colours of a terminal (ANSI escape codes); only plain text has them.
    #[must_use]
    pub fn coloured(self) -> Self {
        Self { coloured: true, ..self }
    }

    /// As plain text.
    pub fn to_text(&self) -> String {
        match self.extent {
            Extent::Screen => text::laid_out(&screen::Screen::fitting(self.answer), self.coloured),
            Extent::Full => full::text(self.answer, None, self.coloured),
            Extent::Why(entry) => full::text(self.answer, Some(entry), self.coloured),
        }
    }

    /// As Markdown.
    pub fn to_markdown(&self) -> String {
        match self.extent {
            Extent::Screen => markdown::laid_out(&screen::Screen::fitting(self.answer)),
            Extent::Full => full::markdown(self.answer, None),
            Extent::Why(entry) => full::markdown(self.answer, Some(entry)),
        }
    }
}

/// Entries that the report on one screen tells together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Group {
    /// The regime.
    pub regime: Regime,
    /// The entries, each with the path of the part on board that it is about.
    pub entries: Vec<GroupEntry>,
    /// Their numbers, written short: `6A005.a, b, d: 28 points`.
    pub ids: String,
    /// Whether they apply: one of them at least.
    pub truth: Truth,
    /// By what they apply, what is left to hold, or on what that hangs.
    pub says: String,
}

/// An entry of a group.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupEntry {
    /// Its number.
    pub entry: Text,
    /// The path of the part on board; empty for the item itself.
    pub part: Text,
}

impl Report<'_> {
    /// The entries that are told, as they stand together on one screen.
    pub fn groups(&self) -> Vec<Group> {
        let screen = screen::Screen::fitting(self.answer);
        let groups = screen.regimes.into_iter().flat_map(|of| {
            of.rows.into_iter().map(move |row| Group {
                regime: of.regime,
                entries: row.entries.into_iter().map(|(entry, part)| GroupEntry { entry, part }).collect(),
                ids: row.ids,
                truth: row.truth,
                says: row.words,
            })
        });
        groups.collect()
    }
}

impl Classification {
    /// The report on one screen, as plain text.
    pub fn to_text(&self) -> String {
        Report::of(self).to_text()
    }

    /// The report on one screen, as plain text with the colours of a terminal (ANSI escape codes).
    pub fn to_coloured_text(&self) -> String {
        Report::of(self).coloured().to_text()
    }

    /// The report on one screen, as Markdown.
    pub fn to_markdown(&self) -> String {
        Report::of(self).to_markdown()
    }

    /// The whole tree of every entry that is told, as plain text.
    pub fn to_full_text(&self) -> String {
        Report::of(self).full().to_text()
    }

    fn title(&self) -> String {
        match &self.name {
            Some(name) => format!("{name}, {}", self.category.words()),
            None => format!("an item without a name, {}", self.category.words()),
        }
    }
}

/// The report on one screen, as plain text.
impl fmt::Display for Classification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

impl Verdict {
    /// The verdict in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::NotListed => "not listed",
            Self::Undetermined => "undetermined",
            Self::Controlled => "controlled",
            Self::LicenceRequired => "licence required",
            Self::Prohibited => "prohibited",
        }
    }
}
