//! Decides rows: the verdicts, the entries that decide and the next question, each pattern of facts once.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use dualuse::item::narrowed;
use dualuse::{Case, Described, LawOfDay, Pattern, Patterns, Regime, Verdict};

use crate::summary::Settles;

/// How many patterns are remembered; beyond that all are forgotten, so that memory stays constant.
const MOST_REMEMBERED: usize = 1 << 15;
/// How many questions are looked at to tell which of them settle most.
const QUESTIONS: usize = 5;

/// The law, and what is remembered.
pub struct Desk {
    law: LawOfDay,
    regimes: Vec<Regime>,
    patterns: Patterns,
    asks: bool,
    ties: bool,
    remembered: RwLock<HashMap<Pattern, Arc<Answer>>>,
}

/// What is told of a row.
pub struct Answer {
    pub regimes: Vec<(Regime, Verdict, Vec<String>)>,
    /// The paths of the next question.
    pub ask: Option<String>,
    /// Of each open regime, the questions of which some reply settles it.
    pub settles: Settles,
}

impl Desk {
    pub fn new(law: LawOfDay, regimes: Vec<Regime>, asks: bool, ties: bool) -> Self {
        let patterns = Patterns::of(&law, regimes.iter().copied());
        Self { law, regimes, patterns, asks, ties, remembered: RwLock::default() }
    }

    pub fn regimes(&self) -> &[Regime] {
        &self.regimes
    }

    /// The answer on an item; fails on what is not for a catalogue.
    pub fn answer(&self, described: &Described) -> Result<Arc<Answer>, String> {
        let supposes =
            !described.assume.is_empty() || !described.adopt.is_empty() || !described.declined.is_empty();
        if supposes || described.export.is_some() {
            return Err("a row of a catalogue is an item alone: no export, assume, adopt or declined".into());
        }
        let narrower = if self.ties { narrowed(&described.item).item } else { None };
        let item = narrower.as_ref().unwrap_or(&described.item);
        let pattern = self.patterns.pattern(item);
        if let Some(known) = self.remembered.read().expect("no thread panics").get(&pattern) {
            return Ok(Arc::clone(known));
        }
        let case = self.law.case(item).under(self.regimes.iter().copied()).without_ties();
        let answer = Arc::new(self.decide(&case));
        let mut remembered = self.remembered.write().expect("no thread panics");
        if remembered.len() >= MOST_REMEMBERED {
            remembered.clear();
        }
        remembered.insert(pattern, Arc::clone(&answer));
        Ok(answer)
    }

    fn decide(&self, case: &Case<'_>) -> Answer {
        let verdicts: Vec<_> = self.regimes.iter().map(|regime| (*regime, case.verdict(*regime))).collect();
        let controlling = verdicts.iter().filter(|(_, verdict)| *verdict == Verdict::Controlled);
        let controlling: Vec<_> = controlling.map(|(regime, _)| *regime).collect();
        // Why is told of what is controlled alone: it takes longer than all verdicts together.
        let told = (!controlling.is_empty()).then(|| case.clone().under(controlling).asking(0).classify());
        let deciding = |regime| {
            let decision = told.as_ref().and_then(|told| told.under(regime));
            let deciding = decision.into_iter().flat_map(|regime| regime.deciding());
            let with_part = deciding.map(|deciding| match deciding.part.as_str() {
                "" => deciding.entry.to_string(),
                part => format!("{} ({part})", deciding.entry),
            });
            with_part.collect()
        };
        let regimes: Vec<(_, _, Vec<String>)> =
            verdicts.into_iter().map(|(regime, verdict)| (regime, verdict, deciding(regime))).collect();
        let open: Vec<_> =
            regimes.iter().filter(|(_, verdict, _)| *verdict == Verdict::Undetermined).collect();
        if !self.asks || open.is_empty() {
            return Answer { regimes, ask: None, settles: Settles::default() };
        }
        let questions = case.questions(QUESTIONS);
        let settles = open.iter().map(|(regime, ..)| {
            let settled = questions
                .iter()
                .filter(|ask| ask.replies.iter().any(|reply| reply.settles.contains_key(regime)));
            let mut by: Vec<_> = settled.map(|ask| named(ask.all_paths())).collect();
            by.sort();
            by
        });
        let settles = Settles(settles.collect());
        let ask = questions.first().map(|ask| ask.all_paths().collect::<Vec<_>>().join(", "));
        Answer { regimes, ask, settles }
    }
}

/// The name of a question for all rows: that of its first path, without the places in lists.
fn named<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let plain = |path: &str| path.split(['[', ']']).step_by(2).collect::<Vec<_>>().join("[]");
    let mut paths: Vec<_> = paths.map(plain).collect();
    paths.sort();
    paths.dedup();
    paths.join(" + ")
}
