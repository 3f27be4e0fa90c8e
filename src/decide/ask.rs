//! One criterion put to one item.

use jiff::civil::Date;

use crate::decide::explain::{Explainer, Ground, Told};
use crate::goods::items::{Category, ItemRef};
use crate::rule::criterion::Criterion;
use crate::value::day::Day;
use crate::value::truth::Truth;

use super::cargo::Cargo;
use super::compile::{Compiled, Compiler};
use super::look::Look;
use super::tables::Tables;
use super::variable::PlaceId;
use super::whole::Whole;

/// One criterion, compiled by itself.
pub(crate) struct Single<'a> {
    cargo: Cargo,
    compiled: Compiled,
    whole: Whole,
    criterion: &'a Criterion,
    day: Day,
}

impl<'a> Single<'a> {
    pub fn of(criterion: &'a Criterion, category: Category, day: Day) -> Self {
        let tables = Tables::of(&[], [(criterion, category, day)]);
        let cargo = Cargo::new(tables, None);
        let mut compiler = Compiler::new(&cargo.tables, category);
        compiler.survey(criterion, PlaceId::ITEM, day);
        compiler.variables.close();
        compiler.criterion(criterion, PlaceId::ITEM, day);
        let compiled = compiler.finish();
        let whole = Whole::of(&compiled, []);
        Self { cargo, compiled, whole, criterion, day }
    }

    fn explain(&self, item: ItemRef<'_>) -> Ground {
        let look = Look::at(item, &self.cargo);
        let explainer = Explainer { look: &look, whole: &self.whole, day: self.day, told: &Told::default() };
        explainer.explain(self.criterion, PlaceId::ITEM, "")
    }

    pub fn truth(&self, item: ItemRef<'_>) -> Truth {
        let node = self.compiled.nodes.of(self.criterion, PlaceId::ITEM, self.day);
        let start = node.and_then(|node| self.whole.start(node));
        let look = Look::at(item, &self.cargo);
        match start {
            Some(start) if !self.compiled.diagram.is_full() => look.truth(&self.whole.program, start),
            _ => Truth::Unknown,
        }
    }
}

impl Criterion {
    /// Whether the criterion holds for an item on a day: exactly yes, no or unknown.
    ///
    /// The criterion is compiled anew each time: keep a [`LawOfDay`](crate::LawOfDay) to put
    /// entries to many items. One that tells more apart than can be compiled is *unknown*.
    ///
    /// ```
    /// use dualuse::{Truth, date, items::Uav, quantity::minutes};
    ///
    /// let endurance = Uav::ATTRIBUTES.endurance;
    /// let drone = Uav { endurance: minutes(41.0).into(), ..Uav::default() };
    /// assert_eq!(endurance.at_least(minutes(30.0)).truth(&drone, date(2024, 1, 1)), Truth::Yes);
    /// ```
    pub fn truth<'a>(&self, item: impl Into<ItemRef<'a>>, on: Date) -> Truth {
        let item = item.into();
        Single::of(self, item.category(), on.into()).truth(item)
    }

    /// Why the criterion holds, fails or is open for an item on a day.
    pub fn explain<'a>(&self, item: impl Into<ItemRef<'a>>, on: Date) -> Ground {
        let item = item.into();
        Single::of(self, item.category(), on.into()).explain(item)
    }
}
