//! Exact fractions, and what a fraction of a unit is in steps: the oracle of these tests.

use num_bigint::BigInt;

/// A fraction that is not reduced; the denominator is above zero.
#[derive(Clone, Debug)]
pub struct Fraction {
    above: BigInt,
    below: BigInt,
}

impl Fraction {
    /// Reads a product or quotient of decimals, such as `0.3048*3600/1000`.
    pub fn of(text: &str) -> Self {
        let mut whole = Self { above: 1.into(), below: 1.into() };
        let mut divide = false;
        for factor in text.split_inclusive(['*', '/']) {
            let one = Self::of_decimal(factor.trim_end_matches(['*', '/']));
            whole = if divide { whole.times(&one.inverse()) } else { whole.times(&one) };
            divide = factor.ends_with('/');
        }
        whole
    }

    fn of_decimal(text: &str) -> Self {
        let (number, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let (whole, places) = number.split_once('.').unwrap_or((number, ""));
        let above: BigInt = format!("{whole}{places}").parse().unwrap();
        let exponent = exponent.parse::<i32>().unwrap() - places.len() as i32;
        let power = BigInt::from(10).pow(exponent.unsigned_abs());
        match exponent < 0 {
            true => Self { above, below: power },
            false => Self { above: above * power, below: 1.into() },
        }
    }

    pub fn times(&self, other: &Self) -> Self {
        Self { above: &self.above * &other.above, below: &self.below * &other.below }
    }

    fn inverse(self) -> Self {
        Self { above: self.below, below: self.above }
    }

    /// How many steps of 10⁻¹⁸ it is, rounded down, and whether that is all of it.
    pub fn steps(&self) -> (BigInt, bool) {
        let scaled = &self.above * BigInt::from(10).pow(18);
        let mut down = &scaled / &self.below;
        let exact = &down * &self.below == scaled;
        if !exact && scaled < BigInt::from(0) {
            down -= 1;
        }
        (down, exact)
    }
}

/// Steps of 10⁻¹⁸ as a decimal number.
pub fn in_units(steps: &BigInt) -> String {
    let digits = format!("{:0>19}", steps.magnitude().to_string());
    let (whole, places) = digits.split_at(digits.len() - 18);
    format!("{}{whole}.{places}", if steps < &BigInt::from(0) { "-" } else { "" })
}
