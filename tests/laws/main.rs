//! The rows of every law, one module per law file: `src/laws/cn/list_2024/entry_9a012.rs`
//! has its rows in `tests/laws/cn/list_2024/entry_9a012.rs`. They are written from the
//! text of the law and not from the code. [`coverage`] fails where a limit, a
//! point, a reading or a day of a law has no row.
//!
//! What several regimes print alike has its items once, in [`common`].
//!
//! A further regime brings its module with its `LAWS`, and a line in [`REGIMES`].

mod cn;
mod common;
mod coverage;
mod eu;
mod mtcr;
mod rows;
mod us;
mod wassenaar;

use dualuse::Regime;
use rows::Law;

/// The regimes that have rows, each with its laws.
const REGIMES: &[(Regime, &[&[Law]])] = &[
    (Regime::Cn, cn::LAWS),
    (Regime::Eu, eu::LAWS),
    (Regime::Mtcr, mtcr::LAWS),
    (Regime::Us, us::LAWS),
    (Regime::Wassenaar, wassenaar::LAWS),
];
