//! One look at an item: its facts, what it is for, what is on board.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use crate::goods::item::Carries;
use crate::goods::items::{Category, ItemRef};
use crate::value::truth::Truth;

use super::cargo::Cargo;
use super::program::{Program, Sweep, Target};
use super::rows::Rows;
use super::sight::Sight;
use super::variable::{GlobalId, PlaceId};

/// Answers that are supposed to things that are the same at all places.
pub(crate) type Choice = [(GlobalId, u32)];

/// An item as a program looks at it.
pub(crate) struct Look<'a> {
    pub item: ItemRef<'a>,
    /// The transaction, if one is asked about.
    export: Option<ItemRef<'a>>,
    pub cargo: &'a Cargo,
    /// Whether it is asked if something on board is itself listed.
    with_listed: bool,
    pub choice: &'a Choice,
    rows: OnceCell<Rows>,
    /// What unknown cargo may be, while that is being found.
    unknown: Option<&'a Rows>,
    /// Whether the item's own cargo was found to have several rows, or to depend on a choice.
    has_several_rows: Cell<bool>,
    seen: OnceCell<Rc<Seen>>,
}

/// Answers that were chosen.
type Chosen = Vec<(GlobalId, u32)>;

/// What was found of the item's cargo, shared by the looks at it under every choice.
#[derive(Default)]
struct Seen {
    globals: OnceCell<u64>,
    rows: RefCell<Vec<(Chosen, Rows)>>,
}

impl Seen {
    /// The rows under one choice of what they depend on, found once.
    fn rows(&self, chosen: Chosen, find: impl FnOnce() -> Rows) -> Rows {
        let known =
            self.rows.borrow().iter().find(|(known, _)| *known == chosen).map(|(_, rows)| rows.clone());
        known.unwrap_or_else(|| {
            let rows = find();
            self.rows.borrow_mut().push((chosen, rows.clone()));
            rows
        })
    }
}

impl<'a> Look<'a> {
    pub fn at(item: ItemRef<'a>, cargo: &'a Cargo) -> Self {
        Self {
            item,
            export: None,
            cargo,
            with_listed: false,
            choice: &[],
            rows: OnceCell::new(),
            unknown: None,
            has_several_rows: Cell::new(false),
            seen: OnceCell::new(),
        }
    }

    /// The same look, at this transaction too.
    pub fn for_export(self, export: ItemRef<'a>) -> Self {
        Self { export: Some(export), ..self }
    }

    /// The same look, asking too if something on board is itself listed.
    pub fn with_listed(self) -> Self {
        Self { with_listed: true, ..self }
    }

    /// The same look, if these answers are right.
    pub fn supposing<'b>(&self, choice: &'b Choice) -> Look<'b>
    where
        'a: 'b,
    {
        self.seen();
        let has_several_rows = Cell::new(self.has_several_rows.get());
        Look { choice, rows: OnceCell::new(), has_several_rows, seen: self.seen.clone(), ..*self }
    }

    /// The same look, if these answers are right and what is on board has these rows.
    pub fn supposing_inside<'b>(&self, choice: &'b Choice, inside: Rows) -> Look<'b>
    where
        'a: 'b,
    {
        let has_several_rows = Cell::new(false);
        Look { choice, rows: OnceCell::from(inside), has_several_rows, seen: OnceCell::new(), ..*self }
    }

    /// The same look, where unknown cargo elsewhere has these rows.
    pub fn with_unknown(self, unknown: &'a Rows) -> Self {
        Self { unknown: Some(unknown), ..self }
    }

    /// Whether a yes-or-no rule holds: exactly yes, no or unknown.
    pub fn truth(&self, program: &Program, from: Target) -> Truth {
        let at = program.walk(from, self);
        match program.leaf(at) {
            Some(answers) => Truth::from(answers != 0),
            None => self.open_truth(program, at),
        }
    }

    /// Whether some world gives a yes-or-no rule this answer.
    pub fn may_be(&self, yes: bool, program: &Program, from: Target) -> bool {
        let mut may_be = false;
        self.answers_until(program, from, |answers| {
            may_be |= (answers != 0) == yes;
            may_be
        });
        may_be
    }

    fn open_truth(&self, program: &Program, from: Target) -> Truth {
        let (mut yes, mut no) = (false, false);
        self.open_answers(program, from, &mut |answers| {
            match answers {
                0 => no = true,
                _ => yes = true,
            }
            yes && no
        });
        match (yes, no) {
            (true, false) => Truth::Yes,
            (false, true) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    /// The answers of every possible world; some may be told more than once.
    pub fn answers(&self, program: &Program, from: Target, mut meet: impl FnMut(u32)) {
        self.answers_until(program, from, |answers| {
            meet(answers);
            false
        });
    }

    /// The same, until `meet` has met enough.
    pub fn answers_until(&self, program: &Program, from: Target, mut meet: impl FnMut(u32) -> bool) {
        let at = program.walk(from, self);
        match program.leaf(at) {
            Some(answers) => _ = meet(answers),
            None => self.open_answers(program, at, &mut meet),
        }
    }

    /// The same from a step with several ways on, until `meet` has met enough. Only where what is on
    /// board matters and depends on readings or texts, each way to choose these is looked at by itself.
    fn open_answers(&self, program: &Program, from: Target, meet: &mut dyn FnMut(u32) -> bool) {
        let ended = program.sweep(from, self, meet);
        if ended == Sweep::Torn {
            let open = self.globals_on_board(program);
            self.each_choice(open, &mut |choice| {
                program.sweep(from, &self.supposing(choice), meet) == Sweep::Enough
            });
        }
    }

    /// Every way to answer these globals, beside what is chosen already, until `tell` has enough.
    fn each_choice(&self, open: u64, tell: &mut dyn FnMut(&Choice) -> bool) {
        let open: Vec<_> = (0..64).filter(|at| open >> at & 1 == 1).map(GlobalId).collect();
        let mut choice = self.choice.to_vec();
        self.choose(&open, &mut choice, tell);
    }

    fn choose(
        &self,
        open: &[GlobalId],
        choice: &mut Vec<(GlobalId, u32)>,
        tell: &mut dyn FnMut(&Choice) -> bool,
    ) -> bool {
        let Some((first, rest)) = open.split_first() else { return tell(choice) };
        (0..self.cargo.answers(*first)).any(|answer| {
            choice.push((*first, answer));
            let enough = self.choose(rest, choice, tell);
            choice.pop();
            enough
        })
    }

    /// The globals that what is on board depends on and that are not chosen.
    pub fn globals_on_board(&self, program: &Program) -> u64 {
        let places = (0..program.places.len() as u16).map(PlaceId).filter(|at| *at != PlaceId::EXPORT);
        let all = places.fold(0, |globals, at| globals | self.globals_at(&program.places, at));
        self.not_chosen(all)
    }

    /// The globals that what is on board of the item at a place depends on.
    fn globals_at(&self, places: &[(PlaceId, Category)], at: PlaceId) -> u64 {
        let find = || self.cargo.globals(self.carries_at(places, at), self.asks_listed(at));
        match at {
            PlaceId::ITEM if self.cargo.may_ask_globals(self.asks_listed(at)) => {
                *self.seen().globals.get_or_init(find)
            }
            _ => find(),
        }
    }

    fn not_chosen(&self, globals: u64) -> u64 {
        self.choice.iter().fold(globals, |open, (id, _)| open & !(1 << id.0))
    }

    fn seen(&self) -> &Seen {
        self.seen.get_or_init(Rc::default)
    }

    fn asks_listed(&self, at: PlaceId) -> bool {
        self.with_listed && at == PlaceId::ITEM
    }

    /// What may be on board of the item at a place; nothing if that depends on what is not chosen.
    pub fn rows(&self, places: &[(PlaceId, Category)], at: PlaceId) -> Option<Rows> {
        let list = self.carries_at(places, at);
        if at == PlaceId::ITEM
            && let Some(rows) = self.rows.get()
        {
            return Some(rows.clone());
        }
        if let (Carries::Unknown, Some(unknown)) = (list, self.unknown) {
            return Some(unknown.clone());
        }
        let globals = self.globals_at(places, at);
        if self.not_chosen(globals) != 0 {
            return None;
        }
        let find = || self.cargo.rows(list, self.choice, self.asks_listed(at));
        if at != PlaceId::ITEM {
            return Some(find());
        }
        let is_of = |(id, _): &(GlobalId, u32)| globals >> id.0 & 1 == 1;
        let chosen = || self.choice.iter().copied().filter(is_of).collect();
        let rows = match globals {
            0 if self.seen.get().is_none() => find(),
            _ => self.seen().rows(chosen(), find),
        };
        Some(self.rows.get_or_init(|| rows).clone())
    }
}

impl<'a> Sight<'a> for Look<'a> {
    fn item(&self) -> ItemRef<'a> {
        self.item
    }

    fn export(&self) -> Option<ItemRef<'a>> {
        self.export
    }

    /// The answer that is supposed to a global.
    fn choice(&self, id: GlobalId) -> Option<u32> {
        self.choice.iter().find(|(known, _)| *known == id).map(|&(_, answer)| answer)
    }

    /// The only row that what is on board of the item at a place can have.
    fn row(&self, places: &[(PlaceId, Category)], at: PlaceId) -> Option<u32> {
        if at == PlaceId::ITEM
            && let Some(rows) = self.rows.get()
        {
            return rows.only();
        }
        match self.carries_at(places, at) {
            Carries::Unknown => self.rows(places, at)?.only(),
            _ if at == PlaceId::ITEM && self.has_several_rows.get() => None,
            list => {
                let row = self.cargo.row(list, self.asks_listed(at));
                match (at, row) {
                    (PlaceId::ITEM, Some(row)) => self.rows.get_or_init(|| Rows::One(row)).only(),
                    (PlaceId::ITEM, None) => {
                        self.has_several_rows.set(true);
                        None
                    }
                    _ => row,
                }
            }
        }
    }
}
