//! Grounds as plain data: texts and paths, nothing that points into the law.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::goods::items::Category;
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::Margin;

/// A term of a criterion, with its truth and the grounds of that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Ground {
    /// The number of the point, as the law numbers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Text>,
    /// The words of the point, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Text>,
    /// Whether it holds.
    pub truth: Truth,
    /// What it asks.
    pub asks: Asks,
    /// Whether its grounds give its truth only together, each being open by itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub jointly: bool,
    /// The grounds below it; those that several terms share are held once.
    #[serde(default, skip_serializing_if = "<[Ground]>::is_empty")]
    pub grounds: Grounds,
}

/// Grounds in the order of the law; to clone them asks for no memory.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Grounds(Option<Arc<[Ground]>>);

impl Deref for Grounds {
    type Target = [Ground];

    fn deref(&self) -> &[Ground] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl FromIterator<Ground> for Grounds {
    fn from_iter<I: IntoIterator<Item = Ground>>(grounds: I) -> Self {
        let grounds: Arc<[Ground]> = grounds.into_iter().collect();
        Self(Some(grounds).filter(|grounds| !grounds.is_empty()))
    }
}

impl<'a> IntoIterator for &'a Grounds {
    type Item = &'a Ground;
    type IntoIter = std::slice::Iter<'a, Ground>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// What a term asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Asks {
    /// Whether a value is within a limit.
    Fact(Finding),
    /// Whether all of its terms hold.
    All,
    /// Whether any of its terms holds.
    Any,
    /// Whether none of its terms holds.
    NoneOf,
    /// Whether some item on board meets its terms.
    Carries {
        /// The path of the list, such as `carries`.
        path: Text,
        /// The category of the item.
        category: Category,
        /// Whether it is known what is on board.
        known: bool,
    },
    /// Whether the item is specially designed for one that meets its terms.
    DesignedFor {
        /// The path of the purpose, such as `designed_for`.
        path: Text,
        /// The category of what it is designed for.
        category: Category,
        /// Whether the purpose is known.
        known: bool,
    },
    /// Whether the text of another entry holds.
    Entry {
        /// The number of the entry.
        entry: Text,
        /// Where its text of the day stands; nothing if it has none on that day.
        cites: Option<Text>,
    },
    /// What a text means that can be read in more than one way.
    Disputed {
        /// The name of the dispute.
        dispute: Text,
        /// What is doubtful.
        doubt: Text,
        /// The names of the readings.
        readings: Vec<Text>,
    },
}

/// One value against one limit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finding {
    /// The path of the attribute, such as `carries[0].netd`.
    pub path: Text,
    /// The words for it in prose.
    pub phrase: Text,
    /// The value, as it is written.
    pub value: Text,
    /// What the law accepts, as a value is written.
    pub accepts: Text,
    /// How far the value is from the limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub margin: Option<Margin>,
    /// The condition under which the value holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Text>,
    /// Where the value was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Text>,
}
