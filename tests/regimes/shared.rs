//! Rows of texts that several regimes print alike.

pub mod aerosol;
pub mod aircraft;
pub mod engines;
pub mod first_days;
pub mod kits;
pub mod sprayers;
