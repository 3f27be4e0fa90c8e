//! Engines: 9A101, 9A102, 9A012.b.4, and item 3 of the MTCR.

use dualuse::Regime::{Eu, Mtcr, Us};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::items::engine::EngineKind;
use dualuse::items::{Engine, Uav};
use dualuse::{DesignedFor, Fact, Regime, Truth, date};

use crate::*;

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
