//! Points of a law that are known to exist and are not decided here.

use crate::goods::items::Category;
use crate::rule::check::check;
use crate::rule::criterion::Criterion;
use crate::value::day::Day;

/// A point that is left out. Where what is known of an item does not exclude
/// it, the verdict is *undetermined* and names it: silence never reads as no.
#[derive(Clone, Copy, Debug)]
pub struct Omission {
    /// Where the point stands, as the law numbers it.
    pub place: &'static str,
    /// What it controls, in words.
    pub what: &'static str,
    /// The category of goods that it is about.
    pub category: Category,
    /// The days on which it may apply, the second being the first day on which it no longer does.
    pub days: (Option<Day>, Option<Day>),
    /// Which items it may be about, as narrow as its text allows.
    pub may_apply: Criterion,
}

impl Omission {
    /// A point that is left out, and the items that it may be about.
    ///
    /// # Panics
    /// If the criterion asks for another category's attributes; in a constant, a compile error.
    #[must_use]
    pub const fn of(
        place: &'static str,
        category: Category,
        what: &'static str,
        may_apply: Criterion,
    ) -> Self {
        check(&may_apply, category, None);
        Self { place, what, category, days: (None, None), may_apply }
    }

    /// From this day on.
    #[must_use]
    pub const fn since(self, since: Day) -> Self {
        Self { days: (Some(since), self.days.1), ..self }
    }

    /// To before this day.
    #[must_use]
    pub const fn until(self, until: Day) -> Self {
        Self { days: (self.days.0, Some(until)), ..self }
    }

    /// Whether the point may apply on a day.
    pub fn may_apply_on(&self, day: Day) -> bool {
        self.days.0.is_none_or(|since| since <= day) && self.days.1.is_none_or(|until| day < until)
    }
}
