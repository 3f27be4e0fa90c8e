//! What the possible worlds of a case demand, folded into a verdict.

use crate::rule::verdict::Verdict;

/// Answers of a verdict's leaves.
pub const LISTED: u32 = 1;
pub const LICENCE: u32 = 2;
pub const BAN: u32 = 4;

/// What the possible worlds of a case demand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Worlds {
    pub in_all: u32,
    pub in_some: u32,
    pub all_demand: bool,
}

impl Default for Worlds {
    fn default() -> Self {
        Self { in_all: !0, in_some: 0, all_demand: true }
    }
}

impl Worlds {
    pub fn one(answers: u32) -> Self {
        Self { in_all: answers, in_some: answers, all_demand: answers != 0 }
    }

    /// The worlds of both.
    pub fn and(self, other: Self) -> Self {
        Self {
            in_all: self.in_all & other.in_all,
            in_some: self.in_some | other.in_some,
            all_demand: self.all_demand && other.all_demand,
        }
    }

    /// As the number of a leaf.
    pub fn code(self) -> u32 {
        self.in_all & 7 | (self.in_some & 7) << 3 | u32::from(self.all_demand) << 6
    }

    pub fn of_code(code: u32) -> Self {
        Self { in_all: code & 7, in_some: code >> 3 & 7, all_demand: code >> 6 & 1 == 1 }
    }

    /// Meets one more world, and tells whether no other can change the verdict: one demands something,
    /// another nothing.
    pub fn meet(&mut self, answers: u32) -> bool {
        self.in_all &= answers;
        self.in_some |= answers;
        self.all_demand &= answers != 0;
        !self.all_demand && self.in_some != 0
    }

    pub fn verdict(self) -> Verdict {
        match self {
            Self { in_all, .. } if in_all & BAN != 0 => Verdict::Prohibited,
            Self { in_all, .. } if in_all & LISTED != 0 => Verdict::Controlled,
            Self { all_demand: true, .. } => Verdict::LicenceRequired,
            Self { in_some: 0, .. } => Verdict::NotListed,
            _ => Verdict::Undetermined,
        }
    }
}
