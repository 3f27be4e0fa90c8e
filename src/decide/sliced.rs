//! A diagram made ready to decide many items at once, one bit a row.
//!
//! Every edge of a diagram is taken by the rows whose fact meets the edge's
//! cells: one column of bits for each set of cells that some edge has. Which
//! columns these are is gathered over all diagrams about one category, so that
//! facts are held against the law's limits once for all of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::goods::item::Attribute;
use crate::goods::items::Category;
use crate::value::fact::{ABSENT, Set};

use super::compile::Compiled;
use super::diagram::{Diagram, Node};
use super::variable::{Asked, Cells, GlobalId, PlaceId};

/// What is asked of one fact by some diagrams.
#[derive(Debug)]
pub(crate) struct AskedFact {
    /// From the item through what it is designed for, by category; empty for the item itself.
    pub place: Box<[Category]>,
    pub fact: AskedOf,
    /// The cells of each column of bits, and its number.
    pub cells: Vec<(Meets, u32)>,
}

/// A fact that is held against cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum AskedOf {
    Attribute(&'static Attribute),
    /// The category of what the item is designed for, as bits.
    Purpose,
}

/// Cells, one of which a fact must meet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Meets {
    /// Amounts from the one half step to below the other, or *absent*.
    Amounts { from: i128, below: i128, absent: bool },
    /// One of these choices.
    Choices(u64),
}

/// The columns of bits that some diagrams about one category ask for.
#[derive(Debug, Default)]
pub(crate) struct AskedFacts {
    pub facts: Vec<AskedFact>,
    pub columns: u32,
}

/// The bit of a purpose that is no item of a category.
pub(crate) const NO_CATEGORY: u64 = ABSENT;

/// When an edge is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum When {
    /// By the rows of a column.
    Column(u32),
    /// Under this answer to something that is the same for all rows.
    Answer(GlobalId, u32),
    /// Where what is on board may meet one of these sets of conditions, as bits.
    OnBoard(u64),
    /// Always.
    Always,
}

/// An edge: to a node, or to a leaf, which are numbered behind the nodes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub to: u32,
    pub when: When,
    /// Whether no edge before it leads there.
    pub is_first: bool,
}

/// A diagram as nodes in the order of their variables, so that every edge leads forward.
#[derive(Debug)]
pub(crate) struct Sliced {
    /// Where the edges of each node begin, and where the last ones end.
    pub starts: Vec<u32>,
    pub edges: Vec<Edge>,
    /// The answers of each leaf.
    pub leaves: Vec<u32>,
    /// The conditions on cargo that it asks, in the order of the bits by which [`When::OnBoard`] counts.
    pub conditions: Vec<u8>,
    /// What it asks that is the same for all rows, by bit.
    pub globals: u64,
    /// Whether it asks what bits cannot tell: it must be walked row by row.
    pub must_walk: bool,
}

/// The most conditions on cargo that one diagram may ask to be swept.
const MOST_CONDITIONS: usize = 6;

impl AskedFacts {
    /// The column of the rows that meet these cells.
    fn column(&mut self, place: &[Category], fact: AskedOf, meets: Meets) -> u32 {
        let known = self.facts.iter().position(|asked| *asked.place == *place && asked.fact == fact);
        let at = known.unwrap_or_else(|| {
            self.facts.push(AskedFact { place: place.into(), fact, cells: Vec::new() });
            self.facts.len() - 1
        });
        let cells = &mut self.facts[at].cells;
        match cells.iter().find(|(known, _)| *known == meets) {
            Some((_, column)) => *column,
            None => {
                cells.push((meets, self.columns));
                self.columns += 1;
                self.columns - 1
            }
        }
    }
}

impl Meets {
    /// Whether some of the values that are still possible lie in the cells.
    #[inline]
    pub fn is_met(self, set: &Set) -> bool {
        match self {
            Self::Amounts { from, below, absent } => {
                set.has_amounts() && from <= set.high && set.low < below
                    || absent && set.choices & ABSENT != 0
            }
            Self::Choices(choices) => set.choices & choices != 0,
        }
    }
}

impl Sliced {
    pub fn of(compiled: &Compiled, root: Node, asked: &mut AskedFacts) -> Self {
        let diagram = &compiled.diagram;
        let (mut nodes, mut leaves) = reached(diagram, root);
        nodes.sort_by_key(|node| (diagram.level(*node), *node));
        leaves.sort_unstable();
        let mut targets: HashMap<Node, u32> =
            (0..).zip(leaves.iter()).map(|(at, leaf)| (Node::leaf(*leaf), nodes.len() as u32 + at)).collect();
        targets.extend(nodes.iter().zip(0..).map(|(node, at)| (*node, at)));
        let mut sliced = Self {
            starts: vec![0],
            edges: Vec::new(),
            leaves,
            conditions: Vec::new(),
            globals: 0,
            must_walk: diagram.is_full(),
        };
        sliced.gather(compiled, &nodes);
        for node in nodes {
            let mut edges = sliced.ways(compiled, node, asked);
            edges.retain(|_, whens| !whens.is_empty());
            let edges =
                edges.into_iter().flat_map(|(to, whens)| whens.into_iter().map(move |when| (to, when)));
            let edges = edges.map(|(to, when)| Edge { to: targets[&to], when, is_first: false });
            sliced.edges.extend(edges.collect::<Vec<_>>());
            sliced.starts.push(sliced.edges.len() as u32);
        }
        let mut met = HashSet::new();
        for edge in &mut sliced.edges {
            edge.is_first = met.insert(edge.to);
        }
        sliced
    }

    /// How many nodes it has.
    pub fn nodes(&self) -> usize {
        self.starts.len() - 1
    }

    /// What is asked beside facts.
    fn gather(&mut self, compiled: &Compiled, nodes: &[Node]) {
        for node in nodes {
            match asked_by(compiled, *node).0 {
                Asked::Global(id) => self.globals |= 1 << id.0,
                Asked::OnBoard(PlaceId::ITEM, condition) => self.conditions.push(condition),
                Asked::OnBoard(..) => self.must_walk = true,
                Asked::Fact(PlaceId::EXPORT, ..) => self.must_walk = true,
                _ => {}
            }
        }
        self.conditions.sort_unstable();
        self.conditions.dedup();
        self.must_walk |= self.conditions.len() > MOST_CONDITIONS;
    }

    /// Where a node leads, and when.
    fn ways(&self, compiled: &Compiled, node: Node, asked: &mut AskedFacts) -> BTreeMap<Node, Vec<When>> {
        let (asks, cells) = asked_by(compiled, node);
        let edges = compiled.diagram.edges(node);
        let mut ways: BTreeMap<Node, Vec<When>> = BTreeMap::new();
        match (asks, cells) {
            _ if self.must_walk => {}
            (Asked::Global(id), _) => {
                for (answer, to) in (0..).zip(edges) {
                    ways.entry(*to).or_default().push(When::Answer(id, answer));
                }
            }
            (Asked::OnBoard(..), _) => {
                for row in 0..1_u32 << self.conditions.len() {
                    let whens = ways.entry(self.through(compiled, node, row)).or_default();
                    match whens.first_mut() {
                        Some(When::OnBoard(rows)) => *rows |= 1 << row,
                        _ => whens.push(When::OnBoard(1 << row)),
                    }
                }
            }
            (Asked::Fact(at, ..), cells) => {
                let place = place_of(compiled, at);
                let attribute = variable(compiled, node).attribute.expect("a fact has an attribute");
                for (to, meets) in cells_by_edge(cells, edges) {
                    let column = asked.column(&place, AskedOf::Attribute(attribute), meets);
                    ways.entry(to).or_default().push(When::Column(column));
                }
            }
            (Asked::Purpose(at), Cells::Categories(categories)) => {
                let place = place_of(compiled, at);
                let told = categories.iter().fold(0, |told, category| told | 1_u64 << *category as u8);
                let mut bits: BTreeMap<Node, u64> = BTreeMap::new();
                for (at, to) in edges.iter().enumerate() {
                    let class = categories.get(at).map_or(!told, |category| 1 << *category as u8);
                    *bits.entry(*to).or_default() |= class;
                }
                for (to, class) in bits {
                    let column = asked.column(&place, AskedOf::Purpose, Meets::Choices(class));
                    ways.entry(to).or_default().push(When::Column(column));
                }
            }
            _ => {
                for to in edges {
                    ways.insert(*to, vec![When::Always]);
                }
            }
        }
        ways
    }

    /// Where one set of conditions leads: the conditions on one cargo stand side by side.
    fn through(&self, compiled: &Compiled, from: Node, row: u32) -> Node {
        let mut at = from;
        while at.answers().is_none()
            && let (Asked::OnBoard(PlaceId::ITEM, condition), _) = asked_by(compiled, at)
        {
            let bit = self.conditions.iter().position(|known| *known == condition);
            let meets = bit.is_some_and(|bit| row >> bit & 1 == 1);
            at = compiled.diagram.edges(at)[usize::from(meets)];
        }
        at
    }
}

fn reached(diagram: &Diagram, root: Node) -> (Vec<Node>, Vec<u32>) {
    let (mut nodes, mut leaves, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    let mut open = vec![root];
    while let Some(node) = open.pop() {
        if seen.insert(node) {
            match node.answers() {
                Some(leaf) => leaves.push(leaf),
                None => nodes.push(node),
            }
            open.extend(diagram.edges(node));
        }
    }
    (nodes, leaves)
}

fn variable(compiled: &Compiled, node: Node) -> &super::variable::Variable {
    let level = compiled.diagram.level(node).expect("a leaf asks nothing");
    &compiled.variables.all[level as usize]
}

fn asked_by(compiled: &Compiled, node: Node) -> (Asked, &Cells) {
    let variable = variable(compiled, node);
    (variable.asked, &variable.cells)
}

/// The categories through which a place is reached.
fn place_of(compiled: &Compiled, at: PlaceId) -> Vec<Category> {
    if at == PlaceId::ITEM || at == PlaceId::EXPORT {
        return Vec::new();
    }
    let (from, category) = compiled.variables.places[usize::from(at.0)];
    let mut place = place_of(compiled, from);
    place.push(category);
    place
}

/// The cells by which each edge is reached: neighbouring amounts as one.
fn cells_by_edge(cells: &Cells, edges: &[Node]) -> Vec<(Node, Meets)> {
    let mut met: Vec<(Node, Meets)> = Vec::new();
    match cells {
        Cells::Amounts { cuts, optional } => {
            let mut from = i128::MIN;
            for (at, to) in edges[..=cuts.len()].iter().enumerate() {
                let below = cuts.get(at).copied().unwrap_or(i128::MAX);
                if edges.get(at + 1).filter(|_| at < cuts.len()) != Some(to) {
                    met.push((*to, Meets::Amounts { from, below, absent: false }));
                    from = below;
                }
            }
            if let Some(to) = edges.get(cuts.len() + 1).filter(|_| *optional) {
                match met.iter_mut().find(|(known, _)| known == to) {
                    Some((_, Meets::Amounts { absent, .. })) => *absent = true,
                    // No amount, but absent.
                    _ => met.push((*to, Meets::Amounts { from: i128::MAX, below: i128::MIN, absent: true })),
                }
            }
        }
        Cells::Classes(classes) => {
            for (class, to) in classes.iter().zip(edges) {
                match met.iter_mut().find(|(known, _)| known == to) {
                    Some((_, Meets::Choices(choices))) => *choices |= class,
                    _ => met.push((*to, Meets::Choices(*class))),
                }
            }
        }
        _ => {}
    }
    met
}
