//! What the law of a day asks of a category, as columns.

use std::ops::Range;
use std::sync::OnceLock;

use strum::EnumCount;

use crate::decide::law_of_day::{EntryOfDay, LawOfDay};
use crate::decide::regime_of_day::RegimeOfDay;
use crate::decide::sliced::{AskedFacts, Sliced};
use crate::decide::sweep::Rows;
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::fact::nearest;
use crate::value::truth::Truth;

use super::answer::{BatchAnswer, Said};
use super::batch::Batch;
use super::encode::{Bits, Encoded, Encoder};
use super::error::NoEntry;
use super::lanes::with_lanes;
use super::on_board::{Board, OnBoard, Way};
use super::parts::Parts;

/// What the law of a day asks of items of one category: the limits that columns are held against, and
/// the diagrams of the entries and verdicts that are to be decided.
///
/// Made by [`LawOfDay::columns`]; threads share it.
#[derive(Debug)]
pub struct Columns<'l> {
    law: &'l LawOfDay,
    category: Category,
    pub(super) asked: AskedFacts,
    pub(super) programs: Vec<Program<'l>>,
    pub(super) regimes: Vec<&'l RegimeOfDay>,
    /// The conditions on cargo that programs ask together.
    pub(super) groups: Vec<Asked>,
    on_board: [OnceLock<PartsAsked>; Category::COUNT],
}

/// One thing to be decided.
#[derive(Debug)]
pub(super) struct Program<'l> {
    /// The place of its regime among the regimes.
    pub regime: usize,
    pub decides: Decides<'l>,
    pub sliced: Sliced,
    /// The place of the conditions that it asks among the groups, if it asks any.
    pub group: Option<usize>,
}

/// Conditions on cargo of one regime.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Asked {
    pub regime: usize,
    /// Whether it is asked too if something on board is itself listed.
    pub with_listed: bool,
    pub conditions: Vec<u8>,
}

#[derive(Debug)]
pub(super) enum Decides<'l> {
    Entry(EntryOfDay<'l>),
    Verdict,
}

/// What is asked of items of one category on board.
#[derive(Debug)]
pub(super) struct PartsAsked {
    pub asked: AskedFacts,
    /// For each regime what its conditions are, and beside it the same with what lists the item by itself.
    pub joint: Vec<[Option<Sliced>; 2]>,
}

/// How many rows are encoded at a time: columns of numbers are read faster the longer each is read.
const ROWS_AT_A_TIME: usize = 1 << 16;
/// How many words of rows are decided at a time, so that their bits stay at hand.
const WORDS_AT_A_TIME: usize = 1 << 7;

impl LawOfDay {
    /// What this law asks of items of a category, to decide them as columns: nothing yet.
    pub fn columns(&self, category: Category) -> Columns<'_> {
        Columns {
            law: self,
            category,
            asked: AskedFacts::default(),
            programs: Vec::new(),
            regimes: Vec::new(),
            groups: Vec::new(),
            on_board: std::array::from_fn(|_| OnceLock::new()),
        }
    }
}

impl<'l> Columns<'l> {
    /// Decides the verdicts of these regimes too.
    #[must_use]
    pub fn verdicts(mut self, regimes: impl IntoIterator<Item = Regime>) -> Self {
        for regime in regimes {
            if let Some(regime) = self.law.regime(regime) {
                let of_category = regime.category(self.category);
                let sliced = Sliced::of(&of_category.compiled, of_category.root, &mut self.asked);
                self.push(regime, Decides::Verdict, sliced);
            }
        }
        self
    }

    /// Decides every entry of these regimes about the category that is law on the day, too.
    #[must_use]
    pub fn entries(mut self, regimes: impl IntoIterator<Item = Regime>) -> Self {
        let regimes: Vec<_> = regimes.into_iter().collect();
        for entry in self.entries_of_law() {
            if regimes.contains(&entry.regime()) {
                self.push_entry(entry);
            }
        }
        self
    }

    /// Decides an entry too.
    ///
    /// # Errors
    /// If there is no such entry about the category that is law on the day.
    pub fn entry(mut self, regime: Regime, entry: &str) -> Result<Self, NoEntry> {
        let found = self.law.entry(regime, entry);
        match found.filter(|found| found.control().category == self.category) {
            Some(found) => {
                self.push_entry(found);
                Ok(self)
            }
            None => {
                let entries = self.entries_of_law().into_iter().filter(|found| found.regime() == regime);
                let near = nearest(entry, entries.map(|entry| entry.control().id));
                Err(NoEntry { regime, entry: entry.to_owned(), category: self.category, near })
            }
        }
    }

    /// Holds a batch against the limits, to decide it again and again; what is of another category than
    /// the columns is unknown.
    pub fn encode<'c>(&'c self, batch: &'c Batch<'c>) -> Encoded<'c> {
        Encoded::new(self, batch)
    }

    /// What the law says of each row of a batch: encoded and decided a few rows at a time.
    pub fn decide(&self, batch: &Batch<'_>) -> BatchAnswer {
        let parts = self.parts(batch);
        let (encoder, mut board) = (Encoder::new(batch, &self.asked), Board::new(self, &parts));
        let (mut bits, mut answer) = (Bits::default(), BatchAnswer::new(self, batch.rows()));
        for from in (0..batch.rows()).step_by(ROWS_AT_A_TIME) {
            let rows = from..batch.rows().min(from + ROWS_AT_A_TIME);
            encoder.encode(rows.clone(), &mut bits);
            self.answer(batch, &bits, &board.look(&rows), &mut answer);
        }
        answer.finish()
    }

    /// The category.
    pub fn category(&self) -> Category {
        self.category
    }

    /// How many columns of bits a batch is held against.
    pub fn width(&self) -> usize {
        self.asked.columns as usize
    }

    /// What the law says of some rows, encoded as bits.
    pub(super) fn answer(
        &self,
        batch: &Batch<'_>,
        bits: &Bits,
        on_board: &[OnBoard],
        answer: &mut BatchAnswer,
    ) {
        for from in (0..bits.words()).step_by(WORDS_AT_A_TIME) {
            let words = from..bits.words().min(from + WORDS_AT_A_TIME);
            for (program, said) in self.programs.iter().zip(answer.said()) {
                let ways = program.group.map_or(Some(&[][..]), |group| on_board[group].ways.as_deref());
                match ways.filter(|_| !program.sliced.must_walk) {
                    Some(ways) => program.sweep(bits, words.clone(), ways, said),
                    None => {
                        let rows = bits.rows.start + 64 * words.start..bits.rows.start + 64 * words.end;
                        self.walk(program, batch, rows.start..rows.end.min(bits.rows.end), said);
                    }
                }
            }
        }
    }

    /// Row by row, as single items.
    fn walk(&self, program: &Program<'_>, batch: &Batch<'_>, rows: Range<usize>, said: &mut Said) {
        for row in rows {
            let item = batch.item(row);
            said.add_row(
                row,
                match program.decides {
                    Decides::Entry(entry) => entry.truth(&item),
                    Decides::Verdict => match self.law.verdict(self.regimes[program.regime].regime, &item) {
                        Verdict::NotListed => Truth::No,
                        Verdict::Undetermined => Truth::Unknown,
                        _ => Truth::Yes,
                    },
                },
            );
        }
    }

    fn entries_of_law(&self) -> Vec<EntryOfDay<'l>> {
        self.law.entries().filter(|entry| entry.control().category == self.category).collect()
    }

    fn push_entry(&mut self, entry: EntryOfDay<'l>) {
        let (compiled, root) = entry.compiled();
        let sliced = Sliced::of(compiled, root, &mut self.asked);
        if let Some(regime) = self.law.regime(entry.regime()) {
            self.push(regime, Decides::Entry(entry), sliced);
        }
    }

    fn push(&mut self, regime: &'l RegimeOfDay, decides: Decides<'l>, sliced: Sliced) {
        let known = self.regimes.iter().position(|known| known.regime == regime.regime);
        let at = known.unwrap_or_else(|| {
            self.regimes.push(regime);
            self.regimes.len() - 1
        });
        let with_listed = matches!(decides, Decides::Verdict);
        let asked = Asked { regime: at, with_listed, conditions: sliced.conditions.clone() };
        let group = (!asked.conditions.is_empty() && !sliced.must_walk).then(|| {
            let known = self.groups.iter().position(|known| *known == asked);
            known.unwrap_or_else(|| {
                self.groups.push(asked);
                self.groups.len() - 1
            })
        });
        self.programs.push(Program { regime: at, decides, sliced, group });
        self.on_board = std::array::from_fn(|_| OnceLock::new());
    }

    /// What is on board of the rows of a batch, if something asks for it.
    pub(super) fn parts<'b>(&self, batch: &'b Batch<'b>) -> Parts<'b> {
        if self.groups.is_empty() { Parts::none() } else { Parts::of(batch) }
    }

    /// What is asked of items of a category on board.
    pub(super) fn on_board(&self, category: Category) -> &PartsAsked {
        self.on_board[category as usize].get_or_init(|| {
            let mut asked = AskedFacts::default();
            let of_regime = |(at, regime): (usize, &&RegimeOfDay)| {
                [false, true].map(|with_listed| {
                    let asks = |asked: &Asked| asked.regime == at && asked.with_listed == with_listed;
                    let is_asked = self.groups.iter().any(asks);
                    let found = regime.cargo.on_board(category, with_listed).filter(|_| is_asked)?;
                    Some(Sliced::of(&found.compiled, found.rows_node, &mut asked))
                })
            };
            let joint = self.regimes.iter().enumerate().map(of_regime).collect();
            PartsAsked { asked, joint }
        })
    }
}

impl Program<'_> {
    /// All rows at once, under each way to answer what is on board depends on.
    fn sweep(&self, bits: &Bits, range: Range<usize>, ways: &[Way], said: &mut Said) {
        let words = range.len();
        let mut leaves = vec![vec![0; words]; self.sliced.leaves.len()];
        let nothing = (Vec::new(), Vec::new());
        let from = bits.rows.start / 64 + range.start;
        for (choice, on_board) in if self.group.is_some() { ways } else { std::slice::from_ref(&nothing) } {
            let rows = Rows {
                words,
                columns: &bits.columns,
                stride: bits.words(),
                columns_from: range.start,
                on_board,
                on_board_from: range.start,
                choice,
            };
            with_lanes!(_ => self.sliced.sweep(&rows, &mut leaves));
        }
        for (answers, leaf) in self.sliced.leaves.iter().zip(&leaves) {
            said.add(*answers != 0, from, leaf);
        }
    }
}
