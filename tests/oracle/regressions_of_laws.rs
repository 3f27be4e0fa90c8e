//! The same of verdicts: one plain case for each thing that is easy to get wrong.

use dualuse::items::{Export, Uav};
use dualuse::{Carries, Category, Item, LawOfDay, Regime, Truth, Verdict, date};
use serde_json::json;

use crate::DAY;
use crate::law::{Entry, Law, Version};
use crate::rule::Rule;
use crate::slots::Accepts;

/// It falls under 6A005.a whatever its wavelength: by a.2, a.3 or a.4.
fn laser_of_200_w() -> Item {
    item(json!({
        "category": "laser", "use": "other", "medium": "solid_state", "diode_form": "none", "tunable": false,
        "continuous": true, "non_repetitive": false, "industrial": false, "linewidth": "100 GHz",
        "wall_plug_efficiency": "1 %", "repetition_rate": "0 Hz", "pulse_energy": "0 J", "peak_power": "none",
        "ranging_distance": "none", "rapid_ranging_distance": "none", "military_use": false, "weapon": false,
        "wavelength": "500..600 nm", "output_power": "200 W",
    }))
}

fn item(json: serde_json::Value) -> Item {
    serde_json::from_value(json).expect("an item")
}

#[test]
fn a_controlled_laser_decides_wherever_it_lies_among_unknown_things() {
    let law = LawOfDay::on(date(2026, 9, 2));
    let categories = [Category::Laser, Category::InfraredImager, Category::Radar, Category::Radio];
    let drone = |before: usize, after: usize| {
        let unknown = |count| (0..count).map(|at: usize| categories[at % categories.len()].unknown());
        let cargo = unknown(before).chain([laser_of_200_w()]).chain(unknown(after));
        Uav { carries: Carries::Items(cargo.collect()), ..Uav::default() }
    };
    for (before, after) in [(0, 0), (0, 4), (4, 0), (8, 0), (96, 0), (0, 96), (48, 48)] {
        let verdict = law.verdict(Regime::Eu, &drone(before, after));
        assert_eq!(verdict, Verdict::Controlled, "{before} before, {after} after");
    }
}

/// A drone that Announcement 28 of 2023 leaves alone as long as nothing is on board.
fn consumer_drone(cargo: serde_json::Value) -> Item {
    item(json!({
        "category": "uav", "flies_beyond_sight": true, "endurance": "41 min", "takeoff_mass": "9.2 kg",
        "gust_tolerance": "43.2 km/h", "range": "20 km", "aerosol_capacity": "none",
        "radio_exceeds_approval": false, "drops_payload": false, "takes_uncertified_payloads": false,
        "carries": cargo,
    }))
}

#[test]
fn a_range_finder_inside_a_camera_is_on_board_of_the_drone() {
    let law = LawOfDay::on(date(2024, 1, 15));
    let finder = json!({"category": "laser", "use": "range_finding", "hazard_class": "3R"});
    let camera = |inside: serde_json::Value| {
        json!({
            "category": "infrared_imager", "netd": "50 mK", "designed_for": "nothing_in_particular",
            "carries": inside,
        })
    };
    let verdict = |cargo| law.verdict(Regime::Cn, &consumer_drone(cargo));
    assert_eq!(verdict(json!([camera(json!([]))])), Verdict::NotListed);
    assert_eq!(verdict(json!([camera(json!([])), finder])), Verdict::Controlled);
    assert_eq!(verdict(json!([camera(json!([finder]))])), Verdict::Controlled);
    assert_eq!(verdict(json!([camera(json!([camera(json!([finder]))]))])), Verdict::Controlled);
}

/// Below 40 mK the drone is controlled, otherwise a known military end forbids it.
#[test]
fn what_is_either_controlled_or_prohibited_needs_a_licence() {
    let law = LawOfDay::on(date(2024, 1, 15));
    let export = item(json!({"category": "export", "military_end_use": true}));
    let export = Export::try_from(export).expect("an export");
    let verdict = |netd: &str| {
        let camera = json!([{
            "category": "infrared_imager", "netd": netd, "designed_for": "nothing_in_particular", "carries": [],
        }]);
        law.verdict_of_export(Regime::Cn, &consumer_drone(camera), &export)
    };
    assert_eq!(verdict("39 mK"), Verdict::Controlled);
    assert_eq!(verdict("41 mK"), Verdict::Prohibited);
    assert_eq!(verdict("unknown"), Verdict::LicenceRequired);
}

/// Whether a text is law that nobody has seen yet is one doubt: for what it lists
/// itself, on board or not, and for what refers to it.
#[test]
fn an_unknown_text_is_one_doubt_at_every_level() {
    let small = Rule::Test(0, Accepts::AtMost(40));
    let version = |since, maybe_earlier, rule| {
        vec![Version { since, maybe_earlier, until: None, suspended: None, rule }]
    };
    let engines = |versions| Entry { category: Category::Engine, versions };
    let entries = vec![
        engines(version(date(2027, 1, 1), true, small)),
        engines(version(date(2020, 1, 1), false, Rule::not(Rule::Ref(0)))),
    ];
    let law = LawOfDay::of(&Law { entries, measures: Vec::new() }.catalogue(), DAY).expect("a small law");
    let engine = |power: &str, cargo: &[serde_json::Value]| json!({"category": "engine", "continuous_power": power, "carries": cargo});
    let uav = |cargo: &[serde_json::Value]| json!({"category": "uav", "carries": cargo});
    let (weak, unknown) = (engine("0 kW", &[]), engine("unknown", &[]));
    for (goods, expected) in [
        (weak.clone(), Verdict::Controlled),
        (unknown.clone(), Verdict::Undetermined),
        (uav(std::slice::from_ref(&weak)), Verdict::Controlled),
        (uav(std::slice::from_ref(&unknown)), Verdict::Undetermined),
        (uav(&[weak.clone(), unknown.clone()]), Verdict::Controlled),
        (uav(&[unknown.clone(), weak.clone()]), Verdict::Controlled),
        (uav(&[engine("100 kW", std::slice::from_ref(&weak))]), Verdict::Controlled),
        (uav(&[engine("unknown", std::slice::from_ref(&weak))]), Verdict::Controlled),
        (engine("unknown", std::slice::from_ref(&weak)), Verdict::Controlled),
        (uav(&[uav(&[unknown, weak])]), Verdict::Controlled),
    ] {
        assert_eq!(law.verdict(Regime::Cn, &item(goods.clone())), expected, "{goods}");
    }
}

/// Forty lasers of different powers are too much to tell apart, or they are told
/// apart rightly; in no case does it end otherwise.
#[test]
fn a_rule_that_asks_much_of_what_is_on_board_is_refused_by_name_or_decided() {
    let stronger = |power: i64| Rule::Carries(Category::Laser, vec![Rule::Test(0, Accepts::AtLeast(power))]);
    let rule = Rule::Any((1..=40).map(stronger).collect());
    let version = Version {
        since: date(2020, 1, 1),
        maybe_earlier: false,
        until: None,
        suspended: None,
        rule: rule.clone(),
    };
    let entries = vec![Entry { category: Category::Uav, versions: vec![version] }];
    let drone = item(json!({"category": "uav", "carries": [{"category": "laser", "output_power": "20 W"}]}));
    match LawOfDay::of(&Law { entries, measures: Vec::new() }.catalogue(), DAY) {
        Ok(law) => assert_eq!(law.verdict(Regime::Cn, &drone), Verdict::Controlled),
        Err(refused) => assert!(refused.to_string().contains("entry 0"), "{refused}"),
    }
    assert_ne!(rule.criterion(Category::Uav).truth(&drone, DAY), Truth::No);
}

/// A text need not be listed to be law.
#[test]
fn a_dispute_in_a_text_that_is_only_referred_to_can_be_adopted() {
    let disputed = Rule::Disputed(0, vec![Rule::always(), Rule::never()]);
    let rule = Rule::Entry(crate::rule::Text::Known, Box::new(disputed));
    let version =
        Version { since: date(2020, 1, 1), maybe_earlier: false, until: None, suspended: None, rule };
    let entries = vec![Entry { category: Category::Uav, versions: vec![version] }];
    let law = LawOfDay::of(&Law { entries, measures: Vec::new() }.catalogue(), DAY).expect("a small law");
    assert_eq!(law.verdict(Regime::Cn, &Uav::default()), Verdict::Undetermined);
    let adopting = law.adopting("first", "a").expect("a dispute of the law");
    assert_eq!(adopting.verdict(Regime::Cn, &Uav::default()), Verdict::Controlled);
}
