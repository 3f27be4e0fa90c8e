//! The Wassenaar Arrangement.

use crate::law::Law;

pub mod list_5a1;
pub mod list_5a1_e;
pub mod list_6a3;
pub mod list_6a5;
pub mod list_6a8;
pub mod list_7a1;
pub mod list_7a2;
pub mod list_7a3;
pub mod list_7a5;
pub mod list_9a12;
pub mod munitions_list;

pub const LAWS: &[&[Law]] = &[
    list_5a1::LAWS,
    list_5a1_e::LAWS,
    list_6a3::LAWS,
    list_6a5::LAWS,
    list_6a8::LAWS,
    list_7a1::LAWS,
    list_7a2::LAWS,
    list_7a3::LAWS,
    list_7a5::LAWS,
    list_9a12::LAWS,
    munitions_list::LAWS,
];
