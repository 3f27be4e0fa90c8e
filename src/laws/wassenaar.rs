//! The Wassenaar Arrangement.

use crate::laws::{entries_of, omissions_of};
use crate::rule::control::Control;
use crate::rule::criterion::chapeau;
use crate::rule::licence::LicenceLaw;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::value::day::Day;

pub mod left_out;
pub mod list;
pub mod munitions_list;
mod sensors_left_out;

pub const ENTRIES: &[&Control] = entries_of![list, munitions_list];

/// It is an arrangement of states, which binds no exporter itself: licences are asked by their laws.
pub const LICENCE: LicenceLaw = LicenceLaw {
    reach: Some(&REACH),
    not_checked: &["the law of the state from which the goods leave"],
    ..LicenceLaw::NONE
};

static REACH: Control = list::LIST
    .rule(
        "Wassenaar reach",
        "an arrangement of states: it binds no exporter itself, the law of the state of departure does",
    )
    .at("")
    .reads(chapeau("it governs exports itself").any(&[]));

pub const MEASURES: &[&Measure] = &[];

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = omissions_of![left_out, sensors_left_out];

pub use crate::laws::common::review::ORDER;

/// The first day for which the main list was seen.
pub const ANSWERS_FROM: Option<Day> = Some(list::FIRST_DAY);

/// What the regime controls around drones, and the library does not decide.
pub const NOT_COVERED: &[&str] = &[
    "other engines than those of 9.A.1, 9.A.11 and 9.A.12.b.4; sub-orbital craft; 9.B.10, production equipment; software \
     and technology of category 9",
    "the Munitions List, ML10.c (unmanned aircraft for military use) and ML10.d (their engines)",
    "the law of participating states beside the EU and the United States: Japan (Export Trade Control \
     Order, appendix 1, items 3-2, 4 and 13(4)), the Republic of Korea and others",
    // Category 6.
    "6.A.2 beside b: detectors and arrays by themselves, direct view equipment, coolers, fibres and read-out \
     circuits; 6.A.3.a.6, plug-ins",
    "6.A.5.e and f: components and optical equipment",
    "3.A.1 beside e.1.b: parts and devices; primary cells",
    "specially designed components of the radars of 6.A.8",
    "points b.1.a, b.1.c and b.1.d (underwater), c and j of 5.A.1; 7.A.4, 7.A.6 and 7.A.8",
    "the munitions list beside ML5.b, ML11.a, ML11.b, ML19.a and ML19.c: ML4 (missiles and bombs, as loitering munitions), \
     ML12 (kinetic energy weapons), ML19.f (lasers that blind) and others",
    "specially designed components, and software and technology of every entry",
];
