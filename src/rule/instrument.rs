//! Where law stands: instruments, places in them, and how well they were read.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::value::day::Day;

/// How well the text of an instrument or version was read.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::Display,
)]
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
    /// What is known to be missing or doubtful in all that was read of it.
    pub doubts: &'static [&'static str],
}

/// How a licence is applied for, where an instrument says so.
#[derive(Debug)]
pub struct Application {
    /// Where that stands.
    pub by: Citation,
    /// Its first day.
    pub since: Day,
    /// What the application must contain.
    pub documents: &'static [&'static str],
    /// Who decides, where that was seen.
    pub decided_by: Option<&'static str>,
    /// Within how many working days; nothing where no number was seen.
    pub working_days: Option<u16>,
    /// What must be stated of goods that come near a control without meeting it.
    pub near_misses: &'static [&'static str],
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
