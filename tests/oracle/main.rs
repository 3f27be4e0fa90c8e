//! Settling is exact: an independent oracle, and what follows from exactness.
//!
//! A criterion is yes if it holds in every possible world, no if in none. The
//! library finds this out by Kleene's logic and splitting; here every world is
//! listed and looked at. All cases come from one seed: set `PROPTEST_RNG_SEED`
//! for others, and `ORACLE_CASES` for more of them.

mod catalogue;
mod compare;
mod filler;
mod generate;
mod item;
mod properties;
mod random;
mod regressions;
mod rule;
mod slots;
mod worlds;

use dualuse::{Date, date};
use proptest::test_runner::{Config, RngSeed, TestRunner};

/// The day on which random rules are asked.
const DAY: Date = date(2026, 1, 1);

/// A runner of this many cases, the same ones each time.
fn runner(cases: u32) -> TestRunner {
    let environment = |name| std::env::var(name).ok().and_then(|text: String| text.parse().ok());
    let seed = environment("PROPTEST_RNG_SEED").unwrap_or(1);
    let times = environment("ORACLE_CASES").unwrap_or(1);
    TestRunner::new(Config {
        cases: cases * times as u32,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: None,
        max_shrink_iters: 20_000,
        max_global_rejects: u32::MAX,
        ..Config::default()
    })
}
