//! What China asks of an export, and where its law does not reach.

use dualuse::Regime::Cn;
use dualuse::{Date, LawOfDay, LicenceDecision, Needed, Truth, date};
use serde_json::{Value, json};

use crate::licences_eu::{TODAY, drone, licence, licence_by, may_apply, toy, with};

/// From China, for nothing of concern.
fn harmless(destination: &str) -> Value {
    json!({
        "departure": "CN", "origin": "CN", "destination": destination, "end_user_country": destination,
        "authority_notice": false, "wmd_end_use": false, "terrorist_end_use": false, "military_end_use": false,
        "military_end_user": false, "raises_military_strength": false,
    })
}

fn cn(on: Date, item: &Value, export: &Value) -> LicenceDecision {
    licence(Cn, on, item, export)
}

#[test]
fn listed_goods_need_a_licence_to_every_destination() {
    for country in ["JP", "TR", "IR", "US", "DE", "RU", "KP", "BR", "PK", "HK", "TW"] {
        let answer = cn(TODAY, &drone(), &harmless(country));
        assert_eq!((answer.reaches, answer.needed), (Truth::Yes, Needed::Yes), "{country}");
        assert_eq!(answer.demands, ["9A012.a.1: licence to every destination"], "{country}");
        assert!(answer.cites.contains(&"State Council Order 792, article 14(2)".to_owned()), "{answer:?}");
        let answer = cn(TODAY, &toy(), &harmless(country));
        assert_eq!((answer.reaches, answer.needed), (Truth::Yes, Needed::NoneFound), "{country}");
    }
    // Whether goods that stay in China can be exported was not read.
    assert_eq!(cn(TODAY, &drone(), &harmless("CN")).needed, Needed::Unknown);
}

/// The entry is of 2015; the order refers to the list of 1 December 2024.
#[test]
fn the_days_of_the_order() {
    let on = |day| cn(day, &drone(), &harmless("TR"));
    assert_eq!(on(date(2015, 8, 14)).needed, Needed::NoneFound);
    for (day, cited) in [
        (date(2015, 8, 15), "the announcements that list goods, 2015 to 2024, their first paragraphs"),
        (date(2024, 11, 30), "the announcements that list goods, 2015 to 2024, their first paragraphs"),
        (date(2024, 12, 1), "State Council Order 792, article 14(2)"),
    ] {
        let answer = on(day);
        assert_eq!(answer.needed, Needed::Yes, "{day}");
        assert!(answer.cites.contains(&cited.to_owned()), "{day}: {answer:?}");
    }
}

#[test]
fn bans_and_catch_alls_go_by_destination() {
    let changed = |destination: &str, item: Value, changes: &[(&str, Value)]| {
        cn(TODAY, &item, &with(harmless(destination), changes)).demands
    };
    let user = [("military_end_user", json!(true))];
    assert!(changed("US", drone(), &user).contains(&"US-46".to_owned()));
    assert!(changed("JP", drone(), &user).contains(&"JP-1".to_owned()));
    assert_eq!(changed("TR", drone(), &user), ["9A012.a.1: licence to every destination"]);
    let raised = [("raises_military_strength", json!(true))];
    assert!(changed("JP", drone(), &raised).contains(&"JP-1".to_owned()));
    assert_eq!(changed("US", drone(), &raised), ["9A012.a.1: licence to every destination"]);
    // Goods beside the list: a licence after a notice or for weapons, a ban for drones.
    assert_eq!(changed("TR", toy(), &[("authority_notice", json!(true))]), ["ECL-12(3)"]);
    let military = changed("TR", toy(), &[("military_end_use", json!(true))]);
    assert_eq!(military, ["CN-2024-31-CA"]);
}

/// Order 792, article 19, in a summary; Announcement 34 of 2026 leaves drones for the United States none.
#[test]
fn registration_is_not_excluded_but_for_the_united_states() {
    let on = |day, country: &str| {
        let answer = cn(day, &drone(), &harmless(country));
        may_apply(&answer).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let registration = ["Order 792 article 19"];
    assert_eq!(on(date(2024, 11, 30), "TR"), [""; 0]);
    assert_eq!(on(date(2024, 12, 1), "TR"), registration);
    assert_eq!(on(date(2026, 8, 4), "US"), registration);
    assert_eq!(on(date(2026, 8, 5), "US"), [""; 0]);
    assert_eq!(on(date(2026, 8, 5), "JP"), registration);
}

/// What serves or meets drones is as much, or as little, related to them here as in the strict review.
#[test]
fn whether_a_sprayer_for_the_united_states_has_a_registration_is_disputed() {
    let sprayer = json!({
        "category": "sprayer", "fits_uav": true, "droplet_diameter": "40 µm", "flow": "3 L/min",
        "cannot_disperse_infectious_aerosol": false, "designed_for": "nothing_in_particular",
    });
    for (reading, is_open) in [("drones and their parts", true), ("whatever serves or meets drones", false)] {
        let law = LawOfDay::on(TODAY).adopting("CN-drone-related", reading).unwrap();
        let answer = licence_by(&law, Cn, &sprayer, &harmless("US"));
        assert_eq!((answer.needed, may_apply(&answer).is_empty()), (Needed::Yes, !is_open), "{reading}");
    }
}

/// US-46: whether a military user of the United States in Germany is one of those meant.
#[test]
fn a_military_user_elsewhere_is_disputed() {
    let user = [("military_end_user", json!(true)), ("end_user_country", json!("US"))];
    let answer = cn(TODAY, &drone(), &with(harmless("DE"), &user));
    assert!(answer.perhaps.contains(&"US-46".to_owned()), "{answer:?}");
    let answer = cn(TODAY, &drone(), &with(harmless("DE"), &user[..1]));
    assert!(!answer.perhaps.contains(&"US-46".to_owned()), "{answer:?}");
}
