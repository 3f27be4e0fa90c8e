//! The United States of America.

use crate::control::Control;
use crate::measure::Measure;

pub mod ccl;
pub mod ccl_2b352;
pub mod ccl_6a003;
pub mod ccl_6a005;
pub mod ccl_6a008;
pub mod ccl_6a995;
pub mod ccl_9a012;
pub mod ccl_9a012_b;
pub mod ccl_9a101;
pub mod ccl_9a120;
pub mod usml;
pub mod usml_xii;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 2: materials processing.
    &ccl_2b352::ENTRY_I,
    // Category 5: telecommunications.
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
];
