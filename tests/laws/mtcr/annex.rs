//! The rows of its entries.

pub mod item_11a;
pub mod item_19a;
pub mod item_1a;
pub mod item_3a;
pub mod item_9a;
