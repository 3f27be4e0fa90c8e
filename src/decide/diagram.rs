//! Reduced, ordered, multi-valued decision diagrams.
//!
//! A node asks one variable and has one edge for each of its cells; a leaf is a
//! set of answers, as bits. Nodes that ask the same and lead to the same are one
//! node, a node whose edges all lead to one place is that place, and variables
//! are asked in one order on every path: so two rules that say the same are the
//! same diagram, and each variable stands once on a path.

use crate::decide::quick::{Quick, QuickMap, QuickSet};

/// A node or a leaf.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Node(u32);

const LEAF: u32 = 1 << 31;

impl Node {
    /// The leaf at which nothing holds.
    pub const NO: Self = Self::leaf(0);
    /// The leaf at which a yes-or-no rule holds.
    pub const YES: Self = Self::leaf(1);

    /// The leaf with these answers.
    pub const fn leaf(answers: u32) -> Self {
        assert!(answers < LEAF, "a leaf has at most 31 answers");
        Self(LEAF | answers)
    }

    /// The number of a node among all nodes.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The answers of a leaf.
    pub const fn answers(self) -> Option<u32> {
        if self.0 & LEAF == 0 { None } else { Some(self.0 & !LEAF) }
    }
}

/// How two diagrams are put together.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Join {
    And,
    Or,
    /// Every answer of both.
    Union,
}

/// The nodes of diagrams over one order of variables.
#[derive(Debug, Default)]
pub(crate) struct Diagram {
    /// The variable of each node.
    levels: Vec<u32>,
    /// Where the edges of each node begin.
    starts: Vec<u32>,
    edges: Vec<Node>,
    /// Nodes by what they ask and where they lead, folded into a word; where words are equal, by one of
    /// the next words.
    unique: QuickMap<u64, Node>,
    joined: QuickMap<(Join, Node, Node), Node>,
    negated: QuickMap<Node, Node>,
    /// Where the cells of nodes lead that are being built.
    building: Vec<Node>,
    is_full: bool,
}

impl Diagram {
    /// More nodes than any law needs; a rule from outside may be made to explode.
    pub const MOST_NODES: usize = 1 << 20;

    /// Whether a node was refused because there were too many.
    pub fn is_full(&self) -> bool {
        self.is_full
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.levels.len()
    }

    /// The variable that a node asks; nothing for a leaf.
    pub fn level(&self, node: Node) -> Option<u32> {
        self.levels.get(node.0 as usize).copied()
    }

    /// Where the cells of a node's variable lead; none for a leaf.
    pub fn edges(&self, node: Node) -> &[Node] {
        let at = node.0 as usize;
        let Some(&start) = self.starts.get(at) else { return &[] };
        let end = self.starts.get(at + 1).map_or(self.edges.len(), |&end| end as usize);
        &self.edges[start as usize..end]
    }

    /// The node that asks this variable and leads there.
    pub fn node(&mut self, level: u32, edges: impl IntoIterator<Item = Node>) -> Node {
        let from = self.building.len();
        self.building.extend(edges);
        self.built(level, from)
    }

    /// The node that asks this variable and whose edges are being built from here on.
    fn built(&mut self, level: u32, from: usize) -> Node {
        let node = self.found(level, from);
        self.building.truncate(from);
        node
    }

    fn found(&mut self, level: u32, from: usize) -> Node {
        let edges = &self.building[from..];
        if edges.iter().all(|edge| *edge == edges[0]) {
            return edges[0];
        }
        let mut word = Quick::of(&(level, edges));
        while let Some(&known) = self.unique.get(&word) {
            if self.level(known) == Some(level) && self.edges(known) == edges {
                return known;
            }
            word = word.wrapping_add(1);
        }
        if self.levels.len() >= Self::MOST_NODES {
            self.is_full = true;
            return Node::NO;
        }
        let node = Node(self.levels.len() as u32);
        self.levels.push(level);
        self.starts.push(self.edges.len() as u32);
        self.edges.extend_from_slice(edges);
        self.unique.insert(word, node);
        node
    }

    /// Both hold.
    pub fn and(&mut self, a: Node, b: Node) -> Node {
        match (a, b) {
            (Node::NO, _) | (_, Node::NO) => Node::NO,
            (Node::YES, other) | (other, Node::YES) => other,
            _ => self.join(Join::And, a, b),
        }
    }

    /// One at least holds.
    pub fn or(&mut self, a: Node, b: Node) -> Node {
        match (a, b) {
            (Node::YES, _) | (_, Node::YES) => Node::YES,
            (Node::NO, other) | (other, Node::NO) => other,
            _ => self.join(Join::Or, a, b),
        }
    }

    /// Every answer that either gives.
    pub fn union(&mut self, a: Node, b: Node) -> Node {
        match (a, b) {
            (Node::NO, other) | (other, Node::NO) => other,
            _ => self.join(Join::Union, a, b),
        }
    }

    /// It does not hold.
    pub fn not(&mut self, node: Node) -> Node {
        match node.answers() {
            Some(answers) => return Node::leaf(1 - answers),
            None if self.negated.contains_key(&node) => return self.negated[&node],
            None => {}
        }
        let (level, from) = (self.levels[node.0 as usize], self.building.len());
        for cell in 0..self.edges(node).len() {
            let edge = self.not(self.edges(node)[cell]);
            self.building.push(edge);
        }
        let negated = self.built(level, from);
        self.negated.insert(node, negated);
        negated
    }

    /// The same rule, its yes being the answers of this leaf.
    pub fn answering(&mut self, node: Node, answers: u32) -> Node {
        let mut known = QuickMap::default();
        self.answering_from(node, answers, &mut known)
    }

    fn answering_from(&mut self, node: Node, answers: u32, known: &mut QuickMap<Node, Node>) -> Node {
        if let Some(own) = node.answers() {
            return Node::leaf(own * answers);
        }
        if let Some(&found) = known.get(&node) {
            return found;
        }
        let (level, from) = (self.levels[node.0 as usize], self.building.len());
        for cell in 0..self.edges(node).len() {
            let edge = self.answering_from(self.edges(node)[cell], answers, known);
            self.building.push(edge);
        }
        let found = self.built(level, from);
        known.insert(node, found);
        found
    }

    fn join(&mut self, how: Join, a: Node, b: Node) -> Node {
        if a == b {
            return a;
        }
        let (a, b) = (a.min(b), a.max(b));
        let (x, y) = (a.answers(), b.answers());
        match (how, x, y) {
            (Join::And, Some(0), _) | (Join::And, _, Some(0)) => return Node::NO,
            (Join::And, Some(_), _) => return b,
            (Join::And, _, Some(_)) => return a,
            (Join::Or, Some(1), _) | (Join::Or, _, Some(1)) => return Node::YES,
            (Join::Or | Join::Union, Some(x), Some(y)) => return Node::leaf(x | y),
            (Join::Or | Join::Union, Some(0), None) => return b,
            (Join::Or | Join::Union, None, Some(0)) => return a,
            _ => {}
        }
        if let Some(&node) = self.joined.get(&(how, a, b)) {
            return node;
        }
        let (of_a, of_b) = (self.level(a), self.level(b));
        let level = of_a.into_iter().chain(of_b).min().expect("one of the two is a node");
        let width = if of_a == Some(level) { self.edges(a).len() } else { self.edges(b).len() };
        let below =
            |diagram: &Self, node, of, cell| if of == Some(level) { diagram.edges(node)[cell] } else { node };
        let from = self.building.len();
        for cell in 0..width {
            let (a, b) = (below(self, a, of_a, cell), below(self, b, of_b, cell));
            let edge = self.join(how, a, b);
            self.building.push(edge);
        }
        let node = self.built(level, from);
        self.joined.insert((how, a, b), node);
        node
    }

    /// How many nodes can be reached from here.
    pub fn nodes_from(&self, from: Node) -> usize {
        let mut seen = QuickSet::default();
        let mut open = vec![from];
        while let Some(node) = open.pop() {
            if node.answers().is_none() && seen.insert(node) {
                open.extend(self.edges(node));
            }
        }
        seen.len()
    }

    /// Gives back the memory that only building needs.
    pub fn finish(&mut self) {
        self.unique = QuickMap::default();
        self.joined = QuickMap::default();
        self.negated = QuickMap::default();
        self.building = Vec::new();
    }
}
