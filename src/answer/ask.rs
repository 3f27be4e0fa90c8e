//! What to ask next, as plain data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::decide::explain::Text;
use crate::goods::file::tree::Node;
use crate::goods::item::Evidence;
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;

/// A question: one fact that is open, or some flags of one item that are asked at one glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Ask {
    /// The path of the fact; nothing where several are asked as one list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The paths of the flags that are asked as one list, at most eight.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// The words for what is asked.
    pub phrase: String,
    /// The words for each path of a list, in its order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<Text>,
    /// Its legal or physical meaning, with the condition under which it is measured.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub meaning: Text,
    /// Who can answer: somebody who measured it, the maker, or whoever answers for a judgement.
    pub evidence: Evidence,
    /// The unit in which an amount is usually given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// The name of the part on board that it is about, if that has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_name: Option<String>,
    /// The entries that wait for the answer.
    #[serde(rename = "for")]
    pub waiting: Vec<AskedFor>,
    /// The answers that the law tells apart, each cut to what is known.
    pub replies: Vec<Reply>,
    /// Whether other answers than these are possible.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub free: bool,
    /// Of what is on board: the categories that the law would look for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
}

/// An entry that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AskedFor {
    /// The regime.
    pub regime: Regime,
    /// The number of the entry, the measure, or the place of a point that is left out.
    pub entry: Text,
    /// The path of the part on board; empty for the item itself.
    pub part: String,
}

/// An answer that the law tells from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reply {
    /// What replaces the value that stands at the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Node>,
    /// Of a list: what replaces the value that stands at each of these paths.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Node>,
    /// The verdicts that no further answer changes then.
    pub settles: BTreeMap<Regime, Verdict>,
}

impl Ask {
    /// Every path that is asked.
    pub fn all_paths(&self) -> impl Iterator<Item = &str> {
        self.path.iter().chain(&self.paths).map(String::as_str)
    }
}

impl Reply {
    /// What replaces the values that stand at each path.
    pub fn puts<'a>(&'a self, ask: &'a Ask) -> impl Iterator<Item = (&'a str, &'a Node)> {
        let one = ask.path.as_deref().zip(self.value.as_ref());
        one.into_iter().chain(self.values.iter().map(|(path, value)| (path.as_str(), value)))
    }
}
