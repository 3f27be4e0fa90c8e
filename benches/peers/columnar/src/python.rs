//! Polars and DuckDB through their Python packages, which come built: tables go to them as CSV.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use dualuse::sql::{Dialect, Query, Value};
use dualuse::{Item, Truth};

use crate::table::{AMOUNTS, FLAGS, Table};

/// What the script says.
pub struct Run {
    pub version: String,
    /// Of a row, in nanoseconds.
    pub time: f64,
    /// How many rows say yes, no, unknown.
    pub counts: [usize; 3],
    /// The answer of each row, if there are few.
    pub truths: Vec<Truth>,
}

/// Decides a table by `polars` or `duckdb`; nothing if `PYTHON` (or `python3`) has no such package.
pub fn run(engine: &str, table: &Table, rounds: usize) -> Option<Run> {
    let path = std::env::temp_dir().join(format!("dualuse-peers-{}.csv", std::process::id()));
    write(table, &path).expect("the table is written");
    let rule = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("rules/no28.sql");
    let said = script(engine, &path, &rule, rounds);
    fs::remove_file(&path).expect("the table is removed");
    read(engine, &said?)
}

/// Decides items by a query of the library in DuckDB; nothing if `PYTHON` (or `python3`) has no such package.
pub fn run_query(query: &Query, items: impl Iterator<Item = Item>, rounds: usize) -> Option<Run> {
    let folder = std::env::temp_dir().join(format!("dualuse-peers-{}", std::process::id()));
    write_tables(query, items, &folder).expect("the tables are written");
    let said = script("duckdb", &folder, &folder.join("query.sql"), rounds);
    fs::remove_dir_all(&folder).expect("the tables are removed");
    read("duckdb", &said?)
}

fn read(engine: &str, said: &str) -> Option<Run> {
    let words: Vec<_> = said.split_whitespace().collect();
    let [version, time, yes, no, unknown, truths @ ..] = &words[..] else { panic!("{engine} said {said}") };
    Some(Run {
        version: (*version).to_owned(),
        time: time.parse().expect("a time"),
        counts: [yes, no, unknown].map(|count| count.parse().expect("a count")),
        truths: truths.iter().map(|truth| truth.parse().expect("an answer")).collect(),
    })
}

fn script(engine: &str, table: &Path, rule: &Path, rounds: usize) -> Option<String> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new(python);
    command.arg(here.join("engines.py")).arg(engine).arg(table).arg(rule);
    let output = command.arg(rounds.to_string()).output().ok()?;
    let errors = String::from_utf8_lossy(&output.stderr);
    if errors.contains(&format!("No module named '{engine}'")) {
        return None;
    }
    assert!(output.status.success(), "{engine}: {errors}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What is on board has columns only if something is on board.
fn write(table: &Table, path: &Path) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let is_told = |of: Option<&str>| of.is_none() || table.has_payloads;
    let flags = FLAGS.iter().zip(&table.flags).filter(|((_, of), _)| is_told(*of));
    let amounts = AMOUNTS.iter().zip(&table.amounts).filter(|((_, of, ..), _)| is_told(*of));
    let names = flags.clone().map(|((name, _), _)| *name);
    let names = names.chain(amounts.clone().map(|((name, ..), _)| *name));
    let names = names.chain(table.has_payloads.then_some("hazard_class"));
    writeln!(file, "{}", names.collect::<Vec<_>>().join(","))?;
    for row in 0..table.len() {
        let flags = flags.clone().map(|(_, column)| text(column[row]));
        let amounts = amounts.clone().map(|(_, column)| text(column[row]));
        let classes = table.has_payloads.then(|| text(table.classes[row]));
        writeln!(file, "{}", flags.chain(amounts).chain(classes).collect::<Vec<_>>().join(","))?;
    }
    file.flush()
}

/// A table for each that the query reads, with amounts as doubles, as the table of the other rule has them.
fn write_tables(query: &Query, items: impl Iterator<Item = Item>, folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("query.sql"), query.text())?;
    let tables = query.tables();
    let create: Vec<_> = tables.iter().map(|table| table.create(Dialect::DuckDb)).collect();
    fs::write(folder.join("create.sql"), create.join(";\n").replace("DECIMAL(38, 18)", "DOUBLE"))?;
    let file = |name: String| File::create(folder.join(name + ".csv")).map(BufWriter::new);
    let mut files = tables.iter().map(|table| file(table.name())).collect::<Result<Vec<_>, _>>()?;
    for (row, item) in items.enumerate() {
        let on_board = item.borrow().carries().items().unwrap_or_default();
        for (at, (table, file)) in tables.iter().zip(&mut files).enumerate() {
            let own = (at == 0).then_some(&item);
            let parts = on_board.iter().filter(|part| at > 0 && part.borrow().category() == table.category());
            for item in own.into_iter().chain(parts) {
                let values = table.values(item).into_iter().map(|value| match value {
                    Value::Null => String::new(),
                    Value::Text(text) => text,
                    other => other.to_string(),
                });
                writeln!(file, "{row},{}", values.collect::<Vec<_>>().join(","))?;
            }
        }
    }
    files.iter_mut().try_for_each(Write::flush)
}

fn text(value: Option<impl std::fmt::Display>) -> String {
    value.map_or(String::new(), |value| value.to_string())
}
