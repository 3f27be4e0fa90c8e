//! Rechargeable batteries.

use crate::item::category;
use crate::quantity::{Quantity, SpecificEnergy};

category! {
    /// A rechargeable lithium-ion battery or cell.
    pub struct Battery, BatteryAttributes {
        /// The electrical energy that it stores per mass.
        specific_energy: Quantity<SpecificEnergy>, Measured "specific energy";
    }
}
