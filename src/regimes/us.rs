//! The United States of America.

use crate::control::Control;
use crate::measure::Measure;

pub mod ccl;
pub mod ccl_2b352;
pub mod ccl_9a012;
pub mod ccl_9a012_b;
pub mod ccl_9a101;
pub mod ccl_9a120;
pub mod usml;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 2: materials processing.
    &ccl_2b352::ENTRY_I,
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
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
];
