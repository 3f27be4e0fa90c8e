//! What is on board of each row, as sets of conditions, and the sweeps that ask for it.

use std::collections::BTreeMap;

use crate::decide::cargo::Cargo;
use crate::decide::look::Choice;
use crate::decide::rows::Rows as Conditions;
use crate::decide::sliced::Sliced;
use crate::decide::sweep::Rows;
use crate::decide::variable::GlobalId;
use crate::goods::item::Carries;
use crate::goods::items::Category;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

use super::answer::Ways;
use super::bitmap::rows_of;
use super::encode::Part;
use super::law::{Columns, Decides, Program};

/// The most ways to answer what is the same for all rows for which a batch is swept.
const MOST_CHOICES: u32 = 64;

/// What one program says of some rows.
pub(super) fn sweep(columns: &Columns<'_>, program: &Program<'_>, part: &Part<'_>, ways: &mut Ways) {
    let sliced = &program.sliced;
    let asks = Asks { columns, program };
    let choices = asks.choices(part);
    let Some(choices) = choices.filter(|_| !sliced.must_walk) else {
        return asks.walk(part, ways);
    };
    let words = part.words();
    let mut leaves = vec![vec![0; words]; sliced.leaves.len()];
    for choice in choices {
        let on_board = asks.on_board(part, &choice);
        let rows = Rows { words, columns: &part.bits, on_board: &on_board, choice: &choice, only: None };
        sliced.sweep(&rows, &mut leaves);
    }
    for (answers, leaf) in sliced.leaves.iter().zip(&leaves) {
        ways.add(*answers != 0, part.rows.start / 64, leaf);
    }
}

/// A program and the columns that it is of.
#[derive(Clone, Copy)]
struct Asks<'a> {
    columns: &'a Columns<'a>,
    program: &'a Program<'a>,
}

impl Asks<'_> {
    fn cargo(&self) -> &Cargo {
        &self.columns.regimes[self.program.regime].cargo
    }

    fn joint(&self, category: Category) -> Option<&Sliced> {
        let joint = &self.columns.on_board(category).joint[self.program.regime];
        joint[usize::from(self.program.with_listed())].as_ref()
    }

    /// Row by row, as single items.
    fn walk(&self, part: &Part<'_>, ways: &mut Ways) {
        let (batch, law) = (part.batch.batch(), self.columns.law());
        for row in part.rows.clone() {
            let item = batch.item(row);
            let truth = match self.program.decides {
                Decides::Entry(entry) => entry.truth(&item),
                Decides::Verdict => {
                    match law.verdict(self.columns.regimes[self.program.regime].regime, &item) {
                        Verdict::NotListed => Truth::No,
                        Verdict::Undetermined => Truth::Unknown,
                        _ => Truth::Yes,
                    }
                }
            };
            ways.add_row(row, truth);
        }
    }

    /// Every way to answer what is on board depends on; nothing if these are too many.
    fn choices(&self, part: &Part<'_>) -> Option<Vec<Vec<(GlobalId, u32)>>> {
        let mut open = 0;
        if !self.program.sliced.conditions.is_empty() {
            let (cargo, listed) = (self.cargo(), self.program.with_listed());
            let is_given = part.on_board.given.is_some();
            if !is_given || part.on_board.lists.is_empty() || self.has_unknown(part) {
                open |= cargo.globals_of_unknown();
            }
            for list in &part.on_board.lists {
                let batch = list.part.batch.batch();
                match self.joint(batch.category()) {
                    Some(joint) if joint.must_walk => {
                        open |= (0..batch.rows())
                            .fold(0, |open, row| open | cargo.globals_of(batch.item(row).borrow(), listed));
                    }
                    Some(joint) => open |= joint.globals,
                    None => {}
                }
                open |= rows_of(&list.part.on_board.filled)
                    .fold(0, |open, row| open | cargo.globals_of(batch.item(row).borrow(), listed));
                let is_open = self.joint(batch.category()).is_some_and(|joint| !joint.conditions.is_empty());
                open |= if is_open { cargo.globals_of_unknown() } else { 0 };
            }
        }
        let mut choices = vec![Vec::new()];
        for id in (0..64).filter(|at| open >> at & 1 == 1).map(GlobalId) {
            let answers = self.cargo().answers(id);
            if choices.len() as u32 * answers > MOST_CHOICES {
                return None;
            }
            let with = |choice: &Vec<_>| {
                (0..answers).map(|answer| [&choice[..], &[(id, answer)]].concat()).collect::<Vec<_>>()
            };
            choices = choices.iter().flat_map(with).collect();
        }
        Some(choices)
    }

    fn has_unknown(&self, part: &Part<'_>) -> bool {
        let count: u32 = part.on_board.given.iter().flatten().map(|word| word.count_ones()).sum();
        (count as usize) < part.rows.len()
    }

    /// For each set of conditions that the program tells apart, the rows whose cargo may meet it.
    fn on_board(&self, part: &Part<'_>, choice: &Choice) -> Vec<Vec<u64>> {
        let conditions = &self.program.sliced.conditions;
        if conditions.is_empty() {
            return Vec::new();
        }
        let unknown = self.unknown(conditions, choice);
        let mut masks = match &part.on_board.given {
            None => vec![unknown; part.rows.len()],
            Some(given) => {
                let mask = |row: usize| if given[row / 64] >> (row % 64) & 1 == 1 { 1 } else { unknown };
                (0..part.rows.len()).map(mask).collect()
            }
        };
        for list in &part.on_board.lists {
            if let Some(each) = self.masks(&list.part, choice) {
                for (mask, ends) in masks.iter_mut().zip(list.offsets.windows(2)) {
                    for own in &each[ends[0] as usize..ends[1] as usize] {
                        *mask = beside(*mask, *own);
                    }
                }
            }
        }
        bitmaps(&masks, conditions.len())
    }

    fn unknown(&self, conditions: &[u8], choice: &Choice) -> u64 {
        mask_of(&self.cargo().rows(&Carries::Unknown, choice, self.program.with_listed()), conditions)
    }

    /// For each item on board, the sets of conditions that it may meet; nothing if all meet none.
    fn masks(&self, part: &Part<'_>, choice: &Choice) -> Option<Vec<u64>> {
        let batch = part.batch.batch();
        let conditions = &self.program.sliced.conditions;
        let filled = &part.on_board.filled;
        let mut masks = match self.joint(batch.category()) {
            Some(joint) if joint.must_walk => {
                return Some((0..batch.rows()).map(|row| self.walked(part, row, choice)).collect());
            }
            Some(joint) => self.swept(joint, part, choice),
            None if filled.iter().all(|word| *word == 0) => return None,
            None => vec![1; batch.rows()],
        };
        rows_of(filled).for_each(|row| masks[row] = self.walked(part, row, choice));
        debug_assert!(conditions.len() <= 6, "a mask has 64 sets");
        Some(masks)
    }

    /// What an item on board may meet with everything inside it.
    fn walked(&self, part: &Part<'_>, row: usize, choice: &Choice) -> u64 {
        let item = part.batch.batch().item(row);
        let rows = self.cargo().rows_of(item.borrow(), choice, self.program.with_listed());
        mask_of(&rows, &self.program.sliced.conditions)
    }

    /// What items on board of which the cargo is unknown or nothing may meet.
    fn swept(&self, joint: &Sliced, part: &Part<'_>, choice: &Choice) -> Vec<u64> {
        let words = part.words();
        let inside = match joint.conditions.is_empty() {
            true => Vec::new(),
            false => {
                let unknown =
                    mask_of(&self.cargo().rows(&Carries::Unknown, choice, false), &joint.conditions);
                let is_given = |row: usize| {
                    part.on_board.given.as_ref().is_some_and(|given| given[row / 64] >> (row % 64) & 1 == 1)
                };
                let masks: Vec<_> =
                    (0..part.rows.len()).map(|row| if is_given(row) { 1 } else { unknown }).collect();
                bitmaps(&masks, joint.conditions.len())
            }
        };
        let mut leaves = vec![vec![0; words]; joint.leaves.len()];
        let rows = Rows { words, columns: &part.bits, on_board: &inside, choice, only: None };
        joint.sweep(&rows, &mut leaves);
        let mut by_set: BTreeMap<u32, Vec<u64>> = BTreeMap::new();
        for (row, leaf) in joint.leaves.iter().zip(leaves) {
            let set = told(*row, &self.program.sliced.conditions);
            match by_set.get_mut(&set) {
                Some(known) => known.iter_mut().zip(&leaf).for_each(|(known, leaf)| *known |= leaf),
                None => _ = by_set.insert(set, leaf),
            }
        }
        let mut masks = vec![0; part.rows.len()];
        for (set, bitmap) in by_set {
            for (masks, word) in masks.chunks_mut(64).zip(bitmap) {
                for (at, mask) in masks.iter_mut().enumerate() {
                    *mask |= (word >> at & 1) << set;
                }
            }
        }
        masks
    }
}

/// Of the conditions that are met, those that are told apart, by their places.
fn told(row: u32, conditions: &[u8]) -> u32 {
    let bits = conditions.iter().enumerate();
    bits.fold(0, |told, (at, condition)| told | (row >> condition & 1) << at)
}

/// The sets of conditions that may be met, one bit each.
fn mask_of(rows: &Conditions, conditions: &[u8]) -> u64 {
    match rows.told() {
        Some(rows) => rows.fold(0, |mask, row| mask | 1 << told(row, conditions)),
        None => !0 >> (64 - (1 << conditions.len())),
    }
}

/// The sets that two things meet together.
fn beside(a: u64, b: u64) -> u64 {
    if a == 1 {
        return b;
    }
    if b == 1 {
        return a;
    }
    rows_of(&[a]).fold(0, |both, one| rows_of(&[b]).fold(both, |both, other| both | 1 << (one | other)))
}

/// For each set, the rows that may meet it; nothing where none may.
fn bitmaps(masks: &[u64], conditions: usize) -> Vec<Vec<u64>> {
    let any = masks.iter().fold(0, |any, mask| any | mask);
    let bitmap = |set: usize| match any >> set & 1 {
        0 => Vec::new(),
        _ => {
            let word = |masks: &[u64]| masks.iter().rev().fold(0, |word, mask| word << 1 | mask >> set & 1);
            masks.chunks(64).map(word).collect()
        }
    };
    (0..1 << conditions).map(bitmap).collect()
}
