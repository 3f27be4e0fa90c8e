//! What an amount on a spec sheet allows: the statement, what stands behind it
//! and in brackets, and what is asked for. Whatever is not exact in steps rounds
//! outward, and what the words leave open is left open or refused.

use crate::value::fact::asked::{Asked, Sense};
use crate::value::fact::characters::plain;
use crate::value::fact::grammar::{End, Reader, Statement};
use crate::value::fact::number::{begins_with_number, split_number};
use crate::value::fact::word_tables::{ABOUT, BEFORE, BEHIND, CONDITION, OR_SO, TYPICAL, WIND_FORCE};
use crate::value::fact::words::{Bound, after_any, after_bound, is_any};
use crate::value::fact::{ENDLESS, Set, ValueError};
use crate::value::quantity::DimensionInfo;

/// Reads an amount with the texts that stand in brackets behind it; remarks are added to.
pub(super) fn read_amounts(
    asked: &Asked,
    dimension: &'static DimensionInfo,
    text: &str,
    brackets: &[&str],
    remarks: &mut Vec<String>,
) -> Result<Set, ValueError> {
    let text = plain(text);
    if dimension.name == "speed" && is_wind_force(&text) {
        return Err(ValueError::WindForce { text });
    }
    let mut reader = Reader::new(asked, dimension, &text);
    let mut statement = reader.whole_statement(&text)?;
    let mut beside = Vec::new();
    for bracket in brackets {
        reader.bracket(&mut statement, bracket, &mut beside)?;
    }
    let set = reader.set(&statement)?;
    if reader.typical {
        if statement.bound.is_none() {
            return Err(ValueError::Typical { text: text_with(&text, brackets) });
        }
        beside.push("typical".to_owned());
    }
    remarks.splice(0..0, beside);
    remarks.append(&mut reader.remarks);
    Ok(set)
}

/// `Level 5`, `7级风`, `6 Bft`: a scale of mean winds.
fn is_wind_force(text: &str) -> bool {
    let lower = text.to_lowercase();
    WIND_FORCE.iter().any(|word| lower.contains(word))
        || ["level ", "force ", "scale ", "grade "].iter().any(|word| lower.contains(word))
            && lower.contains(|c: char| c.is_ascii_digit())
}

fn text_with(text: &str, brackets: &[&str]) -> String {
    brackets.iter().fold(text.to_owned(), |text, bracket| format!("{text} ({})", bracket.trim()))
}

impl Reader<'_> {
    /// A statement with everything that stands behind it.
    fn whole_statement(&mut self, text: &str) -> Result<Statement, ValueError> {
        let (mut statement, mut tail) = self.statement(text)?;
        let mut open = true;
        while open {
            (tail, open) = self.tail(&mut statement, tail)?;
        }
        Ok(statement)
    }

    /// Reads one thing behind a statement; whether there may be more.
    fn tail<'t>(&mut self, statement: &mut Statement, tail: &'t str) -> Result<(&'t str, bool), ValueError> {
        let tail = tail.trim_start();
        if tail.is_empty() || tail == "." {
            return Ok(("", false));
        }
        if let Some(rest) = after_any(tail, OR_SO)
            && (rest.is_empty() || rest.starts_with([',', ';']))
        {
            let number = self.text[..self.text.len().saturating_sub(tail.len())].trim_end().to_owned();
            return Err(ValueError::Approximate { text: self.text.to_owned(), number });
        }
        if let Some((bound, rest)) = after_bound(tail, BEHIND)
            && !begins_with_number(rest)
        {
            statement.bound = Some(self.combined(statement.bound, bound)?);
            return Ok((rest, true));
        }
        if let Some(rest) = after_any(tail, TYPICAL) {
            self.typical = true;
            return Ok((rest, true));
        }
        if let Some(rest) = tail.strip_prefix(['/', '=']) {
            let signed = after_bound(rest.trim_start(), BEFORE).map_or(rest, |(_, rest)| rest);
            if begins_with_number(signed.trim_start()) {
                let (other, rest) = self.statement(rest.trim_start())?;
                *statement = self.joined(statement, &other)?;
                let pair = self.text[..self.text.len().saturating_sub(rest.len())].trim().to_owned();
                self.remarks.push(pair);
                return Ok((rest, true));
            }
        }
        let behind_comma = tail.strip_prefix([',', ';', '、']);
        if behind_comma.is_some() || after_any(tail, CONDITION).is_some() {
            let remark = behind_comma.unwrap_or(tail).trim();
            if is_vague(remark, behind_comma.is_some()) {
                let number = self.text[..self.text.len().saturating_sub(tail.len())].trim_end().to_owned();
                return Err(ValueError::Approximate { text: self.text.to_owned(), number });
            }
            if self.has_amount(remark) {
                return Err(self.several());
            }
            self.remarks.push(remark.to_owned());
            return Ok(("", false));
        }
        if begins_with_number(tail) {
            return Err(self.several());
        }
        let at = self.text.len().saturating_sub(tail.len());
        let unit = split_number(statement_text(self.text, at)).1;
        Err(self.unknown_unit(unit))
    }

    /// A bracket behind a statement: the same in another unit, a bound, or a remark.
    fn bracket(
        &mut self,
        statement: &mut Statement,
        bracket: &str,
        remarks: &mut Vec<String>,
    ) -> Result<(), ValueError> {
        let text = plain(bracket);
        let text = text.trim();
        let whole = || text_with(self.text, &[text]);
        if is_vague(text, true) {
            return Err(ValueError::Approximate { text: whole(), number: self.text.to_owned() });
        }
        if let Some((bound, "")) = after_bound(text, BEHIND).or_else(|| after_bound(text, BEFORE)) {
            statement.bound = Some(self.combined(statement.bound, bound)?);
            return Ok(());
        }
        self.typical |= is_any(text, TYPICAL);
        if !is_any(text, TYPICAL) && !text.is_empty() {
            remarks.push(bracket.trim().to_owned());
        }
        let mut inner = Reader::new(self.asked, self.dimension, text);
        let Ok(other) = inner.whole_statement(text) else { return Ok(()) };
        // A bare number is the mark of a footnote.
        if self.dimension.is_count() && !text.contains(['×', 'x', 'X', '*']) {
            return Ok(());
        }
        let joined = self.joined(statement, &other);
        *statement = joined.map_err(|_| ValueError::Disagree { text: text_with(self.text, &[text]) })?;
        Ok(())
    }

    /// What two statements of one amount allow together.
    fn joined(&self, one: &Statement, other: &Statement) -> Result<Statement, ValueError> {
        let agree = |a: &End, b: &End| a.near.0 <= b.near.1 && b.near.0 <= a.near.1;
        let hull = |a: &End, b: &End| End {
            low: a.low.min(b.low),
            high: a.high.max(b.high),
            near: (a.near.0.min(b.near.0), a.near.1.max(b.near.1)),
            unit: a.unit,
        };
        let same_bound = other.bound.is_none() || one.bound.is_none() || one.bound == other.bound;
        let same_ends = (one.low_strict, one.high_strict, one.single)
            == (other.low_strict, other.high_strict, other.single);
        if !same_bound || !same_ends || !agree(&one.low, &other.low) || !agree(&one.high, &other.high) {
            return Err(ValueError::Disagree { text: self.text.to_owned() });
        }
        Ok(Statement {
            low: hull(&one.low, &other.low),
            high: hull(&one.high, &other.high),
            bound: one.bound.or(other.bound),
            ..*one
        })
    }

    /// The values that a statement allows of what is asked for.
    fn set(&self, statement: &Statement) -> Result<Set, ValueError> {
        let dimension = self.dimension;
        let Statement { low, high, .. } = statement;
        let bound = match (statement.bound, self.asked.sense) {
            (Some(Bound::UpTo), Sense::Least) => {
                return Err(ValueError::GreatestForLeast { text: self.text.to_owned() });
            }
            (Some(Bound::UpTo), Sense::Greatest | Sense::Span) | (Some(Bound::From), Sense::Least) => None,
            (Some(Bound::UpTo), _) => Some(Bound::AtMost),
            (Some(Bound::From), _) => Some(Bound::AtLeast),
            (bound, _) => bound,
        };
        let (least, greatest) = match bound {
            Some(Bound::AtLeast) => (low.low, ENDLESS),
            Some(Bound::Above) => (dimension.above(low.low), ENDLESS),
            Some(Bound::AtMost) => (dimension.least(), high.high),
            Some(Bound::Below) => (dimension.least(), dimension.below(high.high)),
            _ => return self.interval(statement),
        };
        if greatest < dimension.least() {
            return Err(self.negative());
        }
        Ok(Set::interval(least, greatest, low.unit))
    }

    fn interval(&self, statement: &Statement) -> Result<Set, ValueError> {
        let dimension = self.dimension;
        let low = if statement.low_strict { dimension.above(statement.low.low) } else { statement.low.low };
        let high =
            if statement.high_strict { dimension.below(statement.high.high) } else { statement.high.high };
        self.checked(low, high, statement.low.unit)
    }

    /// Whether a remark holds another amount of what is asked for.
    fn has_amount(&self, remark: &str) -> bool {
        const LONGEST: usize = 300;
        let mut before = ' ';
        for (at, character) in remark.char_indices() {
            let starts =
                character.is_ascii_digit() && !before.is_alphanumeric() && !matches!(before, '.' | ',');
            if at > LONGEST {
                return true;
            }
            if starts {
                let (_, rest) = split_number(&remark[at..]);
                let is_amount = match self.dimension.is_count() {
                    true => rest.is_empty() || rest.starts_with(['×', ',', ';']),
                    false => self.longest_unit(rest).is_some(),
                };
                if is_amount {
                    return true;
                }
            }
            before = character;
        }
        false
    }
}

/// The last part of a statement, from its number on.
fn statement_text(text: &str, tail_at: usize) -> &str {
    let digit = text[..tail_at].rfind(|c: char| c.is_ascii_digit());
    digit.map_or(text, |at| {
        let start = text[..at]
            .rfind(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))
            .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
        &text[start..]
    })
}

/// Whether a remark says that the value before it is vague. A vague number in it is its own.
fn is_vague(remark: &str, may_begin: bool) -> bool {
    remark.split([',', ';', '、', '，', '；']).map(str::trim).any(|part| {
        let begins =
            || after_any(part, OR_SO).is_some_and(|rest| !rest.contains(|c: char| c.is_ascii_digit()));
        let lower = part.trim_end_matches('.').to_lowercase();
        let ends =
            || OR_SO.iter().any(|word| lower.strip_suffix(word).is_some_and(|rest| rest.ends_with(' ')));
        is_any(part, OR_SO) || is_any(part, ABOUT) || may_begin && begins() || ends()
    })
}
