//! The Wassenaar Arrangement.

use crate::rows::Rows;

mod list;
mod munitions_list;

pub const ROWS: &[&[&[Rows]]] = &[list::ROWS, &[munitions_list::ROWS]];
