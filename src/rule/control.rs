//! Controls: entries of a list or announcement, with every version of their text.

use std::fmt;

use crate::value::day::{Day, day};
use serde::Serialize;

use crate::goods::items::Category;
use crate::rule::check::check;
use crate::rule::criterion::Criterion;
use crate::rule::regime::Regime;

/// How well the text of an instrument or version was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, strum::Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum TextQuality {
    /// Only a summary by others was seen.
    Paraphrase,
    /// Put together from an extraction, a translation or a parallel text.
    Reconstructed,
    /// Verbatim, but not complete.
    Partial,
    /// The verbatim text was seen.
    Verbatim,
}

/// A law, regulation, announcement or list.
#[derive(Debug)]
pub struct Instrument {
    /// A short name, such as `MOFCOM Announcement 27 of 2023`.
    pub name: &'static str,
    /// The title in its binding language, or what it says in short.
    pub title: &'static str,
    /// Who issued it.
    pub issuer: &'static str,
    /// How well its text was read.
    pub quality: TextQuality,
    /// Where it was read.
    pub source: &'static str,
    /// When it was last compared with its source, as precisely as that is known.
    pub checked: &'static str,
    /// What an application for a licence must contain, as the instrument says.
    pub documents: &'static [&'static str],
    /// What is known to be missing or doubtful in what was read.
    pub doubts: &'static [&'static str],
}

/// A place in an instrument.
#[derive(Clone, Copy, Debug)]
pub struct Citation {
    /// The instrument.
    pub instrument: &'static Instrument,
    /// The place in it, as it numbers itself.
    pub place: &'static str,
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.instrument.name)?;
        match self.place {
            "" => Ok(()),
            place => write!(f, ", {place}"),
        }
    }
}

impl Instrument {
    /// A place in the instrument, from which a version is built.
    #[must_use]
    pub const fn at(&'static self, place: &'static str) -> Passage {
        let citation = Citation { instrument: self, place };
        Passage {
            version: Version {
                citation,
                since: day(1, 1, 1),
                maybe_earlier: false,
                until: None,
                suspended: None,
                original: "",
                quality: self.quality,
                doubts: &[],
                hs_codes: &[],
                reasons: &[],
                criterion: crate::rule::criterion::all(&[]),
            },
        }
    }
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
    /// What is doubtful in it, beside its disputed readings.
    pub doubts: &'static [&'static str],
    /// Reference codes of the Harmonized System: hints, never a verdict.
    pub hs_codes: &'static [&'static str],
    /// Why a licence is needed, as some regimes code it.
    pub reasons: &'static [Reason],
    /// The text as a criterion.
    pub criterion: Criterion,
}

/// A version on its way: a place in a law, then its days, then its reading.
#[derive(Clone, Copy)]
pub struct Passage {
    version: Version,
}

impl Passage {
    const fn with(version: Version) -> Self {
        Self { version }
    }

    /// The first day in force.
    #[must_use]
    pub const fn since(self, since: Day) -> Self {
        Self::with(Version { since, ..self.version })
    }

    /// The first day for which the text was seen: it may be older.
    #[must_use]
    pub const fn since_at_least(self, since: Day) -> Self {
        Self::with(Version { since, maybe_earlier: true, ..self.version })
    }

    /// The first day no longer in force, and the text that ended it.
    #[must_use]
    pub const fn until(self, on: Day, by: &'static str) -> Self {
        Self::with(Version { until: Some(End { on, by, inferred: false }), ..self.version })
    }

    /// As [`until`](Self::until), where the text that ended it was not seen.
    #[must_use]
    pub const fn until_inferred(self, on: Day, by: &'static str) -> Self {
        Self::with(Version { until: Some(End { on, by, inferred: true }), ..self.version })
    }

    /// Not applied from the first day to before the second.
    #[must_use]
    pub const fn suspended(self, from: Day, until: Day, by: &'static str) -> Self {
        let suspended = Some(Suspension { from, until, by, unconfirmed_from: None });
        Self::with(Version { suspended, ..self.version })
    }

    /// As [`suspended`](Self::suspended), but from the middle day on only announced.
    #[must_use]
    pub const fn suspended_unconfirmed(
        self,
        from: Day,
        unconfirmed_from: Day,
        until: Day,
        by: &'static str,
    ) -> Self {
        let suspended = Some(Suspension { from, until, by, unconfirmed_from: Some(unconfirmed_from) });
        Self::with(Version { suspended, ..self.version })
    }

    /// The short words that bind, in the binding language.
    #[must_use]
    pub const fn original(self, original: &'static str) -> Self {
        Self::with(Version { original, ..self.version })
    }

    /// How well this passage was read, where it differs from its instrument.
    #[must_use]
    pub const fn read(self, quality: TextQuality) -> Self {
        Self::with(Version { quality, ..self.version })
    }

    /// What is doubtful in it, beside disputed readings.
    #[must_use]
    pub const fn doubts(self, doubts: &'static [&'static str]) -> Self {
        Self::with(Version { doubts, ..self.version })
    }

    /// Reference codes of the Harmonized System.
    #[must_use]
    pub const fn hs(self, hs_codes: &'static [&'static str]) -> Self {
        Self::with(Version { hs_codes, ..self.version })
    }

    /// Why a licence is needed, as some regimes code it.
    #[must_use]
    pub const fn reasons(self, reasons: &'static [Reason]) -> Self {
        Self::with(Version { reasons, ..self.version })
    }

    /// The text as a criterion; this completes the version.
    #[must_use]
    pub const fn reads(self, criterion: Criterion) -> Version {
        Version { criterion, ..self.version }
    }
}

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
    /// Its versions, the oldest first.
    pub versions: &'static [Version],
}

/// Where an entry stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, strum::Display)]
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
    /// The same control, after checking that its criteria ask for their own category's attributes.
    ///
    /// # Panics
    /// If they do not, or if versions overlap; in a constant, a compile error.
    #[must_use]
    pub const fn checked(self) -> Self {
        assert!(!self.versions.is_empty(), "a control has at least one version");
        let mut at = 0;
        while at < self.versions.len() {
            let version = &self.versions[at];
            check(&version.criterion, self.category);
            if let Some(end) = version.until {
                assert!(version.since.ordinal < end.on.ordinal, "a version ends before it begins");
            }
            if at + 1 < self.versions.len() {
                let Some(end) = version.until else { panic!("an open version is followed by another") };
                assert!(end.on.ordinal <= self.versions[at + 1].since.ordinal, "versions overlap");
            }
            at += 1;
        }
        self
    }

    /// The version that is law on a day, in force or suspended.
    pub fn version_on(&'static self, day: Day) -> Option<&'static Version> {
        self.versions
            .iter()
            .find(|version| version.since <= day && version.until.is_none_or(|end| day < end.on))
    }

    /// Where the entry stands on a day, and the version that is nearest to it.
    ///
    /// # Panics
    /// If it has no version at all, which [`checked`](Self::checked) does not let compile.
    pub fn standing(&'static self, day: Day) -> (Standing, &'static Version) {
        if let Some(version) = self.version_on(day) {
            let suspended = version.suspended.is_some_and(|s| s.from <= day && day < s.until);
            return (if suspended { Standing::Suspended } else { Standing::InForce }, version);
        }
        let before = self.versions.iter().rev().find(|version| version.since <= day);
        match (before, self.versions.first()) {
            (Some(version), _) => (Standing::Ended, version),
            (None, Some(version)) => (Standing::Pending, version),
            (None, None) => unreachable!("a checked control has a version"),
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
