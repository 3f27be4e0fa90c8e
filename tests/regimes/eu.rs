//! The European Union.

use crate::law::Law;

pub mod annex_i_6a003;
pub mod annex_i_6a005;
pub mod annex_i_6a008;
pub mod annex_i_9a012;
pub mod annex_i_9a101;
pub mod annex_i_9a112;
pub mod annex_i_9a350;

pub const LAWS: &[&[Law]] = &[
    annex_i_6a003::LAWS,
    annex_i_6a005::LAWS,
    annex_i_6a008::LAWS,
    annex_i_9a012::LAWS,
    annex_i_9a101::LAWS,
    annex_i_9a112::LAWS,
    annex_i_9a350::LAWS,
];
