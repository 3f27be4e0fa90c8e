//! A catalogue: the law that items are put to, regime by regime.

use crate::rule::control::Control;
use crate::rule::licence::LicenceLaw;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::rule::regime::Regime;
use crate::rule::review::OrderOfReview;
use crate::value::day::Day;

/// The law that items are put to: the entries and measures of each regime.
///
/// The library's own is `Catalogue::built_in()`; another can be put together
/// of any entries, as a test does.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    pub(crate) corpora: Vec<Corpus>,
}

/// What one regime controls.
#[derive(Clone, Debug)]
pub struct Corpus {
    /// The regime.
    pub regime: Regime,
    /// Its entries, in the order of its laws.
    pub controls: Vec<&'static Control>,
    /// Its measures on transactions.
    pub measures: Vec<&'static Measure>,
    /// Points of its laws that are left out.
    pub omissions: Vec<&'static Omission>,
    /// The first day for which its main list was seen: before it, nothing is surely not listed.
    pub answers_from: Option<Day>,
    /// In which order its lists are asked, and what is left.
    pub order: OrderOfReview,
    /// What it asks of an export, and what eases that.
    pub licence: LicenceLaw,
}

impl Corpus {
    /// Of entries alone.
    pub fn new(regime: Regime, controls: Vec<&'static Control>) -> Self {
        Self {
            regime,
            controls,
            measures: Vec::new(),
            omissions: Vec::new(),
            answers_from: None,
            order: OrderOfReview::default(),
            licence: LicenceLaw::NONE,
        }
    }
}

impl Catalogue {
    /// The same catalogue with the law of one more regime.
    #[must_use]
    pub fn with(mut self, corpus: Corpus) -> Self {
        self.corpora.push(corpus);
        self
    }

    /// The law of each regime.
    pub fn corpora(&self) -> &[Corpus] {
        &self.corpora
    }
}
