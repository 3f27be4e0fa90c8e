//! What the law says of each row of a batch.

use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

use super::bitmap::Bitmap;
use super::law::{Columns, Decides};

/// What the law says of each row of a batch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchAnswer {
    rows: usize,
    said: Vec<Said>,
    entries: Vec<EntryAnswer>,
    regimes: Vec<RegimeAnswer>,
}

/// What an entry says of each row.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntryAnswer {
    /// Its regime.
    pub regime: Regime,
    /// Its number.
    pub entry: &'static str,
    /// Whether it applies to each row.
    pub truths: Truths,
}

/// What a regime says of each row.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegimeAnswer {
    /// The regime.
    pub regime: Regime,
    /// Whether it lists each row: yes is *controlled*, no is *not listed*, unknown is *undetermined*.
    pub listed: Truths,
}

/// Of each row exactly yes, no or unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truths {
    /// The rows that are yes in every world that their facts allow.
    pub yes: Bitmap,
    /// The rows that are no in every world.
    pub no: Bitmap,
    /// The rows that are yes in some world and no in another.
    pub unknown: Bitmap,
}

/// What is being said, by an entry or by a regime: the rows that are yes in some world, and those that
/// are no in some.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Said {
    regime: Regime,
    entry: Option<&'static str>,
    yes: Vec<u64>,
    no: Vec<u64>,
}

impl BatchAnswer {
    pub(super) fn new(columns: &Columns<'_>, rows: usize) -> Self {
        let words = rows.div_ceil(64);
        let said = columns.programs.iter().map(|program| Said {
            regime: columns.regimes[program.regime].regime,
            entry: match program.decides {
                Decides::Entry(entry) => Some(entry.control().id),
                Decides::Verdict => None,
            },
            yes: vec![0; words],
            no: vec![0; words],
        });
        Self { rows, said: said.collect(), entries: Vec::new(), regimes: Vec::new() }
    }

    pub(super) fn said(&mut self) -> &mut [Said] {
        &mut self.said
    }

    pub(super) fn finish(mut self) -> Self {
        for said in std::mem::take(&mut self.said) {
            let (regime, entry, truths) = (said.regime, said.entry, said.truths(self.rows));
            match entry {
                Some(entry) => self.entries.push(EntryAnswer { regime, entry, truths }),
                None => self.regimes.push(RegimeAnswer { regime, listed: truths }),
            }
        }
        self
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// What each entry says that was asked for.
    pub fn entries(&self) -> &[EntryAnswer] {
        &self.entries
    }

    /// What each regime says whose verdict was asked for.
    pub fn regimes(&self) -> &[RegimeAnswer] {
        &self.regimes
    }

    /// What an entry says, if that was asked for.
    pub fn entry(&self, regime: Regime, entry: &str) -> Option<&Truths> {
        let found = self.entries.iter().find(|found| found.regime == regime && found.entry == entry);
        found.map(|found| &found.truths)
    }

    /// What a regime says, if that was asked for.
    pub fn regime(&self, regime: Regime) -> Option<&Truths> {
        self.regimes.iter().find(|found| found.regime == regime).map(|found| &found.listed)
    }

    /// The verdict of a regime on a row, if that was asked for.
    pub fn verdict(&self, regime: Regime, row: usize) -> Option<Verdict> {
        let listed = self.regime(regime)?;
        (row < self.rows).then(|| match listed.at(row) {
            Truth::Yes => Verdict::Controlled,
            Truth::No => Verdict::NotListed,
            Truth::Unknown => Verdict::Undetermined,
        })
    }
}

impl Truths {
    /// What is said of a row; of one that does not exist nothing is known.
    pub fn at(&self, row: usize) -> Truth {
        match (self.yes.at(row), self.no.at(row)) {
            (true, _) => Truth::Yes,
            (_, true) => Truth::No,
            _ => Truth::Unknown,
        }
    }
}

impl Said {
    /// Some rows that are yes, or no, in some world; from a word on.
    pub fn add(&mut self, is_yes: bool, from: usize, words: &[u64]) {
        let to = if is_yes { &mut self.yes } else { &mut self.no };
        to[from..].iter_mut().zip(words).for_each(|(to, word)| *to |= word);
    }

    pub fn add_row(&mut self, row: usize, truth: Truth) {
        let bit = 1 << (row % 64);
        self.yes[row / 64] |= if truth == Truth::No { 0 } else { bit };
        self.no[row / 64] |= if truth == Truth::Yes { 0 } else { bit };
    }

    fn truths(mut self, rows: usize) -> Truths {
        let unknown = self.yes.iter().zip(&self.no).map(|(yes, no)| yes & no).collect();
        for ((yes, no), unknown) in self.yes.iter_mut().zip(&mut self.no).zip(&unknown as &Vec<u64>) {
            *yes &= !unknown;
            *no &= !unknown;
        }
        let bitmap = |words| Bitmap::of_words(words, rows);
        Truths { yes: bitmap(self.yes), no: bitmap(self.no), unknown: bitmap(unknown) }
    }
}
