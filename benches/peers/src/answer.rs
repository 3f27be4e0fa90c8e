//! What an engine answers.

use std::fmt;

use dualuse::Truth;

/// An answer of an engine to whether the rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It says yes, no or unknown.
    Says(Truth),
    /// It ends with an error, which whoever calls it can take for *unknown*.
    Error,
}

impl Answer {
    /// Whether this is the right answer; an error is none where the answer is known.
    pub fn is_right(self, right: Truth) -> bool {
        match self {
            Self::Says(truth) => truth == right,
            Self::Error => right == Truth::Unknown,
        }
    }
}

impl From<bool> for Answer {
    fn from(holds: bool) -> Self {
        Self::Says(holds.into())
    }
}

impl From<Option<bool>> for Answer {
    fn from(holds: Option<bool>) -> Self {
        Self::Says(holds.map_or(Truth::Unknown, Truth::from))
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Says(truth) => truth.fmt(f),
            Self::Error => f.write_str("error"),
        }
    }
}
