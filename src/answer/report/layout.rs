//! Columns, wrapped lines, and marks that need an escape.

use std::fmt::Write as _;

use super::COLUMNS;

/// How many columns a text takes; wide characters, as Chinese ones, take two.
pub fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(c: char) -> usize {
    let is_wide = matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}');
    if is_wide { 2 } else { 1 }
}

/// Lines of at most [`COLUMNS`] columns; the first begins with `head`, the others are indented.
/// An amount stays on one line; words that are longer than a line are broken.
pub fn wrap(head: &str, indent: usize, text: &str) -> String {
    let mut out = head.to_owned();
    let mut column = width(&plain(head));
    let mut is_fresh = true;
    for word in words(text) {
        let long = width(&plain(&word));
        let gap = usize::from(!is_fresh);
        if column + gap + long > COLUMNS && !is_fresh
            || (is_fresh && column > indent && column + long > COLUMNS)
        {
            let _ = write!(out, "\n{:indent$}", "");
            column = indent;
        } else if !is_fresh {
            out.push(' ');
            column += 1;
        }
        is_fresh = false;
        if indent + long <= COLUMNS {
            out.push_str(&word);
            column += long;
            continue;
        }
        for c in word.chars() {
            if column + columns(c) > COLUMNS {
                let _ = write!(out, "\n{:indent$}", "");
                column = indent;
            }
            out.push(c);
            column += columns(c);
        }
    }
    out.push('\n');
    out
}

/// The words of a text: a number is one with its unit, and a sign of comparison with its number.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_open = false;
    for word in text.split(' ') {
        match words.last_mut() {
            Some(last) if is_open && !word.is_empty() => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        let bare = word.trim_start_matches(['(', '<', '>', '=']);
        let is_number =
            bare.starts_with(|c: char| c.is_ascii_digit()) && bare.ends_with(|c: char| c.is_ascii_digit());
        is_open = is_number || bare.is_empty() && !word.is_empty();
    }
    words
}

/// A text without the codes of colours.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut is_code = false;
    for c in text.chars() {
        match c {
            '\u{1b}' => is_code = true,
            'm' if is_code => is_code = false,
            c if !is_code => out.push(c),
            _ => {}
        }
    }
    out
}

pub fn paint(text: &str, code: &str, coloured: bool) -> String {
    if coloured { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Text in which nothing is taken for a mark of Markdown.
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if matches!(c, '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '|' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
