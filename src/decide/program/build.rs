//! From a diagram to the steps of a program.

use super::super::compile::Compiled;
use super::super::diagram::{Diagram, Node};
use super::super::two::Two;
use super::super::variable::{Asked, Cells, PlaceId};
use super::{Asks, Program, Read, Step, Target};
use crate::decide::quick::{QuickMap, QuickSet};

impl Program {
    /// The program of the nodes that can be reached from these roots, and where each root is in it.
    pub fn of(compiled: &Compiled, roots: impl IntoIterator<Item = Node>) -> (Self, QuickMap<Node, Target>) {
        let diagram = &compiled.diagram;
        let (nodes, answers) = in_order(diagram, roots);
        let mut program =
            Self { leaves: answers, places: compiled.variables.places.clone(), ..Self::default() };
        let leaf = |(at, answers): (usize, &u32)| (Node::leaf(*answers), Target((nodes.len() + at) as u32));
        let mut targets: QuickMap<_, _> = program.leaves.iter().enumerate().map(leaf).collect();
        targets.extend(nodes.iter().enumerate().map(|(at, node)| (*node, Target(at as u32))));
        for node in nodes {
            program.push(compiled, node, &targets);
        }
        (program, targets)
    }

    fn push(&mut self, compiled: &Compiled, node: Node, targets: &QuickMap<Node, Target>) {
        let level = compiled.diagram.level(node).expect("a leaf is no step");
        let variable = &compiled.variables.all[level as usize];
        let edges: Vec<_> = compiled.diagram.edges(node).iter().map(|edge| targets[edge]).collect();
        let edges_at = self.edges.len() as u32;
        let read = || variable.attribute.expect("a fact has an attribute").read;
        let (at, asks) = match (variable.asked, &variable.cells) {
            (Asked::Global(id), Cells::Numbered(count)) => {
                self.globals |= 1 << id.0;
                self.edges.extend(edges);
                (PlaceId::ITEM, Asks::Global(id, *count))
            }
            (Asked::OnBoard(at, condition), _) => {
                self.asks_on_board = true;
                self.edges.extend(edges);
                (at, Asks::OnBoard(condition))
            }
            (Asked::Fact(at, ..), Cells::Amounts { cuts, optional }) => {
                (at, self.push_amount(read(), cuts, *optional, &edges))
            }
            (Asked::Fact(at, ..), Cells::Classes(classes)) => {
                (at, self.push_classes(read(), classes, &edges))
            }
            (Asked::Purpose(at), Cells::Categories(categories)) => {
                let start = self.categories.len() as u32;
                self.categories.extend(categories);
                self.edges.extend(edges);
                (at, Asks::Purpose(start, categories.len() as u16))
            }
            _ => {
                self.edges.extend(edges);
                (PlaceId::ITEM, Asks::Doubt)
            }
        };
        self.steps.push(Step { asks, at, edges: edges_at });
    }

    /// Only the cuts at which the edges part.
    fn push_amount(&mut self, read: Read, cuts: &[i128], optional: bool, edges: &[Target]) -> Asks {
        let start = self.cuts.len() as u32;
        self.edges.push(edges[0]);
        for (at, cut) in cuts.iter().enumerate() {
            if edges[at + 1] != edges[at] {
                self.cuts.push(*cut);
                self.edges.push(edges[at + 1]);
            }
        }
        let count = self.cuts.len() as u32 - start;
        if optional {
            self.edges.push(edges[cuts.len() + 1]);
        }
        let next = |edges| self.next_of(edges);
        let two = |below, above| {
            let cut = self.cuts[start as usize];
            Asks::Two(Two { read, cut, is_amount: true, edges: [below, above], next: next([below, above]) })
        };
        match (count, self.edges.as_slice()) {
            (1, &[.., below, above]) if !optional => two(below, above),
            (1, &[.., below, above, absent]) if optional && absent == below => two(below, above),
            _ => Asks::Amount(read, start, count as u16),
        }
    }

    /// Which of two ways leads to the step behind the one that is being pushed; neither is 2.
    fn next_of(&self, edges: [Target; 2]) -> u8 {
        let next = Target(self.steps.len() as u32 + 1);
        edges.iter().position(|edge| *edge == next).unwrap_or(2) as u8
    }

    /// Classes that lead to the same place are one.
    fn push_classes(&mut self, read: Read, classes: &[u64], edges: &[Target]) -> Asks {
        let (start, edges_at) = (self.classes.len(), self.edges.len());
        for (class, edge) in classes.iter().zip(edges) {
            match self.edges[edges_at..].iter().position(|known| known == edge) {
                Some(at) => self.classes[start + at] |= class,
                None => {
                    self.classes.push(*class);
                    self.edges.push(*edge);
                }
            }
        }
        let next = |edges| self.next_of(edges);
        match (&self.classes[start..], &self.edges[edges_at..]) {
            (&[class, _], &[one, other]) => Asks::Two(Two {
                read,
                cut: i128::from(class),
                is_amount: false,
                edges: [one, other],
                next: next([one, other]),
            }),
            (classes, _) => Asks::Class(read, start as u32, classes.len() as u16),
        }
    }
}

/// The nodes that can be reached from these roots, every edge leading forward, and wherever it can be the
/// edge to the nearest variable leading to the next node; and the answers of the leaves.
fn in_order(diagram: &Diagram, roots: impl IntoIterator<Item = Node>) -> (Vec<Node>, Vec<u32>) {
    let (mut nodes, mut answers) = (Vec::new(), Vec::new());
    let mut seen = QuickSet::default();
    let mut open: Vec<(Node, bool)> = roots.into_iter().map(|root| (root, false)).collect();
    while let Some((node, is_done)) = open.pop() {
        if is_done {
            nodes.push(node);
        } else if seen.insert(node) {
            match node.answers() {
                Some(leaf) => answers.push(leaf),
                None => {
                    open.push((node, true));
                    let from = open.len();
                    open.extend(diagram.edges(node).iter().map(|edge| (*edge, false)));
                    open[from..].sort_by_key(|(edge, _)| diagram.level(*edge).unwrap_or(u32::MAX));
                }
            }
        }
    }
    nodes.reverse();
    answers.sort_unstable();
    (nodes, answers)
}
