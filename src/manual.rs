//! Pages of the manual.

#[doc = include_str!("manual/values.md")]
pub mod values {}

#[doc = include_str!("manual/exactness.md")]
pub mod exactness {}

#[doc = include_str!("manual/questions.md")]
pub mod questions {}

#[doc = include_str!("manual/reading_a_law.md")]
pub mod reading_a_law {}

#[doc = include_str!("manual/adding_a_law.md")]
pub mod adding_a_law {}

#[doc = include_str!("manual/left_out.md")]
pub mod left_out {}
