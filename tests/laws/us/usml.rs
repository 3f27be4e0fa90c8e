//! The United States Munitions List.

use crate::rows::Rows;

mod xii;

pub const ROWS: &[&[Rows]] = &[xii::ROWS];
