//! The United States of America.

use crate::control::Control;
use crate::measure::Measure;

pub mod ccl;
pub mod ccl_7a001;
pub mod ccl_7a002;
pub mod ccl_7a003;
pub mod ccl_7a005;
pub mod ccl_7a101;
pub mod ccl_7a103;
pub mod ccl_7a105;
pub mod ccl_7a994;
mod reasons;
pub mod usml;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
    // Category 7: navigation.
    &ccl_7a001::ENTRY_A_1_A,
    &ccl_7a001::ENTRY_A_1_B,
    &ccl_7a001::ENTRY_A_2,
    &ccl_7a001::ENTRY_A_3,
    &ccl_7a001::ENTRY_B,
    &ccl_7a002::ENTRY_A_1_A,
    &ccl_7a002::ENTRY_A_1_B,
    &ccl_7a002::ENTRY_A_2_A,
    &ccl_7a002::ENTRY_A_2_B,
    &ccl_7a002::ENTRY_B,
    &ccl_7a003::ENTRY_A_1,
    &ccl_7a003::ENTRY_A_2,
    &ccl_7a003::ENTRY_A_3,
    &ccl_7a003::ENTRY_B,
    &ccl_7a003::ENTRY_C_1,
    &ccl_7a003::ENTRY_C_2,
    &ccl_7a003::ENTRY_D_1,
    &ccl_7a003::ENTRY_D_2,
    &ccl_7a005::ENTRY_B,
    &ccl_7a101::ENTRY_7A101_A,
    &ccl_7a101::ENTRY_7A102_A,
    &ccl_7a103::ENTRY_A,
    &ccl_7a103::ENTRY_B,
    &ccl_7a103::ENTRY_C,
    &ccl_7a105::ENTRY_A,
    &ccl_7a105::ENTRY_B_1,
    &ccl_7a105::ENTRY_B_3,
    &ccl_7a994::ENTRY_INERTIAL_UNIT,
    &ccl_7a994::ENTRY_RECEIVER,
    // Category 9: aerospace and propulsion.
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[];
