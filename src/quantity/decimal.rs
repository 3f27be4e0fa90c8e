//! Decimal numbers as people write them, and their exact product with a unit.

use super::Unit;

/// `mantissa` × 10^`exponent`; `exact` is false where the number was cut.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Decimal {
    pub mantissa: i128,
    pub exponent: i32,
    pub exact: bool,
}

/// Below this a count of half steps cannot overflow in sums and differences.
const LARGEST: i128 = i128::MAX / 8;

impl Decimal {
    /// The shortest decimal that is this float, if it has at most 22 places.
    pub const fn of_float(number: f64) -> Self {
        let mut places = 0;
        let mut scale = 1.0;
        loop {
            let scaled = number * scale;
            let rounded = (scaled + if scaled < 0.0 { -0.5 } else { 0.5 }) as i128;
            let exact = rounded as f64 / scale == number;
            if exact || places == 22 {
                return Self { mantissa: rounded, exponent: -places, exact };
            }
            places += 1;
            scale *= 10.0;
        }
    }

    /// Reads `46.3`, `46,3`, `.5`, `1e3`; `None` if it is no number.
    pub fn parse(text: &str) -> Option<Self> {
        let (body, exponent) = match text.split_once(['e', 'E']) {
            Some((body, exponent)) => (body, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (negative, digits) = match body.strip_prefix(['-', '−']) {
            Some(digits) => (true, digits),
            None => (false, body.strip_prefix('+').unwrap_or(body)),
        };
        let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() + fraction.len() == 0 || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let mut decimal = Self { mantissa: 0, exponent, exact: true };
        for (at, digit) in whole.bytes().chain(fraction.bytes()).enumerate() {
            let digit = i128::from(digit - b'0');
            let fits = decimal.mantissa < LARGEST / 1_000;
            match (fits, at < whole.len()) {
                (true, in_whole) => {
                    decimal.mantissa = decimal.mantissa * 10 + digit;
                    decimal.exponent -= i32::from(!in_whole);
                }
                (false, true) => {
                    decimal.exact &= digit == 0;
                    decimal.exponent = decimal.exponent.saturating_add(1);
                }
                (false, false) => decimal.exact &= digit == 0,
            }
        }
        if negative {
            decimal.mantissa = -decimal.mantissa;
        }
        Some(decimal)
    }

    /// Steps in this many units of `ratio / per` steps each, rounded down,
    /// and whether that is all of it; `None` where it is out of range.
    pub const fn steps(self, ratio: i128, per: i128) -> Option<(i128, bool)> {
        if self.mantissa == 0 {
            return Some((0, self.exact));
        }
        let (mut numerator, mut denominator) = (ratio, per);
        let mut mantissa = self.mantissa;
        let mut exponent = self.exponent;
        while exponent < 0 && (numerator % 10 == 0 || mantissa % 10 == 0) {
            if numerator % 10 == 0 {
                numerator /= 10;
            } else {
                mantissa /= 10;
            }
            exponent += 1;
        }
        while exponent > 0 {
            let Some(more) = numerator.checked_mul(10) else { return None };
            numerator = more;
            exponent -= 1;
        }
        while exponent < 0 {
            // What is divided beyond every digit is above nothing by less than a step.
            let Some(more) = denominator.checked_mul(10) else {
                return Some(if mantissa < 0 { (-1, false) } else { (0, false) });
            };
            denominator = more;
            exponent += 1;
        }
        let common = gcd(numerator, denominator);
        let Some(product) = mantissa.checked_mul(numerator / common) else { return None };
        let denominator = denominator / common;
        let steps = product.div_euclid(denominator);
        if steps > LARGEST || steps < -LARGEST {
            return None;
        }
        Some((steps, self.exact && product.rem_euclid(denominator) == 0))
    }

    /// Writes steps in a unit; `None` if the decimal does not end or the unit is not exact.
    pub fn of_steps(steps: i128, unit: &Unit) -> Option<String> {
        if unit.low != unit.high {
            return None;
        }
        let total = steps.unsigned_abs().checked_mul(unit.per.unsigned_abs())?;
        let ratio = unit.low.unsigned_abs();
        let mut text = format!("{}{}", if steps < 0 { "-" } else { "" }, total / ratio);
        let mut rest = total % ratio;
        if rest > 0 {
            text.push('.');
        }
        let mut places = 0;
        while rest > 0 {
            places += 1;
            if places > 40 {
                return None;
            }
            rest = rest.checked_mul(10)?;
            text.push(char::from(b'0' + (rest / ratio) as u8));
            rest %= ratio;
        }
        Some(text)
    }
}

const fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn a_float_is_its_shortest_decimal() {
        for (float, mantissa, exponent) in
            [(46.3, 463, -1), (263.89, 26_389, -2), (0.04, 4, -2), (1e20, 100_000_000_000_000_000_000, 0)]
        {
            let decimal = Decimal::of_float(float);
            assert_eq!((decimal.mantissa, decimal.exponent, decimal.exact), (mantissa, exponent, true));
        }
    }

    #[test]
    fn text_is_read_to_the_last_digit() {
        assert_eq!(Decimal::parse("46,3"), Some(Decimal { mantissa: 463, exponent: -1, exact: true }));
        assert_eq!(Decimal::parse("1e400").unwrap().steps(1, 1), None);
        assert_eq!(Decimal::parse("1e-400").unwrap().steps(1, 1), Some((0, false)));
        assert_eq!(Decimal::parse("1.2.3"), None);
        assert_eq!(Decimal::parse("NaN"), None);
    }
}
