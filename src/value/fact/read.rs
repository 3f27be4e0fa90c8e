//! Reading values as they stand on spec sheets.

use crate::value::country::Country;
use crate::value::fact::amount::read_amounts;
use crate::value::fact::asked::Asked;
use crate::value::fact::choice::{read_choice, read_flag};
use crate::value::fact::grammar::Reader;
use crate::value::fact::parts::{Parts, alternatives, split_remarks};
use crate::value::fact::word_tables::{NONE, PRESENT, UNCLEAR, UNKNOWN};
use crate::value::fact::words::is_any;
use crate::value::fact::{ABSENT, ENDLESS, Kind, NO, Set, ValueError, YES};
use crate::value::quantity::{Dimension, NO_UNIT, Quantity};

/// Reads one exact quantity.
pub(crate) fn quantity_from_text<D: Dimension>(text: &str) -> Result<Quantity<D>, ValueError> {
    let (set, _remark) = set_from_texts(&Asked::of(Kind::Amount(&D::INFO), false), &[text])?;
    if !set.is_single() {
        return Err(ValueError::NotExact { text: text.trim().to_owned() });
    }
    Ok(Quantity::from_half(set.low, set.unit))
}

/// Reads a value that is any of these texts, and the remarks behind them:
/// a condition after `@` or in brackets, and what the reading rests on.
pub(crate) fn set_from_texts(asked: &Asked, texts: &[&str]) -> Result<(Set, Option<String>), ValueError> {
    let &Asked { kind, optional, .. } = asked;
    let parts: Vec<_> = texts.iter().flat_map(|text| alternatives(asked, text.trim())).collect();
    let whole = || texts.iter().map(|text| text.trim()).collect::<Vec<_>>().join(" or ");
    let mut set: Option<Set> = None;
    let mut remarks: Vec<String> = Vec::new();
    for part in &parts {
        let Parts { value, brackets, condition } = split_remarks(asked, part);
        let mut beside = Vec::new();
        let word = read_word(kind, value);
        if word.is_some() {
            beside.extend(brackets.iter().map(|bracket| bracket.trim().to_owned()));
        }
        let one = match &word {
            Some(Word::Unknown) if optional => kind.all().or_absent(),
            Some(Word::Unknown) => kind.all(),
            Some(Word::Present) if optional => kind.all(),
            Some(Word::Absent) if optional => Set::of_choices(ABSENT),
            Some(Word::Absent) if parts.len() > 1 => {
                return Err(ValueError::Contradiction { text: whole() });
            }
            Some(Word::Absent) => return Err(ValueError::NeverAbsent { text: whole() }),
            Some(Word::Unclear) => return Err(ValueError::Unclear { text: value.to_owned() }),
            Some(Word::Present) | None => read_one(asked, value, &brackets, &mut beside)?,
        };
        set = Some(match set {
            None => one,
            Some(before) => before.union(&one, kind).ok_or_else(|| several(kind, whole()))?,
        });
        // In `30 min @ 8 kg, 55 min @ 0 kg` there are two values.
        if let (None, Kind::Amount(dimension)) = (&word, kind)
            && condition.contains('@')
            && Reader::new(asked, dimension, condition).has_amount(condition)
        {
            return Err(several(kind, whole()));
        }
        beside.push(condition.trim().to_owned());
        beside.retain(|remark| !remark.is_empty());
        let remark = beside.join(", ");
        if !remark.is_empty() && remarks.last() != Some(&remark) {
            remarks.push(remark);
        }
    }
    let remark = (!remarks.is_empty()).then(|| remarks.join("; "));
    Ok((set.ok_or(ValueError::Empty)?, remark))
}

/// A value in a word.
enum Word {
    Unknown,
    Present,
    Absent,
    /// A dash or the like.
    Unclear,
}

fn read_word(kind: Kind, text: &str) -> Option<Word> {
    match kind {
        _ if is_any(text, NONE) => Some(Word::Absent),
        _ if is_any(text, PRESENT) => Some(Word::Present),
        _ if is_any(text, &UNKNOWN[..1]) => Some(Word::Unknown),
        // Two letters are a country.
        Kind::Country => None,
        _ if is_any(text, UNKNOWN) => Some(Word::Unknown),
        _ if is_any(text, UNCLEAR) => Some(Word::Unclear),
        _ => None,
    }
}

pub(super) fn is_value(asked: &Asked, part: &str) -> bool {
    let Parts { value, brackets, .. } = split_remarks(asked, part.trim());
    read_word(asked.kind, value).is_some() || read_one(asked, value, &brackets, &mut Vec::new()).is_ok()
}

fn read_one(
    asked: &Asked,
    text: &str,
    brackets: &[&str],
    remarks: &mut Vec<String>,
) -> Result<Set, ValueError> {
    if text.is_empty() {
        return Err(ValueError::Empty);
    }
    if let Kind::Amount(dimension) = asked.kind {
        return read_amounts(asked, dimension, text, brackets, remarks);
    }
    remarks.extend(brackets.iter().map(|bracket| bracket.trim().to_owned()));
    match asked.kind {
        Kind::Amount(_) | Kind::Flag => read_flag(asked, text, remarks),
        Kind::Choice(names) => read_choice(names, text, remarks),
        Kind::Country => {
            let country: Country = text.parse()?;
            Ok(Set::interval(country.half(), country.half(), NO_UNIT))
        }
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
