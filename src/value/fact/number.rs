//! Numbers as they are written: where they end, and what a dot or a comma in them may be.

use crate::value::fact::ValueError;
use crate::value::quantity::{Decimal, has_three_places};

/// A number with its last digit rounded away to either side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    pub exact: Decimal,
    /// Half of the last place that counts, as a decimal.
    pub half_place: Decimal,
}

impl Number {
    /// Reads a number of a unit in which at most so many thousands are written; whether its dot was read as a decimal point that could have grouped thousands
    /// in another unit. Errors give the number with its unit.
    pub fn read(number: &str, unit: &str, most_thousands: u16) -> Result<(Self, bool), ValueError> {
        let with_unit = |number: &str| format!("{number} {unit}").trim_end().to_owned();
        let text = || with_unit(number);
        let (sign, digits, exponent) = parts(number);
        let scientific = !exponent.is_empty();
        let unsure = has_three_places(digits)
            && (digits.contains(',') || !scientific && thousands(digits) <= most_thousands);
        if unsure {
            let whole = format!("{sign}{}{exponent}", digits.replace([',', '.'], ""));
            let decimal = format!("{sign}{}{exponent}", plain_decimal(digits));
            let (whole, decimal) = (with_unit(&whole), with_unit(&decimal));
            return Err(ValueError::Grouping { text: text(), whole, decimal });
        }
        let Some(exact) = Decimal::parse(number) else {
            return Err(match ungrouped(number) {
                Some(plain) => ValueError::Grouped { text: text(), plain: with_unit(&plain) },
                None => ValueError::NotANumber { text: text(), unit: "" },
            });
        };
        let half_place =
            Decimal { mantissa: 5, exponent: place(digits, exact).saturating_sub(1), exact: true };
        Ok((Self { exact, half_place }, has_three_places(digits) && !scientific))
    }

    /// The same number of ten thousands, or of other powers of ten.
    pub fn times_power(self, power: i32) -> Self {
        let shift =
            |decimal: Decimal| Decimal { exponent: decimal.exponent.saturating_add(power), ..decimal };
        Self { exact: shift(self.exact), half_place: shift(self.half_place) }
    }
}

/// How many thousands a number has if its dot groups them.
fn thousands(digits: &str) -> u16 {
    let whole = digits.split(['.', ',']).next().unwrap_or("");
    whole.parse().unwrap_or(u16::MAX)
}

/// The power of ten of the last digit that counts: noughts at the end of a whole
/// number may not, but the first two digits always do.
fn place(digits: &str, number: Decimal) -> i32 {
    if digits.contains(['.', ',']) {
        return number.exponent;
    }
    let noughts = digits.len() - digits.trim_end_matches('0').len();
    let most = digits.trim_start_matches('0').len().saturating_sub(2);
    number.exponent.saturating_add(noughts.min(most) as i32)
}

/// Where the number ends and what is behind it begins.
pub(super) fn split_number(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let start = match text.chars().next() {
        Some(sign @ ('+' | '-' | '−')) => sign.len_utf8(),
        _ => 0,
    };
    let mut end = start;
    loop {
        match bytes.get(end) {
            Some(b'0'..=b'9') => end += 1,
            Some(b'.' | b',') if is_digit(end + 1) => end += 2,
            _ => break,
        }
    }
    let digits = &text[start..end];
    // A point behind the last digit, as in `5. km`, but not in `0..5 km`.
    if !digits.is_empty() && !digits.contains(['.', ',']) && bytes.get(end) == Some(&b'.') {
        let next = bytes.get(end + 1);
        if matches!(next, None | Some(b' ' | b'e' | b'E')) && bytes.get(end + 2) != Some(&b'.') {
            end += 1;
        }
    }
    if end > start && matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let digits = bytes[end + 1..].iter().skip(sign).take_while(|byte| byte.is_ascii_digit()).count();
        if digits > 0 {
            end += 1 + sign + digits;
        }
    }
    (&text[..end], text[end..].trim_start())
}

/// Whether a text begins with a number.
pub(super) fn begins_with_number(text: &str) -> bool {
    split_number(text).0.bytes().any(|byte| byte.is_ascii_digit())
}

/// The sign, the digits with their separators, and the exponent of a number.
fn parts(number: &str) -> (&str, &str, &str) {
    let unsigned = number.trim_start_matches(['+', '-', '−']);
    let sign = &number[..number.len() - unsigned.len()];
    let (digits, exponent) = unsigned.split_at(unsigned.find(['e', 'E']).unwrap_or(unsigned.len()));
    (sign, digits, exponent)
}

/// The decimal reading of `1,000` or `15.123`, so that it cannot be taken for thousands again.
fn plain_decimal(digits: &str) -> String {
    let digits = digits.replace(',', ".");
    let trimmed = digits.trim_end_matches('0');
    match trimmed.strip_suffix('.') {
        Some(whole) => format!("{whole}.0"),
        None if has_three_places(trimmed) => format!("{trimmed}0"),
        None => trimmed.to_owned(),
    }
}

/// `1,000,000` or `1.000,5` without its grouping.
fn ungrouped(number: &str) -> Option<String> {
    let (sign, digits, exponent) = parts(number);
    let grouping = digits.chars().find(|c| !c.is_ascii_digit())?;
    let point = if grouping == ',' { '.' } else { ',' };
    let (whole, fraction) = digits.split_once(point).unwrap_or((digits, ""));
    let mut groups = whole.split(grouping);
    let leads = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    let all_groups = groups.all(|group| group.len() == 3);
    let point = if fraction.is_empty() { "" } else { "." };
    let plain = format!("{sign}{}{point}{fraction}{exponent}", whole.replace(grouping, ""));
    (leads && all_groups && Decimal::parse(&plain).is_some()).then_some(plain)
}
