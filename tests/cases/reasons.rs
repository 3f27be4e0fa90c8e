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
        ("a.1", "2026-01-19", "45 min", "299.9990 km", "NS1 AT1"),
        ("a.1", "2026-01-19", "45 min", "300 km", "NS1 MT1 AT1"),
        ("a.1", "2026-01-20", "45 min", "299.9990 km", "NS2 AT1"),
        ("a.1", "2026-01-20", "45 min", "300 km", "NS2 MT1 AT1"),
        ("a.1", "2026-08-12", "45 min", "299.9990 km", "NS2 AT1"),
        ("a.1", "2026-08-13", "45 min", "299.9990 km", "AT1"),
        ("a.1", "2026-08-13", "45 min", "300 km", "MT1 AT1"),
        ("a.1", "2026-08-13", "45 min", "300.0010 km", "MT1 AT1"),
        ("a.1", "2026-08-13", "45 min", "unknown", "AT1"),
        ("a.2", "2026-01-19", "4 h", "299.9990 km", "NS1 AT1"),
        ("a.2", "2026-01-19", "4 h", "300.0010 km", "NS1 MT1 AT1"),
        ("a.2", "2026-01-20", "4 h", "299.9990 km", "NS1 AT1"),
        ("a.2", "2026-01-20", "4 h", "300 km", "NS1 MT1 AT1"),
        ("a.2", "2026-08-13", "4 h", "299.9990 km", "NS1 AT1"),
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
turbine_technology = false
supersonic_cruise = false
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

const NEODYMIUM: &str = "
category = 'laser'
continuous = false
tunable = false
medium = 'solid_state'
wavelength = '1064 nm'
transverse_mode = 'multiple'
q_switched = true
pulse_energy = '5 J'
pulse_duration = '10 ns'
peak_power = '500 MW'
repetition_rate = '20 Hz'
";

/// D15: reason NP stands for lasers of some points of 6A005 that meet the parameters of 6A205.
#[test]
fn np_stands_for_what_meets_6a205() {
    let rows = [
        ("output_power = '50 W'\nneodymium = true", "NS2 AT1", ""),
        ("output_power = '50.0010 W'\nneodymium = true", "NS2 NP1 AT1", ""),
        ("output_power = '50.0010 W'\nneodymium = false", "NS2 AT1", ""),
        ("output_power = '50.0010 W'", "NS2 AT1", "NP1"),
        ("output_power = '40.0010 W'\nneodymium = true\ntransverse_mode = 'single'", "NS2 NP1 AT1", ""),
        ("output_power = '40 W'\nneodymium = true\ntransverse_mode = 'single'", "NS2 AT1", ""),
        ("output_power = '60 W'\nneodymium = true\nq_switched = false", "NS2 AT1", ""),
        ("output_power = '60 W'\nneodymium = true\nwavelength = '1100.001 nm'", "NS2 AT1", ""),
        ("output_power = '60 W'\nneodymium = true\nwavelength = '1100 nm'", "NS2 NP1 AT1", ""),
        ("output_power = '60 W'\nneodymium = true\nwavelength = '999.999 nm'", "NS2 AT1", ""),
        // Pulses below 1 ns are in 6A005.b.6.b, pulses above 1 µs in b.6.d.
        ("output_power = '60 W'\nneodymium = true\npulse_duration = '0.999 ns'", "NS2 AT1", ""),
        ("output_power = '60 W'\nneodymium = true\npulse_duration = '1 ns'", "NS2 NP1 AT1", ""),
        ("output_power = '60 W'\nneodymium = true\npulse_duration = '1.0010 µs'", "NS2 AT1", ""),
    ];
    for (more, expected, open) in rows {
        let laser = laser(NEODYMIUM, more);
        assert_eq!(reasons(&laser, Us, "6A005.b.6", "2026-09-01"), expected, "{more}");
        assert_eq!(open_reasons(&laser, "6A005.b.6"), open, "{more}");
    }
}

const VISIBLE: &str = "
category = 'laser'
continuous = false
tunable = false
medium = 'solid_state'
neodymium = true
frequency_doubled = true
wavelength = '532 nm'
transverse_mode = 'single'
pulse_energy = '2 J'
pulse_duration = '10 ns'
peak_power = '100 W'
output_power = '41 W'
";

const ALEXANDRITE: &str = "
medium = 'solid_state'
alexandrite = true
wavelength_bandwidth = '0.005 nm'
wavelength = '755 nm'
neodymium = false
repetition_rate = '126 Hz'
";

#[test]
fn np_stands_for_alexandrite_lasers() {
    let rows = [
        ("6A005.b.4", "755 nm", "755 nm", "NS2 NP1 AT1"),
        ("6A005.b.4", "0.005 nm", "0.0051 nm", "NS2 AT1"),
        ("6A005.b.4", "alexandrite = true", "alexandrite = false", "NS2 AT1"),
        ("6A005.b.4", "126 Hz", "125 Hz", "NS2 AT1"),
        ("6A005.b.4", "755 nm", "720 nm", "NS2 NP1 AT1"),
        ("6A005.b.4", "755 nm", "719.999 nm", "NS2 AT1"),
        ("6A005.b.4", "755 nm", "800 nm", "NS2 NP1 AT1"),
        ("6A005.a.4", "alexandrite = true", "alexandrite = true\ncontinuous = true", "NS2 NP1 AT1"),
    ];
    for (entry, from, to, expected) in rows {
        let laser = laser(VISIBLE, &ALEXANDRITE.replace(from, to));
        assert_eq!(reasons(&laser, Us, entry, "2026-09-10"), expected, "{entry} {to}");
    }
}

#[test]
fn np_stands_for_other_kinds_of_6a205() {
    let rows = [
        ("6A005.b.3", "", "NS2 NP1 AT1"),
        ("6A005.b.3", "output_power = '40 W'", "NS2 AT1"),
        ("6A005.b.3", "frequency_doubled = false", "NS2 AT1"),
        ("6A005.b.3", "medium = 'copper_vapour'\nneodymium = false\noutput_power = '30 W'", "NS2 NP1 AT1"),
        ("6A005.b.3", "medium = 'copper_vapour'\nneodymium = false\noutput_power = '29.9990 W'", "NS2 AT1"),
        ("6A005.b.4", "medium = 'copper_vapour'\nneodymium = false\nwavelength = '600 nm'", "NS2 NP1 AT1"),
        ("6A005.b.4", "medium = 'copper_vapour'\nneodymium = false\nwavelength = '600.001 nm'", "NS2 AT1"),
        ("6A005.b.2", "medium = 'argon'\nneodymium = false\nwavelength = '400 nm'", "NS2 NP1 AT1"),
        ("6A005.b.2", "medium = 'argon'\nneodymium = false\nwavelength = '399.999 nm'", "NS2 AT1"),
        (
            "6A005.b.2",
            "medium = 'argon'\nneodymium = false\nwavelength = '488 nm'\noutput_power = '40 W'",
            "NS2 AT1",
        ),
        (
            "6A005.a.2",
            "continuous = true\nmedium = 'argon'\nneodymium = false\nwavelength = '488 nm'\noutput_power = '51 W'",
            "NS2 NP1 AT1",
        ),
        ("6A005.a.3", "continuous = true\noutput_power = '51 W'", "NS2 NP1 AT1"),
        ("6A005.a.4", "continuous = true\nwavelength = '550 nm'", "NS2 NP1 AT1"),
        ("6A005.a.4", "continuous = true\nwavelength = '550.001 nm'", "NS2 AT1"),
        (
            "6A005.d.3",
            "medium = 'carbon_dioxide'\nwavelength = '10.6 µm'\npulse_energy = '6 J'\noutput_power = '501 W'\nrepetition_rate = '251 Hz'\npulse_duration = '199 ns'",
            "NS2 NP1 AT1",
        ),
        (
            "6A005.d.3",
            "medium = 'carbon_dioxide'\nwavelength = '10.6 µm'\npulse_energy = '6 J'\noutput_power = '501 W'\nrepetition_rate = '250 Hz'\npulse_duration = '199 ns'",
            "NS2 AT1",
        ),
        (
            "6A005.d.3",
            "medium = 'carbon_dioxide'\nwavelength = '10.6 µm'\npulse_energy = '6 J'\noutput_power = '501 W'\nrepetition_rate = '251 Hz'\npulse_duration = '200 ns'",
            "NS2 AT1",
        ),
        (
            "6A005.d.4",
            "medium = 'excimer'\nwavelength = '308 nm'\noutput_power = '501 W'\nrepetition_rate = '251 Hz'",
            "NS2 NP1 AT1",
        ),
        (
            "6A005.d.4",
            "medium = 'excimer'\nwavelength = '239 nm'\noutput_power = '501 W'\nrepetition_rate = '251 Hz'",
            "NS2 AT1",
        ),
        (
            "6A005.d.2",
            "medium = 'carbon_monoxide'\nwavelength = '5 µm'\noutput_power = '6 kW'\nrepetition_rate = '251 Hz'\npulse_duration = '199 ns'",
            "NS2 NP1 AT1",
        ),
        (
            "6A005.d.2",
            "medium = 'carbon_monoxide'\nwavelength = '6.001 µm'\noutput_power = '6 kW'\nrepetition_rate = '251 Hz'\npulse_duration = '199 ns'",
            "NS2 AT1",
        ),
    ];
    for (entry, more, expected) in rows {
        assert_eq!(reasons(&laser(VISIBLE, more), Us, entry, "2026-09-01"), expected, "{entry} {more}");
    }
}

/// A laser with other values in the place of some.
fn laser(item: &str, more: &str) -> String {
    let mut table: toml::Table = toml::from_str(item).unwrap();
    table.extend(toml::from_str::<toml::Table>(more).unwrap());
    toml::to_string(&table).unwrap()
}

/// The reasons of an entry that are undecided.
fn open_reasons(text: &str, entry: &str) -> String {
    let answer = classify(&item(&[text]), Us, "2026-09-01".parse().unwrap());
    let open = &find(&answer, Us, entry).open_reasons;
    open.iter().map(|open| open.reason.to_string()).collect::<Vec<_>>().join(" ")
}

/// D9: a reason that is not decided is open, and asks for what would tell.
#[test]
fn a_reason_that_is_not_decided_is_told_with_its_question() {
    let drone = "category = 'uav'\nflies_beyond_sight = true\nendurance = '40 min'\ncarries = []\naerosol_capacity = 'none'";
    let answer = classify(&item(&[drone]), Us, "2026-08-20".parse().unwrap());
    let entry = find(&answer, Us, "9A012.a.1");
    assert_eq!(entry.reasons, ["AT1"]);
    let [open] = &entry.open_reasons[..] else { panic!("{:?}", entry.open_reasons) };
    assert_eq!(open.reason, "MT1");
    assert_eq!(open.open, ["range"]);
    let camera = "category = 'infrared_imager'\ndetector = 'microbolometer'\narray = 'two_dimensional'\nelements = 327680\nshortest_wavelength = '8 um'\nlongest_wavelength = '14 um'\nframe_rate = '>= 30 Hz'\nfixed_lens = false\napplication = 'other'\npeak_response = '10 um'";
    let open = open_reasons(camera, "6A003.b.4.b");
    assert_eq!(open, "", "more than 111,000 elements: RS1, whatever the frame rate");
    assert_eq!(open_reasons(&camera.replace("327680", "100000"), "6A003.b.4.b"), "RS1 RS2");
}

#[test]
fn the_european_list_has_no_reasons() {
    for (item, entry) in [(KIT, "9A012.b.3"), (JET, "9A101.a"), (SPRAYER, "9A350")] {
        assert_eq!(reasons(item, Eu, entry, "2025-11-15"), "", "{entry}");
    }
}
