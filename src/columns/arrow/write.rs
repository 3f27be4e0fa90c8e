//! Batches and answers written as record batches.

use std::sync::Arc;

use arrow_array::{
    Array, ArrayRef, BooleanArray, ListArray, RecordBatch, RecordBatchOptions, StringArray, StructArray,
};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema};

use super::{CARRIES, DESIGNED_FOR, Layout, NAME, fields};
use crate::columns::answer::{BatchAnswer, Truths};
use crate::columns::batch::{Batch, all};
use crate::columns::bitmap::Bitmap;
use crate::columns::error::BatchError;
use crate::columns::parts::{List, Parts};
use crate::goods::item::{Attribute, DesignedFor};
use crate::goods::items::{Category, Item};
use crate::rule::verdict::Verdict;
use crate::value::fact::{Kind, NO, YES};

impl Batch<'_> {
    /// The items as a record batch, amounts and choices as text: read again, it says the same.
    ///
    /// # Errors
    /// If an item is designed for something of which more than its category is known, or Arrow refuses.
    pub fn to_arrow(&self) -> Result<RecordBatch, ArrowError> {
        let columns = columns(self).map_err(|error| ArrowError::ExternalError(Box::new(error)))?;
        let (fields, arrays): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
        record_batch(fields, arrays, self.rows())
    }
}

impl BatchAnswer {
    /// For each entry a Boolean column with its regime and number as its name, null being unknown, and
    /// for each verdict a text column with the regime as its name.
    ///
    /// # Errors
    /// If Arrow refuses.
    pub fn to_arrow(&self) -> Result<RecordBatch, ArrowError> {
        let verdicts = self.regimes().iter().map(|told| {
            let verdict = |row| self.verdict(told.regime, row).as_ref().map(Verdict::to_string);
            let texts: StringArray = (0..self.rows()).map(verdict).collect();
            (Field::new(told.regime.to_string(), DataType::Utf8, true), Arc::new(texts) as ArrayRef)
        });
        let entries = self.entries().iter().map(|told| {
            let name = format!("{}:{}", told.regime, told.entry);
            (Field::new(name, DataType::Boolean, true), Arc::new(truths(&told.truths)) as ArrayRef)
        });
        let (fields, arrays): (Vec<_>, Vec<_>) = verdicts.chain(entries).unzip();
        record_batch(fields, arrays, self.rows())
    }
}

fn record_batch(fields: Vec<Field>, arrays: Vec<ArrayRef>, rows: usize) -> Result<RecordBatch, ArrowError> {
    let options = RecordBatchOptions::new().with_row_count(Some(rows));
    RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &options)
}

fn truths(truths: &Truths) -> BooleanArray {
    let known = truths.yes.words().iter().zip(truths.no.words()).map(|(yes, no)| yes | no).collect();
    let known = NullBuffer::new(bits(&Bitmap::of_words(known, truths.yes.len())));
    BooleanArray::new(bits(&truths.yes), Some(known))
}

fn bits(bitmap: &Bitmap) -> BooleanBuffer {
    let words: Vec<u64> = bitmap.words().iter().map(|word| word.to_le()).collect();
    BooleanBuffer::new(Buffer::from_vec(words), 0, bitmap.len())
}

/// The columns in which something is known.
fn columns(batch: &Batch<'_>) -> Result<Vec<(Field, ArrayRef)>, BatchError> {
    let items: Vec<Item> = (0..batch.rows()).map(|row| batch.item(row)).collect();
    let mut columns = Vec::new();
    let names: StringArray = items.iter().map(|item| item.borrow().name()).collect();
    push(&mut columns, Field::new(NAME, DataType::Utf8, true), Arc::new(names));
    let purposes = items.iter().enumerate().map(|(row, item)| purpose(row, item.borrow().designed_for()));
    let purposes: StringArray = purposes.collect::<Result<Vec<_>, _>>()?.into();
    push(&mut columns, Field::new(DESIGNED_FOR, DataType::Utf8, true), Arc::new(purposes));
    for attribute in batch.category().attributes() {
        let field = fields(attribute, Layout::Text).swap_remove(0);
        push(&mut columns, field, values(attribute, &items));
    }
    let parts = Parts::of(batch);
    for list in &parts.lists {
        columns.push(self::list(list, parts.told.given.as_ref())?);
    }
    // That nothing is on board is told by an empty list, of whichever category.
    if parts.lists.is_empty()
        && let Some(given) = &parts.told.given
        && given.count() > 0
    {
        let offsets = vec![0; batch.rows() + 1];
        let items = StructArray::new_empty_fields(0, None);
        columns.push(list_column(Category::InfraredImager, offsets, items, Some(given)));
    }
    Ok(columns)
}

fn push(columns: &mut Vec<(Field, ArrayRef)>, field: Field, array: ArrayRef) {
    if array.null_count() < array.len() {
        columns.push((field, array));
    }
}

fn values(attribute: &Attribute, items: &[Item]) -> ArrayRef {
    let sets = items.iter().map(|item| *(attribute.read)(item.borrow()));
    if let Kind::Flag = attribute.kind
        && !attribute.optional
    {
        let flag = |choices| match choices {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        };
        return Arc::new(sets.map(|set| flag(set.choices)).collect::<BooleanArray>());
    }
    let unknown = all(attribute);
    let text = sets.map(|set| (set != unknown).then(|| set.show(attribute.kind, attribute.optional)));
    Arc::new(text.collect::<StringArray>())
}

fn purpose(row: usize, purpose: &DesignedFor) -> Result<Option<String>, BatchError> {
    let name = match purpose {
        DesignedFor::Unknown => return Ok(None),
        DesignedFor::NothingInParticular => "nothing_in_particular".to_owned(),
        DesignedFor::SomethingElse => "something_else".to_owned(),
        DesignedFor::Item(item) => {
            let category = item.borrow().category();
            if **item != category.unknown() {
                return Err(BatchError::Described { row });
            }
            category.to_string()
        }
    };
    Ok(Some(name))
}

/// The items of one category on board.
fn list(list: &List<'_>, given: Option<&Bitmap>) -> Result<(Field, ArrayRef), BatchError> {
    let batch = list.batch.batch();
    let (fields, arrays): (Vec<_>, Vec<_>) = columns(batch)?.into_iter().unzip();
    let items = match arrays.is_empty() {
        true => StructArray::new_empty_fields(batch.rows(), None),
        false => StructArray::new(Fields::from(fields), arrays, None),
    };
    let offsets = list.offsets.iter().map(|offset| *offset as i32).collect();
    Ok(list_column(batch.category(), offsets, items, given))
}

fn list_column(
    category: Category,
    offsets: Vec<i32>,
    items: StructArray,
    given: Option<&Bitmap>,
) -> (Field, ArrayRef) {
    let item = Arc::new(Field::new_list_field(items.data_type().clone(), false));
    let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
    let nulls = given.map(|given| NullBuffer::new(bits(given)));
    let lists = ListArray::new(Arc::clone(&item), offsets, Arc::new(items), nulls);
    (Field::new(format!("{CARRIES}{category}"), DataType::List(item), true), Arc::new(lists))
}
