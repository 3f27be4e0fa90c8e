//! Which worlds there are of an export: whether the law governs it, and whether something demands a licence.

use crate::value::truth::Truth;

use super::worlds::Worlds;

/// Worlds in which the law does not govern the export.
pub(super) const NOT_REACHED: u32 = 1;
/// Worlds in which it does, and nothing demands a licence.
pub(super) const NOTHING: u32 = 2;
/// Worlds in which it does, and something demands one.
pub(super) const DEMANDED: u32 = 4;

/// Which worlds the facts allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outcome(pub(super) u32);

impl Outcome {
    /// Whether the law governs the export.
    pub fn reaches(self) -> Truth {
        match (self.0 & (NOTHING | DEMANDED) != 0, self.0 & NOT_REACHED != 0) {
            (true, false) => Truth::Yes,
            (false, true) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    /// The worlds of an item and of something on board: a licence is needed if one is for either.
    pub(super) fn beside(self, other: Self) -> Self {
        Self((self.0 | other.0) & (NOT_REACHED | DEMANDED) | self.0 & other.0 & NOTHING)
    }

    /// Whether a licence is needed, where the law governs the export.
    pub fn needed(self) -> Truth {
        match (self.0 & DEMANDED != 0, self.0 & NOTHING != 0) {
            (true, false) => Truth::Yes,
            (false, _) => Truth::No,
            _ => Truth::Unknown,
        }
    }
}

/// The worlds that readings and unseen texts leave, as the number of a leaf.
pub(crate) fn leaf_of(worlds: Worlds) -> u32 {
    worlds.in_some
}
