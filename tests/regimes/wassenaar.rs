//! The Wassenaar Arrangement.

use crate::law::Law;

pub mod list_6a3;
pub mod list_6a5;
pub mod list_6a8;
pub mod list_9a12;

pub const LAWS: &[&[Law]] = &[list_6a3::LAWS, list_6a5::LAWS, list_6a8::LAWS, list_9a12::LAWS];
