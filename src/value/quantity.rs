//! Exact quantities: a limit of 46.3 km/h *is* 25 knots, and nothing is
//! rounded past it.
//!
//! A quantity is a whole number of *half steps*. The step of a dimension is so
//! small (1 as, 1 am, 10⁻¹⁸ kg …) that every limit in the laws is a whole
//! number of steps: these are the even half steps. The odd half step 2k + 1
//! stands for everything strictly between step k and step k + 1, so a value
//! that no step meets exactly is still on the right side of every limit.
//!
//! Plane angles come in two dimensions, because π makes them irrational to
//! each other: [`Angle`] counts radians (fields of view, divergences),
//! [`Bearing`] counts degrees (headings, attitudes). Each law states its limit
//! in the one that its attribute has; the other's units convert outward.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

mod decimal;
mod naming;
mod unit_words;
mod units;
mod wide;

pub(crate) use decimal::{Decimal, LARGEST, has_three_places};
pub(crate) use naming::{Named, same_letters};
pub(crate) use units::ALL_DIMENSIONS;
pub use units::*;

/// A physical dimension; the types are in this module, one per kind of value.
pub trait Dimension: 'static + Copy + Send + Sync + fmt::Debug {
    /// Its name, units and sign.
    const INFO: DimensionInfo;
}

/// What is known of a [`Dimension`] at run time.
#[derive(Debug)]
pub struct DimensionInfo {
    /// The name in plain English, such as `time`.
    pub name: &'static str,
    /// The units that can be read, the ones used for display first.
    pub units: &'static [Unit],
    /// Whether values below zero have a meaning.
    pub signed: bool,
}

/// A unit as a ratio to the smallest step of its dimension.
#[derive(Debug)]
pub struct Unit {
    /// The symbol that is written, such as `km/h`.
    pub symbol: &'static str,
    /// Further spellings that are read.
    pub aliases: &'static [&'static str],
    /// Whether a value that was not written in some unit may be shown in it.
    pub(crate) shown: bool,
    /// Whether messages propose it where a unit is missing.
    pub(crate) usual: bool,
    /// Steps in `per` units, rounded down and up; equal where the unit is exact.
    pub(crate) low: i128,
    pub(crate) high: i128,
    pub(crate) per: i128,
}

impl DimensionInfo {
    /// The unit written so, with its place in the table.
    pub(crate) fn unit(&self, text: &str) -> Option<(u8, &'static Unit)> {
        self.units
            .iter()
            .position(|unit| unit.symbol == text || unit.aliases.contains(&text))
            .map(|at| (at as u8, &self.units[at]))
    }

    /// Everything that is read as a unit.
    pub(crate) fn spellings(&self) -> impl Iterator<Item = &'static str> {
        self.units.iter().flat_map(|unit| std::iter::once(unit.symbol).chain(unit.aliases.iter().copied()))
    }

    /// Whether its values are whole numbers of things, without a unit.
    pub(crate) const fn is_count(&self) -> bool {
        self.units[0].symbol.is_empty()
    }

    /// The unit that messages propose where one is missing.
    pub(crate) fn usual_unit(&self) -> &'static str {
        self.units.iter().find(|unit| unit.usual).unwrap_or(&self.units[0]).symbol
    }

    /// The unit with this place, or the usual one if there is none.
    pub(crate) fn unit_or_usual(&self, unit: u8) -> &'static str {
        self.units.get(usize::from(unit)).map_or(self.usual_unit(), |unit| unit.symbol)
    }

    /// The step at or just below half steps, in words: `41 min`.
    pub(crate) fn show(&self, half: i128, unit: u8) -> String {
        let steps = half.div_euclid(2);
        let unit = self.best_unit(steps, unit);
        match Decimal::of_steps(steps, unit) {
            Some(number) if unit.symbol.is_empty() => number,
            // Before exactly three digits a dot could group them.
            Some(number) if has_three_places(&number) => format!("{number}0 {}", unit.symbol),
            Some(number) => format!("{number} {}", unit.symbol),
            None => format!("{steps} steps"),
        }
    }

    /// The unit that was asked for if the value ends in it, else the shortest to write.
    fn best_unit(&self, steps: i128, asked: u8) -> &'static Unit {
        if let Some(unit) = self.units.get(usize::from(asked))
            && Decimal::of_steps(steps, unit).is_some()
        {
            return unit;
        }
        let shortest = |units: &mut dyn Iterator<Item = &'static Unit>| {
            units
                .filter_map(|unit| Some((Decimal::of_steps(steps, unit)?.len(), unit)))
                .min_by_key(|&(length, _)| length)
                .map(|(_, unit)| unit)
        };
        let shown = shortest(&mut self.units.iter().filter(|unit| unit.shown));
        shown.or_else(|| shortest(&mut self.units.iter())).unwrap_or(&self.units[0])
    }
}

/// The unit hint of a value that was not written in any.
pub(crate) const NO_UNIT: u8 = u8::MAX;

/// An exact amount of the dimension `D`.
///
/// ```
/// use dualuse::quantity::{kilometres_per_hour, knots, kilowatts, watts};
///
/// assert_eq!(knots(25.0), kilometres_per_hour(46.3));
/// assert_eq!(watts(16_000.0), kilowatts(16.0));
/// assert_eq!(knots(25.0).to_string(), "25 kn");
/// ```
pub struct Quantity<D> {
    half: i128,
    unit: u8,
    dimension: PhantomData<fn() -> D>,
}

impl<D: Dimension> Quantity<D> {
    /// A literal times a unit; the constructor functions of this module call it.
    ///
    /// # Panics
    /// If the number is not finite, is negative where that has no meaning, or
    /// is finer than the smallest step: in a constant, a compile error.
    pub(crate) const fn literal(number: f64, unit: u8) -> Self {
        let row = &D::INFO.units[unit as usize];
        assert!(number.is_finite(), "a quantity must be finite");
        assert!(D::INFO.signed || number >= 0.0, "this quantity cannot be negative");
        let decimal = Decimal::of_float(number);
        let Some((low, high)) = decimal.halves(row.low, row.high, row.per) else {
            panic!("this quantity is out of range")
        };
        assert!(
            low == high && low % 2 == 0,
            "this quantity is finer than the smallest step of its dimension"
        );
        assert!(!D::INFO.is_count() || low % (2 * row.low) == 0, "this quantity is not a whole number");
        Self::from_half(low, unit)
    }

    /// The number in a unit, such as `km/h`: the nearest float; nothing if the dimension has no such unit.
    ///
    /// ```
    /// use dualuse::quantity::knots;
    ///
    /// assert_eq!(knots(25.0).in_unit("km/h"), Some(46.3));
    /// assert_eq!(knots(25.0).in_unit("kg"), None);
    /// ```
    pub fn in_unit(self, unit: &str) -> Option<f64> {
        let (_, row) = D::INFO.unit(unit)?;
        let number = Decimal::of_steps(self.half.div_euclid(2), row).and_then(|number| number.parse().ok());
        Some(number.unwrap_or_else(|| self.half as f64 / 2.0 * row.per as f64 / row.low as f64))
    }

    pub(crate) const fn from_half(half: i128, unit: u8) -> Self {
        Self { half, unit, dimension: PhantomData }
    }

    /// The whole number of half steps.
    pub(crate) const fn half(self) -> i128 {
        self.half
    }

    /// The unit in which it was written.
    pub(crate) const fn unit(self) -> u8 {
        self.unit
    }
}

impl<D> Clone for Quantity<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D> Copy for Quantity<D> {}

impl<D> PartialEq for Quantity<D> {
    fn eq(&self, other: &Self) -> bool {
        self.half == other.half
    }
}

impl<D> Eq for Quantity<D> {}

impl<D> PartialOrd for Quantity<D> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<D> Ord for Quantity<D> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.half.cmp(&other.half)
    }
}

impl<D> Hash for Quantity<D> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.half.hash(state);
    }
}

impl<D: Dimension> fmt::Display for Quantity<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show = |half| D::INFO.show(half, self.unit);
        match self.half.rem_euclid(2) {
            0 => f.pad(&show(self.half)),
            _ => f.pad(&format!(">{}..<{}", show(self.half - 1), show(self.half + 1))),
        }
    }
}

impl<D: Dimension> fmt::Debug for Quantity<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reads one exact value, such as `16 kW`.
impl<D: Dimension> std::str::FromStr for Quantity<D> {
    type Err = crate::value::fact::ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        crate::value::fact::quantity_from_text(text)
    }
}
