//! The rows of a catalogue, in blocks of whole rows, each with the place behind it.

use std::fs::File;
use std::io::{BufRead, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use arrow_schema::SchemaRef;
use csv::ByteRecord;
use dualuse::Described;
use dualuse::files::read_line;
use dualuse::item::Node;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};

use crate::cells::{self, Cells};
use crate::mapping::{Mapping, Row};
use crate::resume::Place;
use crate::{Format, Options};

/// Rows that are decided at once, as they stand in the input.
pub struct Block {
    pub at: u64,
    pub rows: Vec<Raw>,
    /// The place behind the last row.
    pub end: Place,
}

/// One row as it stands in the input, with the number of its line; of Parquet, with its own number.
pub struct Raw {
    pub line: u64,
    pub text: Text,
}

pub enum Text {
    Line(Vec<u8>),
    Record(ByteRecord),
    Cells(Cells),
    /// What stands there is no row.
    Broken(String),
}

/// A catalogue that is read from its start, or from the place where a run has stopped.
pub struct Input {
    rows: Rows,
    next: u64,
    place: Place,
    block: u64,
    reads: Arc<Reads>,
}

enum Rows {
    Lines(BufReader<File>),
    Records(csv::Reader<File>),
    Tables { tables: ParquetRecordBatchReader, rows: u64, bytes: u64 },
}

/// How rows become items.
pub struct Reads {
    mapping: Option<Mapping>,
    pub head: Head,
}

/// What a catalogue says of its columns.
pub enum Head {
    /// Nothing: rows name their values themselves.
    None,
    Record(ByteRecord),
    Schema(SchemaRef),
}

impl Input {
    /// Opens a catalogue; it fails if a mapping names a column that is not there.
    pub fn open(file: &Path, format: Format, options: &Options, from: Option<Place>) -> Result<Self, String> {
        let told = |error: String| format!("{}: {error}", file.display());
        let mapping = options.mapping.as_deref().map(Mapping::read).transpose()?;
        let opened = File::open(file).map_err(|error| told(error.to_string()))?;
        let place = from.unwrap_or_default();
        let (rows, mapping, head) = match format {
            Format::Ndjson => lines(opened, place).map(|rows| (rows, mapping, Head::None)),
            Format::Csv => records(opened, from, mapping),
            Format::Parquet => tables(opened, options.block(format), place, mapping),
        }
        .map_err(told)?;
        let reads = Arc::new(Reads { mapping, head });
        Ok(Self { rows, next: 0, place, block: options.block(format), reads })
    }

    pub fn reads(&self) -> Arc<Reads> {
        Arc::clone(&self.reads)
    }

    /// The next rows; nothing at the end.
    pub fn block(&mut self) -> std::io::Result<Option<Block>> {
        let mut rows = Vec::new();
        let start = self.place.bytes;
        while rows.is_empty() || self.place.bytes - start < self.block {
            match &mut self.rows {
                Rows::Lines(reader) => {
                    let mut line = Vec::new();
                    let read = reader.by_ref().take(LONGEST).read_until(b'\n', &mut line)?;
                    if read == 0 {
                        break;
                    }
                    let is_whole = line.ends_with(b"\n") || (read as u64) < LONGEST;
                    let skipped = if is_whole { 0 } else { skip_line(reader)? };
                    self.place.bytes += read as u64 + skipped;
                    self.place.line += 1;
                    if line.iter().all(u8::is_ascii_whitespace) {
                        continue;
                    }
                    let text =
                        if is_whole { Text::Line(line) } else { Text::Broken("the line is too long".into()) };
                    rows.push(Raw { line: self.place.line, text });
                }
                Rows::Records(reader) => {
                    let mut record = ByteRecord::new();
                    let line = reader.position().line();
                    let text = match reader.read_byte_record(&mut record) {
                        Ok(false) => break,
                        Ok(true) => Text::Record(record),
                        Err(error) if error.is_io_error() => return Err(error.into()),
                        Err(error) => Text::Broken(error.to_string()),
                    };
                    self.place.bytes = reader.position().byte();
                    self.place.line = reader.position().line() - 1;
                    rows.push(Raw { line, text });
                }
                Rows::Tables { tables, rows: all, bytes } => {
                    let Some(table) = tables.next().transpose().map_err(std::io::Error::other)? else {
                        break;
                    };
                    let (before, table) = (self.place.rows, Arc::new(table));
                    self.place.rows += table.num_rows() as u64;
                    self.place.line = self.place.rows;
                    self.place.bytes = share(*bytes, self.place.rows, *all);
                    let cells = (0..table.num_rows()).map(|row| Cells { table: Arc::clone(&table), row });
                    let numbered = cells.zip(before + 1..);
                    rows.extend(numbered.map(|(cells, line)| Raw { line, text: Text::Cells(cells) }));
                    break;
                }
            }
            self.place.rows += 1;
        }
        if rows.is_empty() {
            return Ok(None);
        }
        let at = self.next;
        self.next += 1;
        Ok(Some(Block { at, rows, end: self.place }))
    }
}

type Opened = (Rows, Option<Mapping>, Head);

fn lines(mut file: File, from: Place) -> Result<Rows, String> {
    file.seek(SeekFrom::Start(from.bytes)).map_err(|error| error.to_string())?;
    Ok(Rows::Lines(BufReader::with_capacity(1 << 16, file)))
}

fn records(file: File, from: Option<Place>, mapping: Option<Mapping>) -> Result<Opened, String> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file);
    let head = reader.byte_headers().map_err(|error| error.to_string())?.clone();
    let names: Vec<_> = head.iter().map(String::from_utf8_lossy).collect();
    let mapping = mapping.unwrap_or_else(|| Mapping::by_name(names.iter().map(AsRef::as_ref)));
    if let Some(missing) = mapping.columns().find(|column| !names.iter().any(|name| name == column)) {
        return Err(format!("there is no column `{missing}`"));
    }
    if let Some(from) = from {
        let mut start = csv::Position::new();
        start.set_byte(from.bytes).set_line(from.line + 1).set_record(from.rows + 1);
        reader.seek(start).map_err(|error| error.to_string())?;
    }
    Ok((Rows::Records(reader), Some(mapping), Head::Record(head)))
}

/// Row groups are read page by page, in tables of about so many bytes.
fn tables(file: File, block: u64, from: Place, mapping: Option<Mapping>) -> Result<Opened, String> {
    let told = |error: &dyn std::fmt::Display| error.to_string();
    let bytes = file.metadata().map_err(|error| told(&error))?.len();
    let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| told(&error))?;
    let schema = Arc::clone(builder.schema());
    let names = schema.fields().iter().map(|field| field.name().as_str());
    let mapping = mapping.unwrap_or_else(|| Mapping::by_name(names));
    cells::check(&schema, mapping.columns())?;
    let groups = builder.metadata().row_groups();
    let rows: u64 = groups.iter().map(|group| group.num_rows() as u64).sum();
    let unpacked: u64 = groups.iter().map(|group| group.total_byte_size() as u64).sum();
    let at_once = share(block, rows, unpacked.max(1)).clamp(16, 1 << 12);
    let builder = builder.with_batch_size(at_once as usize).with_offset(from.rows as usize);
    let tables = builder.build().map_err(|error| told(&error))?;
    Ok((Rows::Tables { tables, rows, bytes }, Some(mapping), Head::Schema(schema)))
}

/// As much of a number as a part is of a whole.
fn share(of: u64, part: u64, whole: u64) -> u64 {
    let share = u128::from(of) * u128::from(part) / u128::from(whole.max(1));
    u64::try_from(share).unwrap_or(u64::MAX)
}

/// A longer line is no row: memory stays constant whatever stands in a file.
const LONGEST: u64 = 1 << 22;

fn skip_line(reader: &mut impl BufRead) -> std::io::Result<u64> {
    let mut skipped = 0;
    loop {
        let buffered = reader.fill_buf()?;
        let end = buffered.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffered.len(), |at| at + 1);
        reader.consume(used);
        skipped += used as u64;
        if end.is_some() || used == 0 {
            return Ok(skipped);
        }
    }
}

impl Reads {
    /// The item of a row, or what is wrong with it.
    pub fn item(&self, row: &Raw) -> Result<Described, String> {
        match (&row.text, &self.mapping) {
            (Text::Broken(error), _) => Err(error.clone()),
            (Text::Line(line), None) => {
                read_line(line, row.line as usize).map_err(|error| error.error.to_string())
            }
            (Text::Line(line), Some(mapping)) => {
                let record: Node =
                    serde_json::from_slice(line).map_err(|error| format!("no JSON: {error}"))?;
                mapping.item(&record)
            }
            (Text::Cells(cells), Some(mapping)) => mapping.item(cells),
            (Text::Record(record), Some(mapping)) => {
                let Head::Record(head) = &self.head else { unreachable!("a record has a head") };
                if record.len() != head.len() {
                    return Err(format!("{} cells, where the head has {}", record.len(), head.len()));
                }
                mapping.item(&Record { head, record })
            }
            (Text::Record(_) | Text::Cells(_), None) => unreachable!("a table has a mapping"),
        }
    }
}

struct Record<'a> {
    head: &'a ByteRecord,
    record: &'a ByteRecord,
}

impl Row for Record<'_> {
    fn cell(&self, column: &str) -> Option<Node> {
        let at = self.head.iter().position(|name| name == column.as_bytes())?;
        self.record.get(at).map(|cell| Node::Text(String::from_utf8_lossy(cell).into_owned()))
    }
}

impl Row for Node {
    fn cell(&self, column: &str) -> Option<Node> {
        self.get(column).cloned()
    }
}
