//! A batch: items of one category, row by row.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::goods::item::{Attr, Attribute, DesignedFor};
use crate::goods::items::{Category, Item, ItemRef};
use crate::goods::ties::narrowed;
use crate::value::fact::{Domain, Fact, Kind, Set, ValueError, nearest, set_from_texts};

use super::bitmap::Bitmap;
use super::column::{Coded, Column, Flags};
use super::error::{BatchError, Unread};
use super::number::{Number, Scale};
use super::numbers::{Given, Numbers};
use super::source::{OnBoard, Purposes, Source, Table};

/// Items of one category, one a row, as columns of facts or as items.
///
/// What has no column is unknown, as is a missing value in a column.
#[derive(Debug)]
pub struct Batch<'a> {
    category: Category,
    rows: usize,
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

    /// An amount in a unit, row by row: not a number is unknown.
    ///
    /// A number means the decimal that is printed for it: `46.3` km/h is 25 knots. An infinite number, one
    /// below zero where that has no meaning and half a thing stand for no value: such rows are unknown,
    /// and [`Batch::unread`] tells them.
    ///
    /// # Errors
    /// If the category has no such attribute with amounts in such a unit, or not each row has a number.
    pub fn put_numbers<N: Number>(
        &mut self,
        attribute: &str,
        unit: &str,
        numbers: impl Into<Cow<'a, [N]>>,
    ) -> Result<(), BatchError> {
        let numbers = numbers.into();
        self.put_given(attribute, unit, Given { numbers, known: None }, None)
    }

    /// An amount in a unit, row by row, of the rows that are known.
    ///
    /// # Errors
    /// As [`Batch::put_numbers`].
    pub fn put_known_numbers<N: Number>(
        &mut self,
        attribute: &str,
        unit: &str,
        numbers: impl Into<Cow<'a, [N]>>,
        known: Bitmap,
    ) -> Result<(), BatchError> {
        self.check_length(attribute, known.len())?;
        let known = Some(Cow::Owned(known.words().to_vec()));
        self.put_given(attribute, unit, Given { numbers: numbers.into(), known }, None)
    }

    /// The least and the greatest amount in a unit that each row may have, both included. An end that is
    /// not a number is open, as are minus infinity below and infinity above; ends that cross stand for no value.
    ///
    /// # Errors
    /// As [`Batch::put_numbers`].
    pub fn put_bounds<N: Number>(
        &mut self,
        attribute: &str,
        unit: &str,
        low: impl Into<Cow<'a, [N]>>,
        high: impl Into<Cow<'a, [N]>>,
    ) -> Result<(), BatchError> {
        let given = |numbers| Given { numbers, known: None };
        self.put_given(attribute, unit, given(low.into()), Some(given(high.into())))
    }

    pub(super) fn put_given<N: Number>(
        &mut self,
        name: &str,
        unit: &str,
        low: Given<'a, N>,
        high: Option<Given<'a, N>>,
    ) -> Result<(), BatchError> {
        let attribute = self.attribute(name)?;
        let Kind::Amount(dimension) = attribute.kind else {
            return Err(wrong_kind(attribute, "numbers"));
        };
        self.check_length(name, low.numbers.len())?;
        self.check_length(name, high.as_ref().map_or(self.rows, |high| high.numbers.len()))?;
        let Some((unit_at, unit)) = dimension.unit(unit) else {
            let near = nearest(unit, dimension.spellings());
            let source = ValueError::UnknownUnit { unit: unit.to_owned(), dimension: dimension.name, near };
            return Err(BatchError::Unit { name: name.to_owned(), source });
        };
        let scale = Scale { dimension, unit, unit_at };
        self.put(attribute, Box::new(Numbers::new(scale, all(attribute), low, high)))
    }

    /// A flag, row by row; nothing is unknown.
    ///
    /// # Errors
    /// If the category has no such flag, or not each row has one.
    pub fn put_flags(
        &mut self,
        attribute: &str,
        flags: impl IntoIterator<Item = Option<bool>>,
    ) -> Result<(), BatchError> {
        let flags: Vec<_> = flags.into_iter().collect();
        let yes: Bitmap = flags.iter().map(|flag| *flag == Some(true)).collect();
        let known: Bitmap = flags.iter().map(Option::is_some).collect();
        self.put_known_flags(attribute, yes, Some(known))
    }

    /// A flag, row by row: the rows where it is yes, among those that are known; all if that is nothing.
    ///
    /// # Errors
    /// As [`Batch::put_flags`].
    pub fn put_known_flags(
        &mut self,
        attribute: &str,
        yes: Bitmap,
        known: Option<Bitmap>,
    ) -> Result<(), BatchError> {
        let found = self.attribute(attribute)?;
        if !matches!(found.kind, Kind::Flag) || found.optional {
            return Err(wrong_kind(found, "flags"));
        }
        self.check_length(attribute, yes.len())?;
        self.check_length(attribute, known.as_ref().map_or(self.rows, Bitmap::len))?;
        let known = known.map(|known| Cow::Owned(known.words().to_vec()));
        self.put(found, Box::new(Flags { yes: Cow::Owned(yes.words().to_vec()), known }))
    }

    /// Values as on a spec sheet, row by row, each phrasing read once; nothing is unknown. What could
    /// not be read is told, and is unknown.
    ///
    /// ```
    /// use dualuse::Category;
    /// use dualuse::columns::Batch;
    ///
    /// let mut cameras = Batch::new(Category::InfraredImager, 3);
    /// let unread = cameras.put_texts("netd", [Some("<= 50 mK"), None, Some("good")])?;
    /// assert_eq!((unread.len(), unread[0].row, unread[0].attribute), (1, 2, "netd"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If the category has no such attribute, or not each row has a text.
    pub fn put_texts<T: AsRef<str>>(
        &mut self,
        attribute: &str,
        texts: impl IntoIterator<Item = Option<T>>,
    ) -> Result<Vec<Unread>, BatchError> {
        let attribute = self.attribute(attribute)?;
        let asked = attribute.asked();
        let mut sets = vec![all(attribute)];
        let mut known: HashMap<String, Result<u32, ValueError>> = HashMap::new();
        let (mut codes, mut unread) = (Vec::with_capacity(self.rows), Vec::new());
        for (row, text) in texts.into_iter().enumerate() {
            let Some(text) = text.as_ref().map(AsRef::as_ref) else {
                codes.push(0);
                continue;
            };
            if !known.contains_key(text) {
                let code = set_from_texts(&asked, &[text]).map(|(set, _)| {
                    sets.push(set);
                    sets.len() as u32 - 1
                });
                known.insert(text.to_owned(), code);
            }
            match &known[text] {
                Ok(code) => codes.push(*code),
                Err(source) => {
                    codes.push(0);
                    unread.push(Unread { row, attribute: attribute.name, source: source.clone() });
                }
            }
        }
        self.check_length(attribute.name, codes.len())?;
        self.put(attribute, Box::new(Coded { codes: Cow::Owned(codes), sets }))?;
        Ok(unread)
    }

    /// Facts, row by row.
    ///
    /// ```
    /// use dualuse::columns::Batch;
    /// use dualuse::{Category, Fact, items::Uav, quantity::minutes};
    ///
    /// let mut drones = Batch::new(Category::Uav, 2);
    /// drones.put_facts(Uav::ATTRIBUTES.endurance, [Fact::at_least(minutes(30.0)), Fact::UNKNOWN])?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If the attribute is of another category, or not each row has a fact.
    pub fn put_facts<C, T: Domain>(
        &mut self,
        attribute: Attr<C, T>,
        facts: impl IntoIterator<Item = Fact<T>>,
    ) -> Result<(), BatchError> {
        let attribute = attribute.attribute();
        if attribute.category != self.category {
            let (name, category) = (format!("{attribute:?}"), self.category);
            return Err(BatchError::UnknownAttribute { name, category, near: None });
        }
        let sets: Vec<_> = facts.into_iter().map(|fact| fact.set).collect();
        self.check_length(attribute.name, sets.len())?;
        let codes: Vec<_> = (0..sets.len() as u32).collect();
        self.put(attribute, Box::new(Coded { codes: Cow::Owned(codes), sets }))
    }

    /// What each row is designed for, by its place in a list.
    ///
    /// # Errors
    /// If a row leads to nothing in the list, or not each row has a code.
    pub fn put_purposes(
        &mut self,
        purposes: Vec<DesignedFor>,
        codes: impl Into<Cow<'a, [u32]>>,
    ) -> Result<(), BatchError> {
        let (name, codes, values) = ("designed_for", codes.into(), purposes.len());
        self.check_length(name, codes.len())?;
        if let Some((row, &code)) = codes.iter().enumerate().find(|(_, code)| **code as usize >= values) {
            return Err(BatchError::Code { name: name.to_owned(), row, code, values });
        }
        self.source.table()?.purposes = Some(Purposes { codes, purposes });
        Ok(())
    }

    /// What is on board: for each category a batch, of which each row has the items from its offset to the
    /// next one. The lists together are complete for the rows that are given, all if that is nothing; of the
    /// other rows it is unknown what is on board.
    ///
    /// ```
    /// use dualuse::columns::Batch;
    /// use dualuse::Category;
    ///
    /// let mut cameras = Batch::new(Category::InfraredImager, 3);
    /// cameras.put_numbers("netd", "mK", &[35.0, 45.0, 60.0])?;
    /// let mut drones = Batch::new(Category::Uav, 2);
    /// drones.put_on_board([(vec![0, 2, 3], cameras)], None)?;
    /// assert_eq!(drones.item(0).borrow().carries().items().unwrap().len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If offsets do not lead up from 0 to the end of their batch.
    pub fn put_on_board<O: Into<Cow<'a, [u32]>>>(
        &mut self,
        lists: impl IntoIterator<Item = (O, Batch<'a>)>,
        given: Option<Bitmap>,
    ) -> Result<(), BatchError> {
        let lists: Vec<_> = lists.into_iter().map(|(offsets, batch)| (offsets.into(), batch)).collect();
        for (offsets, batch) in &lists {
            let leads = offsets.len() == self.rows + 1
                && offsets[0] == 0
                && offsets[self.rows] as usize == batch.rows
                && offsets.is_sorted();
            if !leads {
                return Err(BatchError::Offsets { category: batch.category, parts: batch.rows });
            }
        }
        self.check_length("carries", given.as_ref().map_or(self.rows, Bitmap::len))?;
        self.source.table()?.on_board = Some(OnBoard { given, lists });
        Ok(())
    }

    /// What the rows are called.
    ///
    /// # Errors
    /// If there are not as many names as rows.
    pub fn put_names<T: Into<Cow<'a, str>>>(
        &mut self,
        names: impl IntoIterator<Item = Option<T>>,
    ) -> Result<(), BatchError> {
        let names: Vec<_> = names.into_iter().map(|name| name.map(Into::into)).collect();
        self.check_length("name", names.len())?;
        self.source.table()?.names = names;
        Ok(())
    }

    /// The rows of numbers that stand for no value, and are taken as unknown.
    pub fn unread(&self) -> Vec<(usize, &'static str)> {
        let Source::Table(table) = &self.source else { return Vec::new() };
        let of_column = |(attribute, column): &(&'static Attribute, Box<dyn Column + 'a>)| {
            let name = attribute.name;
            let unread = (0..self.rows).filter(|row| column.set(*row).is_none());
            unread.map(|row| (row, name)).collect::<Vec<_>>()
        };
        table.facts.iter().flat_map(of_column).collect()
    }

    fn attribute(&self, name: &str) -> Result<&'static Attribute, BatchError> {
        let attributes = self.category.attributes();
        attributes.iter().find(|attribute| attribute.name == name).ok_or_else(|| {
            let near = nearest(name, attributes.iter().map(|attribute| attribute.name));
            BatchError::UnknownAttribute { name: name.to_owned(), category: self.category, near }
        })
    }

    fn check_length(&self, name: &str, found: usize) -> Result<(), BatchError> {
        match found == self.rows {
            true => Ok(()),
            false => Err(BatchError::Length { name: name.to_owned(), rows: self.rows, found }),
        }
    }

    fn put(&mut self, attribute: &'static Attribute, column: Box<dyn Column + 'a>) -> Result<(), BatchError> {
        let facts = &mut self.source.table()?.facts;
        facts.retain(|(known, _)| *known != attribute);
        facts.push((attribute, column));
        Ok(())
    }
}

/// What an unknown value may be.
pub(super) fn all(attribute: &Attribute) -> Set {
    *(attribute.read)(attribute.category.unknown_ref())
}

fn wrong_kind(attribute: &Attribute, found: &'static str) -> BatchError {
    let wanted = match attribute.kind {
        Kind::Amount(_) => "amounts",
        Kind::Flag => "a flag",
        Kind::Choice(_) => "choices",
        Kind::Country => "countries",
    };
    BatchError::WrongKind { name: attribute.name.to_owned(), wanted, found }
}
