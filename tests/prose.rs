//! Every law in words, as a file that a lawyer can read and whose changes show.
//!
//! `UPDATE_PROSE=1 cargo test --test prose` writes the files anew.

use std::path::Path;

use dualuse::Regime;
use strum::IntoEnumIterator;

#[test]
fn every_law_reads_as_it_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/prose");
    for regime in Regime::iter() {
        let file = folder.join(format!("{regime}.md"));
        let words = regime.to_markdown();
        if std::env::var_os("UPDATE_PROSE").is_some() {
            std::fs::write(&file, &words).unwrap();
        }
        let before = std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
        let differs = before.lines().zip(words.lines()).find(|(before, now)| before != now);
        assert_eq!(differs, None, "{} no longer says what the law file says", file.display());
        assert_eq!(before.lines().count(), words.lines().count(), "{}", file.display());
    }
}
