//! In which order the lists of a regime are asked, and what is left when they
//! are through.

use crate::goods::items::Category;

/// The order of review of a regime.
#[derive(Clone, Copy, Debug, Default)]
pub struct OrderOfReview {
    /// The name of the list that is asked before every other; what is on it is on no other.
    pub first: Option<&'static str>,
    /// What comes first and last for the categories of goods.
    pub about: &'static [&'static Review],
}

/// What stands before and behind the entries about some categories of goods.
#[derive(Clone, Copy, Debug)]
pub struct Review {
    /// The categories.
    pub categories: &'static [Category],
    /// Points that come first and that no fact of an item says: whoever describes it answers for them.
    pub before: &'static [Place],
    /// Points that may be about an item that carries an article of the list that is asked first.
    pub with_first_on_board: &'static [Place],
    /// What remains if nothing lists the item, once the order of review is through; no clearance.
    pub residual: &'static [Place],
}

/// A place in a law, and what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// As the law numbers it.
    pub place: &'static str,
    /// In words.
    pub what: &'static str,
}

impl Place {
    /// A place, and what it is about.
    pub const fn of(place: &'static str, what: &'static str) -> Self {
        Self { place, what }
    }
}

/// What a code for a reason of control means for a licence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonWords {
    /// The code, such as `NS1`.
    pub code: &'static str,
    /// Where that is said.
    pub place: &'static str,
    /// To which destinations a licence is needed.
    pub says: &'static str,
}
