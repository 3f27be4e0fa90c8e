//! What a text says of an item when one value changes.

use std::fmt;

use dualuse::Truth;
use dualuse::Truth::{No, Unknown, Yes};

pub type Pairs = &'static [(&'static str, &'static str)];

/// What the text says of the item when one value changes.
#[derive(Clone, Copy)]
pub struct Change {
    pub path: &'static str,
    pub adopting: Option<(&'static str, &'static str)>,
    pub given: Pairs,
    rows: Expected,
}

#[derive(Clone, Copy)]
enum Expected {
    Listed(&'static [(&'static str, Truth)]),
    AroundLimit(&'static [&'static str; 3], [Truth; 3]),
    Choices { accepted: &'static [&'static str], refused: &'static [&'static str] },
    Excepted { excepted: &'static [&'static [&'static str]], all: &'static [&'static str] },
}

/// Any values, each with what the text says.
pub const fn change(path: &'static str, rows: &'static [(&'static str, Truth)]) -> Change {
    Change { path, adopting: None, given: &[], rows: Expected::Listed(rows) }
}

/// The text says "this or more" of the middle value.
pub const fn at_least(path: &'static str, around: &'static [&'static str; 3]) -> Change {
    Change { rows: Expected::AroundLimit(around, [No, Yes, Yes]), ..change(path, &[]) }
}

/// The text says "more than" the middle value.
pub const fn above(path: &'static str, around: &'static [&'static str; 3]) -> Change {
    Change { rows: Expected::AroundLimit(around, [No, No, Yes]), ..change(path, &[]) }
}

/// The text says "this or less" of the middle value.
pub const fn at_most(path: &'static str, around: &'static [&'static str; 3]) -> Change {
    Change { rows: Expected::AroundLimit(around, [Yes, Yes, No]), ..change(path, &[]) }
}

/// The text says "less than" the middle value.
pub const fn below(path: &'static str, around: &'static [&'static str; 3]) -> Change {
    Change { rows: Expected::AroundLimit(around, [Yes, No, No]), ..change(path, &[]) }
}

/// The text asks for this feature.
pub const fn holds(path: &'static str) -> Change {
    change(path, &[("yes", Yes), ("no", No), ("unknown", Unknown)])
}

/// The text excepts items with this feature.
pub const fn fails(path: &'static str) -> Change {
    change(path, &[("yes", No), ("no", Yes), ("unknown", Unknown)])
}

/// The text asks for one of the accepted choices; the refused are all others
/// (a list of all choices will do).
pub const fn one_of(
    path: &'static str,
    accepted: &'static [&'static str],
    refused: &'static [&'static str],
) -> Change {
    Change { rows: Expected::Choices { accepted, refused }, ..change(path, &[]) }
}

/// The text excepts these of all choices, and no other.
pub const fn excepts(
    path: &'static str,
    excepted: &'static [&'static [&'static str]],
    all: &'static [&'static str],
) -> Change {
    Change { rows: Expected::Excepted { excepted, all }, ..change(path, &[]) }
}

impl Change {
    /// The item has these values too, before the one value changes.
    pub const fn given(self, given: Pairs) -> Self {
        Self { given, ..self }
    }

    /// One reading of a disputed text is adopted.
    pub const fn adopting(self, dispute: &'static str, reading: &'static str) -> Self {
        Self { adopting: Some((dispute, reading)), ..self }
    }

    /// Every value with the truth that is expected of it.
    pub fn rows(&self) -> Vec<(&'static str, Truth)> {
        let all = |values: &'static [&'static str], truth| values.iter().map(move |&value| (value, truth));
        let unknown = std::iter::once(("unknown", Unknown));
        match self.rows {
            Expected::Listed(rows) => rows.to_vec(),
            Expected::AroundLimit(values, truths) => {
                values.iter().copied().zip(truths).chain(unknown).collect()
            }
            Expected::Excepted { excepted, all } => {
                let is_excepted = |value: &str| excepted.iter().any(|some| some.contains(&value));
                let truth = |value| if is_excepted(value) { No } else { Yes };
                all.iter().map(|&value| (value, truth(value))).chain(unknown).collect()
            }
            Expected::Choices { accepted, refused } => {
                let others = all(refused, No).filter(|(value, _)| !accepted.contains(value));
                all(accepted, Yes).chain(others).chain(unknown).collect()
            }
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (path, value) in self.given {
            write!(f, ", {path} = {value}")?;
        }
        match self.adopting {
            Some((dispute, reading)) => write!(f, ", reading {dispute} as `{reading}`"),
            None => Ok(()),
        }
    }
}
