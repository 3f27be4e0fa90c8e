//! What whoever exports reads: on what a rule hangs, of which goods a duty is, of what a ban is the verdict.

use dualuse::Regime::{self, Cn, Eu, Us};
use dualuse::{Classification, Described, Truth, Verdict};
use serde_json::{Value, json};

use crate::licences_eu::{TODAY, drone, harmless, law_of, toy, with};

fn answer(regime: Regime, item: Value, export: Value) -> Classification {
    let described: Described = serde_json::from_value(with(item, &[("export", export)])).unwrap();
    let case = law_of(TODAY).case(&described.item).under([regime]);
    case.for_export(described.export.as_ref().unwrap()).classify()
}

fn in_one_line(answer: &Classification) -> String {
    answer.to_text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// 744.21 asks about China for aircraft of 9A012.a.1: with all said of the export, the aircraft is open.
#[test]
fn a_rule_names_the_facts_of_the_goods_on_which_it_hangs() {
    let drone = with(drone(), &[("flies_beyond_sight", json!("unknown"))]);
    let export = with(
        harmless("CN"),
        &[
            ("us_origin", json!(true)),
            ("military_end_use_us", json!(true)),
            ("military_end_user_us", json!(true)),
        ],
    );
    let answer = answer(Us, drone, export);
    let measures = &answer.regimes[0].measures;
    let rule = measures.iter().find(|measure| measure.measure == "744.21 (9A012.a.1)").unwrap();
    assert_eq!((rule.truth, rule.about_item), (Truth::Unknown, Truth::Unknown));
    assert!(rule.open.contains(&"flies_beyond_sight".into()), "{:?}", rule.open);
    let text = in_one_line(&answer);
    assert!(text.contains("flies_beyond_sight") && !text.contains("how the text is read"), "{text}");
}

/// Without an export a rule by end use is pointed at; with one it is told if it is open, and not if it is not.
#[test]
fn rules_by_end_use_are_told_once() {
    let pointed_at = "By end use and end user a licence may be needed too";
    let described: Described = serde_json::from_value(drone()).unwrap();
    let without = law_of(TODAY).case(&described.item).under([Us]).classify();
    assert!(in_one_line(&without).contains(pointed_at));
    assert!(!without.regimes[0].around.by_end_use.is_empty());
    let civil = with(
        harmless("DE"),
        &[("military_end_use_us", json!(false)), ("military_end_user_us", json!(false))],
    );
    let with = answer(Us, drone(), civil);
    assert!(!in_one_line(&with).contains(pointed_at) && with.regimes[0].around.by_end_use.is_empty());
    assert!(!in_one_line(&with).contains("744."), "{}", with.to_text());
}

/// Article 4(2) is about goods that are not listed: of a drone and a camera each by itself.
#[test]
fn a_duty_says_of_which_goods_it_is() {
    let camera = json!({"category": "infrared_imager", "frame_rate": "9 Hz", "elements": 19200});
    let aware = with(harmless("TR"), &[("wmd_end_use", json!(true))]);
    let duties = |item: Value| answer(Eu, item, aware.clone()).regimes[0].licence.clone().unwrap().duties;
    let alone = duties(toy());
    assert!(alone.len() == 1 && alone[0].starts_with("Article 4(2): whoever"), "{alone:?}");
    let both = duties(with(toy(), &[("carries", json!([camera]))]));
    assert!(both.len() == 1 && both[0].starts_with("Article 4(2), of "), "{both:?}");
    assert!(both[0].contains("the unmanned aircraft itself"), "{both:?}");
    let listed = duties(with(drone(), &[("carries", json!([camera]))]));
    assert!(listed.iter().all(|duty| !duty.contains("aircraft itself")), "{listed:?}");
    assert!(listed.iter().all(|duty| duty.contains("carries[0]")), "{listed:?}");
}

/// Chinese goods that leave Germany: whether Order 792 follows them abroad is open.
#[test]
fn a_ban_of_a_law_that_may_not_govern_says_so() {
    let ban = |origin: &str| {
        let export = with(harmless("JP"), &[("origin", json!(origin)), ("military_end_use", json!(true))]);
        answer(Cn, with(drone(), &[("endurance", json!("90 min"))]), export)
    };
    for (origin, reaches, says) in [
        ("CN", Truth::Unknown, "China: prohibited if the law governs this export"),
        ("DE", Truth::No, "China: prohibited if the law governed this export, which it does not"),
    ] {
        let answer = ban(origin);
        let decision = &answer.regimes[0];
        assert_eq!((decision.verdict, decision.reaches), (Verdict::Prohibited, Some(reaches)), "{origin}");
        assert!(in_one_line(&answer).contains(says), "{}", answer.to_text());
        let json = serde_json::to_value(&answer).unwrap();
        assert_eq!(json["regimes"][0]["reaches"], json!(reaches), "{origin}");
        assert!(answer.to_markdown().contains(says));
    }
    let from_china = with(harmless("JP"), &[("departure", json!("CN")), ("military_end_use", json!(true))]);
    let governed = answer(Cn, drone(), from_china);
    assert_eq!((governed.regimes[0].verdict, governed.regimes[0].reaches), (Verdict::Prohibited, None));
}

/// Germany to a country that is not said: a reply that leaves every verdict as it is today is not told.
#[test]
fn a_reply_tells_what_it_would_change() {
    let export =
        with(harmless("TR"), &[("destination", json!("unknown")), ("end_user_country", json!("unknown"))]);
    let answer = answer(Eu, drone(), export);
    let text = in_one_line(&answer);
    let today = answer.regimes[0].verdict.words();
    assert!(!answer.ask.is_empty());
    let asked = text.split("Ask next").nth(1).unwrap();
    assert!(!asked.contains(&format!(": {today} in EU")), "{asked}");
    assert!(asked.contains("IR: prohibited in EU"), "{asked}");
}

/// A unit of which it is open how the words on missiles are read.
#[test]
fn an_open_reading_is_named_in_words() {
    let unit = json!({"category": "inertial_unit", "designed_for": {"category": "uav"}, "carries": []});
    let described: Described = serde_json::from_value(unit).unwrap();
    let answer = law_of(TODAY).case(&described.item).under([Cn]).classify();
    let text = answer.to_text() + &answer.to_full_text();
    assert!(!text.contains("the right reading of"), "{text}");
    let decision = &answer.regimes[0];
    let condition = decision.condition.clone().unwrap_or_default();
    for dispute in ["CN-missile-number", "CN-automatic-pilot-of-uav"] {
        if condition.contains(dispute) {
            let named = condition.contains(&format!("the law is read so ({dispute}: "));
            assert!(named, "{condition}");
        }
    }
    for dispute in &decision.disputes {
        assert!(!dispute.doubt.is_empty(), "{dispute:?}");
    }
}
