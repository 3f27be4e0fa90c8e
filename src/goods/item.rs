//! Items: goods with typed attributes, what they carry and what they serve.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::goods::items::{Category, Item, ItemRef};
use crate::value::fact::{Asked, Domain, Kind, Pair, Sense, Set};

/// Who can answer for the value of an attribute.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::Display,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Evidence {
    /// An instrument measures it, under the condition that the attribute names.
    Measured,
    /// The maker declares it.
    Declared,
    /// A person judges it and answers for it; it is never computed.
    Judged,
}

/// What an attribute is: its name in item files, its words, its kind of values.
#[derive(Clone, Copy)]
pub struct Attribute {
    /// The category that has it.
    pub category: Category,
    /// Its name in item files and in Rust.
    pub name: &'static str,
    /// The words for it in prose.
    pub phrase: &'static str,
    /// Its legal or physical meaning, with the condition under which it is measured.
    pub meaning: &'static str,
    /// What kind of values it has.
    pub kind: Kind,
    /// Whether an item may be without it.
    pub optional: bool,
    /// Who can answer for it.
    pub evidence: Evidence,
    pub(crate) index: u8,
    pub(crate) read: for<'a> fn(ItemRef<'a>) -> &'a Set,
}

impl Attribute {
    /// What the words of a value are read against: the meaning says whether the greatest or the
    /// least amount is asked for.
    pub(crate) fn asked(&self) -> Asked {
        let meaning = self.meaning.trim_start();
        let begins = |heads: &[&str]| heads.iter().any(|head| meaning.starts_with(head));
        let sense = if ["acceleration_range", "rate_range", "gyro_rate_range"].contains(&self.name) {
            Sense::Span
        } else if begins(&GREATEST)
            || meaning.contains("the greatest of which it is capable")
            || self.name.ends_with("_range")
        {
            Sense::Greatest
        } else if begins(&LEAST) {
            Sense::Least
        } else if DEVIATIONS.iter().any(|word| self.phrase.contains(word)) {
            Sense::Deviation
        } else {
            Sense::Plain
        };
        let far = FAR.iter().any(|part| self.name.ends_with(part));
        let pair = match self.name {
            "elements" => Pair::Product,
            "columns" | "horizontal_field_of_view" => Pair::Horizontal,
            "rows" | "vertical_field_of_view" => Pair::Vertical,
            _ => Pair::Nothing,
        };
        Asked { kind: self.kind, optional: self.optional, name: self.name, sense, far, pair }
    }
}

/// How the meaning of a greatest amount begins.
const GREATEST: [&str; 8] = [
    "The greatest",
    "The highest",
    "The longest",
    "The strongest",
    "The maximum",
    "The distance to which",
    "How far it measures",
    "How many aircraft",
];
/// How the meaning of a least amount begins.
const LEAST: [&str; 4] = ["The least", "The lowest", "The shortest", "The smallest"];
/// In the phrase of what deviates to either side.
const DEVIATIONS: [&str; 4] = ["accuracy", "stability", "repeatability", "either side"];
/// At the end of the name of a length that people give in nautical miles too.
const FAR: [&str; 7] =
    ["range", "distance", "altitude", "drift_per_day", "error_after_loss", "integrated_accuracy", "radius"];

/// The name of a field, without the mark of a raw identifier.
pub(crate) const fn plain_name(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// The words of a doc comment, without the space before them.
pub(crate) const fn plain_doc(words: &'static str) -> &'static str {
    match words.as_bytes() {
        [b' ', ..] => words.split_at(1).1,
        _ => words,
    }
}

impl PartialEq for Attribute {
    fn eq(&self, other: &Self) -> bool {
        (self.category, self.index) == (other.category, other.index)
    }
}

impl Eq for Attribute {}

impl fmt::Debug for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.category, self.name)
    }
}

/// The handle by which a criterion reads the attribute `T` of the category `C`.
pub struct Attr<C, T> {
    pub(crate) attribute: &'static Attribute,
    types: std::marker::PhantomData<fn(C) -> T>,
}

impl<C, T> Clone for Attr<C, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C, T> Copy for Attr<C, T> {}

impl<C, T: Domain> Attr<C, T> {
    pub(crate) const fn new(attribute: &'static Attribute) -> Self {
        Self { attribute, types: std::marker::PhantomData }
    }

    /// What the attribute is.
    pub const fn attribute(self) -> &'static Attribute {
        self.attribute
    }
}

/// What an item is specially designed for. Somebody judges it; it has no default.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum DesignedFor {
    /// Nobody has said yet.
    #[default]
    Unknown,
    /// It is made for nothing in particular.
    NothingInParticular,
    /// It is specially designed for a thing of no category here, as a manned aircraft.
    SomethingElse,
    /// It is specially designed for an item of this description.
    Item(Box<Item>),
}

impl<T: Into<Item>> From<T> for DesignedFor {
    fn from(item: T) -> Self {
        Self::Item(Box::new(item.into()))
    }
}

/// The items on board.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Carries {
    /// Nobody has said yet what is on board.
    #[default]
    Unknown,
    /// Exactly these items; an empty list means that nothing is on board.
    Items(Vec<Item>),
}

impl Carries {
    /// The items, if they are known.
    pub fn items(&self) -> Option<&[Item]> {
        match self {
            Self::Unknown => None,
            Self::Items(items) => Some(items),
        }
    }
}

impl From<Vec<Item>> for Carries {
    fn from(items: Vec<Item>) -> Self {
        Self::Items(items)
    }
}

impl<T: Into<Item>, const N: usize> From<[T; N]> for Carries {
    fn from(items: [T; N]) -> Self {
        Self::Items(items.into_iter().map(Into::into).collect())
    }
}
