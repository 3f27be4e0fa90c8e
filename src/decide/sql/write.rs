//! The text of a query: one stage behind the other.

use std::collections::BTreeMap;

use crate::goods::item::Attribute;
use crate::rule::regime::Regime;
use crate::value::quantity::{DimensionInfo, Unit};

use super::super::variable::GlobalId;
use super::table::{Part, Table};
use super::units::{Limits, decimal, wanted};
use super::{Dialect, SqlError};

/// The most columns that a stage may have in every engine.
const MOST_COLUMNS: usize = 1_500;

/// How a query is written.
pub(super) struct Writer<'a> {
    pub dialect: Dialect,
    pub regime: Regime,
    pub ends_closed: bool,
    pub units: &'a BTreeMap<String, String>,
    pub limits: Limits,
}

/// The stages of a query.
#[derive(Debug, Default)]
pub(super) struct Text(Vec<(String, String)>);

impl Writer<'_> {
    /// The unit of an attribute's columns.
    pub fn unit(
        &self,
        attribute: &Attribute,
        dimension: &'static DimensionInfo,
    ) -> Result<&'static Unit, SqlError> {
        match self.units.get(&format!("{attribute:?}")) {
            Some(unit) => wanted(attribute, unit),
            None => Ok(self.limits.unit(attribute, dimension)),
        }
    }

    /// A limit as a decimal number of a unit.
    pub fn limit(&self, attribute: &Attribute, half: i128, unit: &Unit) -> Result<String, SqlError> {
        decimal(half, unit).ok_or_else(|| SqlError::Unit {
            attribute: format!("{attribute:?}"),
            limit: match attribute.kind {
                crate::value::fact::Kind::Amount(dimension) => dimension.show(half, u8::MAX),
                _ => half.to_string(),
            },
            unit: unit.symbol.to_owned(),
        })
    }

    /// The column of something that is chosen.
    pub fn global(&self, id: GlobalId) -> String {
        self.dialect.quoted(&format!("g{}", id.0))
    }

    pub fn too_large(&self, what: &'static str) -> SqlError {
        SqlError::TooLarge { regime: self.regime, what }
    }

    /// One stage, with these columns as what they are called.
    pub fn stage(
        &self,
        text: &mut Text,
        name: &str,
        columns: &[(String, String)],
        from: &str,
    ) -> Result<(), SqlError> {
        if columns.len() > MOST_COLUMNS {
            return Err(self.too_large("columns"));
        }
        text.0.push((name.to_owned(), select(columns, from)));
        Ok(())
    }

    /// A table as its columns are typed: SQLite lets anything stand in any column.
    pub fn typed(&self, text: &mut Text, table: &Table) -> Result<String, SqlError> {
        let name = self.dialect.quoted(&table.name());
        if self.dialect != Dialect::Sqlite {
            return Ok(name);
        }
        let columns = table.columns.iter().map(|column| {
            let name = self.dialect.quoted(&column.name);
            let typed = match column.part {
                Part::Low | Part::High => {
                    format!("CASE WHEN typeof({name}) IN ('integer', 'real') THEN {name} END")
                }
                Part::Choice | Part::DesignedFor => name.clone(),
                _ => format!("CASE WHEN {name} IN (0, 1) THEN {name} END"),
            };
            (name, typed)
        });
        let key = self.dialect.quoted(table.key());
        let columns: Vec<_> = std::iter::once((key.clone(), key)).chain(columns).collect();
        let typed = self.dialect.quoted(&format!("{}_typed", table.name()));
        self.stage(text, &typed, &columns, &name)?;
        Ok(typed)
    }

    /// The stages and the last SELECT as one text.
    pub fn finish(&self, text: &Text, columns: &[(String, String)], from: &str) -> String {
        // Without the word an engine may put each stage into the next until the text explodes.
        let kept = match self.dialect {
            Dialect::DuckDb | Dialect::Postgres | Dialect::Sqlite => "AS MATERIALIZED",
            _ => "AS",
        };
        let stages = text.0.iter().map(|(name, select)| format!("{name} {kept} (\n{select}\n)"));
        format!("WITH {}\n{}", stages.collect::<Vec<_>>().join(",\n"), select(columns, from))
    }
}

fn select(columns: &[(String, String)], from: &str) -> String {
    let columns = columns.iter().map(|(name, says)| match name == says {
        true => name.clone(),
        false => format!("{says} AS {name}"),
    });
    format!("SELECT {}\nFROM {from}", columns.collect::<Vec<_>>().join(",\n  "))
}

impl Text {
    pub fn push(&mut self, name: String, select: String) {
        self.0.push((name, select));
    }
}

/// Terms of which one holds, in brackets by halves so that nothing nests deep.
pub(super) fn any(terms: &[String]) -> String {
    match terms {
        [] => "FALSE".to_owned(),
        [term] => term.clone(),
        terms if terms.len() <= 32 => terms.join(" OR "),
        terms => {
            let (first, second) = terms.split_at(terms.len() / 2);
            format!("({}) OR ({})", any(first), any(second))
        }
    }
}
