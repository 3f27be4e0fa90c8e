//! The rows of its entries.

pub mod entry_5a001;
pub mod entry_5a001_e;
pub mod entry_5a101;
pub mod entry_6a003;
pub mod entry_6a005;
pub mod entry_6a008;
pub mod entry_7a001;
pub mod entry_7a002;
pub mod entry_7a003;
pub mod entry_7a005;
pub mod entry_7a101;
pub mod entry_7a103;
pub mod entry_7a105;
pub mod entry_9a012;
pub mod entry_9a101;
pub mod entry_9a112;
pub mod entry_9a350;
