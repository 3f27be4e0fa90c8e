//! Which entries control these goods, why, by which text, and what is still missing.
//!
//! Without an argument it reads the item files in `examples/goods/`; with
//! files (`.toml`, `.json`, `.ndjson`) or `-` (NDJSON from standard input) it
//! reads these. Exit status: 0 everything was read and decided, 1 some input
//! could not be read, 2 wrong usage.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use dualuse::files::{ReadError, read_line};
use dualuse::{AdoptError, Case, Classification, Date, Described, Regime};

#[path = "../support/mod.rs"]
mod support;
mod table;

#[derive(Parser)]
#[command(about = "Which entries control these goods, why, by which text, and what is still missing")]
struct Options {
    /// Item files (.toml, .json, .ndjson), or - for NDJSON from standard input
    files: Vec<PathBuf>,
    /// The day of the law, as 2024-01-31; today (UTC) if not given
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// The regimes to consult; all if not given
    #[arg(long, value_name = "REGIME", value_delimiter = ',')]
    regime: Vec<Regime>,
    /// How the answers are written
    #[arg(long, value_enum, default_value_t = Output::Text)]
    format: Output,
    /// Also show the entries that say no
    #[arg(long)]
    all: bool,
    /// Adopt a reading of a disputed text, as CN-15420m=as printed
    #[arg(long, value_name = "DISPUTE=READING", value_parser = reading)]
    adopt: Vec<(String, String)>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Output {
    Text,
    Markdown,
    Json,
    Ndjson,
}

fn reading(text: &str) -> Result<(String, String), String> {
    let (dispute, reading) = text.split_once('=').ok_or("write DISPUTE=READING")?;
    Ok((dispute.to_owned(), reading.to_owned()))
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(Failure::Usage(message)) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
        // The reader of our output has gone: nothing is left to be said.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            eprintln!("error: {error}");
            ExitCode::from(1)
        }
    }
}

enum Failure {
    Usage(String),
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<AdoptError> for Failure {
    fn from(error: AdoptError) -> Self {
        Self::Usage(error.to_string())
    }
}

/// Whether all input could be read.
fn run(options: &Options) -> Result<bool, Failure> {
    let desk = Desk::new(options);
    desk.check()?;
    if options.files.is_empty() {
        return desk.show_goods();
    }
    let mut printer = Printer::new(options.format);
    for file in &options.files {
        if file.as_os_str() == "-" {
            for (at, line) in io::stdin().lock().split(b'\n').enumerate() {
                let line = line?;
                if !line.iter().all(u8::is_ascii_whitespace) {
                    printer.print("-", desk.answer(read_line(&line, at + 1))?)?;
                }
            }
        } else {
            for item in support::read_file(file) {
                printer.print(&file.display().to_string(), desk.answer(item)?)?;
            }
        }
    }
    printer.finish()
}

/// Answers with the law of one day.
struct Desk<'a> {
    options: &'a Options,
    on: Date,
    regimes: Vec<Regime>,
}

impl<'a> Desk<'a> {
    fn new(options: &'a Options) -> Self {
        let all = || <Regime as strum::IntoEnumIterator>::iter().collect();
        let regimes = if options.regime.is_empty() { all() } else { options.regime.clone() };
        Self { options, on: options.on.unwrap_or_else(support::today), regimes }
    }

    /// Fails if a reading is adopted that no text has.
    fn check(&self) -> Result<(), Failure> {
        self.classify(&dualuse::items::Uav::UNKNOWN.into(), None)?;
        Ok(())
    }

    fn answer(
        &self,
        read: Result<Described, ReadError>,
    ) -> Result<Result<Classification, ReadError>, Failure> {
        match read {
            Ok(described) => Ok(Ok(self.classify(&described.item, described.export.as_ref())?)),
            Err(error) => Ok(Err(error)),
        }
    }

    fn classify(
        &self,
        item: &dualuse::Item,
        export: Option<&dualuse::items::Export>,
    ) -> Result<Classification, AdoptError> {
        let mut case = Case::new(item, self.on).under(self.regimes.iter().copied());
        if let Some(export) = export {
            case = case.for_export(export);
        }
        for (dispute, reading) in &self.options.adopt {
            case = case.adopting(dispute, reading)?;
        }
        if self.options.all {
            case = case.with_all_entries();
        }
        Ok(case.classify())
    }

    /// One table of verdicts on the goods beside this example, and one of them explained.
    fn show_goods(&self) -> Result<bool, Failure> {
        let mut answers = Vec::new();
        let mut all_read = true;
        for file in support::goods()? {
            for item in support::read_file(&file) {
                match self.answer(item)? {
                    Ok(answer) => answers.push(answer),
                    Err(error) => {
                        eprintln!("{}: {error}", file.display());
                        all_read = false;
                    }
                }
            }
        }
        if self.options.format != Output::Text {
            let mut printer = Printer::new(self.options.format);
            for answer in answers {
                printer.print("", Ok(answer))?;
            }
            return Ok(printer.finish()? && all_read);
        }
        let mut out = anstream::stdout().lock();
        writeln!(out, "{}", table::verdicts(&answers, self.on, &self.regimes))?;
        let explained = answers.iter().find(|answer| answer.name.as_deref() == Some(EXPLAINED));
        if let Some(explained) = explained {
            write!(out, "\n{}", explained.to_coloured_text())?;
        }
        Ok(all_read)
    }
}

/// The goods that are explained in full after the table.
const EXPLAINED: &str = "DJI Mavic Air";

/// Writes answers in one format, and remembers what could not be read.
struct Printer {
    format: Output,
    all_read: bool,
    count: usize,
}

impl Printer {
    fn new(format: Output) -> Self {
        Self { format, all_read: true, count: 0 }
    }

    fn print(&mut self, file: &str, answer: Result<Classification, ReadError>) -> Result<(), Failure> {
        let mut out = anstream::stdout().lock();
        self.all_read &= answer.is_ok();
        match (self.format, &answer) {
            (Output::Ndjson, answer) => writeln!(out, "{}", line(answer))?,
            (Output::Json, answer) => {
                let before = if self.count == 0 { "[" } else { "," };
                write!(out, "{before}\n{}", line(answer))?;
            }
            (_, Err(error)) => eprintln!("{file}: {error}"),
            (Output::Text, Ok(answer)) => {
                let between = if self.count == 0 { "" } else { "\n" };
                write!(out, "{between}{}", answer.to_coloured_text())?;
            }
            (Output::Markdown, Ok(answer)) => writeln!(out, "{}", answer.to_markdown())?,
        }
        self.count += 1;
        Ok(())
    }

    fn finish(self) -> Result<bool, Failure> {
        if self.format == Output::Json {
            let mut out = anstream::stdout().lock();
            writeln!(out, "{}", if self.count == 0 { "[]" } else { "\n]" })?;
        }
        Ok(self.all_read)
    }
}

/// One line for one item: its classification, or where and why it could not be read.
fn line(answer: &Result<Classification, ReadError>) -> String {
    let value = match answer {
        Ok(answer) => serde_json::to_string(answer),
        Err(ReadError { line: Some(line), error, .. }) => {
            serde_json::to_string(&serde_json::json!({ "line": line, "error": error.to_string() }))
        }
        Err(error) => serde_json::to_string(&serde_json::json!({ "error": error.to_string() })),
    };
    value.unwrap_or_else(|error| error.to_string())
}
