//! Which open facts can still change what is asked, and which of them to ask first.
//!
//! Every verdict becomes a diagram over the open facts alone. A fact matters
//! exactly if such a diagram asks for it. The best question is the one after
//! whose replies, on average, the fewest verdicts stay open, then the fewest
//! entries, then the least of the diagrams.

mod build;
mod cells;
mod facts;
mod goals;
mod left;
mod on_board;
mod opens;
mod weigh;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::goods::items::{Category, Export, ItemRef};
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;

use super::law_of_day::LawOfDay;
use super::quick::QuickMap;
use super::regime_of_day::RegimeOfDay;
use super::worlds::Worlds;

use facts::Builder;
pub(crate) use facts::{OTHER_PURPOSE, Open, OpenFact, Place};
use goals::leaf_of;
use opens::Id;
pub(crate) use opens::{Cell, FactId};
pub(crate) use weigh::{Question, Reply};

/// What is to be settled.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Aim {
    Verdict(Regime),
    /// Whether a reason of an entry stands.
    Reason,
    /// Whether the law governs an export, and whether that needs a licence.
    Licence(Regime),
    Entry(Regime, &'static str),
    Measure(Regime, &'static Measure),
    Omission(Regime, &'static Omission),
}

/// One thing that is to be settled, as a diagram over open facts; settled if it is a leaf.
#[derive(Clone, Debug)]
pub(crate) struct Goal {
    pub aim: Aim,
    /// The place of the item that it is about.
    pub place: usize,
    root: Id,
    /// The open facts that it asks.
    facts: Vec<FactId>,
    /// Where its nodes stand among those of all goals.
    nodes: Range<usize>,
    /// For how many goals it is weighed: itself, and later ones that are no verdicts and say the same;
    /// none if an earlier one is weighed for it.
    times: usize,
}

/// What is open of an item under the law of a day.
pub(crate) struct Questions<'a> {
    law: &'a LawOfDay,
    builder: Builder<'a>,
    goals: Vec<Goal>,
    /// The nodes of each goal, those first to which others lead.
    nodes: Vec<Id>,
    /// The same by the facts that they ask.
    by_fact: Vec<(FactId, Id)>,
    /// Facts that were asked in vain.
    declined: Vec<FactId>,
}

/// What is asked of whom.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub law: &'a LawOfDay,
    pub regimes: &'a [Regime],
    pub item: ItemRef<'a>,
    pub export: Option<&'a Export>,
    pub declined: &'a [String],
}

fn verdict_of(leaf: u32) -> Verdict {
    Worlds::of_code(leaf).verdict()
}

impl<'a> Questions<'a> {
    fn about(law: &'a LawOfDay, builder: Builder<'a>) -> Self {
        let (goals, nodes, by_fact, declined) = Default::default();
        Self { law, builder, goals, nodes, by_fact, declined }
    }

    pub fn of(asked: Asked<'a>) -> Self {
        let Asked { law, regimes, item, export, declined } = asked;
        let mut builder = Builder::new(item, export.map(ItemRef::from));
        let mut goals = Vec::new();
        for &regime in regimes {
            let Some(regime) = law.regime(regime) else { continue };
            let of_category = match export {
                Some(_) => regime.export(item.category()),
                None => regime.category(item.category()),
            };
            let root =
                builder.rule(&of_category.compiled, &regime.cargo, of_category.root, 0, true, &leaf_of);
            goals.push(Goal::new(Aim::Verdict(regime.regime), 0, root));
        }
        let mut questions = Self { goals, ..Self::about(law, builder) };
        if export.is_some() {
            questions.add_reasons(law, regimes);
            questions.add_licences(law, regimes);
        }
        questions.survey(0);
        if !declined.is_empty() {
            let facts = 0..questions.builder.facts.len() as FactId;
            questions.declined = facts.filter(|fact| declined.contains(&questions.path(*fact))).collect();
        }
        questions
    }

    /// The entries, measures and left out points that are open, for those who ask for what a question is.
    pub fn with_entries(mut self, asked: Asked<'a>) -> Self {
        let first = self.goals.len();
        if !self.is_settled() {
            for &regime in asked.regimes {
                if let Some(regime) = asked.law.regime(regime) {
                    self.add_entries(regime, asked.export.is_some());
                }
            }
        }
        self.survey(first);
        self
    }

    /// Finds what the goals from this one on ask, and where.
    fn survey(&mut self, first: usize) {
        let Builder { opens, marks, facts, .. } = &mut self.builder;
        let mut counts = vec![0; facts.len()];
        let mut same: QuickMap<Id, usize> = QuickMap::default();
        for at in first..self.goals.len() {
            let root = self.goals[at].root;
            if !matches!(self.goals[at].aim, Aim::Verdict(_)) {
                let known = *same.entry(root).or_insert(at);
                if known != at {
                    let Goal { facts, nodes, times, .. } = &mut self.goals[known];
                    *times += 1;
                    let (facts, nodes) = (facts.clone(), nodes.clone());
                    self.goals[at] = Goal { facts, nodes, times: 0, ..self.goals[at] };
                    continue;
                }
            }
            let from = self.nodes.len();
            let (facts, nodes, by_fact) = (&mut self.goals[at].facts, &mut self.nodes, &mut self.by_fact);
            marks.sweep(opens, root, |id, fact| {
                if counts[fact as usize] == 0 {
                    facts.push(fact);
                }
                counts[fact as usize] += 1;
                nodes.push(id);
            });
            nodes[from..].reverse();
            let mut in_order = facts.clone();
            in_order.sort_unstable();
            // How many ask each fact becomes where those begin.
            let mut end = from;
            for &fact in &in_order {
                end += std::mem::replace(&mut counts[fact as usize], end);
            }
            by_fact.resize(end, Default::default());
            for &id in &nodes[from..] {
                let fact = opens.fact(id).unwrap_or_default();
                by_fact[counts[fact as usize]] = (fact, id);
                counts[fact as usize] += 1;
            }
            in_order.iter().for_each(|fact| counts[*fact as usize] = 0);
            self.goals[at].nodes = from..nodes.len();
        }
    }

    /// The nodes of a goal that ask a fact.
    fn nodes_of(&self, goal: &Goal, fact: FactId) -> impl Iterator<Item = Id> + '_ {
        let nodes = &self.by_fact[goal.nodes.clone()];
        let from = nodes.partition_point(|(known, _)| *known < fact);
        nodes[from..].iter().take_while(move |(known, _)| *known == fact).map(|(_, id)| *id)
    }

    /// Whether no fact that is open can change what is asked.
    pub fn is_settled(&self) -> bool {
        self.goals.iter().filter(|goal| goal.counts()).all(|goal| goal.root.answer().is_some())
    }

    /// Of each regime, how many facts can still change its verdict.
    pub fn still_open(&self) -> BTreeMap<Regime, usize> {
        let askable = |fact: &&FactId| self.place(**fact).exists && !self.declined.contains(fact);
        let verdicts = self.goals.iter().filter_map(|goal| match goal.aim {
            Aim::Verdict(regime) => Some((regime, goal.facts.iter().filter(askable).count())),
            _ => None,
        });
        verdicts.collect()
    }

    /// Paths that were asked in vain and on which the verdict of a regime hangs, if nothing else is left to ask.
    pub fn not_known(&self, regime: Regime) -> Vec<String> {
        let is_verdict = |goal: &&Goal| matches!(goal.aim, Aim::Verdict(of) if of == regime);
        let Some(goal) = self.goals.iter().find(is_verdict) else { return Vec::new() };
        let described = || goal.facts.iter().filter(|fact| self.place(**fact).exists);
        if described().any(|fact| !self.declined.contains(fact)) {
            return Vec::new();
        }
        described().map(|fact| self.path(*fact)).collect()
    }

    /// The categories for which the law would look in unknown cargo.
    pub fn sought(&self, fact: FactId) -> Vec<Category> {
        let mut sought = Vec::new();
        for (goal, regime) in self.goals.iter().filter_map(|goal| Some((goal, self.regime(goal)?))) {
            if goal.facts.contains(&fact) {
                sought.extend(regime.cargo.tables.conditions.iter().map(|condition| condition.category));
            }
        }
        sought.sort_unstable();
        sought.dedup();
        sought
    }

    /// The paths that can still change what a regime's licence law says of an export, of what is described.
    pub fn open_of_licence(
        regime: &'a RegimeOfDay,
        law: &'a LawOfDay,
        asked: (ItemRef<'a>, &'a Export),
    ) -> Vec<String> {
        let (item, export) = asked;
        let builder = Builder::new(item, Some(ItemRef::from(export)));
        let mut questions = Self::about(law, builder);
        questions.add_licences(law, &[regime.regime]);
        questions.survey(0);
        let mut paths = Vec::new();
        for path in questions.goals.iter().flat_map(|goal| &goal.facts).map(|fact| questions.path(*fact)) {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
        paths
    }

    fn regime(&self, goal: &Goal) -> Option<&'a RegimeOfDay> {
        match goal.aim {
            Aim::Verdict(regime) | Aim::Licence(regime) => self.law.regime(regime),
            _ => None,
        }
    }

    pub fn fact(&self, fact: FactId) -> OpenFact {
        self.builder.facts[fact as usize]
    }

    pub fn place(&self, fact: FactId) -> &Place<'a> {
        &self.builder.places[self.fact(fact).place]
    }

    /// The path of a fact.
    pub fn path(&self, fact: FactId) -> String {
        let name = match self.fact(fact).open {
            Open::Value(attribute, _) => attribute.name,
            Open::Purpose => "designed_for",
            Open::Cargo => "carries",
        };
        crate::goods::path::join(&self.place(fact).path, name)
    }

    /// The goals that ask for one of these facts, beside verdicts, reasons and licences.
    pub fn waiting(&self, facts: &[FactId]) -> impl Iterator<Item = (&Goal, &Place<'a>)> {
        let mut is_asked = vec![false; self.builder.facts.len()];
        facts.iter().for_each(|fact| is_asked[*fact as usize] = true);
        let asks =
            move |goal: &&Goal| !goal.counts() && goal.facts.iter().any(|fact| is_asked[*fact as usize]);
        self.goals.iter().filter(asks).map(|goal| (goal, &self.builder.places[goal.place]))
    }
}

impl Goal {
    fn new(aim: Aim, place: usize, root: Id) -> Self {
        Self { aim, place, root, facts: Vec::new(), nodes: 0..0, times: 1 }
    }

    /// Whether it is asked about; entries only tell why a question is put.
    fn counts(&self) -> bool {
        matches!(self.aim, Aim::Verdict(_) | Aim::Reason | Aim::Licence(_))
    }
}
