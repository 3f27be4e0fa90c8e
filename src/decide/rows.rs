//! Rows: which conditions something on board meets, as bits.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// The rows that something may have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Rows {
    One(u32),
    /// Two or more below 64, as bits.
    Few(u64),
    /// Two or more, not all below 64.
    Several(Arc<Several>),
    /// More than can be told apart: as if every row could be. No law comes near.
    Any,
}

/// Rows, in order.
#[derive(Debug)]
pub(crate) struct Several {
    rows: Vec<u32>,
    /// For each condition the rows that meet it, once that is asked.
    meet: OnceLock<Vec<Part>>,
}

/// Some of at most 1,024 rows, a bit each by their order.
pub(crate) type Part = [u64; 16];

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
            _ => Self::Several(Several::of(bits(few).chain(known).collect()).into()),
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
            Self::Several(several) => (None, 0, &several.rows[..]),
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

impl Several {
    fn of(rows: Vec<u32>) -> Self {
        Self { rows, meet: OnceLock::new() }
    }

    /// All of them; nothing where they are too many for that.
    pub fn all(&self) -> Option<Part> {
        let count = self.rows.len();
        let word = |at: usize| match count.saturating_sub(at * 64) {
            0 => 0,
            left if left < 64 => (1 << left) - 1,
            _ => u64::MAX,
        };
        (count <= 64 * Part::default().len()).then(|| std::array::from_fn(word))
    }

    /// Those of a part that do not meet a condition, and those that do.
    pub fn split(&self, part: &Part, condition: u8) -> [Part; 2] {
        let meet = self.meet.get_or_init(|| (0..32).map(|condition| self.meet(condition)).collect());
        let meet = &meet[usize::from(condition)];
        [std::array::from_fn(|at| part[at] & !meet[at]), std::array::from_fn(|at| part[at] & meet[at])]
    }

    fn meet(&self, condition: u8) -> Part {
        let mut part = Part::default();
        for (at, row) in self.rows.iter().enumerate() {
            part[at / 64] |= u64::from(row >> condition & 1) << (at % 64);
        }
        part
    }
}

impl PartialEq for Several {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl Eq for Several {}
