//! What is on board of the rows of a batch, by category.

use std::borrow::Cow;
use std::ops::Range;

use strum::IntoEnumIterator;

use crate::goods::item::Carries;
use crate::goods::items::{Category, Item, ItemRef};

use super::batch::Batch;
use super::bitmap::{Bitmap, rows_of};
use super::source::{self, Source, Table, is_one_each};

/// What is on board of the rows of a batch.
#[derive(Debug)]
pub(super) struct Parts<'b> {
    pub told: Told,
    pub lists: Vec<List<'b>>,
}

/// Items of one category on board, those of a row from its offset to the next one.
#[derive(Debug)]
pub(super) struct List<'b> {
    pub offsets: Cow<'b, [u32]>,
    /// Whether each row has one item.
    pub is_one_each: bool,
    pub batch: Held<'b>,
    /// What is told of what is on board of these themselves.
    pub told: Told,
    /// Those of these on which something is.
    filled: Vec<u64>,
}

/// A batch that is somebody's, or that was made of what is on board of items.
#[derive(Debug)]
pub(super) enum Held<'b> {
    Borrowed(&'b Batch<'b>),
    Own(Batch<'b>),
}

/// Of which rows it is told what is on board.
#[derive(Debug)]
pub(super) struct Told {
    /// The rows of which a list is given; nothing if none is.
    pub given: Option<Bitmap>,
    /// Whether there is a row of which no list is given.
    pub has_unknown: bool,
}

impl<'b> Held<'b> {
    pub fn batch(&self) -> &Batch<'b> {
        match self {
            Self::Borrowed(batch) => batch,
            Self::Own(batch) => batch,
        }
    }
}

impl<'b> Parts<'b> {
    /// Of nothing is told what is on board.
    pub fn none() -> Self {
        Self { told: Told { given: None, has_unknown: true }, lists: Vec::new() }
    }

    pub fn of(batch: &'b Batch<'b>) -> Self {
        let lists = match &batch.source {
            Source::Table(table) => {
                let lists = table.on_board.iter().flat_map(|on_board| &on_board.lists);
                let list = |list: &'b source::List<'b>| {
                    let offsets = Cow::Borrowed(&list.offsets[..]);
                    List::new(offsets, list.is_one_each, Held::Borrowed(&list.batch))
                };
                lists.map(list).collect()
            }
            source => {
                Category::iter().filter_map(|category| of_items(batch.rows(), source, category)).collect()
            }
        };
        Self { told: Told::of(batch), lists }
    }
}

/// The items of one category on board of items.
fn of_items<'b>(rows: usize, source: &'b Source<'b>, category: Category) -> Option<List<'b>> {
    let (mut offsets, mut found) = (vec![0], Vec::new());
    for item in (0..rows).filter_map(|row| source.item_ref(row)) {
        let parts = item.carries().items().unwrap_or_default();
        found.extend(parts.iter().map(|part| part.borrow()).filter(|part| part.category() == category));
        offsets.push(found.len() as u32);
    }
    let batch = Batch::of_items(category, found).ok().filter(|batch| batch.rows() > 0)?;
    let is_one_each = is_one_each(&offsets);
    Some(List::new(Cow::Owned(offsets), is_one_each, Held::Own(batch)))
}

impl<'b> List<'b> {
    fn new(offsets: Cow<'b, [u32]>, is_one_each: bool, batch: Held<'b>) -> Self {
        let told = Told::of(batch.batch());
        let filled = filled(batch.batch());
        Self { offsets, is_one_each, batch, told, filled }
    }

    /// Those of some items on which something is; the first item is the first of a word.
    pub fn filled(&self, items: &Range<usize>) -> impl Iterator<Item = usize> {
        let words = self.filled.get(items.start / 64..items.end.div_ceil(64)).unwrap_or_default();
        let from = items.start;
        rows_of(words).map(move |row| from + row)
    }
}

impl Told {
    fn of(batch: &Batch<'_>) -> Self {
        let given: Option<Bitmap> = match &batch.source {
            Source::Table(Table { on_board: None, .. }) => None,
            Source::Table(Table { on_board: Some(on_board), .. }) => {
                Some(on_board.given.clone().unwrap_or_else(|| Bitmap::all(batch.rows())))
            }
            source => Some((0..batch.rows()).map(|row| items(source, row).is_some()).collect()),
        };
        let known = given.as_ref().map_or(0, Bitmap::count);
        Self { has_unknown: known < batch.rows(), given }
    }

    /// Of 64 rows those of which a list is given.
    pub fn given(&self, word: usize) -> u64 {
        self.given.as_ref().map_or(0, |given| given.words()[word])
    }
}

/// The rows of which a list is given that is not empty.
fn filled(batch: &Batch<'_>) -> Vec<u64> {
    let rows = 0..batch.rows();
    let filled: Bitmap = match &batch.source {
        Source::Table(Table { on_board: None, .. }) => Bitmap::default(),
        Source::Table(Table { on_board: Some(on_board), .. }) if on_board.lists.is_empty() => {
            Bitmap::default()
        }
        Source::Table(Table { on_board: Some(on_board), .. }) => {
            let is_given = |row| on_board.given.as_ref().is_none_or(|given| given.at(row));
            let has_some = |row| on_board.lists.iter().any(|list| list.offsets[row] < list.offsets[row + 1]);
            rows.map(|row| is_given(row) && has_some(row)).collect()
        }
        source => rows.map(|row| items(source, row).is_some_and(|list| !list.is_empty())).collect(),
    };
    filled.words().to_vec()
}

/// What is given as being on board of an item.
fn items<'s>(source: &'s Source<'_>, row: usize) -> Option<&'s [Item]> {
    source.item_ref(row).map(ItemRef::carries).and_then(Carries::items)
}
