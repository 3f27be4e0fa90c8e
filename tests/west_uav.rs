//! Unmanned aircraft, engines, conversion kits and sprayers under the EU, the
//! United States, the MTCR and the Wassenaar Arrangement: just below, at and
//! just above every limit, and the days around every change of text. Written
//! from the texts of the laws, not from the code.

use dualuse::Regime::{Eu, Mtcr, Us, Wassenaar};
use dualuse::Standing::{Ended, InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::authorisation::authorisations_for;
use dualuse::items::engine::EngineKind;
use dualuse::items::{ConversionKit, Engine, InfraredImager, ItemRef, Sprayer, Uav};
use dualuse::{
    Carries, Case, Date, DesignedFor, EntryDecision, Fact, Regime, Standing, Truth, Verdict, date,
};

/// A value as on a spec sheet.
fn fact<T>(text: &str) -> Fact<T>
where
    Fact<T>: std::str::FromStr<Err: std::fmt::Debug>,
{
    text.parse().unwrap()
}

fn decide<'a>(item: impl Into<ItemRef<'a>>, regime: Regime, id: &str, on: Date) -> EntryDecision {
    let answer = Case::new(item, on).under([regime]).with_all_entries().classify();
    let entries = &answer.under(regime).unwrap().entries;
    let found = entries.iter().find(|entry| entry.control.id == id && entry.part.is_empty());
    found.unwrap_or_else(|| panic!("{regime} has no {id}")).clone()
}

fn truth<'a>(item: impl Into<ItemRef<'a>>, regime: Regime, id: &str, on: Date) -> Truth {
    let decision = decide(item, regime, id, on);
    assert_eq!(decision.standing, InForce, "{regime} {id} on {on}");
    decision.truth
}

fn standing(id: &str, category: ItemRef<'_>, regime: Regime, on: Date) -> Standing {
    decide(category, regime, id, on).standing
}

fn beyond_sight(endurance: &str) -> Uav {
    Uav { flies_beyond_sight: true.into(), endurance: fact(endurance), ..Uav::default() }
}

const IN_2025: Date = date(2025, 11, 15);
const FIRST_TEXT: Date = date(2026, 1, 19);
const SECOND_TEXT: Date = date(2026, 1, 20);
const THIRD_TEXT: Date = date(2026, 8, 13);

/// The regimes that have the Wassenaar text of 9A012.a, and their numbers for a.1, a.2, b.3, b.4.
const WASSENAAR_TEXTS: [(Regime, Date, [&str; 4]); 5] = [
    (Wassenaar, IN_2025, ["9.A.12.a.1", "9.A.12.a.2", "9.A.12.b.3", "9.A.12.b.4"]),
    (Eu, IN_2025, EU_US),
    (Eu, THIRD_TEXT, EU_US),
    (Us, FIRST_TEXT, EU_US),
    (Us, SECOND_TEXT, EU_US),
];

const EU_US: [&str; 4] = ["9A012.a.1", "9A012.a.2", "9A012.b.3", "9A012.b.4"];

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

fn no_cargo() -> Carries {
    Carries::Items(vec![])
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

fn engine(kind: EngineKind) -> Engine {
    Engine { kind: kind.into(), designed_for: DesignedFor::NothingInParticular, ..Engine::default() }
}

fn turbojet() -> Engine {
    Engine {
        thrust: fact("1 kN"),
        specific_fuel_consumption: fact("0.14 kg/(N·h)"),
        dry_mass: fact("20 kg"),
        first_stage_rotor_diameter: fact("0.3 m"),
        civil_certified: false.into(),
        ..engine(EngineKind::Turbojet)
    }
}

const TURBOJETS: [(Regime, &str); 3] = [(Eu, "9A101.a"), (Us, "9A101.a"), (Mtcr, "3.A.1")];

#[test]
fn turbojets_and_turbofans_by_their_figures() {
    let rows: [(Engine, Truth); 20] = [
        (turbojet(), Yes),
        (Engine { kind: EngineKind::Turbofan.into(), ..turbojet() }, Yes),
        (Engine { kind: EngineKind::Turboprop.into(), ..turbojet() }, No),
        (Engine { kind: EngineKind::Piston.into(), ..turbojet() }, No),
        (Engine { thrust: fact("399.9 N"), ..turbojet() }, No),
        (Engine { thrust: fact("400 N"), ..turbojet() }, No),
        (Engine { thrust: fact("400.1 N"), ..turbojet() }, Yes),
        (Engine { thrust: fact("8890 N"), civil_certified: true.into(), ..turbojet() }, Yes),
        (Engine { thrust: fact("8890.1 N"), civil_certified: true.into(), ..turbojet() }, No),
        (Engine { thrust: fact("8890.1 N"), ..turbojet() }, Yes),
        (Engine { thrust: fact("8890.1 N"), civil_certified: Fact::UNKNOWN, ..turbojet() }, Unknown),
        (Engine { thrust: fact("8890 N"), civil_certified: Fact::UNKNOWN, ..turbojet() }, Yes),
        (Engine { specific_fuel_consumption: fact("0.15 kg/(N·h)"), ..turbojet() }, Yes),
        (Engine { specific_fuel_consumption: fact("0.151 kg/(N·h)"), ..turbojet() }, No),
        (Engine { specific_fuel_consumption: Fact::UNKNOWN, ..turbojet() }, Unknown),
        (Engine { dry_mass: fact("749.9 kg"), ..turbojet() }, Yes),
        (Engine { dry_mass: fact("750 kg"), ..turbojet() }, No),
        (Engine { first_stage_rotor_diameter: fact("0.999 m"), ..turbojet() }, Yes),
        (Engine { first_stage_rotor_diameter: fact("1 m"), ..turbojet() }, No),
        (Engine { first_stage_rotor_diameter: fact("1.001 m"), ..turbojet() }, No),
    ];
    for (engine, expected) in rows {
        for (regime, id) in TURBOJETS {
            assert_eq!(truth(&engine, regime, id, IN_2025), expected, "{regime} {id} {engine:?}");
        }
    }
    assert_eq!(decide(&turbojet(), Us, "9A101.a", IN_2025).reasons, ["MT1", "AT1"]);
}

fn aircraft(range: &str, endurance: &str, beyond: bool) -> Uav {
    Uav {
        range: fact(range),
        payload_mass: fact("5 kg"),
        endurance: fact(endurance),
        gust_tolerance: fact("10 km/h"),
        flies_beyond_sight: beyond.into(),
        aerosol_capacity: fact("none"),
        model_aircraft: false.into(),
        carries: no_cargo(),
        ..Uav::default()
    }
}

#[test]
fn turbojets_and_turbofans_by_their_aircraft() {
    // The EU takes every aircraft of 9A012 or 9A112.a, the United States and the MTCR those of 300 km.
    let rows = [
        // range, endurance, beyond sight, EU 9A101.b, US 9A101.b and MTCR 3.A.1
        ("299.9 km", "20 min", true, No, No),
        ("299.9 km", "2 h", true, Yes, No),
        ("299.9 km", "2 h", false, No, No),
        ("300 km", "20 min", false, Yes, Yes),
        ("300 km", "2 h", true, Yes, Yes),
    ];
    for (range, endurance, beyond, eu, long_range) in rows {
        let small = Engine {
            thrust: fact("100 N"),
            designed_for: aircraft(range, endurance, beyond).into(),
            ..engine(EngineKind::Turbojet)
        };
        assert_eq!(truth(&small, Eu, "9A101.b", IN_2025), eu, "{range} {endurance} {beyond}");
        assert_eq!(truth(&small, Us, "9A101.b", IN_2025), long_range, "{range} {endurance} {beyond}");
        assert_eq!(truth(&small, Mtcr, "3.A.1", IN_2025), long_range, "{range} {endurance} {beyond}");
        let piston = Engine { kind: EngineKind::Piston.into(), ..small };
        assert_eq!(truth(&piston, Eu, "9A101.b", IN_2025), No);
        assert_eq!(truth(&piston, Us, "9A101.b", IN_2025), No);
    }
    assert_eq!(truth(&turbojet(), Eu, "9A101.b", IN_2025), No);
    assert_eq!(
        truth(&Engine { designed_for: DesignedFor::Unknown, ..turbojet() }, Eu, "9A101.b", IN_2025),
        Unknown
    );
}

fn turboprop(power: &str, drone: Uav) -> Engine {
    Engine {
        maximum_power: fact(power),
        civil_certified: false.into(),
        designed_for: drone.into(),
        ..engine(EngineKind::Turboprop)
    }
}

const TURBOPROPS: [(Regime, &str); 3] = [(Eu, "9A102"), (Us, "9A102"), (Mtcr, "3.A.9")];

#[test]
fn turboprops() {
    let far = || aircraft("300 km", "2 h", true);
    let rows: [(Engine, Truth); 9] = [
        (turboprop("9.99 kW", far()), No),
        (turboprop("10 kW", far()), No),
        (turboprop("10.01 kW", far()), Yes),
        (Engine { kind: EngineKind::Turboshaft.into(), ..turboprop("11 kW", far()) }, No),
        (Engine { civil_certified: true.into(), ..turboprop("11 kW", far()) }, No),
        (Engine { civil_certified: Fact::UNKNOWN, ..turboprop("11 kW", far()) }, Unknown),
        // The maximum power is at least the maximum continuous power, and may be more.
        (Engine { continuous_power: fact("10.01 kW"), ..turboprop("unknown", far()) }, Yes),
        (Engine { continuous_power: fact("10 kW"), ..turboprop("unknown", far()) }, Unknown),
        (Engine { designed_for: DesignedFor::NothingInParticular, ..turboprop("11 kW", far()) }, No),
    ];
    for (engine, expected) in rows {
        let engine = match engine.continuous_power.is_unknown() {
            true => Engine { continuous_power: fact("5 kW"), ..engine },
            false => engine,
        };
        for (regime, id) in TURBOPROPS {
            assert_eq!(truth(&engine, regime, id, IN_2025), expected, "{regime} {id} {engine:?}");
        }
    }
}

#[test]
fn turboprops_by_their_aircraft() {
    let rows = [
        // The EU takes any aircraft of 9A012 or 9A112.a.
        (aircraft("299.9 km", "2 h", true), Yes, No, No),
        (aircraft("300 km", "2 h", true), Yes, Yes, Yes),
        // 9A112.a, but not 9A012: nothing of 9A012 in the United States.
        (aircraft("300 km", "20 min", false), Yes, No, Yes),
        (aircraft("299.9 km", "20 min", true), No, No, No),
    ];
    for (drone, eu, us, mtcr) in rows {
        let engine = Engine { continuous_power: fact("5 kW"), ..turboprop("11 kW", drone) };
        assert_eq!(truth(&engine, Eu, "9A102", IN_2025), eu);
        assert_eq!(truth(&engine, Us, "9A102", IN_2025), us);
        assert_eq!(truth(&engine, Mtcr, "3.A.9", IN_2025), mtcr);
    }
    // MT also stands for aircraft that meet the requirements of 9A120.
    let sprays = Uav { aerosol_capacity: fact("21 L"), ..aircraft("10 km", "2 h", true) };
    assert_eq!(truth(&turboprop("11 kW", sprays), Us, "9A102", IN_2025), Yes);
    // From 13 August 2026 on, 20 minutes are enough to be in 9A012.
    let short = turboprop("11 kW", aircraft("300 km", "20 min", true));
    assert_eq!(truth(&short, Us, "9A102", date(2026, 8, 12)), No);
    assert_eq!(truth(&short, Us, "9A102", date(2026, 8, 13)), Yes);
}

#[test]
fn engines_for_great_heights() {
    let drone = || DesignedFor::from(Uav::default());
    let rows = [
        ("15239.9 m", No),
        ("15240 m", No),
        ("15240.1 m", Yes),
        ("50000 ft", No),
        ("50001 ft", Yes),
        ("unknown", Unknown),
    ];
    for (regime, on, [.., b_4]) in WASSENAAR_TEXTS {
        for (altitude, expected) in rows {
            for kind in [EngineKind::Piston, EngineKind::Rotary] {
                let engine =
                    Engine { operating_altitude: fact(altitude), designed_for: drone(), ..engine(kind) };
                assert_eq!(truth(&engine, regime, b_4, on), expected, "{regime} {altitude}");
            }
        }
        let high = |kind| Engine { operating_altitude: fact("16 km"), ..engine(kind) };
        let jet = Engine { designed_for: drone(), ..high(EngineKind::Turbojet) };
        assert_eq!(truth(&jet, regime, b_4, on), No);
        assert_eq!(truth(&high(EngineKind::Piston), regime, b_4, on), No, "for nothing in particular");
        let open = Engine { designed_for: DesignedFor::Unknown, ..high(EngineKind::Piston) };
        assert_eq!(truth(&open, regime, b_4, on), Unknown);
    }
}

#[test]
fn conversion_kits() {
    let kit = |makes_unmanned: Fact<bool>, drone: Uav| ConversionKit {
        makes_unmanned,
        designed_for: drone.into(),
        ..ConversionKit::default()
    };
    for (regime, on, [_, _, b_3, _]) in WASSENAAR_TEXTS {
        let rows = [
            (kit(true.into(), aircraft("10 km", "1 h", true)), Yes),
            (kit(true.into(), aircraft("10 km", "1 h", false)), No),
            (kit(true.into(), aircraft("10 km", "59 min", true)), No),
            (kit(false.into(), aircraft("10 km", "1 h", true)), No),
            (kit(Fact::UNKNOWN, aircraft("10 km", "1 h", true)), Unknown),
            (kit(true.into(), Uav::default()), Unknown),
        ];
        for (kit, expected) in rows {
            assert_eq!(truth(&kit, regime, b_3, on), expected, "{regime} {kit:?}");
        }
    }
    // What 9A012.a is changed on 13 August 2026, and b.3 with it.
    let short = kit(true.into(), aircraft("10 km", "20 min", true));
    assert_eq!(truth(&short, Us, "9A012.b.3", date(2026, 8, 12)), No);
    assert_eq!(truth(&short, Us, "9A012.b.3", date(2026, 8, 13)), Yes);
    assert_eq!(truth(&short, Eu, "9A012.b.3", date(2026, 8, 13)), No);
    assert_eq!(decide(&short, Us, "9A012.b.3", date(2026, 8, 13)).reasons, ["NS1", "AT1"]);
}

#[test]
fn sprayers() {
    let sprayer = || Sprayer {
        droplet_diameter: fact("49 µm"),
        flow: fact("3 L/min"),
        fits_uav: true.into(),
        fits_manned_aircraft: false.into(),
        cannot_disperse_infectious_aerosol: false.into(),
        ..Sprayer::default()
    };
    let rows: [(Sprayer, Truth); 13] = [
        (sprayer(), Yes),
        (Sprayer { droplet_diameter: fact("49.99 µm"), ..sprayer() }, Yes),
        (Sprayer { droplet_diameter: fact("50 µm"), ..sprayer() }, No),
        (Sprayer { droplet_diameter: fact("50.01 µm"), ..sprayer() }, No),
        (Sprayer { flow: fact("1.99 L/min"), ..sprayer() }, No),
        (Sprayer { flow: fact("2 L/min"), ..sprayer() }, No),
        (Sprayer { flow: fact("2.01 L/min"), ..sprayer() }, Yes),
        (Sprayer { fits_uav: false.into(), ..sprayer() }, No),
        (Sprayer { fits_uav: false.into(), fits_manned_aircraft: true.into(), ..sprayer() }, Yes),
        (Sprayer { fits_uav: false.into(), fits_manned_aircraft: Fact::UNKNOWN, ..sprayer() }, Unknown),
        (Sprayer { fits_manned_aircraft: Fact::UNKNOWN, ..sprayer() }, Yes),
        (Sprayer { cannot_disperse_infectious_aerosol: true.into(), ..sprayer() }, No),
        (Sprayer { cannot_disperse_infectious_aerosol: Fact::UNKNOWN, ..sprayer() }, Unknown),
    ];
    for (sprayer, expected) in rows {
        for (regime, id) in [(Eu, "9A350"), (Us, "2B352.i")] {
            assert_eq!(truth(&sprayer, regime, id, IN_2025), expected, "{regime} {sprayer:?}");
        }
    }
    assert_eq!(decide(&sprayer(), Us, "2B352.i", IN_2025).reasons, ["CB2", "AT1"]);
    assert!(decide(&sprayer(), Eu, "9A350", IN_2025).reasons.is_empty());
}

#[test]
fn every_entry_says_that_its_first_day_was_not_seen_or_who_changed_it() {
    for regime in [Eu, Us, Mtcr, Wassenaar] {
        assert!(!regime.not_covered().is_empty());
        for control in regime.controls() {
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

fn authorised(drone: &Uav, id: &str, on: Date) -> Option<Truth> {
    authorisations_for(drone, on).iter().find(|found| found.authorisation.id == id).map(|found| found.truth)
}

#[test]
fn the_indian_general_authorisation() {
    let drone = |range, payload| Uav { range: fact(range), payload_mass: fact(payload), ..Uav::default() };
    let rows = [
        ("24.9 km", "24.9 kg", Yes),
        ("25 km", "25 kg", Yes),
        ("25.1 km", "25 kg", No),
        ("25 km", "25.1 kg", No),
        ("25 km", "unknown", Unknown),
        ("25.1 km", "unknown", No),
    ];
    for (range, payload, expected) in rows {
        assert_eq!(authorised(&drone(range, payload), "IN-GAED-2023", date(2024, 1, 1)), Some(expected));
    }
    let days = [
        (date(2023, 6, 22), None),
        (date(2023, 6, 23), Some(Yes)),
        (date(2026, 6, 22), Some(Yes)),
        (date(2026, 6, 23), None),
    ];
    for (on, expected) in days {
        assert_eq!(authorised(&drone("25 km", "25 kg"), "IN-GAED-2023", on), expected, "{on}");
    }
    assert!(authorisations_for(&Engine::default(), date(2024, 1, 1)).is_empty());
}

#[test]
fn the_other_authorisations() {
    let drone = |range, payload, airspeed| Uav {
        range: fact(range),
        payload_mass: fact(payload),
        airspeed: fact(airspeed),
        gust_tolerance: fact("25 kn"),
        ..beyond_sight("45 min")
    };
    for (airspeed, expected) in [("799.9 km/h", Yes), ("800 km/h", No), ("800.1 km/h", No)] {
        let heavy = drone("300 km", "500 kg", airspeed);
        assert_eq!(authorised(&heavy, "US-86-FR-2252", date(2021, 1, 12)), Some(expected), "{airspeed}");
        assert_eq!(authorised(&heavy, "US-86-FR-2252", date(2021, 1, 11)), None);
    }
    assert_eq!(authorised(&drone("300 km", "499 kg", "100 km/h"), "US-86-FR-2252", IN_2025), Some(No));

    let sta = "US-STA-9A012";
    assert_eq!(authorised(&drone("300 km", "500 kg", "1 km/h"), sta, THIRD_TEXT), Some(No));
    assert_eq!(authorised(&drone("299.9 km", "500 kg", "1 km/h"), sta, THIRD_TEXT), Some(Yes));
    assert_eq!(authorised(&drone("300 km", "499.9 kg", "1 km/h"), sta, THIRD_TEXT), Some(Yes));
    assert_eq!(authorised(&drone("300 km", "499.9 kg", "1 km/h"), sta, date(2026, 8, 12)), None);

    let poland = "PL-UA-2023";
    assert_eq!(authorised(&drone("1 km", "1 kg", "1 km/h"), poland, date(2023, 4, 28)), Some(Yes));
    assert_eq!(authorised(&drone("1 km", "1 kg", "1 km/h"), poland, date(2023, 4, 27)), None);
    assert_eq!(authorised(&beyond_sight("1 h"), poland, date(2023, 4, 28)), Some(No));
}
