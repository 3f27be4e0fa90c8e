//! A whole catalogue: each row with the verdict of every regime, the entries that decide and the next
//! question, in the order of the input, in constant memory, on all cores.
//!
//! It reads NDJSON (an item on each line), CSV or Parquet; a mapping file says which column is which fact.
//! The output is of the same kind. Of Parquet all columns go through as they are, and behind them stand
//! `dualuse_cn`, the list `dualuse_cn_deciding`, and so on; a number is read as it is printed shortest.
//!
//! Ctrl-C leaves an output of whole rows, and `--resume` goes on to the bytes that one run would have
//! written. A Parquet file has its directory at its end: it is written at Ctrl-C too, so that the file can
//! be read, and `--resume` copies the whole row groups and decides the rows behind them again. After a
//! harder end (`kill -9`, no power) NDJSON and CSV go on all the same, and Parquet begins anew.
//!
//! `--generate` makes a catalogue of any size from the example goods. Exit status: 0 all rows were
//! decided, 1 some could not be read, 2 wrong usage, 130 interrupted.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use dualuse::{Date, Regime};

mod cells;
mod decide;
mod generate;
mod input;
mod mapping;
mod output;
mod resume;
mod row_groups;
mod run;
mod summary;
mod vary;

#[derive(Parser)]
#[command(about = "Each row of a catalogue with its verdicts, deciding entries and next question")]
struct Options {
    /// The catalogue, .ndjson, .csv or .parquet
    #[arg(required_unless_present = "generate")]
    input: Option<PathBuf>,
    /// Where the rows go with their verdicts
    #[arg(long, required_unless_present = "generate")]
    output: Option<PathBuf>,
    /// Where the rows go that could not be read, as NDJSON; OUTPUT.unread if not given
    #[arg(long)]
    unread: Option<PathBuf>,
    /// Which column is which fact, in which unit, and what is the same for all rows (.toml)
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// How the input is written, if its name does not say so
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The day of the law, as 2024-01-31; today (UTC) if not given
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// The regimes to consult; all if not given
    #[arg(long, value_name = "REGIME", value_delimiter = ',')]
    regime: Vec<Regime>,
    /// Verdicts and deciding entries alone, without the search for questions
    #[arg(long)]
    no_ask: bool,
    /// Take the facts as they are stated, without what physics adds to them
    #[arg(long)]
    no_ties: bool,
    /// Go on where an interrupted run has stopped
    #[arg(long)]
    resume: bool,
    /// How many threads decide; as many as there are cores if not given
    #[arg(long)]
    threads: Option<usize>,
    /// How many bytes of rows are decided at once; 131072 if not given, of Parquet 1048576 as unpacked
    #[arg(long, value_name = "BYTES")]
    block: Option<u64>,
    /// How many rows of the input make a row group of a Parquet output, at least
    #[arg(long, value_name = "ROWS", default_value_t = 1 << 16)]
    row_group: u64,
    /// Make a catalogue of so many items and write it to standard output
    #[arg(long, value_name = "ITEMS", conflicts_with = "input")]
    generate: Option<u64>,
    /// Another seed makes another catalogue
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// How a catalogue is written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON value on each line
    Ndjson,
    /// Comma-separated values with a head
    Csv,
    /// Row groups of columns
    Parquet,
}

impl Options {
    fn block(&self, format: Format) -> u64 {
        self.block.unwrap_or(if format == Format::Parquet { 1 << 20 } else { 1 << 17 })
    }
}

/// How a run has ended.
enum Ended {
    AllRead,
    SomeUnread,
    Interrupted,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let ended = match options.generate {
        Some(items) => generate::write(items, options.seed).map(|()| Ended::AllRead),
        None => run::run(&options),
    };
    match ended {
        Ok(Ended::AllRead) => ExitCode::SUCCESS,
        Ok(Ended::SomeUnread) => ExitCode::from(1),
        Ok(Ended::Interrupted) => ExitCode::from(130),
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn today() -> Date {
    jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}
