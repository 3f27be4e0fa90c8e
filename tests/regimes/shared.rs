//! Rows of texts that several regimes print alike.

pub mod aerosol;
pub mod aircraft;
pub mod cameras;
pub mod category_6;
pub mod engines;
pub mod first_days;
pub mod kits;
pub mod laser_continuous;
pub mod laser_other;
pub mod laser_pulsed;
pub mod laser_pulsed_infrared;
pub mod lasers;
pub mod radars;
pub mod sprayers;
