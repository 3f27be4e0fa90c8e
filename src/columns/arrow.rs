//! Batches from and to Arrow record batches.
//!
//! A column is named as its attribute is in item files. Flags are Boolean;
//! every other attribute may be text as on a spec sheet, which is read as
//! everywhere else, each phrasing once. An amount may be numbers instead, whose
//! unit stands in the field's metadata (`unit`): in one column, or in two with
//! `_low` and `_high` behind the name, either of which may be missing; a Boolean
//! column with `_absent` behind the name tells the rows that are without it. A
//! null is unknown. Beside these there are `name` and `designed_for` (text), and
//! for each category that is on board a list column `carries_` with its name,
//! such as `carries_laser`: lists of structs with the columns of that category.
//! In one row all of them are null (it is unknown what is on board) or none is.
//!
//! Numbers are borrowed; of flags, nulls and offsets, which take a bit or four
//! bytes a row, copies are made.
//!
//! ```
//! use std::sync::Arc;
//!
//! use arrow_array::{BooleanArray, Float64Array, RecordBatch, StringArray};
//! use arrow_schema::{DataType, Field, Schema};
//! use dualuse::columns::Batch;
//! use dualuse::{Category, LawOfDay, Regime, Truth, date};
//!
//! let minutes: std::collections::HashMap<_, _> = [("unit".to_owned(), "min".to_owned())].into();
//! let schema = Schema::new(vec![
//!     Field::new("endurance", DataType::Float64, true).with_metadata(minutes),
//!     Field::new("gust_tolerance", DataType::Utf8, true),
//!     Field::new("flies_beyond_sight", DataType::Boolean, true),
//!     Field::new("price", DataType::Float64, true),
//! ]);
//! let table = RecordBatch::try_new(Arc::new(schema), vec![
//!     Arc::new(Float64Array::from(vec![Some(41.0), Some(75.0), None])),
//!     Arc::new(StringArray::from(vec![Some("25 kn"), None, Some("<= 10 m/s")])),
//!     Arc::new(BooleanArray::from(vec![true, true, true])),
//!     Arc::new(Float64Array::from(vec![999.0, 1999.0, 299.0])),
//! ])?;
//! let read = Batch::from_arrow(Category::Uav, &table)?;
//! assert_eq!((read.unread.len(), &read.ignored[..]), (0, &["price".to_owned()][..]));
//!
//! let law = LawOfDay::on(date(2024, 1, 1));
//! let columns = law.columns(Category::Uav).entry(Regime::Cn, "CN-2015-31-1.1.1")?;
//! let answer = columns.decide(&read.batch);
//! let truths = answer.entry(Regime::Cn, "CN-2015-31-1.1.1").unwrap();
//! assert_eq!([0, 1, 2].map(|row| truths.at(row)), [Truth::Yes, Truth::No, Truth::No]);
//! let told = answer.to_arrow()?;
//! assert_eq!(told.schema().field(0).name(), "cn:CN-2015-31-1.1.1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::HashMap;
use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema};

use crate::goods::item::Attribute;
use crate::goods::items::Category;
use crate::value::fact::Kind;

mod read;
mod write;

pub use read::FromArrow;

/// How amounts stand in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Layout {
    /// As text on a spec sheet.
    Text,
    /// As numbers in two columns, `_low` and `_high`, of which the unit stands in the metadata.
    Bounds,
}

/// The key of a field's unit in its metadata.
const UNIT: &str = "unit";
const LOW: &str = "_low";
const HIGH: &str = "_high";
const ABSENT: &str = "_absent";
/// The column of what the rows are called.
const NAME: &str = "name";
/// The column of what the rows are designed for.
const DESIGNED_FOR: &str = "designed_for";
/// At the head of the columns of what is on board.
const CARRIES: &str = "carries_";

/// The columns of a category, each with its `unit`, `phrase`, `meaning` and `evidence` in the metadata;
/// without those of what is on board, which are [`list_field`]s.
///
/// ```
/// use dualuse::Category;
/// use dualuse::columns::arrow::{Layout, schema};
///
/// let schema = schema(Category::Uav, Layout::Bounds);
/// let field = schema.field_with_name("endurance_low")?;
/// assert_eq!(field.metadata()["unit"], "min");
/// # Ok::<(), arrow_schema::ArrowError>(())
/// ```
pub fn schema(category: Category, layout: Layout) -> Schema {
    let common = [NAME, DESIGNED_FOR].map(|name| Field::new(name, DataType::Utf8, true));
    let attributes = category.attributes().iter().flat_map(|attribute| fields(attribute, layout));
    Schema::new(common.into_iter().chain(attributes).collect::<Vec<_>>())
}

/// The column of the items of a category on board.
pub fn list_field(category: Category, layout: Layout) -> Field {
    let items = DataType::Struct(schema(category, layout).fields);
    let item = Field::new_list_field(items, false);
    Field::new(format!("{CARRIES}{category}"), DataType::List(Arc::new(item)), true)
}

fn fields(attribute: &Attribute, layout: Layout) -> Vec<Field> {
    let metadata = metadata(attribute);
    let field = |name: String, kind: DataType| Field::new(name, kind, true).with_metadata(metadata.clone());
    let name = attribute.name;
    match (attribute.kind, layout) {
        (Kind::Flag, _) => vec![field(name.to_owned(), DataType::Boolean)],
        (Kind::Amount(_), Layout::Bounds) => {
            let ends = [LOW, HIGH].map(|end| field(format!("{name}{end}"), DataType::Float64));
            let absent = attribute.optional.then(|| field(format!("{name}{ABSENT}"), DataType::Boolean));
            ends.into_iter().chain(absent).collect()
        }
        _ => vec![field(name.to_owned(), DataType::Utf8)],
    }
}

fn metadata(attribute: &Attribute) -> HashMap<String, String> {
    let unit = match attribute.kind {
        Kind::Amount(dimension) => dimension.usual_unit(),
        _ => "",
    };
    let told = [
        (UNIT, unit.to_owned()),
        ("phrase", attribute.phrase.to_owned()),
        ("meaning", attribute.meaning.to_owned()),
        ("evidence", attribute.evidence.to_string()),
    ];
    let told = told.into_iter().filter(|(_, text)| !text.is_empty());
    told.map(|(key, text)| (key.to_owned(), text)).collect()
}
