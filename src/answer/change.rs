//! What would change a settled verdict.

use serde::{Deserialize, Serialize};

use crate::goods::file::tree::Node;
use crate::rule::verdict::Verdict;

/// The change of one fact that makes a verdict another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Change {
    /// The path of the fact.
    pub path: String,
    /// What it is.
    pub from: Node,
    /// What it would have to be.
    pub to: Node,
    /// The verdict then.
    pub verdict: Verdict,
    /// How far that is, in per cent of the limit; nothing for flags and choices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
}

/// A verdict that rests on a value so near to a limit that its tolerance reaches it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NearLimit {
    /// The path of the value.
    pub path: String,
    /// The value.
    pub value: String,
    /// The limit.
    pub limit: String,
    /// The verdict on the other side of the limit.
    pub verdict: Verdict,
}
