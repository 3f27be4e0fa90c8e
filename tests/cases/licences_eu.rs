//! What Regulation (EU) 2021/821 asks of an export: article 3, the transfers of
//! article 11, the notice of article 4, and EU001 to EU008 from both sides of
//! each list of destinations, as the text names them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex, PoisonError};

use dualuse::Regime::Eu;
use dualuse::{Date, Described, LawOfDay, LicenceDecision, Needed, Regime, Truth, date};
use serde_json::{Value, json};

pub const TODAY: Date = date(2026, 11, 24);

/// Of 9A012.a.1 in every list.
pub fn drone() -> Value {
    json!({
        "category": "uav", "flies_beyond_sight": true, "endurance": "45 min", "gust_tolerance": "25 kn",
        "range": "20 km", "aerosol_capacity": "none", "model_aircraft": false, "carries": [],
    })
}

/// In no entry of the European list: it flies for 20 minutes.
pub fn toy() -> Value {
    json!({
        "category": "uav", "flies_beyond_sight": true, "endurance": "20 min", "gust_tolerance": "25 kn",
        "range": "20 km", "aerosol_capacity": "none", "model_aircraft": false, "carries": [],
    })
}

/// From Germany, to an end user of the destination, for nothing of concern.
pub fn harmless(destination: &str) -> Value {
    json!({
        "departure": "DE", "origin": "DE", "destination": destination, "end_user_country": destination,
        "authority_notice": false, "wmd_end_use": false, "military_end_use_eu": false,
        "unauthorised_military_items": false, "sanctions_annex_eu": false, "us_origin": false,
        "us_content": false,
    })
}

pub fn with(mut table: Value, changes: &[(&str, Value)]) -> Value {
    for (name, value) in changes {
        table[*name] = value.clone();
    }
    table
}

pub fn licence(regime: Regime, on: Date, item: &Value, export: &Value) -> LicenceDecision {
    licence_by(law_of(on), regime, item, export)
}

pub fn licence_by(law: &LawOfDay, regime: Regime, item: &Value, export: &Value) -> LicenceDecision {
    let described = with(item.clone(), &[("export", export.clone())]);
    let described: Described = serde_json::from_value(described).unwrap();
    let case = law.case(&described.item).under([regime]).asking(0);
    let answer = case.for_export(described.export.as_ref().unwrap()).classify();
    answer.under(regime).unwrap().licence.clone().expect("the regime has a law on licences")
}

/// The law of a day, kept for all tests.
pub fn law_of(day: Date) -> &'static LawOfDay {
    static LAWS: LazyLock<Mutex<BTreeMap<Date, &'static LawOfDay>>> = LazyLock::new(Mutex::default);
    let mut laws = LAWS.lock().unwrap_or_else(PoisonError::into_inner);
    laws.entry(day).or_insert_with(|| Box::leak(Box::new(LawOfDay::on(day))))
}

pub fn eu(item: &Value, export: &Value) -> LicenceDecision {
    licence(Eu, TODAY, item, export)
}

pub fn may_apply(licence: &LicenceDecision) -> Vec<&str> {
    licence.may_apply.iter().map(|may| may.id.as_ref()).collect()
}

const ALL_COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AL", "AM", "AO", "AR", "AU", "AZ", "BA", "BD", "BO", "BR", "BY", "CA", "CD", "CF",
    "CG", "CH", "CL", "CN", "CO", "CU", "DZ", "EG", "ER", "ET", "GB", "GE", "GH", "HK", "ID", "IL", "IN",
    "IQ", "IR", "IS", "JO", "JP", "KE", "KG", "KH", "KP", "KR", "KW", "KZ", "LB", "LI", "LY", "MA", "MD",
    "ME", "MG", "MK", "ML", "MM", "MN", "MO", "MU", "MX", "MY", "NG", "NO", "NP", "NZ", "OM", "PE", "PH",
    "PK", "QA", "RS", "RU", "SA", "SD", "SG", "SN", "SO", "SS", "SY", "TH", "TJ", "TM", "TN", "TR", "TW",
    "TZ", "UA", "UG", "US", "UY", "UZ", "VE", "VN", "YE", "ZA", "ZW",
];

/// The countries to which an authorisation is not excluded, of those above.
fn open_to(item: &Value, id: &str) -> BTreeSet<&'static str> {
    let open = ALL_COUNTRIES.iter().copied();
    open.filter(|country| may_apply(&eu(item, &harmless(country))).contains(&id)).collect()
}

fn countries(text: &'static str) -> BTreeSet<&'static str> {
    text.split(' ').collect()
}

#[test]
fn article_3_asks_for_an_authorisation_to_every_third_country() {
    for country in ALL_COUNTRIES {
        let answer = eu(&drone(), &harmless(country));
        assert_eq!((answer.reaches, answer.needed), (Truth::Yes, Needed::Yes), "{country}");
        assert!(answer.demands.contains(&"9A012.a.1: Article 3(1)".to_owned()), "{country}: {answer:?}");
        assert_eq!(
            eu(&toy(), &with(harmless(country), &[("end_user_country", json!("JP"))])).reaches,
            Truth::Yes
        );
    }
    // No export from the Union, and no item of Annex IV.
    for country in ["FR", "PL", "HR", "AT", "SE"] {
        let answer = eu(&drone(), &harmless(country));
        assert_eq!((answer.reaches, answer.needed), (Truth::Yes, Needed::NoneFound), "{country}");
        assert!(answer.not_checked.iter().any(|what| what.contains("article 11(2)")), "{answer:?}");
    }
}

/// Section A: Australia, Canada, Iceland, Japan, New Zealand, Norway, Switzerland including
/// Liechtenstein, the United Kingdom, the United States.
#[test]
fn eu001_is_open_to_ten_countries() {
    assert_eq!(open_to(&drone(), "EU001"), countries("AU CA CH GB IS JP LI NO NZ US"));
}

/// Sections C and D, which have the same destinations; the French overseas territories beside.
#[test]
fn eu003_and_eu004_are_open_to_the_same_countries() {
    let of_text = countries("AE AL AR BA BR CL CN HK IN KR KZ MA ME MK MO MX RS SG TN TR UA ZA");
    assert_eq!(open_to(&drone(), "EU003"), of_text);
    assert_eq!(open_to(&drone(), "EU004"), of_text);
    for (territory, open) in [("NC", true), ("PF", true), ("WF", true), ("GL", false)] {
        let answer = eu(&drone(), &harmless(territory));
        assert_eq!(may_apply(&answer).contains(&"EU003"), open, "{territory}");
    }
}

/// Section E: 5A001.d to Argentina, China, India, South Africa, South Korea, Turkey, Ukraine.
#[test]
fn eu005_is_open_to_antennas_and_seven_countries() {
    let of_text = countries("AR CN HK IN KR MO TR UA ZA");
    assert_eq!(open_to(&antenna(), "EU005"), of_text);
    assert!(open_to(&drone(), "EU005").is_empty());
    // What another entry lists too is not covered: a point of 5A001.b.3.
    let spread = with(
        antenna(),
        &[
            ("phased_array", json!(true)),
            ("spread_spectrum", json!(true)),
            ("programmable_spreading_codes", json!(true)),
            ("output_power", json!("2 W")),
        ],
    );
    assert!(open_to(&spread, "EU005").is_empty());
}

/// An electronically steerable antenna of 5A001.d.1, at 40 GHz.
fn antenna() -> Value {
    json!({
        "category": "radio", "airborne": false, "military_use": false, "spread_spectrum": false,
        "frequency_hopping": false, "ultra_wideband": false, "digital_receiver": false, "phased_array": true,
        "active_elements": true, "lowest_frequency": "40 GHz", "highest_frequency": "41 GHz",
        "effective_radiated_power": "30 dBm", "microwave_landing_system": false, "civil_cellular": false,
        "civil_wireless_lan": false, "civil_earth_station": false, "telemetry_or_telecontrol": false,
        "civil_allocated_band": false, "earth_station": false, "transfer_rate": "1 Mbit/s",
        "total_transfer_rate": "1 Mbit/s", "qam_level": "none", "radio_relay": false,
        "mobile_communications": false,
    })
}

/// Sections B, F, G and H are about goods that no entry here describes: chips, chemicals, software,
/// encryption.
#[test]
fn eu002_and_eu006_to_eu008_cover_no_goods_of_this_library() {
    for item in [drone(), antenna()] {
        for id in ["EU002", "EU006", "EU007", "EU008"] {
            assert!(open_to(&item, id).is_empty(), "{id}");
        }
    }
    // Their destinations stand in their law all the same.
    for (id, inside, outside) in [
        ("EU002", &["AR", "KR", "TR", "ZA"][..], &["CN", "IN", "JP", "UA"][..]),
        ("EU006", &["AR", "KR", "TR", "UA"], &["ZA", "CN", "JP"]),
        (
            "EU007",
            &["AR", "BR", "CL", "ID", "IL", "IN", "JO", "KR", "MA", "MX", "MY", "PH", "SG", "TH", "TN", "ZA"],
            &["CN", "TR", "UA", "JP", "VN"],
        ),
        (
            "EU008",
            &["IN", "TR", "UA", "BR", "KR", "ZA", "VN", "TW"],
            &[
                "AU", "CA", "CH", "GB", "IS", "JP", "LI", "NO", "NZ", "US", "AE", "AF", "AM", "AZ", "BY",
                "CD", "CF", "CG", "CN", "EG", "ER", "GE", "HK", "IL", "IQ", "IR", "KG", "KH", "KP", "KZ",
                "LB", "LY", "ML", "MM", "MN", "MO", "MU", "MY", "OM", "PK", "QA", "RU", "SA", "SD", "SO",
                "SS", "SY", "TJ", "TM", "UZ", "VE", "YE", "ZW",
            ],
        ),
    ] {
        let law = Eu.licence_law();
        let exception = law.exceptions.iter().find(|exception| exception.control.id == id).unwrap();
        let criterion = &exception.control.versions()[0].criterion;
        for (countries, expected) in [(inside, Truth::Yes), (outside, Truth::No)] {
            for country in countries {
                let export = with(harmless(country), &[("arms_embargo", json!(false))]);
                let described = with(drone(), &[("export", export)]);
                let described: Described = serde_json::from_value(described).unwrap();
                let export = described.export.as_ref().unwrap();
                assert_eq!(criterion.truth(export, TODAY), expected, "{id} {country}");
            }
        }
    }
}

/// Each of them names the uses of article 4(1), of which the exporter was informed or is aware.
#[test]
fn a_use_of_concern_takes_general_authorisations_away() {
    for (changes, open) in [
        (vec![], true),
        (vec![("authority_notice", json!(true))], false),
        (vec![("wmd_end_use", json!(true))], false),
        (vec![("unauthorised_military_items", json!(true))], false),
        (vec![("military_end_use_eu", json!(true)), ("arms_embargo", json!(true))], false),
        (vec![("military_end_use_eu", json!(true)), ("arms_embargo", json!(false))], true),
        // What is not known excludes nothing.
        (vec![("military_end_use_eu", json!(true))], true),
        (vec![("authority_notice", json!("unknown"))], true),
    ] {
        let answer = eu(&drone(), &with(harmless("JP"), &changes));
        assert_eq!(may_apply(&answer) == ["EU001"], open, "{changes:?}: {answer:?}");
        assert_eq!(answer.needed, Needed::Yes);
    }
}

#[test]
fn each_tells_what_it_asks() {
    let answer = eu(&drone(), &harmless("JP"));
    let eu001 = &answer.may_apply[0];
    assert!(eu001.asks.iter().any(|ask| ask.contains("within 30 days")), "{eu001:?}");
    assert_eq!(eu001.cites, ["Regulation (EU) 2021/821, Annex II, Section A"]);
    assert!(eu001.doubts.iter().any(|doubt| doubt.contains("21 September 2026")), "{eu001:?}");
    let answer = eu(&drone(), &harmless("TR"));
    assert_eq!(may_apply(&answer), ["EU003", "EU004"]);
    assert!(answer.may_apply[1].asks.iter().any(|ask| ask.contains("within 120 days")));
}

/// Article 4(1): informed; article 4(2): aware, who notifies.
#[test]
fn what_is_not_listed_hangs_on_the_notice_and_the_use() {
    let needed = |changes: &[(&str, Value)]| {
        let answer = eu(&toy(), &with(harmless("TR"), changes));
        (answer.needed, answer.demands, answer.duties.len())
    };
    assert_eq!(needed(&[]), (Needed::NoneFound, vec![], 0));
    let informed = (Needed::Yes, vec!["Article 4(1)".to_owned()], 0);
    assert_eq!(needed(&[("authority_notice", json!(true))]), informed);
    let aware = (Needed::Unknown, vec![], 1);
    assert_eq!(needed(&[("wmd_end_use", json!(true))]), aware);
    assert_eq!(needed(&[("military_end_use_eu", json!(true)), ("arms_embargo", json!(true))]), aware);
    assert_eq!(
        needed(&[("military_end_use_eu", json!(true)), ("arms_embargo", json!(false))]).0,
        Needed::NoneFound
    );
    // Which countries are under an embargo is asked.
    let open = eu(&toy(), &with(harmless("TR"), &[("military_end_use_eu", json!(true))]));
    assert_eq!(open.needed, Needed::Unknown);
    assert_eq!(open.open, ["export.arms_embargo"]);
    let told = &eu(&toy(), &with(harmless("TR"), &[("wmd_end_use", json!(true))])).duties[0];
    assert!(told.starts_with("Article 4(2): ") && told.contains("notify"), "{told}");
}

#[test]
fn none_found_is_no_clearance() {
    let answer = eu(&toy(), &harmless("JP"));
    assert_eq!(answer.needed, Needed::NoneFound);
    for what in ["parties", "arms embargo", "articles 9 and 10", "article 5"] {
        assert!(answer.not_checked.iter().any(|told| told.contains(what)), "{what}: {answer:?}");
    }
}

/// Regulation 2023/1529: no drone to Iran, and no exception takes its place.
#[test]
fn a_drone_to_iran_or_to_somebody_there() {
    let answer = eu(&drone(), &harmless("IR"));
    assert_eq!((answer.needed, may_apply(&answer)), (Needed::Yes, vec![]));
    assert!(answer.demands.contains(&"2023/1529 Article 2(1) (aircraft)".to_owned()), "{answer:?}");
    let through = eu(&drone(), &with(harmless("JP"), &[("end_user_country", json!("IR"))]));
    assert_eq!(may_apply(&through), [""; 0]);
    assert!(through.demands.contains(&"2023/1529 Article 2(1) (aircraft)".to_owned()));
    let unknown = eu(&drone(), &with(harmless("JP"), &[("end_user_country", json!("unknown"))]));
    assert!(unknown.perhaps.contains(&"2023/1529 Article 2(1) (aircraft)".to_owned()));
    assert_eq!(may_apply(&unknown), ["EU001"]);
}

/// What is on board needs an authorisation by itself, and each is told by its part.
#[test]
fn a_listed_radio_on_board_is_told_by_its_part() {
    let radio = antenna();
    let carrying = with(toy(), &[("carries", json!([radio]))]);
    let to_japan = eu(&carrying, &harmless("JP"));
    assert_eq!(to_japan.needed, Needed::Yes);
    assert_eq!(to_japan.demands, ["5A001.d.1 of carries[0]: Article 3(1)"]);
    assert_eq!(to_japan.may_apply[0].part, "carries[0]");
    assert_eq!(may_apply(&to_japan), ["EU001"]);
    let to_turkey = eu(&carrying, &harmless("TR"));
    assert_eq!(may_apply(&to_turkey), ["EU003", "EU004", "EU005"]);
}

/// The laws of the member states on their military lists were not read: never *none found*.
#[test]
fn what_the_military_list_alone_names_stays_open() {
    let jammer = json!({
        "category": "counter_uas", "jamming_range": "2 km", "jams_satellite_navigation": true, "civil": true,
        "military_use": false, "direction_finding": false, "intercepts_mobile_content": false,
        "intercepts_mobile_metadata": false, "jams_mobile_networks": false, "detects_interceptors": false,
        "passive_coherent_location": false, "counters_explosive_devices": false,
        "communicates_beside_jammer": false, "radio_frequency_weapon": false,
    });
    for destination in ["JP", "TR", "FR"] {
        let answer = eu(&jammer, &harmless(destination));
        assert_eq!((answer.needed, may_apply(&answer)), (Needed::Unknown, vec![]), "{destination}");
        assert_eq!(answer.perhaps, ["ML11.b: national law on the military list"]);
        assert!(answer.open_because.iter().any(|why| why.contains("EU-military-lists")), "{answer:?}");
    }
}

/// The permit of Poland was read in a note only.
#[test]
fn the_permit_of_poland_for_ukraine() {
    let from = |departure: &str, destination: &str, item: &Value| {
        let answer = eu(item, &with(harmless(destination), &[("departure", json!(departure))]));
        answer.may_apply.iter().any(|may| may.place == "PL-UA-2023")
    };
    let longer = with(drone(), &[("endurance", json!("60 min"))]);
    for (departure, destination, item, open) in [
        ("PL", "UA", drone(), true),
        ("PL", "UA", longer, false),
        ("PL", "TR", drone(), false),
        ("DE", "UA", drone(), false),
    ] {
        assert_eq!(from(departure, destination, &item), open, "{departure} {destination}");
    }
}

/// The authorisations are told since the regulation, with a doubt; before, nothing is surely law.
#[test]
fn the_days_of_the_regulation() {
    let on = |day| licence(Eu, day, &drone(), &harmless("JP"));
    let before = on(date(2021, 9, 8));
    assert_eq!(before.needed, Needed::Unknown);
    assert!(before.open_because.iter().any(|because| because.contains("2021-09-09")), "{before:?}");
    for day in [date(2021, 9, 9), date(2026, 9, 20), date(2026, 9, 21)] {
        let answer = on(day);
        assert_eq!((answer.needed, may_apply(&answer)), (Needed::Yes, vec!["EU001"]), "{day}");
    }
}
