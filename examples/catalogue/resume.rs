//! Where a run stands, kept beside its output so that an interrupted one goes on where it stopped.

use std::fs::{File, OpenOptions};
use std::io::{Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::summary::Summary;

/// A place between two rows of the input.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    pub bytes: u64,
    pub line: u64,
    pub rows: u64,
}

/// What is written once the rows before a place are written.
#[derive(Clone, Serialize, Deserialize)]
pub struct Standing {
    /// What was asked of the run: another would not go on with this output.
    pub asked: String,
    /// How long the input is.
    pub input: u64,
    pub place: Place,
    /// How much of the output is whole.
    pub output: u64,
    pub unread: u64,
    pub summary: Summary,
}

/// The file that keeps it.
pub fn file_of(output: &Path) -> PathBuf {
    beside(output, ".resume")
}

/// A file beside another.
pub fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

impl Standing {
    /// Keeps it: the old one stands until the new one is whole.
    pub fn keep(&self, output: &Path) -> std::io::Result<()> {
        let new = beside(output, ".resume.new");
        std::fs::write(&new, serde_json::to_vec(self)?)?;
        std::fs::rename(new, file_of(output))
    }

    pub fn read(output: &Path) -> Result<Self, String> {
        let file = file_of(output);
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let bytes = std::fs::read(&file).map_err(|error| told(&error))?;
        serde_json::from_slice(&bytes).map_err(|error| told(&error))
    }
}

/// Opens a file that is written from its start, or goes on behind this many bytes.
pub fn open(file: &Path, from: Option<u64>) -> Result<File, String> {
    let told = |error: std::io::Error| format!("{}: {error}", file.display());
    let Some(bytes) = from else { return File::create(file).map_err(told) };
    let mut opened = OpenOptions::new().write(true).open(file).map_err(told)?;
    if opened.metadata().map_err(told)?.len() < bytes {
        return Err(format!("{}: is shorter than when the run stopped", file.display()));
    }
    opened.set_len(bytes).map_err(told)?;
    opened.seek(SeekFrom::Start(bytes)).map_err(told)?;
    Ok(opened)
}
