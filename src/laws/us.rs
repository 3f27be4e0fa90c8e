//! The United States of America.

use crate::laws::{entries_of, omissions_of};
use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::value::day::Day;

pub mod ccl;
pub mod end_use;
pub mod left_out;
pub mod licence;
mod reasons;
pub mod review;
mod sensors_left_out;
pub mod usml;

pub const ENTRIES: &[&Control] = entries_of![ccl, usml];

pub use licence::LICENCE;

pub const MEASURES: &[&Measure] = end_use::MEASURES;

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = omissions_of![left_out, sensors_left_out];

pub use reasons::WORDS as REASON_WORDS;
pub use review::ORDER;

/// The first day for which the main list was seen.
pub const ANSWERS_FROM: Option<Day> = Some(ccl::FIRST_DAY);

/// What the regime controls around drones, and the library does not decide.
pub const NOT_COVERED: &[&str] = &[
    "USML category VIII beside (a)(5), (a)(7), (a)(8), (a)(10), (a)(12), (a)(16) and (h)(12), 9A610 and what serves \
     military aircraft; (h)(6), which takes bomb racks, launchers and airborne launching systems of unmanned aircraft, \
     no category of goods here; category XIX and 9A619: military engines",
    "9A991, aircraft n.e.s., aero gas turbine engines and their parts (AT only); EAR99",
    "9A004.h and 9A515.a, sub-orbital craft; 9A115, apparatus and vehicles to transport, handle and launch unmanned \
     aircraft of 300 km or more, which no category of goods here describes",
    "parts and components of 9A102 and 7A116; production equipment of 9B010",
    "software and technology of category 9: 9D001, 9D002, 9D004.e, 9D104, 9E001, 9E101 and 9E102",
    "part 746, embargoes and sanctions; section 734.4, de minimis; of part 744 the sections beside 744.3, 744.9 and \
     744.21, and of its supplement 2 what is no entry here: 3A991 beside j.2, 5A991.a, 5A992 and 6A996",
    "licence exceptions beside STA, LVS, GBS, TMP, RPL, GOV and APR; Country Group B; for 9A012, 9A101, 9A102, 9A120 \
     and 2B352 the list says that LVS and GBS are not available",
    // Category 6.
    "6A002 beside b: detectors and arrays by themselves, direct view equipment, coolers, fibres and read-out \
     circuits; 6A003.a.6, plug-ins; 6A203; 6A996, magnetometers",
    "6A005.e and f: components and optical equipment; Raman shifters of 6A205",
    "specially designed components of radars",
    "3A001 beside e.1.b and 3A991 beside j.2: parts and devices; primary cells",
    "USML category XII(a) to (c), except (b)(1) to (3), (b)(5) and (c)(6)(viii)(A): illuminators, cameras, gimbals",
    "5A001.c and j: fibres, and surveillance of networks; 5A991.b.2 to b.5 and c to e: modems, cross connects, \
     lasers, switching, fibres and network control",
    "USML category XI beside (a)(3)(i) to (iii) and (xxvii) and (a)(4)(iii), and what is left open; (a)(3)(xxi), \
     radar that recognizes the type of its targets",
    "USML category XII(b)(4) and (7), (c)(5), (6)(iv) to (vii) and (7), and detectors of (e): systems and parts \
     that are in no category here, or were not printed",
    "points a, b.1, b.2, b.6, c and j of 5A001",
    "USML category XII(d) and (e) beside (d)(1), (d)(2), (e)(11) and (e)(12)",
    "7A004 and 7A104, of which the numbers alone were seen",
    "7A994 for accelerometers and gyros by themselves, and for parts",
    "3A611 beside paragraph a; 0A919, military goods made abroad",
    "rockets: what is designed or modified for them, in 5A101, 7A103, 7A105 and 7A116",
    "specially designed parts and components, and software and technology of every entry",
];
