//! What only the United States have: reasons, 6A993, 6A995, 6A998, the munitions list.

use dualuse::Regime::Us;
use dualuse::Truth::{self, No, Unknown, Yes};
use dualuse::items::infrared_imager::InfraredImager;
use dualuse::items::radar::Radar;
use dualuse::items::uav::Uav;
use dualuse::quantity::kilometres;
use dualuse::{Case, Standing, Verdict, date};

use crate::{DAY, continuous, entries, microbolometer, pulsed, radar, set_imager, set_laser, truth, verdict};

fn reasons(imager: &InfraredImager, id: &str) -> String {
    let entries = entries(imager, Us);
    entries.iter().find(|entry| entry.0 == id).expect("there is such an entry").2.join(" ")
}

#[test]
fn a_boson_at_60_hz_and_at_9_hz() {
    // 640 by 512 elements, uncooled, 8 µm to 14 µm.
    let fast = microbolometer("frame_rate=60 Hz");
    assert_eq!(truth(&fast, Us, "6A003.b.4.b"), Yes);
    assert_eq!(truth(&fast, Us, "6A993.a"), No);
    assert_eq!(reasons(&fast, "6A003.b.4.b"), "NS2 RS1 AT1 UN");

    let slow = microbolometer("frame_rate=9 Hz");
    assert_eq!(truth(&slow, Us, "6A003.b.4.b"), No);
    assert_eq!(truth(&slow, Us, "6A993.a"), Yes);
    assert_eq!(reasons(&slow, "6A993.a"), "AT1");
    assert_eq!(verdict(&slow, dualuse::Regime::Eu), Verdict::NotListed);

    // Of an unknown frame rate it is in the one or the other.
    let open = microbolometer("frame_rate=unknown");
    assert_eq!(truth(&open, Us, "6A003.b.4.b"), Unknown);
    assert_eq!(truth(&open, Us, "6A993.a"), Unknown);
    assert_eq!(verdict(&open, Us), Verdict::Controlled);
    assert_eq!(verdict(&open, dualuse::Regime::Eu), Verdict::Undetermined);
}

#[test]
fn regional_stability_of_microbolometer_cameras() {
    for (text, expected) in [
        ("elements=111000, frame_rate=60 Hz", "NS2 RS2 AT1 UN"),
        ("elements=111001, frame_rate=60 Hz", "NS2 RS1 AT1 UN"),
        ("elements=111000, frame_rate=> 60 Hz", "NS2 RS1 AT1 UN"),
        ("elements=111000, frame_rate=60 Hz, civil=yes", "NS2 RS1 AT1 UN"),
        ("elements=111000, frame_rate=60 Hz, civil=unknown", "NS2 AT1 UN"),
        ("elements=110592, frame_rate=30 Hz", "NS2 RS2 AT1 UN"),
    ] {
        assert_eq!(reasons(&microbolometer(text), "6A003.b.4.b"), expected, "{text}");
    }
    let cooled = microbolometer("detector=photon, peak=4 µm");
    assert_eq!(reasons(&cooled, "6A003.b.4.a"), "NS2 RS1 AT1 UN");
    let tube = "detector=image_intensifier, array=none, channel=6 µm, cathode=gallium_arsenide, peak=800 nm";
    assert_eq!(reasons(&microbolometer(tube), "6A003.b.3"), "NS2 RS1 AT1 UN");
}

#[test]
fn cameras_that_note_3_releases() {
    for (text, expected) in [
        ("frame_rate=<= 9 Hz", Yes),
        ("frame_rate=> 9 Hz", No),
        ("ifov=>= 2 mrad, fixed_lens=yes, viewable=no", Yes),
        ("ifov=< 2 mrad, fixed_lens=yes, viewable=no", No),
        ("ifov=>= 2 mrad, fixed_lens=yes, single=yes", Yes),
        ("ifov=>= 2 mrad, fixed_lens=yes, single=yes, direct_view=yes", No),
        ("application=passenger_vehicle", Yes),
        ("frame_rate=9 Hz, detector=photon, peak=4 µm", No),
    ] {
        assert_eq!(truth(&microbolometer(text), Us, "6A993.a"), expected, "{text}");
    }
    let known = set_imager(InfraredImager::default(), "frame_rate=8.6 Hz");
    assert_eq!(truth(&known, Us, "6A003.b.4.b"), No);
    assert_eq!(truth(&known, Us, "6A993.a"), Unknown);
}

#[test]
fn lasers_of_6a995() {
    let band = "wave=975.001..1150 nm, ";
    let pulses = |text: &str| pulsed(&format!("{band}{text}"));
    let rows: Vec<(&str, dualuse::items::Laser, Truth)> = vec![
        ("a", continuous("medium=carbon_dioxide, wave=10.6 µm, power=> 10 kW"), Yes),
        ("a", continuous("medium=carbon_dioxide, wave=10.6 µm, power=<= 10 kW"), No),
        ("a", pulsed("medium=carbon_dioxide, duration=> 10 µs, power=> 10 kW"), Yes),
        ("a", pulsed("medium=carbon_dioxide, duration=> 10 µs, power=<= 10 kW"), No),
        ("a", pulsed("medium=carbon_dioxide, duration=> 10 µs, peak=> 100 kW"), Yes),
        ("a", pulsed("medium=carbon_dioxide, duration=> 10 µs, peak=<= 100 kW"), No),
        ("a", pulsed("medium=carbon_dioxide, duration=<= 10 µs, energy=> 5 J, peak=> 2.5 kW"), Yes),
        ("a", pulsed("medium=carbon_dioxide, duration=<= 10 µs, energy=<= 5 J, peak=> 2.5 kW"), No),
        ("a", pulsed("medium=carbon_dioxide, duration=<= 10 µs, energy=> 5 J, peak=<= 2.5 kW"), No),
        ("a", pulsed("medium=carbon_dioxide, duration=<= 10 µs, power=> 2.5 kW"), Yes),
        ("a", pulsed("medium=carbon_dioxide, duration=<= 10 µs, power=<= 2.5 kW"), No),
        ("b", pulsed("medium=semiconductor, form=individual, wave=905 nm, power=> 100 mW"), Yes),
        ("b", pulsed("medium=semiconductor, form=individual, wave=905 nm, power=<= 100 mW"), No),
        ("b", pulsed("medium=semiconductor, form=individual, wave=> 1050 nm"), Yes),
        ("b", pulsed("medium=semiconductor, form=individual, wave=<= 1050 nm"), No),
        ("b", pulsed("medium=semiconductor, form=individual, mode=multiple, wave=> 1050 nm"), Yes),
        ("b", pulsed("medium=semiconductor, form=individual, mode=multiple, wave=<= 1050 nm, power=5 W"), No),
        ("b", pulsed("medium=semiconductor, form=bar, wave=> 1050 nm"), Yes),
        ("b", pulsed("medium=semiconductor, form=stack, wave=<= 1050 nm, power=5 W"), No),
        ("c", pulsed("medium=ruby, wave=694.3 nm, energy=> 20 J"), Yes),
        ("c", pulsed("medium=ruby, wave=694.3 nm, energy=<= 20 J"), No),
        ("d", pulses("duration=1 ns..1 µs, power=> 20 W"), Yes),
        ("d", pulses("duration=1 ns..1 µs, power=<= 20 W"), No),
        ("d", pulses("duration=< 1 ns, power=> 20 W"), No),
        ("d", pulses("duration=1 ns..1 µs, power=> 10 W, efficiency=> 12 %, rate=> 1 kHz"), Yes),
        ("d", pulses("duration=1 ns..1 µs, power=<= 10 W, efficiency=> 12 %, rate=> 1 kHz"), No),
        ("d", pulses("duration=1 ns..1 µs, power=11..20 W, efficiency=<= 12 %, rate=> 1 kHz"), No),
        ("d", pulses("duration=1 ns..1 µs, power=11..20 W, efficiency=> 12 %, rate=<= 1 kHz"), No),
        ("d", pulses("duration=1 ns..1 µs, mode=multiple, power=> 30 W, efficiency=> 18 %"), Yes),
        ("d", pulses("duration=1 ns..1 µs, mode=multiple, power=<= 30 W, efficiency=> 18 %"), No),
        ("d", pulses("duration=1 ns..1 µs, mode=multiple, power=31..50 W, efficiency=<= 18 %"), No),
        ("d", pulses("duration=1 ns..1 µs, mode=multiple, power=> 50 W"), Yes),
        ("d", pulses("duration=1 ns..1 µs, mode=multiple, peak=> 200 MW"), Yes),
        ("d", pulses("duration=1 ns..1 µs, mode=multiple, peak=<= 200 MW"), No),
        ("d", pulses("duration=> 1 µs, power=> 20 W"), Yes),
        ("d", pulses("duration=> 1 µs, power=<= 20 W"), No),
        ("d", pulses("duration=> 1 µs, power=> 10 W, efficiency=> 12 %, rate=> 1 kHz"), Yes),
        ("d", pulses("duration=> 1 µs, mode=multiple, power=> 30 W, efficiency=> 18 %"), Yes),
        ("d", pulses("duration=> 1 µs, mode=multiple, power=> 500 W"), Yes),
        ("d", pulses("duration=> 1 µs, mode=multiple, power=<= 500 W"), No),
        ("d", pulsed("wave=<= 975 nm, duration=10 ns, power=> 20 W"), No),
        ("d", pulsed("wave=> 1150 nm, duration=10 ns, power=> 20 W"), No),
        ("e", continuous("wave=975.001..1150 nm, power=> 50 W"), Yes),
        ("e", continuous("wave=975.001..1150 nm, power=<= 50 W"), No),
        ("e", continuous("wave=975.001..1150 nm, power=11..50 W, efficiency=20 %, rate=> 1 kHz"), Yes),
        ("e", continuous("wave=975.001..1150 nm, power=11..50 W, efficiency=20 %, rate=0 Hz"), No),
        ("e", continuous("wave=975.001..1150 nm, mode=multiple, power=> 30 W, efficiency=> 18 %"), Yes),
        ("e", continuous("wave=975.001..1150 nm, mode=multiple, power=<= 30 W, efficiency=> 18 %"), No),
        ("e", continuous("wave=975.001..1150 nm, mode=multiple, power=> 500 W"), Yes),
        ("e", continuous("wave=975.001..1150 nm, mode=multiple, power=<= 500 W"), No),
        (
            "e",
            continuous("wave=1070 nm, mode=multiple, power=501..2000 W, industrial=yes, mass=> 1200 kg"),
            No,
        ),
        (
            "e",
            continuous("wave=1070 nm, mode=multiple, power=501..2000 W, industrial=yes, mass=<= 1200 kg"),
            Yes,
        ),
        ("e", continuous("wave=1070 nm, mode=multiple, power=> 2 kW, industrial=yes, mass=> 1200 kg"), Yes),
        ("f", pulsed("wave=1400.001..1555 nm, energy=> 100 mJ, peak=> 1 W"), Yes),
        ("f", pulsed("wave=1400.001..1555 nm, energy=<= 100 mJ, peak=> 1 W"), No),
        ("f", pulsed("wave=1400.001..1555 nm, energy=> 100 mJ, peak=<= 1 W"), No),
        ("f", continuous("wave=1400.001..1555 nm, power=> 1 W"), Yes),
        ("f", continuous("wave=1400.001..1555 nm, power=<= 1 W"), No),
        ("f", continuous("wave=1400 nm, power=> 1 W"), No),
        ("f", continuous("wave=> 1555 nm, power=> 1 W"), No),
        ("f", continuous("wave=1500 nm, power=> 1 W, tunable=yes"), No),
        ("g", continuous("medium=free_electron, wave=3 µm"), Yes),
        ("g", continuous("medium=other, wave=3 µm"), No),
    ];
    for (point, laser, expected) in rows {
        assert_eq!(truth(&laser, Us, &format!("6A995.{point}")), expected, "{point} {laser:?}");
    }
}

#[test]
fn a_designator_is_on_the_munitions_list_alone() {
    // 80 mJ in 15 ns are 5.3 MW; 20 pulses a second are 1.6 W.
    let designator = pulsed(
        "wave=1064 nm, energy=80 mJ, duration=15 ns, rate=20 Hz, power=1.6 W, peak=5.3 MW, mode=unknown, \
         efficiency=unknown, use=target_designation, q_switched=yes",
    );
    let yes: Vec<_> = entries(&designator, Us).into_iter().filter(|entry| entry.1 != No).collect();
    assert_eq!(yes, [("XII(b)(1)", Yes, vec![])]);
    assert_eq!(verdict(&designator, dualuse::Regime::Eu), Verdict::NotListed);
    assert_eq!(verdict(&designator, dualuse::Regime::Wassenaar), Verdict::NotListed);
    // The paragraph was read in a copy of 1 September 2026.
    for (day, expected) in [(date(2026, 8, 31), Standing::Pending), (date(2026, 9, 1), Standing::InForce)] {
        let answer = Case::new(&designator, day).under([Us]).classify();
        let entry = answer.regimes[0].entries.iter().find(|entry| entry.control.id == "XII(b)(1)");
        assert_eq!(entry.expect("it says yes").standing, expected);
    }
    assert_eq!(truth(&set_laser(designator, "use=other"), Us, "XII(b)(1)"), No);
}

#[test]
fn range_finders_of_the_munitions_list() {
    for (text, expected) in [
        ("wave=1064 nm, q_switched=yes", Yes),
        ("wave=1064 nm, q_switched=no, ranging=20 km, rapid=20 km", No),
        ("wave=1063.999 nm, q_switched=yes, ranging=20 km", No),
        ("wave=905 nm, ranging=20 km, rapid=20 km", No),
        ("wave=> 1064 nm, ranging=>= 3 km", Yes),
        ("wave=> 1064 nm, ranging=< 3 km", No),
        ("wave=> 1064 nm, ranging=2 km, rapid=>= 1 km", Yes),
        ("wave=> 1064 nm, ranging=2 km, rapid=< 1 km", No),
        ("wave=1550 nm, ranging=10 km, use=other", No),
    ] {
        let laser = pulsed(&format!("use=range_finding, {text}"));
        assert_eq!(truth(&laser, Us, "XII(b)(3)"), expected, "{text}");
    }
}

#[test]
fn radars_for_missiles_and_radars_not_elsewhere_specified() {
    let for_range = |range: f64, text: &str| Radar {
        designed_for: Uav { range: kilometres(range).into(), ..Uav::default() }.into(),
        ..radar(text)
    };
    assert_eq!(truth(&for_range(300.0, ""), Us, "6A108.a"), Yes);
    assert_eq!(truth(&for_range(299.999, ""), Us, "6A108.a"), No);
    assert_eq!(truth(&for_range(300.0, "sar=yes"), Us, "6A108.a"), No);
    assert_eq!(truth(&radar(""), Us, "6A108.a"), No);
    // An airborne civil weather radar is free, but not with these.
    assert_eq!(truth(&for_range(300.0, "application=weather, airborne=yes"), Us, "6A108.a"), No);
    for with in ["esa=yes", "agile=yes", "spread=yes", "tracks_vehicles=yes", "airborne=no"] {
        let weather = for_range(300.0, &format!("application=weather, airborne=yes, {with}"));
        assert_eq!(truth(&weather, Us, "6A108.a"), Yes, "{with}");
    }

    assert_eq!(truth(&radar("airborne=yes"), Us, "6A998.a"), Yes);
    assert_eq!(truth(&radar("airborne=no"), Us, "6A998.a"), No);
    assert_eq!(truth(&radar("airborne=yes, sar=yes"), Us, "6A998.a"), No);
    assert_eq!(truth(&radar("airborne=yes, sar=yes, application=weather"), Us, "6A998.a"), Yes);
    // So that it stays decidable, only 6A008 counts as elsewhere.
    assert_eq!(truth(&for_range(300.0, "airborne=yes"), Us, "6A998.a"), Yes);
}

#[test]
fn reasons_of_radars() {
    let reasons = |text: &str, id: &str| {
        let entries = entries(&radar(text), Us);
        entries.iter().find(|entry| entry.0 == id).expect("there is such an entry").2.join(" ")
    };
    assert_eq!(reasons("sar=yes", "6A008.d"), "NS2 AT1");
    assert_eq!(reasons("sar=yes, airborne=yes, missiles=yes", "6A008.d"), "NS2 MT1 AT1");
    assert_eq!(reasons("sar=yes, airborne=no, missiles=yes", "6A008.d"), "NS2 AT1");
    assert_eq!(reasons("laser=yes, space=yes", "6A008.j.1"), "NS2 RS1 AT1");
    assert_eq!(reasons("laser=yes, coherent=yes, angular=1 µrad", "6A008.j.2"), "NS2 AT1");
    assert_eq!(reasons("airborne=yes", "6A998.a"), "AT1");
    assert_eq!(reasons("", "6A108.b.2"), "MT1 AT1");
}

#[test]
fn first_days() {
    let designator = continuous("wave=1064 nm, power=2 kW");
    for (day, expected) in [(date(2021, 9, 8), Standing::Pending), (date(2021, 9, 9), Standing::InForce)] {
        for regime in crate::REGIMES {
            let answer = Case::new(&designator, day).under([regime]).classify();
            let id = crate::number(regime, "6A005", "a.6");
            let entry = answer.regimes[0].entries.iter().find(|entry| entry.control.id == id);
            assert_eq!(entry.expect("it says yes").standing, expected, "{regime} on {day}");
        }
    }
    assert!(DAY > date(2026, 9, 1));
}
