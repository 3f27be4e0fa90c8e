//! Which authorisations are about an item.
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

use crate::decide::ask::Single;
use crate::goods::items::ItemRef;
use crate::laws::authorisations::AUTHORISATIONS;
use crate::rule::authorisation::Authorisation;
use crate::value::day::Day;
use crate::value::truth::Truth;

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
    let decide = |authorisation: &&'static Authorisation| AuthorisationDecision {
        authorisation,
        truth: Single::of(&authorisation.version.criterion, authorisation.category, day).truth(item),
    };
    about.map(decide).collect()
}
