//! Every criterion of some diagrams, each found by itself.

use std::sync::OnceLock;

use crate::rule::criterion::{Criterion, Test};
use crate::value::day::Day;
use crate::value::text::Text;

use super::compile::Compiled;
use super::diagram::Node;
use super::program::{Program, Target};
use super::quick::QuickMap;
use super::variable::PlaceId;

/// Every criterion of some diagrams as one program.
#[derive(Debug)]
pub(crate) struct Whole {
    pub program: Program,
    starts: QuickMap<Node, Target>,
    /// Each criterion, by its address, place and day.
    criteria: QuickMap<(usize, PlaceId, Day), OfCriterion>,
}

#[derive(Debug)]
struct OfCriterion {
    start: Target,
    /// What a test accepts, as a value is written, once that was asked for.
    accepted: OnceLock<Text>,
}

impl Whole {
    /// With these roots beside the criteria's own.
    pub fn of(compiled: &Compiled, roots: impl IntoIterator<Item = Node>) -> Self {
        let (program, starts) = Program::of(compiled, compiled.nodes.all().chain(roots));
        let of = |node| OfCriterion { start: starts[node], accepted: OnceLock::new() };
        let criteria = compiled.nodes.iter().map(|(key, node)| (*key, of(node))).collect();
        Self { program, starts, criteria }
    }

    fn of_criterion(&self, criterion: &Criterion, at: PlaceId, day: Day) -> Option<&OfCriterion> {
        self.criteria.get(&(std::ptr::from_ref(criterion).addr(), at, day))
    }

    /// What a test accepts, as a value is written.
    pub fn accepted(&self, criterion: &Criterion, test: &Test, at: PlaceId, day: Day) -> Text {
        match self.of_criterion(criterion, at, day) {
            Some(of) => of.accepted.get_or_init(|| test.accepted().into()).clone(),
            None => test.accepted().into(),
        }
    }

    /// Where a criterion at a place begins, if it is among them.
    pub fn criterion(&self, criterion: &Criterion, at: PlaceId, day: Day) -> Option<Target> {
        self.of_criterion(criterion, at, day).map(|of| of.start)
    }

    /// Where a diagram begins, if it is among them.
    pub fn start(&self, node: Node) -> Option<Target> {
        self.starts.get(&node).copied()
    }
}
