//! What is put into a batch.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::goods::item::{Attr, Attribute, DesignedFor};
use crate::value::fact::{Domain, Fact, Kind, Set, ValueError, nearest, set_from_texts};

use super::batch::{Batch, all};
use super::bitmap::Bitmap;
use super::column::{Coded, Column, Flags, OrAbsent};
use super::error::{BatchError, Unread};
use super::number::{Number, Scale};
use super::numbers::{Given, Numbers};
use super::source::{List, OnBoard, Purposes, is_one_each};

impl<'a> Batch<'a> {
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

    /// The rows that are without the attribute; the others are as they were.
    ///
    /// # Errors
    /// If the category has no such attribute that an item may be without, or there are not as many rows.
    pub fn put_absent(&mut self, attribute: &str, absent: Bitmap) -> Result<(), BatchError> {
        let found = self.attribute(attribute)?;
        if !found.optional {
            return Err(BatchError::NeverAbsent { name: attribute.to_owned() });
        }
        self.check_length(attribute, absent.len())?;
        let facts = &mut self.source.table()?.facts;
        let known = facts.iter().position(|(known, _)| *known == found);
        let column = known.map(|at| facts.swap_remove(at).1);
        facts.push((found, Box::new(OrAbsent { column, all: all(found), absent })));
        Ok(())
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
        // What the same unit means behind a number on a spec sheet: `nm` of a range may be nautical miles.
        let one = set_from_texts(&attribute.asked(), &[&format!("1 {}", unit.symbol)]);
        let (one, _) = one.map_err(|source| BatchError::Unit { name: name.to_owned(), source })?;
        if scale.set(1_i64) != Some(one) {
            return Err(BatchError::UnclearUnit { name: name.to_owned(), unit: unit.symbol });
        }
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
                    unread.push(Unread {
                        category: self.category,
                        row,
                        attribute: attribute.name,
                        source: source.clone(),
                    });
                }
            }
        }
        self.check_length(attribute.name, codes.len())?;
        self.put(attribute, coded(codes, sets))?;
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
        self.put(attribute, coded(codes, sets))
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
        let list = |(offsets, batch): (O, Batch<'a>)| {
            let offsets: Cow<'a, [u32]> = offsets.into();
            List { is_one_each: is_one_each(&offsets), offsets, batch }
        };
        let lists: Vec<_> = lists.into_iter().map(list).collect();
        for List { offsets, batch, .. } in &lists {
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

/// Values by number, a byte each if that is enough.
fn coded<'a>(codes: Vec<u32>, sets: Vec<Set>) -> Box<dyn Column + 'a> {
    if sets.len() > 1 << u8::BITS {
        return Box::new(Coded { codes: Cow::Owned(codes), sets });
    }
    let codes = Cow::Owned(codes.into_iter().map(|code| code as u8).collect());
    Box::new(Coded::<u8> { codes, sets })
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
