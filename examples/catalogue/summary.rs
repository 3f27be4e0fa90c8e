//! What a run has told: how many rows of each verdict, and which questions would settle most.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::decide::Answer;

/// Of each open regime of a row, the questions of which some reply settles it.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Settles(pub Vec<Vec<String>>);

/// Counts over all rows so far.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Summary {
    pub rows: u64,
    pub unread: u64,
    verdicts: BTreeMap<String, BTreeMap<String, u64>>,
    /// How many rows are open, by what settles them.
    #[serde(with = "pairs")]
    open: BTreeMap<Settles, u64>,
    /// How many more are open than are told apart.
    others: u64,
}

/// How many ways to be open are told apart, so that memory stays constant.
const MOST_WAYS: usize = 1 << 13;
/// How many questions are named.
const NAMED: usize = 5;

impl Summary {
    pub fn count(&mut self, answer: &Answer) {
        self.rows += 1;
        for (regime, verdict, _) in &answer.regimes {
            let of_regime = self.verdicts.entry(regime.to_string()).or_default();
            *of_regime.entry(verdict.to_string()).or_default() += 1;
        }
        if !answer.settles.0.is_empty() {
            self.add_open(&answer.settles, 1);
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.rows += other.rows;
        self.unread += other.unread;
        self.others += other.others;
        for (regime, verdicts) in &other.verdicts {
            let of_regime = self.verdicts.entry(regime.clone()).or_default();
            verdicts
                .iter()
                .for_each(|(verdict, rows)| *of_regime.entry(verdict.clone()).or_default() += rows);
        }
        other.open.iter().for_each(|(way, rows)| self.add_open(way, *rows));
    }

    fn add_open(&mut self, way: &Settles, rows: u64) {
        if let Some(known) = self.open.get_mut(way) {
            *known += rows;
        } else if self.open.len() < MOST_WAYS {
            self.open.insert(way.clone(), rows);
        } else {
            self.others += rows;
        }
    }

    /// In words, as a table and a sentence.
    pub fn told(&self) -> String {
        let mut told = String::new();
        let all: BTreeSet<_> = self.verdicts.values().flat_map(BTreeMap::keys).collect();
        _ = write!(told, "{:<12}", "");
        all.iter().for_each(|verdict| _ = write!(told, "{verdict:>16}"));
        for (regime, verdicts) in &self.verdicts {
            _ = write!(told, "\n{regime:<12}");
            all.iter().for_each(|verdict| _ = write!(told, "{:>16}", verdicts.get(*verdict).unwrap_or(&0)));
        }
        told.push('\n');
        let open = self.open.values().sum::<u64>() + self.others;
        let (asked, settled) = self.best_questions();
        if open > 0 && !asked.is_empty() {
            let share = 100.0 * settled as f64 / open as f64;
            let questions = if asked.len() == 1 { "question" } else { "questions" };
            _ = writeln!(
                told,
                "{open} rows are open. Ask these {} {questions} and up to {share:.0} % of them settle:",
                asked.len()
            );
            asked.iter().for_each(|(question, rows)| _ = writeln!(told, "  {rows:>12} rows  {question}"));
        }
        told
    }

    /// The questions that settle most rows together, each the best beside those before it, with how
    /// many rows hang on it in some regime; and how many rows they settle. A row settles if of each of
    /// its open regimes one of them has a reply that settles it.
    fn best_questions(&self) -> (Vec<(String, u64)>, u64) {
        let mut hang: BTreeMap<&str, u64> = BTreeMap::new();
        for (way, rows) in &self.open {
            let questions: BTreeSet<_> = way.0.iter().flatten().collect();
            questions.into_iter().for_each(|question| *hang.entry(question).or_default() += rows);
        }
        let mut asked: Vec<&str> = Vec::new();
        while asked.len() < NAMED.min(hang.len()) {
            let with = |question: &&&str| {
                let mut asked = asked.clone();
                asked.push(question);
                self.worth(&asked)
            };
            let left = hang.keys().filter(|question| !asked.contains(question));
            let Some(best) = left.max_by_key(|question| (with(question), hang[**question])) else { break };
            asked.push(best);
        }
        let settled = self.worth(&asked).0;
        (asked.into_iter().map(|question| (question.to_owned(), hang[question])).collect(), settled)
    }

    /// How many rows some questions settle, and how many verdicts.
    fn worth(&self, asked: &[&str]) -> (u64, u64) {
        let settles = |by: &&Vec<String>| by.iter().any(|question| asked.contains(&question.as_str()));
        self.open.iter().fold((0, 0), |(all, some), (way, rows)| {
            let settled = way.0.iter().filter(settles).count();
            (all + if settled == way.0.len() { *rows } else { 0 }, some + settled as u64 * rows)
        })
    }
}

/// A map whose keys are no text, as a list of pairs.
mod pairs {
    use std::collections::BTreeMap;

    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::Settles;

    pub fn serialize<S: Serializer>(map: &BTreeMap<Settles, u64>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(map)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Settles, u64>, D::Error> {
        Ok(Vec::deserialize(deserializer)?.into_iter().collect())
    }
}
