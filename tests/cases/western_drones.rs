//! What the western lists say together of one drone, and of themselves.

use dualuse::Regime::{Eu, Mtcr, Us, Wassenaar};
use dualuse::Verdict::{Controlled, NotListed, Undetermined};
use dualuse::{Case, Regime, Standing, Truth, Verdict};

use crate::{classify, find, item};

fn verdict(text: &str, regime: Regime, day: &str) -> Verdict {
    Case::new(&item(&[text]), day.parse().unwrap()).verdict(regime)
}

#[test]
fn a_drone_in_either_range_is_controlled_though_neither_point_is_certain() {
    let drone = "
category = 'uav'
flies_beyond_sight = true
endurance = '40..90 min'
gust_tolerance = '25 kn'
";
    for (regime, day) in [
        (Wassenaar, "2025-11-15"),
        (Eu, "2025-11-15"),
        (Us, "2026-01-19"),
        (Us, "2026-01-20"),
        (Us, "2026-08-13"),
    ] {
        assert_eq!(verdict(drone, regime, day), Controlled, "{regime} {day}");
    }
    let open = "category = 'uav'\nflies_beyond_sight = true";
    assert_eq!(verdict(open, Us, "2026-08-12"), Undetermined);
    assert_eq!(verdict(open, Us, "2026-08-13"), Controlled, "less than 3 h, or 3 h or more");
}

#[test]
fn a_drone_of_300_km_is_in_one_category_of_the_mtcr_or_the_other() {
    assert_eq!(verdict("category = 'uav'\nrange = '400 km'", Mtcr, "2025-11-15"), Controlled);
}

#[test]
fn forty_five_minutes_and_forty_three_kilometres_per_hour() {
    let drone = "
category = 'uav'
flies_beyond_sight = true
endurance = '45 min'
gust_tolerance = '43 km/h'
range = '20 km'
aerosol_capacity = 'none'
carries = []
";
    for (regime, day, expected) in [
        (Wassenaar, "2026-08-13", NotListed),
        (Eu, "2026-08-13", NotListed),
        (Us, "2026-08-12", NotListed),
        (Us, "2026-08-13", Controlled),
    ] {
        assert_eq!(verdict(drone, regime, day), expected, "{regime} {day}");
    }
    let open = drone.replace("= true", "= 'unknown'");
    assert_eq!(verdict(&open, Us, "2026-08-13"), Undetermined);
}

#[test]
fn a_5_of_the_united_states_needs_inertial_equipment_on_board() {
    let base = "category = 'uav'\nendurance = '45 min'\n";
    let camera = "flies_beyond_sight = true\ncarries = [{ category = 'infrared_imager' }]";
    for rest in ["flies_beyond_sight = true\ncarries = []", camera, "flies_beyond_sight = false"] {
        let item = item(&[base, rest]);
        for (day, standing) in [("2026-08-12", Standing::Pending), ("2026-08-13", Standing::InForce)] {
            let answer = classify(&item, Us, day.parse().unwrap());
            let decision = find(&answer, Us, "9A012.a.5");
            assert_eq!((decision.standing, decision.truth), (standing, Truth::No), "{rest} {day}");
        }
    }
}

#[test]
fn the_two_9a120() {
    assert!(Eu.controls().iter().all(|control| control.id != "9A120"), "propellant tanks in the EU");
    assert!(Us.controls().iter().all(|control| !control.id.starts_with("9A112")));
    assert_eq!(Us.controls().iter().filter(|control| control.id == "9A120").count(), 1);
}

#[test]
fn every_western_text_says_what_is_doubtful_in_it() {
    for control in [Eu, Us, Mtcr, Wassenaar].iter().flat_map(|regime| regime.controls()) {
        for version in control.versions() {
            assert!(version.doubts().next().is_some(), "{control:?}");
        }
    }
}

#[test]
fn the_rules_of_2026_are_named() {
    let control = Us.controls().iter().find(|control| control.id == "9A012.a.1").unwrap();
    let ends: Vec<_> = control.versions().iter().filter_map(|version| version.until).collect();
    let days: Vec<_> = ends.iter().map(|end| end.on.date.to_string()).collect();
    assert_eq!(days, ["2026-01-20", "2026-08-13"]);
    assert!(ends[0].by.contains("2026-01059") && ends[1].by.contains("91 FR 52501"));
}
