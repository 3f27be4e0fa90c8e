//! A record batch read as a batch.

use std::borrow::Cow;
use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type,
    UInt16Type, UInt32Type,
};
use arrow_array::{Array, ArrayRef, OffsetSizeTrait, RecordBatch};
use arrow_buffer::BooleanBuffer;
use arrow_schema::{DataType, FieldRef};

use super::{ABSENT, CARRIES, DESIGNED_FOR, HIGH, LOW, NAME, UNIT};
use crate::columns::batch::Batch;
use crate::columns::bitmap::Bitmap;
use crate::columns::error::{BatchError, Unread};
use crate::columns::number::Number;
use crate::columns::numbers::Given;
use crate::goods::file::read::read_purpose;
use crate::goods::file::tree::Node;
use crate::goods::item::{Attribute, DesignedFor};
use crate::goods::items::Category;
use crate::value::fact::Kind;

/// What was read of a record batch.
#[derive(Debug)]
#[non_exhaustive]
pub struct FromArrow<'a> {
    /// The items.
    pub batch: Batch<'a>,
    /// Texts that could not be read: these facts are unknown.
    pub unread: Vec<Unread>,
    /// The columns that stand for nothing that an item of the category has.
    pub ignored: Vec<String>,
}

impl<'a> Batch<'a> {
    /// The items of a record batch; its numbers are borrowed.
    ///
    /// # Errors
    /// If a column is of a type that its attribute cannot have, or numbers have no unit.
    pub fn from_arrow(category: Category, table: &'a RecordBatch) -> Result<FromArrow<'a>, BatchError> {
        let columns: Vec<_> = table.schema_ref().fields().iter().zip(table.columns()).collect();
        Reader::new(category, 0..table.num_rows()).read(&columns)
    }
}

/// A field and its column.
type Columns<'t, 'a> = [(&'t FieldRef, &'a ArrayRef)];

/// Reads some rows of columns.
struct Reader<'a> {
    rows: Range<usize>,
    read: FromArrow<'a>,
    /// The rows of which it is given what is on board, by the lists that were read.
    given: Option<Bitmap>,
    lists: Vec<(Vec<u32>, Batch<'a>)>,
}

impl<'a> Reader<'a> {
    fn new(category: Category, rows: Range<usize>) -> Self {
        let batch = Batch::new(category, rows.len());
        let read = FromArrow { batch, unread: Vec::new(), ignored: Vec::new() };
        Self { rows, read, given: None, lists: Vec::new() }
    }

    fn read(mut self, columns: &Columns<'_, 'a>) -> Result<FromArrow<'a>, BatchError> {
        // The rows without an attribute are told behind its amounts.
        let (absent, others): (Vec<_>, Vec<_>) =
            columns.iter().copied().partition(|(field, _)| self.is_absent(field).is_some());
        for (field, array) in others {
            self.column(field, array, columns)?;
        }
        for (field, array) in absent {
            self.absent(field, array)?;
        }
        if self.given.is_some() {
            self.read.batch.put_on_board(self.lists, self.given)?;
        }
        Ok(self.read)
    }

    /// The attribute without which a column tells rows to be.
    fn is_absent(&self, field: &FieldRef) -> Option<&'static Attribute> {
        let name = field.name().strip_suffix(ABSENT)?;
        let attributes = self.read.batch.category().attributes();
        attributes.iter().find(|attribute| attribute.name == name)
    }

    fn column(
        &mut self,
        field: &FieldRef,
        array: &'a ArrayRef,
        columns: &Columns<'_, 'a>,
    ) -> Result<(), BatchError> {
        let name = field.name().as_str();
        let attributes = self.read.batch.category().attributes();
        let attribute = |name: &str| attributes.iter().find(|attribute| attribute.name == name);
        let on_board = name.strip_prefix(CARRIES).and_then(|category| category.parse().ok());
        let end = |end: &str| name.strip_suffix(end).and_then(attribute);
        if let Some(attribute) = attribute(name) {
            return self.values(attribute, field, array);
        }
        match (on_board, end(LOW).or(end(HIGH))) {
            (Some(category), _) if category != Category::Export => self.list(name, category, array),
            (_, Some(attribute)) => self.bounds(attribute, name, columns),
            _ if name == NAME => {
                let names = texts(name, array, self.rows.clone())?;
                self.read.batch.put_names(names)
            }
            _ if name == DESIGNED_FOR => self.purposes(array),
            _ => {
                self.read.ignored.push(name.to_owned());
                Ok(())
            }
        }
    }

    fn values(
        &mut self,
        attribute: &'static Attribute,
        field: &FieldRef,
        array: &'a ArrayRef,
    ) -> Result<(), BatchError> {
        let name = attribute.name;
        match (array.data_type(), attribute.kind) {
            (DataType::Boolean, Kind::Flag) => {
                let flags = array.as_boolean();
                let yes = self.bits(flags.values());
                let known = flags.nulls().map(|nulls| self.bits(nulls.inner()));
                self.read.batch.put_known_flags(name, yes, known)
            }
            (kind, Kind::Amount(_)) if kind.is_numeric() => {
                let unit = unit(attribute, field)?;
                self.numbers(attribute, unit, array, None)
            }
            _ => {
                let texts = texts(name, array, self.rows.clone())?;
                let unread = self.read.batch.put_texts(name, texts)?;
                self.read.unread.extend(unread);
                Ok(())
            }
        }
    }

    /// Both ends of amounts, once the first column of the two is met.
    fn bounds(
        &mut self,
        attribute: &'static Attribute,
        met: &str,
        columns: &Columns<'_, 'a>,
    ) -> Result<(), BatchError> {
        let name = attribute.name;
        let column = |end: &str| columns.iter().find(|(field, _)| *field.name() == format!("{name}{end}"));
        let (low, high) = (column(LOW), column(HIGH));
        if columns.iter().any(|(field, _)| field.name() == name) {
            return Err(BatchError::Twice { name: name.to_owned() });
        }
        let Some((field, first)) = low.or(high) else { return Ok(()) };
        if field.name() != met {
            return Ok(());
        }
        let unit = unit(attribute, field)?;
        for (other, array) in low.into_iter().chain(high) {
            if self::unit(attribute, other)? != unit || array.data_type() != first.data_type() {
                return Err(BatchError::TwoKinds { name: name.to_owned() });
            }
        }
        let ends = (low.map(|(_, array)| *array), high.map(|(_, array)| *array));
        self.numbers(attribute, unit, first, Some(ends))
    }

    /// Numbers of whichever type: exact ones, or those of the ends that there are.
    fn numbers(
        &mut self,
        attribute: &'static Attribute,
        unit: &str,
        array: &'a ArrayRef,
        ends: Option<(Option<&'a ArrayRef>, Option<&'a ArrayRef>)>,
    ) -> Result<(), BatchError> {
        match array.data_type() {
            DataType::Float64 => self.numbers_of::<Float64Type>(attribute, unit, array, ends),
            DataType::Float32 => self.numbers_of::<Float32Type>(attribute, unit, array, ends),
            DataType::Int64 => self.numbers_of::<Int64Type>(attribute, unit, array, ends),
            DataType::Int32 => self.numbers_of::<Int32Type>(attribute, unit, array, ends),
            DataType::Int16 => self.numbers_of::<Int16Type>(attribute, unit, array, ends),
            DataType::Int8 => self.numbers_of::<Int8Type>(attribute, unit, array, ends),
            DataType::UInt32 => self.numbers_of::<UInt32Type>(attribute, unit, array, ends),
            DataType::UInt16 => self.numbers_of::<UInt16Type>(attribute, unit, array, ends),
            DataType::UInt8 => self.numbers_of::<UInt8Type>(attribute, unit, array, ends),
            found => Err(wrong_type(attribute.name, "numbers of at most 64 bits with a sign", found)),
        }
    }

    fn numbers_of<T: ArrowPrimitiveType>(
        &mut self,
        attribute: &'static Attribute,
        unit: &str,
        array: &'a ArrayRef,
        ends: Option<(Option<&'a ArrayRef>, Option<&'a ArrayRef>)>,
    ) -> Result<(), BatchError>
    where
        T::Native: Number,
    {
        let given = |array: &'a ArrayRef| {
            let array = array.as_primitive::<T>();
            let numbers = Cow::Borrowed(&array.values()[self.rows.clone()]);
            let known = array.nulls().map(|nulls| Cow::Owned(self.bits(nulls.inner()).words().to_vec()));
            Given { numbers, known }
        };
        // An end that has no column is open in every row.
        let end = |end: Option<&'a ArrayRef>| match end {
            Some(array) => given(array),
            None => {
                let known = Some(Cow::Owned(vec![0; self.rows.len().div_ceil(64)]));
                Given { known, ..given(array) }
            }
        };
        let (low, high) = match ends {
            None => (given(array), None),
            Some((low, high)) => (end(low), Some(end(high))),
        };
        self.read.batch.put_given(attribute.name, unit, low, high)
    }

    /// The rows that are without an attribute.
    fn absent(&mut self, field: &FieldRef, array: &ArrayRef) -> Result<(), BatchError> {
        let Some(attribute) = self.is_absent(field) else { return Ok(()) };
        let Some(flags) = array.as_boolean_opt() else {
            return Err(wrong_type(field.name(), "a Boolean column", array.data_type()));
        };
        let (values, nulls) =
            (self.bits(flags.values()), flags.nulls().map(|nulls| self.bits(nulls.inner())));
        let known = nulls.unwrap_or_else(|| Bitmap::all(self.rows.len()));
        let absent = values.words().iter().zip(known.words()).map(|(absent, known)| absent & known).collect();
        self.read.batch.put_absent(attribute.name, Bitmap::of_words(absent, self.rows.len()))
    }

    fn purposes(&mut self, array: &ArrayRef) -> Result<(), BatchError> {
        let mut purposes = vec![DesignedFor::Unknown];
        let mut known: Vec<&str> = Vec::new();
        let mut codes = Vec::with_capacity(self.rows.len());
        for text in texts(DESIGNED_FOR, array, self.rows.clone())? {
            let Some(text) = text else {
                codes.push(0);
                continue;
            };
            if !known.contains(&text) {
                let purpose = read_purpose(&Node::from(text), DESIGNED_FOR);
                purposes.push(purpose.map_err(BatchError::Purpose)?);
                known.push(text);
            }
            let at = known.iter().position(|known| *known == text);
            codes.push(at.map_or(0, |at| at as u32 + 1));
        }
        self.read.batch.put_purposes(purposes, codes)
    }

    /// What is on board of one category.
    fn list(&mut self, name: &str, category: Category, array: &'a ArrayRef) -> Result<(), BatchError> {
        let (offsets, items) = match array.data_type() {
            DataType::List(_) => self.offsets::<i32>(category, array)?,
            DataType::LargeList(_) => self.offsets::<i64>(category, array)?,
            found => return Err(wrong_type(name, "lists of structs", found)),
        };
        let Some(structs) = items.as_struct_opt() else {
            return Err(wrong_type(name, "lists of structs", items.data_type()));
        };
        let given = match array.nulls() {
            Some(nulls) => self.bits(nulls.inner()),
            None => Bitmap::all(self.rows.len()),
        };
        if self.given.as_ref().is_some_and(|known| *known != given) {
            return Err(BatchError::PartlyGiven { name: name.to_owned() });
        }
        let (first, last) = (offsets.first().copied().unwrap_or(0), offsets.last().copied().unwrap_or(0));
        let rows = first as usize..last as usize;
        if structs.nulls().is_some_and(|nulls| rows.clone().any(|row| nulls.is_null(row))) {
            return Err(BatchError::NullItem { name: name.to_owned() });
        }
        let columns: Vec<_> = structs.fields().iter().zip(structs.columns()).collect();
        let read = Reader::new(category, rows).read(&columns)?;
        self.read.ignored.extend(read.ignored.into_iter().map(|column| format!("{name}.{column}")));
        self.read.unread.extend(read.unread);
        self.lists.push((offsets.iter().map(|offset| offset - first).collect(), read.batch));
        self.given = Some(given);
        Ok(())
    }

    /// The offsets of the rows, and what they lead to.
    fn offsets<O: OffsetSizeTrait>(
        &self,
        category: Category,
        array: &'a ArrayRef,
    ) -> Result<(Vec<u32>, &'a ArrayRef), BatchError> {
        let list = array.as_list::<O>();
        let offsets = list.value_offsets()[self.rows.start..=self.rows.end].iter();
        let offsets = offsets.map(|offset| u32::try_from(offset.as_usize()));
        let parts = list.values().len();
        let offsets: Result<Vec<u32>, _> = offsets.collect();
        Ok((offsets.map_err(|_| BatchError::Offsets { category, parts })?, list.values()))
    }

    /// The bits of the rows.
    fn bits(&self, bits: &BooleanBuffer) -> Bitmap {
        let bits = bits.slice(self.rows.start, self.rows.len());
        Bitmap::of_words(bits.bit_chunks().iter_padded().collect(), self.rows.len())
    }
}

/// The texts of some rows.
fn texts<'a>(
    name: &str,
    array: &'a ArrayRef,
    rows: Range<usize>,
) -> Result<Vec<Option<&'a str>>, BatchError> {
    let (skip, take) = (rows.start, rows.len());
    Ok(match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().iter().skip(skip).take(take).collect(),
        DataType::LargeUtf8 => array.as_string::<i64>().iter().skip(skip).take(take).collect(),
        DataType::Utf8View => array.as_string_view().iter().skip(skip).take(take).collect(),
        DataType::Null => vec![None; take],
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary();
            let values = texts(name, dictionary.values(), 0..dictionary.values().len())?;
            let keys = dictionary.normalized_keys();
            rows.map(|row| values.get(keys[row]).copied().flatten().filter(|_| array.is_valid(row))).collect()
        }
        found => return Err(wrong_type(name, "text, or what its attribute has", found)),
    })
}

/// The unit of a column of numbers.
fn unit<'f>(attribute: &Attribute, field: &'f FieldRef) -> Result<&'f str, BatchError> {
    match (field.metadata().get(UNIT), attribute.kind) {
        (Some(unit), _) => Ok(unit),
        (None, Kind::Amount(dimension)) if !dimension.is_count() => {
            Err(BatchError::NoUnit { name: field.name().clone(), unit: dimension.usual_unit() })
        }
        _ => Ok(""),
    }
}

fn wrong_type(name: &str, wanted: &'static str, found: &DataType) -> BatchError {
    BatchError::WrongType { name: name.to_owned(), wanted, found: found.to_string() }
}
