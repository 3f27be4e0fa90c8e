//! Texts of category 6 that several regimes print alike: the items that each
//! of them controls. The rows of the regimes try them against their entries.

pub mod cameras;
pub mod laser_continuous;
pub mod laser_other;
pub mod laser_pulsed;
pub mod laser_pulsed_infrared;
pub mod lasers;
pub mod radars;
