//! Controls: entries of a list or announcement, with every version of their text.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::goods::items::Category;
use crate::rule::check::{check, check_numbers};
use crate::rule::criterion::Criterion;
use crate::rule::instrument::{Application, Citation, TextQuality};
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::day::Day;

/// An entry of a list or announcement, in all its versions.
pub struct Control {
    /// The regime it belongs to.
    pub regime: Regime,
    /// Its number in the law, or the law and the point where it has none.
    /// Only regime and number together name an entry.
    pub id: &'static str,
    /// The category of items it is about.
    pub category: Category,
    /// What it controls, in words.
    pub heading: &'static str,
    pub(crate) versions: Versions,
}

/// The texts of an entry, the oldest first; most have one.
#[expect(clippy::large_enum_variant, reason = "it stands in statics, and almost all are the larger one")]
pub(crate) enum Versions {
    One(Version),
    Several(&'static [Version]),
}

/// The text of an entry over a time.
#[derive(Clone, Copy)]
pub struct Version {
    /// Where the text stands.
    pub citation: Citation,
    /// The first day in force, or the first for which the text was seen.
    pub since: Day,
    /// Whether it may have been in force before `since` already: nobody looked, so
    /// on earlier days it is neither yes nor no.
    pub maybe_earlier: bool,
    /// When it ended, if it has.
    pub until: Option<End>,
    /// When it is not applied, if ever.
    pub suspended: Option<Suspension>,
    /// The short words that bind, in the binding language.
    pub original: &'static str,
    /// How well this text was read.
    pub quality: TextQuality,
    /// What is doubtful in this text alone, beside its disputed readings.
    pub own_doubts: &'static [&'static str],
    /// What is doubtful in the part of the list where it stands.
    pub list_doubts: &'static [&'static str],
    /// Why its first day is not known; empty if it is.
    pub first_day_doubt: &'static str,
    /// Reference codes of the Harmonized System: hints, never a verdict.
    pub hs_codes: &'static [&'static str],
    /// Codes under which customs took such goods, from the first day on; the text does not name them.
    pub customs_codes: Option<(Day, &'static [&'static str])>,
    /// Other texts that refer to this one or restate it, each from its first day on.
    pub also: &'static [(Day, Citation)],
    /// How a licence is applied for, where that is known.
    pub application: Option<&'static Application>,
    /// Why a licence is needed, as some regimes code it.
    pub reasons: &'static [Reason],
    /// The text as a criterion.
    pub criterion: Criterion,
}

/// The end of a version: its first day out, and the text that ended it.
#[derive(Clone, Copy, Debug)]
pub struct End {
    /// The first day on which it was no longer in force.
    pub on: Day,
    /// What ended it.
    pub by: &'static str,
    /// Whether the end is inferred: the text that says so was not seen.
    pub inferred: bool,
}

/// A time in which a version is law but not applied.
#[derive(Clone, Copy, Debug)]
pub struct Suspension {
    /// The first day of it.
    pub from: Day,
    /// The first day after it.
    pub until: Day,
    /// What suspended it.
    pub by: &'static str,
    /// From this day on, the suspension was only announced: its text was not seen.
    pub unconfirmed_from: Option<Day>,
}

/// Why a licence is needed, as some regimes code it, and for which items.
#[derive(Clone, Copy)]
pub struct Reason {
    /// The code, such as `NS2`.
    pub code: &'static str,
    /// The items of the entry for which it stands.
    pub applies: Criterion,
}

/// Where an entry stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Standing {
    /// Its first day is still to come.
    Pending,
    /// It applies.
    InForce,
    /// It is law, but not applied.
    Suspended,
    /// It was law.
    Ended,
}

impl Control {
    /// Its versions, the oldest first.
    pub const fn versions(&self) -> &[Version] {
        match &self.versions {
            Versions::One(version) => std::slice::from_ref(version),
            Versions::Several(versions) => versions,
        }
    }

    /// The version that is law on a day, in force or suspended.
    pub fn version_on(&'static self, day: Day) -> Option<&'static Version> {
        self.versions()
            .iter()
            .find(|version| version.since <= day && version.until.is_none_or(|end| day < end.on))
    }

    /// Where the entry stands on a day, and the version that is nearest to it.
    ///
    /// # Panics
    /// If it has no version at all, which no constructor lets compile.
    pub fn standing(&'static self, day: Day) -> (Standing, &'static Version) {
        if let Some(version) = self.version_on(day) {
            let suspended = version.suspended.is_some_and(|s| s.from <= day && day < s.until);
            return (if suspended { Standing::Suspended } else { Standing::InForce }, version);
        }
        let before = self.versions().iter().rev().find(|version| version.since <= day);
        match (before, self.versions().first()) {
            (Some(version), _) => (Standing::Ended, version),
            (None, Some(version)) => (Standing::Pending, version),
            (None, None) => unreachable!("a control has a version"),
        }
    }

    /// The rule on a transaction that this states.
    ///
    /// # Panics
    /// If it is about goods; in a constant, a compile error.
    #[must_use]
    pub const fn measure(self, scope: Scope, effect: Effect) -> Measure {
        assert!(self.category as u8 == Category::Export as u8, "a measure is about an export");
        if let Scope::Goods(goods) = scope {
            goods.check();
        }
        Measure { control: self, scope, effect }
    }

    /// The same control, after checking what the compiler cannot see by types.
    pub(crate) const fn checked(self) -> Self {
        let versions = self.versions();
        assert!(!versions.is_empty(), "a control has at least one version");
        check_numbers(self.id, self.regime);
        check_numbers(self.heading, self.regime);
        let mut at = 0;
        while at < versions.len() {
            let version = &versions[at];
            version.check(self.category, self.regime);
            if at + 1 < versions.len() {
                let Some(end) = version.until else { panic!("an open version is followed by another") };
                assert!(end.on.ordinal <= versions[at + 1].since.ordinal, "versions overlap");
            }
            at += 1;
        }
        self
    }
}

impl Version {
    /// Where it stands on a day: its own place, and the texts that restate it by then.
    pub fn citations(&self, day: Day) -> impl Iterator<Item = Citation> {
        let also = self.also.iter().filter(move |(since, _)| *since <= day).map(|(_, citation)| *citation);
        std::iter::once(self.citation).chain(also)
    }

    /// How a licence is applied for on a day, where that is known.
    pub fn application_on(&self, day: Day) -> Option<&'static Application> {
        self.application.filter(|application| application.since <= day)
    }

    /// What is doubtful in it, beside its disputed readings: its own doubts, and
    /// [those of the list](Self::shared_doubts).
    pub fn doubts(&self) -> impl Iterator<Item = &'static str> {
        self.own_doubts.iter().copied().chain(self.shared_doubts())
    }

    /// What is doubtful in it because it is so in the list or the instrument where it stands.
    pub fn shared_doubts(&self) -> impl Iterator<Item = &'static str> {
        let first_day = Some(self.first_day_doubt).filter(|doubt| !doubt.is_empty());
        let instrument = self.citation.instrument.doubts;
        self.list_doubts.iter().copied().chain(first_day).chain(instrument.iter().copied())
    }

    const fn check(&self, category: Category, regime: Regime) {
        if let Some(end) = self.until {
            assert!(self.since.ordinal < end.on.ordinal, "a version ends before it begins");
        }
        check(&self.criterion, category, Some(regime));
        check_numbers(self.original, regime);
        let mut at = 0;
        while at < self.reasons.len() {
            check(&self.reasons[at].applies, category, Some(regime));
            at += 1;
        }
    }
}

impl PartialEq for Control {
    fn eq(&self, other: &Self) -> bool {
        (self.regime, self.id) == (other.regime, other.id)
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.regime, self.id)
    }
}

impl Suspension {
    /// Whether the suspension is only announced on this day.
    pub fn is_unconfirmed(&self, day: Day) -> bool {
        self.unconfirmed_from.is_some_and(|from| from <= day && day < self.until)
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} since {}", self.citation, self.since)
    }
}
