//! What a program sees of an item, and the quickest way to see it.

use std::cell::Cell;

use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, ItemRef};

use super::cargo::Cargo;
use super::variable::{GlobalId, PlaceId};

/// The category of what an item is designed for.
pub(crate) enum Purpose {
    Of(Category),
    Other,
    Unknown,
}

/// An item as a program looks at it.
pub(crate) trait Sight<'a> {
    fn item(&self) -> ItemRef<'a>;

    /// The transaction, if one is asked about.
    fn export(&self) -> Option<ItemRef<'a>> {
        None
    }

    /// The answer that is supposed to a global.
    fn choice(&self, _id: GlobalId) -> Option<u32> {
        None
    }

    /// The only row that what is on board of the item at a place can have.
    fn row(&self, places: &[(PlaceId, Category)], at: PlaceId) -> Option<u32>;

    /// The item at a place; where there is none of that category, one of which nothing is known.
    fn item_at(&self, places: &[(PlaceId, Category)], at: PlaceId) -> ItemRef<'a> {
        match at {
            PlaceId::ITEM => self.item(),
            PlaceId::EXPORT => self.export().unwrap_or_else(|| Category::Export.unknown_ref()),
            at => {
                let (from, category) = places[usize::from(at.0)];
                match self.item_at(places, from).designed_for() {
                    DesignedFor::Item(item) if item.borrow().category() == category => item.borrow(),
                    _ => category.unknown_ref(),
                }
            }
        }
    }

    fn carries_at(&self, places: &[(PlaceId, Category)], at: PlaceId) -> &'a Carries {
        self.item_at(places, at).carries()
    }

    /// What the item at a place is designed for.
    fn purpose(&self, places: &[(PlaceId, Category)], at: PlaceId) -> Purpose {
        match self.item_at(places, at).designed_for() {
            DesignedFor::Unknown => Purpose::Unknown,
            DesignedFor::NothingInParticular | DesignedFor::SomethingElse => Purpose::Other,
            DesignedFor::Item(item) => Purpose::Of(item.borrow().category()),
        }
    }
}

/// A glance at an item finds only what is certain, and supposes nothing.
pub(crate) struct Glance<'a> {
    item: ItemRef<'a>,
    cargo: &'a Cargo,
    row: Cell<Inside>,
}

/// The row of what is on board, once that was looked for.
#[derive(Clone, Copy)]
enum Inside {
    NotSeen,
    Row(Option<u32>),
}

impl<'a> Glance<'a> {
    pub fn at(item: ItemRef<'a>, cargo: &'a Cargo) -> Self {
        Self { item, cargo, row: Cell::new(Inside::NotSeen) }
    }

    /// At an item of whose cargo this row is known.
    pub fn with_row(item: ItemRef<'a>, cargo: &'a Cargo, row: u32) -> Self {
        Self { item, cargo, row: Cell::new(Inside::Row(Some(row))) }
    }
}

impl<'a> Sight<'a> for Glance<'a> {
    fn item(&self) -> ItemRef<'a> {
        self.item
    }

    fn row(&self, places: &[(PlaceId, Category)], at: PlaceId) -> Option<u32> {
        if let (PlaceId::ITEM, Inside::Row(row)) = (at, self.row.get()) {
            return row;
        }
        let row = self.cargo.row(self.carries_at(places, at), false);
        if at == PlaceId::ITEM {
            self.row.set(Inside::Row(row));
        }
        row
    }
}
