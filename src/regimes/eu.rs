//! The European Union.

use crate::control::Control;
use crate::measure::Measure;

pub mod annex_i;
pub mod annex_i_5a001;
pub mod annex_i_5a001_e;
pub mod annex_i_5a101;
pub mod annex_i_7a001;
pub mod annex_i_7a002;
pub mod annex_i_7a003;
pub mod annex_i_7a005;
pub mod annex_i_7a101;
pub mod annex_i_7a103;
pub mod annex_i_7a105;
pub mod military_list;
pub mod military_list_electronics;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    &annex_i_5a001::ENTRY_B_3_A,
    &annex_i_5a001::ENTRY_B_3_B,
    &annex_i_5a001::ENTRY_B_4_A,
    &annex_i_5a001::ENTRY_B_4_B,
    &annex_i_5a001::ENTRY_B_5,
    &annex_i_5a001::ENTRY_D_1,
    &annex_i_5a001::ENTRY_D_2,
    &annex_i_5a001::ENTRY_D_3,
    &annex_i_5a001::ENTRY_D_4,
    &annex_i_5a001_e::ENTRY_E,
    &annex_i_5a001_e::ENTRY_F_1,
    &annex_i_5a001_e::ENTRY_F_2,
    &annex_i_5a001_e::ENTRY_F_3,
    &annex_i_5a001_e::ENTRY_F_4,
    &annex_i_5a001_e::ENTRY_G,
    &annex_i_5a001_e::ENTRY_H_1,
    &annex_i_5a001_e::ENTRY_H_2,
    &annex_i_5a101::ENTRY,
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
    // Munitions.
    &military_list_electronics::ENTRY_ML5_B_1_LASER,
    &military_list_electronics::ENTRY_ML5_B_1,
    &military_list_electronics::ENTRY_ML5_B_2,
    &military_list_electronics::ENTRY_ML11_A,
    &military_list_electronics::ENTRY_ML11_A_RADIO,
    &military_list_electronics::ENTRY_ML11_B,
    &military_list_electronics::ENTRY_ML19_A,
    &military_list_electronics::ENTRY_ML19_C,
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    "points a, b.1, b.2, b.6, c and j of 5A001; 7A004, 7A006 and 7A008",
    "7A103.d (magnetic heading sensors of three axes), 7A116 and 7A117, of which only the names were seen",
    "rockets: what is designed or modified for them, in 5A101, 7A103 and 7A105",
    "the Common Military List beside ML5.b, ML11.a, ML11.b, ML19.a and ML19.c",
    "specially designed components, and software and technology of every entry",
];
