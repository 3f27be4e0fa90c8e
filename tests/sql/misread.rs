//! What cannot be read in a column is unknown, and never no.

use dualuse::sql::{Dialect, Rule};
use dualuse::{Category, Regime};
use rusqlite::Connection;

use crate::days;
use crate::sqlite::answers;

/// The answers on drones of which all is known but what stands here.
fn drones(columns: &[&str]) -> Vec<String> {
    let [law, _] = days();
    let entry = law.entry(Regime::Cn, "9A012.a.1").unwrap();
    let query = Rule::entry(&law, entry).query(Dialect::Sqlite).unwrap();
    let engine = Connection::open_in_memory().unwrap();
    engine.execute(&query.tables()[0].create(Dialect::Sqlite), []).unwrap();
    for (row, told) in columns.iter().enumerate() {
        let sets = "flies_beyond_sight = 1, model_aircraft = 0, endurance_low = 40, endurance_high = 40, \
            gust_tolerance_low = 50, gust_tolerance_high = 50";
        engine.execute(&format!("INSERT INTO uav (id) VALUES ('{row}')"), []).unwrap();
        engine.execute(&format!("UPDATE uav SET {sets} WHERE id = '{row}'"), []).unwrap();
        engine.execute(&format!("UPDATE uav SET {told} WHERE id = '{row}'"), []).unwrap();
    }
    answers(&engine, query.text()).into_iter().map(|mut answer| answer.remove(0)).collect()
}

#[test]
fn in_columns_of_numbers_and_flags() {
    let told = [
        "endurance_low = 40",
        "endurance_low = 41",
        "endurance_low = 40, endurance_low_open = 1",
        "endurance_low = -1, endurance_high = -1",
        "endurance_low = 'a while', endurance_high = 'a while'",
        "endurance_low = '', endurance_high = ''",
        "flies_beyond_sight = 'yes'",
        "flies_beyond_sight = 2",
        "endurance_high = 29, endurance_low = NULL",
        "endurance_high = 30, endurance_high_open = 1, endurance_low = NULL",
        "endurance_high = 30, endurance_low = 30",
        "endurance_high = 60, endurance_low = 60",
    ];
    let says = [
        "yes", "unknown", "unknown", "unknown", "unknown", "unknown", "unknown", "unknown", "no", "no",
        "yes", "no",
    ];
    assert_eq!(drones(&told), says);
}

#[test]
fn in_columns_of_choices() {
    let [law, _] = days();
    let query = Rule::entries(&law, Regime::Cn, Category::Engine).query(Dialect::Sqlite).unwrap();
    let engine = Connection::open_in_memory().unwrap();
    engine.execute(&query.tables()[0].create(Dialect::Sqlite), []).unwrap();
    let kinds =
        ["electric", "electric or piston", "pistn", "electric or pistn", "electric or", "", "Electric"];
    for (row, kind) in kinds.iter().enumerate() {
        engine.execute("INSERT INTO engine (id, kind) VALUES (?1, ?2)", (row.to_string(), kind)).unwrap();
    }
    let says = answers(&engine, query.text());
    let no = says[0].iter().filter(|answer| *answer == "no").count();
    assert!(no > 0, "some entry is not about electric motors");
    assert!(says[1].iter().filter(|answer| *answer == "no").count() < no);
    for row in 2..kinds.len() {
        assert!(says[row].iter().all(|answer| answer == "unknown"), "{}: {:?}", kinds[row], says[row]);
    }
}
