//! What a regime says of the items of one category, compiled.

use std::sync::OnceLock;

use crate::rule::omission::Omission;
use crate::value::day::Day;
use crate::value::truth::Truth;

use super::compile::Compiled;
use super::diagram::Node;
use super::explain::{Explainer, Ground, Subject};
use super::look::Look;
use super::program::{Program, Target};
use super::scope::MeasureSays;
use super::variable::PlaceId;
use super::whole::Whole;

/// What a regime says of the items of one category.
#[derive(Debug)]
pub(crate) struct OfCategory {
    pub compiled: Compiled,
    /// Where the diagram of the verdict begins.
    pub root: Node,
    pub verdict: Program,
    pub start: Target,
    pub whole: OnceLock<Whole>,
    pub measures: Vec<OfMeasure>,
}

/// A measure: the items that it is about, and the exports that it applies to.
#[derive(Debug)]
pub(crate) struct OfMeasure {
    pub about_item: Node,
    /// The items that it is about under each reading, where that is disputed.
    pub readings: Vec<Node>,
    pub applies: Node,
}

impl OfCategory {
    /// How many nodes the diagram of the verdict has.
    pub fn nodes(&self) -> usize {
        self.compiled.diagram.nodes_from(self.root)
    }

    /// What the possible worlds of an item demand, until `meet` has met enough.
    pub fn answers(&self, look: &Look<'_>, meet: impl FnMut(u32) -> bool) {
        look.answers_until(&self.verdict, self.start, meet);
    }

    /// Every criterion as a program.
    pub fn whole(&self) -> &Whole {
        self.whole.get_or_init(|| {
            let measures = self.measures.iter().flat_map(|measure| {
                [measure.about_item, measure.applies].into_iter().chain(measure.readings.iter().copied())
            });
            Whole::of(&self.compiled, measures)
        })
    }

    fn truth_of(&self, node: Node, look: &Look<'_>) -> Truth {
        let whole = self.whole();
        whole.start(node).map_or(Truth::Unknown, |start| look.truth(&whole.program, start))
    }

    /// What the measure with this number says of the item and the export.
    pub fn measure(&self, at: usize, look: &Look<'_>) -> MeasureSays {
        let OfMeasure { about_item, ref readings, applies } = self.measures[at];
        let about_item = self.truth_of(about_item, look);
        let mut readings = readings.iter().map(|&node| self.truth_of(node, look));
        let first = readings.next();
        let is_disputed = about_item == Truth::Unknown && readings.any(|truth| Some(truth) != first);
        MeasureSays { about_item, applies: self.truth_of(applies, look), is_disputed }
    }

    /// Why a point that is left out may be about an item; nothing if it is not.
    pub fn explain_omission(
        &self,
        omission: &'static Omission,
        day: Day,
        subject: Subject<'_>,
    ) -> Option<Ground> {
        let explainer = self.explainer(day, subject);
        let may_apply = &omission.may_apply;
        let truth = explainer.truth(may_apply, PlaceId::ITEM);
        (truth != Truth::No).then(|| explainer.explain_as(truth, may_apply, PlaceId::ITEM, subject.path))
    }

    /// Explains what was compiled, as it is read on a day.
    pub fn explainer<'a>(&'a self, day: Day, subject: Subject<'a>) -> Explainer<'a> {
        let Subject { look, told, .. } = subject;
        Explainer { look, whole: self.whole(), day, told }
    }
}
