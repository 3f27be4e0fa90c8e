//! Rules as SQL: one SELECT over the columns of a table of items, exact on what is not known.
//!
//! A [`Rule`] is an entry of a day, all entries of a regime about one category, or the verdict of a
//! regime. [`Rule::query`] writes it as one SELECT in stages (`WITH`), generated from the decision
//! diagram: each stage goes one step down it, one Boolean for each node that a row may reach. A row
//! that may reach both ends is *unknown*. Nothing nests, and no function is used beside `COALESCE`,
//! `REPLACE`, `SUM` and `MAX`.
//!
//! ```
//! use dualuse::sql::{Dialect, Rule};
//! use dualuse::{LawOfDay, Regime, date};
//!
//! let law = LawOfDay::on(date(2026, 11, 24));
//! let entry = law.entry(Regime::Cn, "9A012.a.2").unwrap();
//! let query = Rule::entry(&law, entry).query(Dialect::DuckDb).unwrap();
//! let table = &query.tables()[0];
//! assert_eq!(table.name(), "uav");
//! let endurance = &table.columns()[1];
//! assert_eq!((endurance.name(), endurance.unit()), ("endurance_low", Some("min")));
//! assert!(query.to_string().ends_with("AS \"9A012.a.2\"\nFROM \"uav_3\""));
//! ```
//!
//! # The columns
//!
//! A table has the name of its category; [`Query::tables`] tells the columns that a query reads,
//! [`Table::create`] makes it, [`Table::insert`] lays an item into it. Every NULL means *unknown*.
//!
//! | of | columns | meaning |
//! |---|---|---|
//! | an amount | `endurance_low`, `endurance_high` | the interval, in the unit that [`Column::unit`] tells; NULL: no end is known |
//! | | `endurance_low_open`, `endurance_high_open` | true: that end itself is not in it; NULL: it is |
//! | one that may be absent | `aerosol_capacity_absent` | true: there is none; false: there is; NULL: not known |
//! | a flag | `autonomous` | true or false |
//! | a choice | `kind` | `piston`, or what is still possible: `piston or rotary`; `none` where it may be absent |
//! | what it is designed for | `designed_for` | `nothing_in_particular`, `something_else` or a category |
//! | | `designed_for_uav_endurance_low` … | the facts of that thing |
//! | what is on board | `carries_known` | true: the tables `carried_laser` … hold all of it; otherwise it is unknown |
//!
//! A row of `carried_laser` has the columns of a laser and the key `carried_by`, which is the `id` of
//! the item that it is on board of, with whatever is inside it a row of its own. What is on board of a
//! thing on board, or of what an item is designed for, has no columns: a rule that asks for it is
//! [refused by name](SqlError::Deeper), unless [it is to be taken as unknown](Rule::deeper_unknown).
//!
//! # Exact, and where not
//!
//! The limits are written as exact decimals in the unit of the column, with their side: `> 7` is not
//! `>= 7`. In columns of decimals or whole numbers nothing is rounded. A column of floats rounds when
//! it is filled, and the limit rounds in the same way: decimals of up to 15 digits stay on their side
//! of it. What cannot be read — an interval that is empty, a choice that the vocabulary does not know,
//! text in a column of numbers, not a number — counts as unknown and never as *no*.
//!
//! The facts are decided as the columns state them, as by [`LawOfDay::verdict`]: what physics adds
//! (see [`ties`](crate::item::ties)) is to be put into the columns beforehand.

use std::collections::BTreeMap;
use std::fmt;

use crate::goods::items::Category;
use crate::rule::regime::Regime;

use super::law_of_day::{EntryOfDay, LawOfDay};
use super::regime_of_day::RegimeOfDay;

mod board;
mod cells;
mod cover;
mod plan;
mod stages;
mod table;
mod units;
mod values;
mod write;

pub use table::{Column, Part, Table};
pub use values::Value;

/// The engine that a query is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::EnumIter)]
#[strum(serialize_all = "lowercase")]
#[non_exhaustive]
pub enum Dialect {
    /// DuckDB 1.4 or later.
    DuckDb,
    /// Apache DataFusion; amounts in columns of doubles.
    DataFusion,
    /// Apache Spark 3.5 or later.
    Spark,
    /// PostgreSQL 12 or later.
    Postgres,
    /// SQLite 3.35 or later; amounts in columns of whole numbers or floats.
    Sqlite,
}

/// What is asked of each row: an entry, all entries of a regime about a category, or a verdict.
#[derive(Clone, Debug)]
pub struct Rule<'a> {
    law: &'a LawOfDay,
    asks: Asks<'a>,
    deeper_unknown: bool,
    ends_closed: bool,
    carrying: Option<Vec<Category>>,
    units: BTreeMap<String, String>,
}

#[derive(Clone, Copy, Debug)]
enum Asks<'a> {
    Entry(EntryOfDay<'a>),
    Entries(Regime, Category),
    Verdict(Regime, Category),
}

/// A rule as one SELECT, and the tables that it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    text: String,
    tables: Vec<Table>,
}

/// A rule cannot be written as SQL.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SqlError {
    /// It asks for what is on board of a thing that has no table of its own.
    #[error("{regime} {entry}: it asks what is on board of {of}, which no table here tells")]
    Deeper {
        /// The regime.
        regime: Regime,
        /// The entry.
        entry: String,
        /// The thing, in words.
        of: String,
    },
    /// A limit of the law is no decimal number in the unit that the caller wants.
    #[error("{attribute}: the limit {limit} is no decimal number of `{unit}`")]
    Unit {
        /// The attribute, as `uav.airspeed`.
        attribute: String,
        /// The limit.
        limit: String,
        /// The unit.
        unit: String,
    },
    /// There is no such attribute, or it has no such unit.
    #[error("{attribute}: there is no amount of this name in `{unit}`")]
    NoUnit {
        /// The attribute.
        attribute: String,
        /// The unit.
        unit: String,
    },
    /// The catalogue has no such regime.
    #[error("{regime}: the catalogue has no such regime")]
    NoRegime {
        /// The regime.
        regime: Regime,
    },
    /// The rule tells more apart than a query can.
    #[error("{regime}: the rule tells too much apart ({what})")]
    TooLarge {
        /// The regime.
        regime: Regime,
        /// What there is too much of.
        what: &'static str,
    },
}

impl<'a> Rule<'a> {
    /// Whether an entry applies: `yes`, `no` or `unknown`, in a column with the entry's number.
    pub fn entry(law: &'a LawOfDay, entry: EntryOfDay<'a>) -> Self {
        Self::of(law, Asks::Entry(entry))
    }

    /// Whether each entry of a regime about one category applies that is law on the day, in force or
    /// suspended: a column for each.
    pub fn entries(law: &'a LawOfDay, regime: Regime, category: Category) -> Self {
        Self::of(law, Asks::Entries(regime, category))
    }

    /// The verdict of a regime on items of one category: `controlled`, `not_listed` or
    /// `undetermined`, in a column `verdict`.
    pub fn verdict(law: &'a LawOfDay, regime: Regime, category: Category) -> Self {
        Self::of(law, Asks::Verdict(regime, category))
    }

    fn of(law: &'a LawOfDay, asks: Asks<'a>) -> Self {
        let units = BTreeMap::new();
        Self { law, asks, deeper_unknown: false, ends_closed: false, carrying: None, units }
    }

    /// The same, where what is on board of a thing on board, or of what an item is designed for, is
    /// taken as unknown, as it is in an item whose inner list is left out.
    #[must_use]
    pub fn deeper_unknown(self) -> Self {
        Self { deeper_unknown: true, ..self }
    }

    /// The same over tables without the columns of open ends: every end is in its interval.
    #[must_use]
    pub fn ends_closed(self) -> Self {
        Self { ends_closed: true, ..self }
    }

    /// The same with tables for things of these categories on board alone. Of an item with anything else
    /// on board `carries_known` must not be true. A verdict asks each category on board by its own
    /// entries: few categories make a short query.
    #[must_use]
    pub fn carrying(self, categories: &[Category]) -> Self {
        Self { carrying: Some(categories.to_vec()), ..self }
    }

    /// The same with the amounts of an attribute, as `uav.airspeed`, in this unit. Without it they are
    /// in a unit in which the law of any day writes its limits.
    #[must_use]
    pub fn in_unit(mut self, attribute: &str, unit: &str) -> Self {
        self.units.insert(attribute.to_owned(), unit.to_owned());
        self
    }

    /// The rule as one SELECT.
    ///
    /// # Errors
    /// If it asks for what no column can tell, if a limit is no decimal number in the unit that is
    /// wanted for it, or if it tells too much apart.
    pub fn query(&self, dialect: Dialect) -> Result<Query, SqlError> {
        plan::query(self, dialect)
    }

    fn regime(&self) -> Result<&'a RegimeOfDay, SqlError> {
        let regime = match self.asks {
            Asks::Entry(entry) => return Ok(entry.of_regime()),
            Asks::Entries(regime, _) | Asks::Verdict(regime, _) => regime,
        };
        self.law.regime(regime).ok_or(SqlError::NoRegime { regime })
    }
}

impl Query {
    /// The tables that it reads: that of the items, then those of what is on board.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The SELECT, without a semicolon at its end.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Dialect {
    /// A name as an identifier.
    pub(super) fn quoted(self, name: &str) -> String {
        match self {
            Self::Spark => format!("`{name}`"),
            _ => format!("\"{name}\""),
        }
    }
}
