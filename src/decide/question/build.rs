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
use crate::decide::quick::QuickMap;
use crate::decide::variable::{Asked, Cells, GlobalId, PlaceId, Variable};
use crate::decide::worlds::Worlds;
use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::Category;

use super::facts::{Builder, Open, all_purposes};
use super::opens::{Edge, FactId, Id, Join, NONE, Tells};

/// The globals that are chosen, in order; [`DOUBT`] stands for a text that may or may not have been law.
type Choice = Vec<(GlobalId, u32)>;
const DOUBT: GlobalId = GlobalId(u16::MAX);

/// What is done with the answers of a leaf, under what is chosen.
type Then<'t, 'a> = dyn FnMut(&mut Builder<'a>, &Choice, u32) -> Id + 't;

/// One compiled diagram, put to one place.
#[derive(Clone, Copy)]
struct Unit<'u> {
    compiled: &'u Compiled,
    cargo: &'u Cargo,
    place: usize,
    /// What is inside the item, if that is settled.
    row: Option<u32>,
    with_listed: bool,
    choice: &'u Choice,
    /// Whether it is the rule itself, and not what it asks of cargo.
    is_rule: bool,
    root: &'u Root<'u>,
}

/// The rule that is put to an item, with how its parts are put together.
struct Root<'u> {
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
        let choice = &Choice::new();
        let unit = Unit { compiled, cargo, place, row: None, with_listed, choice, is_rule: true, root: &of };
        if !compiled.variables.has_globals() && !cargo.may_ask_globals(with_listed) {
            let mut leaf = |_: &mut Self, _: &Choice, answers| Id::leaf(read(Worlds::one(answers)));
            return self.walk(unit, root, &mut QuickMap::default(), &mut leaf);
        }
        let mut leaf = |_: &mut Self, _: &Choice, answers| Id::leaf(Worlds::one(answers).code());
        let built = self.walk(unit, root, &mut QuickMap::default(), &mut leaf);
        let facts = &self.facts;
        let tells = |fact: FactId| facts[fact as usize].tells();
        self.opens.with_leaves(built, &tells, &|code| read(Worlds::of_code(code)), &mut QuickMap::default())
    }

    /// The worlds of all answers of something that is not chosen.
    fn whichever(
        &mut self,
        unit: Unit<'_>,
        id: GlobalId,
        answers: u32,
        under: &mut dyn FnMut(&mut Self, Unit<'_>, u32) -> Id,
    ) -> Id {
        let at = unit.choice.partition_point(|(known, _)| *known < id);
        let mut choice = unit.choice.clone();
        choice.insert(at, (id, 0));
        let mut all: Option<Id> = None;
        for answer in 0..answers {
            choice[at].1 = answer;
            let built = under(self, Unit { choice: &choice, ..unit }, answer);
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

    fn walk(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut Then<'_, 'a>,
    ) -> Id {
        if let Some(answers) = node.answers() {
            return leaf(self, unit.choice, answers);
        }
        if let Some(&known) = memo.get(&node) {
            return known;
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
        memo.insert(node, built);
        built
    }

    fn walk_value(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        variable: &Variable,
        at: PlaceId,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut Then<'_, 'a>,
    ) -> Id {
        let attribute = variable.attribute.expect("a fact has an attribute");
        let place = self.place_at(unit.compiled, unit.place, at);
        let set = (attribute.read)(self.places[place].item);
        let below = unit.compiled.diagram.edges(node);
        let mut edges: Vec<Edge> = Vec::new();
        let mut go = |this: &mut Self, value: i128, next: Node| {
            edges.push((value, this.walk(unit, next, memo, leaf)));
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
        if edges.iter().all(|edge| edge.1 == edges[0].1) {
            return edges.first().map_or(Id::leaf(0), |edge| edge.1);
        }
        let fact = self.value(unit.cargo, place, attribute, *set);
        let tells = self.facts[fact as usize].tells();
        self.opens.node(fact, tells, &mut edges)
    }

    fn walk_purpose(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        variable: &Variable,
        at: PlaceId,
        memo: &mut QuickMap<Node, Id>,
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
        let mut edges: Vec<Edge> = Vec::new();
        let bits = categories.iter().map(|category| bit(*category)).chain([others]);
        for (bits, next) in bits.zip(below) {
            edges.push((i128::from(bits), self.walk(unit, *next, memo, leaf)));
        }
        let fact = self.fact(place, Open::Purpose);
        self.opens.node(fact, Tells::Bits, &mut edges)
    }

    fn walk_global(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        id: GlobalId,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut Then<'_, 'a>,
    ) -> Id {
        let below = unit.compiled.diagram.edges(node);
        if let Some((_, answer)) = unit.choice.iter().find(|(known, _)| *known == id) {
            return self.walk(unit, below[*answer as usize], memo, leaf);
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
            this.walk(unit, below[answer as usize], &mut QuickMap::default(), leaf)
        })
    }

    fn walk_on_board(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        at: PlaceId,
        condition: u8,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut Then<'_, 'a>,
    ) -> Id {
        if let (PlaceId::ITEM, Some(row)) = (at, unit.row) {
            let next = unit.compiled.diagram.edges(node)[(row >> condition & 1) as usize];
            return self.walk(unit, next, memo, leaf);
        }
        let place = self.place_at(unit.compiled, unit.place, at);
        let list = self.places[place].item.carries();
        if let Carries::Items(items) = list {
            let first = self.places[place].parts.unwrap_or_default();
            let with_listed = unit.with_listed && at == PlaceId::ITEM;
            let parts = Parts { unit, first, count: items.len(), with_listed };
            let mut then = |this: &mut Self, choice: &Choice, row: u32| {
                let next = through(unit.compiled, node, at, row);
                match choice == unit.choice {
                    true => this.walk(unit, next, memo, leaf),
                    false => this.walk(Unit { choice, ..unit }, next, &mut QuickMap::default(), leaf),
                }
            };
            return self.side_by_side(parts, unit.choice, (0, 0), &mut QuickMap::default(), &mut then);
        }
        let globals = unit.cargo.globals(list, false);
        let is_open = |id: &GlobalId| !unit.choice.iter().any(|(known, _)| known == id);
        let open = (0..64).filter(|bit| globals >> bit & 1 == 1).map(GlobalId).find(is_open);
        if let Some(open) = open {
            return self.whichever(unit, open, unit.cargo.answers(open), &mut |this, unit, _| {
                this.walk_on_board(unit, node, at, condition, &mut QuickMap::default(), leaf)
            });
        }
        let rows = unit.cargo.rows(list, unit.choice, false);
        let mut edges: Vec<Edge> = Vec::new();
        // Where they are too many to be told, nothing and everything stand for them.
        let told = rows.told().map_or_else(|| vec![0, u32::MAX >> 1], Iterator::collect);
        for row in told {
            let next = through(unit.compiled, node, at, row);
            edges.push((i128::from(row), self.walk(unit, next, memo, leaf)));
        }
        let fact = self.fact(place, Open::Cargo);
        self.opens.node(fact, Tells::Exact, &mut edges)
    }

    /// The rows of things side by side, from the one with this number on, beside a row that is settled.
    fn side_by_side(
        &mut self,
        parts: Parts<'_>,
        choice: &Choice,
        (number, row): (usize, u32),
        memo: &mut QuickMap<(usize, u32, Choice), Id>,
        then: &mut Then<'_, 'a>,
    ) -> Id {
        let key = (number, row, choice.clone());
        if let Some(&known) = memo.get(&key) {
            return known;
        }
        let built = match number == parts.count {
            true => then(self, choice, row),
            false => self.row_of(parts, choice, parts.first + number, &mut |this, choice, own| {
                this.side_by_side(parts, choice, (number + 1, row | own), memo, then)
            }),
        };
        memo.insert(key, built);
        built
    }

    /// The row of one thing with everything inside it.
    fn row_of(&mut self, parts: Parts<'_>, choice: &Choice, place: usize, then: &mut Then<'_, 'a>) -> Id {
        let Parts { unit, with_listed, .. } = parts;
        let item = self.places[place].item;
        let own = unit.cargo.on_board(item.category(), with_listed);
        let mut own_row = |this: &mut Self, choice: &Choice, inside: Option<u32>| match own {
            None => then(this, choice, inside.unwrap_or(0)),
            Some(own) => {
                let compiled = &own.compiled;
                let unit = Unit { compiled, place, row: inside, with_listed, is_rule: false, choice, ..unit };
                let mut leaf = |this: &mut Self, choice: &Choice, answers: u32| {
                    then(this, choice, answers | inside.unwrap_or(0))
                };
                this.walk(unit, own.rows_node, &mut QuickMap::default(), &mut leaf)
            }
        };
        match item.carries() {
            Carries::Unknown => own_row(self, choice, None),
            Carries::Items(items) => {
                let first = self.places[place].parts.unwrap_or_default();
                let inner = Parts { first, count: items.len(), ..parts };
                let mut memo = QuickMap::default();
                self.side_by_side(inner, choice, (0, 0), &mut memo, &mut |this, choice, row| {
                    own_row(this, choice, Some(row))
                })
            }
        }
    }
}

/// Things that lie side by side.
#[derive(Clone, Copy)]
struct Parts<'u> {
    unit: Unit<'u>,
    first: usize,
    count: usize,
    with_listed: bool,
}

/// Where one row leads from a node that asks what is on board at a place.
fn through(compiled: &Compiled, from: Node, place: PlaceId, row: u32) -> Node {
    let mut node = from;
    while let Some(level) = compiled.diagram.level(node)
        && let Asked::OnBoard(at, condition) = compiled.variables.all[level as usize].asked
        && at == place
    {
        node = compiled.diagram.edges(node)[(row >> condition & 1) as usize];
    }
    node
}
