//! Measures on the transaction: catch-alls and rules for a destination.

use crate::rule::control::Control;
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
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scope {
    /// All goods.
    AnyItem,
    /// Unmanned aircraft that no entry of the regime controls on the day.
    UncontrolledAircraft,
    /// Goods that some entry of the regime controls on the day.
    ControlledItem,
    /// Goods that one of these entries controls on the day.
    ListedIn(&'static [&'static Control]),
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
    /// Applications for a licence are examined case by case, strictly.
    StrictReview,
}

impl Measure {
    pub(crate) fn criterion_near(&'static self, day: Day) -> &'static crate::rule::criterion::Criterion {
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
