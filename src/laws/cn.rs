//! The People's Republic of China.
//!
//! The Chinese text binds; the English words of the points are this library's
//! own. The measures are those of the announcements of 2015, 2023, 2024 and
//! 2025, of the unified control list of 1 December 2024, and the catch-alls
//! and destination measures beside them. Points that are known and not decided
//! are [omissions]; [`Regime::not_covered`](crate::rule::regime::Regime::not_covered) names the rest.

use crate::laws::{entries_of, measures_of};
use crate::rule::control::Control;
use crate::rule::measure::Measure;

pub mod announcement_2015_20;
pub mod announcement_2015_31;
pub mod announcement_2023_27;
pub mod announcement_2023_28;
pub mod announcement_2024_31;
pub mod announcement_2025_58;
pub mod catch_all;
pub mod destinations;
pub mod licence;
pub mod list_2024;
mod omissions;
mod order_792;
mod reach;

pub use omissions::OMISSIONS;

pub const ENTRIES: &[&Control] = entries_of![
    announcement_2015_20,
    announcement_2015_31,
    announcement_2023_27,
    announcement_2023_28,
    announcement_2024_31,
    list_2024,
    announcement_2025_58
];

pub use licence::LICENCE;

pub const MEASURES: &[&Measure] =
    measures_of![announcement_2023_28, announcement_2024_31, catch_all, destinations];

/// What China controls around drones, and the library does not decide.
pub const NOT_COVERED: &[&str] = &[
    "CN-2002-361: the missile list of State Council Order 361 (22 August 2002 to 30 November 2024) beside \
     aircraft and engines; the numbers of its part II were not found, and part I went to the military list",
    "6A108.d of the unified list, imaging sensor equipment for the detection of targets, whose words name no \
     limit: it is not put to thermal or spectral cameras",
    "7A103.a (gyro-stabilized platforms) and 7A104 (satellite navigation) of the unified list, but where one is told as \
     an inertial unit or a receiver: a stabilized gimbal of a camera or laser is not put to them",
    "7A106 of the unified list, altimeters for the detection of targets, whose words name no limit: it is not put \
     to radars, of which radar altimeters are some; and 7A105 (processors of navigation information) but where one is \
     told as an inertial unit",
    "entries of the unified list beside drones that take no goods of a category here: 6A102, 6A108.b, c and e to h \
     (mapping of terrain and scenes, hardened parts), 6A202, 6A203 (streak and framing cameras), 6A205.i (Raman \
     shifters), 7B101 and 7B102 (test equipment), 9A106, 9A111.d and e (combined cycle engines, combustion \
     regulators)",
    "the entries of the unified list on software and technology: 5E101, 7D101 and others",
    "part 2 of category 5 of the unified list (information security: 5A002, 5A004)",
    "technology: restricted item 203912X of the 2023 catalogue of technologies (UAV flight control software)",
    "high-performance computers of 2015 Announcement 31",
    "2024 Announcement 46, paragraph 2: gallium, germanium, antimony and superhard materials, and the stricter \
     review of graphite (suspended from 9 November 2025 to 27 November 2026 by Announcement 72 of 2025)",
    "2025 Announcement 58 but for batteries: machines to make them (3B901), technology (3E901), anode materials",
    "what articles 48 and 49 of Order 792, and the clauses of 2024 Announcement 46 and 2026 Announcement 1 on those \
     in any country who pass on items of Chinese origin, follow abroad: open where the goods are of Chinese origin \
     and leave another country",
    "Order 792 beside: the grading of destinations (article 10), general licences (article 15), the cases of \
     registration (article 19), of which a summary was read",
    "the control list of foreign parties, exports to whom are prohibited (Order 792 articles 28 to 30: \
     announcements 21, 22 and 51 of 2025, and of 9 July 2025; of 24 April and 22 June 2026; 11, 12, 20, 23, 28 and \
     30 of 2026), and the watch list (article 26)",
    "Order 792: bans on items, destinations and parties (article 13), exemptions by registration (19), loss of the right to \
     apply (20), questions of customs and the holding of goods (21, 22), undertakings on end use and end users (24, \
     25), records (27), services for exporters (36), evasion by changing or splitting goods (39), transit and re-export (48) \
     and acts outside China (49); the fines of Export Control Law article 34",
    "the list of unreliable entities, another instrument, which holds makers of drones (its announcement 10 of \
     2025)",
    "customs declarations: GACC announcements 123 of 2025, 77 and 78 of 2026",
    "the consolidated list of June 2026, which was not read",
    "the military list",
];
