//! One attribute of all rows.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::decide::sliced::Meets;
use crate::value::fact::{ABSENT, NO, Set, YES};

use super::bitmap::{Bitmap, tail};
use super::lanes::{Lanes, Words, with_lanes};
use super::number::Number;

/// One attribute of all rows.
pub(super) trait Column: fmt::Debug + Send + Sync {
    /// What a row may be; nothing if it stands for no value.
    fn set(&self, row: usize) -> Option<Set>;

    /// The column, made ready to be held against these cells.
    fn against<'s>(&'s self, cells: &[Meets]) -> Box<dyn Against + 's>;
}

/// A column that is held against some cells.
pub(super) trait Against {
    /// For each cell, which of some rows may lie in it. The first row is the first of a word.
    fn encode(&self, rows: Range<usize>, cells: &mut [&mut [u64]]);
}

/// A bit for each row, of which some may be borrowed.
pub(super) type Bits<'a> = Cow<'a, [u64]>;

/// Values by number.
#[derive(Debug)]
pub(super) struct Coded<'a, C: Number> {
    pub codes: Cow<'a, [C]>,
    pub sets: Vec<Set>,
}

/// Flags: which are known, and which of these are yes.
#[derive(Debug)]
pub(super) struct Flags<'a> {
    pub yes: Bits<'a>,
    pub known: Option<Bits<'a>>,
}

impl<C: Number + Into<u32>> Column for Coded<'_, C> {
    fn set(&self, row: usize) -> Option<Set> {
        Some(self.sets[self.codes[row].into() as usize])
    }

    fn against<'s>(&'s self, cells: &[Meets]) -> Box<dyn Against + 's> {
        Box::new(CodedAgainst::new(&self.codes, &self.sets, cells))
    }
}

/// Codes, and for each cell which of them may lie in it.
pub(super) struct CodedAgainst<'s, C> {
    codes: &'s [C],
    /// All codes that there are, if they are few: each is looked for by itself.
    few: Vec<C>,
    met: Vec<Vec<bool>>,
}

/// The most codes that are each looked for.
const FEW: usize = 8;

impl<'s, C: Number + Into<u32>> CodedAgainst<'s, C> {
    pub fn new(codes: &'s [C], sets: &[Set], cells: &[Meets]) -> Self {
        let met = |meets: &Meets| sets.iter().map(|set| meets.is_met(set)).collect();
        let few = if sets.len() > FEW { 0 } else { sets.len() as i64 };
        Self { codes, few: (0..few).map(C::at_place).collect(), met: cells.iter().map(met).collect() }
    }

    #[inline(always)]
    fn encode_few(&self, lanes: impl Lanes, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        for (at, codes) in Words::of(&self.codes[rows]).iter().enumerate() {
            let mut rows = [0; FEW];
            for (rows, code) in rows.iter_mut().zip(&self.few) {
                *rows = lanes.equal(codes, *code);
            }
            for (words, met) in cells.iter_mut().zip(&self.met) {
                words[at] =
                    rows.iter().zip(met).fold(0, |word, (rows, met)| if *met { word | rows } else { word });
            }
        }
    }

    fn encode_many(&self, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        for (words, met) in cells.iter_mut().zip(&self.met) {
            for (word, codes) in words.iter_mut().zip(self.codes[rows.clone()].chunks(64)) {
                let is_met = |code: &C| met[(*code).into() as usize];
                *word = codes.iter().rev().fold(0, |word, code| word << 1 | u64::from(is_met(code)));
            }
        }
    }
}

impl<C: Number + Into<u32>> Against for CodedAgainst<'_, C> {
    fn encode(&self, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        let count = rows.len();
        match self.few.is_empty() {
            true => self.encode_many(rows, cells),
            false => with_lanes!(lanes => self.encode_few(lanes, rows, cells)),
        }
        cells.iter_mut().for_each(|words| clear_behind(words, count));
    }
}

impl Column for Flags<'_> {
    fn set(&self, row: usize) -> Option<Set> {
        let at = |bits: &Bits<'_>| bits[row / 64] >> (row % 64) & 1 == 1;
        Some(Set::of_choices(match self.known.as_ref().is_none_or(at) {
            false => NO | YES,
            true if at(&self.yes) => YES,
            true => NO,
        }))
    }

    fn against<'s>(&'s self, cells: &[Meets]) -> Box<dyn Against + 's> {
        let met = |meets: &Meets| [NO, YES].map(|choice| meets.is_met(&Set::of_choices(choice)));
        Box::new(FlagsAgainst { flags: self, met: cells.iter().map(met).collect() })
    }
}

/// Flags, and for each cell whether no and yes lie in it.
struct FlagsAgainst<'s> {
    flags: &'s Flags<'s>,
    met: Vec<[bool; 2]>,
}

impl Against for FlagsAgainst<'_> {
    fn encode(&self, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        let words = rows.start / 64..rows.end.div_ceil(64);
        let yes = &self.flags.yes[words.clone()];
        let known = self.flags.known.as_ref().map(|known| &known[words]);
        for (words, [if_no, if_yes]) in cells.iter_mut().zip(&self.met) {
            match (if_no, if_yes) {
                (true, true) => words.fill(!0),
                (false, false) => words.fill(0),
                (false, true) => words.copy_from_slice(yes),
                (true, false) => words.iter_mut().zip(yes).for_each(|(word, yes)| *word = !yes),
            }
            // What is unknown may lie in both.
            if let (Some(known), true) = (known, if_no != if_yes) {
                words.iter_mut().zip(known).for_each(|(word, known)| *word |= !known);
            }
            clear_behind(words, rows.len());
        }
    }
}

/// A column of which some rows are without the attribute.
#[derive(Debug)]
pub(super) struct OrAbsent<'a> {
    pub column: Option<Box<dyn Column + 'a>>,
    pub all: Set,
    pub absent: Bitmap,
}

impl Column for OrAbsent<'_> {
    fn set(&self, row: usize) -> Option<Set> {
        match (self.absent.at(row), &self.column) {
            (true, _) => Some(Set::of_choices(ABSENT)),
            (false, Some(column)) => column.set(row),
            (false, None) => Some(self.all),
        }
    }

    fn against<'s>(&'s self, cells: &[Meets]) -> Box<dyn Against + 's> {
        let met = |set: Set| cells.iter().map(|meets| meets.is_met(&set)).collect();
        let column = match &self.column {
            Some(column) => column.against(cells),
            None => Box::new(Same(met(self.all))),
        };
        Box::new(OrAbsentAgainst { column, absent: &self.absent, met: met(Set::of_choices(ABSENT)) })
    }
}

/// A column, and for each cell whether *absent* lies in it.
struct OrAbsentAgainst<'s> {
    column: Box<dyn Against + 's>,
    absent: &'s Bitmap,
    met: Vec<bool>,
}

impl Against for OrAbsentAgainst<'_> {
    fn encode(&self, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        self.column.encode(rows.clone(), cells);
        for (words, met) in cells.iter_mut().zip(&self.met) {
            for (word, absent) in words.iter_mut().zip(&self.absent.words()[rows.start / 64..]) {
                *word = *word & !absent | if *met { *absent } else { 0 };
            }
        }
    }
}

/// What is the same of every row: of each cell whether it may lie in it.
pub(super) struct Same(pub Vec<bool>);

impl Against for Same {
    fn encode(&self, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        for (words, met) in cells.iter_mut().zip(&self.0) {
            words.fill(if *met { !0 } else { 0 });
            clear_behind(words, rows.len());
        }
    }
}

/// Clears the bits behind the last row.
pub(super) fn clear_behind(words: &mut [u64], rows: usize) {
    if let Some(last) = words.last_mut() {
        *last &= tail(rows);
    }
}
