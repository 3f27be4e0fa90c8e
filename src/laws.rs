//! The regimes, one file per law. Nothing but law stands below this module.

use crate::goods::items::Category;
use crate::rule::catalogue::{Catalogue, Corpus};
use crate::rule::codes::CodeList;
use crate::rule::control::Control;
use crate::rule::licence::LicenceLaw;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::rule::regime::Regime;
use crate::rule::review::{OrderOfReview, ReasonWords};
use crate::value::day::Day;

pub mod authorisations;
mod cn;
mod common;
mod eu;
mod mtcr;
pub mod us;
mod wassenaar;

/// The entries of the files of a list, one after the other.
macro_rules! entries_of {
    [$($file:ident),+ $(,)?] => {{
        const FILES: &[&[&Control]] = &[$($file::ENTRIES),+];
        const ALL: [&Control; $crate::laws::count(FILES)] = $crate::laws::joined(FILES);
        &ALL
    }};
}
use entries_of;

/// The measures of the files of a regime, one after the other.
macro_rules! measures_of {
    [$($file:ident),+ $(,)?] => {{
        const FILES: &[&[&Measure]] = &[$($file::MEASURES),+];
        const ALL: [&Measure; $crate::laws::count(FILES)] = $crate::laws::joined(FILES);
        &ALL
    }};
}
use measures_of;

/// The points that the files of a regime leave out, one after the other.
macro_rules! omissions_of {
    [$($file:ident),+ $(,)?] => {{
        const FILES: &[&[&Omission]] = &[$($file::OMISSIONS),+];
        const ALL: [&Omission; $crate::laws::count(FILES)] = $crate::laws::joined(FILES);
        &ALL
    }};
}
use omissions_of;

const fn count<T>(files: &[&[T]]) -> usize {
    let (mut count, mut file) = (0, 0);
    while file < files.len() {
        count += files[file].len();
        file += 1;
    }
    count
}

const fn joined<T, const N: usize>(files: &[&[&'static T]]) -> [&'static T; N] {
    let mut all = [files[0][0]; N];
    let (mut count, mut file) = (0, 0);
    while file < files.len() {
        let mut at = 0;
        while at < files[file].len() {
            all[count] = files[file][at];
            count += 1;
            at += 1;
        }
        file += 1;
    }
    all
}

/// The day on which the law data of the library were last changed.
pub const REVISION: &str = "2026-11-26";

impl Catalogue {
    /// Every law that the library knows.
    pub fn built_in() -> Self {
        let corpus = |regime: Regime| Corpus {
            regime,
            controls: regime.controls().to_vec(),
            measures: regime.measures().to_vec(),
            omissions: regime.omissions().to_vec(),
            answers_from: regime.answers_from(),
            order: regime.order_of_review(),
            licence: regime.licence_law(),
        };
        Self { corpora: Regime::ALL.map(corpus).to_vec() }
    }
}

impl Regime {
    /// Its entries, in the order of its laws.
    pub const fn controls(self) -> &'static [&'static Control] {
        match self {
            Self::Cn => cn::ENTRIES,
            Self::Wassenaar => wassenaar::ENTRIES,
            Self::Mtcr => mtcr::ENTRIES,
            Self::Eu => eu::ENTRIES,
            Self::Us => us::ENTRIES,
        }
    }

    /// Its measures on transactions.
    pub const fn measures(self) -> &'static [&'static Measure] {
        match self {
            Self::Cn => cn::MEASURES,
            Self::Wassenaar => wassenaar::MEASURES,
            Self::Mtcr => mtcr::MEASURES,
            Self::Eu => eu::MEASURES,
            Self::Us => us::MEASURES,
        }
    }

    /// What the regime controls, and the library does not decide.
    pub const fn not_covered(self) -> &'static [&'static str] {
        match self {
            Self::Cn => cn::NOT_COVERED,
            Self::Wassenaar => wassenaar::NOT_COVERED,
            Self::Mtcr => mtcr::NOT_COVERED,
            Self::Eu => eu::NOT_COVERED,
            Self::Us => us::NOT_COVERED,
        }
    }

    /// The points of its laws that are left out, with the items that they may be about.
    pub const fn omissions(self) -> &'static [&'static Omission] {
        match self {
            Self::Cn => cn::OMISSIONS,
            Self::Wassenaar => wassenaar::OMISSIONS,
            Self::Mtcr => mtcr::OMISSIONS,
            Self::Eu => eu::OMISSIONS,
            Self::Us => us::OMISSIONS,
        }
    }

    /// The first day for which its main list was seen; nothing where every version is known.
    pub const fn answers_from(self) -> Option<Day> {
        match self {
            Self::Cn => None,
            Self::Wassenaar => wassenaar::ANSWERS_FROM,
            Self::Mtcr => mtcr::ANSWERS_FROM,
            Self::Eu => eu::ANSWERS_FROM,
            Self::Us => us::ANSWERS_FROM,
        }
    }

    /// In which order its lists are asked, and what is left when they are through.
    pub const fn order_of_review(self) -> OrderOfReview {
        match self {
            Self::Wassenaar => wassenaar::ORDER,
            Self::Eu => eu::ORDER,
            Self::Us => us::ORDER,
            Self::Cn | Self::Mtcr => OrderOfReview { first: None, about: &[] },
        }
    }

    /// What it asks of an export beside its measures, and what eases that.
    pub const fn licence_law(self) -> LicenceLaw {
        match self {
            Self::Cn => cn::LICENCE,
            Self::Wassenaar => wassenaar::LICENCE,
            Self::Mtcr => mtcr::LICENCE,
            Self::Eu => eu::LICENCE,
            Self::Us => us::LICENCE,
        }
    }

    /// What its codes for reasons of control mean for a licence.
    pub const fn reason_words(self) -> &'static [ReasonWords] {
        match self {
            Self::Us => us::REASON_WORDS,
            Self::Cn | Self::Wassenaar | Self::Mtcr | Self::Eu => &[],
        }
    }

    /// The lists of customs codes that its laws print for a country: hints, never a verdict.
    pub const fn code_lists(self) -> &'static [&'static [&'static CodeList]] {
        match self {
            Self::Eu => eu::CODE_LISTS,
            Self::Cn | Self::Wassenaar | Self::Mtcr | Self::Us => &[],
        }
    }

    /// An entry, a measure or a rule on licences by its id.
    pub fn entry(self, id: &str) -> Option<&'static Control> {
        let measures = self.measures().iter().map(|measure| &measure.control);
        let law = self.controls().iter().copied().chain(measures).find(|control| control.id == id);
        law.or_else(|| self.licence_law().controls().find(|control| control.id == id))
    }

    /// Its entries about one category of goods.
    pub fn controls_of(self, category: Category) -> impl Iterator<Item = &'static Control> {
        self.controls().iter().copied().filter(move |control| control.category == category)
    }
}
