//! The rows of its entries.

pub mod entry_0a903;
pub mod entry_2b352;
pub mod entry_9a012;
pub mod entry_9a501;
