//! What the United States leave to their residual entries.

use dualuse::items::{CounterUas, Radio};
use dualuse::quantity::{count, gigahertz, megabits_per_second};
use dualuse::{Case, Fact, Regime, Truth, Verdict};

use super::{NOW, plain_jammer, plain_radio, truth, yes};

#[test]
fn what_5a001_leaves_to_5a991_by_rate() {
    for (rate, total, expected) in
        [(45.0, 90.0, false), (45.1, 90.0, true), (45.0, 90.1, true), (44.9, 89.9, false)]
    {
        let radio = Radio {
            transfer_rate: megabits_per_second(rate).into(),
            total_transfer_rate: megabits_per_second(total).into(),
            ..plain_radio()
        };
        assert_eq!(truth(&radio, Regime::Us, "5A991.b.1"), yes(expected), "{rate} {total}");
        let satellite = Radio { civil_satellite_system: true.into(), ..radio };
        assert_eq!(truth(&satellite, Regime::Us, "5A991.b.1"), Truth::No);
    }
    for (level, total, a, b) in [
        (4.0, 8.6, false, false),
        (5.0, 8.5, false, false),
        (5.0, 8.6, true, false),
        (16.0, 8.5, false, false),
        (17.0, 8.4, false, true),
        (17.0, 8.5, false, true),
        (17.0, 8.6, true, false),
    ] {
        let radio = Radio {
            qam_level: count(level).into(),
            total_transfer_rate: megabits_per_second(total).into(),
            ..plain_radio()
        };
        assert_eq!(truth(&radio, Regime::Us, "5A991.b.7.a"), yes(a), "{level} {total}");
        assert_eq!(truth(&radio, Regime::Us, "5A991.b.7.b"), yes(b), "{level} {total}");
        for spared in [
            Radio { qam_level: Fact::ABSENT, ..radio.clone() },
            Radio { narrow_radio_relay: true.into(), ..radio.clone() },
            Radio { civil_satellite_system: true.into(), ..radio },
        ] {
            assert_eq!(truth(&spared, Regime::Us, "5A991.b.7.a"), Truth::No);
            assert_eq!(truth(&spared, Regime::Us, "5A991.b.7.b"), Truth::No);
        }
    }
}

#[test]
fn what_5a001_leaves_to_5a991_by_frequency() {
    for (frequency, earth, a, b) in [
        (26.5, false, false, false),
        (26.6, false, false, true),
        (31.0, true, false, false),
        (31.1, true, true, false),
        (31.1, false, false, true),
    ] {
        let radio = Radio {
            highest_frequency: gigahertz(frequency).into(),
            earth_station: earth.into(),
            ..plain_radio()
        };
        assert_eq!(truth(&radio, Regime::Us, "5A991.b.6.a"), yes(a), "{frequency} {earth}");
        assert_eq!(truth(&radio, Regime::Us, "5A991.b.6.b"), yes(b), "{frequency} {earth}");
        let civil = Radio { civil_allocated_band: true.into(), ..radio };
        assert_eq!(truth(&civil, Regime::Us, "5A991.b.6.a"), Truth::No);
        assert_eq!(truth(&civil, Regime::Us, "5A991.b.6.b"), Truth::No);
    }
    for (frequency, expected) in [(10.4, false), (10.5, false), (10.6, true)] {
        let antenna = Radio {
            phased_array: true.into(),
            active_elements: true.into(),
            highest_frequency: gigahertz(frequency).into(),
            ..plain_radio()
        };
        assert_eq!(truth(&antenna, Regime::Us, "5A991.f"), yes(expected), "{frequency}");
        let passive = Radio { active_elements: false.into(), ..antenna.clone() };
        assert_eq!(truth(&passive, Regime::Us, "5A991.f"), Truth::No);
        let landing = Radio { microwave_landing_system: true.into(), ..antenna };
        assert_eq!(truth(&landing, Regime::Us, "5A991.f"), Truth::No);
    }
    for (frequency, expected) in [(19.6, false), (19.7, true), (19.8, true)] {
        let relay = Radio {
            radio_relay: true.into(),
            highest_frequency: gigahertz(frequency).into(),
            ..plain_radio()
        };
        assert_eq!(truth(&relay, Regime::Us, "5A991.h"), yes(expected), "{frequency}");
    }
    let mobile = Radio { mobile_communications: true.into(), ..plain_radio() };
    assert_eq!(truth(&mobile, Regime::Us, "5A991.g"), Truth::Yes);
    assert_eq!(truth(&plain_radio(), Regime::Us, "5A991.g"), Truth::No);
}

#[test]
fn a_residual_entry_yields_to_what_is_specified() {
    let link = Radio {
        airborne: true.into(),
        mobile_communications: true.into(),
        transfer_rate: megabits_per_second(50.0).into(),
        ..plain_radio()
    };
    assert_eq!(truth(&link, Regime::Us, "5A991.g"), Truth::Yes);
    assert_eq!(truth(&link, Regime::Us, "5A991.b.1"), Truth::Yes);
    assert_eq!(truth(&link, Regime::Us, "7A994 (radio)"), Truth::No);
    let hopping = Radio { frequency_hopping: true.into(), programmable_spreading_codes: true.into(), ..link };
    assert_eq!(truth(&hopping, Regime::Us, "5A001.b.3.a"), Truth::Yes);
    assert_eq!(truth(&hopping, Regime::Us, "5A991.g"), Truth::No);
    assert_eq!(truth(&hopping, Regime::Us, "5A991.b.1"), Truth::No);
    let plain = Radio { airborne: true.into(), ..plain_radio() };
    assert_eq!(truth(&plain, Regime::Us, "7A994 (radio)"), Truth::Yes);
    let military = Radio { military_use: true.into(), ..plain };
    assert_eq!(truth(&military, Regime::Us, "7A994 (radio)"), Truth::No);
    assert_eq!(Case::new(&plain_radio(), NOW).verdict(Regime::Us), Verdict::NotListed);
}

/// No point of 5A001 names a jammer of drone links, and the text of 5A991 does
/// not either: the answer is open until somebody adopts a reading.
#[test]
fn a_civil_jammer_of_drone_links_is_disputed_in_the_united_states() {
    let jammer = plain_jammer();
    assert_eq!(Case::new(&jammer, NOW).verdict(Regime::Us), Verdict::Undetermined);
    for (reading, expected) in [("5A991", Verdict::Controlled), ("not listed", Verdict::NotListed)] {
        let case = Case::new(&jammer, NOW).adopting("US-5A991-counter-drone", reading).unwrap();
        assert_eq!(case.verdict(Regime::Us), expected, "{reading}");
    }
    for specified in [
        CounterUas { counters_explosive_devices: true.into(), ..plain_jammer() },
        CounterUas { military_use: true.into(), ..plain_jammer() },
    ] {
        assert_eq!(truth(&specified, Regime::Us, "5A991 (counter-drone)"), Truth::No);
        assert_eq!(Case::new(&specified, NOW).verdict(Regime::Us), Verdict::Controlled);
    }
    assert_eq!(Case::new(&jammer, NOW).verdict(Regime::Eu), Verdict::NotListed);
}
