//! The United States of America.

use crate::control::Control;
use crate::measure::Measure;

pub mod ccl;
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
mod reasons;
pub mod usml;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    &ccl_5a001::ENTRY_B_3_A,
    &ccl_5a001::ENTRY_B_3_B,
    &ccl_5a001::ENTRY_B_4_A,
    &ccl_5a001::ENTRY_B_4_B,
    &ccl_5a001::ENTRY_B_5,
    &ccl_5a001::ENTRY_D_1,
    &ccl_5a001::ENTRY_D_2,
    &ccl_5a001::ENTRY_D_3,
    &ccl_5a001::ENTRY_D_4,
    &ccl_5a001_e::ENTRY_E,
    &ccl_5a001_e::ENTRY_F_1,
    &ccl_5a001_e::ENTRY_F_2,
    &ccl_5a001_e::ENTRY_F_3,
    &ccl_5a001_e::ENTRY_F_4,
    &ccl_5a001_e::ENTRY_G,
    &ccl_5a001_e::ENTRY_H_1,
    &ccl_5a001_e::ENTRY_H_2,
    &ccl_5a101::ENTRY,
    &ccl_5a991::ENTRY_B_1,
    &ccl_5a991::ENTRY_B_6_A,
    &ccl_5a991::ENTRY_B_6_B,
    &ccl_5a991::ENTRY_B_7_A,
    &ccl_5a991::ENTRY_B_7_B,
    &ccl_5a991::ENTRY_F,
    &ccl_5a991::ENTRY_G,
    &ccl_5a991::ENTRY_H,
    &ccl_5a991::ENTRY_COUNTER_UAS,
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
    &ccl_7a994::ENTRY_RADIO,
    // Category 9: aerospace and propulsion.
    // Munitions.
    &ccl_3a611::ENTRY_A,
    &ccl_3a611::ENTRY_A_RADIO,
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    "points a, b.1, b.2, b.6, c and j of 5A001",
    "USML category XI(a)(4)(iii): electronic attack and jamming equipment, whose text was not seen",
    "USML category XII(d) and (e): navigation systems, accelerometers and gyros, of which only some limits were seen",
    "7A994 for accelerometers and gyros by themselves, and for parts",
    "7A611 (military guidance and navigation), 5A980, and 3A611 beside paragraph a",
    "points a, b.2 to b.5, b.7.c, b.7.d and c to e of 5A991",
    "7A005.a and 7A105.b.2 (governmental decryption), which are subject to the ITAR",
    "rockets: what is designed or modified for them, in 5A101, 7A103 and 7A105",
    "specially designed parts and components, and software and technology of every entry",
];
