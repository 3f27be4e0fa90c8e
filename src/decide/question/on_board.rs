//! What is asked of things on board, put in its place: the rows of what lies side
//! by side, one thing after the other, as far as these rows are asked.

use crate::decide::compile::Compiled;
use crate::decide::diagram::Node;
use crate::decide::quick::{Memo, QuickMap};
use crate::decide::variable::{Asked, GlobalId, PlaceId};
use crate::goods::item::Carries;

use super::build::{Then, Unit};
use super::facts::{Builder, Choice, Open};
use super::opens::{Id, Tells};

/// What is known of things side by side: from which number on, beside which row, under which choice.
type RowMemo = QuickMap<(u32, u32, Choice), Id>;

/// Things that lie side by side.
#[derive(Clone, Copy)]
struct Parts<'u> {
    unit: &'u Unit<'u>,
    first: usize,
    count: usize,
    with_listed: bool,
    /// The conditions that are asked of them, by bit.
    asked: u32,
}

impl<'a> Builder<'a> {
    pub(super) fn walk_on_board(
        &mut self,
        unit: &Unit<'_>,
        node: Node,
        at: PlaceId,
        condition: u8,
        memo: &mut Memo,
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
            let asked = asked_on_board(unit.compiled, at);
            let parts = Parts { unit, first, count: items.len(), with_listed, asked };
            let mut then = |this: &mut Self, choice: Choice, row: u32| {
                let next = unit.compiled.through(node, at, row);
                match choice == unit.choice {
                    true => this.walk(unit, next, memo, leaf),
                    false => this.walk_anew(&Unit { choice, ..*unit }, next, leaf),
                }
            };
            return self.side_by_side(parts, unit.choice, (0, 0), &mut QuickMap::default(), &mut then);
        }
        let globals = unit.cargo.globals(list, false);
        let is_open = |id: &GlobalId| self.answer_chosen(unit.choice, *id).is_none();
        let open = (0..64).filter(|bit| globals >> bit & 1 == 1).map(GlobalId).find(is_open);
        if let Some(open) = open {
            return self.whichever(unit, open, unit.cargo.answers(open), &mut |this, unit, _| {
                this.walk_anew(unit, node, leaf)
            });
        }
        let rows = unit.cargo.rows(list, self.choice(unit.choice), false);
        let from = self.opens.building.len();
        // Where they are too many to be told, nothing and everything stand for them.
        let told = rows.told().map_or_else(|| vec![0, u32::MAX >> 1], Iterator::collect);
        for row in told {
            let next = unit.compiled.through(node, at, row);
            let edge = (i128::from(row), self.walk(unit, next, memo, leaf));
            self.opens.building.push(edge);
        }
        let fact = self.fact(place, Open::Cargo);
        self.opens.node(fact, Tells::Exact, from)
    }

    /// The rows of things side by side, from the one with this number on, beside a row that is settled.
    fn side_by_side(
        &mut self,
        parts: Parts<'_>,
        choice: Choice,
        (number, row): (usize, u32),
        memo: &mut RowMemo,
        then: &mut Then<'_, 'a>,
    ) -> Id {
        let key = (number as u32, row, choice);
        if let Some(&known) = memo.get(&key) {
            return known;
        }
        let built = match number == parts.count {
            true => then(self, choice, row),
            false => self.row_of(parts, choice, parts.first + number, &mut |this, choice, own| {
                this.side_by_side(parts, choice, (number + 1, row | own & parts.asked), memo, then)
            }),
        };
        memo.insert(key, built);
        built
    }

    /// The row of one thing with everything inside it.
    fn row_of(&mut self, parts: Parts<'_>, choice: Choice, place: usize, then: &mut Then<'_, 'a>) -> Id {
        let Parts { unit, with_listed, .. } = parts;
        let item = self.places[place].item;
        let own = unit.cargo.on_board(item.category(), with_listed);
        let is_asked = own.is_some_and(|own| own.may_meet(parts.asked));
        if !is_asked && !matches!(item.carries(), Carries::Items(items) if !items.is_empty()) {
            return then(self, choice, 0);
        }
        let mut own_row = |this: &mut Self, choice: Choice, inside: Option<u32>| match own {
            None => then(this, choice, inside.unwrap_or(0)),
            Some(own) => {
                let compiled = &own.compiled;
                let unit =
                    Unit { compiled, place, row: inside, with_listed, is_rule: false, choice, ..*unit };
                let mut leaf = |this: &mut Self, choice: Choice, answers: u32| {
                    then(this, choice, answers | inside.unwrap_or(0))
                };
                this.walk_anew(&unit, own.rows_node, &mut leaf)
            }
        };
        match item.carries() {
            Carries::Unknown => own_row(self, choice, None),
            Carries::Items(items) => {
                let first = self.places[place].parts.unwrap_or_default();
                let inner = Parts { first, count: items.len(), asked: u32::MAX, ..parts };
                let mut memo = QuickMap::default();
                self.side_by_side(inner, choice, (0, 0), &mut memo, &mut |this, choice, row| {
                    own_row(this, choice, Some(row))
                })
            }
        }
    }
}

/// The conditions that a diagram asks of what is on board at a place, by bit.
fn asked_on_board(compiled: &Compiled, place: PlaceId) -> u32 {
    let asked = compiled.variables.all.iter().filter_map(|variable| match variable.asked {
        Asked::OnBoard(at, condition) if at == place => Some(1 << condition),
        _ => None,
    });
    asked.fold(0, |asked, bit| asked | bit)
}
