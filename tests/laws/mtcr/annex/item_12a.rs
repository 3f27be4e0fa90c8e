//! The MTCR Annex, 12.A: telemetry and telecontrol for missiles.

use crate::common::entry::mtcr;
use crate::common::missile_navigation::FOR_300_KM;
use crate::common::telemetry::TELEMETRY;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[mtcr("12.A (telemetry)").reads(TELEMETRY).shared(FOR_300_KM)];

crate::tests_of_this_law!();

/// A radio for a drone of short range is no open question, whatever else is not told.
#[test]
fn the_aircraft_that_it_serves_decides() {
    use crate::rows::verdict;
    use dualuse::Regime::Mtcr;
    use dualuse::Verdict::{NotListed, Undetermined};
    let on = |told: &[(&str, &str)]| verdict(Mtcr, "2026-11-24", &["category = 'radio'"], told);
    assert_eq!(on(&[("designed_for", "{ category = 'uav', range = '20 km' }")]), NotListed);
    assert_eq!(on(&[("designed_for", "nothing_in_particular")]), NotListed);
    assert_eq!(on(&[("telemetry_or_telecontrol", "no")]), NotListed);
    assert_eq!(on(&[("telemetry_or_telecontrol", "yes")]), Undetermined);
}
