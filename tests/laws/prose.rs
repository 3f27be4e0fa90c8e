//! Every law in words, beside its rows, so that a lawyer can read it and its changes show.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use dualuse::control::law_in_words;
use dualuse::{Control, Regime};

use crate::REGIMES;
use crate::rows::Rows;

/// The entries of these rows read as the file beside them says.
pub fn check(rows_file: &str, rows: &[Rows]) {
    let mut controls: Vec<&'static Control> = Vec::new();
    for row in rows {
        let control = row.regime.entry(row.entry).unwrap_or_else(|| panic!("no entry {}", row.entry));
        if !controls.contains(&control) {
            controls.push(control);
        }
    }
    compare(&Path::new(rows_file).with_extension("md"), &law_in_words(&controls));
}

#[test]
fn what_is_not_decided_reads_as_it_did() {
    for regime in Regime::ALL {
        compare(&Path::new("tests/laws").join(format!("{regime}.md")), &regime.not_decided());
    }
}

fn compare(file: &Path, words: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE_PROSE").is_some() {
        std::fs::write(&path, words).expect("the file is written");
    }
    let before = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let differs = before.lines().zip(words.lines()).find(|(before, now)| before != now);
    assert_eq!(differs, None, "{} no longer says what the law file says", file.display());
    assert_eq!(before.lines().count(), words.lines().count(), "{}", file.display());
}

/// A law that has gone takes its words with it.
#[test]
fn every_file_of_words_stands_beside_rows() {
    let words = files_below("md");
    let rows = files_below("rs");
    let alone: Vec<_> = words.iter().filter(|file| !rows.contains(&file.with_extension("rs"))).collect();
    assert!(alone.is_empty(), "{alone:?}");
    let of_laws = words.len() - Regime::ALL.len();
    let laws: usize = REGIMES.iter().flat_map(|(_, lists)| *lists).map(|laws| laws.len()).sum();
    assert!(of_laws > 0 && of_laws <= laws, "{of_laws} files of words, {laws} laws");
}

fn files_below(extension: &str) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/laws")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.insert(path);
            }
        }
    }
    found
}
