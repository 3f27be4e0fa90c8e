//! Rows as data: an item that an entry controls, and what the entry's text
//! says of it when one value changes.
//!
//! ```text
//! Rows::of(Regime::Cn, "CN-2015-20-1")
//!     .days(&[("2015-06-30", Pending), ("2015-07-01", InForce), …])
//!     .on(&["2020-06-01"])
//!     .item(&["category = 'uav'", "range = '400 km'", "model_aircraft = false"])
//!     .changes(&[
//!         at_least("range", &["299.999 km", "300 km", "300.001 km"]),
//!         fails("model_aircraft"),
//!         change("endurance", &[("10 min", Yes)]),
//!     ])
//! ```

use dualuse::Truth::{Unknown, Yes};
use dualuse::{Regime, Standing, Truth};

mod change;
mod item;
mod law;
mod trial;

pub use change::{Change, above, at_least, at_most, below, change, excepts, fails, holds, one_of};
pub use item::date;
pub use law::verdict;
pub use trial::{Row, Trial};

/// An entry or a measure, tried on items to which it applies.
#[derive(Clone, Copy)]
pub struct Rows {
    pub regime: Regime,
    pub entry: &'static str,
    pub days: &'static [(&'static str, Standing)],
    pub maybe_on: &'static [&'static str],
    pub idle: &'static [&'static str],
    listed_anyway: bool,
    says: Truth,
    on: &'static [&'static str],
    own: Sample,
    samples: &'static [Sample],
}

/// An item that a text controls, and what the text says of it when one value changes.
#[derive(Clone, Copy)]
pub struct Sample {
    item: &'static [&'static str],
    changes: &'static [Change],
    shared: &'static [Change],
}

/// The item, as TOML; a later text replaces what an earlier one says.
pub const fn sample(item: &'static [&'static str]) -> Sample {
    Sample { item, changes: &[], shared: &[] }
}

impl Sample {
    pub const fn changes(self, changes: &'static [Change]) -> Self {
        Self { changes, ..self }
    }

    /// Changes that several samples have in common.
    pub const fn shared(self, shared: &'static [Change]) -> Self {
        Self { shared, ..self }
    }
}

/// A text that several entries have in common.
pub const TEXT: Rows = Rows::of(Regime::Wassenaar, "a text");

impl Rows {
    pub const fn of(regime: Regime, entry: &'static str) -> Self {
        Self {
            regime,
            entry,
            days: &[],
            maybe_on: &[],
            idle: &[],
            listed_anyway: false,
            says: Yes,
            on: &[],
            own: sample(&[]),
            samples: &[],
        }
    }

    /// The items and the changes of a text that several entries have in common.
    pub const fn reads(self, text: Self) -> Self {
        Self { own: text.own, samples: text.samples, idle: text.idle, ..self }
    }

    /// Where the entry stands on days around every change of the law.
    pub const fn days(self, days: &'static [(&'static str, Standing)]) -> Self {
        Self { days, ..self }
    }

    /// Days on which it may have been law already, though nobody looked: it is
    /// pending, and the verdict on its item undetermined.
    pub const fn maybe_on(self, maybe_on: &'static [&'static str]) -> Self {
        Self { maybe_on, ..self }
    }

    /// On the days before, another entry takes its item, so that the verdict is not open.
    pub const fn listed_anyway(self) -> Self {
        Self { listed_anyway: true, ..self }
    }

    /// The days on which every change is tried: one at least in every version.
    pub const fn on(self, on: &'static [&'static str]) -> Self {
        Self { on, ..self }
    }

    /// The item, as TOML; a later text replaces what an earlier one says. A
    /// measure's item has an `export` beside it.
    pub const fn item(self, item: &'static [&'static str]) -> Self {
        Self { own: Sample { item, ..self.own }, ..self }
    }

    pub const fn changes(self, changes: &'static [Change]) -> Self {
        Self { own: self.own.changes(changes), ..self }
    }

    /// What the text says of the item itself is disputed.
    pub const fn disputed(self) -> Self {
        Self { says: Unknown, ..self }
    }

    /// Entries, or points by their words, that never decide: other words have
    /// already decided whatever they are about. Disputes, whose readings never
    /// agree on a yes.
    pub const fn idle(self, idle: &'static [&'static str]) -> Self {
        Self { idle, ..self }
    }

    /// Changes that several entries have in common.
    pub const fn shared(self, shared: &'static [Change]) -> Self {
        Self { own: self.own.shared(shared), ..self }
    }

    /// Further items, as of a text that several regimes print alike.
    pub const fn samples(self, samples: &'static [Sample]) -> Self {
        Self { samples, ..self }
    }
}

/// Every day and row holds.
pub fn check(rows: &'static [Rows]) {
    let wrong: Vec<_> = rows.iter().flat_map(Rows::wrong).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
