//! Diagrams over what is open alone.
//!
//! A node asks one open fact; its edges tell from which value on, or for which
//! choices, they are taken. Known facts have no node, so a rule depends on a
//! fact exactly if its diagram has a node that asks for it.

use std::hash::Hasher;
use std::ops::Range;

use crate::decide::quick::{Memo, Quick, QuickMap};

/// A node or a leaf.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub(crate) struct Id(pub(super) u32);

const LEAF: u32 = 1 << 31;

impl Id {
    pub const fn leaf(answer: u32) -> Self {
        Self(LEAF | answer)
    }

    /// The answer of a leaf.
    pub const fn answer(self) -> Option<u32> {
        if self.0 & LEAF == 0 { None } else { Some(self.0 & !LEAF) }
    }

    pub(super) const fn at(self) -> usize {
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
    /// Where the edges of each node begin.
    starts: Vec<u32>,
    /// The value of each edge, and where it leads.
    values: Vec<i128>,
    targets: Vec<Id>,
    /// Where each node stands by its hash: its number and one, or zero.
    table: Vec<u32>,
    hashes: Vec<u32>,
    /// The edges of nodes that are being built.
    pub(super) building: Vec<Edge>,
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
    /// Where the edges lead that some of these values take.
    pub(super) fn each(self, values: &[i128], targets: &[Id], meet: &mut dyn FnMut(Id)) {
        let mut meet_if = |is_taken: &dyn Fn(i128) -> bool| {
            let taken = values.iter().zip(targets).filter(|(value, _)| is_taken(**value));
            taken.for_each(|(_, to)| meet(*to));
        };
        match self {
            Self::Amounts(low, high) => {
                let first = values.partition_point(|value| *value <= low).saturating_sub(1);
                let from = values.get(first).copied().unwrap_or(low);
                meet_if(&|value| from <= value && value <= high.max(low) && value != NONE);
            }
            Self::OrAbsent(low, high) => {
                Self::Amounts(low, high).each(values, targets, meet);
                Self::Absent.each(values, targets, meet);
            }
            Self::Absent => meet_if(&|value| value == NONE),
            Self::Bits(bits) => meet_if(&|value| value & i128::from(bits) != 0),
            Self::Row(row) => meet_if(&|value| value == i128::from(row)),
        }
    }
}

impl Opens {
    pub fn new() -> Self {
        let (nodes, edges) = (1 << 12, 1 << 14);
        Self {
            facts: Vec::with_capacity(nodes),
            starts: Vec::with_capacity(nodes),
            hashes: Vec::with_capacity(nodes),
            values: Vec::with_capacity(edges),
            targets: Vec::with_capacity(edges),
            ..Self::default()
        }
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.facts.len()
    }

    /// The fact that a node asks; nothing for a leaf.
    pub fn fact(&self, id: Id) -> Option<FactId> {
        self.facts.get(id.at()).copied()
    }

    fn range(&self, id: Id) -> Range<usize> {
        let Some(&start) = self.starts.get(id.at()) else { return 0..0 };
        let end = self.starts.get(id.at() + 1).map_or(self.targets.len(), |&end| end as usize);
        start as usize..end
    }

    /// The values from which on, or for which, the edges of a node are taken, in order.
    pub fn values(&self, id: Id) -> &[i128] {
        &self.values[self.range(id)]
    }

    /// Where the edges of a node lead.
    pub fn targets(&self, id: Id) -> &[Id] {
        &self.targets[self.range(id)]
    }

    /// The node that asks a fact, whose edges are being built from here on, in order of their values;
    /// those that lead to one place are one.
    pub fn node(&mut self, fact: FactId, tells: Tells, from: usize) -> Id {
        if let Some(only) = self.only_way(from) {
            return only;
        }
        let edges = &mut self.building[from..];
        let kept = match tells {
            Tells::From => join_neighbours(edges),
            Tells::Bits => join_bits(edges),
            Tells::Exact => edges.len(),
        };
        let found = self.found(fact, from..from + kept);
        self.building.truncate(from);
        found
    }

    /// Where all edges lead that are being built from here on, if that is one place.
    pub fn only_way(&mut self, from: usize) -> Option<Id> {
        let edges = &self.building[from..];
        let first = edges.first().map_or(Id::leaf(0), |edge| edge.1);
        let is_only = edges.iter().all(|edge| edge.1 == first);
        if is_only {
            self.building.truncate(from);
        }
        is_only.then_some(first)
    }

    fn found(&mut self, fact: FactId, edges: Range<usize>) -> Id {
        if self.facts.len() * 2 >= self.table.len() {
            self.grow();
        }
        let edges = &self.building[edges];
        let hash = hash_of(fact, edges);
        let mut slot = hash as usize & (self.table.len() - 1);
        while let Some(known) = self.table[slot].checked_sub(1).map(Id) {
            if self.hashes[known.at()] == hash && self.is(known, fact, edges) {
                return known;
            }
            slot = (slot + 1) & (self.table.len() - 1);
        }
        let id = Id(self.facts.len() as u32);
        self.table[slot] = id.0 + 1;
        self.hashes.push(hash);
        self.facts.push(fact);
        self.starts.push(self.targets.len() as u32);
        self.values.extend(edges.iter().map(|edge| edge.0));
        self.targets.extend(edges.iter().map(|edge| edge.1));
        id
    }

    fn is(&self, id: Id, fact: FactId, edges: &[Edge]) -> bool {
        let range = self.range(id);
        let own = self.values[range.clone()].iter().zip(&self.targets[range.clone()]);
        self.facts[id.at()] == fact
            && range.len() == edges.len()
            && own.zip(edges).all(|((value, to), edge)| *to == edge.1 && *value == edge.0)
    }

    fn grow(&mut self) {
        let slots = (self.table.len() * 2).max(1 << 13);
        self.table.clear();
        self.table.resize(slots, 0);
        for (number, hash) in (1..).zip(&self.hashes) {
            let mut slot = *hash as usize & (slots - 1);
            while self.table[slot] != 0 {
                slot = (slot + 1) & (slots - 1);
            }
            self.table[slot] = number;
        }
    }

    /// Where a value leads.
    pub fn follow(&self, id: Id, tells: Tells, value: i128) -> Id {
        let values = self.values(id);
        let is_none = value == NONE;
        let edge = match tells {
            Tells::From => values.iter().rposition(|from| *from <= value && (*from == NONE) == is_none),
            Tells::Bits => values.iter().position(|bits| bits & value != 0),
            Tells::Exact => values.iter().position(|row| *row == value),
        };
        self.targets(id).get(edge.unwrap_or(0)).copied().unwrap_or(id)
    }

    /// The diagram that begins at a root and has these nodes, the newest first, with other leaves. What an edge
    /// leads to is older than its node.
    pub fn with_leaves(
        &mut self,
        (root, nodes): (Id, Vec<Id>),
        tells: &dyn Fn(FactId) -> Tells,
        leaf: &dyn Fn(u32) -> u32,
        known: &mut Memo,
    ) -> Id {
        let is_same = |to: &Id| to.answer().is_none_or(|answer| leaf(answer) == answer);
        if is_same(&root) && nodes.iter().all(|id| self.targets(*id).iter().all(is_same)) {
            return root;
        }
        known.forget(self.len());
        let image = |known: &Memo, id: Id| match id.answer() {
            Some(answer) => Id::leaf(leaf(answer)),
            None => known.get(id.0).map_or(id, Id),
        };
        for id in nodes.into_iter().rev() {
            let from = self.building.len();
            for edge in self.range(id) {
                let to = image(known, self.targets[edge]);
                self.building.push((self.values[edge], to));
            }
            let fact = self.facts[id.at()];
            let read = self.node(fact, tells(fact), from);
            known.insert(id.0, read.0);
        }
        image(known, root)
    }

    /// Two diagrams over one order of facts, leaf by leaf.
    pub fn joined(&mut self, a: Id, b: Id, join: &mut Join<'_>) -> Id {
        if let (Some(a), Some(b)) = (a.answer(), b.answer()) {
            return Id::leaf((join.leaves)(a, b));
        }
        if a == b {
            return a;
        }
        if let Some(&found) = join.known.get(&(a, b)) {
            return found;
        }
        let level = |fact: Option<FactId>| fact.map_or(u32::MAX, |fact| join.levels[fact as usize]);
        let (of_a, of_b) = (self.fact(a), self.fact(b));
        let fact = if level(of_a) <= level(of_b) { of_a } else { of_b }.expect("one of the two is a node");
        let tells = (join.tells)(fact);
        let from = self.building.len();
        match (of_a == Some(fact), of_b == Some(fact)) {
            (true, true) if self.values(a) == self.values(b) => {
                for (at, to) in self.range(a).zip(self.range(b)) {
                    let edge = (self.values[at], self.joined(self.targets[at], self.targets[to], join));
                    self.building.push(edge);
                }
            }
            (true, true) => {
                for value in self.told_apart(a, b, tells) {
                    let (a, b) = (self.follow(a, tells, value), self.follow(b, tells, value));
                    let edge = (value, self.joined(a, b, join));
                    self.building.push(edge);
                }
            }
            (is_a, _) => {
                let (own, other) = if is_a { (a, b) } else { (b, a) };
                for at in self.range(own) {
                    let (to, value) = (self.targets[at], self.values[at]);
                    let (a, b) = if is_a { (to, other) } else { (other, to) };
                    let edge = (value, self.joined(a, b, join));
                    self.building.push(edge);
                }
            }
        }
        let found = self.node(fact, tells, from);
        join.known.insert((a, b), found);
        found
    }

    /// The values that two nodes of one fact tell apart.
    fn told_apart(&self, a: Id, b: Id, tells: Tells) -> Vec<i128> {
        let mut values = [self.values(a), self.values(b)].concat();
        if tells == Tells::Bits {
            values = parted(values);
        }
        values.sort_unstable();
        values.dedup();
        values
    }
}

fn hash_of(fact: FactId, edges: &[Edge]) -> u32 {
    let mut hasher = Quick::default();
    hasher.write_u32(fact);
    for (value, to) in edges {
        // Values of one fact differ in their low half where the law tells them apart.
        hasher.write_u64((*value as u64) ^ u64::from(to.0) << 32);
    }
    hasher.finish() as u32
}

/// How two diagrams are put together.
pub(crate) struct Join<'a> {
    /// The leaf of two leaves; of one and the same leaf, that leaf.
    pub leaves: &'a dyn Fn(u32, u32) -> u32,
    pub tells: &'a dyn Fn(FactId) -> Tells,
    /// Where each fact stands in the order.
    pub levels: &'a [u32],
    pub known: QuickMap<(Id, Id), Id>,
}

/// Neighbours that lead to one place are one edge, but for that of being absent; how many edges are left.
fn join_neighbours(edges: &mut [Edge]) -> usize {
    let mut kept = 1;
    for at in 1..edges.len() {
        if edges[at].1 != edges[kept - 1].1 || edges[at].0 == NONE {
            edges[kept] = edges[at];
            kept += 1;
        }
    }
    kept
}

/// Bits that lead to one place are one edge; edges stand in the order of their lowest bit. How many are left.
fn join_bits(edges: &mut [Edge]) -> usize {
    let mut kept = 0;
    for at in 0..edges.len() {
        let (bits, to) = edges[at];
        match edges[..kept].iter().position(|edge| edge.1 == to) {
            Some(known) => edges[known].0 |= bits,
            None => {
                edges[kept] = (bits, to);
                kept += 1;
            }
        }
    }
    edges[..kept].sort_unstable_by_key(|edge| (edge.0 as u64).trailing_zeros());
    kept
}

/// The sets of bits that no one of these sets parts.
pub(crate) fn parted(mut sets: Vec<i128>) -> Vec<i128> {
    sets.sort_unstable();
    sets.dedup();
    let all = sets.iter().fold(0, |all, set| all | set);
    let mut parts = vec![all];
    for set in sets {
        for at in 0..parts.len() {
            let outside = parts[at] & !set;
            if outside != 0 && outside != parts[at] {
                parts[at] &= set;
                parts.push(outside);
            }
        }
    }
    parts
}
