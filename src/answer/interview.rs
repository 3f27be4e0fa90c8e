//! A questionnaire as a state that a program drives: it asks, takes answers, goes back.
//!
//! ```
//! use dualuse::{Date, Interview, Item, Regime, items::Uav, quantity::minutes};
//!
//! let drone = Uav { endurance: minutes(20.0).into(), carries: Vec::new().into(), ..Uav::default() };
//! let day: Date = "2024-01-01".parse().unwrap();
//! let mut interview = Interview::new(Item::from(drone), day).unwrap().under([Regime::Cn]);
//! while let Some(ask) = interview.next() {
//!     // Somebody reads the question, and picks the first of the replies.
//!     interview.reply(&ask, 0).unwrap();
//! }
//! assert!(interview.settled());
//! ```

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answer::ask::Ask;
use crate::answer::case::Case;
use crate::answer::classification::Classification;
use crate::decide::law_of_day::{AdoptError, LawOfDay};
use crate::goods::file::error::ItemError;
use crate::goods::file::read::Described;
use crate::goods::file::tree::Node;
use crate::rule::regime::Regime;

/// A questionnaire on one item. It holds what was answered and can be kept as data between questions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Interview {
    described: Described,
    on: Date,
    regimes: Vec<Regime>,
    /// What was known before each answer.
    before: Vec<Described>,
    #[serde(skip)]
    law: OnceLock<Arc<LawOfDay>>,
}

impl PartialEq for Interview {
    fn eq(&self, other: &Self) -> bool {
        (&self.described, self.on, &self.regimes, &self.before)
            == (&other.described, other.on, &other.regimes, &other.before)
    }
}

impl LawOfDay {
    /// A case as it was described: with its export, its assumptions and what was asked in vain.
    /// The readings that it adopts are put into the law by [`adopting_all`](Self::adopting_all).
    pub fn case_of<'a>(&'a self, described: &'a Described) -> Case<'a> {
        let mut case = self.case(&described.item).declining(described.declined.iter().cloned());
        if let Some(export) = &described.export {
            case = case.for_export(export);
        }
        case.assumes.extend(described.assume.iter().map(|(path, value)| (path.clone(), value.clone())));
        case
    }

    /// The same law with the readings adopted that a description names.
    ///
    /// # Errors
    /// If no text has such a dispute, or it has no such reading.
    pub fn adopting_all(self, adopt: &BTreeMap<String, String>) -> Result<Self, AdoptError> {
        adopt.iter().try_fold(self, |law, (dispute, reading)| law.adopting(dispute, reading))
    }
}

impl Interview {
    /// A questionnaire on an item under the law of a day, for every regime that the library knows.
    ///
    /// # Errors
    /// If a reading is adopted that no text has.
    pub fn new(described: impl Into<Described>, on: Date) -> Result<Self, AdoptError> {
        let described = described.into();
        let law = LawOfDay::on(on).adopting_all(&described.adopt)?;
        Ok(Self::with_law(described, Arc::new(law)))
    }

    /// The same under a law that is kept, with the readings that it adopts.
    pub fn with_law(described: impl Into<Described>, law: Arc<LawOfDay>) -> Self {
        let regimes = Regime::ALL.to_vec();
        let (described, on) = (described.into(), law.day());
        Self { described, on, regimes, before: Vec::new(), law: OnceLock::from(law) }
    }

    /// Asks for the verdicts of these regimes only.
    #[must_use]
    pub fn under(self, regimes: impl IntoIterator<Item = Regime>) -> Self {
        Self { regimes: regimes.into_iter().collect(), ..self }
    }

    fn law(&self) -> &LawOfDay {
        // What is read back was adopted before, so the law has it.
        let adopting = || {
            let law = LawOfDay::on(self.on);
            let adopted = law.adopting_all(&self.described.adopt);
            Arc::new(adopted.unwrap_or_else(|_| LawOfDay::on(self.on)))
        };
        self.law.get_or_init(adopting)
    }

    fn case(&self) -> Case<'_> {
        self.law().case_of(&self.described).under(self.regimes.iter().copied())
    }

    /// The best question; nothing once no answer can change what is asked.
    pub fn next(&self) -> Option<Ask> {
        self.case().questions(1).into_iter().next()
    }

    /// Puts values where their paths lead; any that is allowed there, also one that contradicts
    /// what physics makes of other facts.
    ///
    /// # Errors
    /// If a path leads nowhere or a value cannot be read there; then nothing has changed.
    pub fn answer<'p>(&mut self, values: impl IntoIterator<Item = (&'p str, Node)>) -> Result<(), ItemError> {
        let mut described = self.described.clone();
        for (path, value) in values {
            described.put(path, &value)?;
        }
        self.step(described);
        Ok(())
    }

    /// Gives one of the replies that a question lists, by its number.
    ///
    /// # Errors
    /// If the question is not about this item; with no such reply, nothing is put.
    pub fn reply(&mut self, ask: &Ask, number: usize) -> Result<(), ItemError> {
        let puts = ask.replies.get(number).into_iter().flat_map(|reply| reply.puts(ask));
        let puts: Vec<_> = puts.map(|(path, value)| (path, value.clone())).collect();
        self.answer(puts)
    }

    /// Nobody knows: what the question asks is not asked again.
    pub fn dont_know(&mut self, ask: &Ask) {
        let mut described = self.described.clone();
        described.declined.extend(ask.all_paths().map(str::to_owned));
        self.step(described);
    }

    fn step(&mut self, described: Described) {
        self.before.push(std::mem::replace(&mut self.described, described));
    }

    /// Takes the last answer back; whether there was one.
    pub fn back(&mut self) -> bool {
        let before = self.before.pop();
        let is_back = before.is_some();
        self.described = before.unwrap_or_else(|| self.described.clone());
        is_back
    }

    /// Whether no answer that somebody may know can change what is asked.
    pub fn settled(&self) -> bool {
        self.next().is_none()
    }

    /// How many answers were given.
    pub fn answers(&self) -> usize {
        self.before.len()
    }

    /// Of each regime, how many facts can still change its verdict.
    pub fn still_open(&self) -> BTreeMap<Regime, usize> {
        self.case().still_open()
    }

    /// The item as it is known now, with what stands beside it.
    pub fn to_item(&self) -> &Described {
        &self.described
    }

    /// The classification of the item as it is known now.
    pub fn classify(&self) -> Classification {
        self.case().classify()
    }
}
