//! How words are found: whatever their capitals, with or without a point behind
//! them, and at their full length.

use crate::value::quantity::same_letters;

/// What a sign or word says of the amount beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    AtLeast,
    Above,
    AtMost,
    Below,
    /// The greatest that there is, as in `up to 55 min`.
    UpTo,
    /// The least that there is, as in `min. 8 µm`.
    From,
    /// The first of two ends.
    Between,
    /// Just the amount.
    Just,
}

/// What is behind a word at the head of a text; the word may have a point or colon behind it.
pub(super) fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = after_letters(text, word)?;
    let open = rest.chars().next().is_some_and(|next| next.is_alphabetic() && !is_han(next));
    if open && word.chars().next_back().is_some_and(|last| last.is_alphabetic() && !is_han(last)) {
        return None;
    }
    let rest = match rest.strip_prefix('.') {
        Some(after) if !after.starts_with(|next: char| next.is_ascii_digit()) => after,
        // In `max.55 min` the dot could begin the number.
        Some(_) if word.ends_with(char::is_alphabetic) => return None,
        _ => rest,
    };
    let rest = rest.trim_start();
    Some(rest.strip_prefix(':').unwrap_or(rest).trim_start())
}

/// The longest of the words that stands at the head of a text, and what is behind it.
pub(super) fn after_any<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let found = words.iter().filter_map(|word| after_word(text, word));
    found.min_by_key(|rest| rest.len())
}

/// The longest sign or word of a table, what it says, and what is behind it.
pub(super) fn after_bound<'t>(text: &'t str, table: &[(Bound, &[&str])]) -> Option<(Bound, &'t str)> {
    let found = table.iter().filter_map(|(bound, words)| Some((*bound, after_any(text, words)?)));
    found.min_by_key(|(_, rest)| rest.len())
}

/// Whether a text is one of the words and nothing else.
pub(super) fn is_any(text: &str, words: &[&str]) -> bool {
    let bare = text.trim().trim_end_matches('.');
    words.iter().any(|word| same_letters(word, text.trim()) || same_letters(word, bare))
}

fn after_letters<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut letters = text.chars();
    for expected in word.chars() {
        let next = letters.next()?;
        if next != expected && !next.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    Some(letters.as_str())
}

/// Whether a letter is of a script that writes words without gaps.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}
