//! The rows of every law, one module per law file: `src/regimes/cn/list_9a012.rs`
//! has its rows in `tests/regimes/cn/list_9a012.rs`. They are written from the
//! text of the law and not from the code. [`coverage`] fails where a limit, a
//! point, a reading or a day of a law has no row.
//!
//! A further regime brings its module with its `LAWS`, and a line in [`REGIMES`].

mod cn;
mod coverage;
mod law;

use dualuse::Regime;
use law::Law;

/// The regimes that have rows, each with its laws.
const REGIMES: &[(Regime, &[&[Law]])] = &[(Regime::Cn, cn::LAWS)];
