//! Radio communication equipment.

use crate::item::category;
use crate::quantity::{Count, Length, Quantity};

category! {
    /// Radio communication equipment, as the data link of a drone.
    pub struct Radio, RadioAttributes {
        /// The greatest distance that it reaches in free space without obstacles.
        line_of_sight_range: Quantity<Length>, Measured "line-of-sight range";
        /// How many aircraft one station controls.
        aircraft_per_station: Quantity<Count>, Declared "aircraft per station";
    }
}
