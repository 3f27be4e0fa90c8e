//! The regimes, one file per law. Nothing but law stands below this module.

use crate::goods::items::Category;
use crate::rule::catalogue::{Catalogue, Corpus};
use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::regime::Regime;

pub mod authorisations;
mod cn;
mod common;
mod eu;
mod mtcr;
mod us;
mod wassenaar;

/// What the files of a list have, one after the other.
macro_rules! collected {
    ($type:ident, $what:ident of $($file:ident),+ $(,)?) => {{
        const FILES: &[&[&$type]] = &[$($file::$what),+];
        const ALL: &[&$type] = &$crate::laws::joined::<$type, { $crate::laws::count(FILES) }>(FILES);
        ALL
    }};
}
use collected;

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

impl Catalogue {
    /// Every law that the library knows.
    pub fn built_in() -> Self {
        let corpus = |regime: Regime| Corpus {
            regime,
            controls: regime.controls().to_vec(),
            measures: regime.measures().to_vec(),
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

    /// An entry or a measure by its id.
    pub fn entry(self, id: &str) -> Option<&'static Control> {
        let measures = self.measures().iter().map(|measure| &measure.control);
        self.controls().iter().copied().chain(measures).find(|control| control.id == id)
    }

    /// Its entries about one category of goods.
    pub fn controls_of(self, category: Category) -> impl Iterator<Item = &'static Control> {
        self.controls().iter().copied().filter(move |control| control.category == category)
    }
}
