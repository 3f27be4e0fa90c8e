//! The least and the neighbouring amounts of a dimension, in half steps.

use super::ENDLESS;
use crate::value::quantity::{Dimension, DimensionInfo};

/// The least half step that an amount of a dimension can have.
pub(super) trait Least {
    const LEAST: i128;
}

impl<D: Dimension> Least for D {
    const LEAST: i128 = D::INFO.least();
}

impl DimensionInfo {
    pub(crate) const fn least(&self) -> i128 {
        if self.signed { -ENDLESS } else { 0 }
    }

    /// The first half step of what is above an amount. An odd half step holds
    /// values on both sides of an amount within it; between counts there is nothing.
    pub(crate) const fn above(&self, half: i128) -> i128 {
        if self.is_count() { (half.div_euclid(self.whole()) + 1) * self.whole() } else { half | 1 }
    }

    /// The last half step of what is below an amount.
    pub(crate) const fn below(&self, half: i128) -> i128 {
        if self.is_count() { (half - 1).div_euclid(self.whole()) * self.whole() } else { (half - 1) | 1 }
    }

    /// The half steps of one thing, in a dimension that counts.
    pub(crate) const fn whole(&self) -> i128 {
        2 * self.units[0].low
    }
}
