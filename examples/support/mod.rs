//! What the examples share: reading item files.

use std::path::{Path, PathBuf};

use dualuse::files::{Format, ReadError, read};
use dualuse::{Date, Described, ItemError};

/// The item files beside the examples, in the order of their names.
pub fn goods() -> std::io::Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/goods");
    let entries = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut files: Vec<_> = entries.iter().map(std::fs::DirEntry::path).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    Ok(files)
}

/// Every item of a file, or why it could not be read.
pub fn read_file(file: &Path) -> Vec<Result<Described, ReadError>> {
    let Some(format) = Format::of_name(&file.to_string_lossy()) else {
        return vec![Err(unreadable("not a .toml, .json or .ndjson file"))];
    };
    match std::fs::read(file) {
        Ok(bytes) => read(&bytes, format),
        Err(error) => vec![Err(unreadable(&error.to_string()))],
    }
}

/// Today in UTC.
pub fn today() -> Date {
    jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}

fn unreadable(message: &str) -> ReadError {
    ReadError { line: None, item: None, error: Box::new(ItemError::Syntax { message: message.to_owned() }) }
}
