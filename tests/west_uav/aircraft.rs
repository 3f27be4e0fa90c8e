//! Unmanned aircraft: 9A012.a, 9A112, 9A120, and items 1 and 19 of the MTCR.

use dualuse::Regime::{Eu, Mtcr, Us, Wassenaar};
use dualuse::Standing::{Ended, InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::items::{Engine, InfraredImager, ItemRef, Sprayer, Uav};
use dualuse::{Case, Date, Fact, Regime, Verdict, date};

use crate::*;

#[test]
fn the_wassenaar_text_by_endurance() {
    let rows = [
        // endurance, a.1, a.2
        ("29.99 min", No, No),
        ("30 min", Yes, No),
        ("30.01 min", Yes, No),
        ("59.99 min", Yes, No),
        ("1 h", No, Yes),
        ("60 min", No, Yes),
        ("61 min", No, Yes),
        ("20..29 min", No, No),
        ("20..40 min", Unknown, No),
        ("40..90 min", Unknown, Unknown),
        ("unknown", Unknown, Unknown),
    ];
    for (regime, on, [a_1, a_2, ..]) in WASSENAAR_TEXTS {
        for (endurance, in_a_1, in_a_2) in rows {
            let drone = Uav { gust_tolerance: fact("25 kn"), ..beyond_sight(endurance) };
            assert_eq!(truth(&drone, regime, a_1, on), in_a_1, "{regime} {a_1} {endurance}");
            assert_eq!(truth(&drone, regime, a_2, on), in_a_2, "{regime} {a_2} {endurance}");
            for (sees, bound) in [(Fact::from(false), No), (Fact::UNKNOWN, Unknown)] {
                let drone = Uav { flies_beyond_sight: sees, ..drone.clone() };
                assert_eq!(truth(&drone, regime, a_1, on), in_a_1.min(bound), "{regime} {a_1} {endurance}");
                assert_eq!(truth(&drone, regime, a_2, on), in_a_2.min(bound), "{regime} {a_2} {endurance}");
            }
        }
    }
}

#[test]
fn the_wassenaar_text_by_gusts() {
    let rows = [
        ("46.2 km/h", No),
        ("46.3 km/h", Yes),
        ("46.4 km/h", Yes),
        ("24.9 kn", No),
        ("25 kn", Yes),
        ("12.86 m/s", No),
        ("12.87 m/s", Yes),
        ("unknown", Unknown),
    ];
    for (regime, on, [a_1, a_2, ..]) in WASSENAAR_TEXTS {
        for (gusts, in_a_1) in rows {
            let drone = Uav { gust_tolerance: fact(gusts), ..beyond_sight("45 min") };
            assert_eq!(truth(&drone, regime, a_1, on), in_a_1, "{regime} {gusts}");
            let longer = Uav { gust_tolerance: fact(gusts), ..beyond_sight("1 h") };
            assert_eq!(truth(&longer, regime, a_2, on), Yes, "{regime}: a.2 asks for no gusts");
        }
    }
}

#[test]
fn a_drone_in_either_range_is_controlled_though_neither_point_is_certain() {
    let drone = Uav { gust_tolerance: fact("25 kn"), ..beyond_sight("40..90 min") };
    for (regime, on, _) in WASSENAAR_TEXTS {
        assert_eq!(Case::new(&drone, on).verdict(regime), Verdict::Controlled, "{regime}");
    }
    let open = beyond_sight("unknown");
    assert_eq!(Case::new(&open, SECOND_TEXT).verdict(Us), Verdict::Undetermined);
    assert_eq!(
        Case::new(&open, THIRD_TEXT).verdict(Us),
        Verdict::Controlled,
        "less than 3 h, or 3 h or more"
    );
}

#[test]
fn the_three_texts_of_the_united_states() {
    let rows = [
        // endurance, gusts, day, a.1, a.2
        ("45 min", "43 km/h", date(2026, 1, 19), No, No),
        ("45 min", "43 km/h", date(2026, 1, 20), No, No),
        ("45 min", "43 km/h", date(2026, 8, 12), No, No),
        ("45 min", "43 km/h", date(2026, 8, 13), Yes, No),
        ("45 min", "46.3 km/h", date(2026, 8, 12), Yes, No),
        ("10 min", "unknown", date(2026, 8, 12), No, No),
        ("10 min", "unknown", date(2026, 8, 13), Yes, No),
        ("1 h", "unknown", date(2026, 8, 12), No, Yes),
        ("1 h", "unknown", date(2026, 8, 13), Yes, No),
        ("179.99 min", "unknown", date(2026, 8, 13), Yes, No),
        ("3 h", "unknown", date(2026, 8, 13), No, Yes),
        ("180.01 min", "unknown", date(2026, 8, 13), No, Yes),
        ("180.01 min", "unknown", date(2026, 8, 12), No, Yes),
    ];
    for (endurance, gusts, on, a_1, a_2) in rows {
        let drone = Uav { gust_tolerance: fact(gusts), ..beyond_sight(endurance) };
        assert_eq!(truth(&drone, Us, "9A012.a.1", on), a_1, "{endurance} {gusts} {on}");
        assert_eq!(truth(&drone, Us, "9A012.a.2", on), a_2, "{endurance} {gusts} {on}");
        let near = Uav { flies_beyond_sight: false.into(), ..drone };
        assert_eq!(truth(&near, Us, "9A012.a.1", on), No);
        assert_eq!(truth(&near, Us, "9A012.a.2", on), No);
    }
}

#[test]
fn forty_five_minutes_and_forty_three_kilometres_per_hour() {
    let drone = Uav { gust_tolerance: fact("43 km/h"), carries: no_cargo(), ..beyond_sight("45 min") };
    let case = Case::new(&drone, THIRD_TEXT);
    assert_eq!(truth(&drone, Eu, "9A012.a.1", THIRD_TEXT), No);
    assert_eq!(truth(&drone, Eu, "9A012.a.2", THIRD_TEXT), No);
    assert_eq!(truth(&drone, Us, "9A012.a.1", THIRD_TEXT), Yes);
    assert_eq!(case.verdict(Us), Verdict::Controlled);
    let open = Uav { flies_beyond_sight: Fact::UNKNOWN, ..drone };
    assert_eq!(truth(&open, Us, "9A012.a.1", THIRD_TEXT), Unknown);
    assert_eq!(Case::new(&open, THIRD_TEXT).verdict(Us), Verdict::Undetermined);
}

#[test]
fn points_a_3_to_a_5_need_something_on_board() {
    for id in ["9A012.a.3", "9A012.a.4", "9A012.a.5"] {
        let empty = Uav { carries: no_cargo(), ..beyond_sight("45 min") };
        assert_eq!(truth(&empty, Us, id, THIRD_TEXT), No, "{id}");
        let open = beyond_sight("45 min");
        assert_eq!(truth(&open, Us, id, THIRD_TEXT), Unknown, "{id}");
        let near = Uav { flies_beyond_sight: false.into(), ..open };
        assert_eq!(truth(&near, Us, id, THIRD_TEXT), No, "{id}");
        assert_eq!(standing(id, (&near).into(), Us, date(2026, 8, 12)), Pending);
    }
    let camera = Uav { carries: [InfraredImager::default()].into(), ..beyond_sight("45 min") };
    assert_eq!(truth(&camera, Us, "9A012.a.4", THIRD_TEXT), No, "a camera is no laser");
    assert_eq!(truth(&camera, Us, "9A012.a.5", THIRD_TEXT), No, "a camera is no inertial equipment");
}

#[test]
fn reasons_of_9a012() {
    let rows: [(&str, &str, &str, Date, &[&str]); 12] = [
        ("45 min", "unknown", "9A012.a.1", date(2026, 1, 19), &["NS1", "AT1"]),
        ("45 min", "unknown", "9A012.a.1", date(2026, 1, 20), &["NS2", "AT1"]),
        ("45 min", "unknown", "9A012.a.1", date(2026, 8, 12), &["NS2", "AT1"]),
        ("45 min", "unknown", "9A012.a.1", date(2026, 8, 13), &["AT1"]),
        ("45 min", "299.9 km", "9A012.a.1", date(2026, 8, 13), &["AT1"]),
        ("45 min", "300 km", "9A012.a.1", date(2026, 8, 13), &["MT1", "AT1"]),
        ("45 min", "300 km", "9A012.a.1", date(2026, 1, 20), &["NS2", "MT1", "AT1"]),
        ("4 h", "299.9 km", "9A012.a.2", date(2026, 1, 19), &["NS1", "AT1"]),
        ("4 h", "299.9 km", "9A012.a.2", date(2026, 1, 20), &["NS1", "AT1"]),
        ("4 h", "299.9 km", "9A012.a.2", date(2026, 8, 13), &["NS1", "AT1"]),
        ("4 h", "300 km", "9A012.a.2", date(2026, 8, 13), &["NS1", "MT1", "AT1"]),
        ("4 h", "300.1 km", "9A012.a.2", date(2026, 1, 19), &["NS1", "MT1", "AT1"]),
    ];
    for (endurance, range, id, on, reasons) in rows {
        let drone = Uav { gust_tolerance: fact("25 kn"), range: fact(range), ..beyond_sight(endurance) };
        let decision = decide(&drone, Us, id, on);
        assert_eq!(decision.truth, Yes);
        assert_eq!(decision.reasons, reasons, "{endurance} {range} {id} {on}");
    }
    let sprays = Uav {
        range: fact("10 km"),
        aerosol_capacity: fact("20.1 L"),
        model_aircraft: false.into(),
        ..beyond_sight("45 min")
    };
    assert_eq!(decide(&sprays, Us, "9A012.a.1", THIRD_TEXT).reasons, ["MT1", "AT1"]);
}

#[test]
fn first_days() {
    let uav = Uav::default();
    let engine = Engine::default();
    let sprayer = Sprayer::default();
    let rows: [(Regime, &str, ItemRef<'_>, Date); 11] = [
        (Eu, "9A012.a.1", (&uav).into(), date(2021, 9, 9)),
        (Eu, "9A112.b", (&uav).into(), date(2021, 9, 9)),
        (Eu, "9A101.a", (&engine).into(), date(2021, 9, 9)),
        (Eu, "9A350", (&sprayer).into(), date(2021, 9, 9)),
        (Us, "9A012.a.1", (&uav).into(), date(2021, 9, 9)),
        (Us, "9A120", (&uav).into(), date(2021, 9, 9)),
        (Us, "9A012.a.5", (&uav).into(), date(2026, 8, 13)),
        (Wassenaar, "9.A.12.a.2", (&uav).into(), date(2021, 9, 9)),
        (Mtcr, "1.A.2", (&uav).into(), date(2015, 12, 31)),
        (Mtcr, "19.A.3", (&uav).into(), date(2015, 12, 31)),
        (Mtcr, "3.A.1", (&engine).into(), date(2021, 9, 9)),
    ];
    for (regime, id, item, first) in rows {
        assert_eq!(standing(id, item, regime, first.yesterday().unwrap()), Pending, "{regime} {id}");
        assert_eq!(standing(id, item, regime, first), InForce, "{regime} {id}");
        assert_ne!(standing(id, item, regime, date(2026, 12, 31)), Ended, "{regime} {id}");
    }
}

#[test]
fn range() {
    let rows = [("299.99 km", No), ("300 km", Yes), ("300.01 km", Yes), ("unknown", Unknown)];
    for (range, long) in rows {
        let drone = Uav { range: fact(range), flies_beyond_sight: false.into(), ..Uav::default() };
        assert_eq!(truth(&drone, Eu, "9A112.a", IN_2025), long, "{range}");
        let light = Uav { payload_mass: fact("499.9 kg"), ..drone.clone() };
        assert_eq!(truth(&light, Mtcr, "1.A.2", IN_2025), No);
        assert_eq!(truth(&light, Mtcr, "19.A.2", IN_2025), long);
        for payload in ["500 kg", "500.1 kg"] {
            let heavy = Uav { payload_mass: fact(payload), ..drone.clone() };
            assert_eq!(truth(&heavy, Mtcr, "1.A.2", IN_2025), long, "{range} {payload}");
            assert_eq!(truth(&heavy, Mtcr, "19.A.2", IN_2025), No, "{range} {payload}");
        }
    }
    let of_9a012 = Uav { range: fact("400 km"), ..beyond_sight("2 h") };
    assert_eq!(truth(&of_9a012, Eu, "9A112.a", IN_2025), No, "9A012 comes first");
    assert_eq!(truth(&of_9a012, Mtcr, "1.A.2", IN_2025), Unknown);
    assert_eq!(truth(&of_9a012, Mtcr, "19.A.2", IN_2025), Unknown);
    assert_eq!(Case::new(&of_9a012, IN_2025).verdict(Mtcr), Verdict::Controlled, "one of the two");
}

#[test]
fn aerosol_systems() {
    let rows = [
        // capacity, autonomous, beyond sight, answer
        ("19.99 L", true, true, No),
        ("20 L", true, true, No),
        ("20.01 L", true, true, Yes),
        ("20.01 L", true, false, Yes),
        ("20.01 L", false, true, Yes),
        ("20.01 L", false, false, No),
        ("none", true, true, No),
        ("unknown", true, true, Unknown),
    ];
    for (capacity, autonomous, beyond, expected) in rows {
        let drone = Uav {
            // Below the floor of 30 minutes, so that 9A012 is out of the way.
            endurance: fact("20 min"),
            aerosol_capacity: fact(capacity),
            autonomous: autonomous.into(),
            flies_beyond_sight: beyond.into(),
            model_aircraft: false.into(),
            ..Uav::default()
        };
        for (regime, id, on) in [(Eu, "9A112.b", IN_2025), (Us, "9A120", IN_2025), (Mtcr, "19.A.3", IN_2025)]
        {
            assert_eq!(truth(&drone, regime, id, on), expected, "{regime} {id} {capacity}");
            // Only the texts of the United States and the MTCR make an exception for models.
            let model = Uav { model_aircraft: true.into(), ..drone.clone() };
            let of_model = if regime == Eu { expected } else { No };
            assert_eq!(truth(&model, regime, id, on), of_model, "{regime} {id} {capacity}");
        }
    }
}

#[test]
fn since_august_9a120_is_left_with_autonomous_aircraft_that_stay_in_sight() {
    let sprayer = Uav {
        endurance: fact("20 min"),
        aerosol_capacity: fact("40 L"),
        autonomous: true.into(),
        flies_beyond_sight: true.into(),
        model_aircraft: false.into(),
        carries: no_cargo(),
        ..Uav::default()
    };
    assert_eq!(truth(&sprayer, Us, "9A120", date(2026, 8, 12)), Yes);
    assert_eq!(truth(&sprayer, Us, "9A120", date(2026, 8, 13)), No);
    assert_eq!(truth(&sprayer, Us, "9A012.a.1", date(2026, 8, 13)), Yes);
    assert_eq!(decide(&sprayer, Us, "9A012.a.1", date(2026, 8, 13)).reasons, ["MT1", "AT1"]);
    let near = Uav { flies_beyond_sight: false.into(), ..sprayer };
    let decision = decide(&near, Us, "9A120", date(2026, 8, 13));
    assert_eq!((decision.truth, decision.reasons), (Yes, vec!["MT1", "AT1"]));
}

#[test]
fn the_two_9a120() {
    assert!(Eu.controls().iter().all(|control| control.id != "9A120"), "propellant tanks in the EU");
    assert!(Us.controls().iter().all(|control| !control.id.starts_with("9A112")));
    assert_eq!(Us.controls().iter().filter(|control| control.id == "9A120").count(), 1);
}

#[test]
fn every_entry_says_that_its_first_day_was_not_seen_or_who_changed_it() {
    for regime in [Eu, Us, Mtcr, Wassenaar] {
        assert!(!regime.not_covered().is_empty());
        let ours =
            |id: &str| ["9A", "9.A.12", "2B352", "1.A", "3.A", "19.A"].iter().any(|of| id.starts_with(of));
        for control in regime.controls().iter().filter(|control| ours(control.id)) {
            for version in control.versions {
                assert!(!version.doubts.is_empty(), "{control:?}");
            }
        }
    }
    let ends: Vec<_> = decide(&Uav::default(), Us, "9A012.a.1", FIRST_TEXT)
        .control
        .versions
        .iter()
        .filter_map(|version| Some((version.until?.on.date, version.until?.by)))
        .collect();
    assert_eq!(ends.iter().map(|end| end.0).collect::<Vec<_>>(), [SECOND_TEXT, THIRD_TEXT]);
    assert!(ends[0].1.contains("2026-01059") && ends[1].1.contains("91 FR 52501"));
}
