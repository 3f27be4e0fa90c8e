//! Facts: the values that an attribute may still have.
//!
//! A fact is one number, an interval, a set of choices, unknown (everything is
//! possible) or absent (the item has no such thing). Nothing is ever assumed.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{RangeFrom, RangeInclusive, RangeToInclusive};

use crate::value::quantity::{Dimension, DimensionInfo, NO_UNIT, Quantity};

mod amount;
mod asked;
mod behind;
mod characters;
mod choice;
mod choices;
mod ends;
mod error;
mod grammar;
mod level;
mod money;
mod number;
mod pair;
mod parts;
mod read;
mod resolve;
mod serial;
mod show;
mod word_tables;
mod words;

pub(crate) use asked::{Asked, Pair, Sense};
pub use choices::Choices;
use ends::Least;
pub use error::ValueError;
pub(crate) use error::{list, near_name, nearest, shortened};
pub(crate) use read::{quantity_from_text, set_from_texts};

/// What kind of values an attribute has.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Amounts of a dimension.
    Amount(&'static DimensionInfo),
    /// Yes or no.
    Flag,
    /// One of the named choices.
    Choice(&'static [&'static str]),
    /// A country, by its two-letter ISO 3166-1 code.
    Country,
}

/// A type of values that a [`Fact`] can be about.
pub trait Domain: 'static {
    /// What kind of values these are.
    const KIND: Kind;
    /// Whether *absent* is one of them.
    const OPTIONAL: bool = false;
    /// A single one of them, without the possibility of being absent.
    type Value;
    /// Every value that is possible.
    #[doc(hidden)]
    const ALL: Set;
    /// The value of a set that has only one; nothing if that is being absent.
    #[doc(hidden)]
    fn value_of(set: &Set) -> Option<Self::Value>;
}

/// A single value of a [`Domain`].
pub trait Value: Domain + Sized {
    /// The set of this value alone.
    #[doc(hidden)]
    fn set(self) -> Set;
}

/// Possible values: an interval in half steps, choices as bits, and the
/// possibility of being absent as the highest bit.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Set {
    pub(crate) low: i128,
    pub(crate) high: i128,
    pub(crate) choices: u64,
    pub(crate) unit: u8,
}

/// The bit of *absent*; the bits below it are choices, so there are at most 63.
pub(crate) const ABSENT: u64 = 1 << 63;
/// Beyond every amount that can be read.
pub(crate) const ENDLESS: i128 = i128::MAX / 2;

impl Set {
    pub(crate) const fn interval(low: i128, high: i128, unit: u8) -> Self {
        Self { low, high, choices: 0, unit }
    }

    pub(crate) const fn of_choices(choices: u64) -> Self {
        Self { low: 1, high: 0, choices, unit: NO_UNIT }
    }

    pub(crate) const fn or_absent(self) -> Self {
        Self { choices: self.choices | ABSENT, ..self }
    }

    pub(crate) const fn may_be_absent(&self) -> bool {
        self.choices & ABSENT != 0
    }

    pub(crate) const fn has_amounts(&self) -> bool {
        self.low <= self.high
    }

    /// Whether exactly one value is left.
    pub(crate) const fn is_single(&self) -> bool {
        match self.has_amounts() {
            true => self.low == self.high && self.choices == 0,
            false => self.choices.count_ones() == 1,
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        !self.has_amounts() && self.choices == 0
    }

    /// The values that both sets allow.
    pub(crate) fn intersection(&self, other: &Self) -> Self {
        Self {
            low: self.low.max(other.low),
            high: self.high.min(other.high),
            choices: self.choices & other.choices,
            unit: if self.unit == NO_UNIT { other.unit } else { self.unit },
        }
    }
}

impl PartialEq for Set {
    fn eq(&self, other: &Self) -> bool {
        let amounts = |set: &Self| set.has_amounts().then_some((set.low, set.high));
        amounts(self) == amounts(other) && self.choices == other.choices
    }
}

/// The values that an attribute of type `T` may still have.
///
/// An attribute that an item may be without has the type `Fact<Option<T>>`.
///
/// ```
/// use dualuse::Fact;
/// use dualuse::quantity::{Quantity, Time, minutes};
///
/// let exact: Fact<Quantity<Time>> = minutes(41.0).into();
/// let interval: Fact<Quantity<Time>> = (minutes(40.0)..=minutes(90.0)).into();
/// assert_eq!(exact.to_string(), "41 min");
/// assert_eq!(interval.to_string(), "40 min..90 min");
/// assert_eq!("40..90 min".parse(), Ok(interval));
/// assert_eq!(Fact::<Quantity<Time>>::UNKNOWN.to_string(), "unknown");
/// ```
pub struct Fact<T> {
    pub(crate) set: Set,
    values: PhantomData<fn() -> T>,
}

impl<T: Domain> Fact<T> {
    /// Nothing is known: every value is possible, and being absent too where that can be.
    pub const UNKNOWN: Self = Self::of(T::ALL);

    pub(crate) const fn of(set: Set) -> Self {
        Self { set, values: PhantomData }
    }

    /// Whether exactly one value is left.
    pub const fn is_exact(&self) -> bool {
        self.set.is_single()
    }

    /// The value, if exactly one is left and the item has it.
    ///
    /// ```
    /// use dualuse::Fact;
    /// use dualuse::quantity::{Quantity, Time, minutes};
    ///
    /// let exact: Fact<Quantity<Time>> = minutes(41.0).into();
    /// assert_eq!(exact.exact(), Some(minutes(41.0)));
    /// assert_eq!(Fact::<Quantity<Time>>::at_least(minutes(41.0)).exact(), None);
    /// ```
    pub fn exact(&self) -> Option<T::Value> {
        if self.set.is_single() { T::value_of(&self.set) } else { None }
    }

    /// Whether every value is still possible.
    pub fn is_unknown(&self) -> bool {
        self.set == T::ALL
    }

    /// The values that both facts allow; `None` if they contradict each other.
    #[must_use]
    pub fn and(&self, other: &Self) -> Option<Self> {
        let both = self.set.intersection(&other.set);
        (!both.is_empty()).then_some(Self::of(both))
    }
}

impl<T: Domain> Fact<Option<T>> {
    /// The item has no such thing.
    pub const ABSENT: Self = Self::of(Set::of_choices(ABSENT));

    /// Whether the item certainly has no such thing.
    pub const fn is_absent(&self) -> bool {
        !self.set.has_amounts() && self.set.choices == ABSENT
    }
}

/// A quantity, or the optional quantity of an attribute that may be absent.
pub trait Amount: Domain {
    /// Its dimension.
    type Dimension: Dimension;
}

impl<T: Amount> Fact<T> {
    /// This amount or more.
    #[must_use]
    pub const fn at_least(amount: Quantity<T::Dimension>) -> Self {
        Self::of(Set::interval(amount.half(), ENDLESS, amount.unit()))
    }

    /// More than this amount.
    #[must_use]
    pub const fn above(amount: Quantity<T::Dimension>) -> Self {
        Self::of(Set::interval(T::Dimension::INFO.above(amount.half()), ENDLESS, amount.unit()))
    }

    /// This amount or less.
    #[must_use]
    pub const fn at_most(amount: Quantity<T::Dimension>) -> Self {
        Self::of(Set::interval(T::Dimension::LEAST, amount.half(), amount.unit()))
    }

    /// From the one amount to the other, both included; nothing if the first is the greater.
    ///
    /// ```
    /// use dualuse::{Fact, quantity::{Quantity, Time, minutes}};
    ///
    /// let flight = Fact::<Quantity<Time>>::between(minutes(40.0), minutes(90.0));
    /// assert_eq!(flight, Some((minutes(40.0)..=minutes(90.0)).into()));
    /// assert_eq!(Fact::<Quantity<Time>>::between(minutes(90.0), minutes(40.0)), None);
    /// ```
    #[must_use]
    pub fn between(low: Quantity<T::Dimension>, high: Quantity<T::Dimension>) -> Option<Self> {
        (low <= high).then(|| Self::of(Set::interval(low.half(), high.half(), low.unit())))
    }

    /// Less than this amount; below zero, where nothing can be, it is zero.
    #[must_use]
    pub const fn below(amount: Quantity<T::Dimension>) -> Self {
        let high = T::Dimension::INFO.below(amount.half());
        let high = if high < T::Dimension::LEAST { T::Dimension::LEAST } else { high };
        Self::of(Set::interval(T::Dimension::LEAST, high, amount.unit()))
    }
}

impl<D: Dimension> Domain for Quantity<D> {
    const KIND: Kind = Kind::Amount(&D::INFO);
    const ALL: Set = Set::interval(D::LEAST, ENDLESS, NO_UNIT);
    type Value = Self;

    fn value_of(set: &Set) -> Option<Self> {
        Some(Self::from_half(set.low, set.unit))
    }
}

impl<D: Dimension> Value for Quantity<D> {
    fn set(self) -> Set {
        Set::interval(self.half(), self.half(), self.unit())
    }
}

impl<D: Dimension> Amount for Quantity<D> {
    type Dimension = D;
}

impl<T: Domain> Domain for Option<T> {
    const KIND: Kind = T::KIND;
    const OPTIONAL: bool = true;
    const ALL: Set = T::ALL.or_absent();
    type Value = T::Value;

    fn value_of(set: &Set) -> Option<T::Value> {
        if set.may_be_absent() { None } else { T::value_of(set) }
    }
}

impl<T: Amount> Amount for Option<T> {
    type Dimension = T::Dimension;
}

/// The bits of a flag.
pub(crate) const NO: u64 = 1;
pub(crate) const YES: u64 = 2;

impl Domain for bool {
    const KIND: Kind = Kind::Flag;
    const ALL: Set = Set::of_choices(NO | YES);
    type Value = Self;

    fn value_of(set: &Set) -> Option<Self> {
        Some(set.choices == YES)
    }
}

impl Value for bool {
    fn set(self) -> Set {
        Set::of_choices(if self { YES } else { NO })
    }
}

impl<T: Domain> Default for Fact<T> {
    fn default() -> Self {
        Self::UNKNOWN
    }
}

impl<T> Clone for Fact<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Fact<T> {}

impl<T> PartialEq for Fact<T> {
    fn eq(&self, other: &Self) -> bool {
        self.set == other.set
    }
}

impl<T: Domain> fmt::Debug for Fact<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T: Domain> fmt::Display for Fact<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.set.show(T::KIND, T::OPTIONAL))
    }
}

/// Reads a value as on a spec sheet, such as `41 min`, `>= 30 min`, `8–14 µm`,
/// `55 min ± 5 %`, `unknown` or `none`.
impl<T: Domain> std::str::FromStr for Fact<T> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        set_from_texts(&Asked::of(T::KIND, T::OPTIONAL), &[text]).map(|(set, _remark)| Self::of(set))
    }
}

impl<T: Value> From<T> for Fact<T> {
    fn from(value: T) -> Self {
        Self::of(value.set())
    }
}

impl<T: Value> From<T> for Fact<Option<T>> {
    fn from(value: T) -> Self {
        Self::of(value.set())
    }
}

impl<T: Amount> From<RangeInclusive<Quantity<T::Dimension>>> for Fact<T> {
    /// # Panics
    /// If the low end is above the high end: no value could be meant.
    fn from(range: RangeInclusive<Quantity<T::Dimension>>) -> Self {
        let (low, high) = range.into_inner();
        assert!(low <= high, "the low end `{low}` is above the high end `{high}`");
        Self::of(Set::interval(low.half(), high.half(), low.unit()))
    }
}

impl<T: Amount> From<RangeFrom<Quantity<T::Dimension>>> for Fact<T> {
    fn from(range: RangeFrom<Quantity<T::Dimension>>) -> Self {
        Self::at_least(range.start)
    }
}

impl<T: Amount> From<RangeToInclusive<Quantity<T::Dimension>>> for Fact<T> {
    fn from(range: RangeToInclusive<Quantity<T::Dimension>>) -> Self {
        Self::at_most(range.end)
    }
}
