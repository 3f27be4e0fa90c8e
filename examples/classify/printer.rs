//! Answers as text, Markdown, JSON or NDJSON, and what could not be read.

use std::io::{self, Write};

use clap::ValueEnum;
use dualuse::Classification;
use dualuse::files::ReadError;
use dualuse::report::Report;

/// How answers are written.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum Output {
    Text,
    Markdown,
    Json,
    Ndjson,
}

/// How much of an answer a report tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Extent {
    Screen,
    Full,
    Why(String),
}

/// An item that has no answer: where and why.
pub struct Unread {
    pub line: Option<usize>,
    /// What is wrong.
    pub error: String,
    /// The same, with its place.
    pub told: String,
}

impl From<ReadError> for Unread {
    fn from(error: ReadError) -> Self {
        Self { line: error.line, error: error.error.to_string(), told: error.to_string() }
    }
}

/// Writes answers in one format, and remembers what could not be read.
pub struct Printer {
    format: Output,
    extent: Extent,
    all_read: bool,
    count: usize,
}

impl Printer {
    pub fn new(format: Output, extent: Extent) -> Self {
        Self { format, extent, all_read: true, count: 0 }
    }

    pub fn print(&mut self, file: &str, answer: Result<Classification, Unread>) -> io::Result<()> {
        let mut out = anstream::stdout().lock();
        self.all_read &= answer.is_ok();
        match (self.format, &answer) {
            (Output::Ndjson, answer) => writeln!(out, "{}", line(answer))?,
            (Output::Json, answer) => {
                let before = if self.count == 0 { "[" } else { "," };
                write!(out, "{before}\n{}", line(answer))?;
            }
            (_, Err(unread)) => eprintln!("{file}: {}", unread.told),
            (Output::Text, Ok(answer)) => {
                let between = if self.count == 0 { "" } else { "\n" };
                write!(out, "{between}{}", report(answer, &self.extent).coloured().to_text())?;
            }
            (Output::Markdown, Ok(answer)) => {
                writeln!(out, "{}", report(answer, &self.extent).to_markdown())?
            }
        }
        self.count += 1;
        Ok(())
    }

    /// Whether everything was read.
    pub fn finish(self) -> io::Result<bool> {
        if self.format == Output::Json {
            let mut out = anstream::stdout().lock();
            writeln!(out, "{}", if self.count == 0 { "[]" } else { "\n]" })?;
        }
        Ok(self.all_read)
    }
}

fn report<'a>(answer: &'a Classification, extent: &'a Extent) -> Report<'a> {
    let report = Report::of(answer);
    match extent {
        Extent::Screen => report,
        Extent::Full => report.full(),
        Extent::Why(entry) => report.why(entry),
    }
}

/// One line for one item: its classification, or where and why it could not be read.
fn line(answer: &Result<Classification, Unread>) -> String {
    let value = match answer {
        Ok(answer) => serde_json::to_string(answer),
        Err(Unread { line: Some(line), error, .. }) => {
            serde_json::to_string(&serde_json::json!({ "line": line, "error": error }))
        }
        Err(Unread { error, .. }) => serde_json::to_string(&serde_json::json!({ "error": error })),
    };
    value.unwrap_or_else(|error| error.to_string())
}
