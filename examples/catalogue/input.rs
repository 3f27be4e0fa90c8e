//! The rows of a catalogue, in blocks of whole rows, each with the place behind it.

use std::fs::File;
use std::io::{BufRead, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use csv::ByteRecord;
use dualuse::Described;
use dualuse::files::read_line;
use dualuse::item::Node;

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

/// One row as it stands in the input, with the number of its line.
pub struct Raw {
    pub line: u64,
    pub text: Text,
}

pub enum Text {
    Line(Vec<u8>),
    Record(ByteRecord),
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
}

/// How rows become items.
pub struct Reads {
    mapping: Option<Mapping>,
    /// The head of a table; nothing where rows name their values themselves.
    pub head: Option<ByteRecord>,
}

impl Input {
    /// Opens a catalogue; it fails if a mapping names a column that is not there.
    pub fn open(file: &Path, format: Format, options: &Options, from: Option<Place>) -> Result<Self, String> {
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let mapping = options.mapping.as_deref().map(Mapping::read).transpose()?;
        let mut opened = File::open(file).map_err(|error| told(&error))?;
        let (place, block) = (from.unwrap_or_default(), options.block);
        match format {
            Format::Ndjson => {
                opened.seek(SeekFrom::Start(place.bytes)).map_err(|error| told(&error))?;
                let rows = Rows::Lines(BufReader::with_capacity(1 << 16, opened));
                Ok(Self { rows, next: 0, place, block, reads: Arc::new(Reads { mapping, head: None }) })
            }
            Format::Csv => {
                let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(opened);
                let head = reader.byte_headers().map_err(|error| told(&error))?.clone();
                let names: Vec<_> = head.iter().map(String::from_utf8_lossy).collect();
                let mapping = mapping.unwrap_or_else(|| Mapping::by_name(names.iter().map(AsRef::as_ref)));
                if let Some(missing) =
                    mapping.columns().find(|column| !names.iter().any(|name| name == column))
                {
                    return Err(told(&format!("there is no column `{missing}`")));
                }
                if from.is_some() {
                    let mut start = csv::Position::new();
                    start.set_byte(place.bytes).set_line(place.line + 1).set_record(place.rows + 1);
                    reader.seek(start).map_err(|error| told(&error))?;
                }
                let reads = Reads { mapping: Some(mapping), head: Some(head) };
                Ok(Self { rows: Rows::Records(reader), next: 0, place, block, reads: Arc::new(reads) })
            }
        }
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
            (Text::Record(record), Some(mapping)) => {
                let head = self.head.as_ref().expect("a table has a head");
                if record.len() != head.len() {
                    return Err(format!("{} cells, where the head has {}", record.len(), head.len()));
                }
                mapping.item(&Record { head, record })
            }
            (Text::Record(_), None) => unreachable!("a table has a mapping"),
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
