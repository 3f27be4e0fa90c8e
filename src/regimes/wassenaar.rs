//! The Wassenaar Arrangement.

use crate::control::Control;
use crate::measure::Measure;

pub mod list;
pub mod list_9a12;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
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
];
