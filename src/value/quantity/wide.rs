//! Whole numbers of 256 bits, so that a product of two 128-bit numbers is divided unrounded.

/// The number in four limbs, the lowest first.
pub(super) struct Wide([u64; 4]);

impl Wide {
    pub const fn product(a: u128, b: u128) -> Self {
        let a = [a as u64, (a >> 64) as u64];
        let b = [b as u64, (b >> 64) as u64];
        let mut limbs = [0; 4];
        let mut i = 0;
        while i < 2 {
            let mut carry = 0;
            let mut j = 0;
            while j < 2 {
                let sum = a[i] as u128 * b[j] as u128 + limbs[i + j] as u128 + carry;
                limbs[i + j] = sum as u64;
                carry = sum >> 64;
                j += 1;
            }
            limbs[i + 2] = carry as u64;
            i += 1;
        }
        Self(limbs)
    }

    /// Multiplies in place; `false` if the product does not fit.
    pub const fn multiply(&mut self, by: u64) -> bool {
        let mut carry = 0;
        let mut at = 0;
        while at < 4 {
            let sum = self.0[at] as u128 * by as u128 + carry;
            self.0[at] = sum as u64;
            carry = sum >> 64;
            at += 1;
        }
        carry == 0
    }

    /// Divides in place, rounding down; `false` if that left a remainder.
    pub const fn divide(&mut self, by: u64) -> bool {
        let mut rest = 0;
        let mut at = 4;
        while at > 0 {
            at -= 1;
            let part = rest << 64 | self.0[at] as u128;
            self.0[at] = (part / by as u128) as u64;
            rest = part % by as u128;
        }
        rest == 0
    }

    pub const fn is_zero(&self) -> bool {
        matches!(self.0, [0, 0, 0, 0])
    }

    /// The number, if it has at most 128 bits.
    pub const fn value(&self) -> Option<u128> {
        match self.0 {
            [low, high, 0, 0] => Some((high as u128) << 64 | low as u128),
            _ => None,
        }
    }
}
