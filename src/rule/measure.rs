//! Measures on the transaction: catch-alls and rules for a destination.

use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, disputed};
use crate::rule::licence::Goods;
use crate::value::day::Day;

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
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Scope {
    /// All goods.
    AnyItem,
    /// Goods that no entry of the regime controls on the day.
    UncontrolledItem,
    /// Unmanned aircraft that no entry of the regime controls on the day.
    UncontrolledAircraft,
    /// Goods that some entry of the regime controls on the day.
    ControlledItem,
    /// Goods that one of these entries controls on the day.
    ItemOf(&'static [&'static Control]),
    /// Goods that are told as those of a rule on licences are.
    Goods(&'static Goods),
    /// Which goods are meant is disputed.
    Disputed(&'static DisputedScope),
}

/// Words for the goods of a measure that can be read in more than one way.
#[derive(Debug)]
pub struct DisputedScope {
    /// The dispute, whose readings only name what the scopes mean.
    pub(crate) dispute: Criterion,
    pub(crate) scopes: &'static [Scope],
}

impl DisputedScope {
    /// A dispute, its readings by name and in words, and the goods that each means.
    ///
    /// # Panics
    /// Without goods for each reading, or with fewer than two; in a constant, a compile error.
    #[must_use]
    pub const fn of(
        id: &'static str,
        doubt: &'static str,
        readings: &'static [Criterion],
        scopes: &'static [Scope],
    ) -> Self {
        assert!(readings.len() == scopes.len(), "each reading means some goods");
        Self { dispute: disputed(id, doubt, readings), scopes }
    }
}

/// What follows if a measure applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, strum::Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Effect {
    /// The export is forbidden.
    Prohibited,
    /// The export needs a licence although no entry controls the goods.
    LicenceRequired,
    /// Whoever is aware of it must tell the authority, which decides whether a licence is needed.
    Notification,
    /// Applications for a licence are examined case by case, strictly.
    StrictReview,
}

impl Measure {
    /// The dispute about the goods that it means, if there is one.
    pub(crate) const fn disputed_scope(&self) -> Option<&'static DisputedScope> {
        match self.scope {
            Scope::Disputed(disputed) => Some(disputed),
            _ => None,
        }
    }

    pub(crate) fn criterion_near(&'static self, day: Day) -> &'static Criterion {
        let versions = self.control.versions();
        let before = versions.iter().rev().find(|version| version.since <= day);
        &before.unwrap_or(&versions[0]).criterion
    }
}

impl std::fmt::Debug for Measure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.control.fmt(f)
    }
}
