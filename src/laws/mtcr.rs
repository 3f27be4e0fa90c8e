//! The Missile Technology Control Regime.

use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::value::day::Day;

pub mod annex;

pub const ENTRIES: &[&Control] = annex::ENTRIES;

pub const MEASURES: &[&Measure] = &[];

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = &[];

/// The first day for which the main list was seen.
pub const ANSWERS_FROM: Option<Day> = Some(annex::FIRST_DAY);

/// What the regime controls around drones, and the library does not decide.
pub const NOT_COVERED: &[&str] = &[
    "3.A.2: ramjets, scramjets and pulse jets, whose text was not seen",
    "rockets, subsystems, components, production equipment, software and technology",
    "the trade of payload against range in 1.A.2 and 19.A.2",
    // Category 6.
    "radars and precision tracking systems (as 6A108 of the EU and the US): their item \
     numbers and text were not seen",
    "9.A.1, 9.A.2 and 9.A.8 (magnetic heading sensors of three axes), whose words were not seen",
    "12.A: telemetry, telecontrol and tracking, of which no item number was seen (5A101 \
     of the EU and the United States repeats it)",
    "rockets: what is designed or modified for them, in 9.A.7 and 11.A.3",
    "specially designed components, and software and technology of every item",
];
