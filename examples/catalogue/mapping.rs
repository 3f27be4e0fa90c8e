//! Which column of a catalogue is which fact, in which unit, and what is the same for all rows.
//!
//! ```toml
//! unknown = ["n/a", "-"]          # cells that say nothing; empty ones never do
//!
//! [fixed]                         # put first, by path
//! category = "uav"
//! carries = [{ category = "infrared_imager" }]
//!
//! [columns]                       # by path: the column, and the unit of bare numbers in it
//! name = "Model"
//! endurance = { column = "Flight time", unit = "min" }
//! "carries[0].netd" = { column = "NETD", unit = "mK" }
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use dualuse::item::Node;
use dualuse::{Described, Item};
use serde::Deserialize;

/// What an item has that is no fact.
const NAMES: [&str; 4] = ["category", "name", "maker", "hs_code"];

/// What a mapping file says.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    #[serde(default)]
    unknown: Vec<String>,
    #[serde(default)]
    fixed: BTreeMap<String, Node>,
    #[serde(default)]
    columns: BTreeMap<String, Column>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Column {
    Named(String),
    InUnit { column: String, unit: String },
}

/// A row by the names of its columns.
pub trait Row {
    /// What stands in a column; nothing if there is no such column, or nothing in it.
    fn cell(&self, column: &str) -> Option<Node>;
}

impl Mapping {
    /// Reads a mapping file.
    pub fn read(file: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Of columns that are called as the facts are.
    pub fn by_name<'a>(columns: impl IntoIterator<Item = &'a str>) -> Self {
        let columns = columns.into_iter().filter(|column| !column.is_empty());
        let columns = columns.map(|column| (column.to_owned(), Column::Named(column.to_owned())));
        Self { columns: columns.collect(), ..Self::default() }
    }

    /// The names of the columns that it reads.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.values().map(|column| match column {
            Column::Named(column) | Column::InUnit { column, .. } => column.as_str(),
        })
    }

    /// The item of a row, or what is wrong with it.
    pub fn item(&self, row: &dyn Row) -> Result<Described, String> {
        let names = NAMES.iter().filter_map(|name| {
            let value = self.fixed.get(*name).cloned().or_else(|| self.value(name, row))?;
            Some(((*name).to_owned(), serde_json::Value::from(value.to_string())))
        });
        let names = serde_json::Value::Object(names.collect());
        let item: Item = serde_json::from_value(names).map_err(|error| error.to_string())?;
        let mut described = Described::from(item);
        let mut put =
            |path: &str, value: &Node| described.put(path, value).map_err(|error| error.to_string());
        let is_fact = |path: &&String| !NAMES.contains(&path.as_str());
        for path in self.fixed.keys().filter(is_fact) {
            put(path, &self.fixed[path])?;
        }
        for path in self.columns.keys().filter(is_fact) {
            if let Some(value) = self.value(path, row) {
                put(path, &value)?;
            }
        }
        Ok(described)
    }

    fn value(&self, path: &str, row: &dyn Row) -> Option<Node> {
        let column = self.columns.get(path)?;
        let (name, unit) = match column {
            Column::Named(name) => (name, None),
            Column::InUnit { column, unit } => (column, Some(unit)),
        };
        let is_told =
            |text: &str| !text.trim().is_empty() && !self.unknown.iter().any(|word| word == text.trim());
        match (row.cell(name)?, unit) {
            (Node::Null, _) => None,
            (Node::Text(text), _) if !is_told(&text) => None,
            (Node::Text(text), Some(unit)) if is_bare(&text) => {
                Some(Node::Text(format!("{} {unit}", text.trim())))
            }
            (Node::Number(number), Some(unit)) => Some(Node::Text(format!("{number} {unit}"))),
            (value, _) => Some(value),
        }
    }
}

/// Whether a text is a number without a unit.
fn is_bare(text: &str) -> bool {
    text.trim().ends_with(|c: char| c.is_ascii_digit())
}
