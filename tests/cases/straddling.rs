//! Items of which no entry of category 6 is certain, but some entry must apply.

use std::time::{Duration, Instant};

use dualuse::Regime::{Eu, Us, Wassenaar};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::{Case, Item, Regime, Truth, Verdict};

use crate::{DAY, classify, find, item};

fn verdict(item: &Item, regime: Regime) -> Verdict {
    Case::new(item, DAY).verdict(regime)
}

fn truth(item: &Item, id: &str) -> Truth {
    find(&classify(item, Eu, DAY), Eu, id).truth
}

const SOLID_STATE: &str = "
category = 'laser'
use = 'other'
medium = 'solid_state'
diode_form = 'none'
tunable = false
non_repetitive = false
industrial = false
linewidth = '100 GHz'
wall_plug_efficiency = '1 %'
repetition_rate = '0 Hz'
pulse_energy = '0 J'
peak_power = 'none'
ranging_distance = 'none'
rapid_ranging_distance = 'none'
military_use = false
weapon = false
";

fn continuous(wavelength: &str, power: &str, mode: &str) -> Item {
    let figures = format!(
        "continuous = true\nwavelength = '{wavelength}'\noutput_power = '{power}'\ntransverse_mode = '{mode}'"
    );
    item(&[SOLID_STATE, &figures])
}

#[test]
fn a_wavelength_across_several_bands() {
    for (wavelength, power, mode, expected) in [
        // a.2, a.3 or a.4, whatever the mode.
        ("500..600 nm", "200 W", "unknown", Verdict::Controlled),
        // Between 510 nm and 540 nm, 40 W would be free.
        ("500..600 nm", "40 W", "unknown", Verdict::Undetermined),
        ("541..800 nm", "40 W", "unknown", Verdict::Controlled),
        ("500..600 nm", "30 W", "unknown", Verdict::NotListed),
        // a.5 or a.6.
        ("900..1100 nm", "3 kW", "multiple", Verdict::Controlled),
        ("900..1100 nm", "90 W", "multiple", Verdict::Undetermined),
        // a.7 to a.10.
        ("1500..3000 nm", "130 W", "unknown", Verdict::Controlled),
        ("1500..3000 nm", "20 W", "unknown", Verdict::Undetermined),
    ] {
        for regime in [Eu, Wassenaar] {
            let laser = continuous(wavelength, power, mode);
            assert_eq!(verdict(&laser, regime), expected, "{regime}: {wavelength}, {power}, {mode}");
        }
    }
}

#[test]
fn the_entries_that_decide_jointly_are_named() {
    let laser = continuous("500..600 nm", "200 W", "unknown");
    for (regime, jointly) in [
        (Eu, ["6A005.a.2", "6A005.a.3", "6A005.a.4"]),
        (Us, ["6A005.a.2", "6A005.a.3", "6A005.a.4"]),
        (Wassenaar, ["6.A.5.a.2", "6.A.5.a.3", "6.A.5.a.4"]),
    ] {
        assert_eq!(verdict(&laser, regime), Verdict::Controlled);
        let answer = Case::new(&laser, DAY).under([regime]).classify();
        let decision = &answer.regimes[0];
        assert!(decision.entries.iter().all(|entry| entry.truth == Unknown), "{regime}");
        for id in jointly {
            assert!(decision.jointly.iter().any(|other| other == id), "{:?}", decision.jointly);
        }
    }
}

#[test]
fn both_ways_of_running_are_listed() {
    // 2 kW at 1,800 nm is in a.8 as a wave and in b.8 in pulses.
    let laser = item(&[SOLID_STATE, "wavelength = '1800 nm'", "output_power = '2 kW'"]);
    assert_eq!(verdict(&laser, Eu), Verdict::Controlled);
    assert_eq!(truth(&laser, "6A005.a.8"), Unknown);
    assert_eq!(truth(&laser, "6A005.b.8"), Unknown);
}

#[test]
fn pulses_of_unknown_duration_and_mode() {
    // b.6.b asks for no mode; b.6.c and d do.
    for (power, expected) in [("3 kW", Yes), ("25 W", Unknown), ("19 W", No)] {
        let power = format!("output_power = '{power}'\npeak_power = '1 W'");
        let open = "
            continuous = false
            wavelength = '1064 nm'
            repetition_rate = 'unknown'
            wall_plug_efficiency = 'unknown'";
        assert_eq!(truth(&item(&[SOLID_STATE, open, &power]), "6A005.b.6"), expected, "{power}");
    }
}

#[test]
fn an_airborne_radar_is_listed_somewhere_in_the_us() {
    // By 6A008, or by 6A998.a where it is not elsewhere specified.
    let open = item(&["category = 'radar'", "airborne = true"]);
    let started = Instant::now();
    assert_eq!(verdict(&open, Us), Verdict::Controlled);
    assert!(started.elapsed() < Duration::from_secs(60), "took {:?}", started.elapsed());
    assert_eq!(verdict(&open, Eu), Verdict::Undetermined);
    let answer = Case::new(&open, DAY).under([Us]).classify();
    assert!(answer.regimes[0].entries.iter().all(|entry| entry.truth != Yes));
}

#[test]
fn nothing_is_assumed_of_an_unknown_laser_or_radar() {
    for regime in [Eu, Us, Wassenaar] {
        for category in ["category = 'laser'", "category = 'radar'"] {
            assert_eq!(verdict(&item(&[category]), regime), Verdict::Undetermined, "{regime} {category}");
        }
    }
}
