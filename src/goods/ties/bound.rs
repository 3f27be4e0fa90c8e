//! Ends of intervals, computed outward.

use crate::goods::item::Attribute;
use crate::value::fact::{ABSENT, ENDLESS};

/// What a tie says of one attribute: its value lies between these half steps, or is one of these choices.
pub(super) struct Narrowing {
    pub attribute: &'static Attribute,
    pub low: i128,
    pub high: i128,
    pub choices: u64,
}

impl Narrowing {
    pub const fn between(attribute: &'static Attribute, low: i128, high: i128) -> Self {
        Self { attribute, low, high, choices: u64::MAX }
    }

    pub const fn absent(attribute: &'static Attribute) -> Self {
        Self { attribute, low: ENDLESS, high: -ENDLESS, choices: ABSENT }
    }

    pub const fn present(attribute: &'static Attribute) -> Self {
        Self { attribute, low: -ENDLESS, high: ENDLESS, choices: !ABSENT }
    }

    pub const fn impossible(attribute: &'static Attribute) -> Self {
        Self { attribute, low: ENDLESS, high: -ENDLESS, choices: 0 }
    }

    pub const fn one_of(attribute: &'static Attribute, choices: u64) -> Self {
        Self { attribute, low: -ENDLESS, high: ENDLESS, choices }
    }
}

/// An end of an interval in whole steps, rounded outward; nothing if there is no end.
#[derive(Clone, Copy)]
pub(super) struct Bound(Option<u128>);

impl Bound {
    pub const NONE: Self = Self(None);
    pub const ZERO: Self = Self(Some(0));

    /// The steps at or just below a half step.
    pub fn below(half: i128) -> Self {
        Self(u128::try_from(half.div_euclid(2)).ok())
    }

    /// The steps at or just above a half step.
    pub fn above(half: i128) -> Self {
        Self(u128::try_from((half + 1).div_euclid(2)).ok())
    }

    /// This times another over a number, as a half step that is not below it.
    pub fn times_over(self, by: Self, over: u128) -> Option<i128> {
        let (quotient, exact) = times_over(self.0?, by.0?, over)?;
        upward(quotient, exact)
    }

    /// This times a number over another end, as a half step that is not above it.
    pub fn scaled_over(self, scale: u128, over: Self) -> Option<i128> {
        let (quotient, exact) = times_over(self.0?, scale, over.0.filter(|over| *over > 0)?)?;
        downward(quotient, exact)
    }

    /// The same, as a half step that is not below it.
    pub fn scaled_over_up(self, scale: u128, over: Self) -> Option<i128> {
        let (quotient, exact) = times_over(self.0?, scale, over.0.filter(|over| *over > 0)?)?;
        upward(quotient, exact)
    }
}

/// More digits than anybody reads: beyond, an end is rounded outward.
const DIGITS: u32 = 9;

fn grain(steps: u128) -> u128 {
    let mut short = steps;
    while short > 0 && short.is_multiple_of(10) {
        short /= 10;
    }
    match (short.checked_ilog10().unwrap_or(0), steps.checked_ilog10().unwrap_or(0)) {
        (digits, _) if digits < DIGITS => 1,
        (_, digits) => 10_u128.pow(digits.saturating_sub(DIGITS - 1)),
    }
}

fn upward(steps: u128, exact: bool) -> Option<i128> {
    let steps = if exact { steps } else { steps.checked_add(1)? };
    let grain = grain(steps);
    let half = i128::try_from(steps.div_ceil(grain).checked_mul(grain)?).ok()?.checked_mul(2)?;
    (half < ENDLESS).then_some(half)
}

fn downward(steps: u128, exact: bool) -> Option<i128> {
    let grain = grain(if exact { steps } else { steps.checked_add(1)? });
    let half = i128::try_from(steps / grain * grain).ok()?.checked_mul(2)?;
    (half < ENDLESS).then_some(half)
}

/// `a` times `b` over `over`, rounded down, and whether that is exact; nothing if it is too large.
fn times_over(a: u128, b: u128, over: u128) -> Option<(u128, bool)> {
    let (mut high, mut low) = product(a, b);
    if high >= over {
        return None;
    }
    let (mut rest, mut quotient) = (high, 0_u128);
    for _ in 0..128 {
        let carry = rest >> 127;
        rest = rest << 1 | low >> 127;
        low <<= 1;
        quotient <<= 1;
        if carry == 1 || rest >= over {
            rest = rest.wrapping_sub(over);
            quotient |= 1;
        }
    }
    high = rest;
    Some((quotient, high == 0))
}

/// A product of two numbers, its upper and its lower half.
fn product(a: u128, b: u128) -> (u128, u128) {
    const HALF: u128 = u64::MAX as u128;
    let (a1, a0, b1, b0) = (a >> 64, a & HALF, b >> 64, b & HALF);
    let (low, mid, other, high) = (a0 * b0, a0 * b1, a1 * b0, a1 * b1);
    let carry = (low >> 64) + (mid & HALF) + (other & HALF);
    (high + (mid >> 64) + (other >> 64) + (carry >> 64), low & HALF | carry << 64)
}

#[cfg(test)]
mod tests {
    use super::{Bound, times_over};

    #[test]
    fn products_are_divided_unrounded() {
        assert_eq!(times_over(10, 10, 7), Some((14, false)));
        assert_eq!(times_over(u128::MAX, u128::MAX, u128::MAX), Some((u128::MAX, true)));
        assert_eq!(times_over(u128::MAX, 2, 1), None);
        let (a, b) = (3_u128 << 100, 5_u128 << 90);
        assert_eq!(times_over(a, b, 1 << 100), Some((15_u128 << 90, true)));
    }

    #[test]
    fn ends_round_outward() {
        let (ten, three) = (Bound(Some(10)), Bound(Some(3)));
        assert_eq!((ten.scaled_over(1, three), ten.scaled_over_up(1, three)), (Some(6), Some(8)));
        assert_eq!(ten.times_over(three, 4), Some(16));
    }
}
