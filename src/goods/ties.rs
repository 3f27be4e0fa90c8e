//! What physics adds to the facts of an item.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A fact that others narrow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Derived {
    /// The path of the fact.
    pub path: String,
    /// What is left of it.
    pub value: String,
    /// The paths of the facts that narrow it.
    pub from: Vec<String>,
    /// The name of the tie between them.
    pub by: Cow<'static, str>,
    /// What the tie says, with the values.
    pub says: String,
}

/// Facts that cannot all be true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contradiction {
    /// The paths of the facts.
    pub paths: Vec<String>,
    /// The name of the tie that they break.
    pub by: Cow<'static, str>,
    /// What is wrong.
    pub says: String,
}
