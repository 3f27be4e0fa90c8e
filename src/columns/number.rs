//! Numbers as facts: held against the law's limits as numbers, never rounded past one.
//!
//! A number means the shortest decimal that is this number, as it is printed.
//! For each limit the first number is found whose half steps reach it; the
//! numbers of a column are compared with that one.

use crate::value::fact::Set;
use crate::value::quantity::{Decimal, DimensionInfo, LARGEST, Unit};

/// A type of numbers that a column may have.
pub trait Number:
    Copy + PartialOrd + std::fmt::Debug + std::fmt::Display + Send + Sync + 'static + Sealed
{
}

/// Numbers in their order, as whole numbers.
#[doc(hidden)]
pub trait Sealed: Copy {
    /// Its place among all numbers of the type.
    fn place(self) -> i64;
    /// The number at a place.
    fn at_place(place: i64) -> Self;
    /// The places of the least and the greatest finite number.
    const ENDS: (i64, i64);
    /// Its shortest decimal.
    fn decimal(self) -> Option<(i128, i32)>;
    /// The number nearest to a float.
    fn near(float: f64) -> Self;
    /// Whether it stands for no number.
    fn is_missing(self) -> bool;
    /// Below and above every number, if there is such a value.
    const BEYOND: Option<(Self, Self)>;
    /// Whether it has no fraction.
    fn is_whole(self) -> bool;
    /// As many of them as a register holds.
    #[cfg(feature = "simd")]
    type Register<S: fearless_simd::Simd>: fearless_simd::SimdBase<S, Element = Self>;
}

macro_rules! floats {
    ($($float:ident, $bits:ident, $sign:ident, $register:ident;)+) => {$(
        impl Number for $float {}

        impl Sealed for $float {
            fn place(self) -> i64 {
                let bits = self.to_bits() as $sign;
                i64::from(bits ^ ((bits >> ($sign::BITS - 1)) & $sign::MAX))
            }

            fn at_place(place: i64) -> Self {
                let bits = place as $sign;
                Self::from_bits((bits ^ ((bits >> ($sign::BITS - 1)) & $sign::MAX)) as $bits)
            }

            const ENDS: (i64, i64) = {
                let most = Self::MAX.to_bits() as i64;
                (-most - 1, most)
            };

            fn decimal(self) -> Option<(i128, i32)> {
                let decimal = Decimal::parse(&format!("{self:e}"))?;
                Some((decimal.mantissa, decimal.exponent))
            }

            fn near(float: f64) -> Self {
                (float as Self).clamp(Self::MIN, Self::MAX)
            }

            fn is_missing(self) -> bool {
                self.is_nan()
            }

            const BEYOND: Option<(Self, Self)> = Some((Self::NEG_INFINITY, Self::INFINITY));

            fn is_whole(self) -> bool {
                self.fract() == 0.0
            }

            #[cfg(feature = "simd")]
            type Register<S: fearless_simd::Simd> = S::$register;
        }
    )+};
}

macro_rules! whole_numbers {
    ($($number:ident, $register:ident;)+) => {$(
        impl Number for $number {}

        impl Sealed for $number {
            fn place(self) -> i64 {
                i64::from(self)
            }

            fn at_place(place: i64) -> Self {
                place.clamp(Self::MIN.into(), Self::MAX.into()) as Self
            }

            const ENDS: (i64, i64) = (Self::MIN as i64, Self::MAX as i64);

            fn decimal(self) -> Option<(i128, i32)> {
                Some((self.into(), 0))
            }

            fn near(float: f64) -> Self {
                float as Self
            }

            fn is_missing(self) -> bool {
                false
            }

            const BEYOND: Option<(Self, Self)> = None;

            fn is_whole(self) -> bool {
                true
            }

            #[cfg(feature = "simd")]
            type Register<S: fearless_simd::Simd> = S::$register;
        }
    )+};
}

floats! {
    f64, u64, i64, f64s;
    f32, u32, i32, f32s;
}
whole_numbers! {
    i64, i64s;
    i32, i32s;
    i16, i16s;
    i8, i8s;
    u32, u32s;
    u16, u16s;
    u8, u8s;
}

/// How the numbers of a column are amounts: their dimension and unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub dimension: &'static DimensionInfo,
    pub unit: &'static Unit,
    pub unit_at: u8,
}

/// The numbers that are amounts at all: from the one to the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span<N> {
    pub least: N,
    pub most: N,
}

impl Scale {
    /// The half steps that a number may be; nothing if it is no such amount.
    pub fn halves<N: Number>(&self, number: N) -> Option<(i128, i128)> {
        let (mantissa, exponent) = number.decimal()?;
        if mantissa < 0 && !self.dimension.signed {
            return None;
        }
        let decimal = Decimal { mantissa, exponent, exact: true };
        let (low, high) = decimal.halves(self.unit.low, self.unit.high, self.unit.per)?;
        let is_whole = !self.dimension.is_count() || low == high && low % self.dimension.whole() == 0;
        is_whole.then_some((low, high))
    }

    /// The set of a number alone.
    pub fn set<N: Number>(&self, number: N) -> Option<Set> {
        let (low, high) = self.halves(number)?;
        Some(Set::interval(low, high, self.unit_at))
    }

    /// The numbers that are not too large and not negative where that has no meaning.
    pub fn span<N: Number>(&self) -> Span<N> {
        let (first, last) = N::ENDS;
        let is_beyond = |place| self.reach(N::at_place(place)).is_none();
        let beyond = first_place((0, last), self.guess::<N>(2 * LARGEST), is_beyond);
        let most = beyond.map_or(last, |beyond| beyond - 1);
        let least = if self.dimension.signed && first < 0 {
            first_place((first, 0), self.guess::<N>(-2 * LARGEST), |place| !is_beyond(place)).unwrap_or(0)
        } else {
            N::near(-0.0).place()
        };
        Span { least: N::at_place(least), most: N::at_place(most) }
    }

    /// The first number whose first half step is not below a cut, and the first whose last one is not.
    pub fn first_not_below<N: Number>(&self, cut: i128, span: Span<N>) -> [Option<N>; 2] {
        let ends = (span.least.place(), span.most.place());
        let guess = self.guess::<N>(cut);
        let first = |is_last: bool| {
            first_place(ends, guess, |place| {
                let reach = self.reach(N::at_place(place));
                reach.is_none_or(|(low, high)| cut <= if is_last { high } else { low })
            })
        };
        [first(false), first(true)].map(|place| place.map(N::at_place))
    }

    /// The half steps that a number may be, between whole counts too.
    fn reach<N: Number>(&self, number: N) -> Option<(i128, i128)> {
        let (mantissa, exponent) = number.decimal()?;
        Decimal { mantissa, exponent, exact: true }.halves(self.unit.low, self.unit.high, self.unit.per)
    }

    /// The place of a number near to a half step.
    fn guess<N: Number>(&self, half: i128) -> i64 {
        N::near(half as f64 / 2.0 * self.unit.per as f64 / self.unit.low as f64).place()
    }
}

/// The first place from which on something holds, searched outward from a guess.
fn first_place((first, last): (i64, i64), guess: i64, holds: impl Fn(i64) -> bool) -> Option<i64> {
    let guess = guess.clamp(first, last);
    let (mut fails, mut found) = (None, None);
    let mut step = 1_i64;
    let mut at = guess;
    loop {
        if holds(at) {
            found = Some(at);
            if fails.is_some() || at == first {
                break;
            }
            at = at.saturating_sub(step).max(first);
        } else {
            fails = Some(at);
            if found.is_some() || at == last {
                break;
            }
            at = at.saturating_add(step).min(last);
        }
        step = step.saturating_mul(4);
    }
    let (mut found, Some(mut fails)) = (found?, fails) else { return found };
    while found - fails > 1 {
        let middle = fails + (found - fails) / 2;
        if holds(middle) { found = middle } else { fails = middle }
    }
    Some(found)
}
