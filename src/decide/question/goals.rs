//! What is to be settled of an item beside its verdicts: entries, measures, points
//! that are left out, reasons, licences.

use crate::decide::cargo::Cargo;
use crate::decide::compile::Compiled;
use crate::decide::entry_of_day::{Counts, EntryOfRegime, OfEntry};
use crate::decide::law_of_day::LawOfDay;
use crate::decide::look::Look;
use crate::decide::outcome;
use crate::decide::quick::QuickMap;
use crate::decide::regime_of_day::RegimeOfDay;
use crate::decide::scope::measure_seed;
use crate::decide::variable::PlaceId;
use crate::decide::worlds::{BAN, LICENCE, LISTED, Worlds};
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

use super::facts::Builder;
use super::opens::{FactId, Id, Join};
use super::{Aim, Goal, Questions};

/// The leaf of the verdict on some worlds: the plainest worlds that have it.
pub(super) fn leaf_of(worlds: Worlds) -> u32 {
    let plainest = match worlds.verdict() {
        Verdict::NotListed => Worlds::one(0),
        Verdict::Undetermined => Worlds::one(0).and(Worlds::one(LISTED)),
        Verdict::Controlled => Worlds::one(LISTED),
        Verdict::LicenceRequired => Worlds::one(LICENCE),
        Verdict::Prohibited => Worlds::one(BAN),
    };
    plainest.code()
}

impl Questions<'_> {
    /// The places of the item and of what is on board.
    fn parts(&self) -> Vec<(usize, Category)> {
        let places = self.builder.places.iter().enumerate();
        let parts =
            places.filter(|(at, place)| *at == 0 || !place.part.is_empty() && place.part == place.path);
        parts.map(|(at, place)| (at, place.item.category())).collect()
    }

    pub(super) fn add_entries(&mut self, regime: &RegimeOfDay, with_measures: bool) {
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

    pub(super) fn add_reasons(&mut self, law: &LawOfDay, regimes: &[Regime]) {
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

    pub(super) fn add_licences(&mut self, law: &LawOfDay, regimes: &[Regime]) {
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
}

/// An entry as a diagram over open facts.
fn entry_leaves(
    builder: &mut Builder<'_>,
    regime: &RegimeOfDay,
    entry: &EntryOfRegime,
    compiled: &OfEntry,
    place: usize,
) -> Option<Id> {
    let compiled = &compiled.compiled;
    let root = compiled.nodes.of(&entry.version.criterion, PlaceId::ITEM, entry.read_on)?;
    Some(builder.rule(compiled, &regime.cargo, root, place, false, &leaf_of))
}

impl Builder<'_> {
    /// Whether both rules of one unit hold: not, perhaps, or surely.
    fn both(&mut self, compiled: &Compiled, cargo: &Cargo, place: usize, a: Id, b: Id) -> Id {
        let levels = self.levels(compiled, cargo, place, false);
        let facts = &self.facts;
        let tells = |fact: FactId| facts[fact as usize].tells();
        // The leaves are verdicts, in this order: not listed, undetermined, controlled.
        let leaves = |a: u32, b: u32| a.min(b);
        let mut join = Join { leaves: &leaves, tells: &tells, levels: &levels, known: QuickMap::default() };
        self.opens.joined(a, b, &mut join)
    }
}
