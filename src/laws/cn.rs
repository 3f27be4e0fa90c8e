//! The People's Republic of China.
//!
//! The Chinese text binds; the English words of the points are this library's
//! own. The measures are those of the announcements of 2015, 2023, 2024 and
//! 2025, of the unified control list of 1 December 2024, and the catch-alls
//! and destination measures beside them. [`Regime::not_covered`](crate::rule::regime::Regime::not_covered) names the rest.

use crate::laws::{entries_of, measures_of};
use crate::rule::control::Control;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;

pub mod announcement_2015_20;
pub mod announcement_2015_31;
pub mod announcement_2023_27;
pub mod announcement_2023_28;
pub mod announcement_2024_31;
pub mod announcement_2025_58;
pub mod catch_all;
pub mod destinations;
pub mod list_2024;

pub const ENTRIES: &[&Control] = entries_of![
    announcement_2015_20,
    announcement_2015_31,
    announcement_2023_27,
    announcement_2023_28,
    announcement_2024_31,
    list_2024,
    announcement_2025_58
];

pub const MEASURES: &[&Measure] =
    measures_of![announcement_2023_28, announcement_2024_31, catch_all, destinations];

/// Points that are left out, with the items that they may be about.
pub const OMISSIONS: &[&Omission] = &[];

/// What China controls around drones, and the library does not decide.
pub const NOT_COVERED: &[&str] = &[
    "CN-2002-361: the missile list of State Council Order 361 (22 August 2002 to 30 November 2024); \
     the numbers of its part II were not found, and part I went to the military list",
    "the entries of the unified list beside drones: 5A101, 6A108, 7A101 to 7A106, 7D101, 9A101, 9A111",
    "2B352.h.3: aerosol generators specially designed for the systems of 2B352.h.1 and h.2",
    "technology: restricted item 203912X of the 2023 catalogue of technologies (UAV flight control software)",
    "high-performance computers of 2015 Announcement 31",
    "gallium, germanium and antimony of 2024 Announcement 46, paragraph 2, and everything but batteries of \
     2025 Announcement 58",
    "the control list and watch list of foreign parties (Order 792 articles 26 to 30; announcements 11, 12, \
     20, 23, 28 and 30 of 2026)",
    "customs declarations: GACC announcements 123 of 2025, 77 and 78 of 2026",
    "the consolidated list of June 2026, which was not read",
    "the military list",
];
