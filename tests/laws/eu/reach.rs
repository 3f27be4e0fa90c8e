//! Which exports the Union governs, in words, with what it demands of them; tried in
//! `tests/cases/licences_reach.rs` and `licences_eu.rs`.

use dualuse::Regime::Eu;

use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    Rows::of(Eu, "EU reach"),
    Rows::of(Eu, "Article 3(1)"),
    Rows::of(Eu, "Article 11(1)"),
    Rows::of(Eu, "Article 11(1) (guidance sets of other use)"),
    Rows::of(Eu, "EU military lists"),
];

#[test]
fn it_reads_as_it_did() {
    crate::prose::check(file!(), ROWS);
}
