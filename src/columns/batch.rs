//! A batch: items of one category, row by row.

use crate::goods::item::Attribute;
use crate::goods::items::{Category, Item, ItemRef};
use crate::goods::ties::narrowed;
use crate::value::fact::Set;

use super::column::Column;
use super::error::BatchError;
use super::source::{Source, Table};

/// Items of one category, one a row, as columns of facts or as items.
///
/// What has no column is unknown, as is a missing value in a column.
#[derive(Debug)]
pub struct Batch<'a> {
    pub(super) category: Category,
    pub(super) rows: usize,
    pub(super) source: Source<'a>,
}

impl<'a> Batch<'a> {
    /// So many items of a category, of which nothing is known.
    pub fn new(category: Category, rows: usize) -> Self {
        Self { category, rows, source: Source::Table(Table::default()) }
    }

    /// These items, which must be of the category; nothing of them is copied.
    ///
    /// ```
    /// use dualuse::columns::Batch;
    /// use dualuse::{Category, Item, items::Uav};
    ///
    /// let drones: [Item; 2] = [Uav::default().into(), Uav::default().into()];
    /// assert_eq!(Batch::of_items(Category::Uav, &drones).unwrap().rows(), 2);
    /// assert!(Batch::of_items(Category::Laser, &drones).is_err());
    /// ```
    ///
    /// # Errors
    /// If one is of another category.
    pub fn of_items<I: Into<ItemRef<'a>>>(
        category: Category,
        items: impl IntoIterator<Item = I>,
    ) -> Result<Self, BatchError> {
        let items: Vec<ItemRef<'a>> = items.into_iter().map(Into::into).collect();
        let other = items.iter().enumerate().find(|(_, item)| item.category() != category);
        if let Some((row, item)) = other {
            return Err(BatchError::WrongCategory { row, wanted: category, found: item.category() });
        }
        Ok(Self { category, rows: items.len(), source: Source::Items(items) })
    }

    /// The category.
    pub fn category(&self) -> Category {
        self.category
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The item of a row, to be explained or asked about; one of which nothing is known if there is no such row.
    pub fn item(&self, row: usize) -> Item {
        match (&self.source, self.source.item_ref(row)) {
            (_, Some(item)) => item.to_item(),
            (Source::Table(table), _) if row < self.rows => table.item(self.category, row),
            _ => self.category.unknown(),
        }
    }

    /// The same rows with what physics adds to their facts, as [`Case`](crate::Case) decides them.
    #[must_use]
    pub fn narrowed(&self) -> Batch<'static> {
        let items = (0..self.rows).map(|row| match self.source.item_ref(row) {
            Some(item) => narrowed(item).item.unwrap_or_else(|| item.to_item()),
            None => {
                let item = self.item(row);
                narrowed(&item).item.unwrap_or(item)
            }
        });
        Batch { category: self.category, rows: self.rows, source: Source::Owned(items.collect()) }
    }

    /// The rows of numbers that stand for no value, and are taken as unknown.
    pub fn unread(&self) -> Vec<(usize, &'static str)> {
        let Source::Table(table) = &self.source else { return Vec::new() };
        let of_column = |(attribute, column): &(&'static Attribute, Box<dyn Column + 'a>)| {
            let name = attribute.name;
            let unread = (0..self.rows).filter(|row| column.set(*row).is_none());
            unread.map(|row| (row, name)).collect::<Vec<_>>()
        };
        let mut unread: Vec<_> = table.facts.iter().flat_map(of_column).collect();
        unread.sort_unstable();
        unread
    }
}

/// What an unknown value may be.
pub(super) fn all(attribute: &Attribute) -> Set {
    *(attribute.read)(attribute.category.unknown_ref())
}
