//! Silence never reads as no: points that are left out, and days before the first text.

use dualuse::Regime::{Eu, Mtcr, Us, Wassenaar};
use dualuse::Verdict::{Controlled, NotListed, Undetermined};
use dualuse::report::Report;
use dualuse::{Case, Classification, Item, Regime, Verdict};

fn classify(item: &str, regime: Regime, day: &str) -> Classification {
    let item: Item = serde_json::from_str(item).unwrap_or_else(|error| panic!("{item}: {error}"));
    Case::new(&item, day.parse().unwrap()).under([regime]).classify()
}

fn verdict(item: &str, regime: Regime, day: &str) -> Verdict {
    classify(item, regime, day).regimes[0].verdict
}

/// The verdict, and the places of the points that are left out.
fn told(item: &str, regime: Regime, day: &str) -> (Verdict, Vec<String>) {
    let answer = classify(item, regime, day);
    let decision = &answer.regimes[0];
    (decision.verdict, decision.left_out.iter().map(|point| point.place.to_string()).collect())
}

#[test]
fn a_decrypting_receiver_is_never_just_not_listed() {
    let receiver = r#"{"category":"navigation_receiver","government_decryption":true,"adaptive_antenna":false,
        "airborne":false,"designed_for":"nothing_in_particular"}"#;
    assert_eq!(verdict(receiver, Eu, "2026-09-10"), Controlled);
    assert_eq!(verdict(receiver, Wassenaar, "2026-09-10"), Controlled);
    for day in ["2026-08-20", "2026-09-10"] {
        let (verdict, places) = told(receiver, Us, day);
        assert_eq!(verdict, Undetermined, "{day}");
        assert!(places.contains(&"7A005.a, 7A105.b.2".to_owned()), "{places:?}");
    }
    let answer = classify(receiver, Us, "2026-09-10");
    assert!(answer.regimes[0].entries.iter().any(|entry| entry.entry == "XII(d)(2)(ii)"));
    // Its 11.A.3.b.2 asks for an airborne receiver, and was seen.
    assert_eq!(verdict(receiver, Mtcr, "2026-09-10"), NotListed);
}

/// D24: beyond 300 km in sight, the row on missile technology names what paragraph a does not.
#[test]
fn a_far_drone_in_sight_is_a_doubt_in_the_united_states() {
    let drone = r#"{"category":"uav","flies_beyond_sight":false,"autonomous":true,"endurance":"4 h",
        "range":"350 km","aerosol_capacity":"none","carries":[]}"#;
    assert_eq!(told(drone, Us, "2026-08-13"), (Undetermined, vec!["9A012, row MT".to_owned()]));
    assert_eq!(verdict(&drone.replace("350", "299"), Us, "2026-08-13"), NotListed);
    assert_eq!(verdict(drone, Eu, "2026-08-13"), Controlled);
    assert_eq!(verdict(drone, Mtcr, "2026-08-13"), Controlled);
}

/// D6, item 79: navigation to 0.2 nautical miles per hour is on the Munitions List first.
#[test]
fn a_precise_navigation_system_is_on_the_munitions_list_first() {
    let unit = r#"{"category":"inertial_unit","multi_axis":true,"gyro_rate_range":"450 deg/s",
        "acceleration_range":"30 g","angle_random_walk":"0.0008 deg/rt-h","spinning_mass_gyros_only":false,
        "civil_certified":false,"for_vehicles":true,"unaided_drift_rate":"0.2 nmi/h",
        "unaided_drift_per_distance":"none","unaided_drift_per_day":"none","position_error_after_loss":"none",
        "unaided_heading_accuracy":"none","space_qualified":false,"carries":[]}"#;
    let answer = classify(unit, Us, "2026-09-10");
    let us = &answer.regimes[0];
    assert_eq!((us.verdict, us.deciding()[0].entry.as_ref()), (Controlled, "XII(d)(1)"));
    let yes: Vec<_> = us
        .entries
        .iter()
        .filter(|entry| entry.truth == dualuse::Truth::Yes)
        .map(|entry| &entry.entry)
        .collect();
    assert_eq!(yes, ["XII(d)(1)", "7A003.a.1", "7A003.d.1"]);
    assert!(us.left_out.iter().any(|point| point.place == "USML XII(e)(12)(i)"));
}

/// D23, item 70: a band that begins at 57 GHz is meant for d.2 alone.
#[test]
fn a_band_that_begins_at_an_edge_is_meant_for_the_next_point() {
    let antenna = r#"{"category":"radio","airborne":false,"military_use":false,"spread_spectrum":false,
        "frequency_hopping":false,"ultra_wideband":false,"digital_receiver":false,"phased_array":true,
        "active_elements":true,"lowest_frequency":"57 GHz","highest_frequency":"66 GHz",
        "effective_radiated_power":"20 dBm","microwave_landing_system":false,"civil_cellular":false,
        "civil_wireless_lan":false,"civil_earth_station":false}"#;
    for regime in [Wassenaar, Eu, Us] {
        let answer = classify(antenna, regime, "2026-09-10");
        let entries = &answer.regimes[0].entries;
        assert!(entries.iter().all(|entry| !entry.entry.contains(".d.1")), "{regime}");
    }
    assert_eq!(verdict(&antenna.replace("20 dBm", "24 dBm"), Eu, "2026-09-10"), Controlled);
}

/// Radar that tracks from the air is on the Munitions List first, and nobody is asked what it is for.
#[test]
fn airborne_radar_that_tracks_is_on_the_munitions_list_first() {
    let radar = |tracks: bool| {
        format!(
            r#"{{"category":"radar","airborne":true,"laser":false,"application":"other","automatic_tracking":{tracks},
        "synthetic_aperture":false,"inverse_synthetic_aperture":false,"electronically_scanned":false,
        "frequency_agility":false,"spread_spectrum":false,"frequency_hopping":false,"subject_to_ear":false}}"#
        )
    };
    let answer = classify(&radar(true), Us, "2026-09-10");
    let us = &answer.regimes[0];
    assert_eq!((us.verdict, us.deciding()[0].entry.as_ref()), (Controlled, "XI(a)(3)(i)"));
    assert!(us.entries.iter().all(|entry| entry.entry != "6A998.a"), "it is elsewhere specified");
    let us = &classify(&radar(false), Us, "2026-09-10").regimes[0];
    assert!(us.left_out.iter().all(|point| !point.place.starts_with("USML XI(a)(3)")), "{:?}", us.left_out);
    assert!(us.entries.iter().all(|entry| !entry.entry.starts_with("XI")));
    let agile = radar(false).replace(r#""frequency_agility":false"#, r#""frequency_agility":true"#);
    let (_, places) = told(&agile, Us, "2026-09-10");
    assert!(places.contains(&"USML XI(a)(3)(xviii)".to_owned()), "{places:?}");
}

/// The points of XI(a)(3) that were printed and are left out, each with the facts that bring it up.
#[test]
fn the_printed_points_on_radar_keep_their_goods_open() {
    let bare = r#"{"category":"radar","airborne":false,"laser":false,"application":"other","automatic_tracking":false,
        "synthetic_aperture":false,"inverse_synthetic_aperture":false,"electronically_scanned":false,
        "frequency_agility":false,"spread_spectrum":false,"frequency_hopping":false,"subject_to_ear":false,
        "detection_range":"60 km","peak_power":"100 W"}"#;
    let of_radar = |radar: &str| {
        let (_, places) = told(radar, Us, "2026-09-10");
        places.into_iter().filter(|place| place.starts_with("USML XI(a)(3)")).collect::<Vec<_>>()
    };
    let with = |changes: &[(&str, &str)]| {
        let told = changes.iter().fold(bare.to_owned(), |radar, (from, to)| radar.replace(from, to));
        of_radar(&told)
    };
    assert_eq!(with(&[]), [""; 0]);
    let tracking = (r#""automatic_tracking":false"#, r#""automatic_tracking":true"#);
    assert_eq!(with(&[tracking]), ["USML XI(a)(3)(x)"]);
    assert_eq!(with(&[tracking, ("60 km", "46.2 km")]), [""; 0]);
    assert_eq!(with(&[tracking, (r#":"other""#, r#":"marine""#)]), [""; 0]);
    let scanned = (r#""electronically_scanned":false"#, r#""electronically_scanned":true"#);
    assert_eq!(with(&[scanned]), ["USML XI(a)(3)(xii)"]);
    // Its note asks for both.
    let determined = (r#""subject_to_ear":false"#, r#""subject_to_ear":true"#);
    assert_eq!(with(&[scanned, determined]), [""; 0]);
    assert_eq!(with(&[scanned, determined, ("100 W", "551 W")]), ["USML XI(a)(3)(xii)"]);
    let images = (r#""synthetic_aperture":false,"#, r#""synthetic_aperture":true,"#);
    assert!(with(&[images]).contains(&"USML XI(a)(3)(ii), CCD".to_owned()));
    let hopping = (r#""frequency_hopping":false"#, r#""frequency_hopping":true"#);
    assert_eq!(with(&[hopping]), ["USML XI(a)(3)(xviii)"]);
}

/// XI(c)(10), whose exceptions were printed in part.
#[test]
fn an_antenna_that_steers_beams_and_nulls_is_open() {
    let antenna = |nulls: bool| {
        format!(
            r#"{{"category":"radio","phased_array":true,"steers_nulls":{nulls},"spread_spectrum":false}}"#
        )
    };
    let is_open = |nulls| told(&antenna(nulls), Us, "2026-09-10").1.contains(&"USML XI(c)(10)".to_owned());
    assert!(is_open(true) && !is_open(false));
}

/// Facts that a maker tells exclude the points of the Munitions List on communications.
#[test]
fn a_hopping_ground_radio_is_open_until_its_measures_are_told() {
    let radio = |counters: &str| {
        format!(
            r#"{{"category":"radio","airborne":false,"military_use":false,"frequency_hopping":true,
        "spread_spectrum":true,"phased_array":false,"steers_nulls":false,"counters_disruption":{counters}}}"#
        )
    };
    for counters in ["true", "null"] {
        let (_, places) = told(&radio(counters), Us, "2026-09-10");
        assert!(places.contains(&"USML XI(a)(5)".to_owned()), "{counters}: {places:?}");
    }
    let (_, places) = told(&radio("false"), Us, "2026-09-10");
    assert!(!places.contains(&"USML XI(a)(5)".to_owned()), "{places:?}");
}

/// Before the first text of a list beside the main one, an answer is open only where that text does not say no.
#[test]
fn days_before_the_first_text_of_a_list_beside_the_main_one() {
    let jammer = |jams| {
        format!(
            r#"{{"category":"counter_uas","jams_satellite_navigation":{jams},"jamming_range":"none","civil":true,
        "military_use":false,"direction_finding":false,"intercepts_mobile_content":false,
        "intercepts_mobile_metadata":false,"intercepts_analogue_or_wireless_lan":false,
        "jams_mobile_networks":false,"detects_interceptors":false,"passive_coherent_location":false,
        "counters_explosive_devices":false,"communicates_beside_jammer":false,"surveils_or_tracks":false,
        "detects_or_identifies":false,"radio_frequency_weapon":false,"designed_for":"nothing_in_particular"}}"#
        )
    };
    // The munitions lists, seen as of 17 February 2020, beside Annex I of 9 September 2021.
    for regime in [Eu, Wassenaar] {
        assert_eq!(verdict(&jammer(true), regime, "2021-09-09"), Controlled, "{regime}");
        assert_eq!(verdict(&jammer(false), regime, "2021-09-09"), NotListed, "{regime}");
        assert_eq!(verdict(&jammer(false), regime, "2021-09-08"), Undetermined, "{regime}");
        assert_eq!(verdict(&jammer(true), regime, "2020-02-16"), Undetermined, "{regime}");
    }
    // The Munitions List, seen as of 1 September 2026.
    let gyro = |mechanical| {
        format!(
            r#"{{"category":"gyroscope","acceleration_range":"10 g","rate_range":"400 °/s",
        "bias_stability_one_month":"100 °/h","bias_stability_three_minutes":"100 °/h","angle_random_walk":"1 °/√h",
        "drift_rate_stability":"100 °/h","bias_repeatability":"0.001 °/h","mechanical":{mechanical},
        "spinning_mass":false,"for_inertial_navigation":false,"usable_in_missiles":false}}"#
        )
    };
    assert_eq!(verdict(&gyro(true), Us, "2026-09-01"), Controlled);
    assert_eq!(verdict(&gyro(true), Us, "2026-08-31"), Undetermined);
    assert_eq!(verdict(&gyro(false), Us, "2026-09-01"), NotListed);
    assert_eq!(verdict(&gyro(false), Us, "2026-08-31"), NotListed, "the first text says no");
    assert_eq!(verdict(&gyro(false), Us, "2021-09-08"), Undetermined, "before the list itself");
    // The Annex of the MTCR answers from its own day.
    assert_eq!(verdict(&gyro(false), Mtcr, "2015-12-31"), NotListed);
    assert_eq!(verdict(&gyro(false), Mtcr, "2015-12-30"), Undetermined);
}

/// An autopilot is avionic equipment in the United States, and of a missile 7A103.b and 7A116.
#[test]
fn an_automatic_pilot() {
    let autopilot = |purpose: &str| {
        format!(
            r#"{{"category":"flight_controller","automatic_pilot":true,"flight_instruments":false,
        "flight_control_system":true,"attitude_control":false,"servo_valve":false,"makes_unmanned":false,
        "guidance_accuracy":"none","usable_in_missiles":false,"swarming":false,"military_use":false,
        "designed_for":{purpose}}}"#
        )
    };
    let near = autopilot(r#"{"category":"uav","range":"20 km","payload_mass":"5 kg"}"#);
    let far = autopilot(r#"{"category":"uav","range":"400 km","payload_mass":"600 kg"}"#);
    let entries = |item: &str, regime| {
        let answer = classify(item, regime, "2026-09-10");
        let yes = answer.regimes[0].entries.iter().filter(|entry| entry.truth == dualuse::Truth::Yes);
        yes.map(|entry| entry.entry.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(entries(&near, Us), ["7A994 (flight controllers)"]);
    assert_eq!(verdict(&near, Eu, "2026-09-10"), NotListed);
    assert_eq!(entries(&far, Us), ["7A103.b (flight controllers)", "7A116.a"]);
    assert_eq!(entries(&far, Eu), ["7A103.b (flight controllers)", "7A116.a"]);
    assert_eq!(
        told(&far, Mtcr, "2026-09-10"),
        (Undetermined, vec!["9.A.2".to_owned(), "the item that 7A116 repeats".to_owned()])
    );
    assert_eq!(verdict(&near, Mtcr, "2026-09-10"), NotListed);
    let swarm = near.replace(r#""swarming":false"#, r#""swarming":true"#);
    // What the Munitions List takes is elsewhere specified.
    assert_eq!(entries(&swarm, Us), ["VIII(h)(12)"]);
}

fn full(item: &str, regime: Regime) -> String {
    Report::of(&classify(item, regime, "2026-09-10")).full().to_text()
}

/// D20 and the order of review, as the report tells them.
#[test]
fn the_report_tells_reasons_and_what_remains() {
    let drone = r#"{"category":"uav","flies_beyond_sight":true,"endurance":"4 h","range":"20 km","carries":[],
        "aerosol_capacity":"none"}"#;
    let text = full(drone, Us).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(
        "NS1 asks for a licence to all destinations except Australia, Canada, or the United Kingdom"
    ));
    assert!(
        text.contains(
            "Comes first, and is answered by whoever describes it: USML VIII(a)(10), target drones"
        )
    );
    assert!(!text.contains("What remains"), "something is listed");
    let toy =
        drone.replace(r#""flies_beyond_sight":true"#, r#""flies_beyond_sight":false,"autonomous":false"#);
    let text = full(&toy, Us).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(
        "What remains if nothing lists it, once the order of review is through (no clearance): 9A991.b, \
         aircraft, n.e.s.; EAR99"
    ));
    let text = full(&toy, Eu).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("ML10.c.1"));
}

/// Points of the military lists and of Annex I that are left out, where what is known does not exclude them.
#[test]
fn european_points_that_are_left_out_keep_their_goods_open() {
    let optics = r#"{"category":"laser","use":"optics_detection","military_use":true}"#;
    let tracker = r#"{"category":"infrared_imager","application":"search_and_track"}"#;
    for regime in [Eu, Wassenaar] {
        let places = |item| told(item, regime, "2026-09-10").1;
        assert!(places(optics).contains(&"ML5.b.2".to_owned()), "{regime}");
        let civil = optics.replace("true", "false");
        assert!(!places(&civil).contains(&"ML5.b.2".to_owned()), "{regime}");
        assert!(places(tracker).contains(&"ML15.c and d, ML5.b".to_owned()), "{regime}");
        let other = tracker.replace("search_and_track", "other");
        assert!(!places(&other).contains(&"ML15.c and d, ML5.b".to_owned()), "{regime}");
    }
    let kit = |payload: &str| {
        format!(
            r#"{{"category":"conversion_kit","makes_unmanned":true,"designed_for":{{"category":"uav","range":"400 km",
        "payload_mass":"{payload}","flies_beyond_sight":false,"endurance":"3 h"}}}}"#
        )
    };
    for regime in [Eu, Us] {
        let (verdict, places) = told(&kit("600 kg"), regime, "2026-09-10");
        assert_eq!((verdict, places), (Undetermined, vec!["7A116, note".to_owned()]), "{regime}");
    }
    assert_eq!(told(&kit("400 kg"), Eu, "2026-09-10"), (NotListed, vec![]));
    // The note of the United States names neither payload nor range.
    assert_eq!(told(&kit("400 kg"), Us, "2026-09-10").0, Undetermined);
    let controller = r#"{"category":"flight_controller","makes_unmanned":true,"flight_control_system":true,
        "designed_for":{"category":"uav","range":"20 km","payload_mass":"5 kg"}}"#;
    assert!(told(controller, Us, "2026-09-10").1.contains(&"7A116, note".to_owned()));
    let station = |range: &str| {
        format!(
            r#"{{"category":"radio","airborne":false,"telemetry_or_telecontrol":true,
        "designed_for":{{"category":"uav","range":"{range}"}}}}"#
        )
    };
    for (regime, place) in [(Eu, "9A115.a"), (Us, "9A115")] {
        let places = |range| told(&station(range), regime, "2026-09-10").1;
        assert!(places("400 km").contains(&place.to_owned()), "{regime}");
        assert!(!places("299 km").contains(&place.to_owned()), "{regime}");
    }
}
