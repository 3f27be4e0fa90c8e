//! Conversion kits and sprayers: 9A012.b.3, 9A350, 2B352.i.

use dualuse::Regime::{Eu, Us};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::items::{ConversionKit, Sprayer, Uav};
use dualuse::{Fact, Truth, date};

use crate::*;

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
