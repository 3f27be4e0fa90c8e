//! Reading values as they stand on spec sheets.

use crate::value::country::Country;
use crate::value::fact::amount::read_amounts;
use crate::value::fact::error::nearest;
use crate::value::fact::{ABSENT, ENDLESS, Kind, NO, Set, ValueError, YES};
use crate::value::quantity::{Dimension, NO_UNIT, Quantity};

/// Reads one exact quantity.
pub(crate) fn quantity_from_text<D: Dimension>(text: &str) -> Result<Quantity<D>, ValueError> {
    let (set, _remark) = set_from_texts(Kind::Amount(&D::INFO), false, &[text])?;
    if !set.is_single() {
        return Err(ValueError::NotExact { text: text.trim().to_owned() });
    }
    Ok(Quantity::from_half(set.low, set.unit))
}

/// Reads a value that is any of these texts, and the remarks behind them:
/// a condition after `@` or in brackets.
pub(crate) fn set_from_texts(
    kind: Kind,
    optional: bool,
    texts: &[&str],
) -> Result<(Set, Option<String>), ValueError> {
    let parts: Vec<_> = texts.iter().flat_map(|text| alternatives(kind, text.trim())).collect();
    let whole = || texts.iter().map(|text| text.trim()).collect::<Vec<_>>().join(" or ");
    let mut set: Option<Set> = None;
    let mut remarks: Vec<String> = Vec::new();
    for part in &parts {
        let (value, remark) = split_remark(kind, part);
        let one = match read_word(kind, value) {
            Some(Word::Value(set)) => set,
            Some(Word::Unknown) if optional => kind.all().or_absent(),
            Some(Word::Unknown) => kind.all(),
            Some(Word::Present) if optional => kind.all(),
            Some(Word::Absent) if optional => Set::of_choices(ABSENT),
            Some(Word::Absent) if parts.len() > 1 => {
                return Err(ValueError::Contradiction { text: whole() });
            }
            Some(Word::Absent) => return Err(ValueError::NeverAbsent { text: whole() }),
            Some(Word::Present) | None => read_one(kind, value)?,
        };
        set = Some(match set {
            None => one,
            Some(before) => before.union(&one, kind).ok_or_else(|| several(kind, whole()))?,
        });
        remarks.extend(remark.filter(|remark| remarks.last() != Some(remark)));
    }
    let remark = (!remarks.is_empty()).then(|| remarks.join("; "));
    Ok((set.ok_or(ValueError::Empty)?, remark))
}

/// What is joined by `or` or `|` outside brackets. Behind an `@`, only what
/// is a value by itself is an alternative: `5 km @ day or night` is one value.
fn alternatives(kind: Kind, text: &str) -> Vec<&str> {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let mut in_remark = false;
    for (start, end) in split_outside_brackets(text) {
        let part = &text[start..end];
        match parts.last_mut() {
            Some(last) if in_remark && !is_value(kind, part) => last.1 = end,
            _ => {
                parts.push((start, end));
                in_remark = outside_brackets(part).any(|(_, character)| character == '@');
            }
        }
    }
    parts.into_iter().map(|(start, end)| text[start..end].trim()).collect()
}

fn is_value(kind: Kind, part: &str) -> bool {
    let (value, _remark) = split_remark(kind, part.trim());
    read_word(kind, value).is_some() || read_one(kind, value).is_ok()
}

fn split_outside_brackets(text: &str) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut start = 0;
    for (at, character) in outside_brackets(text) {
        let length = match character {
            '|' => 1,
            ' ' if text[at..].starts_with(" or ") => 4,
            _ => continue,
        };
        if at >= start {
            spans.push((start, at));
            start = at + length;
        }
    }
    spans.push((start, text.len()));
    spans
}

/// The characters that stand in no bracket.
fn outside_brackets(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut depth = 0_usize;
    text.char_indices().filter(move |&(_, character)| {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    })
}

/// The value, and the condition that stands behind it in brackets or after `@`.
fn split_remark(kind: Kind, text: &str) -> (&str, Option<String>) {
    let at_sign = outside_brackets(text).find(|&(_, character)| character == '@').map(|(at, _)| at);
    let (text, condition) = at_sign.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
    let (value, bracket) = split_bracket(kind, text.trim_end());
    let remarks = [bracket.trim(), condition.trim()];
    let remarks: Vec<_> = remarks.into_iter().filter(|remark| !remark.is_empty()).collect();
    (value.trim(), (!remarks.is_empty()).then(|| remarks.join(", ")))
}

/// The bracket at the end, unless it belongs to a unit, as in `hp (metric)`.
fn split_bracket(kind: Kind, text: &str) -> (&str, &str) {
    let whole = (text, "");
    let Some(inside) = text.strip_suffix(')') else { return whole };
    let mut depth = 1_usize;
    let opening = inside.char_indices().rev().find(|&(_, character)| {
        match character {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let Some((at, _)) = opening else { return whole };
    let of_unit = match kind {
        Kind::Amount(dimension) => {
            dimension.spellings().any(|unit| unit.ends_with(')') && text.ends_with(unit))
        }
        _ => false,
    };
    match text[..at].ends_with(char::is_whitespace) && !of_unit {
        true => (&text[..at], &inside[at + 1..]),
        false => whole,
    }
}

/// A value in a word.
enum Word {
    Value(Set),
    Unknown,
    Present,
    Absent,
}

fn read_word(kind: Kind, text: &str) -> Option<Word> {
    let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match kind {
        _ if is(&["unknown"]) => Some(Word::Unknown),
        _ if is(&["present"]) => Some(Word::Present),
        _ if is(&["none", "absent"]) => Some(Word::Absent),
        Kind::Flag if is(&["yes", "true"]) => Some(Word::Value(Set::of_choices(YES))),
        Kind::Flag if is(&["no", "false"]) => Some(Word::Value(Set::of_choices(NO))),
        _ => None,
    }
}

fn read_one(kind: Kind, text: &str) -> Result<Set, ValueError> {
    if text.is_empty() {
        return Err(ValueError::Empty);
    }
    match kind {
        Kind::Amount(dimension) => read_amounts(dimension, text),
        Kind::Flag => Err(ValueError::NotAFlag { text: text.to_owned() }),
        Kind::Choice(names) => read_choice(names, text),
        Kind::Country => {
            let country: Country = text.parse()?;
            Ok(Set::interval(country.half(), country.half(), NO_UNIT))
        }
    }
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

/// Two amounts with a gap between them, or two countries.
fn several(kind: Kind, text: String) -> ValueError {
    match kind {
        Kind::Amount(dimension) => ValueError::SeveralAmounts { text, unit: dimension.usual_unit() },
        _ => ValueError::NotACountry { text },
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

impl Set {
    /// The values of either set; `None` if that would be two intervals.
    fn union(&self, other: &Self, kind: Kind) -> Option<Self> {
        let (amounts, rest) = if self.has_amounts() { (self, other) } else { (other, self) };
        let choices = self.choices | other.choices;
        if !rest.has_amounts() {
            return Some(Self { choices, ..*amounts });
        }
        let next = |half: i128| match kind {
            Kind::Amount(dimension) => dimension.above(half).max(half + 1),
            _ => half + 1,
        };
        let meets = self.low <= next(other.high) && other.low <= next(self.high);
        let (low, high) = (self.low.min(other.low), self.high.max(other.high));
        meets.then_some(Self { low, high, choices, unit: self.unit })
    }
}
