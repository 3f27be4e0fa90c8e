//! 0A903: civil counter-drone systems.

use crate::cn::announcement_2023_27::{
    COUNTER_DRONE_LASER, COUNTER_DRONE_LASER_FIGURES, JAMMER, JAMMER_FIGURES,
};
use crate::cn::{UNIFIED_LIST, law};
use crate::rows::Rows;

const DAY: &[&str] = &["2025-06-01"];

/// The figures of 2023, unchanged.
pub const ROWS: &[Rows] = &[
    law("0A903.a").days(UNIFIED_LIST).on(DAY).item(JAMMER).changes(JAMMER_FIGURES),
    law("0A903.b").days(UNIFIED_LIST).on(DAY).item(COUNTER_DRONE_LASER).changes(COUNTER_DRONE_LASER_FIGURES),
];

crate::tests_of_this_law!();
