//! The grammar of amounts: what stands before a number, numbers with units,
//! their sums (`1 h 50 min`), products (`640×512`), intervals and tolerances.

use crate::value::fact::ValueError;
use crate::value::fact::asked::{Asked, Pair, Sense};
use crate::value::fact::level::power_of_level;
use crate::value::fact::number::{begins_with_number, split_number};
use crate::value::fact::pair::after_times;
use crate::value::fact::word_tables::{ABOUT, AND, BEFORE, GREATEST_BY_NAME, LABELS, ODD, TO, TYPICAL};
use crate::value::fact::words::{Bound, after_any, after_bound, after_word, is_any, is_han};
use crate::value::quantity::{Decimal, Dimension, DimensionInfo, Named, PowerLevel};

/// Signs that may stand between two numbers, as in `8-14 µm`; elsewhere they are minus signs.
const HYPHENS: [char; 4] = ['-', '−', '‐', '‑'];

/// Reads the amounts of one text.
pub(super) struct Reader<'a> {
    pub asked: &'a Asked,
    pub dimension: &'static DimensionInfo,
    pub text: &'a str,
    pub typical: bool,
    pub remarks: Vec<String>,
}

/// One end of what is stated: half steps from `low` to `high`, as wide as what is not
/// exact in steps, or as the two meanings of a unit; and as near as its last digit says.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    pub low: i128,
    pub high: i128,
    pub near: (i128, i128),
    pub unit: u8,
}

/// One amount or interval, and what the words before it say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Statement {
    pub bound: Option<Bound>,
    pub low: End,
    pub high: End,
    pub low_strict: bool,
    pub high_strict: bool,
    pub single: bool,
}

/// A number and the unit behind it, perhaps none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw<'t> {
    pub number: &'t str,
    /// The second factor of a product.
    pub times: &'t str,
    /// The power of ten of a magnitude in words.
    pub power: i32,
    pub unit: &'t str,
}

impl<'a> Reader<'a> {
    pub fn new(asked: &'a Asked, dimension: &'static DimensionInfo, text: &'a str) -> Self {
        Self { asked, dimension, text, typical: false, remarks: Vec::new() }
    }

    /// A statement at the head of a text, and what is behind it.
    pub fn statement<'t>(&mut self, text: &'t str) -> Result<(Statement, &'t str), ValueError> {
        let (bound, sign, text) = self.heads(text)?;
        if let Some(amount) = after_plus_minus(text) {
            if !matches!(self.asked.sense, Sense::Span | Sense::Deviation) {
                return Err(self.not_a_number());
            }
            let (amount, rest) = self.quantity(amount)?;
            self.check_unit(&amount, rest)?;
            let end = self.resolved(&amount, "")?;
            return Ok((single(end, bound), rest));
        }
        let (low, rest) = self.quantity(text)?;
        if let Some(second) = after_times(rest)
            && matches!(self.asked.pair, Pair::Horizontal | Pair::Vertical)
        {
            return self.one_of_pair(bound, text, &low, second);
        }
        // In `2+ hours` the plus stands before the unit.
        if let Some(more) = rest.strip_prefix('+')
            && low.last().is_some_and(|raw| raw.unit.is_empty())
            && let Some((unit, rest)) = self.longest_unit(more.trim_start())
        {
            let end = self.resolved(&low, unit)?;
            return Ok((single(end, Some(self.combined(bound, Bound::AtLeast)?)), rest));
        }
        if let Some(tolerance) = after_plus_minus(rest) {
            let (statement, rest) = self.tolerance(&low, tolerance)?;
            return if bound.is_none() { Ok((statement, rest)) } else { Err(self.not_a_number()) };
        }
        if let Some(high) = self.after_to(rest, bound == Some(Bound::Between))? {
            return self.range(bound, sign, &low, high);
        }
        if bound == Some(Bound::Between) {
            return Err(self.not_a_number());
        }
        self.check_unit(&low, rest)?;
        Ok((single(self.resolved(&low, "")?, bound), rest))
    }

    /// The words and signs before a number, and whether the last one was a sign.
    fn heads<'t>(&mut self, text: &'t str) -> Result<(Option<Bound>, bool, &'t str), ValueError> {
        let (mut bound, mut sign, mut text) = (None, false, text.trim_start());
        while !begins_with_number(text) && after_plus_minus(text).is_none() {
            let vague = after_any(text, ABOUT).filter(|rest| {
                !text.starts_with(char::is_alphabetic) || rest.contains(|c: char| c.is_ascii_digit())
            });
            if let Some(rest) = vague {
                return Err(ValueError::Approximate { text: self.text.to_owned(), number: rest.to_owned() });
            }
            if let Some(rest) = after_any(text, TYPICAL) {
                self.typical = true;
                text = rest;
            } else if let Some((label, rest)) = self.after_label(text)? {
                if self.asked.name.is_empty() && is_any(label, GREATEST_BY_NAME) {
                    bound = Some(self.combined(bound, Bound::UpTo)?);
                }
                text = rest;
            } else if let Some((word, rest)) = after_bound(text, BEFORE) {
                sign = text.starts_with(['<', '>', '≤', '≥', '=']);
                if word != Bound::Just {
                    bound = Some(self.combined(bound, word)?);
                }
                text = rest;
            } else {
                break;
            }
        }
        Ok((bound, sign, text))
    }

    /// The name of what is asked for, or an error if it is that of another attribute.
    pub fn after_label<'t>(&self, text: &'t str) -> Result<Option<(&'static str, &'t str)>, ValueError> {
        let all = LABELS.iter().flat_map(|(name, labels)| labels.iter().map(move |label| (*name, *label)));
        let found = all.filter_map(|(name, label)| Some((name, label, after_word(text, label)?)));
        let Some((name, label, rest)) = found.min_by_key(|(.., rest)| rest.len()) else { return Ok(None) };
        if !self.asked.name.is_empty() && self.asked.name != name {
            return Err(ValueError::OtherAttribute {
                text: self.text.to_owned(),
                label: name.replace('_', " "),
            });
        }
        Ok(Some((label, rest)))
    }

    /// What two words about one amount say together.
    pub fn combined(&self, before: Option<Bound>, next: Bound) -> Result<Bound, ValueError> {
        match (before, next) {
            (None, bound) => Ok(bound),
            (Some(Bound::UpTo), Bound::UpTo) => Ok(next),
            (Some(Bound::UpTo), Bound::AtMost | Bound::Below)
            | (Some(Bound::From), Bound::AtLeast | Bound::Above) => Ok(next),
            (Some(before @ (Bound::AtMost | Bound::Below)), Bound::UpTo) => Ok(before),
            (Some(before @ (Bound::AtLeast | Bound::Above)), Bound::From) => Ok(before),
            _ => Err(self.not_a_number()),
        }
    }

    /// What is behind the sign or word between two ends.
    fn after_to<'t>(&self, rest: &'t str, between: bool) -> Result<Option<&'t str>, ValueError> {
        if let Some(high) = rest.strip_prefix("..") {
            // In `0...5 km` the last dot could begin the number.
            let high = high.strip_prefix(". ").unwrap_or(high);
            return if high.starts_with('.') { Err(self.not_a_number()) } else { Ok(Some(high)) };
        }
        if let Some(high) = rest.strip_prefix(['–', '—', '~']) {
            return Ok(Some(high));
        }
        let high = rest.strip_prefix(HYPHENS).filter(|high| begins_with_number(high.trim_start()));
        let words = || after_any(rest, TO).or_else(|| if between { after_any(rest, AND) } else { None });
        let begins =
            |high: &str| begins_with_number(after_bound(high, BEFORE).map_or(high, |(_, high)| high));
        Ok(high.or_else(|| words().filter(|high| begins(high))))
    }

    fn range<'t>(
        &mut self,
        bound: Option<Bound>,
        sign: bool,
        low: &[Raw<'_>],
        high: &'t str,
    ) -> Result<(Statement, &'t str), ValueError> {
        let (low_strict, bound) = match bound {
            Some(Bound::Above) if sign => (true, None),
            Some(Bound::AtLeast) if sign => (false, None),
            None | Some(Bound::From | Bound::Between) => (false, None),
            Some(Bound::UpTo) => (false, bound),
            _ => return Err(self.not_a_number()),
        };
        let high = high.trim_start();
        let (high_strict, high) = match after_bound(high, BEFORE) {
            _ if begins_with_number(high) => (false, high),
            Some((Bound::Below, high)) => (true, high),
            Some((Bound::AtMost | Bound::UpTo, high)) => (false, high),
            _ => (false, high),
        };
        let (high, rest) = self.quantity(high)?;
        self.check_unit(&high, rest)?;
        let unit = |raws: &[Raw<'_>]| raws.last().map_or("", |raw| raw.unit).to_owned();
        // The unit of an end without one is that of the other.
        let (low_unit, high_unit) = (unit(low), unit(&high));
        let both = self.spans_zero() && low[0].number.starts_with(['-', '−']);
        let (mut low, mut high) = if both {
            let low = [Raw { number: low[0].number.trim_start_matches(['-', '−']), ..low[0] }];
            let high = [Raw { number: high[0].number.trim_start_matches(['-', '−']), ..high[0] }];
            (self.resolved(&low, &high_unit)?, self.resolved(&high, &low_unit)?)
        } else {
            (self.resolved(low, &high_unit)?, self.resolved(&high, &low_unit)?)
        };
        if both && low.low > high.high {
            (low, high) = (high, low);
        }
        Ok((Statement { bound, low, high, low_strict, high_strict, single: false }, rest))
    }

    /// `55 min ± 5 %`, `55 min ± 2 min` or `29 dBm ± 2 dB`.
    fn tolerance<'t>(
        &mut self,
        middle: &[Raw<'_>],
        tolerance: &'t str,
    ) -> Result<(Statement, &'t str), ValueError> {
        let (spread, behind) = split_number(tolerance);
        let percent = after_any(behind, &["%", "percent", "per cent", "Prozent"]);
        if let Some(rest) = percent.filter(|_| self.dimension.unit("%").is_none()) {
            let reader = Self::new(self.asked, self.dimension, middle_text(self.text));
            let centre = reader.sum(middle, "")?;
            self.remarks.extend(centre.1);
            let share = self.number(spread, "%", 0)?.0.exact;
            let share = Decimal { exponent: share.exponent.saturating_sub(2), ..share };
            // The steps around the centre, which is itself within a step of either.
            let centre = centre.0;
            let (low, high) =
                (centre.low.abs().min(centre.high.abs()), centre.low.abs().max(centre.high.abs()));
            let steps = share.halves(low.div_euclid(2), high.div_euclid(2) + high % 2, 1);
            let (inner, outer) = steps.ok_or_else(|| self.out_of_range())?;
            return Ok((self.spread(centre, inner, outer)?, rest));
        }
        if let (Some(raw), Some(rest)) = (middle.last(), after_any(behind, &["dB", "dBm"]))
            && self.is_level(raw.unit)
        {
            let level = self.number(raw.number, raw.unit, 0)?.0.exact;
            let spread = self.number(spread, "dB", 0)?.0.exact;
            let ends = [level.minus(spread), level.plus(spread)];
            let [low, high] = ends.map(|end| end.and_then(power_of_level));
            let (low, high) = low.zip(high).ok_or_else(|| self.out_of_range())?;
            let unit = self.place_of("W");
            let end = |(low, high)| End { low, high, near: (low, high), unit };
            return Ok((Statement { single: false, ..interval(end(low), end(high)) }, rest));
        }
        let (part, rest) = self.quantity(tolerance)?;
        self.check_unit(&part, rest)?;
        let unit = |raws: &[Raw<'_>]| raws.last().map_or("", |raw| raw.unit).to_owned();
        let centre = self.resolved(middle, &unit(&part))?;
        let part = self.resolved(&part, &unit(middle))?;
        Ok((self.spread(centre, part.low, part.high)?, rest))
    }

    fn spread(&self, centre: End, inner: i128, outer: i128) -> Result<Statement, ValueError> {
        if inner < 0 {
            return Err(self.negative());
        }
        // Two odd halves add up to anything within one step around their sum.
        let odd = |half: i128| half.rem_euclid(2);
        let low = centre.low - outer - (odd(centre.low) & odd(outer));
        let high = centre.high + outer + (odd(centre.high) & odd(outer));
        let low = low.max(self.dimension.least());
        let end = |half| End { low: half, high: half, near: (half, half), unit: centre.unit };
        Ok(interval(end(low), end(high)))
    }

    /// One number with its unit, or the sum of several, as `1 h 50 min`.
    pub fn quantity<'t>(&self, text: &'t str) -> Result<(Vec<Raw<'t>>, &'t str), ValueError> {
        let (first, mut rest) = self.raw(text)?;
        let mut raws = vec![first];
        if matches!(self.dimension.name, "time" | "length" | "mass" | "angle") {
            while let Some(last) = raws.last()
                && let Some((next, behind)) = self.part_of(last, rest)
            {
                raws.push(next);
                rest = behind;
            }
        }
        Ok((raws, rest))
    }

    /// A further amount in a smaller unit, of which less than one of the greater is given.
    fn part_of<'t>(&self, last: &Raw<'_>, rest: &'t str) -> Option<(Raw<'t>, &'t str)> {
        let text = after_any(rest, &["and", "und", "et", "零"]).unwrap_or(rest);
        if last.unit.is_empty() || !text.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let (mut part, behind) = self.raw(text).ok()?;
        let end = |raw: &Raw<'_>| self.resolve(raw, "").ok().map(|(end, _)| end);
        let whole = end(&Raw { number: "1", times: "", power: 0, unit: last.unit })?;
        let hour = matches!(self.dimension.named(last.unit), Some(Named::Unit(at)) if self.dimension.units[usize::from(at)].symbol == "h");
        // As the French write it: `1h30`.
        if part.unit.is_empty() && hour && part.number.len() == 2 && behind.is_empty() {
            part.unit = "min";
        }
        let part_end = end(&part)?;
        let fits = whole.low == whole.high && part_end.high < whole.low;
        fits.then_some((part, behind))
    }

    fn raw<'t>(&self, text: &'t str) -> Result<(Raw<'t>, &'t str), ValueError> {
        let (number, mut rest) = split_number(text);
        if !number.bytes().any(|byte| byte.is_ascii_digit()) {
            let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or("").to_ascii_lowercase();
            return Err(match matches!(word.as_str(), "nan" | "inf" | "infinity") || rest.starts_with('∞') {
                true => ValueError::NotFinite { text: self.text.to_owned() },
                false => self.not_a_number(),
            });
        }
        let mut raw = Raw { number, times: "", power: 0, unit: "" };
        if let Some(unit) = after_any(rest, ODD) {
            let number = format!("{number} {unit}").trim_end().to_owned();
            return Err(ValueError::Approximate { text: self.text.to_owned(), number });
        }
        if self.dimension.is_count() {
            return Ok(self.product(raw, rest));
        }
        for (magnitude, power) in [('万', 4), ('萬', 4), ('亿', 8)] {
            if let Some(behind) = rest.strip_prefix(magnitude) {
                (raw.power, rest) = (power, behind.trim_start());
            }
        }
        if let Some((unit, behind)) = self.longest_unit(rest) {
            (raw.unit, rest) = (unit, behind);
        }
        Ok((raw, rest))
    }

    /// The longest unit at the head of a text, and what is behind it.
    pub fn longest_unit<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        const LONGEST: usize = 48;
        let letter = |c: char| c.is_alphabetic() && !is_han(c);
        let ends: Vec<usize> = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST).collect();
        let found = ends.into_iter().rev().map(|end| text.split_at(end)).find(|(unit, rest)| {
            let inside_word = unit.ends_with(letter) && rest.starts_with(letter);
            let inside_dots =
                unit.ends_with('.') && rest.starts_with(|c: char| c == '.' || c.is_ascii_digit());
            let whole = !unit.ends_with(char::is_whitespace) && !inside_word && !inside_dots;
            whole && (self.dimension.named(unit).is_some() || self.is_level(unit))
        });
        found.map(|(unit, rest)| (unit, rest.trim_start()))
    }

    pub fn is_level(&self, unit: &str) -> bool {
        self.dimension.name == "power" && PowerLevel::INFO.named(unit).is_some()
    }
}

pub(super) fn single(end: End, bound: Option<Bound>) -> Statement {
    Statement { bound, single: true, ..interval(end, end) }
}

fn interval(low: End, high: End) -> Statement {
    Statement { bound: None, low, high, low_strict: false, high_strict: false, single: false }
}

fn after_plus_minus(text: &str) -> Option<&str> {
    ["±", "+/-", "+-", "+/−", "＋/－"].iter().find_map(|sign| text.strip_prefix(sign)).map(str::trim_start)
}

/// What stands before the tolerance.
fn middle_text(text: &str) -> &str {
    let ends = ["±", "+/-", "+-", "+/−"].iter().filter_map(|sign| text.find(sign));
    ends.min().map_or(text, |at| text[..at].trim())
}
