//! The same drones by SQL, by the functions and by the library alone, side by side.

use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Int64Type};
use datafusion::prelude::SessionContext;
use dualuse::Item;

use crate::Failure;
use crate::law::{LAW, QUERY, REGIME};

/// What is said of one drone.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The verdict by the generated SQL.
    pub by_sql: Option<String>,
    /// The verdict by the function of columns alone.
    pub by_verdict: Option<String>,
    /// The verdict by the function that tells why.
    pub by_classify: Option<String>,
    /// The points that decide.
    pub deciding: Vec<String>,
    /// The next question.
    pub ask: Option<String>,
}

/// The columns that the functions take: all of the table.
pub fn arguments() -> String {
    let (aircraft, on_board) = QUERY.tables().split_first().expect("a query reads a table");
    let columns = aircraft.columns().iter().map(|column| format!("\"{}\"", column.name()));
    let lists = on_board.iter().map(|table| format!("\"carries_{}\"", table.category()));
    columns.chain(lists).collect::<Vec<_>>().join(", ")
}

/// What the library says of an item alone, on the facts as they are stated.
pub fn alone(drone: &Item) -> String {
    LAW.case(drone).under([REGIME]).without_ties().verdict(REGIME).to_string()
}

/// The answers of a session on every drone, in their order.
pub async fn answers(session: &SessionContext) -> Result<Vec<Row>, Failure> {
    let arguments = arguments();
    let by_sql = format!("SELECT \"id\", \"verdict\" FROM ({}) ORDER BY \"id\"", QUERY.text());
    let by_function = format!(
        "SELECT \"id\", verdict({arguments}) AS by_verdict, classify({arguments}) AS told FROM \"uav\" ORDER BY \"id\""
    );
    let by_sql = session.sql(&by_sql).await?.collect().await?;
    let by_function = session.sql(&by_function).await?.collect().await?;
    let by_sql: Vec<_> = by_sql.iter().map(|batch| texts(batch, "verdict")).collect::<Result<_, _>>()?;
    let mut by_sql = by_sql.into_iter().flatten();
    let mut rows = Vec::new();
    for batch in &by_function {
        let ids = column(batch, "id")?.as_primitive::<Int64Type>();
        let by_verdict = texts(batch, "by_verdict")?;
        let told = column(batch, "told")?.as_struct();
        let told = RecordBatch::from(told);
        let (by_classify, ask) = (texts(&told, "verdict")?, texts(&told, "ask")?);
        let deciding = column(&told, "deciding")?.as_list::<i32>();
        for (at, ((by_verdict, by_classify), ask)) in
            by_verdict.into_iter().zip(by_classify).zip(ask).enumerate()
        {
            if ids.value(at) != rows.len() as i64 {
                return Err(format!("row {} has the id {}", rows.len(), ids.value(at)).into());
            }
            let deciding = deciding.value(at);
            let deciding = deciding.as_string::<i32>().iter().flatten().map(str::to_owned).collect();
            rows.push(Row { by_sql: by_sql.next().flatten(), by_verdict, by_classify, deciding, ask });
        }
    }
    Ok(rows)
}

/// The places of the drones on which the four do not agree.
pub fn differences(rows: &[Row], drones: &[Item]) -> Vec<usize> {
    let agrees = |(row, drone): (&Row, &Item)| {
        let alone = Some(alone(drone));
        row.by_sql == alone && row.by_verdict == alone && row.by_classify == alone
    };
    let all = 0..rows.len().max(drones.len());
    all.filter(|at| !rows.get(*at).zip(drones.get(*at)).is_some_and(agrees)).collect()
}

fn column<'b>(batch: &'b RecordBatch, name: &str) -> Result<&'b dyn Array, Failure> {
    Ok(batch.column_by_name(name).ok_or_else(|| format!("there is no column {name}"))?.as_ref())
}

fn texts(batch: &RecordBatch, name: &str) -> Result<Vec<Option<String>>, Failure> {
    let texts = cast(column(batch, name)?, &DataType::Utf8)?;
    Ok(texts.as_string::<i32>().iter().map(|text| text.map(str::to_owned)).collect())
}
