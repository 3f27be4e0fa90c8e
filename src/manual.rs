//! Pages of the manual.

#[doc = include_str!("manual/values.md")]
pub mod values {}
