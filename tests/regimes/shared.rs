//! Rows of texts that several regimes print alike.

pub mod cameras;
pub mod category_6;
pub mod first_days;
pub mod laser_continuous;
pub mod laser_other;
pub mod laser_pulsed;
pub mod laser_pulsed_infrared;
pub mod lasers;
pub mod radars;
