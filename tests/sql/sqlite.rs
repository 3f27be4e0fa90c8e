//! SQLite, in memory.

use rusqlite::Connection;

use crate::cases::Case;

/// What SQLite answers for each row of a case, in their order.
pub fn run(case: &Case) -> Vec<Vec<String>> {
    let engine = Connection::open_in_memory().unwrap();
    for statement in case.setup() {
        engine.execute(&statement, []).unwrap_or_else(|error| panic!("{}: {error}: {statement}", case.name));
    }
    answers(&engine, case.query().text())
}

/// The answers of a query by the number that is the row's key.
pub fn answers(engine: &Connection, query: &str) -> Vec<Vec<String>> {
    let mut statement = engine.prepare(query).unwrap_or_else(|error| panic!("{error}: {query}"));
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        let answers: Result<Vec<String>, _> = (1..columns).map(|at| row.get(at)).collect();
        Ok((row.get::<_, String>(0)?, answers?))
    });
    let mut rows: Vec<_> = rows.unwrap().map(Result::unwrap).collect();
    rows.sort_by_key(|(key, _)| key.parse::<usize>().unwrap());
    rows.into_iter().map(|(_, answers)| answers).collect()
}
