//! Which open facts can still change what is asked, and which of them to ask first.
//!
//! Every verdict becomes a diagram over the open facts alone. A fact matters
//! exactly if such a diagram asks for it. The best question is the one after
//! whose replies, on average, the fewest verdicts stay open, then the fewest
//! entries, then the least of the diagrams.

mod build;
mod facts;
mod opens;
mod weigh;

use std::collections::BTreeMap;

use crate::goods::items::{Category, Export, ItemRef};
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

use super::entry_of_day::{Counts, EntryOfRegime};
use super::law_of_day::LawOfDay;
use super::look::Look;
use super::outcome;
use super::quick::QuickMap;
use super::regime_of_day::RegimeOfDay;
use super::scope::measure_seed;
use super::variable::PlaceId;
use super::worlds::Worlds;

use facts::Builder;
pub(crate) use facts::{OTHER_PURPOSE, Open, OpenFact, Place};
pub(crate) use opens::{Cell, FactId};
use opens::{Id, Join};
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
    nodes: u32,
}

/// What is open of an item under the law of a day.
pub(crate) struct Questions<'a> {
    law: &'a LawOfDay,
    builder: Builder<'a>,
    goals: Vec<Goal>,
    /// Of each fact the goals that ask it, and their nodes that do.
    asking: Vec<Vec<(usize, Vec<Id>)>>,
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

const VERDICTS: [Verdict; 5] = [
    Verdict::NotListed,
    Verdict::Undetermined,
    Verdict::Controlled,
    Verdict::LicenceRequired,
    Verdict::Prohibited,
];

fn leaf_of(worlds: Worlds) -> u32 {
    let verdict = worlds.verdict();
    VERDICTS.iter().position(|known| *known == verdict).unwrap_or(1) as u32
}

impl<'a> Questions<'a> {
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
        let mut questions = Self { law, builder, goals, asking: Vec::new(), declined: Vec::new() };
        if export.is_some() {
            questions.add_reasons(law, regimes);
            questions.add_licences(law, regimes);
        }
        questions.survey(0);
        questions.declined = (0..questions.builder.facts.len() as FactId)
            .filter(|fact| declined.contains(&questions.path(*fact)))
            .collect();
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

    /// The places of the item and of what is on board.
    fn parts(&self) -> Vec<(usize, Category)> {
        let places = self.builder.places.iter().enumerate();
        let parts =
            places.filter(|(at, place)| *at == 0 || !place.part.is_empty() && place.part == place.path);
        parts.map(|(at, place)| (at, place.item.category())).collect()
    }

    fn add_entries(&mut self, regime: &RegimeOfDay, with_measures: bool) {
        for (place, category) in self.parts() {
            let look = Look::at(self.builder.places[place].item, &regime.cargo);
            for (entry, compiled) in regime.compiled_entries_of(category) {
                if entry.counts == Counts::Not || compiled.truth(&look) != Truth::Unknown {
                    continue;
                }
                let compiled = &compiled.compiled;
                let criterion = &entry.version.criterion;
                let Some(root) = compiled.nodes.of(criterion, PlaceId::ITEM, entry.read_on) else { continue };
                let root = self.builder.rule(compiled, &regime.cargo, root, place, false, &leaf_of);
                self.add(Aim::Entry(regime.regime, entry.control.id), place, root);
            }
            let of_category = regime.category(category);
            for omission in regime.omissions_of(category) {
                let compiled = &of_category.compiled;
                let Some(root) = compiled.nodes.of(&omission.may_apply, PlaceId::ITEM, regime.day) else {
                    continue;
                };
                let root = self.builder.rule(compiled, &regime.cargo, root, place, false, &leaf_of);
                self.add(Aim::Omission(regime.regime, omission), place, root);
            }
        }
        if with_measures {
            let category = self.builder.places[0].item.category();
            let compiled = &regime.export(category).compiled;
            for &measure in &regime.measures {
                let (criterion, _, day) = measure_seed(measure, regime.day);
                let Some(root) = compiled.nodes.of(criterion, PlaceId::EXPORT, day) else { continue };
                let root = self.builder.rule(compiled, &regime.cargo, root, 0, false, &leaf_of);
                self.add(Aim::Measure(regime.regime, measure), 0, root);
            }
        }
    }

    fn add_reasons(&mut self, law: &LawOfDay, regimes: &[Regime]) {
        let regimes: Vec<_> = regimes.iter().filter_map(|&regime| law.regime(regime)).collect();
        for regime in regimes {
            for (place, category) in self.parts() {
                for (entry, compiled) in regime.compiled_entries_of(category) {
                    if entry.counts == Counts::Not || entry.version.reasons.is_empty() {
                        continue;
                    }
                    let says = entry_leaves(&mut self.builder, regime, entry, compiled, place);
                    let Some(says) = says.filter(|says| says.answer() != Some(0)) else { continue };
                    for reason in entry.version.reasons {
                        let compiled = &compiled.compiled;
                        let Some(root) = compiled.nodes.of(&reason.applies, PlaceId::ITEM, entry.read_on)
                        else {
                            continue;
                        };
                        let root = self.builder.rule(compiled, &regime.cargo, root, place, false, &leaf_of);
                        let root = self.builder.both(compiled, &regime.cargo, place, says, root);
                        self.add(Aim::Reason, place, root);
                    }
                }
            }
        }
    }

    fn add_licences(&mut self, law: &LawOfDay, regimes: &[Regime]) {
        let (item, export) = (self.builder.places[0].item, self.builder.places[1].item);
        for regime in regimes.iter().filter_map(|&regime| law.regime(regime)) {
            let Some((_, licence)) = regime.licence() else { continue };
            let outcome = licence.outcome(item, export);
            let mut roots = Vec::new();
            if outcome.reaches() == Truth::Unknown {
                roots.push((0, licence.category(item.category()), true));
            }
            if outcome.needed() == Truth::Unknown {
                let parts = self.parts().into_iter();
                roots.extend(parts.map(|(place, category)| (place, licence.category(category), false)));
            }
            for (place, of, is_reach) in roots {
                let root = if is_reach { of.reaches } else { of.root };
                let (compiled, cargo) = (&of.compiled, &licence.cargo);
                let root = self.builder.rule(compiled, cargo, root, place, false, &outcome::leaf_of);
                self.add(Aim::Licence(regime.regime), place, root);
            }
        }
    }

    fn add(&mut self, aim: Aim, place: usize, root: Id) {
        if root.answer().is_none() {
            self.goals.push(Goal::new(aim, place, root));
        }
    }

    /// Finds what the goals from this one on ask, and where.
    fn survey(&mut self, first: usize) {
        self.asking.resize_with(self.builder.facts.len(), Vec::new);
        for at in first..self.goals.len() {
            let goal = &mut self.goals[at];
            let (facts, nodes, asking) = (&mut goal.facts, &mut goal.nodes, &mut self.asking);
            let is_new = |asking: &[(usize, Vec<Id>)]| asking.last().is_none_or(|(known, _)| *known != at);
            self.builder.opens.sweep(goal.root, |id, fact| {
                *nodes += 1;
                let asking = &mut asking[fact as usize];
                if is_new(asking) {
                    facts.push(fact);
                    asking.push((at, Vec::new()));
                }
                if let Some((_, ids)) = asking.last_mut() {
                    ids.push(id);
                }
            });
        }
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
        let mut questions =
            Self { law, builder, goals: Vec::new(), asking: Vec::new(), declined: Vec::new() };
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
        let asks = |goal: &&Goal| !goal.counts() && goal.facts.iter().any(|fact| facts.contains(fact));
        self.goals.iter().filter(asks).map(|goal| (goal, &self.builder.places[goal.place]))
    }
}

/// An entry as a diagram over open facts.
fn entry_leaves(
    builder: &mut Builder<'_>,
    regime: &RegimeOfDay,
    entry: &EntryOfRegime,
    compiled: &super::entry_of_day::OfEntry,
    place: usize,
) -> Option<Id> {
    let compiled = &compiled.compiled;
    let root = compiled.nodes.of(&entry.version.criterion, PlaceId::ITEM, entry.read_on)?;
    Some(builder.rule(compiled, &regime.cargo, root, place, false, &leaf_of))
}

impl Builder<'_> {
    /// Whether both rules of one unit hold: not, perhaps, or surely.
    fn both(
        &mut self,
        compiled: &super::compile::Compiled,
        cargo: &super::cargo::Cargo,
        place: usize,
        a: Id,
        b: Id,
    ) -> Id {
        let levels = self.levels(compiled, cargo, place, false);
        let facts = &self.facts;
        let tells = |fact: FactId| facts[fact as usize].tells();
        // The leaves are verdicts: not listed, undetermined, controlled.
        let leaves = |a: u32, b: u32| a.min(b);
        let mut join = Join { leaves: &leaves, tells: &tells, levels: &levels, known: QuickMap::default() };
        self.opens.joined(a, b, &mut join)
    }
}

impl Goal {
    fn new(aim: Aim, place: usize, root: Id) -> Self {
        Self { aim, place, root, facts: Vec::new(), nodes: 0 }
    }

    /// Whether it is asked about; entries only tell why a question is put.
    fn counts(&self) -> bool {
        matches!(self.aim, Aim::Verdict(_) | Aim::Reason | Aim::Licence(_))
    }
}
