//! The United States Munitions List.

use crate::rows::Rows;

mod xii;
mod xii_c;

pub const ROWS: &[&[Rows]] = &[xii::ROWS, xii_c::ROWS];
