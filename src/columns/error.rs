//! What can be wrong with a column.

use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::value::fact::{ValueError, cut, near_name};

/// Why a column could not be put into a batch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BatchError {
    /// The category has no such attribute.
    #[error("{}: `{category}` has no such attribute{}", cut(.name), near_name(.near))]
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
    /// The row.
    pub row: usize,
    /// The attribute.
    pub attribute: &'static str,
    /// What is wrong with the value.
    pub source: ValueError,
}

/// An entry was asked for that is no law about the category on the day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{regime}: `{}` is no entry about `{category}` that is law on the day{}", cut(.entry), near_name(.near))]
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
