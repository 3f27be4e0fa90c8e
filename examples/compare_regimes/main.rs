//! The same goods under every regime, side by side, with the deciding entry of each.
//!
//! Without files it reads `examples/goods/`. With `--on` it shows today's law
//! and that day's. One item is then told with the reasons next to each other.
//! With `--to` it shows instead, for each destination, whether an export needs
//! a licence.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use comfy_table::{Cell, ColumnConstraint, ContentArrangement, Row, Table, Width, presets};
use dualuse::report::Report;
use dualuse::{Classification, Date, Described, LawOfDay, Regime, Verdict};

mod destinations;
#[path = "../support/export.rs"]
mod export;
#[path = "../support/output.rs"]
mod output;
#[path = "../support/mod.rs"]
mod support;

use output::say;
use support::{deciding, short};

#[derive(Parser)]
#[command(about = "The same goods under every regime, side by side")]
struct Options {
    /// Item files (.toml, .json, .ndjson); the goods beside this example if none is given
    files: Vec<PathBuf>,
    /// Another day of the law, as 2024-01-31, beside today (UTC)
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Ask about an export: where it goes and for what; --to takes several countries
    #[command(flatten)]
    export: export::Export,
    /// The item to tell in full, by a part of its name
    #[arg(long, value_name = "NAME")]
    item: Option<String>,
    /// How the tables are written
    #[arg(long, value_enum, default_value_t = Output::Text)]
    format: Output,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Output {
    Text,
    Markdown,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let files = match support::goods() {
        _ if !options.files.is_empty() => options.files.clone(),
        Ok(goods) => goods,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(1);
        }
    };
    let (mut items, mut all_read) = (Vec::new(), true);
    for file in &files {
        for item in support::read_file(file) {
            match item {
                Ok(item) => items.push(item),
                Err(error) => {
                    eprintln!("{}: {error}", file.display());
                    all_read = false;
                }
            }
        }
    }
    for day in std::iter::once(support::today()).chain(options.on) {
        let law = LawOfDay::on(day);
        if !options.export.destinations().is_empty() {
            match destinations::table(&law, &items, &options.export, options.format) {
                Ok(table) => say(format_args!("Law of {day}\n\n{table}\n")),
                Err(error) => {
                    eprintln!("error: {error}");
                    return ExitCode::from(2);
                }
            }
            continue;
        }
        let answers: Vec<_> = items.iter().map(|item| classify(&law, item)).collect();
        say(format_args!("Law of {day}\n\n{}\n", table(&answers, options.format)));
        match (told(&answers, options.item.as_deref()), &options.item) {
            (Some(answer), _) => {
                say(format_args!("{}, law of {day}\n\n{}\n", name(answer), reasons(answer, options.format)));
            }
            (None, Some(wanted)) => {
                eprintln!("error: no item has `{wanted}` in its name");
                return ExitCode::from(2);
            }
            (None, None) => {}
        }
    }
    if !options.export.destinations().is_empty() {
        say(destinations::HOW_TO_READ);
        return ExitCode::from(u8::from(!all_read));
    }
    say(HOW_TO_READ);
    ExitCode::from(u8::from(!all_read))
}

/// What stands in the cells of the table.
const HOW_TO_READ: &str = "\
An entry followed by ? is open; +2 stands for two more entries, \u{201c}one of 3\u{201d} for three of which one\n\
applies whatever is open; what stands in words keeps the verdict open. A dash means that all\n\
entries known here say no, a blank that none is known about such goods. Neither is clearance.";

fn classify(law: &LawOfDay, item: &Described) -> Classification {
    let case = law.case(&item.item);
    match &item.export {
        Some(export) => case.for_export(export).asking(0).classify(),
        None => case.asking(0).classify(),
    }
}

fn name(answer: &Classification) -> &str {
    answer.name.as_deref().unwrap_or("(no name)")
}

/// The item that was asked for, or the one that most regimes decide.
fn told<'a>(answers: &'a [Classification], wanted: Option<&str>) -> Option<&'a Classification> {
    let decided = |answer: &&Classification| {
        answer.regimes.iter().filter(|decision| decision.verdict >= Verdict::Controlled).count()
    };
    match wanted {
        Some(wanted) => {
            let wanted = wanted.to_lowercase();
            answers.iter().find(|answer| name(answer).to_lowercase().contains(&wanted))
        }
        None => answers.iter().rev().max_by_key(decided),
    }
}

fn table(answers: &[Classification], format: Output) -> String {
    let regimes = <Regime as strum::IntoEnumIterator>::iter();
    let head = std::iter::once("Item").chain(regimes.map(short)).map(str::to_owned);
    let rows = answers.iter().map(|answer| {
        let cells = answer.regimes.iter().map(|decision| deciding(answer, decision));
        std::iter::once(name(answer).to_owned()).chain(cells).collect()
    });
    lay_out(head.collect(), rows.collect(), &[28, 14, 14, 14, 14, 14], format)
}

/// For one item, what decides under each regime, or what is left to hold.
fn reasons(answer: &Classification, format: Output) -> String {
    let groups = Report::of(answer).groups();
    let between = if format == Output::Text { "\n" } else { "<br>" };
    let rows = answer.regimes.iter().map(|decision| {
        let of_regime = groups.iter().filter(|group| group.regime == decision.regime);
        let told: Vec<_> = of_regime.map(|group| format!("{}  {}", group.ids, group.says)).collect();
        let because = match told.as_slice() {
            [] if decision.ruled_out == 0 => "no entry about such goods is known".to_owned(),
            [] => format!("{} entries say no", decision.ruled_out),
            told => told.join(between),
        };
        vec![short(decision.regime).to_owned(), decision.verdict.words().to_owned(), because]
    });
    let head = ["Regime", "Verdict", "Decided by, or open"].map(str::to_owned).to_vec();
    lay_out(head, rows.collect(), &[12, 14, 72], format)
}

fn lay_out(head: Vec<String>, rows: Vec<Vec<String>>, widths: &[u16], format: Output) -> String {
    let mut table = Table::new();
    table.load_style(match format {
        Output::Text => presets::UTF8_FULL_CONDENSED,
        Output::Markdown => presets::ASCII_MARKDOWN,
    });
    table.set_header(head);
    table.add_rows(rows.into_iter().map(|row| Row::from(row.into_iter().map(Cell::new).collect::<Vec<_>>())));
    if format == Output::Text {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(100);
        let limits = widths.iter().map(|width| ColumnConstraint::UpperBoundary(Width::Fixed(*width)));
        table.set_constraints(limits);
    }
    table.to_string()
}
