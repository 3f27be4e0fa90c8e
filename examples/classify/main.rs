//! Which entries control these goods, why, by which text, and what to ask next.
//!
//! Without an argument it reads the item files in `examples/goods/`; with
//! files (`.toml`, `.json`, `.ndjson`) or `-` (NDJSON from standard input) it
//! reads these. Each item is told on one screen; `--why 9A012.a.1` tells one
//! entry whole, `--full` all of them. Exit status: 0 everything was read and
//! decided, 1 some input could not be read, 2 wrong usage.

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use dualuse::files::{ReadError, read_line};
use dualuse::{Case, Classification, Date, Described, LawOfDay, Regime};

#[path = "../support/export.rs"]
mod export;
mod printer;
mod story;
#[path = "../support/mod.rs"]
mod support;
mod table;

use printer::{Extent, Output, Printer, Unread};

#[derive(Parser)]
#[command(about = "Which entries control these goods, why, by which text, and what to ask next")]
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
    /// The whole tree of one entry, or of the points below it, as 9A012.a
    #[arg(long, value_name = "ENTRY", conflicts_with = "full")]
    why: Option<String>,
    /// The whole tree of every entry that is told
    #[arg(long)]
    full: bool,
    /// Also show the entries that say no
    #[arg(long)]
    all: bool,
    /// Adopt a reading of a disputed text, as CN-15420m="as printed"
    #[arg(long, value_name = "DISPUTE=READING", value_parser = pair)]
    adopt: Vec<(String, String)>,
    /// Suppose a value that is not known, as model_aircraft=no
    #[arg(long, value_name = "PATH=VALUE", value_parser = pair)]
    assume: Vec<(String, String)>,
    /// Ask about an export: where it goes and for what
    #[command(flatten)]
    export: export::Export,
    /// Search for no questions: faster, for streams
    #[arg(long)]
    no_ask: bool,
    /// Take the facts as they are stated, without what physics adds to them
    #[arg(long)]
    no_ties: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
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

/// Whether all input could be read.
fn run(options: &Options) -> Result<bool, Failure> {
    let desk = Desk::new(options)?;
    if options.files.is_empty() {
        return desk.show_goods();
    }
    let mut printer = desk.printer();
    for file in &options.files {
        if file.as_os_str() == "-" {
            for (at, line) in io::stdin().lock().split(b'\n').enumerate() {
                let line = line?;
                if !line.iter().all(u8::is_ascii_whitespace) {
                    printer.print("-", desk.answer(read_line(&line, at + 1), Some(at + 1)))?;
                }
            }
        } else {
            for item in support::read_file(file) {
                printer.print(&file.display().to_string(), desk.answer(item, None))?;
            }
        }
    }
    Ok(printer.finish()?)
}

/// Answers with the law of one day.
struct Desk<'a> {
    options: &'a Options,
    law: LawOfDay,
    on: Date,
    regimes: Vec<Regime>,
}

impl<'a> Desk<'a> {
    /// Fails if a reading is adopted that no text has.
    fn new(options: &'a Options) -> Result<Self, Failure> {
        let regimes = if options.regime.is_empty() { Regime::ALL.to_vec() } else { options.regime.clone() };
        if options.export.destinations().len() > 1 {
            let message = "--to takes one country here; compare_regimes takes several";
            return Err(Failure::Usage(message.to_owned()));
        }
        let on = options.on.unwrap_or_else(support::today);
        let mut law = LawOfDay::on(on);
        for (dispute, reading) in &options.adopt {
            law = law.adopting(dispute, reading).map_err(|error| Failure::Usage(error.to_string()))?;
        }
        Ok(Self { options, law, on, regimes })
    }

    fn printer(&self) -> Printer {
        let extent = match (&self.options.why, self.options.full) {
            (Some(entry), _) => Extent::Why(entry.clone()),
            (None, true) => Extent::Full,
            (None, false) => Extent::Screen,
        };
        Printer::new(self.options.format, extent)
    }

    fn answer(
        &self,
        read: Result<Described, ReadError>,
        line: Option<usize>,
    ) -> Result<Classification, Unread> {
        self.classify(&read?).map_err(|error| {
            let place = line.map(|line| format!("line {line}: ")).unwrap_or_default();
            Unread { line, told: format!("{place}{error}"), error }
        })
    }

    fn classify(&self, described: &Described) -> Result<Classification, String> {
        let to = self.options.export.destinations().first().copied();
        let described = &self.options.export.of(described.clone(), to)?;
        let mut case = self.law.case(&described.item).under(self.regimes.iter().copied());
        if let Some(export) = &described.export {
            case = case.for_export(export);
        }
        for (dispute, reading) in &described.adopt {
            case = case.adopting(dispute, reading).map_err(|error| error.to_string())?;
        }
        for (path, value) in &self.options.assume {
            case = case.assuming(path, value.as_str()).map_err(|error| error.to_string())?;
        }
        for (path, value) in &described.assume {
            case = case.assuming(path, value.clone()).map_err(|error| error.to_string())?;
        }
        case = case.declining(described.declined.iter().cloned());
        Ok(self.extended(case).classify())
    }

    /// A case with what the options ask beside the item.
    fn extended<'c>(&self, mut case: Case<'c>) -> Case<'c> {
        if self.options.all || self.options.why.is_some() {
            case = case.with_all_entries();
        }
        if self.options.no_ask {
            case = case.asking(0);
        }
        if self.options.no_ties {
            case = case.without_ties();
        }
        case
    }

    /// One table of verdicts on the goods beside this example, and one of them told.
    fn show_goods(&self) -> Result<bool, Failure> {
        let mut all_read = true;
        let mut answers: Vec<(PathBuf, Classification)> = Vec::new();
        for file in support::goods()? {
            for item in support::read_file(&file) {
                match self.answer(item, None) {
                    Ok(answer) => answers.push((file.clone(), answer)),
                    Err(unread) => {
                        eprintln!("{}: {}", file.display(), unread.told);
                        all_read = false;
                    }
                }
            }
        }
        if self.options.format != Output::Text || self.options.why.is_some() || self.options.full {
            let mut printer = self.printer();
            for (file, answer) in answers {
                printer.print(&name_of(&file), Ok(answer))?;
            }
            return Ok(printer.finish()? && all_read);
        }
        let mut out = anstream::stdout().lock();
        let told = answers.iter().find(|(file, _)| name_of(file) == TOLD);
        let told = told.map(|(file, answer)| story::of(file, answer)).unwrap_or_default();
        let answers: Vec<_> = answers.iter().map(|(_, answer)| answer.clone()).collect();
        writeln!(out, "{}", table::verdicts(&answers, self.on, &self.regimes))?;
        write!(out, "{told}")?;
        Ok(all_read)
    }
}

fn name_of(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The item that is told after the table.
const TOLD: &str = "dji-mavic-air.toml";
