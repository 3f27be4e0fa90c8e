//! Paragraphs that several lists repeat, so that their numbers stand once.

use crate::rule::control::{Passage, Version};
use crate::rule::criterion::Criterion;

/// A paragraph that several lists repeat.
#[derive(Clone, Copy)]
pub(in crate::laws) struct Text {
    /// What it controls, in words.
    pub heading: &'static str,
    /// Its own words.
    pub words: &'static str,
    /// The words as a criterion.
    pub reading: Criterion,
}

impl Text {
    /// The paragraph at its place in one of the lists.
    pub const fn at(self, passage: Passage) -> Version {
        passage.original(self.words).reads(self.reading)
    }
}
