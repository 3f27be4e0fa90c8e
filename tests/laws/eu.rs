//! The European Union.

use crate::rows::Law;

pub mod annex_i;
pub mod military_list;

pub const LAWS: &[&[Law]] = &[
    annex_i::entry_5a001::LAWS,
    annex_i::entry_5a001_e::LAWS,
    annex_i::entry_5a101::LAWS,
    annex_i::entry_6a003::LAWS,
    annex_i::entry_6a005::LAWS,
    annex_i::entry_6a008::LAWS,
    annex_i::entry_7a001::LAWS,
    annex_i::entry_7a002::LAWS,
    annex_i::entry_7a003::LAWS,
    annex_i::entry_7a005::LAWS,
    annex_i::entry_7a101::LAWS,
    annex_i::entry_7a103::LAWS,
    annex_i::entry_7a105::LAWS,
    annex_i::entry_9a012::LAWS,
    annex_i::entry_9a101::LAWS,
    annex_i::entry_9a112::LAWS,
    annex_i::entry_9a350::LAWS,
    military_list::electronics::LAWS,
];
