//! Rechargeable batteries.

use crate::goods::declare::category;
use crate::value::quantity::{Quantity, SpecificEnergy};

category! {
    /// A rechargeable lithium-ion battery or cell.
    pub struct Battery, BatteryAttributes {
        /// The electrical energy that it stores per mass, of the cell or the whole pack that is described, at 20 °C.
        specific_energy: Quantity<SpecificEnergy>, Measured "specific energy";
        /// It is a cell: one electrochemical device with electrodes and an electrolyte, the basic building block of a battery. A battery of a single cell, with its case, terminals or protection, is a battery.
        is_cell: bool, Declared "is a cell, not a battery";
    }
}
