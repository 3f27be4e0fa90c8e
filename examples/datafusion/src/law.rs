//! The law that is asked, and the tables that it asks.

use std::sync::LazyLock;

use dualuse::columns::Columns;
use dualuse::sql::{Dialect, Query, Rule};
use dualuse::{Category, LawOfDay, Patterns, Regime, date};

/// Whose verdict is asked for.
pub const REGIME: Regime = Regime::Cn;

/// What the drones here carry: a verdict asks each category by its own entries, and each would be a table.
pub const CARRIED: [Category; 2] = [Category::InfraredImager, Category::Laser];

/// The law of the day, compiled once for all threads.
pub static LAW: LazyLock<LawOfDay> = LazyLock::new(|| LawOfDay::on(date(2026, 11, 24)));

/// The verdict on whole columns.
pub static COLUMNS: LazyLock<Columns<'static>> =
    LazyLock::new(|| LAW.columns(Category::Uav).verdicts([REGIME]));

/// What the law tells apart: of each pattern it is found once why, and what to ask.
pub static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| Patterns::of(&LAW, [REGIME]));

/// The verdict as SQL. The drones have no open ends, and of what is inside their payloads nothing is known.
pub static QUERY: LazyLock<Query> = LazyLock::new(|| {
    let rule = Rule::verdict(&LAW, REGIME, Category::Uav).carrying(&CARRIED);
    rule.deeper_unknown().ends_closed().query(Dialect::DataFusion).expect("it can be written")
});
