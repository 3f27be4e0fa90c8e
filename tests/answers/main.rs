//! What is asked, supposed and derived: questions, questionnaires, ties, assumptions, changes.

mod assumptions;
mod changes;
mod interviews;
mod lines;
mod optimum;
mod questionnaires;
mod questions;
mod ties;

#[path = "../../examples/support/worlds.rs"]
mod worlds;

use dualuse::{Date, Described, date};

/// The day of the law.
const DAY: Date = date(2026, 11, 26);

/// An item from JSON.
fn item(json: &str) -> Described {
    serde_json::from_str(json).unwrap()
}

/// Every example good.
fn goods() -> Vec<Described> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/goods");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    let read = |file: &std::path::PathBuf| toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    files.iter().map(read).collect()
}
