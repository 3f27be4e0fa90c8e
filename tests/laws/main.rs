//! The rows of every law, one module per law file: `src/laws/cn/list_2024/entry_9a012.rs`
//! has its rows in `tests/laws/cn/list_2024/entry_9a012.rs`. They are written from the
//! text of the law and not from the code. [`coverage`] fails where a limit, a
//! point, a reading or a day of a law has no row.
//!
//! What several regimes print alike has its items once, in [`common`].
//!
//! Beside its rows each law stands in words, for a lawyer to compare with the
//! text: `tests/laws/cn/list_2024/entry_9a012.md`. `UPDATE_PROSE=1 cargo test
//! --test laws` writes these files anew.
//!
//! A further regime brings its module with its `ROWS`, and a line in [`REGIMES`].

mod cn;
mod common;
mod coverage;
mod eu;
mod mtcr;
mod prose;
mod rows;
mod us;
mod wassenaar;

use dualuse::Regime;
use rows::Rows;

/// The regimes that have rows: list by list, law by law.
const REGIMES: &[(Regime, &[&[&[Rows]]])] = &[
    (Regime::Cn, cn::ROWS),
    (Regime::Eu, eu::ROWS),
    (Regime::Mtcr, mtcr::ROWS),
    (Regime::Us, us::ROWS),
    (Regime::Wassenaar, wassenaar::ROWS),
];

/// The tests of the law whose `ROWS` stand beside: its rows hold, and it reads
/// as the file of the same name says.
macro_rules! tests_of_this_law {
    () => {
        #[test]
        fn rows_hold() {
            crate::rows::check(ROWS);
        }

        #[test]
        fn it_reads_as_it_did() {
            crate::prose::check(file!(), ROWS);
        }
    };
}
use tests_of_this_law;
