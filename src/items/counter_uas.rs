//! Counter-drone systems.

use crate::item::category;
use crate::quantity::{Length, Quantity};

category! {
    /// A counter-drone system, or equipment of one.
    pub struct CounterUas, CounterUasAttributes {
        /// The distance to which its electronic jamming reaches; absent if it does not jam.
        jamming_range: Option<Quantity<Length>>, Measured "jamming range";
        /// It jams satellite navigation.
        jams_satellite_navigation: bool, Declared "jams satellite navigation";
        /// It is civil equipment.
        civil: bool, Judged "is civil equipment";
    }
}
