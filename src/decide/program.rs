//! A diagram made ready to decide: its nodes as steps in the order of their
//! variables, so that every edge leads forward.
//!
//! Where every fact is known, one walk down finds the leaf. Where some are not,
//! one sweep forward marks every step that can be reached, each asked once: the
//! leaves that it meets are exactly the answers of the possible worlds, since no
//! variable stands twice on a path.

use std::collections::HashMap;

use crate::goods::items::{Category, ItemRef};
use crate::value::fact::{ABSENT, Set};

use super::compile::Compiled;
use super::diagram::Node;
use super::look::{Look, Purpose};
use super::stack::Stack;
use super::two::Two;
use super::variable::{Asked, Cells, GlobalId, PlaceId};

/// How an attribute is read.
pub(crate) type Read = for<'a> fn(ItemRef<'a>) -> &'a Set;

/// A step or a leaf: the leaves are numbered behind the steps.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(crate) struct Target(u32);

/// Steps, and the leaves that they lead to.
#[derive(Debug, Default)]
pub(crate) struct Program {
    steps: Vec<Step>,
    edges: Vec<Target>,
    cuts: Vec<i128>,
    classes: Vec<u64>,
    categories: Vec<Category>,
    /// The answers of each leaf.
    leaves: Vec<u32>,
    /// Each place by the one it is reached from and its category.
    pub places: Vec<(PlaceId, Category)>,
    /// Whether some step asks what is on board.
    pub asks_on_board: bool,
    /// What is asked that is the same at all places, by bit.
    pub globals: u64,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    asks: Asks,
    at: PlaceId,
    /// Where its edges begin.
    edges: u32,
}

/// What a step asks, with the place of its limits in the program.
#[derive(Clone, Copy, Debug)]
enum Asks {
    /// One of two ways.
    Two(Two),
    /// An amount among cuts; behind their edges that of being absent, if it can be.
    Amount(Read, u32, u16),
    /// A class of choices.
    Class(Read, u32, u16),
    Purpose(u32, u16),
    Global(GlobalId, u16),
    Doubt,
    OnBoard(u8),
}

/// How a sweep ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sweep {
    /// Everything that can be reached was met.
    Ended,
    /// Enough was met before.
    Enough,
    /// What is on board depends on readings or texts that must be chosen first.
    Torn,
}

/// How many words of marks are kept without asking for memory.
const FEW: usize = 4;
const MORE: usize = 64;

impl Program {
    /// The program of the nodes that can be reached from these roots, and where each root is in it.
    pub fn of(compiled: &Compiled, roots: impl IntoIterator<Item = Node>) -> (Self, HashMap<Node, Target>) {
        let diagram = &compiled.diagram;
        let mut nodes = Vec::new();
        let mut answers = Vec::new();
        let mut seen = std::collections::HashSet::new();
        let mut open: Vec<Node> = roots.into_iter().collect();
        while let Some(node) = open.pop() {
            if seen.insert(node) {
                match node.answers() {
                    Some(leaf) => answers.push(leaf),
                    None => nodes.push(node),
                }
                open.extend(diagram.edges(node));
            }
        }
        nodes.sort_by_key(|node| (diagram.level(*node), *node));
        answers.sort_unstable();
        let mut program =
            Self { leaves: answers, places: compiled.variables.places.clone(), ..Self::default() };
        let leaf = |(at, answers): (usize, &u32)| (Node::leaf(*answers), Target((nodes.len() + at) as u32));
        let mut targets: HashMap<_, _> = program.leaves.iter().enumerate().map(leaf).collect();
        targets.extend(nodes.iter().enumerate().map(|(at, node)| (*node, Target(at as u32))));
        for node in nodes {
            program.push(compiled, node, &targets);
        }
        (program, targets)
    }

    fn push(&mut self, compiled: &Compiled, node: Node, targets: &HashMap<Node, Target>) {
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
        let two = |below, above| {
            let cut = self.cuts[start as usize];
            Asks::Two(Two { read, cut, class: 0, is_amount: true, edges: [below, above] })
        };
        match (count, self.edges.as_slice()) {
            (1, &[.., below, above]) if !optional => two(below, above),
            (1, &[.., below, above, absent]) if optional && absent == below => two(below, above),
            _ => Asks::Amount(read, start, count as u16),
        }
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
        match (&self.classes[start..], &self.edges[edges_at..]) {
            (&[class, _], &[one, other]) => {
                Asks::Two(Two { read, cut: 0, class, is_amount: false, edges: [one, other] })
            }
            (classes, _) => Asks::Class(read, start as u32, classes.len() as u16),
        }
    }

    /// The answers of every leaf, in order.
    pub fn leaves(&self) -> &[u32] {
        &self.leaves
    }

    /// The answers of a leaf; nothing for a step.
    pub fn leaf(&self, at: Target) -> Option<u32> {
        self.leaves.get((at.0 as usize).wrapping_sub(self.steps.len())).copied()
    }

    /// The single leaf that can be reached, or the first step with several ways on.
    pub fn walk(&self, from: Target, look: &Look<'_>) -> Target {
        let mut at = from;
        while let Some(step) = self.steps.get(at.0 as usize) {
            at = match &step.asks {
                Asks::Two(two) => {
                    let (is_second, may_be_second) = two.second(self.read(two.read, step.at, look));
                    if is_second != may_be_second {
                        break;
                    }
                    two.edges[usize::from(is_second)]
                }
                _ => match self.only_edge(step, look) {
                    Some(edge) => self.edges[(step.edges + edge) as usize],
                    None => break,
                },
            };
        }
        at
    }

    /// The edge of a step's only possible cell, where there may be more than two.
    fn only_edge(&self, step: &Step, look: &Look<'_>) -> Option<u32> {
        match step.asks {
            Asks::Class(read, start, count) => {
                let choices = self.read(read, step.at, look).choices;
                let classes = &self.classes[start as usize..][..usize::from(count)];
                let edge = classes.iter().position(|class| choices & !class == 0)?;
                Some(edge as u32)
            }
            Asks::Amount(read, start, count) => {
                let set = self.read(read, step.at, look);
                if !set.has_amounts() {
                    return Some(u32::from(count) + 1);
                }
                let cuts = &self.cuts[start as usize..][..usize::from(count)];
                let edge = cuts.iter().take_while(|cut| **cut <= set.low).count();
                let is_only = set.choices == 0 && cuts.get(edge).is_none_or(|cut| set.high < *cut);
                is_only.then_some(edge as u32)
            }
            Asks::Purpose(start, count) => match look.purpose(&self.places, step.at) {
                Purpose::Of(category) => Some(self.category_edge(start, count, category)),
                Purpose::Other => Some(u32::from(count)),
                Purpose::Unknown => None,
            },
            Asks::Global(id, _) => look.choice(id),
            Asks::Two(_) | Asks::Doubt => None,
            Asks::OnBoard(condition) => {
                let row = look.row(&self.places, step.at)?;
                Some(row >> condition & 1)
            }
        }
    }

    fn category_edge(&self, start: u32, count: u16, category: Category) -> u32 {
        let categories = &self.categories[start as usize..][..usize::from(count)];
        categories.iter().position(|known| *known == category).unwrap_or(categories.len()) as u32
    }

    #[inline]
    fn read<'a>(&self, read: Read, at: PlaceId, look: &Look<'a>) -> &'a Set {
        match at {
            PlaceId::ITEM => read(look.item),
            at => read(look.item_at(&self.places, at)),
        }
    }

    /// Goes to every step that can be reached, the deepest first: where worlds differ, two leaves are
    /// met soon.
    pub fn sweep(&self, from: Target, look: &Look<'_>, meet: &mut dyn FnMut(u32) -> bool) -> Sweep {
        let words = (self.steps.len() + self.leaves.len()).div_ceil(64);
        if words <= FEW {
            self.mark(from, look, &mut [0; FEW], meet)
        } else if words <= MORE {
            self.mark(from, look, &mut [0; MORE], meet)
        } else {
            self.mark(from, look, &mut vec![0; words], meet)
        }
    }

    fn mark(
        &self,
        from: Target,
        look: &Look<'_>,
        marks: &mut [u64],
        meet: &mut dyn FnMut(u32) -> bool,
    ) -> Sweep {
        let mut left = self.leaves.len();
        let mut open = Stack::default();
        open.push(from);
        while let Some(at) = open.pop() {
            let Some(step) = self.steps.get(at.0 as usize) else { continue };
            let ended = self.possible_edges(at, step, look, |to| {
                let (word, bit) = (to.0 as usize / 64, 1 << (to.0 % 64));
                if marks[word] & bit != 0 {
                    return false;
                }
                marks[word] |= bit;
                match self.leaf(to) {
                    None => {
                        open.push(to);
                        false
                    }
                    Some(answers) => {
                        left -= 1;
                        meet(answers) || left == 0
                    }
                }
            });
            if ended != Sweep::Ended {
                return ended;
            }
        }
        Sweep::Ended
    }

    /// Follows every edge of a step that some world takes; stops where `reach` says so.
    fn possible_edges(
        &self,
        at: Target,
        step: &Step,
        look: &Look<'_>,
        mut reach: impl FnMut(Target) -> bool,
    ) -> Sweep {
        let edge = |edge: u32| self.edges[(step.edges + edge) as usize];
        let enough = match step.asks {
            Asks::Two(two) => {
                let (is_second, may_be_second) = two.second(self.read(two.read, step.at, look));
                !is_second && reach(two.edges[0]) || may_be_second && reach(two.edges[1])
            }
            Asks::Amount(read, start, count) => {
                let set = self.read(read, step.at, look);
                let cuts = &self.cuts[start as usize..][..usize::from(count)];
                if set.has_amounts() {
                    let (first, last) = (
                        cuts.partition_point(|cut| *cut <= set.low),
                        cuts.partition_point(|cut| *cut <= set.high),
                    );
                    if (first..=last).any(|cell| reach(edge(cell as u32))) {
                        return Sweep::Enough;
                    }
                }
                set.choices & ABSENT != 0 && reach(edge(u32::from(count) + 1))
            }
            Asks::Class(read, start, count) => {
                let choices = self.read(read, step.at, look).choices;
                let classes = &self.classes[start as usize..][..usize::from(count)];
                (0..).zip(classes).any(|(at, class)| choices & class != 0 && reach(edge(at)))
            }
            Asks::Purpose(start, count) => match look.purpose(&self.places, step.at) {
                Purpose::Of(category) => reach(edge(self.category_edge(start, count, category))),
                Purpose::Other => reach(edge(u32::from(count))),
                Purpose::Unknown => (0..=u32::from(count)).any(|at| reach(edge(at))),
            },
            Asks::Global(id, count) => match look.choice(id) {
                Some(answer) => reach(edge(answer)),
                None => (0..u32::from(count)).any(|at| reach(edge(at))),
            },
            Asks::Doubt => (0..2).any(|at| reach(edge(at))),
            Asks::OnBoard(_) => match look.rows(&self.places, step.at) {
                Some(rows) => match rows.told() {
                    Some(mut rows) => rows.any(|row| reach(self.through(at, step.at, row))),
                    None => (0..2).any(|at| reach(edge(at))),
                },
                None => return Sweep::Torn,
            },
        };
        if enough { Sweep::Enough } else { Sweep::Ended }
    }

    /// Where one possible cargo leads: the conditions on it stand side by side.
    fn through(&self, from: Target, place: PlaceId, row: u32) -> Target {
        let mut at = from;
        while let Some(step) = self.steps.get(at.0 as usize)
            && let Asks::OnBoard(condition) = step.asks
            && step.at == place
        {
            at = self.edges[(step.edges + (row >> condition & 1)) as usize];
        }
        at
    }
}
