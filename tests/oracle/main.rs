//! Settling is exact: an independent oracle, and what follows from exactness.
//!
//! A criterion is yes if it holds in every possible world, no if in none. The
//! library finds this out by decision diagrams; here every world that a rule can
//! tell apart is listed and looked at, and so it is for the verdict of a whole
//! law on an item with all that is on board, and on its export.
//!
//! All cases come from one seed: set `PROPTEST_RNG_SEED` for others, and
//! `ORACLE_CASES` for so many times as many of them. This puts more than 120,000
//! random rules and 20,000 whole verdicts to the oracle:
//!
//! ```text
//! ORACLE_CASES=10 cargo test --test oracle -- compare verdicts
//! ```

mod catalogue;
mod compare;
mod filler;
mod generate;
mod item;
mod items;
mod law;
mod lawgen;
mod licences;
mod mentioned;
mod properties;
mod random;
mod rearranged;
mod regressions;
mod regressions_of_laws;
mod rule;
mod sampled;
mod seen;
mod slots;
mod tools;
mod verdicts;
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
        max_local_rejects: u32::MAX,
        ..Config::default()
    })
}
