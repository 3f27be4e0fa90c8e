//! What is asked for, as far as it decides what a phrase means.

use crate::value::fact::Kind;

/// What a value is asked of: the same words say more of a maximum than of a plain amount.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    pub kind: Kind,
    /// Whether an item may be without it.
    pub optional: bool,
    /// The name of the attribute; empty where a value is read by itself.
    pub name: &'static str,
    pub sense: Sense,
    /// A length that people give in miles too, so that `nm` may be nautical.
    pub far: bool,
    pub pair: Pair,
}

/// What `640×512` or `32° × 26°` gives of what is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pair {
    /// The number of things in so many columns and rows.
    Product,
    /// What stands first, along the rows.
    Horizontal,
    /// What stands second, along the columns.
    Vertical,
    /// Nothing: it is no value.
    Nothing,
}

/// Which of the amounts that an item shows the law asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// Just the amount.
    Plain,
    /// The greatest one, so that `up to 55 min` is 55 min.
    Greatest,
    /// The least one, so that `min. 8 µm` is 8 µm.
    Least,
    /// The greatest one to either side of zero, so that `±16 g` is 16 g.
    Span,
    /// A deviation to either side, so that `±0.5°` is 0.5°.
    Deviation,
}

impl Asked {
    /// A value by itself, of no attribute.
    pub const fn of(kind: Kind, optional: bool) -> Self {
        Self { kind, optional, name: "", sense: Sense::Plain, far: false, pair: Pair::Product }
    }
}
