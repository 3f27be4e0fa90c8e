//! The Wassenaar Arrangement.

use crate::laws::entries_of;
use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::value::day::Day;

pub mod left_out;
pub mod list;
pub mod munitions_list;

pub const ENTRIES: &[&Control] = entries_of![list, munitions_list];

pub const MEASURES: &[&Measure] = &[];

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = left_out::ALL;

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
    "6.A.3.a, b.1, b.2, b.4.c and b.5: instrumentation, video and scanning cameras, arrays that multiply \
     charge, space-qualified detectors; 6.A.2: detectors and arrays by themselves",
    "6.A.5.c, d.1.d, d.1.e, e, f and g: tunable lasers, stacks of laser bars, components and optical \
     equipment, laser acoustic detection",
    "specially designed components of the radars of 6.A.8",
    "points c and j of 5.A.1; 7.A.4, 7.A.6 and 7.A.8",
    "the munitions list beside ML5.b, ML11.a, ML11.b, ML19.a and ML19.c",
    "specially designed components, and software and technology of every entry",
];
