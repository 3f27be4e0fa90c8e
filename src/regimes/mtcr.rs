//! The Missile Technology Control Regime.

use crate::control::Control;
use crate::measure::Measure;

pub mod annex;
pub mod item_19a;
pub mod item_1a;
pub mod item_3a;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
    // Category 7: navigation.
    // Category 9: aerospace and propulsion.
    &item_1a::ENTRY_1_A_2,
    &item_3a::ENTRY_3_A_1,
    &item_3a::ENTRY_3_A_9,
    &item_19a::ENTRY_19_A_2,
    &item_19a::ENTRY_19_A_3,
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    "3.A.2: ramjets, scramjets and pulse jets, whose text was not seen",
    "rockets, subsystems, components, production equipment, software and technology",
    "the trade of payload against range in 1.A.2 and 19.A.2",
    // Category 6.
    "radars and precision tracking systems (as 6A108 of the EU and the US): their item numbers and text were \
     not seen",
];
