//! What is on board of each row, as the sets of conditions that it may meet together.

use std::ops::Range;

use crate::decide::cargo::Cargo;
use crate::decide::look::Choice;
use crate::decide::rows::Rows as Conditions;
use crate::decide::sliced::Sliced;
use crate::decide::sweep::Rows;
use crate::decide::variable::GlobalId;
use crate::goods::item::Carries;
use crate::goods::items::Category;

use super::encode::{Bits, Encoder};
use super::lanes::with_lanes;
use super::law::{Asked, Columns};
use super::parts::{List, Parts};
use super::sets::Sets;

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
pub(super) type Way = (Supposed, Vec<Vec<u64>>);

type Supposed = Vec<(GlobalId, u32)>;

impl OnBoard {
    pub fn bytes(&self) -> usize {
        let of_way = |(_, sets): &Way| sets.iter().map(Vec::len).sum::<usize>();
        8 * self.ways.iter().flatten().map(of_way).sum::<usize>()
    }
}

/// What is on board of the rows of a batch, made ready to be held against what columns ask of it.
pub(super) struct Board<'e> {
    parts: &'e Parts<'e>,
    encoders: Vec<Encoder<'e>>,
    /// What is on board of the rows that are looked at.
    bits: Vec<Bits>,
    /// For each group of conditions every way to answer what they depend on; nothing if these are too many.
    groups: Vec<(Group<'e>, Option<Vec<Supposed>>)>,
}

impl<'e> Board<'e> {
    pub fn new(columns: &'e Columns<'e>, parts: &'e Parts<'e>) -> Self {
        let encoder = |list: &'e List<'e>| {
            let batch = list.batch.batch();
            Encoder::new(batch, &columns.on_board(batch.category()).asked)
        };
        let group = |asked| {
            let group = Group { columns, asked };
            (group, group.choices(parts))
        };
        Self {
            parts,
            encoders: parts.lists.iter().map(encoder).collect(),
            bits: parts.lists.iter().map(|_| Bits::default()).collect(),
            groups: columns.groups.iter().map(group).collect(),
        }
    }

    /// What is on board of some rows, for each group of conditions; the first row is the first of a word.
    pub fn look(&mut self, rows: &Range<usize>) -> Vec<OnBoard> {
        for ((list, encoder), bits) in self.parts.lists.iter().zip(&self.encoders).zip(&mut self.bits) {
            let [from, to] = [rows.start, rows.end].map(|row| list.offsets[row] as usize);
            encoder.encode(from / 64 * 64..to, bits);
        }
        let of_group = |(group, choices): &(Group<'_>, Option<Vec<Supposed>>)| {
            let way = |choice: &Supposed| {
                (choice.clone(), with_lanes!(_ => group.sets(rows, self.parts, &self.bits, choice)))
            };
            OnBoard { ways: choices.as_ref().map(|choices| choices.iter().map(way).collect()) }
        };
        self.groups.iter().map(of_group).collect()
    }
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
    fn choices(&self, parts: &Parts<'_>) -> Option<Vec<Supposed>> {
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
            open = list.filled(&(0..batch.rows())).fold(open, of_row);
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
    #[inline(always)]
    fn sets(&self, rows: &Range<usize>, parts: &Parts<'_>, bits: &[Bits], choice: &Choice) -> Vec<Vec<u64>> {
        let words = rows.start / 64..rows.end.div_ceil(64);
        let given: Vec<_> = words.map(|word| parts.told.given(word)).collect();
        let mut sets = Sets::none_met(self.asked.conditions.len(), given.clone());
        for (list, bits) in parts.lists.iter().zip(bits) {
            if let Some(met) = self.met(list, bits, choice) {
                let met = match list.is_one_each {
                    true => met,
                    false => met.of_rows(&list.offsets[rows.start..=rows.end], bits.rows.start),
                };
                sets = sets.beside(&met);
            }
        }
        if parts.told.has_unknown {
            let unknown = self.unknown(choice, self.asked.with_listed, &self.asked.conditions);
            (0..).zip(given).for_each(|(at, given)| sets.put(at, unknown, !given));
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
            None if list.filled(&bits.rows).next().is_none() => return None,
            _ => Sets::none_met(self.asked.conditions.len(), vec![!0; bits.words()]),
        };
        let mut walk = |row| {
            let rows = self.cargo().rows_of(batch.item(row).borrow(), choice, self.asked.with_listed);
            met.replace(row - bits.rows.start, mask_of(&rows, &self.asked.conditions));
        };
        match must_walk {
            true => bits.rows.clone().for_each(walk),
            false => list.filled(&bits.rows).for_each(&mut walk),
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
                    let given = list.told.given(bits.rows.start / 64 + at);
                    sets.put(at, unknown, !given);
                    sets.put(at, 1, given);
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
        with_lanes!(_ => joint.sweep(&rows, &mut leaves));
        let mut met = Sets::new(self.asked.conditions.len(), bits.rows.len());
        for (row, leaf) in joint.leaves.iter().zip(leaves) {
            met.add(told(*row, &self.asked.conditions) as usize, leaf);
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
