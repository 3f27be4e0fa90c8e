//! What the law of a day asks of a category, as columns.

use std::sync::OnceLock;

use strum::EnumCount;

use crate::decide::law_of_day::{EntryOfDay, LawOfDay};
use crate::decide::regime_of_day::RegimeOfDay;
use crate::decide::sliced::{AskedFacts, Sliced};
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::value::fact::nearest;

use super::answer::BatchAnswer;
use super::batch::Batch;
use super::encode::{Encoded, Held, Part};
use super::error::NoEntry;
use super::on_board::sweep;

/// What the law of a day asks of items of one category: the limits that columns are held against, and
/// the diagrams of the entries and verdicts that are to be decided.
///
/// Made by [`LawOfDay::columns`]; threads share it.
#[derive(Debug)]
pub struct Columns<'l> {
    law: &'l LawOfDay,
    category: Category,
    asked: AskedFacts,
    pub(super) programs: Vec<Program<'l>>,
    pub(super) regimes: Vec<&'l RegimeOfDay>,
    on_board: [OnceLock<OnBoard>; Category::COUNT],
}

/// One thing to be decided.
#[derive(Debug)]
pub(super) struct Program<'l> {
    /// The place of its regime among the regimes.
    pub regime: usize,
    pub decides: Decides<'l>,
    pub sliced: Sliced,
}

#[derive(Debug)]
pub(super) enum Decides<'l> {
    Entry(EntryOfDay<'l>),
    Verdict,
}

/// What is asked of items of one category on board.
#[derive(Debug)]
pub(super) struct OnBoard {
    pub asked: AskedFacts,
    /// For each regime what its conditions are, and beside it the same with what lists the item by itself.
    pub joint: Vec<[Option<Sliced>; 2]>,
}

/// How many rows are encoded and decided at a time, so that their bits stay at hand.
const ROWS_AT_A_TIME: usize = 1 << 13;

impl LawOfDay {
    /// What this law asks of items of a category, to decide them as columns: nothing yet.
    pub fn columns(&self, category: Category) -> Columns<'_> {
        Columns {
            law: self,
            category,
            asked: AskedFacts::default(),
            programs: Vec::new(),
            regimes: Vec::new(),
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
        let asks_on_board = self.programs.iter().any(|program| !program.sliced.conditions.is_empty());
        if asks_on_board && batch.tells_on_board() {
            return self.encode(batch).decide();
        }
        let mut answer = BatchAnswer::new(self, batch.rows());
        let mut part = Part::of(Held::Borrowed(batch), 0..0, &self.asked);
        for from in (0..batch.rows()).step_by(ROWS_AT_A_TIME) {
            part.encode(from..batch.rows().min(from + ROWS_AT_A_TIME), &self.asked);
            self.answer_part(&part, &mut answer);
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

    pub(super) fn law(&self) -> &'l LawOfDay {
        self.law
    }

    pub(super) fn asked(&self) -> &AskedFacts {
        &self.asked
    }

    pub(super) fn answer(&self, part: &Part<'_>) -> BatchAnswer {
        let mut answer = BatchAnswer::new(self, part.rows.len());
        self.answer_part(part, &mut answer);
        answer.finish()
    }

    fn answer_part(&self, part: &Part<'_>, answer: &mut BatchAnswer) {
        for (program, ways) in self.programs.iter().zip(answer.ways()) {
            sweep(self, program, part, ways);
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
        self.programs.push(Program { regime: at, decides, sliced });
        self.on_board = std::array::from_fn(|_| OnceLock::new());
    }

    /// What is asked of items of a category on board.
    pub(super) fn on_board(&self, category: Category) -> &OnBoard {
        self.on_board[category as usize].get_or_init(|| {
            let mut asked = AskedFacts::default();
            let of_regime = |(at, regime): (usize, &&RegimeOfDay)| {
                [false, true].map(|with_listed| {
                    let asks = |program: &Program<'_>| {
                        program.regime == at
                            && program.with_listed() == with_listed
                            && !program.sliced.conditions.is_empty()
                    };
                    let is_asked = self.programs.iter().any(asks);
                    let found = regime.cargo.on_board(category, with_listed).filter(|_| is_asked)?;
                    Some(Sliced::of(&found.compiled, found.rows_node, &mut asked))
                })
            };
            let joint = self.regimes.iter().enumerate().map(of_regime).collect();
            OnBoard { asked, joint }
        })
    }
}

impl Program<'_> {
    /// Whether it asks if something on board is itself listed.
    pub fn with_listed(&self) -> bool {
        matches!(self.decides, Decides::Verdict)
    }
}
