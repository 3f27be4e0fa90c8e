//! Diagrams over what is open alone.
//!
//! A node asks one open fact; its edges tell from which value on, or for which
//! choices, they are taken. Known facts have no node, so a rule depends on a
//! fact exactly if its diagram has a node that asks for it.

use std::hash::Hasher;

use crate::decide::quick::{Quick, QuickMap};

/// A node or a leaf.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Id(u32);

const LEAF: u32 = 1 << 31;

impl Id {
    pub const fn leaf(answer: u32) -> Self {
        Self(LEAF | answer)
    }

    /// The answer of a leaf.
    pub const fn answer(self) -> Option<u32> {
        if self.0 & LEAF == 0 { None } else { Some(self.0 & !LEAF) }
    }

    const fn at(self) -> usize {
        self.0 as usize
    }
}

/// The number of an open fact.
pub(crate) type FactId = u32;

/// Where values lead: of amounts from this value on, of choices for these bits, of cargo for this row.
pub(crate) type Edge = (i128, Id);

/// How the edges of a fact are told apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tells {
    /// Each holds from its value up to the next.
    From,
    /// Each holds for its bits.
    Bits,
    /// Each holds for exactly its value.
    Exact,
}

/// The value that stands for being absent among amounts: behind all of them.
pub(crate) const NONE: i128 = i128::MAX;

/// The nodes of diagrams over open facts; what an edge leads to is older than its node.
#[derive(Default, Debug)]
pub(crate) struct Opens {
    facts: Vec<FactId>,
    starts: Vec<u32>,
    edges: Vec<Edge>,
    /// Where each node stands by its hash: its number and one, or zero.
    table: Vec<u32>,
    /// When each node was last met.
    met: Vec<u32>,
    round: u32,
    stack: Vec<Id>,
}

/// Values of a fact that are looked at together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Cell {
    /// Amounts from the one to the other, both included.
    Amounts(i128, i128),
    /// No amount.
    Absent,
    /// Amounts from the one to the other, or none.
    OrAbsent(i128, i128),
    Bits(u64),
    Row(u32),
}

impl Cell {
    /// Every edge that some of these values take.
    fn each(self, edges: &[Edge], meet: &mut dyn FnMut(Id)) {
        match self {
            Self::Amounts(low, high) => {
                let first = edges.partition_point(|edge| edge.0 <= low).saturating_sub(1);
                let taken = edges[first..].iter().take_while(|edge| edge.0 <= high.max(low));
                taken.filter(|edge| edge.0 != NONE).for_each(|edge| meet(edge.1));
            }
            Self::OrAbsent(low, high) => {
                Self::Amounts(low, high).each(edges, meet);
                Self::Absent.each(edges, meet);
            }
            Self::Absent => edges.iter().filter(|edge| edge.0 == NONE).for_each(|edge| meet(edge.1)),
            Self::Bits(bits) => {
                let taken = edges.iter().filter(|edge| edge.0 & i128::from(bits) != 0);
                taken.for_each(|edge| meet(edge.1));
            }
            Self::Row(row) => {
                let taken = edges.iter().filter(|edge| edge.0 == i128::from(row));
                taken.for_each(|edge| meet(edge.1));
            }
        }
    }
}

impl Opens {
    /// The fact that a node asks; nothing for a leaf.
    pub fn fact(&self, id: Id) -> Option<FactId> {
        self.facts.get(id.at()).copied()
    }

    pub fn edges(&self, id: Id) -> &[Edge] {
        let Some(&start) = self.starts.get(id.at()) else { return &[] };
        let end = self.starts.get(id.at() + 1).map_or(self.edges.len(), |&end| end as usize);
        &self.edges[start as usize..end]
    }

    /// The node that asks a fact, its edges in order of their values; those that lead to one place are one.
    pub fn node(&mut self, fact: FactId, tells: Tells, edges: &mut Vec<Edge>) -> Id {
        match tells {
            Tells::From => edges.dedup_by(|next, before| next.1 == before.1 && next.0 != NONE),
            Tells::Bits => join_bits(edges),
            Tells::Exact => {}
        }
        if edges.iter().all(|edge| edge.1 == edges[0].1) {
            return edges[0].1;
        }
        if self.facts.len() * 2 >= self.table.len() {
            self.grow();
        }
        let mut slot = self.slot(hash_of(fact, edges));
        while let Some(known) = self.table[slot].checked_sub(1).map(Id) {
            if self.facts[known.at()] == fact && self.edges(known) == &edges[..] {
                return known;
            }
            slot = (slot + 1) % self.table.len();
        }
        let id = Id(self.facts.len() as u32);
        self.table[slot] = id.0 + 1;
        self.facts.push(fact);
        self.starts.push(self.edges.len() as u32);
        self.edges.extend_from_slice(edges);
        self.met.push(0);
        id
    }

    fn slot(&self, hash: u64) -> usize {
        (hash % self.table.len() as u64) as usize
    }

    fn grow(&mut self) {
        self.table = vec![0; (self.table.len() * 2).max(1 << 10)];
        for at in 0..self.facts.len() as u32 {
            let mut slot = self.slot(hash_of(self.facts[at as usize], self.edges(Id(at))));
            while self.table[slot] != 0 {
                slot = (slot + 1) % self.table.len();
            }
            self.table[slot] = at + 1;
        }
    }

    /// Where a value leads.
    pub fn follow(&self, id: Id, tells: Tells, value: i128) -> Id {
        let edges = self.edges(id);
        let is_none = value == NONE;
        let edge = match tells {
            Tells::From => edges.iter().rev().find(|edge| edge.0 <= value && (edge.0 == NONE) == is_none),
            Tells::Bits => edges.iter().find(|edge| edge.0 & value != 0),
            Tells::Exact => edges.iter().find(|edge| edge.0 == value),
        };
        edge.or(edges.first()).map_or(id, |edge| edge.1)
    }

    /// Meets every node that can be reached, each once, with the fact that it asks.
    pub fn sweep(&mut self, from: Id, mut meet: impl FnMut(Id, FactId)) {
        self.follow_all(from, &[], |id, fact| {
            if let Some(fact) = fact {
                meet(id, fact);
            }
            true
        });
    }

    /// The answer that is the only one where these facts are fixed; nothing if there are several.
    pub fn only_answer(&mut self, from: Id, fixed: &[(FactId, Cell)]) -> Option<u32> {
        let mut only = None;
        let mut is_open = false;
        self.follow_all(from, fixed, |id, _| {
            if let Some(answer) = id.answer() {
                is_open |= only.is_some_and(|only| only != answer);
                only = Some(answer);
            }
            !is_open
        });
        only.filter(|_| !is_open)
    }

    /// How many nodes are left where these facts are fixed.
    pub fn nodes_left(&mut self, from: Id, fixed: &[(FactId, Cell)]) -> u32 {
        let mut left = 0;
        self.follow_all(from, fixed, |_, fact| {
            left += u32::from(fact.is_some());
            true
        });
        left
    }

    /// Meets every node and leaf that can be reached where these facts are fixed, until `meet` says no.
    fn follow_all(
        &mut self,
        from: Id,
        fixed: &[(FactId, Cell)],
        mut meet: impl FnMut(Id, Option<FactId>) -> bool,
    ) {
        self.round += 1;
        let mut stack = std::mem::take(&mut self.stack);
        stack.clear();
        stack.push(from);
        while let Some(id) = stack.pop() {
            if id.answer().is_some() {
                if !meet(id, None) {
                    break;
                }
                continue;
            }
            if std::mem::replace(&mut self.met[id.at()], self.round) == self.round {
                continue;
            }
            let fact = self.facts[id.at()];
            match fixed.iter().find(|(known, _)| *known == fact) {
                Some((_, cell)) => cell.each(self.edges(id), &mut |to| stack.push(to)),
                None => {
                    if !meet(id, Some(fact)) {
                        break;
                    }
                    stack.extend(self.edges(id).iter().map(|edge| edge.1));
                }
            }
        }
        self.stack = stack;
    }

    /// The same diagram with other leaves.
    pub fn with_leaves(
        &mut self,
        id: Id,
        tells: &dyn Fn(FactId) -> Tells,
        leaf: &dyn Fn(u32) -> u32,
        known: &mut QuickMap<Id, Id>,
    ) -> Id {
        if let Some(answer) = id.answer() {
            return Id::leaf(leaf(answer));
        }
        if let Some(&found) = known.get(&id) {
            return found;
        }
        let fact = self.facts[id.at()];
        let mut edges = self.edges(id).to_vec();
        for edge in &mut edges {
            edge.1 = self.with_leaves(edge.1, tells, leaf, known);
        }
        let found = self.node(fact, tells(fact), &mut edges);
        known.insert(id, found);
        found
    }

    /// Two diagrams over one order of facts, leaf by leaf.
    pub fn joined(&mut self, a: Id, b: Id, join: &mut Join<'_>) -> Id {
        if let (Some(a), Some(b)) = (a.answer(), b.answer()) {
            return Id::leaf((join.leaves)(a, b));
        }
        if let Some(&found) = join.known.get(&(a, b)) {
            return found;
        }
        let level = |fact: Option<FactId>| fact.map_or(u32::MAX, |fact| join.levels[fact as usize]);
        let (of_a, of_b) = (self.fact(a), self.fact(b));
        let fact = if level(of_a) <= level(of_b) { of_a } else { of_b }.expect("one of the two is a node");
        let tells = (join.tells)(fact);
        let asks = |of: Option<FactId>| of == Some(fact);
        let mut values: Vec<i128> = Vec::new();
        for (id, of) in [(a, of_a), (b, of_b)] {
            if asks(of) {
                values.extend(self.edges(id).iter().map(|edge| edge.0));
            }
        }
        if tells == Tells::Bits {
            values = parted(&values);
        }
        values.sort_unstable();
        values.dedup();
        let mut edges = Vec::with_capacity(values.len());
        for value in values {
            let below = |this: &Self, id, of| if asks(of) { this.follow(id, tells, value) } else { id };
            let (a, b) = (below(self, a, of_a), below(self, b, of_b));
            edges.push((value, self.joined(a, b, join)));
        }
        let found = self.node(fact, tells, &mut edges);
        join.known.insert((a, b), found);
        found
    }
}

fn hash_of(fact: FactId, edges: &[Edge]) -> u64 {
    let mut hasher = Quick::default();
    hasher.write_u32(fact);
    for (value, to) in edges {
        hasher.write_u64(*value as u64);
        hasher.write_u64((*value >> 64) as u64 ^ u64::from(to.0));
    }
    hasher.finish()
}

/// How two diagrams are put together.
pub(crate) struct Join<'a> {
    pub leaves: &'a dyn Fn(u32, u32) -> u32,
    pub tells: &'a dyn Fn(FactId) -> Tells,
    /// Where each fact stands in the order.
    pub levels: &'a [u32],
    pub known: QuickMap<(Id, Id), Id>,
}

/// Bits that lead to one place are one edge; edges stand in the order of their lowest bit.
fn join_bits(edges: &mut Vec<Edge>) {
    let mut at = 0;
    while at < edges.len() {
        let (bits, to) = edges[at];
        match edges[..at].iter().position(|edge| edge.1 == to) {
            Some(known) => {
                edges[known].0 |= bits;
                edges.remove(at);
            }
            None => at += 1,
        }
    }
    edges.sort_by_key(|edge| (edge.0 as u64).trailing_zeros());
}

/// The sets of bits that no one of these sets parts.
pub(crate) fn parted(sets: &[i128]) -> Vec<i128> {
    let all = sets.iter().fold(0, |all, set| all | set);
    sets.iter().fold(vec![all], |parts, set| {
        parts.iter().flat_map(|part| [part & set, part & !set]).filter(|part| *part != 0).collect()
    })
}
