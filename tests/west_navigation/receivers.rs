//! Satellite navigation receivers.

use dualuse::items::{NavigationReceiver, Uav};
use dualuse::quantity::metres_per_second;
use dualuse::{DesignedFor, Regime, Truth};

use super::{everywhere, far_drone, truth, yes};

#[test]
fn receivers_that_decrypt_or_null_out_jamming() {
    for (decrypts, adaptive) in [(true, false), (false, true), (false, false)] {
        let item = NavigationReceiver {
            government_decryption: decrypts.into(),
            adaptive_antenna: adaptive.into(),
            ..NavigationReceiver::default()
        };
        assert_eq!(truth(&item, Regime::Eu, "7A005.a"), yes(decrypts));
        assert_eq!(truth(&item, Regime::Wassenaar, "7.A.5.a"), yes(decrypts));
        everywhere(&item, "7A005.b", yes(adaptive), "adaptive antenna");
        // Governmental decryption is subject to the ITAR in the United States.
        let ids = Regime::Us.controls().iter().map(|control| control.id);
        assert!(!ids.clone().any(|id| id == "7A005.a" || id == "7A105.b.2"));
    }
}

#[test]
fn receivers_for_missiles() {
    for (range, expected) in [(299.9, false), (300.0, true), (300.1, true)] {
        let drone = Uav { flies_beyond_sight: false.into(), ..far_drone(range) };
        let item = NavigationReceiver { designed_for: drone.into(), ..NavigationReceiver::default() };
        for (regime, id) in [(Regime::Us, "7A105.a"), (Regime::Eu, "7A105.a"), (Regime::Mtcr, "11.A.3.a")] {
            assert_eq!(truth(&item, regime, id), yes(expected), "{regime} {range}");
        }
    }
    // The EU goes further: any aircraft of 9A012.
    let text = "1 h".parse().unwrap();
    let near = Uav { flies_beyond_sight: true.into(), endurance: text, ..far_drone(10.0) };
    let item = NavigationReceiver { designed_for: near.into(), ..NavigationReceiver::default() };
    assert_eq!(truth(&item, Regime::Eu, "7A105.a"), Truth::Yes);
    assert_eq!(truth(&item, Regime::Us, "7A105.a"), Truth::No);
    let plain = NavigationReceiver {
        designed_for: DesignedFor::NothingInParticular,
        ..NavigationReceiver::default()
    };
    assert_eq!(truth(&plain, Regime::Eu, "7A105.a"), Truth::No);
}

#[test]
fn airborne_receivers() {
    let base = NavigationReceiver {
        airborne: true.into(),
        highest_speed: metres_per_second(500.0).into(),
        government_decryption: false.into(),
        adaptive_antenna: false.into(),
        anti_jam: false.into(),
        civil_service: false.into(),
        designed_for: DesignedFor::NothingInParticular,
        ..NavigationReceiver::default()
    };
    let fast = [(Regime::Eu, "7A105.b.1"), (Regime::Us, "7A105.b.1"), (Regime::Mtcr, "11.A.3.b.1")];
    let decrypts = [(Regime::Eu, "7A105.b.2"), (Regime::Mtcr, "11.A.3.b.2")];
    let resists = [(Regime::Eu, "7A105.b.3"), (Regime::Us, "7A105.b.3"), (Regime::Mtcr, "11.A.3.b.3")];
    for (speed, expected) in [(599.9, false), (600.0, false), (600.1, true)] {
        for (regime, id) in fast {
            let item = NavigationReceiver { highest_speed: metres_per_second(speed).into(), ..base.clone() };
            assert_eq!(truth(&item, regime, id), yes(expected), "{regime} {speed}");
            let civil = NavigationReceiver { civil_service: true.into(), ..item.clone() };
            assert_eq!(truth(&civil, regime, id), yes(expected), "the note is about b.2 and b.3");
            let ground = NavigationReceiver { airborne: false.into(), ..item };
            assert_eq!(truth(&ground, regime, id), Truth::No);
        }
    }
    for (regime, id) in decrypts {
        let item = NavigationReceiver { government_decryption: true.into(), ..base.clone() };
        assert_eq!(truth(&base, regime, id), Truth::No);
        assert_eq!(truth(&item, regime, id), Truth::Yes);
        let civil = NavigationReceiver { civil_service: true.into(), ..item };
        assert_eq!(truth(&civil, regime, id), Truth::No);
    }
    for (regime, id) in resists {
        let item = NavigationReceiver { anti_jam: true.into(), ..base.clone() };
        assert_eq!(truth(&base, regime, id), Truth::No);
        assert_eq!(truth(&item, regime, id), Truth::Yes);
        let civil = NavigationReceiver { civil_service: true.into(), ..item };
        assert_eq!(truth(&civil, regime, id), Truth::No);
    }
    // What is commercially available is 7A994, unless something above takes it.
    assert_eq!(truth(&base, Regime::Us, "7A994 (receivers)"), Truth::Yes);
    for other in [
        NavigationReceiver { highest_speed: metres_per_second(601.0).into(), ..base.clone() },
        NavigationReceiver { government_decryption: true.into(), ..base.clone() },
        NavigationReceiver { adaptive_antenna: true.into(), ..base.clone() },
        NavigationReceiver { anti_jam: true.into(), ..base.clone() },
    ] {
        assert_eq!(truth(&other, Regime::Us, "7A994 (receivers)"), Truth::No);
    }
}
