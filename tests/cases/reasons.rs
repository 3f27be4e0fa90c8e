//! The reasons for which the United States ask for a licence.

use dualuse::Regime;
use dualuse::Regime::{Eu, Us};
use dualuse::Truth::Yes;

use crate::{classify, find, item};

/// The reasons of an entry that controls the item.
fn reasons(text: &str, regime: Regime, entry: &str, day: &str) -> String {
    let answer = classify(&item(&[text]), regime, day.parse().unwrap());
    let decision = find(&answer, regime, entry);
    assert_eq!(decision.truth, Yes, "{entry} {text}");
    decision.reasons.join(" ")
}

const DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
gust_tolerance = '25 kn'
aerosol_capacity = 'none'
carries = []
";

#[test]
fn reasons_of_9a012_by_day_and_range() {
    let rows = [
        ("a.1", "2026-01-19", "45 min", "299.999 km", "NS1 AT1"),
        ("a.1", "2026-01-19", "45 min", "300 km", "NS1 MT1 AT1"),
        ("a.1", "2026-01-20", "45 min", "299.999 km", "NS2 AT1"),
        ("a.1", "2026-01-20", "45 min", "300 km", "NS2 MT1 AT1"),
        ("a.1", "2026-08-12", "45 min", "299.999 km", "NS2 AT1"),
        ("a.1", "2026-08-13", "45 min", "299.999 km", "AT1"),
        ("a.1", "2026-08-13", "45 min", "300 km", "MT1 AT1"),
        ("a.1", "2026-08-13", "45 min", "300.001 km", "MT1 AT1"),
        ("a.1", "2026-08-13", "45 min", "unknown", "AT1"),
        ("a.2", "2026-01-19", "4 h", "299.999 km", "NS1 AT1"),
        ("a.2", "2026-01-19", "4 h", "300.001 km", "NS1 MT1 AT1"),
        ("a.2", "2026-01-20", "4 h", "299.999 km", "NS1 AT1"),
        ("a.2", "2026-01-20", "4 h", "300 km", "NS1 MT1 AT1"),
        ("a.2", "2026-08-13", "4 h", "299.999 km", "NS1 AT1"),
        ("a.2", "2026-08-13", "4 h", "300 km", "NS1 MT1 AT1"),
    ];
    for (point, day, endurance, range, expected) in rows {
        let drone = format!("{DRONE}endurance = '{endurance}'\nrange = '{range}'");
        let entry = format!("9A012.{point}");
        assert_eq!(reasons(&drone, Us, &entry, day), expected, "{entry} {day} {endurance} {range}");
    }
}

const SPRAYING: &str = "
category = 'uav'
endurance = '20 min'
range = '10 km'
autonomous = true
carries = []
";

#[test]
fn mt_stands_for_what_9a120_asks_for() {
    let rows = [
        ("20 L", "false", "AT1"),
        ("20.01 L", "false", "MT1 AT1"),
        ("20.01 L", "true", "AT1"),
        ("20.01 L", "'unknown'", "AT1"),
    ];
    for (capacity, model, expected) in rows {
        let drone = format!(
            "{SPRAYING}flies_beyond_sight = true\naerosol_capacity = '{capacity}'\nmodel_aircraft = {model}"
        );
        assert_eq!(reasons(&drone, Us, "9A012.a.1", "2026-08-13"), expected, "{capacity} {model}");
    }
    let in_sight =
        format!("{SPRAYING}flies_beyond_sight = false\naerosol_capacity = '40 L'\nmodel_aircraft = false");
    assert_eq!(reasons(&in_sight, Us, "9A120", "2026-08-13"), "MT1 AT1");
}

#[test]
fn reasons_of_what_is_on_board() {
    let radar = "carries = [{ category = 'radar', application = 'other', synthetic_aperture = true }]";
    let laser = "carries = [{ category = 'laser', continuous = true, tunable = false, medium = 'fibre', \
                 wavelength = '1560 nm', output_power = '2 W' }]";
    for (entry, cargo) in [("9A012.a.3", radar), ("9A012.a.4", laser)] {
        for (range, expected) in [("10 km", "NS1 AT1"), ("300 km", "NS1 MT1 AT1")] {
            let drone = format!(
                "category = 'uav'\nflies_beyond_sight = true\naerosol_capacity = 'none'\nrange = '{range}'\n{cargo}"
            );
            assert_eq!(reasons(&drone, Us, entry, "2026-08-13"), expected, "{entry} {range}");
        }
    }
}

const KIT: &str = "
category = 'conversion_kit'
makes_unmanned = true
designed_for = { category = 'uav', flies_beyond_sight = true, endurance = '2 h' }
";

const HIGH_ENGINE: &str = "
category = 'engine'
kind = 'piston'
operating_altitude = '16 km'
designed_for = 'uav'
";

const JET: &str = "
category = 'engine'
kind = 'turbojet'
thrust = '1 kN'
specific_fuel_consumption = '0.14 kg/(N·h)'
dry_mass = '20 kg'
first_stage_rotor_diameter = '0.3 m'
civil_certified = false
designed_for = { category = 'uav', range = '400 km' }
";

const TURBOPROP: &str = "
category = 'engine'
kind = 'turboprop'
maximum_power = '11 kW'
civil_certified = false
designed_for = { category = 'uav', flies_beyond_sight = true, endurance = '2 h', range = '400 km' }
";

const SPRAYER: &str = "
category = 'sprayer'
fits_uav = true
droplet_diameter = '40 µm'
flow = '3 L/min'
cannot_disperse_infectious_aerosol = false
";

#[test]
fn reasons_that_stand_for_every_item() {
    let rows = [
        (KIT, "9A012.b.3", "NS1 AT1"),
        (HIGH_ENGINE, "9A012.b.4", "NS1 AT1"),
        (JET, "9A101.a", "MT1 AT1"),
        (JET, "9A101.b", "MT1 AT1"),
        (TURBOPROP, "9A102", "MT1 AT1"),
        (SPRAYER, "2B352.i", "CB2 AT1"),
    ];
    for (item, entry, expected) in rows {
        assert_eq!(reasons(item, Us, entry, "2026-08-12"), expected, "{entry}");
    }
}

#[test]
fn the_european_list_has_no_reasons() {
    for (item, entry) in [(KIT, "9A012.b.3"), (JET, "9A101.a"), (SPRAYER, "9A350")] {
        assert_eq!(reasons(item, Eu, entry, "2025-11-15"), "", "{entry}");
    }
}
