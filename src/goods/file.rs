//! Items as they are written in files.

#[cfg(any(feature = "json", feature = "toml"))]
pub mod error;
pub mod formats;
pub mod place;
pub mod read;
pub mod tree;
pub mod write;
