//! The cells of a table in memory, as Parquet is read: numbers, flags, texts, lists and structures as facts.

use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::types::{
    ArrowPrimitiveType, Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, OffsetSizeTrait, RecordBatch};
use arrow_schema::{DataType, Schema};
use dualuse::item::Node;

use crate::mapping::Row;

/// One row of a table.
pub struct Cells {
    pub table: Arc<RecordBatch>,
    pub row: usize,
}

impl Row for Cells {
    fn cell(&self, column: &str) -> Option<Node> {
        node(self.table.column_by_name(column)?, self.row)
    }
}

impl Cells {
    /// The cells in which something stands that could be a fact, by column.
    pub fn told(&self) -> Node {
        let schema = self.table.schema_ref();
        let told = schema.fields().iter().zip(self.table.columns());
        Node::Map(
            told.filter_map(|(field, array)| Some((field.name().clone(), node(array, self.row)?))).collect(),
        )
    }
}

/// What is wrong with the columns that a mapping reads.
pub fn check<'a>(schema: &Schema, columns: impl IntoIterator<Item = &'a str>) -> Result<(), String> {
    for column in columns {
        let Some((_, field)) = schema.column_with_name(column) else {
            return Err(format!("there is no column `{column}`"));
        };
        if reader(field.data_type()).is_none() {
            return Err(format!("the column `{column}` is of type {}, which no fact has", field.data_type()));
        }
    }
    Ok(())
}

/// What stands in a cell; nothing in a null, and in a number that is none.
fn node(array: &dyn Array, row: usize) -> Option<Node> {
    if array.is_null(row) { None } else { reader(array.data_type())?(array, row) }
}

/// Reads a cell that is not null.
type Reader = fn(&dyn Array, usize) -> Option<Node>;

/// How cells of a type are read; nothing where no fact is of that type.
fn reader(of: &DataType) -> Option<Reader> {
    Some(match of {
        DataType::Null => |_, _| None,
        DataType::Boolean => |array, row| Some(Node::Flag(array.as_boolean().value(row))),
        DataType::Utf8 => |array, row| Some(Node::from(array.as_string::<i32>().value(row))),
        DataType::LargeUtf8 => |array, row| Some(Node::from(array.as_string::<i64>().value(row))),
        DataType::Utf8View => |array, row| Some(Node::from(array.as_string_view().value(row))),
        DataType::Int8 => whole::<Int8Type>,
        DataType::Int16 => whole::<Int16Type>,
        DataType::Int32 => whole::<Int32Type>,
        DataType::Int64 => whole::<Int64Type>,
        DataType::UInt8 => whole::<UInt8Type>,
        DataType::UInt16 => whole::<UInt16Type>,
        DataType::UInt32 => whole::<UInt32Type>,
        DataType::UInt64 => whole::<UInt64Type>,
        DataType::Float32 => |array, row| {
            let number = array.as_primitive::<Float32Type>().value(row);
            (!number.is_nan()).then(|| Node::Number(number.to_string()))
        },
        DataType::Float64 => |array, row| {
            let number = array.as_primitive::<Float64Type>().value(row);
            (!number.is_nan()).then(|| Node::Number(number.to_string()))
        },
        DataType::Decimal128(..) => {
            |array, row| Some(Node::Number(array.as_primitive::<Decimal128Type>().value_as_string(row)))
        }
        DataType::Dictionary(_, values) => {
            reader(values)?;
            |array, row| {
                let dictionary = array.as_any_dictionary();
                node(dictionary.values(), dictionary.normalized_keys()[row])
            }
        }
        DataType::List(item) => {
            reader(item.data_type())?;
            list::<i32>
        }
        DataType::LargeList(item) => {
            reader(item.data_type())?;
            list::<i64>
        }
        DataType::Struct(fields) => {
            fields.iter().try_for_each(|field| reader(field.data_type()).map(drop))?;
            |array, row| {
                let array = array.as_struct();
                let cells = array.fields().iter().zip(array.columns());
                let told = cells.filter_map(|(field, cell)| Some((field.name().clone(), node(cell, row)?)));
                Some(Node::Map(told.collect()))
            }
        }
        _ => return None,
    })
}

fn whole<T: ArrowPrimitiveType>(array: &dyn Array, row: usize) -> Option<Node>
where
    T::Native: std::fmt::Display,
{
    Some(Node::Number(array.as_primitive::<T>().value(row).to_string()))
}

fn list<O: OffsetSizeTrait>(array: &dyn Array, row: usize) -> Option<Node> {
    let items = array.as_list::<O>().value(row);
    Some(Node::List((0..items.len()).map(|at| node(&items, at).unwrap_or(Node::Null)).collect()))
}
