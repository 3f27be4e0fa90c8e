//! The tables that a query reads, and their columns.

use crate::goods::item::Attribute;
use crate::goods::items::{Category, ItemRef};
use crate::value::quantity::Unit;

use super::Dialect;
use super::values::{Value, value};

/// A table that a query reads: of the items themselves, or of those of one category on board.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub(super) category: Category,
    pub(super) on_board: bool,
    pub(super) columns: Vec<Column>,
}

/// One column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    pub(super) name: String,
    pub(super) part: Part,
    pub(super) attribute: Option<&'static Attribute>,
    pub(super) unit: Option<&'static Unit>,
    /// The categories by which the thing is reached that it is about.
    pub(super) place: Vec<Category>,
}

/// What a column tells of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// The least amount that is possible; NULL: none is known.
    Low,
    /// Whether the least amount itself is not possible; NULL: it is.
    LowOpen,
    /// The greatest amount that is possible; NULL: none is known.
    High,
    /// Whether the greatest amount itself is not possible; NULL: it is.
    HighOpen,
    /// Whether the item is without it; NULL: not known.
    Absent,
    /// Yes or no.
    Flag,
    /// The choices that are possible, parted by ` or `.
    Choice,
    /// What it is specially designed for.
    DesignedFor,
    /// Whether everything on board has its row.
    CarriesKnown,
}

impl Table {
    /// Its name: that of the category, or of what is on board, `carried_` and that of the category.
    pub fn name(&self) -> String {
        match self.on_board {
            true => format!("carried_{}", self.category),
            false => self.category.to_string(),
        }
    }

    /// The category of its items.
    pub fn category(&self) -> Category {
        self.category
    }

    /// The column of its key: `id`, or of what is on board `carried_by`, the `id` of what carries it.
    pub fn key(&self) -> &'static str {
        if self.on_board { "carried_by" } else { "id" }
    }

    /// The columns that the query reads, beside the key.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// What an item says in each column; what no column can hold is rounded outward.
    pub fn values<'i>(&self, item: impl Into<ItemRef<'i>>) -> Vec<Value> {
        let item = item.into();
        self.columns.iter().map(|column| value(column, item)).collect()
    }

    /// The statement that makes the table, its key being text.
    pub fn create(&self, dialect: Dialect) -> String {
        let mut lines = vec![format!("{} {}", dialect.quoted(self.key()), dialect.text())];
        for column in &self.columns {
            lines.push(format!("{} {}", dialect.quoted(&column.name), dialect.type_of(column.part)));
        }
        format!("CREATE TABLE {} (\n  {}\n)", dialect.quoted(&self.name()), lines.join(",\n  "))
    }

    /// The statement that lays an item into the table under a key.
    pub fn insert<'i>(&self, dialect: Dialect, key: &str, item: impl Into<ItemRef<'i>>) -> String {
        let names = std::iter::once(self.key()).chain(self.columns.iter().map(|column| column.name.as_str()));
        let names: Vec<_> = names.map(|name| dialect.quoted(name)).collect();
        let key = Value::Text(key.to_owned());
        let values = std::iter::once(key).chain(self.values(item)).map(|value| value.to_string());
        let values: Vec<_> = values.collect();
        let name = dialect.quoted(&self.name());
        format!("INSERT INTO {name} ({}) VALUES ({})", names.join(", "), values.join(", "))
    }
}

impl Column {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it tells.
    pub fn part(&self) -> Part {
        self.part
    }

    /// The attribute that it is about, if it is about one.
    pub fn attribute(&self) -> Option<&'static Attribute> {
        self.attribute
    }

    /// The unit of its numbers; empty for what is counted.
    pub fn unit(&self) -> Option<&'static str> {
        let is_number = matches!(self.part, Part::Low | Part::High);
        self.unit.filter(|_| is_number).map(|unit| unit.symbol)
    }
}

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        (&self.name, self.part, self.unit()) == (&other.name, other.part, other.unit())
    }
}

impl Dialect {
    fn text(self) -> &'static str {
        match self {
            Self::Spark => "STRING",
            Self::DataFusion => "VARCHAR",
            _ => "TEXT",
        }
    }

    fn type_of(self, part: Part) -> &'static str {
        match part {
            Part::Low | Part::High => match self {
                Self::DataFusion => "DOUBLE",
                Self::Sqlite => "NUMERIC",
                _ => "DECIMAL(38, 18)",
            },
            Part::Choice | Part::DesignedFor => self.text(),
            _ => "BOOLEAN",
        }
    }
}
