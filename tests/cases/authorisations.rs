//! What eases a control.

use dualuse::Truth::{No, Unknown, Yes};
use dualuse::authorisation::authorisations_for;
use dualuse::items::{Engine, Uav};
use dualuse::{Date, Fact, Truth, date};

/// A value as on a spec sheet.
fn fact<T>(text: &str) -> Fact<T>
where
    Fact<T>: std::str::FromStr<Err: std::fmt::Debug>,
{
    text.parse().unwrap()
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
        endurance: fact("45 min"),
        flies_beyond_sight: true.into(),
        ..Uav::default()
    };
    for (airspeed, expected) in [("799.9 km/h", Yes), ("800 km/h", No), ("800.1 km/h", No)] {
        let heavy = drone("300 km", "500 kg", airspeed);
        assert_eq!(authorised(&heavy, "US-86-FR-2252", date(2021, 1, 12)), Some(expected), "{airspeed}");
        assert_eq!(authorised(&heavy, "US-86-FR-2252", date(2021, 1, 11)), None);
    }
    assert_eq!(
        authorised(&drone("300 km", "499 kg", "100 km/h"), "US-86-FR-2252", date(2025, 11, 15)),
        Some(No)
    );

    let sta = "US-STA-9A012";
    assert_eq!(authorised(&drone("300 km", "500 kg", "1 km/h"), sta, date(2026, 8, 13)), Some(No));
    assert_eq!(authorised(&drone("299.9 km", "500 kg", "1 km/h"), sta, date(2026, 8, 13)), Some(Yes));
    assert_eq!(authorised(&drone("300 km", "499.9 kg", "1 km/h"), sta, date(2026, 8, 13)), Some(Yes));
    // D19: open to A:5 since the interim final rule of January, and for 9A120 too.
    assert_eq!(authorised(&drone("300 km", "499.9 kg", "1 km/h"), sta, date(2026, 1, 20)), Some(Yes));
    assert_eq!(authorised(&drone("300 km", "499.9 kg", "1 km/h"), sta, date(2026, 1, 19)), None);
    let sprayer = Uav {
        flies_beyond_sight: false.into(),
        autonomous: true.into(),
        aerosol_capacity: fact("40 L"),
        model_aircraft: false.into(),
        ..drone("10 km", "40 kg", "1 km/h")
    };
    assert_eq!(authorised(&sprayer, sta, date(2026, 8, 13)), Some(Yes));
    let in_sight = Uav { aerosol_capacity: fact("none"), ..sprayer };
    assert_eq!(authorised(&in_sight, sta, date(2026, 8, 13)), Some(No));

    let poland = "PL-UA-2023";
    assert_eq!(authorised(&drone("1 km", "1 kg", "1 km/h"), poland, date(2023, 4, 28)), Some(Yes));
    assert_eq!(authorised(&drone("1 km", "1 kg", "1 km/h"), poland, date(2023, 4, 27)), None);
    let of_a_2 = Uav { endurance: fact("1 h"), ..drone("1 km", "1 kg", "1 km/h") };
    assert_eq!(authorised(&of_a_2, poland, date(2023, 4, 28)), Some(No));
}
