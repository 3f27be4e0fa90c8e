//! The United States of America.

use crate::law::Law;

pub mod ccl_2b352;
pub mod ccl_3a611;
pub mod ccl_5a001;
pub mod ccl_5a001_e;
pub mod ccl_5a101;
pub mod ccl_5a991;
pub mod ccl_6a003;
pub mod ccl_6a005;
pub mod ccl_6a008;
pub mod ccl_6a995;
pub mod ccl_7a001;
pub mod ccl_7a002;
pub mod ccl_7a003;
pub mod ccl_7a005;
pub mod ccl_7a101;
pub mod ccl_7a103;
pub mod ccl_7a105;
pub mod ccl_7a994;
pub mod ccl_9a012;
pub mod ccl_9a012_b;
pub mod ccl_9a012_on_board;
pub mod ccl_9a101;
pub mod ccl_9a120;
pub mod usml_xii;

pub const LAWS: &[&[Law]] = &[
    ccl_2b352::LAWS,
    ccl_3a611::LAWS,
    ccl_5a001::LAWS,
    ccl_5a001_e::LAWS,
    ccl_5a101::LAWS,
    ccl_5a991::LAWS,
    ccl_6a003::LAWS,
    ccl_6a005::LAWS,
    ccl_6a008::LAWS,
    ccl_6a995::LAWS,
    ccl_7a001::LAWS,
    ccl_7a002::LAWS,
    ccl_7a003::LAWS,
    ccl_7a005::LAWS,
    ccl_7a101::LAWS,
    ccl_7a103::LAWS,
    ccl_7a105::LAWS,
    ccl_7a994::LAWS,
    ccl_9a012::LAWS,
    ccl_9a012_b::LAWS,
    ccl_9a012_on_board::LAWS,
    ccl_9a101::LAWS,
    ccl_9a120::LAWS,
    usml_xii::LAWS,
];
