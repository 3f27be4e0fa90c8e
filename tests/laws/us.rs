//! The United States of America.

use crate::rows::Law;

pub mod ccl;
pub mod usml;

pub const LAWS: &[&[Law]] = &[
    ccl::entry_2b352::LAWS,
    ccl::entry_3a611::LAWS,
    ccl::entry_5a001::LAWS,
    ccl::entry_5a001_e::LAWS,
    ccl::entry_5a101::LAWS,
    ccl::entry_5a991::LAWS,
    ccl::entry_6a003::LAWS,
    ccl::entry_6a005::LAWS,
    ccl::entry_6a008::LAWS,
    ccl::entry_6a995::LAWS,
    ccl::entry_7a001::LAWS,
    ccl::entry_7a002::LAWS,
    ccl::entry_7a003::LAWS,
    ccl::entry_7a005::LAWS,
    ccl::entry_7a101::LAWS,
    ccl::entry_7a103::LAWS,
    ccl::entry_7a105::LAWS,
    ccl::entry_7a994::LAWS,
    ccl::entry_9a012::LAWS,
    ccl::entry_9a012_b::LAWS,
    ccl::entry_9a012_on_board::LAWS,
    ccl::entry_9a101::LAWS,
    ccl::entry_9a120::LAWS,
    usml::xii::LAWS,
];
