//! Reading amounts: numbers with units, bounds, intervals and tolerances.
//! Whatever is not exact in steps rounds outward.

use crate::value::fact::error::nearest;
use crate::value::fact::{ENDLESS, Set, ValueError};
use crate::value::quantity::{ALL_DIMENSIONS, Decimal, DimensionInfo, LARGEST, Unit};

const APPROXIMATELY: [&str; 14] = [
    "~",
    "～",
    "∼",
    "≈",
    "about ",
    "approx. ",
    "approx ",
    "approximately ",
    "ca. ",
    "ca ",
    "circa ",
    "around ",
    "约",
    "約",
];
/// Signs that may stand between two numbers, as in `8-14 µm`; elsewhere they are minus signs.
const HYPHENS: [char; 4] = ['-', '−', '‐', '‑'];

pub(super) fn read_amounts(dimension: &'static DimensionInfo, text: &str) -> Result<Set, ValueError> {
    let reader = Reader { dimension, text };
    let lower = text.to_ascii_lowercase();
    if let Some(sign) = APPROXIMATELY.iter().find(|sign| lower.starts_with(*sign)) {
        let number = text[sign.len()..].trim().to_owned();
        return Err(ValueError::Approximate { text: text.to_owned(), number });
    }
    for sign in ["±", "+/-", "+-"] {
        if let Some((middle, tolerance)) = text.split_once(sign) {
            return reader.tolerance(middle.trim(), tolerance.trim());
        }
    }
    if let Some((low, high)) = split_range(text) {
        return reader.range(low.trim(), high);
    }
    let bounds = [
        (">=", false, true),
        ("≥", false, true),
        ("<=", false, false),
        ("≤", false, false),
        (">", true, true),
        ("<", true, false),
    ];
    for (sign, strict, from_below) in bounds {
        if let Some(rest) = text.strip_prefix(sign) {
            return reader.bound(rest.trim(), strict, from_below);
        }
    }
    reader.amount(text, "")
}

/// `30..60 min`, `8–14 µm`, `8-14 µm`.
fn split_range(text: &str) -> Option<(&str, &str)> {
    if let Some(split) = text.split_once("..") {
        return Some(split);
    }
    if let Some(split) = text.split_once(['–', '—']) {
        return Some(split);
    }
    let (low, rest) = split_number(text);
    let high = rest.strip_prefix(HYPHENS).filter(|_| !low.is_empty())?;
    high.trim_start().starts_with(|c: char| c.is_ascii_digit()).then_some((low, high))
}

struct Reader<'a> {
    dimension: &'static DimensionInfo,
    text: &'a str,
}

impl Reader<'_> {
    fn bound(&self, text: &str, strict: bool, from_below: bool) -> Result<Set, ValueError> {
        let one = self.amount(text, "")?;
        let dimension = self.dimension;
        let (low, high) = match (from_below, strict) {
            (true, false) => (one.low, ENDLESS),
            (true, true) => (dimension.above(one.low), ENDLESS),
            (false, false) => (dimension.least(), one.high),
            (false, true) => (dimension.least(), dimension.below(one.high)),
        };
        if high < dimension.least() {
            return Err(self.negative());
        }
        Ok(Set::interval(low, high, one.unit))
    }

    fn range(&self, low: &str, high: &str) -> Result<Set, ValueError> {
        // In `0...5 km` the last dot could begin the number.
        if high.starts_with('.') {
            return Err(self.not_a_number());
        }
        let high = high.trim();
        let (low, above) = low.strip_prefix('>').map_or((low, false), |rest| (rest.trim(), true));
        let (high, below) = high.strip_prefix('<').map_or((high, false), |rest| (rest.trim(), true));
        let (low_unit, high_unit) = (split_number(low).1, split_number(high).1);
        let (lower, upper) = (self.amount(low, high_unit)?, self.amount(high, low_unit)?);
        let low = if above { self.dimension.above(lower.low) } else { lower.low };
        let high = if below { self.dimension.below(upper.high) } else { upper.high };
        self.interval(low, high, lower.unit)
    }

    /// `55 min ± 5 %` or `55 min ± 2 min`.
    fn tolerance(&self, middle: &str, tolerance: &str) -> Result<Set, ValueError> {
        if middle.is_empty() {
            return Err(self.not_a_number());
        }
        let (spread, spread_unit) = split_number(tolerance);
        let relative = spread_unit == "%" && self.dimension.unit("%").is_none();
        let (centre, inner, outer) = if relative {
            let centre = Reader { text: middle, ..*self }.amount(middle, "")?;
            let percent = self.number(spread, spread_unit)?;
            let share = Decimal { exponent: percent.exponent.saturating_sub(2), ..percent };
            // The steps around the centre, which is itself within a step of either.
            let (low, high) =
                (centre.low.abs().min(centre.high.abs()), centre.low.abs().max(centre.high.abs()));
            let steps = share.halves(low.div_euclid(2), high.div_euclid(2) + high % 2, 1);
            let (inner, outer) = steps.ok_or_else(|| self.out_of_range())?;
            (centre, inner, outer)
        } else {
            let centre = self.amount(middle, spread_unit)?;
            let part = self.amount(tolerance, split_number(middle).1)?;
            (centre, part.low, part.high)
        };
        if inner < 0 {
            return Err(self.negative());
        }
        // Two odd halves add up to anything within one step around their sum.
        let odd = |half: i128| half.rem_euclid(2);
        let low = centre.low - outer - (odd(centre.low) & odd(outer));
        let high = centre.high + outer + (odd(centre.high) & odd(outer));
        self.interval(low.max(self.dimension.least()), high, centre.unit)
    }

    fn interval(&self, low: i128, high: i128, unit: u8) -> Result<Set, ValueError> {
        let (low, high) = if self.dimension.is_count() {
            let whole = self.dimension.whole();
            (-(-low).div_euclid(whole) * whole, high.div_euclid(whole) * whole)
        } else {
            (low, high)
        };
        if low > high {
            return Err(ValueError::LowAboveHigh { text: self.text.to_owned() });
        }
        if low < -2 * LARGEST || high > 2 * LARGEST {
            return Err(self.out_of_range());
        }
        Ok(Set::interval(low, high, unit))
    }

    /// A number and its unit; without one, the unit that was given elsewhere.
    fn amount(&self, text: &str, elsewhere: &str) -> Result<Set, ValueError> {
        let (number, own_unit) = split_number(text);
        let decimal = self.number(number, own_unit)?;
        let (at, unit) = self.unit(if own_unit.is_empty() { elsewhere } else { own_unit })?;
        let halves = decimal.halves(unit.low, unit.high, unit.per);
        let (low, high) = halves.ok_or_else(|| self.out_of_range())?;
        if decimal.mantissa < 0 && !self.dimension.signed {
            return Err(self.negative());
        }
        if self.dimension.is_count() && low % self.dimension.whole() != 0 {
            return Err(ValueError::NotWhole { text: self.text.to_owned() });
        }
        Ok(Set::interval(low, high, at))
    }

    fn number(&self, number: &str, unit: &str) -> Result<Decimal, ValueError> {
        if number.trim_start_matches(['+', '-', '−']).is_empty() {
            let word = unit.split(|c: char| !c.is_alphabetic()).next().unwrap_or("").to_ascii_lowercase();
            return Err(match matches!(word.as_str(), "nan" | "inf" | "infinity") || unit.starts_with('∞') {
                true => ValueError::NotFinite { text: self.text.to_owned() },
                false => self.not_a_number(),
            });
        }
        let with_unit = |number: String| format!("{number} {unit}").trim_end().to_owned();
        let text = || with_unit(number.to_owned());
        if let Some((whole, decimal)) = two_readings(number) {
            let (whole, decimal) = (with_unit(whole), with_unit(decimal));
            return Err(ValueError::Grouping { text: text(), whole, decimal });
        }
        Decimal::parse(number).ok_or_else(|| match ungrouped(number) {
            Some(plain) => ValueError::Grouped { text: text(), plain: with_unit(plain) },
            None => self.not_a_number(),
        })
    }

    fn unit(&self, unit: &str) -> Result<(u8, &'static Unit), ValueError> {
        if let Some(found) = self.dimension.unit(unit) {
            return Ok(found);
        }
        if unit.is_empty() {
            let unit = self.dimension.usual_unit();
            return Err(ValueError::NoUnit { text: self.text.to_owned(), unit });
        }
        if unit.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(self.not_a_number());
        }
        let other = ALL_DIMENSIONS.iter().find(|other| other.unit(unit).is_some());
        let (wanted, near) = (self.dimension.name, || nearest(unit, self.dimension.spellings()));
        let unit = unit.to_owned();
        Err(match other {
            _ if self.dimension.is_count() => ValueError::UnitOfCount { unit },
            Some(other) => ValueError::WrongDimension { unit, found: other.name, wanted },
            None => ValueError::UnknownUnit { near: near(), unit, dimension: wanted },
        })
    }

    fn not_a_number(&self) -> ValueError {
        ValueError::NotANumber { text: self.text.to_owned(), unit: self.dimension.usual_unit() }
    }

    fn negative(&self) -> ValueError {
        ValueError::Negative { text: self.text.to_owned() }
    }

    fn out_of_range(&self) -> ValueError {
        ValueError::OutOfRange { text: self.text.to_owned() }
    }
}

/// Where the number ends and the unit begins.
fn split_number(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let digits = |from: usize, extra: &[u8]| {
        from + bytes[from..].iter().take_while(|b| b.is_ascii_digit() || extra.contains(b)).count()
    };
    let start = match text.chars().next() {
        Some(sign @ ('+' | '-' | '−')) => sign.len_utf8(),
        _ => 0,
    };
    let mut end = digits(start, b".,");
    if end > start && matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign, b"");
        if exponent > end + 1 + sign {
            end = exponent;
        }
    }
    (&text[..end], text[end..].trim())
}

/// The sign, the digits with their separators, and the exponent of a number.
fn parts_of_number(number: &str) -> (&str, &str, &str) {
    let unsigned = number.trim_start_matches(['+', '-', '−']);
    let sign = &number[..number.len() - unsigned.len()];
    let (digits, exponent) = unsigned.split_at(unsigned.find(['e', 'E']).unwrap_or(unsigned.len()));
    (sign, digits, exponent)
}

/// `1,000` as thousands and as decimals, if a number can be read in both ways.
fn two_readings(number: &str) -> Option<(String, String)> {
    let (sign, digits, exponent) = parts_of_number(number);
    let (whole, group) = digits.split_once(',')?;
    let is_group = group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
    let may_lead = (1..=3).contains(&whole.len()) && !whole.contains('.') && !whole.starts_with('0');
    (is_group && may_lead)
        .then(|| (format!("{sign}{whole}{group}{exponent}"), format!("{sign}{whole}.{group}{exponent}")))
}

/// `1,000,000` or `1.000,5` without its grouping.
fn ungrouped(number: &str) -> Option<String> {
    let (sign, digits, exponent) = parts_of_number(number);
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
