//! Which exports a law governs at all.

use dualuse::Needed;
use dualuse::Regime::{self, Cn, Eu, Mtcr, Us, Wassenaar};
use dualuse::Truth::{self, No, Unknown, Yes};
use serde_json::{Value, json};

use crate::licences_eu::{TODAY, drone, licence, with};

fn reaches(regime: Regime, export: &Value) -> (Truth, Vec<String>) {
    let answer = licence(regime, TODAY, &drone(), export);
    let asked = answer.open.into_iter().filter(|path| {
        ["departure", "origin", "us_origin", "us_content"]
            .iter()
            .any(|name| path == &format!("export.{name}"))
    });
    (answer.reaches, asked.collect())
}

fn export(departure: &str, origin: &str, destination: &str) -> Value {
    json!({ "departure": departure, "origin": origin, "destination": destination })
}

/// China's licence is not demanded for a sale from Germany of German goods.
#[test]
fn china_governs_what_leaves_china() {
    for (departure, origin, expected, asked) in [
        ("CN", "CN", Yes, &[][..]),
        ("CN", "DE", Yes, &[]),
        ("CN", "unknown", Yes, &[]),
        ("DE", "DE", No, &[]),
        ("DE", "US", No, &[]),
        // Which goods of Chinese origin it follows abroad was not read whole.
        ("DE", "CN", Unknown, &[]),
        ("DE", "unknown", Unknown, &["export.origin"]),
        ("unknown", "DE", Unknown, &["export.departure"]),
        ("unknown", "unknown", Unknown, &["export.departure", "export.origin"]),
        ("HK", "JP", Unknown, &[]),
        ("TW", "TW", No, &[]),
    ] {
        let (truth, open) = reaches(Cn, &export(departure, origin, "TR"));
        assert_eq!(truth, expected, "{departure} {origin}");
        let open: Vec<_> = open.iter().map(String::as_str).collect();
        assert_eq!(open, asked, "{departure} {origin}");
    }
}

#[test]
fn where_it_does_not_reach_nothing_is_demanded() {
    let answer = licence(Cn, TODAY, &drone(), &export("DE", "DE", "TR"));
    assert_eq!((answer.reaches, answer.needed), (No, Needed::NoneFound));
    assert!(answer.demands.is_empty() && answer.may_apply.is_empty() && answer.open.is_empty(), "{answer:?}");
    // The same goods from China, and of China.
    assert_eq!(licence(Cn, TODAY, &drone(), &export("CN", "CN", "TR")).needed, Needed::Yes);
    let followed = licence(Cn, TODAY, &drone(), &export("DE", "CN", "US"));
    assert_eq!((followed.reaches, followed.needed), (Unknown, Needed::Yes));
    assert!(followed.open_because.iter().any(|told| told.contains("CN-origin-elsewhere")), "{followed:?}");
    assert!(
        followed.doubts.iter().any(|told| told.contains("pass on goods of Chinese origin")),
        "{followed:?}"
    );
}

#[test]
fn the_union_governs_what_leaves_its_customs_territory() {
    for (departure, destination, expected) in [
        ("DE", "TR", Yes),
        ("FR", "IT", Yes),
        ("HR", "US", Yes),
        ("CN", "TR", No),
        // The code does not tell Northern Ireland apart, where the regulation applies.
        ("GB", "TR", Unknown),
        ("CH", "TR", No),
        ("GF", "TR", Unknown),
        ("unknown", "TR", Unknown),
        // Whom the measures against Russia and Iran bind elsewhere was not printed.
        ("CN", "RU", Unknown),
        ("CN", "IR", Unknown),
    ] {
        let export =
            with(export(departure, "unknown", destination), &[("end_user_country", json!(destination))]);
        let answer = licence(Eu, TODAY, &drone(), &export);
        assert_eq!(answer.reaches, expected, "{departure} {destination}");
    }
    let from_china = with(export("CN", "CN", "TR"), &[("end_user_country", json!("TR"))]);
    assert_eq!(licence(Eu, TODAY, &drone(), &from_china).needed, Needed::NoneFound);
}

#[test]
fn the_united_states_govern_their_goods_wherever_they_are() {
    let facts = |departure: &str, us_origin: Value, us_content: Value| {
        json!({
            "departure": departure, "destination": "TR", "us_origin": us_origin, "us_content": us_content,
            "origin": "unknown",
        })
    };
    for (departure, us_origin, us_content, expected) in [
        ("US", json!(false), json!(false), Yes),
        ("DE", json!(true), json!(false), Yes),
        ("DE", json!(false), json!(true), Yes),
        ("DE", json!(false), json!("unknown"), Unknown),
        ("DE", json!("unknown"), json!(false), Unknown),
        ("unknown", json!(false), json!(false), Unknown),
    ] {
        let export = facts(departure, us_origin.clone(), us_content.clone());
        assert_eq!(reaches(Us, &export).0, expected, "{export}");
    }
    let german = with(facts("DE", json!(false), json!(false)), &[("origin", json!("DE"))]);
    assert_eq!(reaches(Us, &german).0, No);
    let american = with(facts("DE", json!("unknown"), json!("unknown")), &[("origin", json!("US"))]);
    assert_eq!(reaches(Us, &american).0, Yes);
}

/// Arrangements of states bind no exporter themselves.
#[test]
fn arrangements_govern_no_export() {
    for regime in [Wassenaar, Mtcr] {
        for departure in ["DE", "CN", "US", "unknown"] {
            let answer = licence(regime, TODAY, &drone(), &export(departure, "unknown", "TR"));
            assert_eq!((answer.reaches, answer.needed), (No, Needed::NoneFound));
            assert!(
                answer.not_checked.iter().any(|what| what.contains("the law of the state")),
                "{answer:?}"
            );
        }
    }
}
