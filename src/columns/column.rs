//! One attribute of all rows.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::decide::sliced::Meets;
use crate::value::fact::{NO, Set, YES};

use super::bitmap::tail;

/// One attribute of all rows.
pub(super) trait Column: fmt::Debug + Send + Sync {
    /// What a row may be; nothing if it stands for no value.
    fn set(&self, row: usize) -> Option<Set>;

    /// Of each of these cells, which of some rows may lie in them. The first row is the first of a word.
    fn encode(&self, rows: Range<usize>, cells: &mut [(Meets, &mut [u64])]);
}

/// A bit for each row, of which some may be borrowed.
pub(super) type Bits<'a> = Cow<'a, [u64]>;

/// Values by number.
#[derive(Debug)]
pub(super) struct Coded<'a> {
    pub codes: Cow<'a, [u32]>,
    pub sets: Vec<Set>,
}

/// Flags: which are known, and which of these are yes.
#[derive(Debug)]
pub(super) struct Flags<'a> {
    pub yes: Bits<'a>,
    pub known: Option<Bits<'a>>,
}

impl Column for Coded<'_> {
    fn set(&self, row: usize) -> Option<Set> {
        Some(self.sets[self.codes[row] as usize])
    }

    fn encode(&self, rows: Range<usize>, cells: &mut [(Meets, &mut [u64])]) {
        encode_codes(&self.codes[rows], &self.sets, cells);
    }
}

/// Of each of these cells, the rows whose code may lie in them.
pub(super) fn encode_codes(codes: &[u32], sets: &[Set], cells: &mut [(Meets, &mut [u64])]) {
    for (meets, words) in cells {
        let met: Vec<bool> = sets.iter().map(|set| meets.is_met(set)).collect();
        for (word, codes) in words.iter_mut().zip(codes.chunks(64)) {
            *word = codes.iter().rev().fold(0, |word, code| word << 1 | u64::from(met[*code as usize]));
        }
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

    fn encode(&self, rows: Range<usize>, cells: &mut [(Meets, &mut [u64])]) {
        let from = rows.start / 64;
        for (meets, words) in cells {
            let met = |choice| meets.is_met(&Set::of_choices(choice));
            let (no, yes) = (met(NO), met(YES));
            for (at, word) in words.iter_mut().enumerate() {
                let unknown = self.known.as_ref().map_or(0, |known| !known[from + at]);
                let is_yes = self.yes[from + at];
                *word = (if yes { is_yes | unknown } else { 0 }) | (if no { !is_yes | unknown } else { 0 });
            }
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
