//! What holds of every licence that is told, and how the report tells it.

use dualuse::Regime::{self, Eu};
use dualuse::{Described, Needed, Verdict};
use serde_json::{Value, json};

use crate::licences_eu::{TODAY, drone, harmless, law_of, with};

/// Nothing that a list controls goes out of the Union or of China without a licence that is known or open.
#[test]
fn what_is_controlled_is_never_none_found() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/goods");
    let mut controlled = 0;
    for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if file.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let Ok(good) = toml::from_str::<Value>(&std::fs::read_to_string(&file).unwrap()) else { continue };
        for (regime, departure) in [(Eu, "DE"), (Regime::Cn, "CN")] {
            let export =
                with(harmless("TR"), &[("departure", json!(departure)), ("origin", json!(departure))]);
            let Ok(described) =
                serde_json::from_value::<Described>(with(good.clone(), &[("export", export)]))
            else {
                continue;
            };
            let case = law_of(TODAY).case(&described.item).under([regime]).asking(0);
            let answer = case.for_export(described.export.as_ref().unwrap()).classify();
            let decision = &answer.regimes[0];
            let licence = decision.licence.as_ref().unwrap();
            if decision.verdict >= Verdict::Controlled {
                controlled += 1;
                assert_ne!(licence.needed, Needed::NoneFound, "{file:?} {regime}: {licence:?}");
            }
            if licence.needed == Needed::NoneFound {
                assert_eq!(decision.verdict, Verdict::NotListed, "{file:?} {regime}");
            }
        }
    }
    assert!(controlled > 0, "no example is controlled");
}

/// Four rules against Russia and Iran hang on the country of the end user: they are told together.
#[test]
fn the_report_tells_open_bans_together_and_the_licence_on_a_line() {
    let open = [("end_user_country", json!("unknown")), ("sanctions_annex_eu", json!("unknown"))];
    let export = with(harmless("JP"), &open);
    let described: Described = serde_json::from_value(with(drone(), &[("export", export)])).unwrap();
    let case = law_of(TODAY).case(&described.item).under([Eu]).asking(0);
    let answer = case.for_export(described.export.as_ref().unwrap()).classify();
    let text = answer.to_text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("Licence: needed for 9A012.a.1: Article 3(1); not excluded by what is known: EU001"),
        "{text}"
    );
    assert!(text.contains("Open (prohibited): 833/2014 Article 2(1), "), "{text}");
    assert!(text.contains("they hang on export.end_user_country"), "{text}");
}

#[test]
fn a_ban_of_a_law_that_does_not_govern_is_told_as_what_it_would_be() {
    let told = |origin: &str| {
        let line = format!(
            r#"{{"category":"uav","flies_beyond_sight":true,"model_aircraft":false,"endurance":"90 min","carries":[],"export":{{"departure":"DE","destination":"JP","end_user_country":"JP","origin":"{origin}","military_end_use":true}}}}"#
        );
        let described = dualuse::files::read_line(line.as_bytes(), 1).unwrap();
        let export = described.export.as_ref().unwrap();
        let law = dualuse::LawOfDay::on(dualuse::date(2026, 11, 26));
        let case = law.case(&described.item).under([Regime::Cn, Eu]).for_export(export).asking(0);
        case.classify().to_string()
    };
    let german = told("DE");
    assert!(german.contains("the law of China does not govern this export"), "{german}");
    assert!(german.contains("the verdict is what it would be if it did"), "{german}");
    let chinese = told("CN");
    assert!(!chinese.contains("does not govern this export"), "{chinese}");
}

/// In 2019 either the entry or the catch-all asks for a licence: each is open, and one of them applies.
#[test]
fn a_licence_that_is_needed_whichever_demand_applies_names_them() {
    let engine = json!({"category": "engine", "designed_for": "nothing_in_particular"});
    let export = json!({
        "departure": "CN", "origin": "CN", "destination": "FR", "military_end_use": false,
        "military_end_user": false, "wmd_end_use": true, "terrorist_end_use": false, "authority_notice": false,
    });
    let described: Described = serde_json::from_value(with(engine, &[("export", export)])).unwrap();
    let law = law_of(dualuse::date(2019, 6, 1));
    let case = law.case(&described.item).under([Regime::Cn]).asking(0);
    let answer = case.for_export(described.export.as_ref().unwrap()).classify();
    let licence = answer.regimes[0].licence.as_ref().unwrap();
    assert!(licence.needed == Needed::Yes && licence.demands.is_empty(), "{licence:?}");
    let text = answer.to_text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("Licence: needed, whichever of these it is for: 9A111: licence to every destination; CN-2002-361-16"),
        "{text}"
    );
}
