//! The Union general export authorisations in words; their destinations are tried
//! from both sides in `tests/cases/licences_eu.rs`.

use dualuse::Regime::Eu;

use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    Rows::of(Eu, "EU001"),
    Rows::of(Eu, "EU002"),
    Rows::of(Eu, "EU003"),
    Rows::of(Eu, "EU004"),
    Rows::of(Eu, "EU005"),
    Rows::of(Eu, "EU006"),
    Rows::of(Eu, "EU007"),
    Rows::of(Eu, "EU008"),
    Rows::of(Eu, "PL-UA-2023"),
    Rows::of(Eu, "EU Annex II, Section I (guidance sets of other use)"),
];

#[test]
fn it_reads_as_it_did() {
    crate::prose::check(file!(), ROWS);
}
