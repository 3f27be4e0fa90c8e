//! Batches of rows against one item at a time.

mod equal;
mod generate;
