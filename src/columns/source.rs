//! Where the facts of a batch stand: in items, or in columns.

use std::borrow::Cow;

use crate::goods::item::{Attribute, Carries, DesignedFor};
use crate::goods::items::{Category, Item, ItemRef};

use super::batch::Batch;
use super::bitmap::Bitmap;
use super::column::Column;
use super::error::BatchError;

/// Where the facts of a batch stand.
#[derive(Debug)]
pub(super) enum Source<'a> {
    Items(Vec<ItemRef<'a>>),
    Owned(Vec<Item>),
    Table(Table<'a>),
}

/// The columns of a batch; what has no column is unknown.
#[derive(Debug, Default)]
pub(super) struct Table<'a> {
    pub facts: Vec<(&'static Attribute, Box<dyn Column + 'a>)>,
    pub purposes: Option<Purposes<'a>>,
    pub on_board: Option<OnBoard<'a>>,
    pub names: Vec<Option<Cow<'a, str>>>,
}

/// What the rows are designed for, by number.
#[derive(Debug)]
pub(super) struct Purposes<'a> {
    pub codes: Cow<'a, [u32]>,
    pub purposes: Vec<DesignedFor>,
}

/// What is on board of the rows.
#[derive(Debug)]
pub(super) struct OnBoard<'a> {
    /// The rows of which a list is given; all if nothing.
    pub given: Option<Bitmap>,
    pub lists: Vec<List<'a>>,
}

/// Items of one category on board, those of a row from its offset to the next one.
#[derive(Debug)]
pub(super) struct List<'a> {
    pub offsets: Cow<'a, [u32]>,
    /// Whether each row has one item.
    pub is_one_each: bool,
    pub batch: Batch<'a>,
}

impl<'a> Source<'a> {
    /// The item of a row, if the facts stand in items.
    pub fn item_ref(&self, row: usize) -> Option<ItemRef<'_>> {
        match self {
            Self::Items(items) => items.get(row).copied(),
            Self::Owned(items) => items.get(row).map(Item::borrow),
            Self::Table(_) => None,
        }
    }

    /// The columns, if the facts do not stand in items.
    pub fn table(&mut self) -> Result<&mut Table<'a>, BatchError> {
        match self {
            Self::Table(table) => Ok(table),
            _ => Err(BatchError::OfItems),
        }
    }
}

impl Table<'_> {
    pub fn column(&self, attribute: &Attribute) -> Option<&dyn Column> {
        let found = self.facts.iter().find(|(known, _)| *known == attribute);
        found.map(|(_, column)| column.as_ref())
    }

    /// The item of a row, put together.
    pub fn item(&self, category: Category, row: usize) -> Item {
        let mut item = category.unknown();
        for (attribute, column) in &self.facts {
            if let (Some(place), Some(set)) = (item.set_mut(attribute), column.set(row)) {
                *place = set;
            }
        }
        let parts = item.parts_mut();
        if let Some(name) = self.names.get(row) {
            *parts.name = name.as_deref().map(str::to_owned);
        }
        if let Some(Purposes { codes, purposes }) = &self.purposes {
            *parts.designed_for = purposes[codes[row] as usize].clone();
        }
        if let Some(on_board) = &self.on_board
            && on_board.is_given(row)
        {
            *parts.carries = Carries::Items(on_board.items(row));
        }
        item
    }
}

/// Whether each row has one item, so that the items stand as the rows do.
pub(super) fn is_one_each(offsets: &[u32]) -> bool {
    (0..offsets.len() as u32).eq(offsets.iter().copied())
}

impl OnBoard<'_> {
    pub fn is_given(&self, row: usize) -> bool {
        self.given.as_ref().is_none_or(|given| given.at(row))
    }

    fn items(&self, row: usize) -> Vec<Item> {
        let of_list = |list: &List<'_>| {
            let rows = list.offsets[row] as usize..list.offsets[row + 1] as usize;
            rows.map(|row| list.batch.item(row)).collect::<Vec<_>>()
        };
        self.lists.iter().flat_map(of_list).collect()
    }
}
