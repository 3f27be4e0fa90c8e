//! The United States of America.

use crate::laws::entries_of;
use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::value::day::Day;

pub mod ccl;
mod reasons;
pub mod usml;

pub const ENTRIES: &[&Control] = entries_of![ccl, usml];

pub const MEASURES: &[&Measure] = &[];

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = &[];

/// The first day for which the main list was seen.
pub const ANSWERS_FROM: Option<Day> = Some(ccl::FIRST_DAY);

/// What the regime controls around drones, and the library does not decide.
pub const NOT_COVERED: &[&str] = &[
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
    "USML category XII(d) and (e): navigation systems, accelerometers and gyros, of \
     which only some limits were seen",
    "7A994 for accelerometers and gyros by themselves, and for parts",
    "7A611 (military guidance and navigation), 5A980, and 3A611 beside paragraph a",
    "points a, b.2 to b.5, b.7.c, b.7.d and c to e of 5A991",
    "7A005.a and 7A105.b.2 (governmental decryption), which are subject to the ITAR",
    "rockets: what is designed or modified for them, in 5A101, 7A103 and 7A105",
    "specially designed parts and components, and software and technology of every entry",
];
