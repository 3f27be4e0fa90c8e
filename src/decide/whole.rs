//! Every criterion of some diagrams, each found by itself.

use crate::decide::quick::QuickMap;
use std::sync::OnceLock;

use crate::rule::criterion::{Criterion, Test};
use crate::value::day::Day;

use super::compile::Compiled;
use super::diagram::Node;
use super::program::{Program, Target};
use super::variable::PlaceId;

/// Every criterion of some diagrams as one program.
#[derive(Debug)]
pub(crate) struct Whole {
    pub program: Program,
    starts: QuickMap<Node, Target>,
    /// Where each criterion begins, by its address, place and day; in order.
    criteria: Vec<((usize, PlaceId, Day), Target)>,
    /// What each test accepts, as a value is written, once that was asked for.
    accepted: Vec<OnceLock<Box<str>>>,
}

impl Whole {
    /// With these roots beside the criteria's own.
    pub fn of(compiled: &Compiled, roots: impl IntoIterator<Item = Node>) -> Self {
        let (program, starts) = Program::of(compiled, compiled.nodes.all().chain(roots));
        let at = |(key, node): (&(usize, PlaceId, Day), &Node)| (*key, starts[node]);
        let mut criteria: Vec<_> = compiled.nodes.iter().map(at).collect();
        criteria.sort_unstable_by_key(|(key, _)| *key);
        let accepted = criteria.iter().map(|_| OnceLock::new()).collect();
        Self { program, starts, criteria, accepted }
    }

    /// What a test accepts, as a value is written.
    pub fn accepted(&self, criterion: &Criterion, test: &Test, at: PlaceId, day: Day) -> String {
        match self.place(criterion, at, day) {
            Some(at) => self.accepted[at].get_or_init(|| test.accepted().into()).to_string(),
            None => test.accepted(),
        }
    }

    fn place(&self, criterion: &Criterion, at: PlaceId, day: Day) -> Option<usize> {
        let key = (std::ptr::from_ref(criterion).addr(), at, day);
        self.criteria.binary_search_by_key(&key, |(key, _)| *key).ok()
    }

    /// Where a criterion at a place begins, if it is among them.
    pub fn criterion(&self, criterion: &Criterion, at: PlaceId, day: Day) -> Option<Target> {
        Some(self.criteria[self.place(criterion, at, day)?].1)
    }

    /// Where a diagram begins, if it is among them.
    pub fn start(&self, node: Node) -> Option<Target> {
        self.starts.get(&node).copied()
    }
}
