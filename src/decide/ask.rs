//! One criterion put to one item.

use jiff::civil::Date;

use crate::decide::explain::{Explainer, Ground};
use crate::decide::settle::{Place, Scene};
use crate::goods::items::ItemRef;
use crate::rule::criterion::Criterion;
use crate::value::truth::Truth;

impl Criterion {
    /// Whether the criterion holds for an item on a day: exactly yes, no or unknown.
    ///
    /// ```
    /// use dualuse::{Truth, date, items::Uav, quantity::minutes};
    ///
    /// let endurance = Uav::ATTRIBUTES.endurance;
    /// let drone = Uav { endurance: minutes(41.0).into(), ..Uav::default() };
    /// assert_eq!(endurance.at_least(minutes(30.0)).truth(&drone, date(2024, 1, 1)), Truth::Yes);
    /// ```
    pub fn truth<'a>(&self, item: impl Into<ItemRef<'a>>, on: Date) -> Truth {
        Scene::new(on.into(), &[]).settle(self, Place::root(item.into()))
    }

    /// Why the criterion holds, fails or is open for an item on a day.
    pub fn explain<'a>(&self, item: impl Into<ItemRef<'a>>, on: Date) -> Ground {
        let scene = Scene::new(on.into(), &[]);
        Explainer { scene }.explain(self, Place::root(item.into()), "")
    }
}
