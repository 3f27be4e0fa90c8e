//! Announcement 58 of 2025: batteries, suspended before its first day.

use dualuse::Regime::Cn;
use dualuse::Standing::{InForce, Pending, Suspended};
use dualuse::Truth::Unknown;
use dualuse::Verdict::{Controlled, NotListed, Undetermined};

use crate::cn::law;
use crate::rows::{Rows, at_least, change, verdict};

pub const ROWS: &[Rows] = &[law("BAT-58")
    .days(&[
        ("2025-11-07", Pending),
        ("2025-11-08", Suspended),
        ("2026-11-10", Suspended),
        ("2026-11-11", Suspended),
        ("2027-01-10", Suspended),
        ("2027-01-11", InForce),
    ])
    .on(&["2026-01-01", "2027-06-01"])
    .item(BATTERY)
    .changes(&[
        at_least("specific_energy", &["299.9 Wh/kg", "300 Wh/kg", "300.1 Wh/kg"]),
        change("specific_energy", &[("250..310 Wh/kg", Unknown)]),
    ])];

const BATTERY: &[&str] = &["category = 'battery'", "specific_energy = '320 Wh/kg'"];

crate::tests_of_this_law!();

#[test]
fn a_suspension_that_was_only_announced_leaves_the_verdict_open() {
    for (day, expected) in [
        ("2025-11-07", NotListed),
        ("2025-11-08", NotListed),
        ("2026-11-10", NotListed),
        ("2026-11-11", Undetermined),
        ("2027-01-10", Undetermined),
        ("2027-01-11", Controlled),
    ] {
        assert_eq!(verdict(Cn, day, BATTERY, &[]), expected, "{day}");
        let weak = [("specific_energy", "299.9 Wh/kg")];
        assert_eq!(verdict(Cn, day, BATTERY, &weak), NotListed, "{day}");
    }
}
