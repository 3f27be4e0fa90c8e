//! Whether a rule holds for an item, and why.

pub mod ask;
pub mod explain;
pub mod law;
pub mod settle;
