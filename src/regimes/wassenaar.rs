//! The Wassenaar Arrangement.

use crate::control::Control;
use crate::measure::Measure;

pub mod list;
pub mod list_7a1;
pub mod list_7a2;
pub mod list_7a3;
pub mod list_7a5;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
    // Category 7: navigation.
    &list_7a1::ENTRY_A_1_A,
    &list_7a1::ENTRY_A_1_B,
    &list_7a1::ENTRY_A_2,
    &list_7a1::ENTRY_A_3,
    &list_7a1::ENTRY_B,
    &list_7a2::ENTRY_A_1_A,
    &list_7a2::ENTRY_A_1_B,
    &list_7a2::ENTRY_A_2_A,
    &list_7a2::ENTRY_A_2_B,
    &list_7a2::ENTRY_B,
    &list_7a3::ENTRY_A_1,
    &list_7a3::ENTRY_A_2,
    &list_7a3::ENTRY_A_3,
    &list_7a3::ENTRY_B,
    &list_7a3::ENTRY_C_1,
    &list_7a3::ENTRY_C_2,
    &list_7a3::ENTRY_D_1,
    &list_7a3::ENTRY_D_2,
    &list_7a5::ENTRY_A,
    &list_7a5::ENTRY_B,
    // Category 9: aerospace and propulsion.
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[];
