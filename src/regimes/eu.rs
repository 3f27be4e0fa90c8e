//! The European Union.

use crate::control::Control;
use crate::measure::Measure;

pub mod annex_i;
pub mod annex_i_7a001;
pub mod annex_i_7a002;
pub mod annex_i_7a003;
pub mod annex_i_7a005;
pub mod annex_i_7a101;
pub mod annex_i_7a103;
pub mod annex_i_7a105;
pub mod military_list;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
    // Category 7: navigation.
    &annex_i_7a001::ENTRY_A_1_A,
    &annex_i_7a001::ENTRY_A_1_B,
    &annex_i_7a001::ENTRY_A_2,
    &annex_i_7a001::ENTRY_A_3,
    &annex_i_7a001::ENTRY_B,
    &annex_i_7a002::ENTRY_A_1_A,
    &annex_i_7a002::ENTRY_A_1_B,
    &annex_i_7a002::ENTRY_A_2_A,
    &annex_i_7a002::ENTRY_A_2_B,
    &annex_i_7a002::ENTRY_B,
    &annex_i_7a003::ENTRY_A_1,
    &annex_i_7a003::ENTRY_A_2,
    &annex_i_7a003::ENTRY_A_3,
    &annex_i_7a003::ENTRY_B,
    &annex_i_7a003::ENTRY_C_1,
    &annex_i_7a003::ENTRY_C_2,
    &annex_i_7a003::ENTRY_D_1,
    &annex_i_7a003::ENTRY_D_2,
    &annex_i_7a005::ENTRY_A,
    &annex_i_7a005::ENTRY_B,
    &annex_i_7a101::ENTRY_7A101,
    &annex_i_7a101::ENTRY_7A102,
    &annex_i_7a103::ENTRY_A_1,
    &annex_i_7a103::ENTRY_A_2,
    &annex_i_7a103::ENTRY_B,
    &annex_i_7a103::ENTRY_C,
    &annex_i_7a105::ENTRY_A,
    &annex_i_7a105::ENTRY_B_1,
    &annex_i_7a105::ENTRY_B_2,
    &annex_i_7a105::ENTRY_B_3,
    // Category 9: aerospace and propulsion.
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[];
