//! The rows of its entries.

pub mod xii;
