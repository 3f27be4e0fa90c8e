//! The European Union.

use crate::rows::Rows;

mod annex_i;
mod chapter_ii;
mod military_list;
mod sanctions;

pub const ROWS: &[&[&[Rows]]] = &[annex_i::ROWS, military_list::ROWS, &[chapter_ii::ROWS], sanctions::ROWS];
