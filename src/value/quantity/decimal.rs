//! Decimal numbers as people write them, and their exact product with a unit.

use crate::value::quantity::Unit;
use crate::value::quantity::wide::Wide;

/// `mantissa` × 10^`exponent`. Where digits had to be cut (`exact` is false), the
/// number lies strictly between this and the next mantissa away from zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Decimal {
    pub mantissa: i128,
    pub exponent: i32,
    pub exact: bool,
}

/// The most steps that are read: a count of half steps cannot overflow in sums and differences.
pub(crate) const LARGEST: i128 = i128::MAX / 8;
/// An exponent that no quantity can have; a greater one says no more.
const FAR: i32 = 1_000_000_000;

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
            Some((body, exponent)) => (body, parse_exponent(exponent)?),
            None => (text, 0),
        };
        let (negative, digits) = match body.strip_prefix(['-', '−']) {
            Some(digits) => (true, digits),
            None => (false, body.strip_prefix('+').unwrap_or(body)),
        };
        let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        if whole.len() + fraction.len() == 0 || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let mut decimal = Self { mantissa: 0, exponent, exact: true };
        let mut full = false;
        for (at, digit) in whole.bytes().chain(fraction.bytes()).enumerate() {
            let digit = i128::from(digit - b'0');
            let next = decimal.mantissa.checked_mul(10).and_then(|tens| tens.checked_add(digit));
            full |= next.is_none();
            match next.filter(|_| !full) {
                Some(next) => {
                    decimal.mantissa = next;
                    decimal.exponent = decimal.exponent.saturating_sub(i32::from(at >= whole.len()));
                }
                None => {
                    decimal.exact &= digit == 0;
                    decimal.exponent = decimal.exponent.saturating_add(i32::from(at < whole.len()));
                }
            }
        }
        if negative {
            decimal.mantissa = -decimal.mantissa;
        }
        Some(decimal)
    }

    /// The first and last of the half steps that contain this many units of `low / per` up to
    /// `high / per` steps; the ratio itself is strictly between the two, unless they are equal.
    /// `None` where it is out of range.
    pub const fn halves(self, low: i128, high: i128, per: i128) -> Option<(i128, i128)> {
        let number = self.mantissa.unsigned_abs();
        let Some(least) = half_below(number, self.exponent, low, per) else { return None };
        let (least, most) = if self.exact && (low == high || number == 0) {
            (least, least)
        } else {
            let Some(most) = half_below(number + !self.exact as u128, self.exponent, high, per) else {
                return None;
            };
            // Strictly above the lower bound and strictly below the upper one.
            (least | 1, (most - 1) | 1)
        };
        if most > 2 * LARGEST {
            return None;
        }
        Some(if self.mantissa < 0 { (-most, -least) } else { (least, most) })
    }

    /// The product, if its digits can be counted.
    pub fn times(self, other: Self) -> Option<Self> {
        let mantissa = self.mantissa.checked_mul(other.mantissa)?;
        let exponent = self.exponent.checked_add(other.exponent)?;
        Some(Self { mantissa, exponent, exact: self.exact && other.exact })
    }

    /// The sum, if its digits can be counted.
    pub fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let aligned = |one: Self| {
            let places = u32::try_from(one.exponent.checked_sub(exponent)?).ok()?;
            one.mantissa.checked_mul(10_i128.checked_pow(places)?)
        };
        let mantissa = aligned(self)?.checked_add(aligned(other)?)?;
        Some(Self { mantissa, exponent, exact: self.exact && other.exact })
    }

    /// The difference, if its digits can be counted.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { mantissa: -other.mantissa, ..other })
    }

    /// Writes steps in a unit; `None` if the unit is not exact or the decimal has more digits
    /// than are read exactly.
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
        let digits = text.bytes().filter(u8::is_ascii_digit).skip_while(|&digit| digit == b'0').count();
        (digits <= 38).then_some(text)
    }
}

/// Whether a dot or comma in a number may stand before thousands: exactly three
/// digits behind it, one to three before it, and no nought at their head.
pub(crate) fn has_three_places(number: &str) -> bool {
    let digits = number.trim_start_matches(['+', '-', '−']);
    let Some((whole, places)) = digits.split_once(['.', ',']) else { return false };
    (1..=3).contains(&whole.len())
        && !whole.starts_with('0')
        && places.len() == 3
        && all_digits(whole)
        && all_digits(places)
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn parse_exponent(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !all_digits(digits) {
        return None;
    }
    let beyond = if text.starts_with('-') { -FAR } else { FAR };
    Some(text.parse().map_or(beyond, |exponent: i32| exponent.clamp(-FAR, FAR)))
}

/// The half step of `number` × 10^`exponent` × `ratio` / `per` steps, none of them negative.
const fn half_below(number: u128, mut exponent: i32, ratio: i128, per: i128) -> Option<i128> {
    let mut steps = Wide::product(number, ratio.unsigned_abs());
    if steps.is_zero() {
        return Some(0);
    }
    while exponent > 0 {
        let places = if exponent < 19 { exponent } else { 19 };
        if !steps.multiply(10_u64.pow(places as u32)) {
            return None;
        }
        exponent -= places;
    }
    let mut exact = steps.divide(per as u64);
    while exponent < 0 && !steps.is_zero() {
        let places = if exponent > -19 { -exponent } else { 19 };
        exact = steps.divide(10_u64.pow(places as u32)) && exact;
        exponent += places;
    }
    match steps.value() {
        Some(steps) if steps <= LARGEST as u128 => Some(2 * steps as i128 + !exact as i128),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::value::quantity::Decimal;

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
        assert_eq!(Decimal::parse("1e400").unwrap().halves(1, 1, 1), None);
        assert_eq!(Decimal::parse("1e-400").unwrap().halves(1, 1, 1), Some((1, 1)));
        assert_eq!(Decimal::parse("1.2.3"), None);
        assert_eq!(Decimal::parse("NaN"), None);
    }
}
