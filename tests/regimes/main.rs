//! The rows of every law, one module per law file: `src/regimes/cn/list_9a012.rs`
//! has its rows in `tests/regimes/cn/list_9a012.rs`. They are written from the
//! text of the law and not from the code. [`coverage`] fails where a limit, a
//! point, a reading or a day of a law has no row.
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

type Laws = &'static [&'static [Law]];

/// The regimes that have rows, each with its laws, and with what the names of
/// the entries begin whose rows are complete.
const REGIMES: &[(Regime, Laws, &[&str])] = &[
    (Regime::Cn, cn::LAWS, cn::COMPLETE),
    (Regime::Eu, eu::LAWS, eu::COMPLETE),
    (Regime::Us, us::LAWS, us::COMPLETE),
    (Regime::Mtcr, mtcr::LAWS, mtcr::COMPLETE),
    (Regime::Wassenaar, wassenaar::LAWS, wassenaar::COMPLETE),
];
