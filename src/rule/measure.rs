//! Measures on the transaction: catch-alls and rules for a destination.

use crate::decide::settle::{Place, Scene, Term};
use crate::goods::items::{Category, Export};
use crate::rule::control::{Control, Day, Standing};
use crate::value::truth::Truth;

/// A rule about a transaction: who gets the goods, where and for what.
pub struct Measure {
    /// The rule with its versions; its criteria ask for attributes of the export.
    pub control: Control,
    /// The goods that it is about.
    pub scope: Scope,
    /// What follows if it applies.
    pub effect: Effect,
}

/// The goods that a measure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// All goods.
    AnyItem,
    /// Unmanned aircraft that no entry of the regime controls on the day.
    UncontrolledAircraft,
    /// Goods that some entry of the regime controls on the day.
    ControlledItem,
}

/// What follows if a measure applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, strum::Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Effect {
    /// The export is forbidden.
    Prohibited,
    /// The export needs a licence although no entry controls the goods.
    LicenceRequired,
    /// Applications for a licence are examined case by case, strictly.
    StrictReview,
}

impl Measure {
    /// Whether the measure applies to an export of an item on a day.
    pub(crate) fn truth(&self, scene: &Scene<'_>, item: Place<'_>, export: &Export) -> Truth {
        let terms = [Term::of(self.criterion_near(scene.day), Place::root(export.into()))];
        self.scope_truth(scene, item).min(scene.settle_any(&terms))
    }

    /// Whether the measure is about the item at all.
    pub(crate) fn scope_truth(&self, scene: &Scene<'_>, item: Place<'_>) -> Truth {
        let category = item.item.category();
        match self.scope {
            Scope::AnyItem => Truth::Yes,
            Scope::UncontrolledAircraft if category != Category::Uav => Truth::No,
            Scope::UncontrolledAircraft => !self.controlled(scene, item),
            Scope::ControlledItem => self.controlled(scene, item),
        }
    }

    fn controlled(&self, scene: &Scene<'_>, item: Place<'_>) -> Truth {
        let category = item.item.category();
        let controls = self.control.regime.controls().iter().filter(|control| control.category == category);
        let in_force = controls.filter_map(|control| match control.standing(scene.day) {
            (Standing::InForce, version) => Some(Term::of_entry(control, &version.criterion, item)),
            _ => None,
        });
        scene.settle_any(&in_force.collect::<Vec<_>>())
    }

    pub(crate) fn criterion_near(&self, day: Day) -> &crate::Criterion {
        let versions = self.control.versions;
        let before = versions.iter().rev().find(|version| version.since <= day);
        &before.unwrap_or(&versions[0]).criterion
    }
}
