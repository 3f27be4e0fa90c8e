//! What stands behind a statement: bounds, the same amount in another unit,
//! conditions, and words that make the whole vague.

use crate::value::fact::ValueError;
use crate::value::fact::characters::plain;
use crate::value::fact::grammar::{Reader, Statement};
use crate::value::fact::number::{begins_with_number, split_number};
use crate::value::fact::word_tables::{ABOUT, BEFORE, BEHIND, CONDITION, LABELS, OR_SO, TYPICAL};
use crate::value::fact::words::{after_any, after_bound, is_any};
use crate::value::quantity::{ALL_DIMENSIONS, Named};

impl Reader<'_> {
    /// A statement with everything that stands behind it.
    pub fn whole_statement(&mut self, text: &str) -> Result<Statement, ValueError> {
        let (mut statement, mut tail) = self.statement(text)?;
        while let Some(rest) = self.tail(&mut statement, tail.trim_start())? {
            tail = rest;
        }
        Ok(statement)
    }

    /// Reads one thing behind a statement; what is left behind that, if there may be more.
    fn tail<'t>(&mut self, statement: &mut Statement, tail: &'t str) -> Result<Option<&'t str>, ValueError> {
        if tail.is_empty() || tail == "." {
            return Ok(None);
        }
        if after_any(tail, OR_SO).is_some_and(|rest| rest.is_empty() || rest.starts_with([',', ';'])) {
            return Err(self.vague_from(tail));
        }
        if let Some((bound, rest)) = after_bound(tail, BEHIND)
            && !begins_with_number(rest)
        {
            statement.bound = Some(self.combined(statement.bound, bound)?);
            return Ok(Some(rest));
        }
        if let Some(rest) = after_any(tail, TYPICAL) {
            self.typical = true;
            return Ok(Some(rest));
        }
        if let Some((_, rest)) = self.after_label(tail)? {
            return Ok(Some(rest));
        }
        if let Some(rest) = self.other_unit(statement, tail)? {
            return Ok(Some(rest));
        }
        if self.condition(tail)? {
            return Ok(None);
        }
        if begins_with_number(tail) {
            return Err(self.several());
        }
        Err(self.unknown_unit(self.last_unit(tail)))
    }

    /// `/ 21.5 PS` or `= 21.5 PS`: the same amount once more.
    fn other_unit<'t>(
        &mut self,
        statement: &mut Statement,
        tail: &'t str,
    ) -> Result<Option<&'t str>, ValueError> {
        let Some(text) = tail.strip_prefix(['/', '=']).map(str::trim_start) else { return Ok(None) };
        let amount = after_bound(text, BEFORE).map_or(text, |(_, rest)| rest);
        if !begins_with_number(amount) || self.is_of_another(amount) {
            return Ok(None);
        }
        let (other, rest) = self.statement(text)?;
        *statement = self.joined(statement, &other)?;
        let pair = self.text[..self.text.len().saturating_sub(rest.len())].trim().to_owned();
        self.remarks.push(pair);
        Ok(Some(rest))
    }

    /// Keeps a condition behind a statement as a remark, unless it makes the statement vague or
    /// gives it another amount.
    fn condition(&mut self, tail: &str) -> Result<bool, ValueError> {
        let listed = tail.strip_prefix([',', ';', '、']);
        let of_count = tail.strip_prefix('/').filter(|rest| self.is_of_another(rest.trim_start()));
        let word = after_any(tail, CONDITION);
        let Some(others) = listed.or(of_count).or(word) else { return Ok(false) };
        let remark = listed.or(of_count).unwrap_or(tail).trim();
        if is_vague(remark, listed.is_some()) {
            return Err(self.vague_from(tail));
        }
        // The amount in `10 km at 120 m` is that of the condition.
        let others = if word.is_some() { self.behind_amount(others) } else { others };
        if self.has_amount(others) {
            return Err(self.several());
        }
        self.remarks.push(remark.to_owned());
        Ok(true)
    }

    /// A bracket behind a statement: the same in another unit, a bound, or a remark.
    pub fn bracket(
        &mut self,
        statement: &mut Statement,
        bracket: &str,
        remarks: &mut Vec<String>,
    ) -> Result<(), ValueError> {
        let text = plain(bracket);
        let text = text.trim();
        let whole = format!("{} ({text})", self.text);
        if is_vague(text, true) {
            return Err(ValueError::Approximate { text: whole, number: self.text.to_owned() });
        }
        if let Some((bound, "")) = after_bound(text, BEHIND).or_else(|| after_bound(text, BEFORE)) {
            statement.bound = Some(self.combined(statement.bound, bound)?);
            return Ok(());
        }
        if is_any(text, TYPICAL) {
            self.typical = true;
            return Ok(());
        }
        if is_label(text) {
            self.after_label(text)?;
        }
        remarks.push(bracket.trim().to_owned());
        let mut inner = Reader::new(self.asked, self.dimension, text);
        // In `60 Hz (9 Hz export)` a second amount stands at the head, too.
        let head = |mut reader: Reader<'_>| reader.statement(text).ok().map(|(other, _)| other);
        let other = inner.whole_statement(text).ok().or_else(|| {
            let reader = Reader::new(self.asked, self.dimension, text);
            begins_with_number(text).then(|| head(reader)).flatten()
        });
        let Some(other) = other else { return Ok(()) };
        // A bare number is the mark of a footnote, and a NETD holds at a temperature.
        let is_mark = self.dimension.is_count() && !text.contains(['×', 'x', 'X', '*']);
        if is_mark || begins_with_number(text) && self.is_temperature(split_number(text).1) {
            if let Ok(joined) = self.joined(statement, &other) {
                *statement = joined;
            }
            return Ok(());
        }
        *statement = self.joined(statement, &other).map_err(|_| ValueError::Disagree { text: whole })?;
        remarks.append(&mut inner.remarks);
        Ok(())
    }

    /// Whether a remark holds another amount of what is asked for.
    pub fn has_amount(&self, remark: &str) -> bool {
        const LONGEST: usize = 300;
        let mut before = ' ';
        for (at, character) in remark.char_indices() {
            if at > LONGEST {
                return true;
            }
            let starts =
                character.is_ascii_digit() && !before.is_alphanumeric() && !matches!(before, '.' | ',');
            if starts {
                let (_, rest) = split_number(&remark[at..]);
                let is_amount = match self.dimension.is_count() {
                    true => rest.is_empty() || rest.starts_with(['×', ',', ';']),
                    false => self.longest_unit(rest).is_some() && !self.is_temperature(rest),
                };
                if is_amount {
                    return true;
                }
            }
            before = character;
        }
        false
    }

    /// What is behind an amount at the head of a text, if there is one.
    fn behind_amount<'t>(&self, text: &'t str) -> &'t str {
        let (number, rest) = split_number(text);
        match self.longest_unit(rest) {
            Some((_, rest)) if !number.is_empty() => rest,
            _ => text,
        }
    }

    /// Whether the unit at the head of a text is a kelvin or degree: a temperature, where
    /// differences of some millikelvins are asked for.
    fn is_temperature(&self, text: &str) -> bool {
        self.dimension.name == "temperature difference"
            && self
                .longest_unit(text)
                .is_some_and(|(unit, _)| self.dimension.named(unit) == Some(Named::Unit(0)))
    }

    /// Whether a number of things would be followed by an amount of something else, as in `640×512 / 12 µm`.
    fn is_of_another(&self, text: &str) -> bool {
        let (number, unit) = split_number(text);
        let is_unit = |unit: &str| ALL_DIMENSIONS.iter().any(|dimension| dimension.named(unit).is_some());
        self.dimension.is_count() && !number.is_empty() && !unit.is_empty() && is_unit(unit)
    }

    /// The unit of the last number, with everything behind it.
    fn last_unit(&self, tail: &str) -> &str {
        let before = &self.text[..self.text.len().saturating_sub(tail.len())];
        let digit = before.rfind(|c: char| c.is_ascii_digit()).unwrap_or(0);
        split_number(&self.text[digit..]).1
    }

    fn vague_from(&self, tail: &str) -> ValueError {
        let number = self.text[..self.text.len().saturating_sub(tail.len())].trim_end().to_owned();
        ValueError::Approximate { text: self.text.to_owned(), number }
    }
}

fn is_label(text: &str) -> bool {
    LABELS.iter().any(|(_, labels)| is_any(text, labels))
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
