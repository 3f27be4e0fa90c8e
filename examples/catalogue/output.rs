//! The rows as they go out: as they came in, with what was decided behind.

use csv::ByteRecord;
use dualuse::Regime;
use serde_json::json;

use crate::decide::Answer;
use crate::input::{Raw, Text};

/// The head of a table with the columns that are added.
pub fn head(head: &ByteRecord, regimes: &[Regime], asks: bool) -> Vec<u8> {
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
pub fn row(raw: &Raw, answer: &Answer, asks: bool, out: &mut Vec<u8>) {
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
        Text::Broken(_) => {}
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
