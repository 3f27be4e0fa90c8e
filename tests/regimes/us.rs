//! The United States of America.

use crate::law::Law;

pub mod ccl_2b352;
pub mod ccl_6a003;
pub mod ccl_6a005;
pub mod ccl_6a008;
pub mod ccl_6a995;
pub mod ccl_9a012;
pub mod ccl_9a012_b;
pub mod ccl_9a012_on_board;
pub mod ccl_9a101;
pub mod ccl_9a120;
pub mod usml_xii;

pub const LAWS: &[&[Law]] = &[
    ccl_6a003::LAWS,
    ccl_6a005::LAWS,
    ccl_6a008::LAWS,
    ccl_6a995::LAWS,
    usml_xii::LAWS,
    ccl_2b352::LAWS,
    ccl_9a012::LAWS,
    ccl_9a012_on_board::LAWS,
    ccl_9a012_b::LAWS,
    ccl_9a101::LAWS,
    ccl_9a120::LAWS,
];
