//! The People's Republic of China.

use dualuse::Regime::Cn;
use dualuse::Standing::{self, Ended, InForce, Pending};

use crate::rows::Rows;

mod announcement_2015_20;
mod announcement_2015_31;
mod announcement_2023_27;
mod announcement_2023_28;
mod announcement_2024_31;
mod announcement_2025_58;
mod catch_all;
mod destinations;
mod licence;
mod list_2024;

pub const ROWS: &[&[&[Rows]]] = &[ANNOUNCEMENTS, list_2024::ROWS];

const ANNOUNCEMENTS: &[&[Rows]] = &[
    announcement_2015_20::ROWS,
    announcement_2015_31::ROWS,
    announcement_2023_27::ROWS,
    announcement_2023_28::ROWS,
    announcement_2024_31::ROWS,
    announcement_2025_58::ROWS,
    catch_all::ROWS,
    destinations::ROWS,
    licence::ROWS,
];

const fn law(entry: &'static str) -> Rows {
    Rows::of(Cn, entry)
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
