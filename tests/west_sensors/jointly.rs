//! Items of which no entry is certain, but some entry must apply.

use std::time::{Duration, Instant};

use dualuse::Regime::{Eu, Us, Wassenaar};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::items::laser::Laser;
use dualuse::items::radar::Radar;
use dualuse::{Case, Verdict};

use crate::{DAY, REGIMES, continuous, entries, number, pulsed, radar, set_laser, truth, verdict};

#[test]
fn a_wavelength_across_several_bands() {
    let rows = [
        // a.2, a.3 or a.4, whatever the mode.
        ("wave=500..600 nm, power=200 W, mode=unknown", Verdict::Controlled),
        // Between 510 nm and 540 nm, 40 W would be free.
        ("wave=500..600 nm, power=40 W, mode=unknown", Verdict::Undetermined),
        ("wave=541..800 nm, power=40 W, mode=unknown", Verdict::Controlled),
        ("wave=500..600 nm, power=30 W, mode=unknown", Verdict::NotListed),
        // a.5 or a.6.
        ("wave=900..1100 nm, power=3 kW, mode=multiple", Verdict::Controlled),
        ("wave=900..1100 nm, power=90 W, mode=multiple", Verdict::Undetermined),
        // a.7 to a.10.
        ("wave=1500..3000 nm, power=130 W, mode=unknown", Verdict::Controlled),
        ("wave=1500..3000 nm, power=20 W, mode=unknown", Verdict::Undetermined),
    ];
    for (text, expected) in rows {
        for regime in [Eu, Wassenaar] {
            assert_eq!(verdict(&continuous(text), regime), expected, "{regime} {text}");
        }
    }
    let laser = continuous("wave=500..600 nm, power=200 W, mode=unknown");
    for regime in REGIMES {
        assert_eq!(verdict(&laser, regime), Verdict::Controlled);
        let answer = Case::new(&laser, DAY).under([regime]).classify();
        let decision = &answer.regimes[0];
        assert!(decision.entries.iter().all(|entry| entry.truth == Unknown));
        for point in ["a.2", "a.3", "a.4"] {
            assert!(decision.jointly.contains(&number(regime, "6A005", point)), "{:?}", decision.jointly);
        }
    }
}

#[test]
fn both_ways_of_running_are_listed() {
    // 2 kW at 1,800 nm is in a.8 as a wave and in b.8 in pulses.
    let laser = set_laser(continuous("wave=1800 nm, power=2 kW"), "continuous=unknown, duration=unknown");
    assert_eq!(verdict(&laser, Eu), Verdict::Controlled);
    assert_eq!(truth(&laser, Eu, "6A005.a.8"), Unknown);
    assert_eq!(truth(&laser, Eu, "6A005.b.8"), Unknown);
}

#[test]
fn pulses_across_durations_and_modes() {
    // b.6.b has no modes; b.6.c and d have.
    let laser =
        pulsed("wave=1064 nm, duration=unknown, mode=unknown, power=3 kW, rate=unknown, efficiency=unknown");
    assert_eq!(truth(&laser, Eu, "6A005.b.6"), Yes);
    let laser =
        pulsed("wave=1064 nm, duration=unknown, mode=unknown, power=25 W, rate=unknown, efficiency=unknown");
    assert_eq!(truth(&laser, Eu, "6A005.b.6"), Unknown);
    let laser =
        pulsed("wave=1064 nm, duration=unknown, mode=unknown, power=19 W, rate=unknown, efficiency=unknown");
    assert_eq!(truth(&laser, Eu, "6A005.b.6"), No);
}

#[test]
fn an_airborne_radar_is_listed_somewhere_in_the_us() {
    // By 6A008, or by 6A998.a where it is not elsewhere specified.
    let open = Radar { airborne: true.into(), ..Radar::default() };
    assert!(entries(&open, Us).iter().all(|entry| entry.1 != Yes));
    let started = Instant::now();
    let verdict_us = verdict(&open, Us);
    assert!(started.elapsed() < Duration::from_secs(60), "took {:?}", started.elapsed());
    assert_eq!(verdict_us, Verdict::Controlled);
    assert_eq!(verdict(&open, Eu), Verdict::Undetermined);
    assert_eq!(verdict(&radar("airborne=yes, sar=unknown"), Us), Verdict::Controlled);
}

#[test]
fn nothing_is_assumed_of_an_unknown_laser() {
    for regime in REGIMES {
        assert_eq!(verdict(&Laser::default(), regime), Verdict::Undetermined);
        assert_eq!(verdict(&Radar::default(), regime), Verdict::Undetermined);
    }
}
