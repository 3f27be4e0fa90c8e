//! Items as they are written in files.

pub mod error;
#[cfg(any(feature = "json", feature = "toml"))]
pub mod formats;
pub mod place;
pub mod read;
pub mod tree;
pub mod write;
