//! The European Union.

use crate::law::Law;

pub mod annex_i_5a001;
pub mod annex_i_5a001_e;
pub mod annex_i_5a101;
pub mod annex_i_6a003;
pub mod annex_i_6a005;
pub mod annex_i_6a008;
pub mod annex_i_7a001;
pub mod annex_i_7a002;
pub mod annex_i_7a003;
pub mod annex_i_7a005;
pub mod annex_i_7a101;
pub mod annex_i_7a103;
pub mod annex_i_7a105;
pub mod annex_i_9a012;
pub mod annex_i_9a101;
pub mod annex_i_9a112;
pub mod annex_i_9a350;
pub mod military_list_electronics;

pub const LAWS: &[&[Law]] = &[
    annex_i_5a001::LAWS,
    annex_i_5a001_e::LAWS,
    annex_i_5a101::LAWS,
    annex_i_6a003::LAWS,
    annex_i_6a005::LAWS,
    annex_i_6a008::LAWS,
    annex_i_7a001::LAWS,
    annex_i_7a002::LAWS,
    annex_i_7a003::LAWS,
    annex_i_7a005::LAWS,
    annex_i_7a101::LAWS,
    annex_i_7a103::LAWS,
    annex_i_7a105::LAWS,
    annex_i_9a012::LAWS,
    annex_i_9a101::LAWS,
    annex_i_9a112::LAWS,
    annex_i_9a350::LAWS,
    military_list_electronics::LAWS,
];
