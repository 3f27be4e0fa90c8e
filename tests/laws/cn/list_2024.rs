//! The unified control list of dual-use items.

use crate::rows::Rows;

mod entry_0a903;
mod entry_2b352;
mod entry_9a012;
mod entry_9a501;
mod neighbours;

pub const ROWS: &[&[Rows]] =
    &[entry_0a903::ROWS, entry_2b352::ROWS, entry_9a012::ROWS, entry_9a501::ROWS, neighbours::ROWS];
