//! Chinese cases: goods and exports of which a comparison of the law with its
//! texts, or a decision of customs, tells the right answer.

use dualuse::Regime::Cn;
use dualuse::Verdict::{Controlled, LicenceRequired, NotListed, Prohibited, Undetermined};
use dualuse::{Case, Classification, Date, Described, Standing, Truth, Verdict};
use serde_json::{Value, json};

/// An export for which nothing is known but that it serves no end that a law names.
fn civil(destination: &str) -> Value {
    json!({
        "destination": destination, "military_end_use": false, "military_end_user": false,
        "wmd_end_use": false, "terrorist_end_use": false, "authority_notice": false,
    })
}

/// The same with one thing known to be otherwise.
fn with(mut export: Value, end: &str) -> Value {
    export[end] = true.into();
    export
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn described(item: &Value) -> Described {
    serde_json::from_value(item.clone()).unwrap_or_else(|error| panic!("{item}: {error}"))
}

fn classify(on: &str, item: &Value) -> Classification {
    let Described { item, export, .. } = described(item);
    let case = Case::new(&item, day(on)).under([Cn]);
    match &export {
        Some(export) => case.for_export(export).classify(),
        None => case.classify(),
    }
}

fn verdict(on: &str, item: &Value) -> Verdict {
    classify(on, item).verdict(Cn).expect("China was asked")
}

/// The measures that are told, with their truth.
fn measures(answer: &Classification) -> Vec<(&str, Truth)> {
    answer.regimes[0].measures.iter().map(|told| (told.measure.as_ref(), told.truth)).collect()
}

/// The entries that are told and in force.
fn entries(answer: &Classification) -> Vec<&str> {
    let told = answer.regimes[0].entries.iter().filter(|told| told.standing == Standing::InForce);
    told.map(|told| told.entry.as_ref()).collect()
}

/// A drone that 9A012.a.2 and Announcement 31 of 2015 take.
fn specific() -> Value {
    json!({"category": "uav", "flies_beyond_sight": true, "endurance": "75 min", "model_aircraft": false})
}

fn engine(export: Value) -> Value {
    json!({
        "category": "engine", "kind": "piston", "continuous_power": "20 kW",
        "designed_for": "nothing_in_particular", "export": export,
    })
}

#[test]
fn what_raises_the_military_strength_of_japan_stays_open_until_it_is_answered() {
    let told = |strength: Value| {
        let mut export = civil("JP");
        export["raises_military_strength"] = strength;
        engine(export)
    };
    let open = classify("2026-06-01", &engine(civil("JP")));
    assert_eq!(open.verdict(Cn), Some(Undetermined));
    assert_eq!(measures(&open), [("JP-1", Truth::Unknown)]);
    assert!(open.regimes[0].measures[0].open.contains(&"export.raises_military_strength".into()));
    assert_eq!(verdict("2026-06-01", &told(false.into())), NotListed);
    assert_eq!(verdict("2026-01-05", &engine(civil("JP"))), NotListed);

    let drone = |strength: Value| {
        let mut drone = specific();
        drone["export"] = civil("JP");
        drone["export"]["raises_military_strength"] = strength;
        drone
    };
    assert_eq!(verdict("2026-06-01", &drone(true.into())), Prohibited);
    assert_eq!(verdict("2026-06-01", &drone(false.into())), Controlled);
    let open = classify("2026-06-01", &drone("unknown".into()));
    assert_eq!((open.verdict(Cn), measures(&open)), (Some(Controlled), vec![("JP-1", Truth::Unknown)]));
}

#[test]
fn the_strict_review_of_2026_is_about_goods_related_to_drones() {
    let battery = json!({"category": "battery", "specific_energy": "320 Wh/kg", "export": civil("US")});
    let answer = classify("2027-02-01", &battery);
    assert_eq!(answer.verdict(Cn), Some(Controlled));
    assert_eq!(entries(&answer), ["BAT-58"]);
    assert_eq!(measures(&answer), []);

    let mut drone = specific();
    drone["export"] = civil("US");
    assert_eq!(measures(&classify("2027-02-01", &drone)), [("US-34", Truth::Yes)]);

    for goods in [
        json!({"category": "counter_uas", "civil": true, "jamming_range": "6 km", "export": civil("US")}),
        json!({"category": "sprayer", "fits_uav": true, "droplet_diameter": "40 um", "flow": "3 L/min",
               "cannot_disperse_infectious_aerosol": false, "export": civil("US")}),
        json!({"category": "laser", "output_power": "2 kW", "export": civil("US"),
               "designed_for": {"category": "counter_uas", "civil": true}}),
    ] {
        let answer = classify("2027-02-01", &goods);
        assert_eq!(measures(&answer), [("US-34", Truth::Unknown)], "{goods}");
        let open = "CN-drone-related: drones and their parts or whatever serves or meets drones";
        assert_eq!(answer.regimes[0].measures[0].disputed, [open], "{goods}");
    }
}

#[test]
fn a_unit_that_7a_or_7b_specifies_is_controlled_by_them() {
    let unit = json!({
        "category": "inertial_unit", "heading_accuracy": "1.9 deg", "attitude_accuracy": "0.4 deg",
        "resolution": "0.09 deg", "designed_for": specific(), "in_7a_or_7b": true,
    });
    let answer = classify("2025-06-01", &unit);
    assert_eq!((answer.verdict(Cn), entries(&answer)), (Some(Controlled), vec!["7A or 7B"]));
}

#[test]
fn the_catch_all_is_told_only_for_goods_that_no_entry_takes() {
    let to_weapons = with(civil("FR"), "wmd_end_use");
    let listed = json!({
        "category": "engine", "kind": "piston", "continuous_power": "20 kW", "operating_altitude": "3 km",
        "designed_for": specific(), "export": to_weapons,
    });
    let answer = classify("2024-10-01", &listed);
    assert_eq!((answer.verdict(Cn), entries(&answer)), (Some(Controlled), vec!["CN-2024-31-1"]));
    assert_eq!(measures(&answer), []);

    let answer = classify("2025-06-01", &engine(with(civil("FR"), "wmd_end_use")));
    assert_eq!(answer.verdict(Cn), Some(LicenceRequired));
    let cites = ["Export Control Law, article 12, paragraph 3", "State Council Order 792, article 14(3)"];
    assert_eq!(answer.regimes[0].measures[0].cites[..], cites);
    let before = classify("2024-11-30", &engine(with(civil("FR"), "wmd_end_use")));
    let law = before.regimes[0].measures.iter().find(|told| told.measure == "ECL-12(3)").expect("it is told");
    assert_eq!(law.cites[..], cites[..1]);
}

#[test]
fn whether_goods_that_no_entry_lists_are_dual_use_items_is_disputed() {
    let mut item = engine(with(civil("US"), "military_end_use"));
    item["kind"] = "piston".into();
    let answer = classify("2025-06-01", &item);
    let regime = &answer.regimes[0];
    assert_eq!((regime.verdict, measures(&answer)), (Undetermined, vec![("US-46", Truth::Unknown)]));
    assert_eq!(regime.measures[0].disputed, ["CN-dual-use-items: listed items or any dual-use item"]);
    assert_eq!(regime.open_because, ["dispute CN-dual-use-items"]);
    assert!(answer.to_full_text().contains("Still missing: CN-dual-use-items"), "{answer}");

    let Described { item, export, .. } = described(&item);
    let export = export.expect("there is an export");
    for (reading, expected) in [("listed items", NotListed), ("any dual-use item", Prohibited)] {
        let case = Case::new(&item, day("2025-06-01")).under([Cn]).for_export(&export);
        let case = case.adopting("CN-dual-use-items", reading).expect("a known reading");
        assert_eq!(case.verdict(Cn), expected, "{reading}");
    }
}

#[test]
fn the_order_of_2002_catches_what_serves_missiles_and_leaves_its_list_open() {
    let item = json!({
        "category": "engine", "designed_for": "nothing_in_particular",
        "export": with(civil("FR"), "wmd_end_use"),
    });
    let answer = classify("2019-06-01", &item);
    assert_eq!(answer.verdict(Cn), Some(LicenceRequired));
    let [measure] = &answer.regimes[0].measures[..] else { panic!("{answer}") };
    assert_eq!(measure.measure, "CN-2002-361-16");
    assert_eq!(measure.cites[..], ["State Council Order 361 of 2002, article 16"]);

    let far = json!({
        "category": "uav", "range": "1000 km", "payload_mass": "600 kg", "model_aircraft": false,
        "flies_beyond_sight": false, "aerosol_capacity": "none", "carries": [],
    });
    let turbofan = json!({"category": "engine", "kind": "turbofan", "operating_altitude": "10 km",
                          "designed_for": far});
    for (on, item) in [("2015-06-30", &far), ("2018-06-01", &turbofan), ("2002-08-22", &far)] {
        let answer = classify(on, item);
        let regime = &answer.regimes[0];
        assert_eq!(regime.verdict, Undetermined, "{on}");
        assert!(
            regime.left_out.iter().any(|point| point.place.contains("Order 361 (2002)")),
            "{on}: {regime:?}"
        );
    }
    assert_eq!(verdict("2002-08-21", &far), NotListed);
    assert_eq!(verdict("2015-07-01", &far), Controlled);
    let mut near = far.clone();
    near["range"] = "299 km".into();
    assert_eq!(verdict("2015-06-30", &near), NotListed);
}

/// Of 9A101 only a part of the words was read.
#[test]
fn a_turbofan_of_today_may_be_one_of_9a101() {
    let engine = |kind: &str, thrust: &str| {
        json!({"category": "engine", "kind": kind, "thrust": thrust, "operating_altitude": "10 km",
               "continuous_power": "10 kW", "designed_for": "nothing_in_particular"})
    };
    let answer = classify("2025-06-01", &engine("turbofan", "5 kN"));
    assert_eq!(answer.verdict(Cn), Some(Undetermined));
    assert_eq!(answer.regimes[0].open_because, ["9A101 is not encoded"]);
    assert_eq!(verdict("2025-06-01", &engine("turbojet", "90 kN")), Undetermined);
    assert_eq!(verdict("2025-06-01", &engine("turbojet", "89.9 kN")), NotListed);
    assert_eq!(verdict("2025-06-01", &engine("piston", "5 kN")), NotListed);

    // Its heading leaves out what 9A012.b controls.
    let mut turboprop = engine("turboprop", "5 kN");
    turboprop["designed_for"] = specific();
    turboprop["continuous_power"] = "20 kW".into();
    let answer = classify("2025-06-01", &turboprop);
    assert_eq!((answer.verdict(Cn), entries(&answer)), (Some(Controlled), vec!["9A012.b.2"]));
    assert!(answer.regimes[0].left_out.is_empty(), "{:?}", answer.regimes[0].left_out);
}

/// The kits and engines of 2015 for models: the note on models that the list of 2024 has was not seen.
#[test]
fn a_kit_and_an_engine_of_2015_are_told_with_the_doubt_on_models() {
    let mut model = specific();
    model["model_aircraft"] = true.into();
    for goods in [
        json!({"category": "conversion_kit", "makes_unmanned": true, "designed_for": model.clone()}),
        json!({"category": "engine", "kind": "piston", "operating_altitude": "16 km", "designed_for": model}),
    ] {
        let answer = classify("2020-06-01", &goods);
        let [entry] = &answer.regimes[0].entries[..] else { panic!("{answer}") };
        let told = entry.doubts.iter().any(|doubt| doubt.contains("exempts model aircraft"));
        assert!(told, "{}: {:?}", entry.entry, entry.doubts);
    }
}

/// 6A205 tells media apart that no fact does: where power and wavelength leave room, it stays open.
#[test]
fn a_strong_neodymium_laser_may_be_one_of_6a205() {
    let laser = |power: &str, wavelength: &str| {
        json!({"category": "laser", "use": "other", "medium": "solid_state", "wavelength": wavelength,
               "q_switched": true, "continuous": false, "pulse_duration": "10 ns", "repetition_rate": "100 Hz",
               "output_power": power, "designed_for": "nothing_in_particular"})
    };
    let answer = classify("2025-06-01", &laser("40.1 W", "1064 nm"));
    assert_eq!(answer.verdict(Cn), Some(Undetermined));
    assert_eq!(answer.regimes[0].open_because, ["6A205 is not encoded"]);
    for (power, wavelength) in [("40 W", "1064 nm"), ("1 W", "1064 nm"), ("100 W", "1550 nm")] {
        assert_eq!(verdict("2025-06-01", &laser(power, wavelength)), NotListed, "{power} {wavelength}");
    }
    assert_eq!(verdict("2024-11-30", &laser("100 W", "1064 nm")), NotListed);
}

#[test]
fn a_laser_for_a_military_system_is_as_little_listed_as_the_system() {
    let system = |civil: bool| json!({"category": "counter_uas", "civil": civil, "jamming_range": "6 km"});
    let laser = |civil: bool| {
        json!({"category": "laser", "use": "counter_drone", "output_power": "2 kW", "medium": "fibre",
               "designed_for": system(civil)})
    };
    for on in ["2024-01-01", "2024-10-01", "2025-06-01"] {
        assert_eq!((verdict(on, &system(true)), verdict(on, &laser(true))), (Controlled, Controlled), "{on}");
        assert_eq!((verdict(on, &system(false)), verdict(on, &laser(false))), (NotListed, NotListed), "{on}");
    }
}

#[test]
fn a_band_that_stands_out_of_the_range_is_disputed() {
    let imager = |shortest: &str| {
        json!({"category": "infrared_imager", "shortest_wavelength": shortest, "longest_wavelength": "14 um",
               "ifov": "1 mrad", "designed_for": specific()})
    };
    for on in ["2024-09-01", "2025-06-01"] {
        assert_eq!(verdict(on, &imager("0.4 um")), Undetermined, "{on}");
        assert_eq!(verdict(on, &imager("8 um")), Controlled, "{on}");
    }
}

/// No note on models of Announcement 31 of 2015 was seen; the answer says so.
#[test]
fn a_model_aircraft_of_2020_is_told_with_a_doubt() {
    let mut model = specific();
    model["model_aircraft"] = true.into();
    model["endurance"] = "70 min".into();
    let answer = classify("2020-06-01", &model);
    let [entry] = &answer.regimes[0].entries[..] else { panic!("{answer}") };
    assert_eq!(entry.entry, "CN-2015-31-1.1.2");
    assert!(entry.doubts.iter().any(|doubt| doubt.contains("exempts model aircraft")), "{:?}", entry.doubts);
}

#[test]
fn a_listed_drone_is_told_what_an_application_contains() {
    let answer = classify("2025-06-01", &specific());
    let [cited] = &answer.regimes[0].instruments[..] else { panic!("{answer}") };
    assert_eq!(cited.application.as_deref(), Some("State Council Order 792, articles 16 and 17"));
    assert_eq!(cited.documents.len(), 5);
    assert_eq!(cited.decided_by.as_deref(), Some("Ministry of Commerce"));
    assert_eq!(cited.working_days, Some(45));
    let told = answer.to_full_text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("it is decided by: Ministry of Commerce; it is decided within 45 working days"),
        "{told}"
    );

    // The order says nothing of days before its first.
    let answer = classify(
        "2024-10-01",
        &json!({
            "category": "radio", "line_of_sight_range": "60 km", "designed_for": specific(),
        }),
    );
    let cited = answer.regimes[0].instruments.iter().find(|cited| cited.instrument.contains("31 of 2024"));
    let cited = cited.expect("the announcement is cited");
    assert_eq!((cited.working_days, cited.documents.len()), (None, 6));
}

/// Announcement 58 of 2025 wants the near misses stated, once it applies.
#[test]
fn a_battery_that_nearly_is_one_is_to_be_stated() {
    let battery = json!({"category": "battery", "specific_energy": "295 Wh/kg"});
    let near =
        |on: &str| classify(on, &battery).regimes[0].instruments.iter().any(|it| !it.near_misses.is_empty());
    assert!(near("2027-02-01") && !near("2026-01-01") && !near("2025-06-01"));
    assert_eq!(verdict("2027-02-01", &battery), NotListed);
    // Suspended, it wants nothing stated, and does not say no either.
    let strong = classify("2026-09-01", &json!({"category": "battery", "specific_energy": "450 Wh/kg"}));
    assert_eq!((strong.verdict(Cn), strong.regimes[0].entries.len()), (Some(NotListed), 1));
    assert!(
        !strong.to_full_text().contains("These say no") && !strong.to_text().contains("Near misses"),
        "{strong}"
    );
    assert!(
        classify("2027-02-01", &battery)
            .to_full_text()
            .contains("Near misses under MOFCOM and GACC Announcement 58")
    );
}

/// Customs decisions on penalties, as they were published.
mod penalties {
    use super::*;

    /// Declared on 2024-01-30 to Indonesia as navigation devices; in truth a whole large unmanned
    /// aircraft, knocked down: a complete kit of its parts is the aircraft. Its figures were not told.
    #[test]
    fn a_knocked_down_aircraft_is_one() {
        let aircraft = json!({
            "category": "uav", "name": "large unmanned aircraft, knocked down", "hs_code": "8806249010",
            "flies_beyond_sight": true, "export": civil("ID"),
        });
        assert_eq!(verdict("2024-01-30", &aircraft), Undetermined);
        let mut flown = aircraft.clone();
        flown["endurance"] = ">= 1 h".into();
        assert_eq!(verdict("2024-01-30", &flown), Controlled);
        // As declared it would have been no clear case either.
        let navigation = json!({"category": "navigation_receiver", "hs_code": "8526911000"});
        assert_eq!(verdict("2024-01-30", &navigation), Undetermined);
    }

    /// Declared on 2023-11-24; between 25 and 150 kg, two hours in the air.
    #[test]
    fn a_drone_that_scares_birds_for_two_hours() {
        let drone = json!({
            "category": "uav", "hs_code": "8806949010", "takeoff_mass": "25..150 kg", "endurance": "2 h",
            "flies_beyond_sight": true, "model_aircraft": false,
        });
        let answer = classify("2023-11-24", &drone);
        assert_eq!(answer.verdict(Cn), Some(Controlled));
        assert_eq!(answer.regimes[0].deciding[0].entry, "CN-2015-31-1.1.2");
    }

    /// 123 of them, from 2022-05-24 to 2023-06-06; which limb was met is not told.
    #[test]
    fn agricultural_sprayers() {
        for (capacity, expected) in
            [("40 L", Controlled), ("20.1 L", Controlled), ("20 L", Undetermined), ("16 L", NotListed)]
        {
            let sprayer = json!({
                "category": "uav", "hs_code": "8806249010", "aerosol_capacity": capacity, "autonomous": true,
                "flies_beyond_sight": true, "endurance": "15 min", "range": "2 km", "model_aircraft": false,
                "carries": [],
            });
            for on in ["2022-05-24", "2023-06-06"] {
                assert_eq!(verdict(on, &sprayer), expected, "{capacity} {on}");
            }
        }
    }
}
