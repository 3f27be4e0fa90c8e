//! Sensors, lasers and cells in the western lists: whole items, as a sheet
//! describes them, and what each list says of them on a day.

use dualuse::{Case, Described, LawOfDay, Regime, RegimeDecision, Verdict};

use dualuse::Regime::{Eu, Us, Wassenaar};
use dualuse::Verdict::{Controlled, NotListed, Undetermined};

const TODAY: &str = "2026-09-10";

fn item(json: &str) -> Described {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn decision(json: &str, regime: Regime, day: &str) -> RegimeDecision {
    let described = item(json);
    let mut classification =
        Case::new(&described.item, day.parse().unwrap()).under([regime]).with_all_entries().classify();
    classification.regimes.remove(0)
}

fn verdict(json: &str, regime: Regime, day: &str) -> Verdict {
    LawOfDay::on(day.parse().unwrap()).verdict(regime, &item(json).item)
}

/// The entries that say yes.
fn listed(json: &str, regime: Regime, day: &str) -> Vec<String> {
    let entries = decision(json, regime, day).entries;
    entries
        .into_iter()
        .filter(|entry| entry.truth == dualuse::Truth::Yes)
        .map(|entry| entry.entry.to_string())
        .collect()
}

/// The points that are left out, and that the item may be among.
fn left_out(json: &str, regime: Regime) -> Vec<String> {
    decision(json, regime, TODAY).left_out.into_iter().map(|point| point.place.to_string()).collect()
}

/// The entries about which a fact is missing.
fn open(json: &str, regime: Regime, day: &str) -> Vec<String> {
    let entries = decision(json, regime, day).entries;
    entries
        .into_iter()
        .filter(|entry| entry.truth == dualuse::Truth::Unknown)
        .map(|entry| entry.entry.to_string())
        .collect()
}

#[test]
fn a_cell_of_450_wh_per_kg_is_never_silent() {
    let either = r#"{"category":"battery","specific_energy":"450 Wh/kg"}"#;
    let cell = r#"{"category":"battery","specific_energy":"450 Wh/kg","is_cell":true}"#;
    let pack = r#"{"category":"battery","specific_energy":"450 Wh/kg","is_cell":false}"#;
    for (regime, entry) in [(Wassenaar, "3.A.1.e.1.b"), (Eu, "3A001.e.1.b"), (Us, "3A001.e.1.b")] {
        assert_eq!(verdict(either, regime, TODAY), Undetermined, "{regime}");
        assert_eq!(open(either, regime, TODAY), [entry]);
        assert_eq!(listed(cell, regime, TODAY), [entry]);
        assert_eq!(verdict(pack, regime, TODAY), NotListed, "{regime}");
    }
    let ordinary = r#"{"category":"battery","specific_energy":"250 Wh/kg","is_cell":true}"#;
    assert_eq!(listed(ordinary, Us, TODAY), ["3A991.j.2"]);
    assert_eq!(verdict(ordinary, Eu, TODAY), NotListed);
    assert_eq!(verdict(ordinary, Wassenaar, TODAY), NotListed);
}

#[test]
fn an_array_that_multiplies_charge_is_never_silent() {
    let camera = r#"{"category":"infrared_imager","detector":"photon","charge_multiplication":true,"peak_response":"600 nm"}"#;
    for (regime, entry) in [(Wassenaar, "6.A.3.b.4.c"), (Eu, "6A003.b.4.c"), (Us, "6A003.b.4.c")] {
        assert_eq!(verdict(camera, regime, TODAY), Undetermined, "{regime}");
        assert!(open(camera, regime, TODAY).contains(&entry.to_owned()), "{regime}");
    }
}

#[test]
fn a_hyperspectral_camera_is_never_silent() {
    let camera = r#"{"category":"spectral_camera","hyperspectral":true}"#;
    for (regime, entry) in [
        (Wassenaar, "6.A.2.b (multispectral)"),
        (Eu, "6A002.b (multispectral)"),
        (Us, "6A002.b (multispectral)"),
    ] {
        assert_eq!(verdict(camera, regime, TODAY), Undetermined, "{regime}");
        assert_eq!(open(camera, regime, TODAY), [entry], "{regime}");
    }
    let fine = r#"{"category":"spectral_camera","hyperspectral":true,"application":"remote_sensing","ifov":"150 µrad"}"#;
    assert_eq!(listed(fine, Eu, TODAY), ["6A002.b (multispectral)"]);
    assert_eq!(listed(fine, Us, TODAY), ["6A002.b (multispectral)"]);
}

#[test]
fn ordinary_cameras_and_range_finders_close_quickly() {
    let colour = r#"{"category":"spectral_camera","hyperspectral":false,"extra_bands":false,"application":"other","material":"ccd_or_cmos","camera_tracking":false}"#;
    let finder = r#"{"category":"laser","use":"range_finding","military_use":false,"weapon":false,"tunable":false,"continuous":false,"medium":"solid_state","wavelength":"1535 nm","pulse_energy":"0.1 mJ","peak_power":"10 kW","pulse_duration":"10 ns","output_power":"1 mW","q_switched":false,"ranging_distance":"2 km","rapid_ranging_distance":"none"}"#;
    for regime in [Wassenaar, Eu, Us] {
        assert_eq!(verdict(colour, regime, TODAY), NotListed, "{regime}");
        assert_eq!(left_out(colour, regime), [""; 0], "{regime}");
        assert_eq!(verdict(finder, regime, TODAY), NotListed, "{regime}");
        assert_eq!(left_out(finder, regime), [""; 0], "{regime}");
    }
}

const NINE_HERTZ: &str = r#"{"category":"infrared_imager","detector":"microbolometer","array":"two_dimensional","elements":327680,"peak_response":"10 um","shortest_wavelength":"8 um","longest_wavelength":"14 um","frame_rate":"9 Hz","application":"other"}"#;

#[test]
fn a_microbolometer_camera_of_9_hz_stays_6a993_a() {
    assert_eq!(listed(NINE_HERTZ, Us, TODAY), ["6A993.a"]);
    let bare = r#"{"category":"infrared_imager","detector":"microbolometer","array":"two_dimensional","shortest_wavelength":"8 um","longest_wavelength":"14 um","frame_rate":"9 Hz","application":"other"}"#;
    assert_eq!(listed(bare, Us, TODAY), ["6A993.a"]);
    for regime in [Wassenaar, Eu] {
        assert_eq!(verdict(NINE_HERTZ, regime, TODAY), NotListed, "{regime}");
    }
    for regime in [Wassenaar, Eu, Us] {
        assert_eq!(left_out(NINE_HERTZ, regime), [""; 0], "{regime}");
        let asked = open(NINE_HERTZ, regime, TODAY);
        assert!(!asked.iter().any(|entry| entry.contains("b.4.c") || entry.contains("b (mono")), "{asked:?}");
    }
    let sensing = NINE_HERTZ.replace(r#""application":"other""#, r#""application":"remote_sensing","ifov":"1 mrad","airborne":true,"digital_output":true,"material":"not_silicon""#);
    assert_eq!(listed(&sensing, Eu, TODAY), ["6A002.b (monospectral)"]);
}

/// D7, input 30: by the technical note to 6A002.a.3.f a thermopile array is a microbolometer.
#[test]
fn an_array_of_any_thermal_detector_is_a_microbolometer() {
    let thermopile = r#"{"category":"infrared_imager","detector":"thermopile","array":"two_dimensional","elements":10080,"peak_response":"10 um","shortest_wavelength":"8 um","longest_wavelength":"14 um","frame_rate":"9 Hz","application":"other","charge_multiplication":false,"cooled":false}"#;
    assert_eq!(listed(thermopile, Us, TODAY), ["6A993.a"]);
    assert_eq!(verdict(thermopile, Eu, TODAY), NotListed);
    assert_eq!(verdict(thermopile, Wassenaar, TODAY), NotListed);
    let fast = thermopile.replace("9 Hz", "10 Hz");
    let known = r#""fixed_lens":false,"application":"other""#;
    let fast = fast.replace(r#""application":"other""#, known);
    for detector in ["thermopile", "thermal", "microbolometer"] {
        let camera = fast.replace("thermopile", detector);
        assert_eq!(listed(&camera, Us, TODAY), ["6A003.b.4.b"], "{detector}");
        assert_eq!(listed(&camera, Eu, TODAY), ["6A003.b.4.b"], "{detector}");
        assert_eq!(listed(&camera, Wassenaar, TODAY), ["6.A.3.b.4.b"], "{detector}");
    }
    // Point d of Note 2, and point b.
    for free in [fast.replace("10080", "5129"), fast.replace("thermopile", "pyroelectric")] {
        assert_eq!(listed(&free, Us, TODAY), [""; 0]);
        assert_eq!(listed(&free, Eu, TODAY), [""; 0]);
    }
}

const L1: &str = r#"{"category":"laser","continuous":true,"tunable":false,"medium":"semiconductor","diode_form":"individual","transverse_mode":"multiple","wavelength":"905 nm","output_power":"28 W","use":"other","weapon":false,"military_use":false}"#;

/// D1: the United States have one limit below 1400 nm, the EU three bands.
#[test]
fn a_diode_of_905_nm_and_28_w() {
    assert_eq!(listed(L1, Us, "2026-08-20"), ["6A005.d.1.b"]);
    assert_eq!(verdict(L1, Eu, "2026-01-15"), NotListed);
    assert_eq!(verdict(L1, Wassenaar, "2026-01-15"), Undetermined);
    assert_eq!(open(L1, Wassenaar, "2026-01-15"), ["6.A.5.d.1.b"]);
}

/// D2: each edition has its numbers; between two editions neither decides alone.
#[test]
fn the_numbers_of_6a005_are_those_of_the_edition() {
    let l2 = L1.replace("28 W", "20 W");
    let l3 = L1.replace("multiple", "single").replace("905 nm", "1064 nm").replace("28 W", "1.8 W");
    let l4 = r#"{"category":"laser","continuous":false,"tunable":false,"medium":"solid_state","transverse_mode":"single","wavelength":"532 nm","output_power":"60 W","pulse_energy":"1 mJ","peak_power":"100 kW","pulse_duration":"10 ns","use":"other","weapon":false,"military_use":false,"neodymium":false}"#;
    for (laser, entry) in [(l2.as_str(), "d.1.b"), (&l3, "d.1.a"), (l4, "b.3")] {
        for (regime, number) in [(Eu, "6A005"), (Wassenaar, "6.A.5")] {
            let entry = format!("{number}.{entry}");
            assert_eq!(listed(laser, regime, "2022-06-01"), [entry.as_str()]);
            assert_eq!(listed(laser, regime, "2022-12-31"), [entry.as_str()]);
            assert_eq!(verdict(laser, regime, "2023-01-01"), Undetermined, "{entry}");
            assert_eq!(open(laser, regime, "2025-11-14"), [entry.as_str()]);
            assert_eq!(verdict(laser, regime, "2025-11-15"), NotListed, "{entry}");
        }
        let entry = format!("6A005.{entry}");
        assert!(open(laser, Us, "2026-06-30").contains(&entry), "{entry}");
        assert!(!open(laser, Us, "2026-07-01").contains(&entry), "{entry}");
    }
    // Where the editions agree, the days between are decided.
    assert_eq!(verdict(&L1.replace("28 W", "40 W"), Eu, "2024-06-01"), Controlled);
    assert_eq!(verdict(&L1.replace("28 W", "15 W"), Eu, "2024-06-01"), NotListed);
}

/// D3: in the EU the note on vessel traffic services stands for l.4 alone.
#[test]
fn a_radar_for_vessel_traffic_that_tracks() {
    let radar =
        r#"{"category":"radar","application":"vessel_traffic","automatic_tracking":true,"airborne":false}"#;
    assert!(listed(radar, Eu, "2026-01-15").contains(&"6A008.l.1".to_owned()));
    assert!(!open(radar, Us, "2026-01-15").contains(&"6A008.l.1".to_owned()));
    assert!(open(radar, Wassenaar, "2026-01-15").contains(&"6.A.8.l.1".to_owned()));
}

/// D11, input 49: "n.e.s." is not elsewhere specified.
#[test]
fn a_radar_of_6a108_is_not_one_of_6a998() {
    let radar = r#"{"category":"radar","airborne":true,"laser":false,"application":"other","synthetic_aperture":false,"inverse_synthetic_aperture":false,"sidelooking":false,"electronically_scanned":false,"height_finding":false,"moving_targets":false,"spread_spectrum":false,"frequency_agility":false,"ground_based":false,"tuning":"1 %","carrier_frequencies":1,"compression_ratio":"none","compressed_pulse_width":"none","automatic_tracking":false,"fusion_time":"none","usable_in_missiles":true,"tracked_range":"none","highest_frequency":"10 GHz","lowest_frequency":"9 GHz","designed_for":{"category":"uav","range":"400 km"}}"#;
    assert_eq!(listed(radar, Us, TODAY), ["6A108.a"]);
    let for_nothing = radar.replace(r#"{"category":"uav","range":"400 km"}"#, r#""nothing_in_particular""#);
    assert_eq!(listed(&for_nothing, Us, TODAY), ["6A998.a"]);
}

/// D21: only the United States ask whether the code translator is on board.
#[test]
fn a_code_translator_on_the_ground() {
    let radar = r#"{"category":"radar","application":"other","airborne":false,"tracked_range":"500 km","code_translator":true,"translator_on_board":false}"#;
    assert!(open(radar, Eu, TODAY).contains(&"6A108.b.1".to_owned()));
    assert!(!open(radar, Us, TODAY).contains(&"6A108.b.1".to_owned()));
    let question = Regime::Eu.entry("6A108.b.1").unwrap().versions()[0].citation.to_string();
    assert!(question.ends_with("6A108.b.1"));
    let asked = dualuse::Category::Radar.attributes().iter().find(|asked| asked.name == "code_translator");
    assert!(!asked.unwrap().phrase.contains("on board"));
}

/// D26, input 12: of the conditions of Note 2.c the first alone decides.
#[test]
fn a_cooled_camera_that_does_not_multiply_charge_is_decided() {
    let camera = r#"{"category":"infrared_imager","detector":"photon","cooled":true,"array":"two_dimensional","peak_response":"4.5 um","shortest_wavelength":"3 um","longest_wavelength":"5 um","frame_rate":"60 Hz","elements":327680,"application":"other"}"#;
    let answer = decision(camera, Us, "2026-08-13");
    let entry = answer.entries.iter().find(|entry| entry.entry == "6A003.b.4.a").unwrap();
    assert_eq!(entry.truth, dualuse::Truth::Unknown);
    let told = camera.replace(r#""cooled":true"#, r#""cooled":true,"charge_multiplication":false"#);
    assert_eq!(listed(&told, Us, "2026-08-13"), ["6A003.b.4.a"]);
}

#[test]
fn every_point_left_out_about_sensors_keeps_its_item_open() {
    let items = [
        (r#"{"category":"infrared_imager","application":"military"}"#, "ML15.c and d, ML5.b", Eu),
        (r#"{"category":"infrared_imager","application":"military"}"#, "ML15.c and d, ML5.b", Wassenaar),
        (r#"{"category":"infrared_imager","application":"search_and_track"}"#, "USML category XII(c)(4)", Us),
        (
            r#"{"category":"spectral_camera","application":"military"}"#,
            "USML category XII(c)(3) and (6)(iii)",
            Us,
        ),
        (r#"{"category":"radar","laser":true,"application":"military"}"#, "USML category XII(b)(6)", Us),
        (r#"{"category":"radar","application":"military"}"#, "ML15.e, ML5.b", Eu),
        (r#"{"category":"laser","tunable":true,"wavelength":"1550 nm","output_power":"2 W"}"#, "6A005.c", Eu),
        (
            r#"{"category":"laser","medium":"semiconductor","diode_form":"stack"}"#,
            "6A005.d.1.d and d.1.e",
            Us,
        ),
        (
            r#"{"category":"laser","use":"acoustic_detection","continuous":true,"wavelength":"1550 nm"}"#,
            "6A005.g",
            Eu,
        ),
        (r#"{"category":"laser","use":"counter_drone","weapon":true}"#, "USML category XVIII", Us),
        (
            r#"{"category":"radar","airborne":true,"lowest_frequency":"94 GHz","highest_frequency":"94 GHz"}"#,
            "6A998.c",
            Us,
        ),
    ];
    for (json, place, regime) in items {
        assert!(
            left_out(json, regime).contains(&place.to_owned()),
            "{regime} {json}: {:?}",
            left_out(json, regime)
        );
    }
}
