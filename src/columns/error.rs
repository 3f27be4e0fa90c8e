//! What can be wrong with a column.

use crate::goods::file::error::ItemError;
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::value::fact::{ValueError, near_name, shortened};

/// Why a column could not be put into a batch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BatchError {
    /// The category has no such attribute.
    #[error("{}: `{category}` has no such attribute{}", shortened(.name), near_name(.near))]
    UnknownAttribute {
        /// The name that was given.
        name: String,
        /// The category of the batch.
        category: Category,
        /// An attribute with nearly this name.
        near: Option<String>,
    },
    /// The attribute has other values than the column.
    #[error("{name}: the attribute has {wanted}, not {found}")]
    WrongKind {
        /// The attribute.
        name: String,
        /// What it has.
        wanted: &'static str,
        /// What the column has.
        found: &'static str,
    },
    /// No item is without the attribute.
    #[error("{name}: no item is without it")]
    NeverAbsent {
        /// The attribute.
        name: String,
    },
    /// The unit is none of the attribute's dimension.
    #[error("{name}: {source}")]
    Unit {
        /// The attribute.
        name: String,
        /// What is wrong with the unit.
        source: ValueError,
    },
    /// The column has another number of rows than the batch.
    #[error("{name}: has {found} rows, the batch {rows}")]
    Length {
        /// The column.
        name: String,
        /// The rows of the batch.
        rows: usize,
        /// The rows of the column.
        found: usize,
    },
    /// The offsets of what is on board do not lead from nothing to the end of its batch, never falling.
    #[error(
        "carries: the offsets of `{category}` do not lead up from 0 to {parts}, one more than there are rows"
    )]
    Offsets {
        /// The category of what is on board.
        category: Category,
        /// How many items there are on board of all rows.
        parts: usize,
    },
    /// A code leads to no value.
    #[error("{name}: row {row} has the code {code} of {values} values")]
    Code {
        /// The column.
        name: String,
        /// The row.
        row: usize,
        /// Its code.
        code: u32,
        /// How many values there are.
        values: usize,
    },
    /// On a spec sheet the unit would mean something else.
    #[error("{name}: `{unit}` is read as another unit of it too; give another one")]
    UnclearUnit {
        /// The column.
        name: String,
        /// The unit.
        unit: &'static str,
    },
    /// Numbers without a unit.
    #[error("{name}: its numbers have no unit; put one into the field's metadata, such as `unit` = `{unit}`")]
    NoUnit {
        /// The column.
        name: String,
        /// A unit that would be read.
        unit: &'static str,
    },
    /// A column has another type than its attribute can have.
    #[error("{name}: expected {wanted}, found {found}")]
    WrongType {
        /// The column.
        name: String,
        /// What it may be.
        wanted: &'static str,
        /// What it is.
        found: String,
    },
    /// The two ends of an amount are not of one type and unit.
    #[error("{name}: its two ends differ in type or unit")]
    TwoKinds {
        /// The attribute.
        name: String,
    },
    /// An attribute has a column of its own and columns of its ends.
    #[error("{name}: given twice, by itself and by its ends")]
    Twice {
        /// The attribute.
        name: String,
    },
    /// Of what is on board of a row, some lists are given and some are not.
    #[error(
        "{name}: lists of what is on board are given together or not at all, and here is another list in other rows"
    )]
    PartlyGiven {
        /// The column.
        name: String,
    },
    /// An item on board is null.
    #[error("{name}: an item on board is null; leave it out, or give it without facts")]
    NullItem {
        /// The column.
        name: String,
    },
    /// What a row is designed for could not be read.
    #[error(transparent)]
    Purpose(ItemError),
    /// What a row is designed for is described, and a table has room for its category only.
    #[error("row {row}: what it is designed for has facts of its own, for which a table has no column")]
    Described {
        /// The row.
        row: usize,
    },
    /// The batch is of items: what is known of them stands there.
    #[error("the batch is of items, which have their own facts")]
    OfItems,
    /// An item of another category than the batch.
    #[error("row {row}: expected `{wanted}`, found `{found}`")]
    WrongCategory {
        /// The row.
        row: usize,
        /// The category of the batch.
        wanted: Category,
        /// The category of the item.
        found: Category,
    },
}

/// A value that could not be read; its row is taken as unknown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("row {row}: {attribute}: {source}")]
#[non_exhaustive]
pub struct Unread {
    /// The category of the batch whose row it is: its own, or that of something on board.
    pub category: Category,
    /// The row.
    pub row: usize,
    /// The attribute.
    pub attribute: &'static str,
    /// What is wrong with the value.
    pub source: ValueError,
}

/// An entry was asked for that is no law about the category on the day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{regime}: `{}` is no entry about `{category}` that is law on the day{}", shortened(.entry), near_name(.near))]
#[non_exhaustive]
pub struct NoEntry {
    /// The regime.
    pub regime: Regime,
    /// The entry that was asked for.
    pub entry: String,
    /// The category that is asked about.
    pub category: Category,
    /// An entry about it with nearly this number.
    pub near: Option<String>,
}
