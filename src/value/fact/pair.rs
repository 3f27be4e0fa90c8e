//! Two sides of a rectangle: `640×512` elements, `32° × 26°` of view.

use crate::value::fact::ValueError;
use crate::value::fact::asked::Pair;
use crate::value::fact::grammar::{Raw, Reader, Statement, single};
use crate::value::fact::number::split_number;
use crate::value::fact::words::{Bound, after_any, after_word};

impl Reader<'_> {
    /// `32° × 26°` or `640×512`, of which one side is asked for.
    pub fn one_of_pair<'t>(
        &mut self,
        bound: Option<Bound>,
        text: &str,
        first: &[Raw<'_>],
        second: &'t str,
    ) -> Result<(Statement, &'t str), ValueError> {
        let (second, rest) = self.quantity(second)?;
        self.check_unit(&second, rest)?;
        let rest = after_side(rest);
        let unit = |raws: &[Raw<'_>]| raws.last().map_or("", |raw| raw.unit).to_owned();
        let (first_unit, second_unit) = (unit(first), unit(&second));
        let both = (self.resolved(first, &second_unit)?, self.resolved(&second, &first_unit)?);
        let end = if self.asked.pair == Pair::Horizontal { both.0 } else { both.1 };
        let pair = text[..text.len().saturating_sub(rest.len())].trim_end().to_owned();
        self.remarks.push(pair);
        Ok((single(end, bound), rest))
    }

    /// `640×512 px`: so many in each row, so many rows.
    pub fn product<'t>(&self, mut raw: Raw<'t>, rest: &'t str) -> (Raw<'t>, &'t str) {
        if self.asked.pair == Pair::Product
            && let Some(factor) = after_times(rest)
        {
            let (times, rest) = split_number(factor);
            raw.times = times;
            return (raw, after_side(rest));
        }
        match self.longest_unit(rest) {
            Some((unit, rest)) => (Raw { unit, ..raw }, rest),
            None => (raw, rest),
        }
    }
}

/// What is behind the sign between two sides, such as `640 px × 512` and `32° (h) x 26°`.
pub(super) fn after_times(text: &str) -> Option<&str> {
    let text = after_any(text, &["(h)", "(hfov)", "px", "pixels", "pixel", "像素"]).unwrap_or(text);
    let by = text.strip_prefix(['×', 'x', 'X', '*', '✕', '╳']).or_else(|| after_word(text, "by"));
    by.map(str::trim_start).filter(|factor| factor.starts_with(|c: char| c.is_ascii_digit()))
}

/// What is behind the words for the things of which a side has so many.
fn after_side(text: &str) -> &str {
    after_any(text, &["(v)", "px", "pixels", "pixel", "Pixeln", "像素", "elements", "点", "元"])
        .unwrap_or(text)
}
