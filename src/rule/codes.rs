//! Lists of customs codes that a law prints for a country: what goods are worth
//! checking there. They decide nothing by themselves.

use crate::value::country::Country;
use crate::value::day::Day;

/// Codes of goods that a law prints for one country, as it read on a day.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeList {
    /// The law, in short.
    pub instrument: &'static str,
    /// The annex, or the part of it.
    pub annex: &'static str,
    /// The article that refers to the annex.
    pub article: &'static str,
    /// The country that the article is about.
    pub country: Country,
    /// The day of the text that was read, or its first day where that is known.
    pub since: Day,
    /// Whether the list may be older than that.
    pub maybe_earlier: bool,
    /// The first day of another text that was read; nothing if no later one was.
    pub until: Option<Day>,
    /// What it prints.
    pub rows: &'static [CodeRow],
}

/// A row of a list of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeRow {
    /// The codes, of two to eight digits; those that `ex` stands before are meant in part only.
    pub codes: &'static [&'static str],
    /// The goods in the words of the list; empty where it says no more than the code.
    pub goods: &'static str,
}

impl CodeList {
    /// Whether the list is told on a day.
    pub fn is_told(&self, day: Day) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}

impl CodeRow {
    /// Goods under some codes.
    #[must_use]
    pub const fn of(codes: &'static [&'static str], goods: &'static str) -> Self {
        Self { codes, goods }
    }

    /// The codes as digits alone, each with whether it is meant in part only.
    pub(crate) fn digits(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.codes.iter().map(|code| match code.strip_prefix("ex ") {
            Some(code) => (code, true),
            None => (*code, false),
        })
    }
}
