//! The United States of America.

use crate::laws::{entries_of, omissions_of};
use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::value::day::Day;

pub mod ccl;
mod reasons;
mod sensors_left_out;
pub mod usml;

pub const ENTRIES: &[&Control] = entries_of![ccl, usml];

pub const MEASURES: &[&Measure] = &[];

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = omissions_of![sensors_left_out];

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
    "6A002 beside b: detectors and arrays by themselves, direct view equipment, coolers, fibres and read-out \
     circuits; 6A003.a.6, plug-ins; 6A203; 6A996, magnetometers",
    "6A005.e and f: components and optical equipment; Raman shifters of 6A205",
    "specially designed components of radars",
    "3A001 beside e.1.b and 3A991 beside j.2: parts and devices; primary cells",
    "section 744.9: cameras of 9 Hz or less for military end users",
    "USML category XII(b)(4) and (7), (c)(5), (6)(iv) to (vii) and (7), and detectors of (e): systems and parts \
     that are in no category here, or were not printed",
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
