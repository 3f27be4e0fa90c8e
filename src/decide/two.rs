//! A step with two ways on.

use crate::value::fact::Set;

use super::program::{Read, Target};

/// An amount that is below a cut (or absent, where that leads to the same), or not; or a choice of
/// one class, or of the other. Both are asked alike, so that a walk has nothing to guess but the way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Two {
    pub read: Read,
    /// The cut; of choices the class, as bits.
    pub cut: i128,
    pub is_amount: bool,
    pub edges: [Target; 2],
    /// Which of the ways leads to the step behind this one: there a walk need not wait for where the way
    /// leads. Neither is 2.
    pub next: u8,
}

impl Two {
    /// Whether the second way is the only one, and whether it is one at all.
    #[inline]
    pub fn second(&self, set: &Set) -> (bool, bool) {
        let amount = (set.low >= self.cut && set.choices == 0, set.high >= self.cut);
        let class = self.cut as u64;
        let choice = (set.choices & class == 0, set.choices & !class != 0);
        if self.is_amount { amount } else { choice }
    }
}
