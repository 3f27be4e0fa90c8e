//! What is on board of each row, as the sets of conditions that it may meet together.

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
use super::sets::{Sets, Word};

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
            open = rows_of(&list.filled).fold(open, of_row);
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
        let conditions = self.asked.conditions.len();
        let unknown = self.unknown(choice, self.asked.with_listed, &self.asked.conditions);
        let mut sets = Sets::new(conditions, rows);
        let met = parts.lists.iter().zip(bits);
        let met: Vec<_> =
            met.filter_map(|(list, bits)| Some((list, self.met(list, bits, choice)?))).collect();
        let mut together = Word::new(conditions);
        for at in 0..rows.div_ceil(64) {
            let given = parts.told.given(at);
            sets.put(at, unknown, !given);
            together.start(given);
            for (list, met) in &met {
                let ends = at * 64..list.offsets.len().min(at * 64 + 65);
                together.join(&list.offsets[ends], met);
            }
            sets.put_word(at, &together);
        }
        sets.bitmaps()
    }

    /// The sets that unknown cargo may meet.
    fn unknown(&self, choice: &Choice, with_listed: bool, conditions: &[u8]) -> u64 {
        mask_of(&self.cargo().rows(&Carries::Unknown, choice, with_listed), conditions)
    }

    /// For each set of conditions the items on board that may meet it; nothing if all meet none.
    fn met(&self, list: &List<'_>, bits: &Bits, choice: &Choice) -> Option<Sets> {
        let batch = list.batch.batch();
        let joint = self.joint(batch.category());
        let must_walk = joint.is_some_and(|joint| joint.must_walk);
        let mut met = match joint {
            Some(joint) if !must_walk => self.swept(joint, list, bits, choice),
            None if list.filled.iter().all(|word| *word == 0) => return None,
            _ => Sets::none_met(self.asked.conditions.len(), batch.rows()),
        };
        let mut walk = |row| {
            let rows = self.cargo().rows_of(batch.item(row).borrow(), choice, self.asked.with_listed);
            met.replace(row, mask_of(&rows, &self.asked.conditions));
        };
        match must_walk {
            true => (0..batch.rows()).for_each(walk),
            false => rows_of(&list.filled).for_each(&mut walk),
        }
        Some(met)
    }

    /// What items on board may meet on which nothing is, or of which that is unknown.
    fn swept(&self, joint: &Sliced, list: &List<'_>, bits: &Bits, choice: &Choice) -> Sets {
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
                sets.bitmaps()
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
        let mut met = Sets::new(self.asked.conditions.len(), bits.rows.len());
        for (row, leaf) in joint.leaves.iter().zip(leaves) {
            met.add(told(*row, &self.asked.conditions), leaf);
        }
        met
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
