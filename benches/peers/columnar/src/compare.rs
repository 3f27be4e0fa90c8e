//! Whole columns at once: the time of a row, and the answers.

use std::hint::black_box;

use dualuse::columns::Truths;
use dualuse::{LawOfDay, Regime, Truth, date};

use crate::answer::Answer;
use crate::questions::five;
use crate::table::Table;
use crate::{clock, library, print, python, version, worlds};

const ROWS: usize = 1 << 20;
const ROUNDS: usize = 21;
/// The library's rule in another engine.
const GENERATED: &str = "duckdb, the library's SQL";

/// The times of a row in nanoseconds and the answers: all known, and a third unknown.
struct Row {
    name: &'static str,
    version: String,
    times: [f64; 2],
    counts: [[usize; 3]; 2],
}

/// Prints what columnar engines answer to the five questions.
pub fn answers() {
    let questions = five();
    let mut table = Table::default();
    questions.iter().for_each(|question| table.push(&question.drone));
    let right = questions.iter().map(|question| worlds::truth(&question.drone).expect("few worlds"));
    let right: Vec<_> = right.collect();
    let peers = ["polars", "duckdb"].into_iter();
    let mut answers: Vec<_> =
        peers.filter_map(|peer| Some((peer, python::run(peer, &table, 1)?.truths))).collect();
    let drones = questions.iter().map(|question| question.drone.clone().into());
    answers.extend(python::run_query(&library::query(), drones, 1).map(|run| (GENERATED, run.truths)));
    answers.push(("dualuse", library::truths_of_items(questions.iter().map(|question| &question.drone))));
    let said = |truths: Vec<Truth>| truths.into_iter().map(Answer::Says).collect::<Vec<_>>();
    let answers = answers.into_iter().map(|(name, truths)| (name, said(truths)));
    for (at, question) in (1..).zip(&questions) {
        println!("{at}. {}.", question.words);
    }
    println!("\n{}\n", print::answers(&right, answers));
}

/// Measures and prints the tables.
pub fn run() {
    println!("Drones with nothing on board, a row of {ROWS}:\n");
    compare(|seed, is_half_known| Table::random(seed, ROWS, false, is_half_known), &["polars"]);
    println!("Drones with a spectral camera, an infrared camera and a laser on board, a row of {ROWS}:\n");
    compare(
        |seed, is_half_known| Table::random(seed, ROWS, true, is_half_known),
        &["polars", "duckdb", GENERATED],
    );
}

fn compare(random: impl Fn(u64, bool) -> Table, peers: &[&'static str]) {
    let dualuse = |name| Row::new(name, version("dualuse"));
    let mut rows =
        vec![dualuse("dualuse, from columns of numbers"), dualuse("dualuse, from encoded columns")];
    rows.extend(peers.iter().map(|peer| Row::new(peer, String::new())));
    for of in 0..2 {
        let table = random(28 + of as u64, of == 1);
        let columns = library::columns();
        let batch = library::batch(&table);
        let encoded = columns.encode(&batch);
        agree(&table, library::truths(&columns.decide(&batch)));
        let passes: [&dyn Fn() -> [usize; 3]; 2] =
            [&|| counts(library::truths(&columns.decide(black_box(&batch)))), &|| {
                counts(library::truths(&black_box(&encoded).decide()))
            }];
        for (row, pass) in rows.iter_mut().zip(passes) {
            (row.times[of], row.counts[of]) = timed(pass);
        }
        for (row, peer) in rows[2..].iter_mut().zip(peers) {
            let items = (0..ROWS).map(|row| batch.item(row));
            let run = match *peer {
                GENERATED => python::run_query(&library::query(), items, 3),
                peer => python::run(peer, &table, ROUNDS),
            };
            let Some(run) = run else { continue };
            (row.version, row.times[of], row.counts[of]) = (run.version, run.time, run.counts);
        }
    }
    show(&rows);
}

/// The median processor time of a row, and what the rows say.
fn timed(pass: impl Fn() -> [usize; 3]) -> (f64, [usize; 3]) {
    let mut counts = [0; 3];
    let mut times = [0.0; ROUNDS];
    for time in &mut times {
        let start = clock::seconds();
        counts = pass();
        *time = (clock::seconds() - start) * 1e9 / ROWS as f64;
    }
    times.sort_by(f64::total_cmp);
    (times[ROUNDS / 2], counts)
}

/// The columns say of the first rows what the law says of one item after the other.
fn agree(table: &Table, truths: &Truths) {
    let law = LawOfDay::on(date(2024, 1, 1));
    let entry = law.entry(Regime::Cn, "CN-2023-28").expect("it is law on the day");
    let batch = library::batch(table);
    for row in 0..10_000 {
        assert_eq!(truths.at(row), entry.truth(&batch.item(row)), "row {row}");
    }
}

fn counts(truths: &Truths) -> [usize; 3] {
    [&truths.yes, &truths.no, &truths.unknown].map(|rows| rows.count())
}

impl Row {
    fn new(name: &'static str, version: String) -> Self {
        Self { name, version, times: [0.0; 2], counts: [[0; 3]; 2] }
    }
}

fn show(rows: &[Row]) {
    let mut table = print::table(&[
        "engine",
        "version",
        "all known, ns",
        "of polars'",
        "yes / no / unknown",
        "a third unknown, ns",
        "of polars'",
        "yes / no / unknown",
    ]);
    let polars = rows.iter().find(|row| row.name == "polars").map_or([f64::NAN; 2], |row| row.times);
    for row in rows.iter().filter(|row| row.times[0] > 0.0) {
        let mut cells = vec![row.name.to_owned(), row.version.clone()];
        for of in 0..2 {
            cells.push(format!("{:.2}", row.times[of]));
            cells.push(format!("{:.2}", row.times[of] / polars[of]));
            cells.push(row.counts[of].map(|count| count.to_string()).join(" / "));
        }
        table.add_row(cells);
    }
    println!("{table}\n");
}
