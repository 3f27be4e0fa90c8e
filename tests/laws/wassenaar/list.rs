//! The rows of its entries.

pub mod entry_5a1;
pub mod entry_5a1_e;
pub mod entry_6a3;
pub mod entry_6a5;
pub mod entry_6a8;
pub mod entry_7a1;
pub mod entry_7a2;
pub mod entry_7a3;
pub mod entry_7a5;
pub mod entry_9a12;
