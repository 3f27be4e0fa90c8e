//! This library's columns: raw numbers held against the limits, and what comes of that.

use std::sync::LazyLock;

use dualuse::columns::{Batch, Columns, Truths};
use dualuse::items::Uav;
use dualuse::sql::{Dialect, Query, Rule};
use dualuse::{Category, LawOfDay, Regime, Truth, date};

use crate::table::{AMOUNTS, CLASSES, FLAGS, Table};

static LAW: LazyLock<LawOfDay> = LazyLock::new(|| LawOfDay::on(date(2024, 1, 1)));

/// The columns of Announcement 28.
pub fn columns() -> Columns<'static> {
    LAW.columns(Category::Uav).entry(Regime::Cn, "CN-2023-28").expect("it is law on the day")
}

/// Announcement 28 as SQL over columns without open ends.
pub fn query() -> Query {
    let entry = LAW.entry(Regime::Cn, "CN-2023-28").expect("it is law on the day");
    Rule::entry(&LAW, entry).ends_closed().query(Dialect::DuckDb).expect("it can be written")
}

/// A table as a batch with three kinds of things on board.
pub fn batch(table: &Table) -> Batch<'static> {
    let mut drones = of(table, Category::Uav, None);
    let offsets: Vec<u32> = (0..=table.len() as u32).collect();
    let on_board = [
        (Category::SpectralCamera, "spectral_camera"),
        (Category::InfraredImager, "infrared_imager"),
        (Category::Laser, "laser"),
    ];
    let on_board = on_board
        .into_iter()
        .filter(|_| table.has_payloads)
        .map(|(category, name)| (offsets.clone(), of(table, category, Some(name))));
    drones.put_on_board(on_board, None).expect("offsets of every row");
    drones
}

/// What columns decide of the announcement.
pub fn truths(answer: &dualuse::columns::BatchAnswer) -> &Truths {
    answer.entry(Regime::Cn, "CN-2023-28").expect("it was asked for")
}

/// What columns decide of items, which need no table.
pub fn truths_of_items<'i>(drones: impl Iterator<Item = &'i Uav>) -> Vec<Truth> {
    let batch = Batch::of_items(Category::Uav, drones).expect("they are drones");
    let answer = columns().decide(&batch);
    (0..batch.rows()).map(|row| truths(&answer).at(row)).collect()
}

fn of(table: &Table, category: Category, part: Option<&str>) -> Batch<'static> {
    let mut batch = Batch::new(category, table.len());
    for ((name, of), column) in FLAGS.iter().zip(&table.flags) {
        if *of == part && *name != "finds_ranges" {
            batch.put_flags(name, column.iter().copied()).expect("a flag");
        }
    }
    for ((name, of, unit, _), column) in AMOUNTS.iter().zip(&table.amounts) {
        if *of == part {
            let numbers: Vec<f64> = column.iter().map(|number| number.unwrap_or(f64::NAN)).collect();
            batch.put_numbers(name, unit, numbers).expect("an amount");
        }
    }
    if part == Some("laser") {
        let uses = &table.flags[FLAGS.len() - 1];
        let use_of = |finds: &Option<bool>| finds.map(|finds| if finds { "range_finding" } else { "other" });
        let class_of = |class: &Option<u8>| class.map(|class| CLASSES[usize::from(class)]);
        let unread = batch.put_texts("use", uses.iter().map(use_of)).expect("uses");
        assert!(unread.is_empty(), "{unread:?}");
        let unread = batch.put_texts("hazard_class", table.classes.iter().map(class_of)).expect("classes");
        assert!(unread.is_empty(), "{unread:?}");
    }
    batch
}
