//! The rows of every law, one module per law file: `src/regimes/cn/list_9a012.rs`
//! has its rows in `tests/regimes/cn/list_9a012.rs`. They are written from the
//! text of the law and not from the code. [`coverage`] fails where a limit, a
//! point, a reading or a day of a law has no row.
//!
//! What several regimes print alike has its items once, in [`shared`].
//!
//! A further regime brings its module with its `LAWS`, and a line in [`REGIMES`].

mod cn;
mod coverage;
mod eu;
mod law;
mod mtcr;
mod shared;
mod us;
mod wassenaar;

use dualuse::Regime;
use law::Law;

/// The regimes that have rows, each with its laws.
const REGIMES: &[(Regime, &[&[Law]])] = &[
    (Regime::Cn, cn::LAWS),
    (Regime::Eu, eu::LAWS),
    (Regime::Mtcr, mtcr::LAWS),
    (Regime::Us, us::LAWS),
    (Regime::Wassenaar, wassenaar::LAWS),
];

/// The entries whose rows are complete, by what their numbers begin with: `""`
/// stands for the whole regime.
const COMPLETE: &[(Regime, &[&str])] = &[
    (Regime::Cn, &[""]),
    (Regime::Eu, &["6A", "9A"]),
    (Regime::Mtcr, &["1.A", "19.A", "3.A"]),
    // 9A012.a.5 has rows for some of the many entries that it refers to.
    (
        Regime::Us,
        &["2B352", "6A", "9A012.a.1", "9A012.a.2", "9A012.a.3", "9A012.a.4", "9A012.b", "9A1", "XII"],
    ),
    (Regime::Wassenaar, &["6.A", "9.A"]),
];
