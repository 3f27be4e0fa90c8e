//! A batch held against the law's limits: columns of bits.

use std::borrow::Cow;
use std::ops::Range;

use strum::IntoEnumIterator;

use crate::decide::sliced::{AskedFact, AskedFacts, AskedOf, Meets, NO_CATEGORY};
use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, ItemRef};
use crate::value::fact::Set;

use super::answer::BatchAnswer;
use super::batch::{Batch, all};
use super::bitmap::Bitmap;
use super::column::encode_codes;
use super::law::Columns;
use super::source::{Purposes, Source, Table};

/// A batch as columns of bits, made by [`Columns::encode`]: it can be decided again and again.
#[derive(Debug)]
pub struct Encoded<'c> {
    columns: &'c Columns<'c>,
    part: Part<'c>,
}

/// Rows of one category as bits.
#[derive(Debug)]
pub(super) struct Part<'b> {
    pub batch: Held<'b>,
    pub rows: Range<usize>,
    /// The columns of bits, one after the other.
    pub bits: Vec<u64>,
    pub on_board: PartsOnBoard<'b>,
}

/// A batch that is somebody's, or that was made of what is on board of items.
#[derive(Debug)]
pub(super) enum Held<'b> {
    Borrowed(&'b Batch<'b>),
    Own(Batch<'b>),
}

/// What is on board of rows.
#[derive(Debug, Default)]
pub(super) struct PartsOnBoard<'b> {
    /// The rows of which a list is given; nothing if none is.
    pub given: Option<Vec<u64>>,
    /// The rows of which the list is not empty.
    pub filled: Vec<u64>,
    pub lists: Vec<List<'b>>,
}

/// Items of one category on board, those of a row from its offset to the next one.
#[derive(Debug)]
pub(super) struct List<'b> {
    pub offsets: Cow<'b, [u32]>,
    pub part: Part<'b>,
}

impl<'c> Encoded<'c> {
    pub(super) fn new(columns: &'c Columns<'c>, batch: &'c Batch<'c>) -> Self {
        let part = Part::of(Held::Borrowed(batch), 0..batch.rows(), columns.asked());
        Self { columns, part: part.with_on_board(columns) }
    }

    /// What the law says of each row.
    pub fn decide(&self) -> BatchAnswer {
        self.columns.answer(&self.part)
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.part.rows.len()
    }

    /// How many bytes of bits a decision reads, without what is on board.
    pub fn bytes(&self) -> usize {
        self.part.bits.len() * 8
    }
}

impl<'b> Held<'b> {
    pub fn batch(&self) -> &Batch<'b> {
        match self {
            Self::Borrowed(batch) => batch,
            Self::Own(batch) => batch,
        }
    }
}

impl<'b> Part<'b> {
    /// Some rows of a batch, the first of them the first of a word, without what is on board of them.
    pub fn of(batch: Held<'b>, rows: Range<usize>, asked: &AskedFacts) -> Self {
        let mut part = Self { batch, rows: 0..0, bits: Vec::new(), on_board: PartsOnBoard::default() };
        part.encode(rows, asked);
        part
    }

    /// Takes other rows of the batch.
    pub fn encode(&mut self, rows: Range<usize>, asked: &AskedFacts) {
        self.rows = rows;
        let words = self.words();
        self.bits.resize(asked.columns as usize * words, 0);
        let Self { batch, rows, bits, .. } = self;
        if words > 0 {
            let mut columns: Vec<Option<&mut [u64]>> = bits.chunks_mut(words).map(Some).collect();
            for fact in &asked.facts {
                let mut take = |column: u32| columns[column as usize].take().expect("each is asked once");
                let mut cells: Vec<_> = fact.cells.iter().map(|(meets, at)| (*meets, take(*at))).collect();
                encode(batch.batch(), rows.clone(), fact, &mut cells);
            }
        }
    }

    pub fn words(&self) -> usize {
        self.rows.len().div_ceil(64)
    }

    /// With what is on board, whose own cargo is only told to be there or not.
    pub fn with_on_board(mut self, columns: &Columns<'_>) -> Self {
        self.on_board = match &self.batch {
            Held::Borrowed(batch) => of_batch(batch, columns),
            Held::Own(_) => PartsOnBoard::default(),
        };
        self
    }
}

fn encode(batch: &Batch<'_>, rows: Range<usize>, fact: &AskedFact, cells: &mut [(Meets, &mut [u64])]) {
    match &batch.source {
        Source::Table(table) => encode_columns(table, rows, fact, cells),
        source => {
            let items = rows.map(|row| source.item_ref(row).expect("there is an item for each row"));
            match fact.fact {
                AskedOf::Attribute(attribute) if fact.place.is_empty() => {
                    encode_sets(items.map(|item| *(attribute.read)(item)), cells);
                }
                _ => encode_sets(items.map(|item| set_at(item, fact)), cells),
            }
        }
    }
}

fn encode_sets(sets: impl Iterator<Item = Set>, cells: &mut [(Meets, &mut [u64])]) {
    cells.iter_mut().for_each(|(_, words)| words.fill(0));
    for (at, set) in sets.enumerate() {
        for (meets, words) in cells.iter_mut() {
            words[at / 64] |= u64::from(meets.is_met(&set)) << (at % 64);
        }
    }
}

fn encode_columns(
    table: &Table<'_>,
    rows: Range<usize>,
    fact: &AskedFact,
    cells: &mut [(Meets, &mut [u64])],
) {
    let unknown = match fact.fact {
        AskedOf::Attribute(attribute) => {
            if fact.place.is_empty()
                && let Some(column) = table.column(attribute)
            {
                return column.encode(rows, cells);
            }
            all(attribute)
        }
        AskedOf::Purpose => purposes(&DesignedFor::Unknown),
    };
    match &table.purposes {
        Some(Purposes { codes, purposes: known })
            if !fact.place.is_empty() || fact.fact == AskedOf::Purpose =>
        {
            let sets: Vec<_> = known.iter().map(|purpose| set_for(purpose, &fact.place, fact.fact)).collect();
            encode_codes(&codes[rows], &sets, cells);
        }
        _ => {
            for (meets, words) in cells {
                words.fill(if meets.is_met(&unknown) { !0 } else { 0 });
                super::column::clear_behind(words, rows.len());
            }
        }
    }
}

/// What a fact may be at its place.
fn set_at(item: ItemRef<'_>, fact: &AskedFact) -> Set {
    match (&*fact.place, fact.fact) {
        ([], AskedOf::Attribute(attribute)) => *(attribute.read)(item),
        (place, asked) => set_for(item.designed_for(), place, asked),
    }
}

/// What a fact may be of something that is for this, or of what that is for.
fn set_for(purpose: &DesignedFor, place: &[Category], asked: AskedOf) -> Set {
    match (place, purpose, asked) {
        ([], purpose, _) => purposes(purpose),
        ([category, rest @ ..], DesignedFor::Item(item), _) if item.borrow().category() == *category => {
            let item = item.borrow();
            match (rest, asked) {
                ([], AskedOf::Attribute(attribute)) => *(attribute.read)(item),
                _ => set_for(item.designed_for(), rest, asked),
            }
        }
        (_, _, AskedOf::Attribute(attribute)) => all(attribute),
        (_, _, AskedOf::Purpose) => purposes(&DesignedFor::Unknown),
    }
}

/// The categories of what something may be designed for.
fn purposes(purpose: &DesignedFor) -> Set {
    Set::of_choices(match purpose {
        DesignedFor::Unknown => !0,
        DesignedFor::NothingInParticular | DesignedFor::SomethingElse => NO_CATEGORY,
        DesignedFor::Item(item) => 1 << item.borrow().category() as u8,
    })
}

/// What is on board of the rows of a batch.
fn of_batch<'b>(batch: &'b Batch<'b>, columns: &Columns<'_>) -> PartsOnBoard<'b> {
    let mut parts = shallow(batch);
    match &batch.source {
        Source::Table(table) => {
            for (offsets, batch) in table.on_board.iter().flat_map(|on_board| &on_board.lists) {
                let part = inner(Held::Borrowed(batch), columns);
                parts.lists.push(List { offsets: Cow::Borrowed(offsets), part });
            }
        }
        source => {
            let rows =
                || (0..batch.rows()).map(|row| source.item_ref(row).expect("there is one for each row"));
            let items = |item: ItemRef<'b>| item.carries().items().unwrap_or_default();
            for category in Category::iter() {
                let (mut offsets, mut found) = (vec![0], Vec::new());
                for item in rows() {
                    let of_category = items(item).iter().map(|item| item.borrow());
                    found.extend(of_category.filter(|item| item.category() == category));
                    offsets.push(found.len() as u32);
                }
                if let Ok(batch) = Batch::of_items(category, found)
                    && batch.rows() > 0
                {
                    let part = inner(Held::Own(batch), columns);
                    parts.lists.push(List { offsets: Cow::Owned(offsets), part });
                }
            }
        }
    }
    parts
}

/// Rows on board, with whether something is on board of them.
fn inner<'b>(batch: Held<'b>, columns: &Columns<'_>) -> Part<'b> {
    let asked = columns.on_board(batch.batch().category());
    let rows = 0..batch.batch().rows();
    let on_board = shallow(batch.batch());
    let part = Part::of(batch, rows, &asked.asked);
    Part { on_board, ..part }
}

/// Of which rows it is given what is on board, and of which that is something.
fn shallow<'b>(batch: &Batch<'_>) -> PartsOnBoard<'b> {
    let words = |bits: Bitmap| bits.words().to_vec();
    let (given, filled) = match &batch.source {
        Source::Table(Table { on_board: None, .. }) => (None, Vec::new()),
        Source::Table(Table { on_board: Some(on_board), .. }) => {
            let given: Bitmap = (0..batch.rows()).map(|row| on_board.is_given(row)).collect();
            let has_some =
                |row: usize| on_board.lists.iter().any(|(offsets, _)| offsets[row] < offsets[row + 1]);
            let filled = (0..batch.rows()).map(|row| given.at(row) && has_some(row)).collect();
            (Some(words(given)), words(filled))
        }
        source => {
            let lists = (0..batch.rows()).map(|row| source.item_ref(row).map(ItemRef::carries));
            let lists: Vec<_> = lists.map(|list| list.and_then(Carries::items)).collect();
            let given = lists.iter().map(Option::is_some).collect();
            let filled = lists.iter().map(|list| list.is_some_and(|list| !list.is_empty())).collect();
            (Some(words(given)), words(filled))
        }
    };
    PartsOnBoard { given, filled, lists: Vec::new() }
}
