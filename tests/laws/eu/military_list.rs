//! The Common Military List.

use crate::rows::Rows;

mod electronics;

pub const ROWS: &[&[Rows]] = &[electronics::ROWS];
