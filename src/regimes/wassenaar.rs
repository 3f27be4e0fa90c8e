//! The Wassenaar Arrangement.

use crate::control::Control;
use crate::measure::Measure;

pub mod list;
pub mod list_5a1;
pub mod list_5a1_e;
pub mod list_7a1;
pub mod list_7a2;
pub mod list_7a3;
pub mod list_7a5;
pub mod munitions_list;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    &list_5a1::ENTRY_B_3_A,
    &list_5a1::ENTRY_B_3_B,
    &list_5a1::ENTRY_B_4_A,
    &list_5a1::ENTRY_B_4_B,
    &list_5a1::ENTRY_B_5,
    &list_5a1::ENTRY_D_1,
    &list_5a1::ENTRY_D_2,
    &list_5a1::ENTRY_D_3,
    &list_5a1::ENTRY_D_4,
    &list_5a1_e::ENTRY_E,
    &list_5a1_e::ENTRY_F_1,
    &list_5a1_e::ENTRY_F_2,
    &list_5a1_e::ENTRY_F_3,
    &list_5a1_e::ENTRY_F_4,
    &list_5a1_e::ENTRY_G,
    &list_5a1_e::ENTRY_H_1,
    &list_5a1_e::ENTRY_H_2,
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
    // Munitions.
    &munitions_list::ENTRY_ML5_B_1_LASER,
    &munitions_list::ENTRY_ML5_B_1,
    &munitions_list::ENTRY_ML5_B_2,
    &munitions_list::ENTRY_ML11_A,
    &munitions_list::ENTRY_ML11_A_RADIO,
    &munitions_list::ENTRY_ML11_B,
    &munitions_list::ENTRY_ML19_A,
    &munitions_list::ENTRY_ML19_C,
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    "points a, b.1, b.2, b.6, c and j of 5.A.1; 7.A.4, 7.A.6 and 7.A.8",
    "the munitions list beside ML5.b, ML11.a, ML11.b, ML19.a and ML19.c",
    "specially designed components, and software and technology of every entry",
];
