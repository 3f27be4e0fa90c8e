//! Reading values as they stand on spec sheets; inexact units round outward.

use super::error::nearest;
use super::{ABSENT, ENDLESS, Kind, NO, Set, ValueError, YES};
use crate::country::Country;
use crate::quantity::{ALL_DIMENSIONS, Decimal, Dimension, DimensionInfo, NO_UNIT, Quantity, Unit};

/// Reads one exact quantity.
pub(crate) fn quantity_from_text<D: Dimension>(text: &str) -> Result<Quantity<D>, ValueError> {
    let (set, _remark) = set_from_text(Kind::Amount(&D::INFO), false, text)?;
    if !set.is_single() {
        return Err(ValueError::NotExact { text: text.trim().to_owned() });
    }
    Ok(Quantity::from_half(set.low, set.unit))
}

/// Reads a value and the remark behind it: a condition after `@` or in brackets.
pub(crate) fn set_from_text(
    kind: Kind,
    optional: bool,
    text: &str,
) -> Result<(Set, Option<String>), ValueError> {
    let (value, remark) = split_remark(text.trim());
    Ok((read_alternatives(kind, optional, value)?, remark))
}

fn split_remark(text: &str) -> (&str, Option<String>) {
    let (value, remark) = match text.split_once('@') {
        Some(split) => split,
        None => match text.strip_suffix(')').and_then(|rest| rest.split_once(" (")) {
            Some(split) => split,
            None => return (text, None),
        },
    };
    let remark = remark.trim();
    (value.trim(), (!remark.is_empty()).then(|| remark.to_owned()))
}

/// `none`, and what else the value may be, joined by `or`.
fn read_alternatives(kind: Kind, optional: bool, text: &str) -> Result<Set, ValueError> {
    if text.is_empty() {
        return Err(ValueError::Empty);
    }
    let all = kind.all();
    let mut set: Option<Set> = None;
    for part in text.split(" or ").flat_map(|part| part.split('|')).map(str::trim) {
        let one = match part.to_ascii_lowercase().as_str() {
            "unknown" if optional => all.or_absent(),
            "unknown" => all,
            "present" if optional => all,
            "none" | "absent" if optional => Set::of_choices(ABSENT),
            "none" | "absent" => return Err(ValueError::NeverAbsent { text: text.to_owned() }),
            _ => read_one(kind, part)?,
        };
        set = Some(match set {
            None => one,
            Some(before) => join(kind, before, one, text)?,
        });
    }
    set.ok_or(ValueError::Empty)
}

/// The values of either set; two intervals cannot be joined.
fn join(kind: Kind, a: Set, b: Set, text: &str) -> Result<Set, ValueError> {
    if a.has_amounts() && b.has_amounts() {
        return Err(not_a_number(kind, text));
    }
    let amounts = if a.has_amounts() { a } else { b };
    Ok(Set { choices: a.choices | b.choices, ..amounts })
}

fn read_one(kind: Kind, text: &str) -> Result<Set, ValueError> {
    match kind {
        Kind::Amount(dimension) => read_amounts(dimension, text),
        Kind::Flag => read_flag(text),
        Kind::Choice(names) => read_choice(names, text),
        Kind::Country => {
            let country: Country = text.parse()?;
            Ok(Set::interval(country.half(), country.half(), NO_UNIT))
        }
    }
}

impl Kind {
    pub(crate) fn all(self) -> Set {
        match self {
            Self::Amount(dimension) => Set::interval(dimension.least(), ENDLESS, NO_UNIT),
            Self::Flag => Set::of_choices(NO | YES),
            Self::Choice(names) => Set::of_choices(u64::MAX >> (64 - names.len())),
            Self::Country => Set::interval(0, ENDLESS, NO_UNIT),
        }
    }
}

fn read_flag(text: &str) -> Result<Set, ValueError> {
    let bits = match text.to_ascii_lowercase().as_str() {
        "yes" | "true" => YES,
        "no" | "false" => NO,
        _ => return Err(ValueError::NotAFlag { text: text.to_owned() }),
    };
    Ok(Set::of_choices(bits))
}

fn read_choice(names: &'static [&'static str], text: &str) -> Result<Set, ValueError> {
    let wanted = text.replace(['-', ' '], "_");
    match names.iter().position(|name| name.eq_ignore_ascii_case(&wanted)) {
        Some(at) => Ok(Set::of_choices(1 << at)),
        None => Err(ValueError::UnknownChoice {
            text: text.to_owned(),
            allowed: names,
            near: nearest(&wanted, names.iter().copied()),
        }),
    }
}

fn read_amounts(dimension: &'static DimensionInfo, text: &str) -> Result<Set, ValueError> {
    let reader = Reader { dimension, text };
    for sign in ["~", "≈", "about ", "approx. ", "approx ", "ca. ", "约"] {
        if let Some(rest) = text.strip_prefix(sign) {
            let (text, number) = (text.to_owned(), rest.trim().to_owned());
            return Err(ValueError::Approximate { text, number });
        }
    }
    for sign in ["±", "+/-", "+-"] {
        if let Some((middle, tolerance)) = text.split_once(sign) {
            return reader.tolerance(middle.trim(), tolerance.trim());
        }
    }
    if let Some((low, high)) = split_range(text) {
        return reader.range(low.trim(), high.trim());
    }
    let bounds =
        [(">=", 0, true), ("≥", 0, true), ("<=", 0, false), ("≤", 0, false), (">", 1, true), ("<", 1, false)];
    for (sign, strict, from_below) in bounds {
        if let Some(rest) = text.strip_prefix(sign) {
            let one = reader.amount(rest.trim(), None)?;
            // Of an inexact bound the outer edge counts, strict or not.
            let strict = if one.low == one.high { strict } else { 0 };
            return Ok(match from_below {
                true => Set::interval(one.low + strict, ENDLESS, one.unit),
                false if one.high - strict < dimension.least() => return Err(reader.negative()),
                false => Set::interval(dimension.least(), one.high - strict, one.unit),
            });
        }
    }
    reader.amount(text, None)
}

/// `30..60 min`, `8–14 µm`, `8-14 µm`; a hyphen elsewhere is a sign.
fn split_range(text: &str) -> Option<(&str, &str)> {
    if let Some(split) = text.split_once("..") {
        return Some(split);
    }
    if let Some(split) = text.split_once(['–', '—']) {
        return Some(split);
    }
    let (low, rest) = split_number(text);
    let high = rest.strip_prefix('-').filter(|_| !low.is_empty())?;
    high.trim_start().starts_with(|c: char| c.is_ascii_digit()).then_some((low, high))
}

struct Reader<'a> {
    dimension: &'static DimensionInfo,
    text: &'a str,
}

impl Reader<'_> {
    fn range(&self, low: &str, high: &str) -> Result<Set, ValueError> {
        let (low, above) = low.strip_prefix('>').map_or((low, 0), |rest| (rest.trim(), 1));
        let (high, below) = high.strip_prefix('<').map_or((high, 0), |rest| (rest.trim(), 1));
        let unit = split_number(high).1;
        let lower = self.amount(low, Some(unit))?;
        let upper = self.amount(high, None)?;
        self.interval(lower.low + above, upper.high - below, lower.unit)
    }

    /// `55 min ± 5 %` or `55 min ± 2 min`.
    fn tolerance(&self, middle: &str, tolerance: &str) -> Result<Set, ValueError> {
        let (spread, spread_unit) = split_number(tolerance);
        let relative = spread_unit == "%" && self.dimension.unit("%").is_none();
        let middle_unit = if split_number(middle).1.is_empty() && !relative { spread_unit } else { "" };
        let centre = self.amount(middle, Some(middle_unit))?;
        let (inner, outer) = if relative {
            let value = self.number(split_number(middle).0)?;
            let percent = self.number(spread)?;
            let product = value.mantissa.checked_mul(percent.mantissa).ok_or_else(|| self.out_of_range())?;
            let part = Decimal {
                mantissa: product,
                exponent: value.exponent.saturating_add(percent.exponent).saturating_sub(2),
                exact: value.exact && percent.exact,
            };
            let (_, unit) = self.unit(split_number(middle).1)?;
            self.halves(part, unit)?
        } else {
            let part = self.amount(tolerance, Some(split_number(middle).1))?;
            (part.low, part.high)
        };
        debug_assert!(inner <= outer, "halves are in order");
        // Two odd halves add up to anything within one step around their sum.
        let odd = |half: i128| half.rem_euclid(2);
        let low = centre.low - outer - (odd(centre.low) & odd(outer));
        let high = centre.high + outer + (odd(centre.high) & odd(outer));
        self.interval(low.max(self.dimension.least()), high, centre.unit)
    }

    fn interval(&self, low: i128, high: i128, unit: u8) -> Result<Set, ValueError> {
        if low > high {
            return Err(ValueError::LowAboveHigh { text: self.text.to_owned() });
        }
        Ok(Set::interval(low, high, unit))
    }

    /// A number and its unit; without one, the unit that was given elsewhere.
    fn amount(&self, text: &str, elsewhere: Option<&str>) -> Result<Set, ValueError> {
        let (number, own_unit) = split_number(text);
        let decimal = self.number(number)?;
        let unit_text = if own_unit.is_empty() { elsewhere.unwrap_or("") } else { own_unit };
        let (at, unit) = self.unit(unit_text)?;
        let (low, high) = self.halves(decimal, unit)?;
        if unit.symbol.is_empty() && low.rem_euclid(2) != 0 || unit.symbol.is_empty() && !whole(decimal) {
            return Err(ValueError::NotWhole { text: self.text.to_owned() });
        }
        if high < self.dimension.least() || decimal.mantissa < 0 && !self.dimension.signed {
            return Err(self.negative());
        }
        Ok(Set::interval(low, high, at))
    }

    fn number(&self, number: &str) -> Result<Decimal, ValueError> {
        let text = || self.text.to_owned();
        let bare = number.trim_start_matches(['+', '-']).to_ascii_lowercase();
        if bare.is_empty() {
            let word = self.text.trim_start_matches(['+', '-']).to_ascii_lowercase();
            if ["nan", "inf"].iter().any(|start| word.starts_with(start)) {
                return Err(ValueError::NotFinite { text: text() });
            }
            return Err(not_a_number(Kind::Amount(self.dimension), self.text));
        }
        if let Some((whole, group)) = number.split_once(',')
            && group.len() == 3
            && whole.trim_start_matches('0').len() == whole.len()
            && (1..=3).contains(&whole.len())
        {
            let rest = &self.text[self.text.find(number).map_or(0, |at| at + number.len())..];
            let with = |number: String| format!("{number}{rest}");
            let (whole, decimal) = (with(format!("{whole}{group}")), with(format!("{whole}.{group}")));
            return Err(ValueError::Grouping { text: text(), whole, decimal });
        }
        Decimal::parse(number).ok_or_else(|| not_a_number(Kind::Amount(self.dimension), self.text))
    }

    fn unit(&self, unit: &str) -> Result<(u8, &'static Unit), ValueError> {
        if let Some(found) = self.dimension.unit(unit) {
            return Ok(found);
        }
        if unit.is_empty() {
            let unit = self.dimension.units[0].symbol;
            return Err(ValueError::NoUnit { text: self.text.to_owned(), unit });
        }
        let other = ALL_DIMENSIONS.iter().find(|other| other.unit(unit).is_some());
        let unit = unit.to_owned();
        Err(match other {
            Some(other) => {
                ValueError::WrongDimension { unit, found: other.name, wanted: self.dimension.name }
            }
            None => {
                let spellings = self
                    .dimension
                    .units
                    .iter()
                    .flat_map(|unit| std::iter::once(unit.symbol).chain(unit.aliases.iter().copied()));
                let near = nearest(&unit, spellings);
                ValueError::UnknownUnit { unit, dimension: self.dimension.name, near }
            }
        })
    }

    /// The half steps that surely contain a decimal number of units.
    fn halves(&self, decimal: Decimal, unit: &Unit) -> Result<(i128, i128), ValueError> {
        let half = |ratio| {
            let (steps, exact) = decimal.steps(ratio, unit.per)?;
            Some(2 * steps + i128::from(!exact))
        };
        let (a, b) = half(unit.low).zip(half(unit.high)).ok_or_else(|| self.out_of_range())?;
        Ok((a.min(b), a.max(b)))
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

fn whole(decimal: Decimal) -> bool {
    decimal.steps(1, 1).is_some_and(|(_, exact)| exact)
}

fn not_a_number(kind: Kind, text: &str) -> ValueError {
    let example = match kind {
        Kind::Amount(dimension) => format!("12 {}", dimension.units[0].symbol).trim_end().to_owned(),
        _ => String::new(),
    };
    ValueError::NotANumber { text: text.to_owned(), example }
}
