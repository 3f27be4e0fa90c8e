//! The European Union.

use crate::law::Law;

pub mod annex_i_6a003;
pub mod annex_i_6a005;
pub mod annex_i_6a008;

pub const LAWS: &[&[Law]] = &[annex_i_6a003::LAWS, annex_i_6a005::LAWS, annex_i_6a008::LAWS];
