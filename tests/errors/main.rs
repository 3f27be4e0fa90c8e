//! What is said when something cannot be read: one exact text for each mistake.

mod files;
mod floods;
mod items;
mod readings;
mod values;
mod wordings;
