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
mod shared;
mod us;
mod wassenaar;

use dualuse::Regime;
use law::Law;

type Laws = &'static [&'static [Law]];

/// The regimes that have rows, each with the beginnings of the numbers of those
/// entries whose rows are complete, and with its laws.
const REGIMES: &[(Regime, &[&str], Laws)] = &[
    (Regime::Cn, &[""], cn::LAWS),
    (Regime::Eu, &["6"], eu::LAWS),
    (Regime::Us, &["6", "XII"], us::LAWS),
    (Regime::Wassenaar, &["6"], wassenaar::LAWS),
];
