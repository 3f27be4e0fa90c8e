//! Rows of texts that several regimes print alike, written once and run against
//! the entry of each.

pub mod aerosol;
pub mod aircraft;
pub mod cameras;
pub mod category_6;
pub mod engines;
pub mod entry;
pub mod first_days;
pub mod kits;
pub mod laser_continuous;
pub mod laser_other;
pub mod laser_pulsed;
pub mod laser_pulsed_infrared;
pub mod lasers;
pub mod list_5a1;
pub mod list_5a1_e;
pub mod list_7a1;
pub mod list_7a2;
pub mod list_7a3;
pub mod list_7a5;
pub mod military;
pub mod missile_navigation;
pub mod missile_sensors;
pub mod nothing;
pub mod radars;
pub mod sprayers;
pub mod telemetry;
