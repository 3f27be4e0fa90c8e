//! Every row of the page on values is what happens.

use dualuse::quantity::*;
use dualuse::{Fact, Item, ValueError};
use serde_json::{Value, json};

const PAGE: &str = include_str!("../../src/manual/values.md");

struct Row<'p> {
    phrasing: &'p str,
    category: &'p str,
    attribute: &'p str,
    read_as: &'p str,
    remark: &'p str,
}

fn rows() -> Vec<Row<'static>> {
    PAGE.lines().filter(|line| line.starts_with("| `")).map(row).collect()
}

fn row(line: &'static str) -> Row<'static> {
    let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
    let [phrasing, attribute, read_as, remark] = cells[..] else { panic!("not four cells: {line}") };
    let bare = |cell: &'static str| cell.trim_start_matches('`').trim_end_matches('`');
    let (category, attribute) = bare(attribute).split_once('.').unwrap();
    // A phrasing may itself begin or end with blanks that count, never with a backtick.
    Row { phrasing: bare(phrasing), category, attribute, read_as, remark }
}

/// What a row's phrasing is read as, or the refusal, and the remark.
fn outcome(row: &Row<'_>, text: &str) -> (String, String) {
    let item = json!({ "category": row.category, row.attribute: text });
    let item = match serde_json::from_value::<Item>(item) {
        Ok(item) => item,
        Err(error) => {
            let path = format!("{}: ", row.attribute);
            return (format!("refused: {}", error.to_string().strip_prefix(&path).unwrap()), String::new());
        }
    };
    let written = serde_json::to_value(&item).unwrap();
    assert_eq!(serde_json::from_value::<Item>(written.clone()).unwrap(), item, "`{text}` reads back");
    let written = written.get(row.attribute).cloned().unwrap_or("unknown".into());
    let remark = written.get("remark").and_then(Value::as_str).unwrap_or("").to_owned();
    let value = match written.get("value").unwrap_or(&written) {
        Value::String(text) => text.clone(),
        Value::Bool(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        other => other.to_string(),
    };
    (format!("`{value}`"), remark)
}

#[test]
fn every_row_is_what_happens() {
    let rows = rows();
    assert!(rows.len() >= 200, "{} rows", rows.len());
    for row in &rows {
        let expected = (row.read_as.to_owned(), row.remark.to_owned());
        assert_eq!(
            outcome(row, row.phrasing),
            expected,
            "{}.{}: `{}`",
            row.category,
            row.attribute,
            row.phrasing
        );
    }
}

#[test]
fn what_a_row_is_read_as_is_read_alike() {
    for row in rows().iter().filter(|row| row.read_as.starts_with('`')) {
        let own_form = row.read_as.trim_matches('`');
        let (again, remark) = outcome(row, own_form);
        assert_eq!((again.as_str(), remark.as_str()), (row.read_as, ""), "`{}`", row.phrasing);
    }
}

#[test]
fn no_phrasing_stands_twice() {
    let mut seen = std::collections::BTreeSet::new();
    for row in rows() {
        assert!(seen.insert((row.category, row.attribute, row.phrasing)), "`{}`", row.phrasing);
    }
}

/// Whether a dot before three digits is refused, in each dimension that has the unit.
fn refused(number: &str, unit: &str) -> Vec<bool> {
    fn one<D: Dimension>(number: &str, unit: &str) -> Option<bool> {
        let read = |number: &str| format!("{number} {unit}").parse::<Fact<Quantity<D>>>();
        read("2").ok()?;
        Some(matches!(read(number), Err(ValueError::Grouping { .. })))
    }
    macro_rules! in_each { ($($dimension:ident)+) => { [$(one::<$dimension>(number, unit)),+] }; }
    let all = in_each! {
        Time Length Speed Power Energy TemperatureDifference Volume Flow Frequency Force SpecificConsumption Angle
        Bearing AngularRate RandomWalk Acceleration Ratio PowerLevel BeamParameterProduct DataRate
    };
    // Kilograms and pounds of a thrust are forces.
    let mass = if matches!(unit, "t" | "kg" | "g" | "lb") { one::<Mass>(number, unit) } else { None };
    all.into_iter().filter(|_| !matches!(unit, "kg" | "lb")).chain([mass]).flatten().collect()
}

#[test]
fn the_table_of_dots_is_what_happens() {
    let lines = PAGE.lines().skip_while(|line| !line.starts_with("| unit |")).skip(2);
    let rows: Vec<_> = lines.take_while(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 7);
    for line in rows {
        let (units, says) = line.trim_matches('|').trim().split_once(" | ").unwrap();
        let units = units.trim_start_matches("any other, as ").replace(" (mass and acceleration)", "");
        for unit in units.split(", ").filter(|unit| *unit != "counted things") {
            let holds = |number: &str, expected: bool| {
                let found = refused(number, unit);
                assert!(
                    !found.is_empty() && found.iter().all(|found| *found == expected),
                    "{number} {unit}: {found:?}"
                );
            };
            match says.rsplit_once(" up to ") {
                Some((_, most)) => {
                    let most: u32 = most.trim().trim_end_matches(".999").parse().unwrap();
                    holds("1.500", true);
                    holds(&format!("{most}.999"), true);
                    holds(&format!("{}.500", most + 1), false);
                }
                None => {
                    let always = says.trim() == "refused";
                    assert!(always || says.trim() == "a decimal point", "{says}");
                    holds("1.500", always);
                    holds("999.500", always);
                }
            }
            holds("0.500", false);
        }
    }
}
