//! The Missile Technology Control Regime.

use crate::control::Control;
use crate::measure::Measure;

pub mod annex;
pub mod annex_11a;
pub mod annex_9a;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
    // Category 7: navigation.
    &annex_9a::ENTRY_3,
    &annex_9a::ENTRY_4,
    &annex_9a::ENTRY_5_ACCELEROMETER,
    &annex_9a::ENTRY_5_GYRO,
    &annex_9a::ENTRY_6,
    &annex_9a::ENTRY_7,
    &annex_11a::ENTRY_3_A,
    &annex_11a::ENTRY_3_B_1,
    &annex_11a::ENTRY_3_B_2,
    &annex_11a::ENTRY_3_B_3,
    // Category 9: aerospace and propulsion.
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    "9.A.1, 9.A.2 and 9.A.8 (magnetic heading sensors of three axes), whose words were not seen",
    "12.A: telemetry, telecontrol and tracking, of which no item number was seen (5A101 of the EU and the United States repeats it)",
    "rockets: what is designed or modified for them, in 9.A.7 and 11.A.3",
    "specially designed components, and software and technology of every item",
];
