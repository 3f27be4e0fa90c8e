//! Items that were found, not described: a path to a leaf is an item.
//!
//! Every variable stands once on a path, so the cells along it, put into an item
//! as its facts, are one world after the other in which the leaf is met. What is
//! on board is put together of items that are found in the same way.

use std::collections::{BTreeMap, HashSet};

use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, Item};
use crate::value::fact::{ABSENT, ENDLESS, Set};

use super::cargo::{Cargo, OnBoard};
use super::compile::Compiled;
use super::diagram::Node;
use super::look::Choice;
use super::variable::{Asked, Cells, PlaceId, Variable};

/// What can lie on board, by its row: for each row the first items that were found to have it.
type Stock = BTreeMap<u32, Vec<Item>>;

/// The most rows for which items are kept.
const MOST_ROWS: usize = 1 << 12;

/// The cells along a path, by variable.
type Path = Vec<(u32, u32)>;

/// Searches diagrams for items, under one choice of readings and texts.
pub(crate) struct Search<'a> {
    cargo: &'a Cargo,
    choice: &'a Choice,
    stock: Stock,
}

/// A path that was found: the cells, and the rows of what is on board at each place.
#[derive(Clone, Default)]
struct Found {
    cells: Path,
    rows: Vec<(PlaceId, u32)>,
}

impl<'a> Search<'a> {
    pub fn new(cargo: &'a Cargo, choice: &'a Choice) -> Self {
        let mut search = Self { cargo, choice, stock: Stock::from([(0, Vec::new())]) };
        search.fill();
        search
    }

    /// Finds items for every row that cargo can have.
    fn fill(&mut self) {
        let mut categories: Vec<_> =
            self.cargo.tables.conditions.iter().map(|condition| condition.category).collect();
        categories.sort_unstable();
        categories.dedup();
        loop {
            let before = self.stock.len();
            for &category in &categories {
                if let Some(on_board) = self.cargo.on_board(category, false) {
                    self.fill_with(category, on_board);
                }
            }
            if self.stock.len() == before || self.stock.len() > MOST_ROWS {
                return;
            }
        }
    }

    fn fill_with(&mut self, category: Category, on_board: &OnBoard) {
        for (inside, items) in self.stock.clone() {
            for answers in on_board.leaves() {
                let row = answers | inside;
                let wanted = Wanted { answers, inside: Some(inside) };
                let Some(found) = self.path(&on_board.compiled, on_board.rows_node, wanted) else { continue };
                let mut item = self.item(&on_board.compiled, category, &found);
                *item.parts_mut().carries = Carries::Items(items.clone());
                for (other, others) in self.stock.clone() {
                    self.stock
                        .entry(other | row)
                        .or_insert_with(|| others.iter().cloned().chain([item.clone()]).collect());
                }
            }
        }
    }

    /// An item for which a diagram certainly has these answers.
    pub fn witness(
        &self,
        compiled: &Compiled,
        root: Node,
        category: Category,
        answers: u32,
    ) -> Option<(Item, Vec<u16>)> {
        let found = self.path(compiled, root, Wanted { answers, inside: None })?;
        let item = self.item(compiled, category, &found);
        let mut globals: Vec<u16> = Vec::new();
        for (level, _) in &found.cells {
            if let Asked::Global(id) = compiled.variables.all[*level as usize].asked {
                globals.push(id.0);
            }
        }
        if !found.rows.is_empty() {
            globals.extend(self.choice.iter().map(|(id, _)| id.0));
        }
        globals.sort_unstable();
        globals.dedup();
        Some((item, globals))
    }

    fn path(&self, compiled: &Compiled, root: Node, wanted: Wanted) -> Option<Found> {
        let mut found = Found::default();
        self.follow(compiled, root, wanted, &mut found, &mut HashSet::new()).then_some(found)
    }

    /// Follows edges until the wanted leaf; a node that led nowhere is not tried again.
    fn follow(
        &self,
        compiled: &Compiled,
        node: Node,
        wanted: Wanted,
        found: &mut Found,
        dead: &mut HashSet<Node>,
    ) -> bool {
        if let Some(answers) = node.answers() {
            return answers == wanted.answers;
        }
        if dead.contains(&node) {
            return false;
        }
        let level = compiled.diagram.level(node).expect("a leaf has answers");
        let variable = &compiled.variables.all[level as usize];
        let before = found.clone();
        let mut go = |found: &mut Found, cell: u32, next: Node, this: &Self| {
            found.cells.push((level, cell));
            if this.follow(compiled, next, wanted, found, dead) {
                return true;
            }
            *found = before.clone();
            false
        };
        let edges = compiled.diagram.edges(node);
        let chosen = self.choice.iter().find(|(id, _)| variable.asked == Asked::Global(*id));
        let reached = match (chosen, variable.asked) {
            (Some((_, answer)), _) => go(found, *answer, edges[*answer as usize], self),
            (_, Asked::OnBoard(place, _)) => {
                let rows: Vec<u32> = match wanted.inside {
                    Some(inside) if place == PlaceId::ITEM => vec![inside],
                    _ => self.stock.keys().copied().collect(),
                };
                rows.into_iter().any(|row| {
                    let next = compiled.through(node, place, row);
                    found.rows.push((place, row));
                    if self.follow(compiled, next, wanted, found, dead) {
                        return true;
                    }
                    *found = before.clone();
                    false
                })
            }
            _ => (0..).zip(edges.to_vec()).any(|(cell, next)| go(found, cell, next, self)),
        };
        if !reached {
            dead.insert(node);
        }
        reached
    }

    /// The item along a path.
    fn item(&self, compiled: &Compiled, category: Category, found: &Found) -> Item {
        self.item_at(compiled, category, PlaceId::ITEM, found)
    }

    fn item_at(&self, compiled: &Compiled, category: Category, at: PlaceId, found: &Found) -> Item {
        let mut item = category.unknown();
        for (level, cell) in &found.cells {
            let variable = &compiled.variables.all[*level as usize];
            if let (Asked::Fact(place, ..), Some(attribute)) = (variable.asked, variable.attribute)
                && place == at
                && let Some(set) = item.set_mut(attribute)
            {
                *set = set_of(variable, *cell, set);
            }
        }
        if let Some((_, row)) = found.rows.iter().find(|(place, _)| *place == at) {
            *item.parts_mut().carries = Carries::Items(self.stock[row].clone());
        }
        *item.parts_mut().designed_for = self.purpose(compiled, at, found);
        item
    }

    fn purpose(&self, compiled: &Compiled, at: PlaceId, found: &Found) -> DesignedFor {
        let variables = &compiled.variables;
        let chosen = found.cells.iter().find_map(|(level, cell)| {
            let variable = &variables.all[*level as usize];
            match (variable.asked, &variable.cells) {
                (Asked::Purpose(place), Cells::Categories(categories)) if place == at => {
                    Some(categories.get(*cell as usize).copied())
                }
                _ => None,
            }
        });
        let is_told = |place: PlaceId| {
            let fact = |level: &u32| match variables.all[*level as usize].asked {
                Asked::Fact(at, ..) | Asked::Purpose(at) => at == place,
                _ => false,
            };
            found.cells.iter().any(|(level, _)| fact(level)) || found.rows.iter().any(|(at, _)| *at == place)
        };
        let places = (2..).zip(variables.places.iter().skip(2));
        let mut purposes =
            places.filter(|(_, (from, _))| *from == at).map(|(at, (_, category))| (PlaceId(at), *category));
        match chosen {
            Some(None) => DesignedFor::NothingInParticular,
            Some(Some(category)) => match purposes.find(|(_, of)| *of == category) {
                Some((place, category)) => {
                    DesignedFor::Item(Box::new(self.item_at(compiled, category, place, found)))
                }
                None => DesignedFor::Item(Box::new(category.unknown())),
            },
            None => match purposes.find(|(place, _)| is_told(*place)) {
                Some((place, category)) => {
                    DesignedFor::Item(Box::new(self.item_at(compiled, category, place, found)))
                }
                None => DesignedFor::Unknown,
            },
        }
    }
}

/// The leaf that is searched, and what is inside the item if that is given.
#[derive(Clone, Copy)]
struct Wanted {
    answers: u32,
    inside: Option<u32>,
}

/// The values of one cell.
fn set_of(variable: &Variable, cell: u32, all: &Set) -> Set {
    let cell = cell as usize;
    match &variable.cells {
        Cells::Amounts { cuts, .. } if cell > cuts.len() => Set::of_choices(ABSENT),
        Cells::Amounts { cuts, .. } => {
            let low = if cell == 0 { all.low } else { cuts[cell - 1] };
            let high = cuts.get(cell).map_or(ENDLESS, |cut| cut - 1);
            Set::interval(low, high, all.unit)
        }
        Cells::Classes(classes) => Set::of_choices(classes[cell]),
        Cells::Numbered(_) | Cells::Categories(_) => *all,
    }
}
