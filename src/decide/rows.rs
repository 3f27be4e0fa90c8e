//! Rows: which conditions something on board meets, as bits.

use std::collections::BTreeSet;
use std::sync::Arc;

/// The rows that something may have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Rows {
    One(u32),
    /// Two or more below 64, as bits.
    Few(u64),
    /// Two or more, in order.
    Several(Arc<[u32]>),
    /// More than can be told apart: as if every row could be. No law comes near.
    Any,
}

/// The places of the bits that are set.
pub(crate) fn bits(set: u64) -> impl Iterator<Item = u32> {
    std::iter::successors((set != 0).then_some(set), |set| Some(set & (set - 1)).filter(|set| *set != 0))
        .map(u64::trailing_zeros)
}

/// The most rows that are told apart.
pub(crate) const MOST_ROWS: usize = 1 << 16;

impl Rows {
    pub const NOTHING: Self = Self::One(0);

    pub fn of(rows: impl IntoIterator<Item = u32>) -> Self {
        let (mut few, mut known) = (0u64, BTreeSet::new());
        for row in rows {
            match row {
                0..64 => few |= 1 << row,
                row => _ = known.insert(row),
            }
            if known.len() > MOST_ROWS {
                return Self::Any;
            }
        }
        match (few.count_ones(), known.len()) {
            (_, 0) => Self::few(few),
            (0, 1) => Self::One(*known.first().expect("there is one")),
            _ => Self::Several(bits(few).chain(known).collect()),
        }
    }

    /// Some rows below 64, as bits.
    pub fn few(rows: u64) -> Self {
        if rows.is_power_of_two() { Self::One(rows.trailing_zeros()) } else { Self::Few(rows) }
    }

    /// The row, if there is only one.
    pub fn only(&self) -> Option<u32> {
        match self {
            Self::One(row) => Some(*row),
            Self::Few(_) | Self::Several(_) | Self::Any => None,
        }
    }

    /// The rows by themselves; nothing where they are too many.
    pub fn told(&self) -> Option<impl Iterator<Item = u32> + '_> {
        let (one, few, several) = match self {
            Self::One(row) => (Some(*row), 0, &[][..]),
            Self::Few(rows) => (None, *rows, &[][..]),
            Self::Several(rows) => (None, 0, &rows[..]),
            Self::Any => return None,
        };
        Some(one.into_iter().chain(bits(few)).chain(several.iter().copied()))
    }

    /// The rows of two things side by side.
    pub fn beside(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::One(0), rows) | (rows, Self::One(0)) => rows.clone(),
            (Self::One(a), Self::One(b)) => Self::One(a | b),
            (&Self::Few(few), &Self::One(row)) | (&Self::One(row), &Self::Few(few)) if row < 64 => {
                Self::few(bits(few).fold(0, |rows, other| rows | 1 << (other | row)))
            }
            (&Self::Few(a), &Self::Few(b)) => {
                Self::few(bits(a).fold(0, |rows, a| bits(b).fold(rows, |rows, b| rows | 1 << (a | b))))
            }
            _ => match (self.told(), other.told()) {
                (Some(rows), Some(_)) => {
                    Self::of(rows.flat_map(|a| other.told().into_iter().flatten().map(move |b| a | b)))
                }
                _ => Self::Any,
            },
        }
    }
}
