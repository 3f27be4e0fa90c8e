//! Rules as SQL against the library: random rows and rows at the limits of the law, run in SQLite.
//!
//! `tests/sql/engines.py` has the same cases written for DuckDB and other engines and runs them there.

mod cases;
mod misread;
mod refused;
mod shape;
mod sqlite;

use std::io::Write as _;

use cases::Case;
use dualuse::sql::Dialect;
use dualuse::{Category, LawOfDay, Regime, date};
use strum::IntoEnumIterator as _;

fn days() -> [LawOfDay; 2] {
    [LawOfDay::on(date(2026, 11, 24)), LawOfDay::on(date(2024, 1, 1))]
}

/// The categories whose verdict is asked, with what is on board.
const VERDICTS: [Category; 2] = [Category::Uav, Category::InertialUnit];

fn goods() -> impl Iterator<Item = Category> {
    Category::iter().filter(|category| *category != Category::Export)
}

/// All entries of each regime about each category, and its verdict on these categories.
fn cases<'a>(
    law: &'a LawOfDay,
    verdicts: &'a [Category],
    dialect: Dialect,
    rows: usize,
) -> impl Iterator<Item = Case> + 'a {
    let of = move |regime, category| {
        let is_verdict =
            [false, true].into_iter().filter(move |verdict| !verdict || verdicts.contains(&category));
        is_verdict.map(move |is_verdict| Case::of(law, (regime, category), is_verdict, dialect, rows))
    };
    Regime::ALL.into_iter().flat_map(move |regime| goods().flat_map(move |category| of(regime, category)))
}

#[test]
fn sqlite_says_what_the_library_says() {
    let (mut answers, mut open) = (0, 0);
    for (law, verdicts) in days().into_iter().zip([&VERDICTS[..], &[]]) {
        for case in cases(&law, verdicts, Dialect::Sqlite, 16) {
            let said = sqlite::run(&case);
            for (row, (said, expected)) in said.iter().zip(case.expected()).enumerate() {
                assert_eq!(said, &expected, "{}, row {row}: {}", case.name, case.items[row]);
                answers += expected.len();
                let is_open = |answer: &&String| ["unknown", "undetermined"].contains(&answer.as_str());
                open += expected.iter().filter(is_open).count();
            }
        }
    }
    assert!(answers > 10_000 && open > answers / 20 && open < answers * 19 / 20, "{open} of {answers}");
}

/// Writes the cases for `engines.py`, where it asks for them.
#[test]
fn the_cases_for_other_engines() {
    let Ok(file) = std::env::var("DUALUSE_SQL_CASES") else { return };
    let dialect: Dialect = std::env::var("DUALUSE_SQL_DIALECT").unwrap().parse().unwrap();
    let rows = std::env::var("DUALUSE_SQL_ROWS").map_or(40, |rows| rows.parse().unwrap());
    let mut file = std::io::BufWriter::new(std::fs::File::create(file).unwrap());
    let [law, _] = days();
    for case in cases(&law, &VERDICTS, dialect, rows) {
        writeln!(file, "{}", case.to_json()).unwrap();
    }
}
