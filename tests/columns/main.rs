//! Batches of rows against one item at a time.

#[cfg(feature = "arrow")]
mod arrow;
mod equal;
mod generate;
mod numbers;
