//! The European Union.

use crate::rows::Rows;

mod annex_i;
mod annex_ii;
mod chapter_ii;
mod military_list;
mod reach;
mod sanctions;

pub const ROWS: &[&[&[Rows]]] =
    &[annex_i::ROWS, military_list::ROWS, &[chapter_ii::ROWS, annex_ii::ROWS, reach::ROWS], sanctions::ROWS];
