//! The European Union.

use crate::control::Control;
use crate::measure::Measure;

pub mod annex_i;
pub mod annex_i_6a003;
pub mod annex_i_6a005;
pub mod annex_i_6a008;
pub mod military_list;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
    &annex_i_6a003::ENTRY_B_3,
    &annex_i_6a003::ENTRY_B_4_A,
    &annex_i_6a003::ENTRY_B_4_B,
    &annex_i_6a005::ENTRY_A_1,
    &annex_i_6a005::ENTRY_A_2,
    &annex_i_6a005::ENTRY_A_3,
    &annex_i_6a005::ENTRY_A_4,
    &annex_i_6a005::ENTRY_A_5,
    &annex_i_6a005::ENTRY_A_6,
    &annex_i_6a005::ENTRY_A_7,
    &annex_i_6a005::ENTRY_A_8,
    &annex_i_6a005::ENTRY_A_9,
    &annex_i_6a005::ENTRY_A_10,
    &annex_i_6a005::ENTRY_B_1,
    &annex_i_6a005::ENTRY_B_2,
    &annex_i_6a005::ENTRY_B_3,
    &annex_i_6a005::ENTRY_B_4,
    &annex_i_6a005::ENTRY_B_5,
    &annex_i_6a005::ENTRY_B_6,
    &annex_i_6a005::ENTRY_B_7,
    &annex_i_6a005::ENTRY_B_8,
    &annex_i_6a005::ENTRY_B_9,
    &annex_i_6a005::ENTRY_B_10,
    &annex_i_6a005::ENTRY_D_1_A,
    &annex_i_6a005::ENTRY_D_1_B,
    &annex_i_6a005::ENTRY_D_1_C,
    &annex_i_6a005::ENTRY_D_2,
    &annex_i_6a005::ENTRY_D_3,
    &annex_i_6a005::ENTRY_D_4,
    &annex_i_6a005::ENTRY_D_5,
    &annex_i_6a005::ENTRY_D_6,
    &annex_i_6a008::ENTRY_A,
    &annex_i_6a008::ENTRY_B,
    &annex_i_6a008::ENTRY_C,
    &annex_i_6a008::ENTRY_D,
    &annex_i_6a008::ENTRY_E,
    &annex_i_6a008::ENTRY_F,
    &annex_i_6a008::ENTRY_G,
    &annex_i_6a008::ENTRY_H,
    &annex_i_6a008::ENTRY_I,
    &annex_i_6a008::ENTRY_J_1,
    &annex_i_6a008::ENTRY_J_2,
    &annex_i_6a008::ENTRY_J_3,
    &annex_i_6a008::ENTRY_K,
    &annex_i_6a008::ENTRY_L_1,
    &annex_i_6a008::ENTRY_L_4,
    &annex_i_6a008::ENTRY_6A108_B_1,
    &annex_i_6a008::ENTRY_6A108_B_2,
    // Category 7: navigation.
    // Category 9: aerospace and propulsion.
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    // Category 6.
    "6A003.a, b.1, b.2, b.4.c and b.5: instrumentation, video and scanning cameras, arrays that multiply \
     charge, space-qualified detectors; 6A002: detectors and arrays by themselves",
    "6A005.c, d.1.d, d.1.e, e, f and g: tunable lasers, stacks of laser bars, components and optical \
     equipment, laser acoustic detection",
    "6A108.a, and specially designed components of the radars of 6A008 and 6A108",
    "Regulation (EU) 833/2014, Annex VII: X.A.IV.003 (cameras that Note 3 releases), X.A.IV.005 (lasers) and \
     X.A.IV.008.a (airborne radar), which are about exports to Russia",
];
