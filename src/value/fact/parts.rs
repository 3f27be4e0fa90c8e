//! The parts of a value: alternatives, what stands in brackets, and the
//! condition after `@`.

use crate::value::fact::Kind;
use crate::value::fact::asked::Asked;
use crate::value::fact::read::is_value;
use crate::value::fact::word_tables::BEHIND;
use crate::value::fact::words::after_bound;

/// A value without what stands beside it.
pub(super) struct Parts<'t> {
    pub value: &'t str,
    /// The brackets at the end, in the order in which they stand.
    pub brackets: Vec<&'t str>,
    /// What is behind the `@`.
    pub condition: &'t str,
}

/// What is joined by `or` or `|` outside brackets. Behind an `@`, only what
/// is a value by itself is an alternative: `5 km @ day or night` is one value.
pub(super) fn alternatives<'t>(asked: &Asked, text: &'t str) -> Vec<&'t str> {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let mut in_remark = false;
    for (start, end) in split_outside_brackets(text) {
        let part = &text[start..end];
        match parts.last_mut() {
            Some(last) if in_remark && !is_value(asked, part) => last.1 = end,
            _ => {
                parts.push((start, end));
                in_remark = outside_brackets(part).any(|(_, character)| is_at(character));
            }
        }
    }
    parts.into_iter().map(|(start, end)| text[start..end].trim()).collect()
}

/// The value, and what stands behind it in brackets or after `@`.
pub(super) fn split_remarks<'t>(asked: &Asked, text: &'t str) -> Parts<'t> {
    let at_sign = outside_brackets(text).find(|&(_, character)| is_at(character));
    let (text, condition) =
        at_sign.map_or((text, ""), |(at, sign)| (&text[..at], &text[at + sign.len_utf8()..]));
    let mut value = text.trim();
    let mut brackets = Vec::new();
    while let Some((before, bracket)) = split_bracket(asked.kind, value) {
        brackets.push(bracket);
        value = before.trim_end();
    }
    brackets.reverse();
    Parts { value, brackets, condition }
}

fn split_outside_brackets(text: &str) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut start = 0;
    for (at, character) in outside_brackets(text) {
        let length = match character {
            '|' | '｜' => character.len_utf8(),
            // In `20 L or more` it joins no alternative.
            ' ' if text[at..].starts_with(" or ") && after_bound(&text[at + 1..], BEHIND).is_none() => 4,
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
            _ if is_opening(character) => depth += 1,
            _ if is_closing(character) => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    })
}

/// The bracket at the end, unless it belongs to a unit, as in `hp (metric)` or `kg/(N·h)`.
fn split_bracket(kind: Kind, text: &str) -> Option<(&str, &str)> {
    let last = text.chars().next_back().filter(|&last| is_closing(last))?;
    let inside = &text[..text.len() - last.len_utf8()];
    let mut depth = 1_usize;
    let (at, opening) = inside.char_indices().rev().find(|&(_, character)| {
        match character {
            _ if is_closing(character) => depth += 1,
            _ if is_opening(character) => depth -= 1,
            _ => {}
        }
        depth == 0
    })?;
    let before = &text[..at];
    let of_unit = match kind {
        Kind::Amount(dimension) => {
            before.ends_with(['/', '√', '·'])
                || before.ends_with("sqrt")
                || before.ends_with("rt")
                || dimension.spellings().any(|unit| unit.ends_with(')') && text.ends_with(unit))
        }
        _ => false,
    };
    (!of_unit).then(|| (before, &inside[at + opening.len_utf8()..]))
}

fn is_at(character: char) -> bool {
    matches!(character, '@' | '＠')
}

fn is_opening(character: char) -> bool {
    matches!(character, '(' | '（' | '[' | '［' | '【')
}

fn is_closing(character: char) -> bool {
    matches!(character, ')' | '）' | ']' | '］' | '】')
}
