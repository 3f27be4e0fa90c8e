//! What is described: items of the categories of goods, with their attributes. It knows no law.

pub mod declare;
pub mod file;
pub mod item;
pub mod items;
pub mod notes;
pub mod path;
pub mod ties;
