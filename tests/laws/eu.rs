//! The European Union.

use crate::rows::Rows;

mod annex_i;
mod military_list;

pub const ROWS: &[&[&[Rows]]] = &[annex_i::ROWS, military_list::ROWS];
