//! Authorisations: what eases a control, as data beside the controls.
//!
//! A general authorisation, a licence exception or a rule of review never
//! changes a verdict: an item under it is still controlled, and whoever exports
//! answers for its conditions. The library decides only whether the item itself
//! is within the terms; the rest is kept in words.
//!
//! ```
//! use dualuse::authorisation::authorisations_for;
//! use dualuse::{Truth, date, items::Uav, quantity::{kilograms, kilometres}};
//!
//! let drone =
//!     Uav { range: kilometres(25.0).into(), payload_mass: kilograms(5.0).into(), ..Uav::default() };
//! let found = authorisations_for(&drone, date(2024, 1, 1));
//! let india = found.iter().find(|found| found.authorisation.id == "IN-GAED-2023").unwrap();
//! assert_eq!(india.truth, Truth::Yes);
//! ```

use jiff::civil::Date;

use crate::decide::settle::{Place, Scene};
use crate::goods::items::{Category, ItemRef};
use crate::laws::authorisations::AUTHORISATIONS;
use crate::rule::check::check;
use crate::rule::control::{Day, Version};
use crate::value::country::Country;
use crate::value::truth::Truth;

/// What eases a control for some goods, for a time, on conditions.
#[derive(Debug)]
pub struct Authorisation {
    /// The country that grants it.
    pub country: Country,
    /// A short name, unique in the library.
    pub id: &'static str,
    /// What the text calls it.
    pub name: &'static str,
    /// How it eases a control.
    pub kind: AuthorisationKind,
    /// The category of goods that it is about.
    pub category: Category,
    /// Where it stands, when it is in force, and which goods are within its terms.
    pub version: Version,
    /// What it asks for beside the goods, in words.
    pub conditions: &'static [&'static str],
}

/// How an authorisation eases a control.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, strum::Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum AuthorisationKind {
    /// One licence for all who meet its conditions.
    General,
    /// No licence is needed where its conditions are met.
    Exception,
    /// Applications are examined by another rule than the usual one.
    Review,
}

/// Whether an item is within the terms of an authorisation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AuthorisationDecision {
    /// The authorisation.
    pub authorisation: &'static Authorisation,
    /// Whether the item itself is within its terms; its conditions are not asked.
    pub truth: Truth,
}

/// The authorisations in force on a day about goods of this category, and
/// whether the item is within the terms of each.
pub fn authorisations_for<'a>(item: impl Into<ItemRef<'a>>, on: Date) -> Vec<AuthorisationDecision> {
    let (item, day) = (item.into(), Day::from(on));
    let about = AUTHORISATIONS
        .iter()
        .filter(|authorisation| authorisation.category == item.category() && authorisation.is_in_force(day));
    let scene = Scene::new(day, &[]);
    let decide = |authorisation: &&'static Authorisation| AuthorisationDecision {
        authorisation,
        truth: scene.settle(&authorisation.version.criterion, Place::root(item)),
    };
    about.map(decide).collect()
}

impl Authorisation {
    /// The same authorisation, after checking that its terms ask for its category's attributes.
    pub(crate) const fn checked(self) -> Self {
        check(&self.version.criterion, self.category);
        self
    }

    fn is_in_force(&self, day: Day) -> bool {
        self.version.since <= day && self.version.until.is_none_or(|end| day < end.on)
    }
}
