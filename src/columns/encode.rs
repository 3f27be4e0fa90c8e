//! A batch held against the law's limits: columns of bits.

use std::ops::Range;

use crate::decide::sliced::{AskedFact, AskedFacts, AskedOf, Meets, NO_CATEGORY};
use crate::goods::item::DesignedFor;
use crate::goods::items::{Category, ItemRef};
use crate::value::fact::Set;

use super::answer::BatchAnswer;
use super::batch::{Batch, all};
use super::column::{Against, CodedAgainst, Same};
use super::law::Columns;
use super::on_board::{Board, OnBoard};
use super::source::{Purposes, Source, Table};

/// A batch as columns of bits, made by [`Columns::encode`]: it can be decided again and again.
#[derive(Debug)]
pub struct Encoded<'c> {
    columns: &'c Columns<'c>,
    batch: &'c Batch<'c>,
    bits: Bits,
    on_board: Vec<OnBoard>,
}

/// Some rows of a batch as columns of bits, one after the other.
#[derive(Debug, Default)]
pub(super) struct Bits {
    pub rows: Range<usize>,
    pub columns: Vec<u64>,
}

impl<'c> Encoded<'c> {
    pub(super) fn new(columns: &'c Columns<'c>, batch: &'c Batch<'c>) -> Self {
        let (rows, parts) = (0..batch.rows(), columns.parts(batch));
        let mut bits = Bits::default();
        Encoder::new(batch, &columns.asked).encode(rows.clone(), &mut bits);
        let on_board = Board::new(columns, &parts).look(&rows);
        Self { columns, batch, bits, on_board }
    }

    /// What the law says of each row.
    pub fn decide(&self) -> BatchAnswer {
        let mut answer = BatchAnswer::new(self.columns, self.batch.rows());
        self.columns.answer(self.batch, &self.bits, &self.on_board, &mut answer);
        answer.finish()
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.batch.rows()
    }

    /// How many bytes of bits a decision reads.
    pub fn bytes(&self) -> usize {
        8 * self.bits.columns.len() + self.on_board.iter().map(OnBoard::bytes).sum::<usize>()
    }
}

impl Bits {
    pub fn words(&self) -> usize {
        self.rows.len().div_ceil(64)
    }
}

/// A batch made ready to be held against what is asked.
pub(super) struct Encoder<'e> {
    batch: &'e Batch<'e>,
    asked: &'e AskedFacts,
    /// For each fact its column; nothing where the batch is of items.
    columns: Vec<Box<dyn Against + 'e>>,
}

impl<'e> Encoder<'e> {
    pub fn new(batch: &'e Batch<'e>, asked: &'e AskedFacts) -> Self {
        let columns = match &batch.source {
            Source::Table(table) => asked.facts.iter().map(|fact| against(table, fact)).collect(),
            _ => Vec::new(),
        };
        Self { batch, asked, columns }
    }

    /// Puts these rows into bits; the first of them is the first of a word.
    pub fn encode(&self, rows: Range<usize>, bits: &mut Bits) {
        bits.rows = rows.clone();
        let words = bits.words();
        bits.columns.resize(self.asked.columns as usize * words, 0);
        if words == 0 {
            return;
        }
        if self.columns.is_empty() {
            return self.encode_items(rows, bits);
        }
        let mut columns: Vec<Option<&mut [u64]>> = bits.columns.chunks_mut(words).map(Some).collect();
        for (fact, column) in self.asked.facts.iter().zip(&self.columns) {
            let take = |(_, at): &(Meets, u32)| columns[*at as usize].take().expect("each is asked once");
            let mut cells: Vec<_> = fact.cells.iter().map(take).collect();
            column.encode(rows.clone(), &mut cells);
        }
    }

    /// Items are looked at one after the other, since the facts of one lie side by side.
    fn encode_items(&self, rows: Range<usize>, bits: &mut Bits) {
        let words = bits.words();
        let mut facts: Vec<_> = self.asked.facts.iter().map(OfItems::new).collect();
        // In the order in which they lie in memory.
        facts.sort_by_key(|fact| match fact.asked.fact {
            AskedOf::Attribute(attribute) if fact.asked.place.is_empty() => u32::from(attribute.index),
            _ => u32::MAX,
        });
        let mut unknown = vec![0_u64; facts.len()];
        let mut word = vec![0_u64; self.asked.columns as usize];
        for (at, from) in rows.clone().step_by(64).enumerate() {
            unknown.fill(0);
            word.fill(0);
            for row in from..rows.end.min(from + 64) {
                let bit = 1 << (row - from);
                let Some(item) = self.batch.source.item_ref(row) else { continue };
                for (unknown, fact) in unknown.iter_mut().zip(&facts) {
                    fact.look(item, |set| match set {
                        None => *unknown |= bit,
                        Some(set) => {
                            for (meets, column) in &fact.asked.cells {
                                word[*column as usize] |= if meets.is_met(set) { bit } else { 0 };
                            }
                        }
                    });
                }
            }
            for (unknown, fact) in unknown.iter().zip(&facts) {
                fact.open.iter().for_each(|column| word[*column as usize] |= unknown);
            }
            for (column, word) in word.iter().enumerate() {
                bits.columns[column * words + at] = *word;
            }
        }
    }
}

/// A fact that is asked of items.
struct OfItems<'e> {
    asked: &'e AskedFact,
    all: Set,
    /// The columns of the cells in which an unknown value may lie.
    open: Vec<u32>,
}

impl<'e> OfItems<'e> {
    fn new(asked: &'e AskedFact) -> Self {
        let all = unknown(asked);
        let open = asked.cells.iter().filter(|(meets, _)| meets.is_met(&all)).map(|(_, column)| *column);
        Self { asked, all, open: open.collect() }
    }

    /// Tells what the fact may be; nothing if it is unknown.
    #[inline]
    fn look(&self, item: ItemRef<'_>, tell: impl FnOnce(Option<&Set>)) {
        let Self { asked, all, .. } = self;
        let is_unknown = |set: &Set| (set.low, set.high, set.choices) == (all.low, all.high, all.choices);
        match (&*asked.place, asked.fact) {
            ([], AskedOf::Attribute(attribute)) => {
                let set = (attribute.read)(item);
                tell(Some(set).filter(|set| !is_unknown(set)));
            }
            (place, fact) => {
                let set = set_for(item.designed_for(), place, fact);
                tell(Some(&set).filter(|set| !is_unknown(set)));
            }
        }
    }
}

/// What a fact may be of which nothing is known.
fn unknown(fact: &AskedFact) -> Set {
    match fact.fact {
        AskedOf::Attribute(attribute) => all(attribute),
        AskedOf::Purpose => purposes(&DesignedFor::Unknown),
    }
}

/// The column of a fact.
fn against<'e>(table: &'e Table<'e>, fact: &AskedFact) -> Box<dyn Against + 'e> {
    let cells: Vec<_> = fact.cells.iter().map(|(meets, _)| *meets).collect();
    let of_item = match fact.fact {
        AskedOf::Attribute(attribute) if fact.place.is_empty() => table.column(attribute),
        _ => None,
    };
    if let Some(column) = of_item {
        return column.against(&cells);
    }
    match (&*fact.place, fact.fact, &table.purposes) {
        ([_, ..], _, Some(Purposes { codes, purposes }))
        | ([], AskedOf::Purpose, Some(Purposes { codes, purposes })) => {
            let sets: Vec<_> =
                purposes.iter().map(|purpose| set_for(purpose, &fact.place, fact.fact)).collect();
            Box::new(CodedAgainst::new(codes, &sets, &cells))
        }
        _ => {
            let all = unknown(fact);
            Box::new(Same(cells.iter().map(|meets| meets.is_met(&all)).collect()))
        }
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
