//! What is on board of each row, as the sets of conditions that it may meet together.

use std::collections::BTreeMap;

use crate::decide::cargo::Cargo;
use crate::decide::look::Choice;
use crate::decide::rows::Rows as Conditions;
use crate::decide::sliced::Sliced;
use crate::decide::sweep::Rows;
use crate::decide::variable::GlobalId;
use crate::goods::item::Carries;
use crate::goods::items::Category;

use super::batch::Batch;
use super::bitmap::rows_of;
use super::encode::{Bits, Encoder};
use super::law::{Asked, Columns};
use super::parts::{List, Parts};

/// The most ways to answer what is the same for all rows for which a batch is swept.
const MOST_CHOICES: usize = 64;

/// What is on board of each row, as far as some conditions ask.
#[derive(Debug)]
pub(super) struct OnBoard {
    /// For each way to answer what it depends on, and for each set of conditions, the rows whose cargo may
    /// meet that set; nothing if the ways are too many.
    pub ways: Option<Vec<Way>>,
}

/// Answers that are supposed, and the rows for each set of conditions under them.
pub(super) type Way = (Vec<(GlobalId, u32)>, Vec<Vec<u64>>);

impl OnBoard {
    pub fn bytes(&self) -> usize {
        let of_way = |(_, sets): &Way| sets.iter().map(Vec::len).sum::<usize>();
        8 * self.ways.iter().flatten().map(of_way).sum::<usize>()
    }
}

/// What is on board of the rows of a batch, for each group of conditions that columns ask for.
pub(super) fn on_board(columns: &Columns<'_>, batch: &Batch<'_>) -> Vec<OnBoard> {
    if columns.groups.is_empty() {
        return Vec::new();
    }
    let parts = Parts::of(batch);
    let encoded = |list: &List<'_>| {
        let batch = list.batch.batch();
        Encoder::new(batch, &columns.on_board(batch.category()).asked).all()
    };
    let bits: Vec<_> = parts.lists.iter().map(encoded).collect();
    let of_group = |asked: &Asked| {
        let group = Group { columns, asked };
        let ways = group.choices(&parts).map(|choices| {
            let way = |choice: Vec<_>| {
                let sets = group.sets(batch.rows(), &parts, &bits, &choice);
                (choice, sets)
            };
            choices.into_iter().map(way).collect()
        });
        OnBoard { ways }
    };
    columns.groups.iter().map(of_group).collect()
}

/// Conditions that are asked together.
#[derive(Clone, Copy)]
struct Group<'a> {
    columns: &'a Columns<'a>,
    asked: &'a Asked,
}

impl Group<'_> {
    fn cargo(&self) -> &Cargo {
        &self.columns.regimes[self.asked.regime].cargo
    }

    fn joint(&self, category: Category) -> Option<&Sliced> {
        let joint = &self.columns.on_board(category).joint[self.asked.regime];
        joint[usize::from(self.asked.with_listed)].as_ref()
    }

    /// Every way to answer what is on board depends on; nothing if these are too many.
    fn choices(&self, parts: &Parts<'_>) -> Option<Vec<Vec<(GlobalId, u32)>>> {
        let cargo = self.cargo();
        let mut open = if parts.told.has_unknown { cargo.globals_of_unknown() } else { 0 };
        for list in &parts.lists {
            let batch = list.batch.batch();
            let of_row =
                |open, row| open | cargo.globals_of(batch.item(row).borrow(), self.asked.with_listed);
            match self.joint(batch.category()) {
                Some(joint) if joint.must_walk => open = (0..batch.rows()).fold(open, of_row),
                Some(joint) if !joint.conditions.is_empty() && list.told.has_unknown => {
                    open |= joint.globals | cargo.globals_of_unknown();
                }
                Some(joint) => open |= joint.globals,
                None => {}
            }
            open = rows_of(&list.told.filled).fold(open, of_row);
        }
        let mut choices = vec![Vec::new()];
        for id in (0..64).filter(|at| open >> at & 1 == 1).map(GlobalId) {
            let answers = cargo.answers(id);
            if choices.len() * answers as usize > MOST_CHOICES {
                return None;
            }
            let longer = |choice: &Vec<_>| {
                let each = (0..answers).map(|answer| [&choice[..], &[(id, answer)]].concat());
                each.collect::<Vec<_>>()
            };
            choices = choices.iter().flat_map(longer).collect();
        }
        Some(choices)
    }

    /// For each set of conditions, the rows whose cargo may meet it.
    fn sets(&self, rows: usize, parts: &Parts<'_>, bits: &[Bits], choice: &Choice) -> Vec<Vec<u64>> {
        let unknown = self.unknown(choice, self.asked.with_listed, &self.asked.conditions);
        let mut sets = Sets::new(self.asked.conditions.len(), rows);
        let masks = parts.lists.iter().zip(bits);
        let masks: Vec<_> =
            masks.filter_map(|(list, bits)| Some((list, self.masks(list, bits, choice)?))).collect();
        for at in 0..rows.div_ceil(64) {
            let given = parts.told.given(at);
            sets.put(at, unknown, !given);
            if masks.is_empty() {
                sets.put(at, 1, given);
                continue;
            }
            for row in rows_of(&[given]) {
                let of_list = |mask: u64, (list, masks): &(&List<'_>, Vec<u64>)| {
                    let ends = &list.offsets[at * 64 + row..][..2];
                    masks[ends[0] as usize..ends[1] as usize]
                        .iter()
                        .fold(mask, |mask, own| beside(mask, *own))
                };
                sets.put(at, masks.iter().fold(1, of_list), 1 << row);
            }
        }
        sets.sets
    }

    /// The sets that unknown cargo may meet.
    fn unknown(&self, choice: &Choice, with_listed: bool, conditions: &[u8]) -> u64 {
        mask_of(&self.cargo().rows(&Carries::Unknown, choice, with_listed), conditions)
    }

    /// For each item on board, the sets of conditions that it may meet; nothing if all meet none.
    fn masks(&self, list: &List<'_>, bits: &Bits, choice: &Choice) -> Option<Vec<u64>> {
        let batch = list.batch.batch();
        let walked = |row| {
            let rows = self.cargo().rows_of(batch.item(row).borrow(), choice, self.asked.with_listed);
            mask_of(&rows, &self.asked.conditions)
        };
        let mut masks = match self.joint(batch.category()) {
            Some(joint) if joint.must_walk => return Some((0..batch.rows()).map(walked).collect()),
            Some(joint) => self.swept(joint, list, bits, choice),
            None if list.told.filled.iter().all(|word| *word == 0) => return None,
            None => vec![1; batch.rows()],
        };
        rows_of(&list.told.filled).for_each(|row| masks[row] = walked(row));
        Some(masks)
    }

    /// What items on board may meet on which nothing is, or of which that is unknown.
    fn swept(&self, joint: &Sliced, list: &List<'_>, bits: &Bits, choice: &Choice) -> Vec<u64> {
        let words = bits.words();
        let inside = match joint.conditions.is_empty() {
            true => Vec::new(),
            false => {
                let unknown = self.unknown(choice, false, &joint.conditions);
                let mut sets = Sets::new(joint.conditions.len(), bits.rows.len());
                for at in 0..words {
                    sets.put(at, unknown, !list.told.given(at));
                    sets.put(at, 1, list.told.given(at));
                }
                sets.sets
            }
        };
        let mut leaves = vec![vec![0; words]; joint.leaves.len()];
        let rows = Rows {
            words,
            columns: &bits.columns,
            stride: words,
            columns_from: 0,
            on_board: &inside,
            on_board_from: 0,
            choice,
        };
        joint.sweep(&rows, &mut leaves);
        let mut by_set: BTreeMap<u32, Vec<u64>> = BTreeMap::new();
        for (row, leaf) in joint.leaves.iter().zip(leaves) {
            let set = told(*row, &self.asked.conditions);
            match by_set.get_mut(&set) {
                Some(known) => known.iter_mut().zip(&leaf).for_each(|(known, leaf)| *known |= leaf),
                None => _ = by_set.insert(set, leaf),
            }
        }
        let mut masks = vec![0; bits.rows.len()];
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

/// For each set of conditions the rows that may meet it; nothing where none may.
struct Sets {
    sets: Vec<Vec<u64>>,
    words: usize,
}

impl Sets {
    fn new(conditions: usize, rows: usize) -> Self {
        Self { sets: vec![Vec::new(); 1 << conditions], words: rows.div_ceil(64) }
    }

    /// Notes that these rows of a word may meet these sets.
    #[inline]
    fn put(&mut self, at: usize, sets: u64, rows: u64) {
        if rows != 0 {
            for set in rows_of(&[sets]) {
                let bitmap = &mut self.sets[set];
                if bitmap.is_empty() {
                    bitmap.resize(self.words, 0);
                }
                bitmap[at] |= rows;
            }
        }
    }
}
