//! Drones as Parquet: a table of aircraft and one for each kind of thing on board, as the SQL reads them;
//! in the table of aircraft the same things stand as lists too, as the functions read them.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{
    Array as _, ArrayRef, BooleanArray, Float64Array, Int64Array, ListArray, RecordBatch, StringArray,
    StructArray,
};
use datafusion::arrow::buffer::{NullBuffer, OffsetBuffer};
use datafusion::arrow::datatypes::{DataType, Field, Fields, Schema};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::file::properties::WriterProperties;
use dualuse::fact::Kind;
use dualuse::item::Evidence;
use dualuse::sql::{Part, Table, Value};
use dualuse::{Category, Described, Item, ItemRef};
use serde_json::{Map, Value as Json};

use crate::Failure;
use crate::law::{CARRIED, QUERY};
use crate::vary::Varied;

/// The drones of the example goods with other values and with gaps, the same ones each time.
pub fn drones(rows: usize) -> Result<Vec<Item>, Failure> {
    let goods = Path::new(env!("CARGO_MANIFEST_DIR")).join("../goods");
    let is_drone = |item: &Item| {
        let on_board = item.borrow().carries().items().unwrap_or_default();
        item.borrow().category() == Category::Uav
            && on_board.iter().all(|part| CARRIED.contains(&part.borrow().category()))
    };
    let mut drones = Vec::with_capacity(rows);
    for (at, mut item) in Varied::of(&goods, 29)?.enumerate() {
        if drones.len() == rows {
            break;
        }
        judge(&mut item, at as u64);
        let described: Described = serde_json::from_value(item.into())?;
        drones.extend(Some(described.item).filter(is_drone));
    }
    Ok(drones)
}

/// Lets somebody judge what no sheet tells: three in four of the questions, and one in four of these is yes.
fn judge(item: &mut Map<String, Json>, row: u64) {
    if item.get("category").and_then(Json::as_str) != Some("uav") {
        return;
    }
    for (at, attribute) in (1..).zip(Category::Uav.attributes()) {
        let mixed = (row * 64 + at).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        let is_judged = attribute.evidence == Evidence::Judged && matches!(attribute.kind, Kind::Flag);
        if is_judged && mixed % 4 > 0 {
            item.entry(attribute.name).or_insert((mixed / 4 % 4 == 0).into());
        }
    }
}

/// Writes drones into a folder.
pub fn write(folder: &Path, drones: &[Item]) -> Result<(), Failure> {
    let (aircraft, on_board) = QUERY.tables().split_first().ok_or("a query reads a table")?;
    let ids: ArrayRef = Arc::new(Int64Array::from_iter_values(0..drones.len() as i64));
    let mut columns = vec![(Field::new("id", DataType::Int64, false), ids)];
    columns.extend(of_table(aircraft, drones.iter().map(Item::borrow)));
    let names: StringArray = drones.iter().map(|drone| drone.borrow().name()).collect();
    columns.push((Field::new("name", DataType::Utf8, true), Arc::new(names)));
    for table in on_board {
        columns.push(list(table, drones));
        let (carriers, parts): (Vec<i64>, Vec<&Item>) =
            (0..).zip(drones).flat_map(|(at, drone)| parts(table, drone).map(move |part| (at, part))).unzip();
        let carriers: ArrayRef = Arc::new(Int64Array::from(carriers));
        let mut columns = vec![(Field::new("carried_by", DataType::Int64, false), carriers)];
        columns.extend(of_table(table, parts.into_iter().map(Item::borrow)));
        write_table(folder, &table.name(), columns)?;
    }
    write_table(folder, &aircraft.name(), columns)
}

/// What a drone has on board that a table is about.
fn parts<'d>(table: &Table, drone: &'d Item) -> impl Iterator<Item = &'d Item> {
    let category = table.category();
    let on_board = drone.borrow().carries().items().unwrap_or_default();
    on_board.iter().filter(move |part| part.borrow().category() == category)
}

/// The columns of a table, with the unit of each amount in the metadata.
fn of_table<'i>(table: &Table, items: impl Iterator<Item = ItemRef<'i>>) -> Vec<(Field, ArrayRef)> {
    let mut columns: Vec<Vec<Value>> = table.columns().iter().map(|_| Vec::new()).collect();
    for item in items {
        columns.iter_mut().zip(table.values(item)).for_each(|(column, value)| column.push(value));
    }
    let columns = table.columns().iter().zip(columns);
    columns
        .map(|(column, values)| {
            let values: ArrayRef = match column.part() {
                Part::Low | Part::High => Arc::new(values.iter().map(number).collect::<Float64Array>()),
                Part::Choice | Part::DesignedFor => {
                    Arc::new(values.iter().map(text).collect::<StringArray>())
                }
                _ => Arc::new(values.iter().map(flag).collect::<BooleanArray>()),
            };
            let unit = column.unit().map(|unit| ("unit".to_owned(), unit.to_owned()));
            let field = Field::new(column.name(), values.data_type().clone(), true);
            (field.with_metadata(unit.into_iter().collect()), values)
        })
        .collect()
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.parse().ok(),
        _ => None,
    }
}

fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Flag(flag) => Some(*flag),
        _ => None,
    }
}

/// The things on board as one column of lists; null where it is unknown what is on board.
fn list(table: &Table, drones: &[Item]) -> (Field, ArrayRef) {
    let all = drones.iter().flat_map(|drone| parts(table, drone)).map(Item::borrow);
    let (fields, columns): (Vec<_>, Vec<_>) = of_table(table, all).into_iter().unzip();
    let values = StructArray::new(Fields::from(fields), columns, None);
    let item = Arc::new(Field::new_list_field(values.data_type().clone(), false));
    let offsets = OffsetBuffer::from_lengths(drones.iter().map(|drone| parts(table, drone).count()));
    let known: NullBuffer = drones.iter().map(|drone| drone.borrow().carries().items().is_some()).collect();
    let lists = ListArray::new(item, offsets, Arc::new(values), Some(known));
    (Field::new(format!("carries_{}", table.category()), lists.data_type().clone(), true), Arc::new(lists))
}

/// In several row groups, so that there is something to share out.
fn write_table(folder: &Path, name: &str, columns: Vec<(Field, ArrayRef)>) -> Result<(), Failure> {
    let (fields, columns): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
    let batch = RecordBatch::try_new(Arc::new(Schema::new(fields)), columns)?;
    let file = File::create(folder.join(format!("{name}.parquet")))?;
    let rows = batch.num_rows().div_ceil(4).max(1);
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(rows)).build();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties))?;
    writer.write(&batch)?;
    writer.close()?;
    Ok(())
}
