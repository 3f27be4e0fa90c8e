//! Whether a measure applies to an export.

use crate::decide::settle::{Place, Scene, Term};
use crate::goods::items::{Category, Export};
use crate::rule::control::Standing;
use crate::rule::measure::{Measure, Scope};
use crate::value::truth::Truth;

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
}
