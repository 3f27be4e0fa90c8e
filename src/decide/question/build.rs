//! From the diagrams of the law to diagrams over what is open of one item.
//!
//! The known facts are put in, and what is asked of things on board is put in
//! its place: the rows of what lies side by side, one thing after the other, so
//! that every open fact of every part is asked by itself. Readings and unseen
//! texts are no facts: a leaf is what the worlds of all of them demand.

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

/// The globals that are chosen; [`DOUBT`] stands for a text that may or may not have been law.
type Choice = Vec<(GlobalId, u32)>;
const DOUBT: GlobalId = GlobalId(u16::MAX);

/// A reading or text on which depends what is on board: it has to be chosen first.
#[derive(Clone, Copy, Debug)]
struct Needs(GlobalId);

type Built = Result<Id, Needs>;

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
}

impl Builder<'_> {
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
        let built = self.under(compiled, cargo, root, place, with_listed, &mut Vec::new());
        let facts = &self.facts;
        let tells = |fact: FactId| facts[fact as usize].tells();
        self.opens.with_leaves(built, &tells, &|code| read(Worlds::of_code(code)), &mut QuickMap::default())
    }

    /// Under every way to choose what has to be chosen first.
    fn under(
        &mut self,
        compiled: &Compiled,
        cargo: &Cargo,
        root: Node,
        place: usize,
        with_listed: bool,
        choice: &mut Choice,
    ) -> Id {
        let unit = Unit { compiled, cargo, place, row: None, with_listed, choice, is_rule: true };
        let needs = match self.walk(unit, root, &mut QuickMap::default(), &mut |_, answers| {
            Ok(Id::leaf(Worlds::one(answers).code()))
        }) {
            Ok(built) => return built,
            Err(Needs(global)) => global,
        };
        let answers = if needs == DOUBT { 2 } else { cargo.answers(needs) };
        let mut all: Option<Id> = None;
        for answer in 0..answers {
            choice.push((needs, answer));
            let built = self.under(compiled, cargo, root, place, with_listed, choice);
            choice.pop();
            all = Some(match all {
                None => built,
                Some(before) => self.beside(compiled, cargo, place, with_listed, before, built),
            });
        }
        all.unwrap_or(Id::leaf(Worlds::one(0).code()))
    }

    /// The worlds of either of two choices.
    fn beside(
        &mut self,
        compiled: &Compiled,
        cargo: &Cargo,
        place: usize,
        with_listed: bool,
        a: Id,
        b: Id,
    ) -> Id {
        let levels = self.levels(compiled, cargo, place, with_listed);
        let facts = &self.facts;
        let tells = |fact: FactId| facts[fact as usize].tells();
        let leaves = |a, b| Worlds::of_code(a).and(Worlds::of_code(b)).code();
        let mut join = Join { leaves: &leaves, tells: &tells, levels: &levels, known: QuickMap::default() };
        self.opens.joined(a, b, &mut join)
    }

    fn walk(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut dyn FnMut(&mut Self, u32) -> Built,
    ) -> Built {
        if let Some(answers) = node.answers() {
            return leaf(self, answers);
        }
        if let Some(&known) = memo.get(&node) {
            return Ok(known);
        }
        let level = unit.compiled.diagram.level(node).expect("a leaf has answers");
        let variable = &unit.compiled.variables.all[level as usize];
        let built = match variable.asked {
            Asked::Fact(at, ..) => self.walk_value(unit, node, variable, at, memo, leaf),
            Asked::Purpose(at) => self.walk_purpose(unit, node, variable, at, memo, leaf),
            Asked::OnBoard(at, condition) => self.walk_on_board(unit, node, at, condition, memo, leaf),
            Asked::Global(id) => self.walk_global(unit, node, id, memo, leaf),
            Asked::Doubt => self.walk_global(unit, node, DOUBT, memo, leaf),
        }?;
        memo.insert(node, built);
        Ok(built)
    }

    fn walk_value(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        variable: &Variable,
        at: PlaceId,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut dyn FnMut(&mut Self, u32) -> Built,
    ) -> Built {
        let attribute = variable.attribute.expect("a fact has an attribute");
        let place = self.place_at(unit.compiled, unit.place, at);
        let set = (attribute.read)(self.places[place].item);
        let below = unit.compiled.diagram.edges(node);
        let mut edges: Vec<Edge> = Vec::new();
        let mut go = |this: &mut Self, value: i128, next: Node| -> Result<(), Needs> {
            edges.push((value, this.walk(unit, next, memo, leaf)?));
            Ok(())
        };
        match &variable.cells {
            Cells::Amounts { cuts, .. } => {
                if set.has_amounts() {
                    let first = cuts.partition_point(|cut| *cut <= set.low);
                    let last = cuts.partition_point(|cut| *cut <= set.high);
                    for cell in first..=last {
                        let from = if cell == first { set.low } else { cuts[cell - 1] };
                        go(self, from, below[cell])?;
                    }
                }
                if set.may_be_absent() {
                    go(self, NONE, below[cuts.len() + 1])?;
                }
            }
            Cells::Classes(classes) => {
                for (class, next) in classes.iter().zip(below) {
                    if class & set.choices != 0 {
                        go(self, i128::from(class & set.choices), *next)?;
                    }
                }
            }
            Cells::Numbered(_) | Cells::Categories(_) => {}
        }
        if edges.iter().all(|edge| edge.1 == edges[0].1) {
            return Ok(edges.first().map_or(Id::leaf(0), |edge| edge.1));
        }
        let fact = self.value(unit.cargo, place, attribute, *set);
        let tells = self.facts[fact as usize].tells();
        Ok(self.opens.node(fact, tells, &mut edges))
    }

    fn walk_purpose(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        variable: &Variable,
        at: PlaceId,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut dyn FnMut(&mut Self, u32) -> Built,
    ) -> Built {
        let Cells::Categories(categories) = &variable.cells else { return Ok(Id::leaf(0)) };
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
            edges.push((i128::from(bits), self.walk(unit, *next, memo, leaf)?));
        }
        let fact = self.fact(place, Open::Purpose);
        Ok(self.opens.node(fact, Tells::Bits, &mut edges))
    }

    fn walk_global(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        id: GlobalId,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut dyn FnMut(&mut Self, u32) -> Built,
    ) -> Built {
        let below = unit.compiled.diagram.edges(node);
        if let Some((_, answer)) = unit.choice.iter().find(|(known, _)| *known == id) {
            return self.walk(unit, below[*answer as usize], memo, leaf);
        }
        if !unit.is_rule {
            return Err(Needs(id));
        }
        let mut all: Option<Worlds> = None;
        for next in below {
            let below = self.walk(unit, *next, memo, leaf)?;
            let Some(code) = below.answer() else { return Err(Needs(id)) };
            let worlds = Worlds::of_code(code);
            all = Some(all.map_or(worlds, |before| before.and(worlds)));
        }
        Ok(Id::leaf(all.unwrap_or(Worlds::one(0)).code()))
    }

    fn walk_on_board(
        &mut self,
        unit: Unit<'_>,
        node: Node,
        at: PlaceId,
        condition: u8,
        memo: &mut QuickMap<Node, Id>,
        leaf: &mut dyn FnMut(&mut Self, u32) -> Built,
    ) -> Built {
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
            let mut then = |this: &mut Self, row: u32| {
                this.walk(unit, through(unit.compiled, node, at, row), memo, leaf)
            };
            return self.side_by_side(parts, 0, 0, &mut QuickMap::default(), &mut then);
        }
        let globals = unit.cargo.globals(list, false);
        let is_open = |id: &GlobalId| !unit.choice.iter().any(|(known, _)| known == id);
        let open = (0..64).filter(|bit| globals >> bit & 1 == 1).map(GlobalId).find(is_open);
        if let Some(open) = open {
            return Err(Needs(open));
        }
        let rows = unit.cargo.rows(list, unit.choice, false);
        let mut edges: Vec<Edge> = Vec::new();
        // Where they are too many to be told, nothing and everything stand for them.
        let told = rows.told().map_or_else(|| vec![0, u32::MAX >> 1], Iterator::collect);
        for row in told {
            let next = through(unit.compiled, node, at, row);
            edges.push((i128::from(row), self.walk(unit, next, memo, leaf)?));
        }
        let fact = self.fact(place, Open::Cargo);
        Ok(self.opens.node(fact, Tells::Exact, &mut edges))
    }

    /// The rows of things side by side, from the one with this number on, beside a row that is settled.
    fn side_by_side(
        &mut self,
        parts: Parts<'_>,
        number: usize,
        row: u32,
        memo: &mut QuickMap<(usize, u32), Id>,
        then: &mut dyn FnMut(&mut Self, u32) -> Built,
    ) -> Built {
        if number == parts.count {
            return then(self, row);
        }
        if let Some(&known) = memo.get(&(number, row)) {
            return Ok(known);
        }
        let mut next =
            |this: &mut Self, own: u32| this.side_by_side(parts, number + 1, row | own, memo, then);
        let built = self.row_of(parts, parts.first + number, &mut next)?;
        memo.insert((number, row), built);
        Ok(built)
    }

    /// The row of one thing with everything inside it.
    fn row_of(
        &mut self,
        parts: Parts<'_>,
        place: usize,
        then: &mut dyn FnMut(&mut Self, u32) -> Built,
    ) -> Built {
        let Parts { unit, with_listed, .. } = parts;
        let item = self.places[place].item;
        let own = unit.cargo.on_board(item.category(), with_listed);
        let mut own_row = |this: &mut Self, inside: Option<u32>| match own {
            None => then(this, inside.unwrap_or(0)),
            Some(own) => {
                let compiled = &own.compiled;
                let unit = Unit { compiled, place, row: inside, with_listed, is_rule: false, ..unit };
                let mut leaf = |this: &mut Self, answers: u32| then(this, answers | inside.unwrap_or(0));
                this.walk(unit, own.rows_node, &mut QuickMap::default(), &mut leaf)
            }
        };
        match item.carries() {
            Carries::Unknown => own_row(self, None),
            Carries::Items(items) => {
                let first = self.places[place].parts.unwrap_or_default();
                let inner = Parts { first, count: items.len(), ..parts };
                self.side_by_side(inner, 0, 0, &mut QuickMap::default(), &mut |this, row| {
                    own_row(this, Some(row))
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
