//! How a law is written: criteria, entries with their versions, measures, authorisations. It asks no item.

pub mod authorisation;
pub mod catalogue;
pub mod check;
pub mod codes;
pub mod control;
pub mod criterion;
pub mod instrument;
pub mod licence;
pub mod list;
pub mod measure;
pub mod omission;
pub mod regime;
pub mod review;
pub mod survey;
pub mod verdict;
