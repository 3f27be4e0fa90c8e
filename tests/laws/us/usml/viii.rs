//! Category VIII of the United States Munitions List: the control of swarms, and
//! unmanned aircraft that carry defense articles.

use dualuse::Regime::Us;
use dualuse::Verdict::{Controlled, NotListed, Undetermined};
use dualuse::{Case, Item, Truth};

use super::law;
use crate::common::nothing::FLIGHT_CONTROLLER;
use crate::rows::{Rows, holds, verdict};

pub const ROWS: &[Rows] =
    &[law("VIII(h)(12)").item(&[FLIGHT_CONTROLLER, "swarming = true"]).changes(&[holds("swarming")])];

crate::tests_of_this_law!();

/// A drone of 40 minutes and 20 km is no business of this list while it carries nothing of it.
#[test]
fn an_ordinary_drone_stays_decided() {
    let drone = "
category = 'uav'
flies_beyond_sight = true
endurance = '40 min'
range = '20 km'
carries = []
aerosol_capacity = 'none'
";
    assert_eq!(verdict(Us, "2026-08-13", &[drone], &[]), Controlled);
    assert_eq!(verdict(Us, "2026-09-10", &[drone], &[]), Controlled);
    let in_gusts = |gusts| verdict(Us, "2026-08-12", &[drone], &[("gust_tolerance", gusts)]);
    assert_eq!(
        [in_gusts("43 km/h"), in_gusts("25 kn"), in_gusts("unknown")],
        [NotListed, Controlled, Undetermined]
    );
}

/// D22, item 86: the laser is on the list, and whether the aircraft is made for it is open.
#[test]
fn a_drone_with_a_designator_may_be_of_a_5() {
    let drone = r#"{"category":"uav","flies_beyond_sight":true,"endurance":"30 min","drops_payload":true,
        "range":"10 km","aerosol_capacity":"none","carries":[{"category":"laser","use":"target_designation",
        "military_use":true,"weapon":false,"wavelength":"1064 nm"}]}"#;
    let drone: Item = serde_json::from_str(drone).unwrap();
    for (day, first) in [("2026-09-10", "XII(b)(1)"), ("2026-08-20", "XII(b)(1)")] {
        let answer = Case::new(&drone, day.parse().unwrap()).under([Us]).classify();
        let us = &answer.regimes[0];
        assert_eq!(us.verdict, Controlled, "by what it carries, and by 9A012.a.1");
        assert_eq!(
            (us.left_out[0].place.as_ref(), us.left_out[0].truth),
            ("USML VIII(a)(5)", Truth::Unknown)
        );
        assert_eq!((us.entries[0].entry.as_ref(), us.entries[0].part.as_str()), (first, "carries[0]"));
        assert!(us.entries[1..].iter().any(|entry| entry.entry == "9A012.a.1"), "an ECCN stands behind");
        assert!(
            dualuse::report::Report::of(&answer)
                .full()
                .to_text()
                .contains("Not decided here: USML VIII(a)(5)")
        );
    }
}
