//! Rows of texts that several regimes print alike, written once and run against
//! the entry of each.

pub mod accelerometers;
pub mod aerosol;
pub mod aircraft;
pub mod cameras;
pub mod category_6;
pub mod cells;
pub mod engines;
pub mod entry;
pub mod first_days;
pub mod flight_control;
pub mod gas_turbines;
pub mod gyroscopes;
pub mod imaging_sensors;
pub mod inertial_units;
pub mod interception;
pub mod kits;
pub mod laser_continuous;
pub mod laser_diodes;
pub mod laser_editions;
pub mod laser_other;
pub mod laser_pulsed;
pub mod laser_pulsed_infrared;
pub mod lasers;
pub mod military;
pub mod missile_navigation;
pub mod missile_sensors;
pub mod navigation_receivers;
pub mod nothing;
pub mod radars;
pub mod radio;
pub mod sprayers;
pub mod telemetry;
pub mod tracking_radars;
