//! Three-valued truth: what can be said of a criterion when facts are missing.

use serde::{Deserialize, Serialize};

/// Whether a criterion holds: in no possible world, in some, or in all.
///
/// The order is `No < Unknown < Yes`, so "all of" is the least and "any of"
/// the greatest of its parts.
///
/// ```
/// use dualuse::Truth::{No, Unknown, Yes};
///
/// assert_eq!(Yes.min(Unknown), Unknown);
/// assert_eq!(Yes.max(Unknown), Yes);
/// assert_eq!(!No, Yes);
/// assert_eq!(Unknown.to_string(), "unknown");
/// ```
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Truth {
    /// It holds in no world that the facts allow.
    No,
    /// It holds in some worlds that the facts allow and fails in others.
    Unknown,
    /// It holds in every world that the facts allow.
    Yes,
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}
