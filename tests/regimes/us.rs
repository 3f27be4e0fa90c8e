//! The United States.

use crate::law::Law;

pub mod ccl_3a611;
pub mod ccl_5a001;
pub mod ccl_5a001_e;
pub mod ccl_5a101;
pub mod ccl_5a991;
pub mod ccl_7a001;
pub mod ccl_7a002;
pub mod ccl_7a003;
pub mod ccl_7a005;
pub mod ccl_7a101;
pub mod ccl_7a103;
pub mod ccl_7a105;
pub mod ccl_7a994;

pub const LAWS: &[&[Law]] = &[
    ccl_3a611::LAWS,
    ccl_5a001::LAWS,
    ccl_5a001_e::LAWS,
    ccl_5a101::LAWS,
    ccl_5a991::LAWS,
    ccl_7a001::LAWS,
    ccl_7a002::LAWS,
    ccl_7a003::LAWS,
    ccl_7a005::LAWS,
    ccl_7a101::LAWS,
    ccl_7a103::LAWS,
    ccl_7a105::LAWS,
    ccl_7a994::LAWS,
];

/// With what the names of the entries begin that are complete.
pub const COMPLETE: &[&str] = &["3A611", "5A001", "5A101", "5A991", "7A"];
