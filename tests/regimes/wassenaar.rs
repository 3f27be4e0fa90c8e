//! The Wassenaar Arrangement.

use crate::law::Law;

pub mod list_9a12;

pub const LAWS: &[&[Law]] = &[list_9a12::LAWS];
