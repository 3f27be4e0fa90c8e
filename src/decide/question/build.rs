//! From the diagrams of the law to diagrams over what is open of one item.
//!
//! The known facts are put in, and what is asked of things on board is put in
//! its place: the rows of what lies side by side, one thing after the other, so
//! that every open fact of every part is asked by itself. Readings and unseen
//! texts are no facts: a leaf is what the worlds of all of them demand. Where a
//! part depends on one, each answer is followed to the end, and then their
//! worlds are put together.

use std::cell::{OnceCell, RefCell};

use crate::decide::cargo::Cargo;
use crate::decide::compile::Compiled;
use crate::decide::diagram::Node;
use crate::decide::quick::{Memo, QuickMap};
use crate::decide::variable::{Asked, Cells, GlobalId, PlaceId, Variable};
use crate::decide::worlds::Worlds;
use crate::goods::item::DesignedFor;
use crate::goods::items::Category;

use super::facts::{Builder, Choice, Open, all_purposes};
use super::opens::{FactId, Id, Join, NONE, Tells};

/// Stands for a text that may or may not have been law.
const DOUBT: GlobalId = GlobalId(u16::MAX);

/// What is done with the answers of a leaf, under what is chosen.
pub(super) type Then<'t, 'a> = dyn FnMut(&mut Builder<'a>, Choice, u32) -> Id + 't;

/// One compiled diagram, put to one place.
#[derive(Clone, Copy)]
pub(super) struct Unit<'u> {
    pub compiled: &'u Compiled,
    pub cargo: &'u Cargo,
    pub place: usize,
    /// What is inside the item, if that is settled.
    pub row: Option<u32>,
    pub with_listed: bool,
    pub choice: Choice,
    /// Whether it is the rule itself, and not what it asks of cargo.
    pub is_rule: bool,
    pub root: &'u Root<'u>,
}

/// The rule that is put to an item, with how its parts are put together.
pub(super) struct Root<'u> {
    compiled: &'u Compiled,
    cargo: &'u Cargo,
    place: usize,
    with_listed: bool,
    /// Where each fact stands in its order, once that is needed.
    levels: OnceCell<Vec<u32>>,
    joined: RefCell<QuickMap<(Id, Id), Id>>,
}

impl<'a> Builder<'a> {
    /// A rule put to the item at a place, its leaves being read from the worlds that are met there.
    pub fn rule(
        &mut self,
        compiled: &Compiled,
        cargo: &Cargo,
        root: Node,
        place: usize,
        with_listed: bool,
        read: &dyn Fn(Worlds) -> u32,
    ) -> Id {
        let (levels, joined) = (OnceCell::new(), RefCell::default());
        let of = Root { compiled, cargo, place, with_listed, levels, joined };
        let choice = Choice::NOTHING;
        let unit = Unit { compiled, cargo, place, row: None, with_listed, choice, is_rule: true, root: &of };
        if !compiled.variables.has_globals() && !cargo.may_ask_globals(with_listed) {
            let mut leaf = |_: &mut Self, _, answers| Id::leaf(read(Worlds::one(answers)));
            return self.walk_anew(&unit, root, &mut leaf);
        }
        let mut leaf = |_: &mut Self, _, answers| Id::leaf(Worlds::one(answers).code());
        let built = self.walk_anew(&unit, root, &mut leaf);
        let facts = &self.facts;
        let tells = |fact: FactId| facts[fact as usize].tells();
        let mut nodes = Vec::new();
        self.marks.sweep(&self.opens, built, |id, _| nodes.push(id));
        let mut known = self.memos.pop().unwrap_or_default();
        let read = |code| read(Worlds::of_code(code));
        let read = self.opens.with_leaves((built, nodes), &tells, &read, &mut known);
        self.memos.push(known);
        read
    }

    /// The worlds of all answers of something that is not chosen.
    pub(super) fn whichever(
        &mut self,
        unit: &Unit<'_>,
        id: GlobalId,
        answers: u32,
        under: &mut dyn FnMut(&mut Self, &Unit<'_>, u32) -> Id,
    ) -> Id {
        let mut all: Option<Id> = None;
        for answer in 0..answers {
            let choice = self.chosen(unit.choice, id, answer);
            let built = under(self, &Unit { choice, ..*unit }, answer);
            all = Some(all.map_or(built, |before| self.beside(unit.root, before, built)));
        }
        all.unwrap_or(Id::leaf(Worlds::one(0).code()))
    }

    /// The worlds of either of two answers.
    fn beside(&mut self, root: &Root<'_>, a: Id, b: Id) -> Id {
        let leaves = |a, b| Worlds::of_code(a).and(Worlds::of_code(b)).code();
        if a == b {
            return a;
        }
        if let (Some(a), Some(b)) = (a.answer(), b.answer()) {
            return Id::leaf(leaves(a, b));
        }
        let Root { compiled, cargo, place, with_listed, .. } = *root;
        let levels = root.levels.get_or_init(|| self.levels(compiled, cargo, place, with_listed));
        let facts = &self.facts;
        let tells = |fact: FactId| facts[fact as usize].tells();
        let known = std::mem::take(&mut *root.joined.borrow_mut());
        let mut join = Join { leaves: &leaves, tells: &tells, levels, known };
        let both = self.opens.joined(a, b, &mut join);
        *root.joined.borrow_mut() = join.known;
        both
    }

    pub(super) fn walk_anew(&mut self, unit: &Unit<'_>, node: Node, leaf: &mut Then<'_, 'a>) -> Id {
        let mut memo = self.memos.pop().unwrap_or_default();
        memo.forget(unit.compiled.diagram.len());
        let built = self.walk(unit, node, &mut memo, leaf);
        self.memos.push(memo);
        built
    }

    pub(super) fn walk(
        &mut self,
        unit: &Unit<'_>,
        node: Node,
        memo: &mut Memo,
        leaf: &mut Then<'_, 'a>,
    ) -> Id {
        if let Some(answers) = node.answers() {
            return leaf(self, unit.choice, answers);
        }
        if let Some(known) = memo.get(node.number()) {
            return Id(known);
        }
        let level = unit.compiled.diagram.level(node).expect("a leaf has answers");
        let variable = &unit.compiled.variables.all[level as usize];
        let built = match variable.asked {
            Asked::Fact(at, ..) => self.walk_value(unit, node, variable, at, memo, leaf),
            Asked::Purpose(at) => self.walk_purpose(unit, node, variable, at, memo, leaf),
            Asked::OnBoard(at, condition) => self.walk_on_board(unit, node, at, condition, memo, leaf),
            Asked::Global(id) => self.walk_global(unit, node, id, memo, leaf),
            Asked::Doubt => self.walk_global(unit, node, DOUBT, memo, leaf),
        };
        memo.insert(node.number(), built.0);
        built
    }

    fn walk_value(
        &mut self,
        unit: &Unit<'_>,
        node: Node,
        variable: &Variable,
        at: PlaceId,
        memo: &mut Memo,
        leaf: &mut Then<'_, 'a>,
    ) -> Id {
        let attribute = variable.attribute.expect("a fact has an attribute");
        let place = self.place_at(unit.compiled, unit.place, at);
        let set = (attribute.read)(self.places[place].item);
        let below = unit.compiled.diagram.edges(node);
        let from = self.opens.building.len();
        let mut last = None;
        let mut go = |this: &mut Self, value: i128, next: Node| {
            // Cells that the law tells apart elsewhere often lead to one place here.
            let to = match last {
                Some((node, to)) if node == next => to,
                _ => this.walk(unit, next, memo, leaf),
            };
            last = Some((next, to));
            this.opens.building.push((value, to));
        };
        match &variable.cells {
            Cells::Amounts { cuts, .. } => {
                if set.has_amounts() {
                    let first = cuts.partition_point(|cut| *cut <= set.low);
                    let last = cuts.partition_point(|cut| *cut <= set.high);
                    for cell in first..=last {
                        let from = if cell == first { set.low } else { cuts[cell - 1] };
                        go(self, from, below[cell]);
                    }
                }
                if set.may_be_absent() {
                    go(self, NONE, below[cuts.len() + 1]);
                }
            }
            Cells::Classes(classes) => {
                for (class, next) in classes.iter().zip(below) {
                    if class & set.choices != 0 {
                        go(self, i128::from(class & set.choices), *next);
                    }
                }
            }
            Cells::Numbered(_) | Cells::Categories(_) => {}
        }
        if let Some(only) = self.opens.only_way(from) {
            return only;
        }
        let fact = self.value(unit.cargo, place, attribute, *set);
        let tells = self.facts[fact as usize].tells();
        self.opens.node(fact, tells, from)
    }

    fn walk_purpose(
        &mut self,
        unit: &Unit<'_>,
        node: Node,
        variable: &Variable,
        at: PlaceId,
        memo: &mut Memo,
        leaf: &mut Then<'_, 'a>,
    ) -> Id {
        let Cells::Categories(categories) = &variable.cells else { return Id::leaf(0) };
        let place = self.place_at(unit.compiled, unit.place, at);
        let below = unit.compiled.diagram.edges(node);
        let bit = |category: Category| 1u64 << category as u32;
        let cell = match self.places[place].item.designed_for() {
            DesignedFor::Unknown => None,
            DesignedFor::NothingInParticular | DesignedFor::SomethingElse => Some(categories.len()),
            DesignedFor::Item(purpose) => {
                let category = purpose.borrow().category();
                let known = categories.iter().position(|known| *known == category);
                Some(known.unwrap_or(categories.len()))
            }
        };
        if let Some(cell) = cell {
            return self.walk(unit, below[cell], memo, leaf);
        }
        let named = categories.iter().fold(0, |bits, category| bits | bit(*category));
        let others = all_purposes() & !named;
        let from = self.opens.building.len();
        let bits = categories.iter().map(|category| bit(*category)).chain([others]);
        for (bits, next) in bits.zip(below) {
            let edge = (i128::from(bits), self.walk(unit, *next, memo, leaf));
            self.opens.building.push(edge);
        }
        let fact = self.fact(place, Open::Purpose);
        self.opens.node(fact, Tells::Bits, from)
    }

    fn walk_global(
        &mut self,
        unit: &Unit<'_>,
        node: Node,
        id: GlobalId,
        memo: &mut Memo,
        leaf: &mut Then<'_, 'a>,
    ) -> Id {
        let below = unit.compiled.diagram.edges(node);
        if let Some(answer) = self.answer_chosen(unit.choice, id) {
            return self.walk(unit, below[answer as usize], memo, leaf);
        }
        if unit.is_rule {
            // Nothing behind a rule asks again, and what is the same everywhere is asked last.
            let first = self.walk(unit, below[0], memo, leaf);
            return below[1..].iter().fold(first, |all, next| {
                let next = self.walk(unit, *next, memo, leaf);
                self.beside(unit.root, all, next)
            });
        }
        self.whichever(unit, id, below.len() as u32, &mut |this, unit, answer| {
            this.walk_anew(unit, below[answer as usize], leaf)
        })
    }
}
