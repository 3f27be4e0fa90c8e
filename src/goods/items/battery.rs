//! Rechargeable batteries.

use crate::goods::declare::category;
use crate::value::quantity::{Quantity, SpecificEnergy};

category! {
    /// A rechargeable lithium-ion battery or cell.
    pub struct Battery, BatteryAttributes {
        /// The electrical energy that it stores per mass, of the cell or the whole pack that is described, at 20 °C.
        specific_energy: Quantity<SpecificEnergy>, Measured "specific energy";
    }
}
