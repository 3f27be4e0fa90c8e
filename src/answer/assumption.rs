//! What is supposed and not known, kept apart from facts.

use serde::{Deserialize, Serialize};

use crate::goods::file::tree::Node;
use crate::rule::verdict::Verdict;

/// What a verdict becomes if an assumption is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Rest {
    /// The path of what is supposed.
    pub path: String,
    /// What is supposed.
    pub value: Node,
    /// The verdict if nothing is supposed there.
    pub without: Verdict,
    /// The verdict if the opposite holds; of flags only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opposite: Option<Verdict>,
}
