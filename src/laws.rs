//! The regimes, one file per law. Nothing but law stands below this module.

use crate::goods::items::Category;
use crate::rule::catalogue::{Catalogue, Corpus};
use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::regime::Regime;

pub mod authorisations;
pub mod cn;
mod common;
pub mod eu;
pub mod mtcr;
mod text;
pub mod us;
pub mod wassenaar;

impl Catalogue {
    /// Every law that the library knows.
    pub fn built_in() -> Self {
        let corpus = |regime: Regime| Corpus {
            regime,
            controls: regime.controls().to_vec(),
            measures: regime.measures().to_vec(),
        };
        Self { corpora: <Regime as strum::IntoEnumIterator>::iter().map(corpus).collect() }
    }
}

impl Regime {
    /// Its entries, in the order of its laws.
    pub const fn controls(self) -> &'static [&'static Control] {
        match self {
            Self::Cn => cn::CONTROLS,
            Self::Wassenaar => wassenaar::CONTROLS,
            Self::Mtcr => mtcr::CONTROLS,
            Self::Eu => eu::CONTROLS,
            Self::Us => us::CONTROLS,
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

    /// Its entries about one category of goods.
    pub fn controls_of(self, category: Category) -> impl Iterator<Item = &'static Control> {
        self.controls().iter().copied().filter(move |control| control.category == category)
    }
}
