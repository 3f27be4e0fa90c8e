//! What an amount on a spec sheet allows: the statement, what stands behind it
//! and in brackets, and what is asked for. Whatever is not exact in steps rounds
//! outward, and what the words leave open is left open or refused.

use crate::value::fact::asked::{Asked, Sense};
use crate::value::fact::characters::plain;
use crate::value::fact::grammar::{End, Reader, Statement};
use crate::value::fact::money::in_dollars;
use crate::value::fact::word_tables::WIND_FORCE;
use crate::value::fact::words::Bound;
use crate::value::fact::{ENDLESS, Set, ValueError};
use crate::value::quantity::{DimensionInfo, NO_UNIT};

/// Reads an amount with the texts that stand in brackets behind it; remarks are added to.
pub(super) fn read_amounts(
    asked: &Asked,
    dimension: &'static DimensionInfo,
    text: &str,
    brackets: &[&str],
    remarks: &mut Vec<String>,
) -> Result<Set, ValueError> {
    let mut text = plain(text);
    let (tolerances, brackets): (Vec<&str>, Vec<&str>) =
        brackets.iter().partition(|bracket| bracket.trim_start().starts_with(['±', '+']));
    for tolerance in tolerances {
        text = format!("{text} {}", plain(tolerance).trim());
    }
    if dimension.name == "money" {
        let Some(sum) = in_dollars(&text) else {
            remarks.push(format!("{text}: another currency than the limits are printed in"));
            return Ok(Set::interval(0, ENDLESS, NO_UNIT));
        };
        text = sum;
    }
    if dimension.name == "speed" && is_wind_force(&text) {
        return Err(ValueError::WindForce { text });
    }
    let mut reader = Reader::new(asked, dimension, &text);
    let mut statement = reader.whole_statement(&text)?;
    let mut beside = Vec::new();
    for bracket in &brackets {
        reader.bracket(&mut statement, bracket, &mut beside)?;
    }
    let bound = reader.bound(&statement)?;
    let set = reader.set(&statement, bound)?;
    if reader.typical {
        if bound.is_none() {
            return Err(ValueError::Typical { text: text_with(&text, &brackets) });
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
    /// What two statements of one amount allow together.
    pub fn joined(&self, one: &Statement, other: &Statement) -> Result<Statement, ValueError> {
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

    /// On which side a statement leaves open what is asked for.
    fn bound(&self, statement: &Statement) -> Result<Option<Bound>, ValueError> {
        Ok(match (statement.bound, self.asked.sense) {
            (Some(Bound::UpTo), Sense::Least) => {
                return Err(ValueError::GreatestForLeast { text: self.text.to_owned() });
            }
            (Some(Bound::UpTo), Sense::Greatest | Sense::Span) | (Some(Bound::From), Sense::Least) => None,
            (Some(Bound::UpTo), _) => Some(Bound::AtMost),
            (Some(Bound::From), _) => Some(Bound::AtLeast),
            (bound, _) => bound,
        })
    }

    /// The values that a statement allows of what is asked for.
    fn set(&self, statement: &Statement, bound: Option<Bound>) -> Result<Set, ValueError> {
        let dimension = self.dimension;
        let Statement { low, high, .. } = statement;
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
}
