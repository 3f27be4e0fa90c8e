//! One item after the table: its report, the questions that would settle it, and how to answer them.

use std::fmt::Write as _;
use std::path::Path;

use dualuse::Classification;
use dualuse::report::Report;

/// The report on one screen, then what to do with it.
pub fn of(file: &Path, answer: &Classification) -> String {
    let mut text = format!("\n{}\n", Report::of(answer).coloured().to_text());
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let asks: Vec<_> = answer.ask.iter().take(2).collect();
    if !asks.is_empty() {
        let count = if asks.len() == 1 { "One question" } else { "Two questions" };
        let settle = match answer.ask.len() {
            1 | 2 if answer.ask.iter().all(|ask| !ask.free) => "settle every verdict above",
            _ => "settle most of what is open",
        };
        let _ = writeln!(text, "{count} would {settle}:");
        for (at, ask) in asks.into_iter().enumerate() {
            let asked = match ask.phrases.as_slice() {
                [] => format!("{}?", ask.phrase),
                phrases => format!("which of these, if any: {}?", phrases.join("; ")),
            };
            let _ = writeln!(text, "  {}. {asked}", at + 1);
        }
        let _ = writeln!(text, "To answer them: cargo run --example interview -- examples/goods/{name}");
    }
    let _ = writeln!(
        text,
        "Why an entry is open: cargo run --example classify -- --why 9A012.a.1 examples/goods/{name}"
    );
    text
}
