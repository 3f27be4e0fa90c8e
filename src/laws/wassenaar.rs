//! The Wassenaar Arrangement.

use crate::rule::control::Control;
use crate::rule::measure::Measure;

pub mod list;
pub mod munitions_list;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    &list::entry_5a1::ENTRY_B_3_A,
    &list::entry_5a1::ENTRY_B_3_B,
    &list::entry_5a1::ENTRY_B_4_A,
    &list::entry_5a1::ENTRY_B_4_B,
    &list::entry_5a1::ENTRY_B_5,
    &list::entry_5a1::ENTRY_D_1,
    &list::entry_5a1::ENTRY_D_2,
    &list::entry_5a1::ENTRY_D_3,
    &list::entry_5a1::ENTRY_D_4,
    &list::entry_5a1_e::ENTRY_E,
    &list::entry_5a1_e::ENTRY_F_1,
    &list::entry_5a1_e::ENTRY_F_2,
    &list::entry_5a1_e::ENTRY_F_3,
    &list::entry_5a1_e::ENTRY_F_4,
    &list::entry_5a1_e::ENTRY_G,
    &list::entry_5a1_e::ENTRY_H_1,
    &list::entry_5a1_e::ENTRY_H_2,
    // Category 6: sensors and lasers.
    &list::entry_6a3::ENTRY_B_3,
    &list::entry_6a3::ENTRY_B_4_A,
    &list::entry_6a3::ENTRY_B_4_B,
    &list::entry_6a5::ENTRY_A_1,
    &list::entry_6a5::ENTRY_A_2,
    &list::entry_6a5::ENTRY_A_3,
    &list::entry_6a5::ENTRY_A_4,
    &list::entry_6a5::ENTRY_A_5,
    &list::entry_6a5::ENTRY_A_6,
    &list::entry_6a5::ENTRY_A_7,
    &list::entry_6a5::ENTRY_A_8,
    &list::entry_6a5::ENTRY_A_9,
    &list::entry_6a5::ENTRY_A_10,
    &list::entry_6a5::ENTRY_B_1,
    &list::entry_6a5::ENTRY_B_2,
    &list::entry_6a5::ENTRY_B_3,
    &list::entry_6a5::ENTRY_B_4,
    &list::entry_6a5::ENTRY_B_5,
    &list::entry_6a5::ENTRY_B_6,
    &list::entry_6a5::ENTRY_B_7,
    &list::entry_6a5::ENTRY_B_8,
    &list::entry_6a5::ENTRY_B_9,
    &list::entry_6a5::ENTRY_B_10,
    &list::entry_6a5::ENTRY_D_1_A,
    &list::entry_6a5::ENTRY_D_1_B,
    &list::entry_6a5::ENTRY_D_1_C,
    &list::entry_6a5::ENTRY_D_2,
    &list::entry_6a5::ENTRY_D_3,
    &list::entry_6a5::ENTRY_D_4,
    &list::entry_6a5::ENTRY_D_5,
    &list::entry_6a5::ENTRY_D_6,
    &list::entry_6a8::ENTRY_A,
    &list::entry_6a8::ENTRY_B,
    &list::entry_6a8::ENTRY_C,
    &list::entry_6a8::ENTRY_D,
    &list::entry_6a8::ENTRY_E,
    &list::entry_6a8::ENTRY_F,
    &list::entry_6a8::ENTRY_G,
    &list::entry_6a8::ENTRY_H,
    &list::entry_6a8::ENTRY_I,
    &list::entry_6a8::ENTRY_J_1,
    &list::entry_6a8::ENTRY_J_2,
    &list::entry_6a8::ENTRY_J_3,
    &list::entry_6a8::ENTRY_K,
    &list::entry_6a8::ENTRY_L_1,
    &list::entry_6a8::ENTRY_L_4,
    // Category 7: navigation.
    &list::entry_7a1::ENTRY_A_1_A,
    &list::entry_7a1::ENTRY_A_1_B,
    &list::entry_7a1::ENTRY_A_2,
    &list::entry_7a1::ENTRY_A_3,
    &list::entry_7a1::ENTRY_B,
    &list::entry_7a2::ENTRY_A_1_A,
    &list::entry_7a2::ENTRY_A_1_B,
    &list::entry_7a2::ENTRY_A_2_A,
    &list::entry_7a2::ENTRY_A_2_B,
    &list::entry_7a2::ENTRY_B,
    &list::entry_7a3::ENTRY_A_1,
    &list::entry_7a3::ENTRY_A_2,
    &list::entry_7a3::ENTRY_A_3,
    &list::entry_7a3::ENTRY_B,
    &list::entry_7a3::ENTRY_C_1,
    &list::entry_7a3::ENTRY_C_2,
    &list::entry_7a3::ENTRY_D_1,
    &list::entry_7a3::ENTRY_D_2,
    &list::entry_7a5::ENTRY_A,
    &list::entry_7a5::ENTRY_B,
    // Category 9: aerospace and propulsion.
    &list::entry_9a12::ENTRY_A_1,
    &list::entry_9a12::ENTRY_A_2,
    &list::entry_9a12::ENTRY_B_3,
    &list::entry_9a12::ENTRY_B_4,
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
    "points a, b.1, b.2, b.6, c and j of 5.A.1; 7.A.4, 7.A.6 and 7.A.8",
    "the munitions list beside ML5.b, ML11.a, ML11.b, ML19.a and ML19.c",
    "specially designed components, and software and technology of every entry",
];
