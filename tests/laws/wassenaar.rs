//! The Wassenaar Arrangement.

use crate::rows::Law;

pub mod list;
pub mod munitions_list;

pub const LAWS: &[&[Law]] = &[
    list::entry_5a1::LAWS,
    list::entry_5a1_e::LAWS,
    list::entry_6a3::LAWS,
    list::entry_6a5::LAWS,
    list::entry_6a8::LAWS,
    list::entry_7a1::LAWS,
    list::entry_7a2::LAWS,
    list::entry_7a3::LAWS,
    list::entry_7a5::LAWS,
    list::entry_9a12::LAWS,
    munitions_list::LAWS,
];
