//! Item files in TOML, JSON and NDJSON. Nothing here opens a file: bytes in, items out.
//!
//! A TOML or JSON file describes one item, or several under the key `item`
//! (in JSON also as a plain list) and nothing beside it. NDJSON has one item on each line. An item
//! that cannot be read does not keep the others from being read.

use crate::goods::file::error::ItemError;
use crate::goods::file::read::Described;
use crate::goods::file::tree::Node;
use crate::value::fact::shortened;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::EnumIter)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Format {
    /// TOML.
    #[cfg(feature = "toml")]
    Toml,
    /// JSON.
    #[cfg(feature = "json")]
    Json,
    /// One JSON value on each line.
    #[cfg(feature = "json")]
    Ndjson,
}

/// An item that could not be read, and where it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{error}", place(.line, .item))]
pub struct ReadError {
    /// The line, where the format has lines or its reader names one; the first is 1.
    pub line: Option<usize>,
    /// The place among several items of a file; the first is 0.
    pub item: Option<usize>,
    /// What is wrong.
    pub error: Box<ItemError>,
}

fn place(line: &Option<usize>, item: &Option<usize>) -> String {
    match (line, item) {
        (Some(line), _) => format!("line {line}: "),
        (None, Some(item)) => format!("item[{item}]: "),
        (None, None) => String::new(),
    }
}

impl Format {
    /// The format that the ending of a file's name stands for.
    pub fn of_name(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            #[cfg(feature = "toml")]
            "toml" => Some(Self::Toml),
            #[cfg(feature = "json")]
            "json" => Some(Self::Json),
            #[cfg(feature = "json")]
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            _ => None,
        }
    }
}

/// Reads every item of a file.
///
/// A byte order mark and Windows line ends are taken as they come.
///
/// ```
/// use dualuse::files::{Format, read};
///
/// let items = read(b"category = \"uav\"\nendurance = \"41 mn\"", Format::Toml);
/// let error = items[0].as_ref().unwrap_err();
/// assert_eq!(error.to_string(), "endurance: `mn` is not a unit of time; did you mean `min`?");
/// ```
pub fn read(bytes: &[u8], format: Format) -> Vec<Result<Described, ReadError>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return vec![Err(whole_file("the file is empty", None))];
    }
    match format {
        #[cfg(feature = "json")]
        Format::Ndjson => read_lines(bytes),
        #[cfg(feature = "json")]
        Format::Json => {
            read_document(bytes, |text| serde_json::from_str(text).map_err(|error| json_error(&error, true)))
        }
        #[cfg(feature = "toml")]
        Format::Toml => read_document(bytes, |text| {
            toml::from_str(text).map_err(|error| {
                let before = error.span().map(|span| &text.as_bytes()[..span.start.min(text.len())]);
                let line = before.map(|before| before.iter().filter(|&&byte| byte == b'\n').count() + 1);
                whole_file(error.message(), line)
            })
        }),
    }
}

impl ReadError {
    fn new(line: Option<usize>, item: Option<usize>, error: ItemError) -> Self {
        Self { line, item, error: Box::new(error) }
    }
}

fn whole_file(message: &str, line: Option<usize>) -> ReadError {
    ReadError::new(line, None, ItemError::Syntax { message: message.to_owned() })
}

fn read_document(
    bytes: &[u8],
    parse: impl Fn(&str) -> Result<Node, ReadError>,
) -> Vec<Result<Described, ReadError>> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return vec![Err(not_utf8(bytes, error, None))],
    };
    let node = match parse(text) {
        Ok(node) => node,
        Err(error) => return vec![Err(error)],
    };
    let several = match (&node, node.get("item")) {
        (Node::List(nodes), _) | (_, Some(Node::List(nodes))) => nodes.as_slice(),
        (_, Some(one @ Node::Map(_))) => std::slice::from_ref(one),
        _ => {
            let one = Described::from_node(&node);
            return vec![one.map_err(|error| ReadError::new(None, None, error))];
        }
    };
    let items = several
        .iter()
        .enumerate()
        .map(|(at, node)| Described::from_node(node).map_err(|error| ReadError::new(None, Some(at), error)));
    beside_items(&node).map(Err).chain(items).collect()
}

/// What stands beside the items of a file, as an export would, is not passed over in silence.
fn beside_items(node: &Node) -> impl Iterator<Item = ReadError> {
    let entries = match node {
        Node::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    let mut found = false;
    let others = entries.iter().filter(move |(key, _)| key != "item" || std::mem::replace(&mut found, true));
    others.map(|(key, _)| {
        let path = shortened(key);
        let error = match key.as_str() {
            "item" => ItemError::Twice { path },
            _ => ItemError::Unexpected { path, expected: "nothing beside `item`", found: "another key" },
        };
        ReadError::new(None, None, error)
    })
}

/// Reads NDJSON; blank lines are passed over.
#[cfg(feature = "json")]
fn read_lines(bytes: &[u8]) -> Vec<Result<Described, ReadError>> {
    let lines = bytes.split(|&byte| byte == b'\n').enumerate();
    let lines = lines.filter(|(_, line)| !line.iter().all(u8::is_ascii_whitespace));
    lines.map(|(at, line)| read_line(line, at + 1)).collect()
}

/// Reads one line of NDJSON; `number` is its place in the file, from 1.
///
/// # Errors
/// If it is no valid UTF-8, no JSON, or no item.
#[cfg(feature = "json")]
pub fn read_line(line: &[u8], number: usize) -> Result<Described, ReadError> {
    let text = std::str::from_utf8(line).map_err(|error| not_utf8(line, error, Some(number)))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let node = serde_json::from_str(text).map_err(|error| {
        let error = json_error(&error, false);
        ReadError { line: Some(number), ..error }
    })?;
    Described::from_node(&node).map_err(|error| ReadError::new(Some(number), None, error))
}

#[cfg(feature = "json")]
fn json_error(error: &serde_json::Error, with_line: bool) -> ReadError {
    let text = error.to_string();
    let message = text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message);
    let no_json = if error.is_data() { "" } else { "no JSON: " };
    let message = format!("{no_json}{message} (column {})", error.column());
    whole_file(&message, with_line.then_some(error.line()))
}

fn not_utf8(bytes: &[u8], error: std::str::Utf8Error, line: Option<usize>) -> ReadError {
    let before = &bytes[..error.valid_up_to()];
    let own_line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let column = before.len() - before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1) + 1;
    whole_file(&format!("not valid UTF-8 (byte {column} of the line)"), Some(line.unwrap_or(own_line)))
}
