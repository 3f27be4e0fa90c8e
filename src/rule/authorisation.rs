//! Authorisations: what eases a control, as data beside the controls.
//!
//! A general authorisation, a licence exception or a rule of review never
//! changes a verdict: an item under it is still controlled, and whoever exports
//! answers for its conditions. The library decides only whether the item itself
//! is within the terms; the rest is kept in words.

use crate::goods::items::Category;
use crate::rule::check::check;
use crate::rule::control::Version;
use crate::value::country::Country;
use crate::value::day::Day;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, strum::Display)]
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

impl Authorisation {
    pub(crate) fn is_in_force(&self, day: Day) -> bool {
        self.version.since <= day && self.version.until.is_none_or(|end| day < end.on)
    }
}

/// The same authorisations, after checking that their terms ask for their category's attributes.
pub(crate) const fn checked(
    authorisations: &'static [&'static Authorisation],
) -> &'static [&'static Authorisation] {
    let mut at = 0;
    while at < authorisations.len() {
        check(&authorisations[at].version.criterion, authorisations[at].category, None);
        at += 1;
    }
    authorisations
}
