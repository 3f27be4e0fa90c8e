//! Days of the calendar, checked where they stand in a law.

use std::fmt;
use std::hash::{Hash, Hasher};

use jiff::civil::Date;

/// A day in a law.
#[derive(Clone, Copy)]
pub struct Day {
    /// The day in the calendar.
    pub date: Date,
    pub(crate) ordinal: i32,
}

/// A day of a law, checked when it stands in a constant.
///
/// # Panics
/// If there is no such day; in a constant, a compile error.
#[must_use]
pub const fn day(year: i16, month: i8, day: i8) -> Day {
    let ordinal = year as i32 * 10_000 + month as i32 * 100 + day as i32;
    Day { date: Date::constant(year, month, day), ordinal }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        let ordinal = i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day());
        Self { date, ordinal }
    }
}

impl PartialEq for Day {
    fn eq(&self, other: &Self) -> bool {
        self.ordinal == other.ordinal
    }
}

impl Eq for Day {}

impl Hash for Day {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.ordinal.hash(state);
    }
}

impl PartialOrd for Day {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Day {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.ordinal.cmp(&other.ordinal)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.date, f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
