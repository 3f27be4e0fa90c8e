//! The Wassenaar Arrangement.

use crate::control::Control;
use crate::measure::Measure;

pub mod list;
pub mod list_6a3;
pub mod list_6a5;
pub mod list_6a8;
pub mod list_9a12;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
    &list_6a3::ENTRY_B_3,
    &list_6a3::ENTRY_B_4_A,
    &list_6a3::ENTRY_B_4_B,
    &list_6a5::ENTRY_A_1,
    &list_6a5::ENTRY_A_2,
    &list_6a5::ENTRY_A_3,
    &list_6a5::ENTRY_A_4,
    &list_6a5::ENTRY_A_5,
    &list_6a5::ENTRY_A_6,
    &list_6a5::ENTRY_A_7,
    &list_6a5::ENTRY_A_8,
    &list_6a5::ENTRY_A_9,
    &list_6a5::ENTRY_A_10,
    &list_6a5::ENTRY_B_1,
    &list_6a5::ENTRY_B_2,
    &list_6a5::ENTRY_B_3,
    &list_6a5::ENTRY_B_4,
    &list_6a5::ENTRY_B_5,
    &list_6a5::ENTRY_B_6,
    &list_6a5::ENTRY_B_7,
    &list_6a5::ENTRY_B_8,
    &list_6a5::ENTRY_B_9,
    &list_6a5::ENTRY_B_10,
    &list_6a5::ENTRY_D_1_A,
    &list_6a5::ENTRY_D_1_B,
    &list_6a5::ENTRY_D_1_C,
    &list_6a5::ENTRY_D_2,
    &list_6a5::ENTRY_D_3,
    &list_6a5::ENTRY_D_4,
    &list_6a5::ENTRY_D_5,
    &list_6a5::ENTRY_D_6,
    &list_6a8::ENTRY_A,
    &list_6a8::ENTRY_B,
    &list_6a8::ENTRY_C,
    &list_6a8::ENTRY_D,
    &list_6a8::ENTRY_E,
    &list_6a8::ENTRY_F,
    &list_6a8::ENTRY_G,
    &list_6a8::ENTRY_H,
    &list_6a8::ENTRY_I,
    &list_6a8::ENTRY_J_1,
    &list_6a8::ENTRY_J_2,
    &list_6a8::ENTRY_J_3,
    &list_6a8::ENTRY_K,
    &list_6a8::ENTRY_L_1,
    &list_6a8::ENTRY_L_4,
    // Category 7: navigation.
    // Category 9: aerospace and propulsion.
    &list_9a12::ENTRY_A_1,
    &list_9a12::ENTRY_A_2,
    &list_9a12::ENTRY_B_3,
    &list_9a12::ENTRY_B_4,
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    "other engines than those of 9.A.12.b.4; sub-orbital craft; 9.B.10, production equipment; software \
     and technology of category 9",
    "the Munitions List, ML10.c (unmanned aircraft for military use) and ML10.d (their engines)",
    "the law of participating states beside the EU and the United States: Japan (Export Trade Control \
     Order, appendix 1, items 3-2, 4 and 13(4)), the Republic of Korea and others",
    // Category 6.
    "6.A.3.a, b.1, b.2, b.4.c and b.5: instrumentation, video and scanning cameras, arrays that multiply \
     charge, space-qualified detectors; 6.A.2: detectors and arrays by themselves",
    "6.A.5.c, d.1.d, d.1.e, e, f and g: tunable lasers, stacks of laser bars, components and optical \
     equipment, laser acoustic detection",
    "specially designed components of the radars of 6.A.8",
];
