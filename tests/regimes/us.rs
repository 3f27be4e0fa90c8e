//! The United States of America.

use crate::law::Law;

pub mod ccl_6a003;
pub mod ccl_6a005;
pub mod ccl_6a008;
pub mod ccl_6a995;
pub mod usml_xii;

pub const LAWS: &[&[Law]] =
    &[ccl_6a003::LAWS, ccl_6a005::LAWS, ccl_6a008::LAWS, ccl_6a995::LAWS, usml_xii::LAWS];
