//! The rows as they go out: as they came in, with what was decided behind.

use std::fs::File;
use std::io::{Error, Write as _};
use std::path::Path;

use csv::ByteRecord;
use dualuse::Regime;
use serde_json::json;

use crate::Options;
use crate::decide::Answer;
use crate::input::{Head, Raw, Text};
use crate::resume::{Place, open};
use crate::row_groups::{RowGroups, Told};

/// Where rows go.
pub enum Output {
    Text { file: File, length: u64 },
    Table(Box<RowGroups>),
}

/// The rows of a block with their answers.
pub enum Rows {
    Text(Vec<u8>),
    Table(Told),
}

impl Output {
    /// Opens it, at its start or behind what is whole in it.
    pub fn open(
        path: &Path,
        head: &Head,
        regimes: &[Regime],
        options: &Options,
        from: Option<u64>,
    ) -> Result<Self, String> {
        let told = |error: Error| format!("{}: {error}", path.display());
        if let Head::Schema(schema) = head {
            let groups = RowGroups::open(path, schema, regimes, !options.no_ask, options.row_group, from);
            return groups.map(|groups| Self::Table(Box::new(groups))).map_err(told);
        }
        let (mut file, mut length) = (open(path, from)?, from.unwrap_or(0));
        if let (None, Head::Record(record)) = (from, head) {
            let head = self::head(record, regimes, !options.no_ask);
            file.write_all(&head).map_err(told)?;
            length = head.len() as u64;
        }
        Ok(Self::Text { file, length })
    }

    /// How much of it is whole: of text the bytes, of Parquet the row groups.
    pub fn whole(&self) -> u64 {
        match self {
            Self::Text { length, .. } => *length,
            Self::Table(groups) => groups.whole(),
        }
    }

    /// Writes the rows between two places. Tells how much is whole, if a run could go on behind it.
    pub fn write(&mut self, rows: Rows, from: Place, to: Place) -> std::io::Result<Option<u64>> {
        match (self, rows) {
            (Self::Text { file, length }, Rows::Text(rows)) => {
                file.write_all(&rows)?;
                *length += rows.len() as u64;
                Ok(Some(*length))
            }
            (Self::Table(groups), Rows::Table(rows)) => {
                let is_whole = groups.write(rows, to.rows - from.rows)?;
                Ok(is_whole.then(|| groups.whole()))
            }
            _ => Err(Error::other("rows of another kind")),
        }
    }

    /// Writes what stands at the end.
    pub fn finish(&mut self) -> std::io::Result<()> {
        match self {
            Self::Text { .. } => Ok(()),
            Self::Table(groups) => groups.finish(),
        }
    }
}

impl Rows {
    /// For the rows of a block.
    pub fn of(block: &[Raw], regimes: &[Regime], asks: bool) -> Self {
        match block.first().map(|raw| &raw.text) {
            Some(Text::Cells(cells)) => Self::Table(Told::new(&cells.table, regimes, asks)),
            _ => Self::Text(Vec::new()),
        }
    }

    /// One more row.
    pub fn push(&mut self, raw: &Raw, answer: &Answer, asks: bool) {
        match (self, &raw.text) {
            (Self::Text(out), _) => row(raw, answer, asks, out),
            (Self::Table(told), Text::Cells(cells)) => told.push(cells, answer),
            _ => {}
        }
    }
}

/// The head of a table with the columns that are added.
fn head(head: &ByteRecord, regimes: &[Regime], asks: bool) -> Vec<u8> {
    let mut record = head.clone();
    for regime in regimes {
        record.push_field(format!("dualuse_{regime}").as_bytes());
        record.push_field(format!("dualuse_{regime}_deciding").as_bytes());
    }
    if asks {
        record.push_field(b"dualuse_ask");
    }
    written(&record)
}

/// One row with its answer.
fn row(raw: &Raw, answer: &Answer, asks: bool, out: &mut Vec<u8>) {
    match &raw.text {
        Text::Line(line) => {
            let line = line.trim_ascii_end();
            let open = line.strip_suffix(b"}").unwrap_or(line).trim_ascii_end();
            out.extend_from_slice(open);
            if !open.ends_with(b"{") {
                out.push(b',');
            }
            out.extend_from_slice(br#""dualuse":"#);
            out.extend_from_slice(told(answer).to_string().as_bytes());
            out.extend_from_slice(b"}\n");
        }
        Text::Record(record) => {
            let mut record = record.clone();
            for (_, verdict, deciding) in &answer.regimes {
                record.push_field(verdict.to_string().as_bytes());
                record.push_field(deciding.join("; ").as_bytes());
            }
            if asks {
                record.push_field(answer.ask.as_deref().unwrap_or_default().as_bytes());
            }
            out.extend(written(&record));
        }
        Text::Cells(_) | Text::Broken(_) => {}
    }
}

fn told(answer: &Answer) -> serde_json::Value {
    let verdicts: serde_json::Map<_, _> = answer
        .regimes
        .iter()
        .map(|(regime, verdict, _)| (regime.to_string(), json!(verdict.to_string())))
        .collect();
    let mut told = json!({ "verdicts": verdicts });
    let deciding = answer.regimes.iter().filter(|(_, _, deciding)| !deciding.is_empty());
    let deciding: serde_json::Map<_, _> =
        deciding.map(|(regime, _, deciding)| (regime.to_string(), json!(deciding))).collect();
    if !deciding.is_empty() {
        told["deciding"] = deciding.into();
    }
    if let Some(ask) = &answer.ask {
        told["ask"] = json!(ask);
    }
    told
}

/// A row that could not be read, with the number of its line and what is wrong.
pub fn unread(raw: &Raw, error: &str, out: &mut Vec<u8>) {
    let text = match &raw.text {
        Text::Line(line) => String::from_utf8_lossy(line.trim_ascii_end()).into_owned(),
        Text::Record(record) => String::from_utf8_lossy(&written(record)).trim_end().to_owned(),
        Text::Cells(cells) => json!(cells.told()).to_string(),
        Text::Broken(_) => String::new(),
    };
    out.extend_from_slice(json!({"line": raw.line, "error": error, "row": text}).to_string().as_bytes());
    out.push(b'\n');
}

fn written(record: &ByteRecord) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_byte_record(record).expect("memory takes what is written");
    writer.into_inner().expect("memory takes what is written")
}
