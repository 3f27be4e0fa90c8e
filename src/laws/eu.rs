//! The European Union.

use crate::laws::{entries_of, measures_of, omissions_of};
use crate::rule::codes::CodeList;
use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::value::day::Day;

pub mod annex_i;
mod annex_ii;
mod annex_iv;
mod chapter_ii;
mod countries;
pub mod left_out;
pub mod licence;
pub mod military_list;
mod reach;
mod sanctions;
mod sensors_left_out;

pub const ENTRIES: &[&Control] = entries_of![annex_i, military_list];

pub use licence::LICENCE;

pub const MEASURES: &[&Measure] = measures_of![chapter_ii, sanctions];

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = omissions_of![left_out, sensors_left_out];

/// The customs codes that its measures against Russia and Iran print.
pub const CODE_LISTS: &[&[&CodeList]] = sanctions::CODE_LISTS;

pub use crate::laws::common::review::ORDER;

/// The first day for which the main list was seen.
pub const ANSWERS_FROM: Option<Day> = Some(annex_i::FIRST_DAY);

/// What the regime controls around drones, and the library does not decide.
pub const NOT_COVERED: &[&str] = &[
    "9A105 to 9A109 and 9A118: other engines and motors; 9A004.h: sub-orbital craft",
    "9A115, launch support equipment, but for radio of a ground station, which is left open: no category of goods here \
     describes it; 9A116, 9A110: re-entry \
     vehicles, structures",
    "specially designed components of 9A102, 7A103 and 7A116; production equipment of 9B010",
    "software and technology of category 9",
    "Regulation (EU) 2021/821 beside articles 3, 4 and 11: article 4(3), grounds for suspecting, and articles 9 \
     and 10, lists, which are law of the member states; article 5, cyber-surveillance items; articles 6 to 8, \
     brokering, transit and technical assistance; article 11(2), transfers that a member state subjects to \
     authorisation; global and individual authorisations (article 12)",
    "which countries are under an arms embargo, and which parties under restrictive measures of the Union",
    "Annex II: the conditions on registration and reporting that were not printed, and the annex before 21 \
     September 2026; Annex IV beside 7A117, of which no other entry is one here",
    "the Common Military List, ML10.c (unmanned aircraft for military use) and ML10.d (their engines)",
    "Iran: Regulation (EU) 2023/1529 after 18 November 2024, of which Regulation (EU) 2026/271 of 30 January 2026 is \
     said to have widened Annex II, and a Regulation (EU) 2026/1891 of 30 July 2026 to amend it: neither was seen; \
     of its text before, what it printed beside unmanned aircraft; services and transit",
    "Russia: Regulation (EU) No 833/2014 after 27 April 2023, and before; the entries of Annex VII, part A, which are \
     asked (`sanctions_annex_eu`): X.A.IV.003 (cameras that Note 3 releases), X.A.IV.005 (lasers), X.A.IV.008.a \
     (airborne radar), X.A.III.101 (telecommunications), X.A.V.001 (airborne communications, inertial navigation \
     and other avionics), X.A.VII.002.c (aero gas turbines) and others; what articles 3c and 3k except; services \
     and transit through Russia",
    "Belarus (Regulation (EC) No 765/2006) and the Union's measures against other countries, and against regions, as of \
     Ukraine",
    "the member states' own lists and authorisations, but for one of Poland",
    "Norway, Switzerland and the United Kingdom, which copy the text of Annex I; Taiwan and the Republic \
     of Korea, which follow it",
    // Category 6.
    "6A002 beside b: detectors and arrays by themselves, direct view equipment, coolers, fibres and read-out \
     circuits; 6A003.a.6, plug-ins; 6A102, 6A203",
    "6A005.e and f: components and optical equipment; Raman shifters of 6A205",
    "6A108.c, radomes, and specially designed components of the radars of 6A008 and 6A108",
    "3A001 beside e.1.b: parts and devices; primary cells",
    "points b.1.a, b.1.c and b.1.d (underwater), c and j of 5A001; 7A004, 7A006 and 7A008; 7A104 (devices that \
     track celestial bodies or satellites), 7A106 and 7A115 (altimeters and passive direction sensors for rockets)",
    "rockets: what is designed or modified for them, in 5A101, 7A103, 7A105, 7A116 and 9A111",
    "the Common Military List beside ML5.b, ML11.a, ML11.b, ML19.a and ML19.c: ML4 (missiles and bombs, as loitering \
     munitions), ML12 (kinetic energy weapons), ML19.f (lasers that blind) and others",
    "specially designed components, and software and technology of every entry",
];
