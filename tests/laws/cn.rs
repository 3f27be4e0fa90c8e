//! The People's Republic of China.

use dualuse::Regime::Cn;
use dualuse::Standing::{self, Ended, InForce, Pending};

use crate::rows::Law;

mod announcement_2015_20;
mod announcement_2015_31;
mod announcement_2023_27;
mod announcement_2023_28;
mod announcement_2024_31;
mod announcement_2025_58;
mod catch_all;
mod destinations;
mod list_2024;

pub const LAWS: &[&[Law]] = &[
    announcement_2015_20::LAWS,
    announcement_2015_31::LAWS,
    announcement_2023_27::LAWS,
    announcement_2023_28::LAWS,
    announcement_2024_31::LAWS,
    announcement_2025_58::LAWS,
    catch_all::LAWS,
    destinations::LAWS,
    list_2024::entry_0a903::LAWS,
    list_2024::entry_2b352::LAWS,
    list_2024::entry_9a012::LAWS,
    list_2024::entry_9a501::LAWS,
];

const fn law(entry: &'static str) -> Law {
    Law::of(Cn, entry)
}

/// Announcements 27 and 28 of 2023 applied for one year.
const ONE_YEAR: &[(&str, Standing)] =
    &[("2023-08-31", Pending), ("2023-09-01", InForce), ("2024-08-31", InForce), ("2024-09-01", Ended)];

/// The unified list applies from 1 December 2024 on.
const UNIFIED_LIST: &[(&str, Standing)] =
    &[("2024-11-30", Pending), ("2024-12-01", InForce), ("2026-11-24", InForce)];

/// What a part is specially designed for: an aircraft of 75 minutes that flies
/// beyond sight, which makes it a specific one whatever gusts it stands.
const FOR_A_SPECIFIC_DRONE: &str = "
[designed_for]
category = 'uav'
flies_beyond_sight = true
endurance = '75 min'
gust_tolerance = '43.2 km/h'
model_aircraft = false
";
