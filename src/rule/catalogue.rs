//! A catalogue: the law that items are put to, regime by regime.

use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::regime::Regime;

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
