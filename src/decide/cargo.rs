//! What is on board, as far as the law asks for it.
//!
//! All conditions that the law of a regime puts to things on board, one bit
//! each, make a *row*. A row belongs to an item with everything inside it: its
//! own bits are computed jointly, from one diagram, given the row of what is
//! inside; what carries the item sees both. Rows of items that lie side by side
//! are put together by OR. Unknown cargo is any number of any items: every OR of
//! rows that some item can have. An inner list that is left out is unknown to
//! what is asked of its item, and adds nothing to what carries that item.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use strum::EnumCount;

use crate::goods::item::Carries;
use crate::goods::items::{Category, Item, ItemRef};
use crate::value::truth::Truth;

use super::compile::{Compiled, Compiler};
use super::diagram::Node;
use super::goods_of_day::GoodsOfDay;
use super::look::{Choice, Look};
use super::mention::Condition;
use super::program::{Program, Target};
use super::rows::{MOST_ROWS, Rows};
use super::sight::{Glance, Sight};
use super::tables::Tables;
use super::variable::{GlobalId, PlaceId};
use super::whole::Whole;

/// The most ways to choose globals for which the rows of unknown cargo are kept.
const MOST_KEPT: usize = 1 << 10;

/// The conditions that the law of a regime puts to things on board.
#[derive(Debug)]
pub(crate) struct Cargo {
    pub tables: Tables,
    /// What lists an item by itself, whose bit is the one behind the conditions; nothing if that is not asked.
    listed: Option<GoodsOfDay>,
    asked: [OnceLock<Option<OnBoard>>; Category::COUNT],
    asked_and_listed: [OnceLock<Option<OnBoard>>; Category::COUNT],
    unknown: OnceLock<Box<[OnceLock<Rows>]>>,
}

/// The conditions that an item of one category may meet on board.
#[derive(Debug)]
pub(crate) struct OnBoard {
    pub compiled: Compiled,
    /// Each condition by itself.
    conditions: Vec<(Condition, Node)>,
    /// One diagram for all conditions: its leaves are rows.
    joint: Program,
    start: Target,
    /// The same in the diagram.
    pub rows_node: Node,
    whole: OnceLock<Whole>,
}

impl Cargo {
    /// Of tables, and of what lists an item by itself.
    pub fn new(tables: Tables, listed: Option<GoodsOfDay>) -> Self {
        Self {
            tables,
            listed,
            asked: std::array::from_fn(|_| OnceLock::new()),
            asked_and_listed: std::array::from_fn(|_| OnceLock::new()),
            unknown: OnceLock::new(),
        }
    }

    /// Whether there is more on board than can be told apart.
    pub fn is_too_large(&self) -> bool {
        let first: Vec<_> = (0..self.tables.globals.len() as u16).map(|at| (GlobalId(at), 0)).collect();
        self.tables.is_too_large || self.rows_of_unknown(&first) == Rows::Any
    }

    /// The bit of being itself listed: the one behind the conditions.
    pub fn listed_bit(&self) -> u8 {
        self.tables.conditions.len() as u8
    }

    /// How many answers a global has.
    pub fn answers(&self, id: GlobalId) -> u32 {
        u32::from(self.tables.globals[usize::from(id.0)].answers())
    }

    /// The conditions that items of a category may meet.
    pub fn on_board(&self, category: Category, with_listed: bool) -> Option<&OnBoard> {
        let table = if with_listed { &self.asked_and_listed } else { &self.asked };
        table[category as usize].get_or_init(|| self.compile(category, with_listed)).as_ref()
    }

    fn compile(&self, category: Category, with_listed: bool) -> Option<OnBoard> {
        let conditions = self.tables.conditions.iter().enumerate();
        let conditions: Vec<_> = conditions.filter(|(_, condition)| condition.category == category).collect();
        let listed = self.listed.as_ref().filter(|listed| with_listed && listed.may_be(category));
        if conditions.is_empty() && listed.is_none() {
            return None;
        }
        let mut compiler = Compiler::new(&self.tables, category);
        for (_, condition) in &conditions {
            for criterion in condition.criteria {
                compiler.survey(criterion, PlaceId::ITEM, condition.day);
            }
        }
        listed.iter().for_each(|listed| listed.survey(&mut compiler, category));
        compiler.variables.close();
        let mut rows = Node::NO;
        let mut each = Vec::new();
        for (bit, condition) in conditions {
            let meets = compiler.all(condition.criteria, PlaceId::ITEM, condition.day);
            each.push((*condition, meets));
            let bit = compiler.diagram.answering(meets, 1 << bit);
            rows = compiler.diagram.union(rows, bit);
        }
        if let Some(listed) = listed {
            let is_listed = listed.node(&mut compiler, category);
            let bit = compiler.diagram.answering(is_listed, 1 << self.listed_bit());
            rows = compiler.diagram.union(rows, bit);
        }
        let compiled = compiler.finish();
        let (joint, targets) = Program::of(&compiled, [rows]);
        Some(OnBoard {
            compiled,
            conditions: each,
            joint,
            start: targets[&rows],
            rows_node: rows,
            whole: OnceLock::new(),
        })
    }

    /// The only row that a list can have, found without asking for memory; nothing where facts, readings
    /// or texts leave several, or may.
    pub fn row(&self, list: &Carries, with_listed: bool) -> Option<u32> {
        let Carries::Items(items) = list else { return None };
        items.iter().try_fold(0, |row, item| Some(row | self.row_of(item.borrow(), with_listed)?))
    }

    fn row_of(&self, item: ItemRef<'_>, with_listed: bool) -> Option<u32> {
        let inside = match item.carries() {
            Carries::Unknown => 0,
            list => self.row(list, with_listed)?,
        };
        let Some(own) = self.on_board(item.category(), with_listed) else { return Some(inside) };
        let is_open = own.joint.asks_on_board && matches!(item.carries(), Carries::Unknown);
        let glance = match is_open {
            true => Glance::at(item, self),
            false => Glance::with_row(item, self, inside),
        };
        Some(inside | own.joint.leaf(own.joint.walk(own.start, &glance))?)
    }

    /// Whether what is on board may depend on globals at all.
    pub fn may_ask_globals(&self, with_listed: bool) -> bool {
        with_listed || self.tables.has_globals_on_board || self.tables.is_too_large
    }

    /// The globals on which depends what is on board, by bit.
    pub fn globals(&self, list: &Carries, with_listed: bool) -> u64 {
        if !self.may_ask_globals(with_listed) {
            return 0;
        }
        match list {
            Carries::Items(items) => {
                items.iter().fold(0, |globals, item| globals | self.globals_of(item.borrow(), with_listed))
            }
            Carries::Unknown => self.globals_of_unknown(),
        }
    }

    /// The globals on which depends what an item on board is with everything inside it.
    pub fn globals_of(&self, item: ItemRef<'_>, with_listed: bool) -> u64 {
        let own = self.on_board(item.category(), with_listed);
        let inside = match item.carries() {
            Carries::Items(items) if items.is_empty() => 0,
            Carries::Unknown if own.is_none_or(|own| !own.joint.asks_on_board) => 0,
            list => self.globals(list, with_listed),
        };
        own.map_or(0, |own| own.joint.globals | self.globals_of_purposes(own, item)) | inside
    }

    /// The globals on which depends what is on board of what an item is designed for.
    fn globals_of_purposes(&self, own: &OnBoard, item: ItemRef<'_>) -> u64 {
        let places = &own.joint.places;
        if !own.joint.asks_on_board || places.len() <= 2 {
            return 0;
        }
        let look = Look::at(item, self);
        let purposes = (2..places.len() as u16).map(PlaceId);
        purposes.fold(0, |globals, at| globals | self.globals(look.carries_at(places, at), false))
    }

    /// The globals on which depends what unknown cargo may be.
    pub fn globals_of_unknown(&self) -> u64 {
        let categories = self.tables.conditions.iter().map(|condition| condition.category);
        let asked = categories.filter_map(|category| self.on_board(category, false));
        asked.fold(0, |globals, asked| globals | asked.joint.globals)
    }

    /// The rows that a list may have, once every global is chosen that it depends on.
    pub fn rows(&self, list: &Carries, choice: &Choice, with_listed: bool) -> Rows {
        match list {
            Carries::Items(items) => self.rows_of_items(items, choice, with_listed),
            Carries::Unknown => self.unknown_rows(choice),
        }
    }

    /// The rows of unknown cargo, found once for each way to choose the globals that they depend on.
    fn unknown_rows(&self, choice: &Choice) -> Rows {
        let open = self.globals_of_unknown();
        let globals = (0..64).filter(|at| open >> at & 1 == 1).map(GlobalId);
        let (mut at, mut ways) = (0usize, 1usize);
        for id in globals {
            let answer = choice.iter().find(|(known, _)| *known == id).map_or(0, |&(_, answer)| answer);
            at += answer as usize * ways;
            ways = ways.saturating_mul(self.answers(id) as usize);
        }
        if ways > MOST_KEPT {
            return self.rows_of_unknown(choice);
        }
        let kept = self.unknown.get_or_init(|| (0..ways).map(|_| OnceLock::new()).collect());
        kept[at].get_or_init(|| self.rows_of_unknown(choice)).clone()
    }

    fn rows_of_items(&self, items: &[Item], choice: &Choice, with_listed: bool) -> Rows {
        items
            .iter()
            .fold(Rows::NOTHING, |rows, item| rows.beside(&self.rows_of(item.borrow(), choice, with_listed)))
    }

    /// The rows of an item with everything inside it.
    pub fn rows_of(&self, item: ItemRef<'_>, choice: &Choice, with_listed: bool) -> Rows {
        let inside = match item.carries() {
            Carries::Items(items) => Some(self.rows_of_items(items, choice, with_listed)),
            Carries::Unknown => None,
        };
        let Some(own) = self.on_board(item.category(), with_listed) else {
            return inside.unwrap_or(Rows::NOTHING);
        };
        if !own.joint.asks_on_board {
            let rows = own.rows(item, self, choice, Rows::NOTHING);
            return rows.beside(&inside.unwrap_or(Rows::NOTHING));
        }
        match inside {
            None => own.rows(item, self, choice, self.rows(&Carries::Unknown, choice, false)),
            Some(inside @ Rows::One(row)) => own.rows(item, self, choice, inside).beside(&Rows::One(row)),
            Some(Rows::Any) => Rows::Any,
            Some(inside) => {
                let mut all = BTreeSet::new();
                for row in inside.told().into_iter().flatten() {
                    let rows = own.rows(item, self, choice, Rows::One(row));
                    let Some(told) = rows.told() else { return Rows::Any };
                    all.extend(told.map(|own| own | row));
                }
                Rows::of(all)
            }
        }
    }

    /// Every OR of rows that some item, with anything inside it, can have.
    fn rows_of_unknown(&self, choice: &Choice) -> Rows {
        let mut categories: Vec<_> =
            self.tables.conditions.iter().map(|condition| condition.category).collect();
        categories.sort_unstable();
        categories.dedup();
        let mut rows = BTreeSet::from([0]);
        loop {
            let before = rows.len();
            for &category in &categories {
                let Some(own) = self.on_board(category, false) else { continue };
                let known = Rows::of(rows.clone());
                for inside in rows.clone() {
                    let look =
                        Look::at(category.unknown_ref(), self).supposing_inside(choice, Rows::One(inside));
                    let own = own.rows_seen(&look.with_unknown(&known));
                    let Some(told) = own.told() else { return Rows::Any };
                    for row in told.map(|own| own | inside) {
                        if rows.insert(row) {
                            let with: Vec<_> = rows.iter().map(|other| other | row).collect();
                            rows.extend(with);
                        }
                        if rows.len() > MOST_ROWS {
                            return Rows::Any;
                        }
                    }
                }
            }
            if rows.len() == before {
                return Rows::of(rows);
            }
        }
    }
}

impl OnBoard {
    /// The item's own bits, if what is inside it has these rows.
    fn rows(&self, item: ItemRef<'_>, cargo: &Cargo, choice: &Choice, inside: Rows) -> Rows {
        self.rows_seen(&Look::at(item, cargo).supposing_inside(choice, inside))
    }

    fn rows_seen(&self, look: &Look<'_>) -> Rows {
        if self.joint.leaves().iter().all(|row| *row < 64) {
            let mut few = 0u64;
            look.answers(&self.joint, self.start, |row| few |= 1 << row);
            return Rows::few(few);
        }
        let mut first = None;
        let mut others = Vec::new();
        look.answers(&self.joint, self.start, |row| match first {
            None => first = Some(row),
            Some(_) => others.push(row),
        });
        match first {
            Some(row) if others.is_empty() => Rows::One(row),
            first => Rows::of(others.into_iter().chain(first)),
        }
    }

    /// The rows that an item's own facts may give.
    pub fn leaves(&self) -> Vec<u32> {
        self.joint.leaves().to_vec()
    }

    /// Whether an item's own facts may meet some of these conditions.
    pub fn may_meet(&self, conditions: u32) -> bool {
        self.joint.leaves().iter().any(|row| row & conditions != 0)
    }

    /// Whether an item meets a condition.
    pub fn meets(&self, condition: Condition, look: &Look<'_>) -> Truth {
        let whole = self.whole();
        let known = self.conditions.iter().find(|(known, _)| *known == condition);
        let start = known.and_then(|(_, node)| whole.start(*node));
        start.map_or(Truth::Unknown, |start| look.truth(&whole.program, start))
    }

    /// Every criterion of the conditions as a program.
    pub fn whole(&self) -> &Whole {
        self.whole.get_or_init(|| Whole::of(&self.compiled, self.conditions.iter().map(|(_, node)| *node)))
    }
}
