//! Messages about items: the path of the place, then what is wrong there.

use dualuse::items::{Battery, Export, Uav};
use dualuse::{Category, Item};
use serde_json::{Value, json};
use strum::IntoEnumIterator;

use crate::files::json_errors;

#[track_caller]
fn says(item: Value, message: &str) {
    assert_eq!(json_errors(&item.to_string()), [message], "of {item}");
}

#[test]
fn value() {
    says(
        json!({"category": "uav", "endurance": "41 mn"}),
        "endurance: `mn` is not a unit of time; did you mean `min`?",
    );
    says(
        json!({"category": "uav", "carries": [{"category": "radar"}, {"category": "infrared_imager", "netd": "50"}]}),
        "carries[1].netd: `50` has no unit; write for example `50 mK`",
    );
    says(
        json!({"category": "infrared_imager", "designed_for": {"category": "uav", "takeoff_mass": -7}}),
        "designed_for.takeoff_mass: `-7` has no unit; write for example `-7 kg`",
    );
    says(
        json!({"category": "uav", "export": {"destination": "Japan"}}),
        "export.destination: `Japan` is not a two-letter ISO 3166-1 country code such as `JP`",
    );
    says(
        json!({"category": "uav", "autonomous": ["yes", "none"]}),
        "autonomous: `yes or none` is both there and absent; say which, or write `unknown`",
    );
    says(
        json!({"category": "uav", "endurance": []}),
        "endurance: the value is empty; write `unknown` if it is not known",
    );
    says(
        json!({"category": "radio", "aircraft_per_station": 1.5}),
        "aircraft_per_station: `1.5` is not a whole number",
    );
    says(
        json!({"category": "uav", "endurance": true}),
        "endurance: `yes` is not a number with a unit, such as `12 min`",
    );
    says(json!({"category": "uav", "autonomous": 1}), "autonomous: `1` is neither `yes`, `no` nor `unknown`");
    says(
        json!({"category": "laser", "hazard_class": ["1M @ IEC", "6"]}),
        "hazard_class: `6` is none of `1`, `1M`, `2`, `2M`, `3R`, `3B`, `4`",
    );
}

#[test]
fn the_unit_that_is_proposed_fits_the_attribute() {
    for (category, attribute, unit) in [
        ("uav", "range", "km"),
        ("radio", "line_of_sight_range", "km"),
        ("counter_uas", "jamming_range", "km"),
        ("radar", "strip_resolution", "m"),
        ("engine", "operating_altitude", "m"),
        ("engine", "first_stage_rotor_diameter", "mm"),
        ("laser", "reference_aperture", "mm"),
        ("laser", "wavelength", "nm"),
        ("infrared_imager", "longest_wavelength", "nm"),
        ("sprayer", "droplet_diameter", "µm"),
        ("laser", "divergence", "mrad"),
        ("uav", "endurance", "min"),
    ] {
        let message = format!("{attribute}: `12` has no unit; write for example `12 {unit}`");
        says(json!({"category": category, attribute: 12}), &message);
        let message = format!("{attribute}: `x` is not a number with a unit, such as `12 {unit}`");
        says(json!({"category": category, attribute: "x"}), &message);
    }
}

#[test]
fn unknown_attribute() {
    says(
        json!({"category": "uav", "endurence": "41 min"}),
        "endurence: a `uav` has no such attribute; did you mean `endurance`?",
    );
    says(
        json!({"category": "infrared_imager", "carrys": []}),
        "carrys: an `infrared_imager` has no such attribute; did you mean `carries`?",
    );
    says(json!({"category": "uav", "colour": "red"}), "colour: a `uav` has no such attribute");
    says(json!({"category": "uav", "": 1}), "``: a `uav` has no such attribute");
    says(
        json!({"category": "uav", "carries": [{"category": "uav", "export": {}}]}),
        "carries[0].export: a `uav` has no such attribute",
    );
    says(
        json!({"category": "uav", "export": {"end_users": "x"}}),
        "export.end_users: an `export` has no such attribute; did you mean `end_user`?",
    );
    says(
        json!({"category": "uav", "export": {"carries": []}}),
        "export.carries: an `export` has no such attribute",
    );
    let long = "z".repeat(1_000_000);
    says(
        json!({"category": "uav", &*long: 1}),
        &format!("{}…: a `uav` has no such attribute", "z".repeat(59)),
    );
}

#[test]
fn unknown_category() {
    says(json!({"category": "uva"}), "category: `uva` is no category; did you mean `uav`?");
    says(json!({"category": "submarine"}), "category: `submarine` is no category");
    says(json!({"category": ""}), "category: `` is no category");
    says(json!({"category": "export"}), "category: `export` is no category");
    says(
        json!({"category": "uav", "designed_for": "nothing in particular"}),
        "designed_for: `nothing in particular` is no category; did you mean `nothing_in_particular`?",
    );
    says(
        json!({"category": "uav", "carries": [{"category": "lazer"}]}),
        "carries[0].category: `lazer` is no category; did you mean `laser`?",
    );
    let long = "z".repeat(1_000_000);
    says(json!({"category": long}), &format!("category: `{}…` is no category", "z".repeat(59)));
}

#[test]
fn no_category() {
    let names: Vec<_> = Category::iter().filter(|category| *category != Category::Export).collect();
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    let names = names.join(", ");
    says(json!({}), &format!("category: missing; it is one of {names}"));
    says(
        json!({"category": "uav", "carries": [{}]}),
        &format!("carries[0].category: missing; it is one of {names}"),
    );
}

#[test]
fn twice() {
    let rows = [
        (r#"{"category": "uav", "endurance": "1 h", "endurance": "2 h"}"#, "endurance: given twice"),
        (r#"{"category": "uav", "category": "radar"}"#, "category: given twice"),
        (
            r#"{"category": "uav", "export": {"destination": "JP", "destination": "CN"}}"#,
            "export.destination: given twice",
        ),
        (r#"{"category": "uav", "export": {}, "export": {}}"#, "export: given twice"),
        (
            r#"{"category": "uav", "endurance": {"value": "1 h", "value": "2 h"}}"#,
            "endurance.value: given twice",
        ),
    ];
    for (text, message) in rows {
        assert_eq!(json_errors(text), [message], "of {text}");
    }
}

#[test]
fn unexpected() {
    says(json!(5), "expected a table with a category, found a number");
    says(json!(null), "expected a table with a category, found null");
    says(json!("uav"), "expected a table with a category, found text");
    says(json!([true]), "item[0]: expected a table with a category, found a flag");
    says(json!({"category": 5}), "category: expected the name of a category, found a number");
    says(json!({"category": "uav", "name": ["x"]}), "name: expected text, found a list");
    says(json!({"category": "uav", "maker": true}), "maker: expected text, found a flag");
    says(json!({"category": "uav", "hs_code": 8806.92}), "hs_code: expected text, found a number");
    says(json!({"category": "uav", "carries": {}}), "carries: expected a list of items, found a table");
    says(json!({"category": "uav", "carries": "radar"}), "carries: expected a list of items, found text");
    says(
        json!({"category": "uav", "carries": ["radar"]}),
        "carries[0]: expected a table with a category, found text",
    );
    says(
        json!({"category": "uav", "designed_for": 5}),
        "designed_for: expected a table with a category, found a number",
    );
    says(json!({"category": "uav", "export": "JP"}), "export: expected a table, found text");
    says(
        json!({"category": "uav", "endurance": ["1 h", ["2 h"]]}),
        "endurance[1]: expected a value, found a list",
    );
    says(
        json!({"category": "uav", "endurance": [{"value": "1 h"}]}),
        "endurance[0]: expected a value, found a table",
    );
    says(
        json!({"category": "uav", "endurance": {"value": {}}}),
        "endurance.value: expected a value, found a table",
    );
    says(
        json!({"category": "uav", "endurance": {"value": "1 h", "unit": "h"}}),
        "endurance.unit: expected `value`, `remark` or `source`, found another key",
    );
    says(
        json!({"category": "uav", "endurance": {"value": "1 h", "source": ["x"]}}),
        "endurance.source: expected text, found a list",
    );
}

#[test]
fn an_item_of_another_category() {
    let battery = serde_json::to_string(&Battery::default()).unwrap();
    let error = serde_json::from_str::<Uav>(&battery).unwrap_err();
    assert_eq!(error.to_string(), "category: expected `uav`, found `battery`");
    assert!(serde_json::from_str::<Export>(&battery).is_err());
    let error =
        serde_json::from_str::<Item>(r#"{"category": "export", "destination": "Japan"}"#).unwrap_err();
    let text = "destination: `Japan` is not a two-letter ISO 3166-1 country code such as `JP`";
    assert_eq!(error.to_string(), text);
}
