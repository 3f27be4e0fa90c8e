//! One item after the table: its report, the questions that would settle it, and how to answer them.

use std::fmt::Write as _;
use std::path::Path;

use dualuse::Classification;
use dualuse::report::{COLUMNS, Report, width};

/// The report on one screen, then what to do with it.
pub fn of(file: &Path, answer: &Classification) -> String {
    let mut text = format!("\n{}\n", Report::of(answer).coloured().to_text());
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let asks: Vec<_> = answer.ask.iter().take(2).collect();
    if !asks.is_empty() {
        let count = if asks.len() == 1 { "One question" } else { "Two questions" };
        let raises_more = answer.ask.iter().any(|ask| ask.free && ask.paths.is_empty());
        let settle = match answer.ask.len() {
            1 | 2 if !raises_more => "settle every verdict on it",
            _ => "settle most of what is open",
        };
        let _ = writeln!(text, "{count} would {settle}:\n");
        for (at, ask) in asks.into_iter().enumerate() {
            let asked = match ask.phrases.as_slice() {
                [] => format!("{}?", ask.phrase),
                phrases => format!("Which of these, if any: {}?", phrases.join("; ")),
            };
            text.push_str(&wrapped(&format!("  {}. {asked}", at + 1), 5));
        }
        let _ = writeln!(text, "\nTo answer them:   cargo run --example interview -- examples/goods/{name}");
    }
    let why = answer.regimes.iter().flat_map(|decision| &decision.entries).next();
    if let Some(entry) = why {
        let _ = writeln!(
            text,
            "Why one is open:  cargo run --example classify -- --why {} examples/goods/{name}",
            entry.entry
        );
    }
    text
}

/// Lines that fit the report's columns.
fn wrapped(text: &str, indent: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split_inclusive(' ') {
        if column + width(word.trim_end()) > COLUMNS {
            out.truncate(out.trim_end().len());
            let _ = write!(out, "\n{:indent$}", "");
            column = indent;
        }
        out.push_str(word);
        column += width(word);
    }
    out + "\n"
}
