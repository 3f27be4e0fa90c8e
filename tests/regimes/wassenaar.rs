//! The Wassenaar Arrangement.

use crate::law::Law;

pub mod list_5a1;
pub mod list_5a1_e;
pub mod list_7a1;
pub mod list_7a2;
pub mod list_7a3;
pub mod list_7a5;
pub mod munitions_list;

pub const LAWS: &[&[Law]] = &[
    list_5a1::LAWS,
    list_5a1_e::LAWS,
    list_7a1::LAWS,
    list_7a2::LAWS,
    list_7a3::LAWS,
    list_7a5::LAWS,
    munitions_list::LAWS,
];

/// With what the names of the entries begin that are complete.
pub const COMPLETE: &[&str] = &["5.A.", "7.A.", "ML5", "ML11", "ML19"];
