//! The list of dual-use goods and technologies.

use crate::rows::Rows;

mod entry_3a1;
mod entry_5a1;
mod entry_5a1_e;
mod entry_6a2;
mod entry_6a3;
mod entry_6a5;
mod entry_6a8;
mod entry_7a1;
mod entry_7a2;
mod entry_7a3;
mod entry_7a5;
mod entry_9a1;
mod entry_9a12;

pub const ROWS: &[&[Rows]] = &[
    entry_3a1::ROWS,
    entry_5a1::ROWS,
    entry_5a1_e::ROWS,
    entry_6a2::ROWS,
    entry_6a3::ROWS,
    entry_6a5::ROWS,
    entry_6a8::ROWS,
    entry_7a1::ROWS,
    entry_7a2::ROWS,
    entry_7a3::ROWS,
    entry_7a5::ROWS,
    entry_9a1::ROWS,
    entry_9a12::ROWS,
];
