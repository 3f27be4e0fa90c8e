//! Rows of texts that several western regimes have in common, written once and
//! run against the entry of each.

pub mod entry;
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
pub mod telemetry;
