//! The Union's measures against Russia and Iran.

use crate::rows::Rows;

mod regulation_2023_1529;
mod regulation_833_2014;

pub const ROWS: &[&[Rows]] = &[regulation_833_2014::ROWS, regulation_2023_1529::ROWS];
