//! Values as they stand on spec sheets: every form, exactly, and back.

mod allowed;
#[path = "../common/mod.rs"]
mod common;
mod degrees;
mod exact;
mod forms;
mod fractions;
mod manual;
mod read_back;
mod units;
