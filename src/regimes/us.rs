//! The United States of America.

use crate::control::Control;
use crate::measure::Measure;

pub mod ccl;
pub mod ccl_2b352;
pub mod ccl_3a611;
pub mod ccl_5a001;
pub mod ccl_5a001_e;
pub mod ccl_5a101;
pub mod ccl_5a991;
pub mod ccl_6a003;
pub mod ccl_6a005;
pub mod ccl_6a008;
pub mod ccl_6a995;
pub mod ccl_7a001;
pub mod ccl_7a002;
pub mod ccl_7a003;
pub mod ccl_7a005;
pub mod ccl_7a101;
pub mod ccl_7a103;
pub mod ccl_7a105;
pub mod ccl_7a994;
pub mod ccl_9a012;
pub mod ccl_9a012_b;
pub mod ccl_9a101;
pub mod ccl_9a120;
mod reasons;
pub mod usml;
pub mod usml_xii;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 2: materials processing.
    &ccl_2b352::ENTRY_I,
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
    &ccl_6a003::ENTRY_B_3,
    &ccl_6a003::ENTRY_B_4_A,
    &ccl_6a003::ENTRY_B_4_B,
    &ccl_6a005::ENTRY_A_1,
    &ccl_6a005::ENTRY_A_2,
    &ccl_6a005::ENTRY_A_3,
    &ccl_6a005::ENTRY_A_4,
    &ccl_6a005::ENTRY_A_5,
    &ccl_6a005::ENTRY_A_6,
    &ccl_6a005::ENTRY_A_7,
    &ccl_6a005::ENTRY_A_8,
    &ccl_6a005::ENTRY_A_9,
    &ccl_6a005::ENTRY_A_10,
    &ccl_6a005::ENTRY_B_1,
    &ccl_6a005::ENTRY_B_2,
    &ccl_6a005::ENTRY_B_3,
    &ccl_6a005::ENTRY_B_4,
    &ccl_6a005::ENTRY_B_5,
    &ccl_6a005::ENTRY_B_6,
    &ccl_6a005::ENTRY_B_7,
    &ccl_6a005::ENTRY_B_8,
    &ccl_6a005::ENTRY_B_9,
    &ccl_6a005::ENTRY_B_10,
    &ccl_6a005::ENTRY_D_1_A,
    &ccl_6a005::ENTRY_D_1_B,
    &ccl_6a005::ENTRY_D_1_C,
    &ccl_6a005::ENTRY_D_2,
    &ccl_6a005::ENTRY_D_3,
    &ccl_6a005::ENTRY_D_4,
    &ccl_6a005::ENTRY_D_5,
    &ccl_6a005::ENTRY_D_6,
    &ccl_6a008::ENTRY_A,
    &ccl_6a008::ENTRY_B,
    &ccl_6a008::ENTRY_C,
    &ccl_6a008::ENTRY_D,
    &ccl_6a008::ENTRY_E,
    &ccl_6a008::ENTRY_F,
    &ccl_6a008::ENTRY_G,
    &ccl_6a008::ENTRY_H,
    &ccl_6a008::ENTRY_I,
    &ccl_6a008::ENTRY_J_1,
    &ccl_6a008::ENTRY_J_2,
    &ccl_6a008::ENTRY_J_3,
    &ccl_6a008::ENTRY_K,
    &ccl_6a008::ENTRY_L_1,
    &ccl_6a008::ENTRY_L_4,
    &ccl_6a008::ENTRY_6A108_A,
    &ccl_6a008::ENTRY_6A108_B_1,
    &ccl_6a008::ENTRY_6A108_B_2,
    &ccl_6a003::ENTRY_6A993_A,
    &ccl_6a995::ENTRY_A,
    &ccl_6a995::ENTRY_B,
    &ccl_6a995::ENTRY_C,
    &ccl_6a995::ENTRY_D,
    &ccl_6a995::ENTRY_E,
    &ccl_6a995::ENTRY_F,
    &ccl_6a995::ENTRY_G,
    &ccl_6a008::ENTRY_6A998_A,
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
    &ccl_9a012::ENTRY_A_1,
    &ccl_9a012::ENTRY_A_2,
    &ccl_9a012::ENTRY_A_3,
    &ccl_9a012::ENTRY_A_4,
    &ccl_9a012::ENTRY_A_5,
    &ccl_9a012_b::ENTRY_B_3,
    &ccl_9a012_b::ENTRY_B_4,
    &ccl_9a101::ENTRY_9A101_A,
    &ccl_9a101::ENTRY_9A101_B,
    &ccl_9a101::ENTRY_9A102,
    &ccl_9a120::ENTRY,
    // USML.
    &usml_xii::ENTRY_B_1,
    &usml_xii::ENTRY_B_3,
    // Munitions.
    &ccl_3a611::ENTRY_A,
    &ccl_3a611::ENTRY_A_RADIO,
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    "USML category VIII(a)(5) and 9A610: unmanned aircraft specially designed for military use, and what \
     serves them; they are not told apart from the aircraft of 9A012 and 9A120",
    "USML category XIX and 9A619: military engines",
    "9A991, aircraft n.e.s., aero gas turbine engines and their parts (AT only); EAR99",
    "9A001, other aero gas turbine engines; 9A004.h and 9A515.a, sub-orbital craft; 9A115, apparatus and \
     vehicles for a range of 300 km or more",
    "2B352.i.3: aerosol generating units specially designed for the systems of 2B352.i.1 and i.2",
    "parts and components of 9A102; production equipment of 9B010",
    "software and technology of category 9",
    "section 744.3, end uses in unmanned aircraft; part 746, embargoes",
    "licence exceptions, but for a remark on STA; for 9A012, 9A101, 9A102, 9A120 and 2B352 the list says \
     that LVS and GBS are not available",
    // Category 6.
    "6A003.a, b.1, b.2, b.4.c and b.5: instrumentation, video and scanning cameras, arrays that multiply \
     charge, space-qualified detectors; 6A002: detectors and arrays by themselves",
    "6A005.c, d.1.d, d.1.e, e, f and g: tunable lasers, stacks of laser bars, components and optical \
     equipment, laser acoustic detection; reason NP of 6A005, which depends on 6A205",
    "6A108.a for rockets; 6A998.b and c; specially designed components of radars",
    "section 744.9: cameras of 9 Hz or less for military end users",
    "USML category XII, except (b)(1) and (b)(3): illuminators, cameras, gimbals, navigation, detectors",
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
