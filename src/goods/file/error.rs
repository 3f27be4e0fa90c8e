//! What can be wrong with an item that is read.

use crate::goods::items::Category;
use crate::goods::path::join;
use crate::value::fact::{ValueError, list, near_name, shortened};

/// Why an item could not be read: the path of the place, then what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ItemError {
    /// A value could not be read.
    #[error("{path}: {source}")]
    Value {
        /// The path of the attribute.
        path: String,
        /// What is wrong with its value.
        source: ValueError,
    },
    /// The category has no such attribute.
    #[error("{path}: {} has no such attribute{}", article(.category), near_name(.near))]
    UnknownAttribute {
        /// The path of the attribute.
        path: String,
        /// The category of the item.
        category: Category,
        /// An attribute with nearly this name.
        near: Option<String>,
    },
    /// There is no such category.
    #[error("{path}: `{}` is no category{}", shortened(.text), near_name(.near))]
    UnknownCategory {
        /// The path of the category.
        path: String,
        /// What was written.
        text: String,
        /// A category with nearly this name.
        near: Option<String>,
    },
    /// An item does not say what it is.
    #[error("{path}: missing; it is one of {}", list(&goods()))]
    NoCategory {
        /// The path of the missing category.
        path: String,
    },
    /// A key stands twice.
    #[error("{path}: given twice")]
    Twice {
        /// The path of the key.
        path: String,
    },
    /// Something else stands where this should.
    #[error("{}expected {expected}, found {found}", place(.path))]
    Unexpected {
        /// The path of the place; empty for the whole item.
        path: String,
        /// What should stand there.
        expected: &'static str,
        /// What stands there.
        found: &'static str,
    },
    /// A path leads to no part of the item.
    #[error("{path}: leads to nothing that the item has")]
    Nowhere {
        /// The path.
        path: String,
    },
    /// A format could not be read at all.
    #[error("{message}")]
    Syntax {
        /// What the format's reader says.
        message: String,
    },
}

/// The categories that an item can be of; an export stands beside it.
pub(super) fn goods() -> Vec<&'static str> {
    let names = <Category as strum::VariantNames>::VARIANTS.iter().copied();
    names.filter(|name| *name != "export").collect()
}

fn place(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("{path}: ") }
}

fn article(category: &Category) -> String {
    let name = category.to_string();
    let article = if name.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} `{name}`")
}

impl ItemError {
    /// The same error, in what stands below another path.
    pub(super) fn below(mut self, above: &str) -> Self {
        match &mut self {
            Self::Value { path, .. }
            | Self::UnknownAttribute { path, .. }
            | Self::UnknownCategory { path, .. }
            | Self::NoCategory { path }
            | Self::Twice { path }
            | Self::Unexpected { path, .. }
            | Self::Nowhere { path } => *path = join(above, path),
            Self::Syntax { .. } => {}
        }
        self
    }
}
