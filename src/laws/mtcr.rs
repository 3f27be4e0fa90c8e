//! The Missile Technology Control Regime.

use crate::rule::control::Control;
use crate::rule::criterion::chapeau;
use crate::rule::licence::LicenceLaw;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::value::day::Day;

pub mod annex;
pub mod left_out;

pub const ENTRIES: &[&Control] = annex::ENTRIES;

/// It is an arrangement of states, which binds no exporter itself: licences are asked by their laws.
pub const LICENCE: LicenceLaw = LicenceLaw {
    reach: Some(&REACH),
    not_checked: &["the law of the state from which the goods leave"],
    ..LicenceLaw::NONE
};

static REACH: Control = annex::ANNEX
    .rule(
        "MTCR reach",
        "an arrangement of states: it binds no exporter itself, the law of the state of departure does",
    )
    .at("")
    .reads(chapeau("it governs exports itself").any(&[]));

pub const MEASURES: &[&Measure] = &[];

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = left_out::OMISSIONS;

/// The first day for which the main list was seen.
pub const ANSWERS_FROM: Option<Day> = Some(annex::FIRST_DAY);

/// What the regime controls around drones, and the library does not decide.
pub const NOT_COVERED: &[&str] = &[
    "rockets, subsystems, components, production equipment, software and technology",
    "the trade of payload against range in 1.A.2 and 19.A.2",
    "9.A.1, whose words were not seen; items 2 and 10, and 12 beside telemetry, but for what is left open",
    "rockets: what is designed or modified for them, in 9.A.7 and 11.A.3",
    "specially designed components, and software and technology of every item",
];
