//! Single questions: their replies, their reasons, and that each can matter.

use dualuse::item::{Evidence, Node};
use dualuse::{Ask, Classification, LawOfDay, Regime, Verdict};

use crate::{DAY, item};

fn ask(json: &str) -> Vec<Ask> {
    let law = LawOfDay::on(DAY);
    law.case_of(&item(json)).questions(usize::MAX)
}

fn about<'a>(asks: &'a [Ask], path: &str) -> &'a Ask {
    asks.iter().find(|ask| ask.path.as_deref() == Some(path)).unwrap()
}

const DRONE: &str = r#"{"category":"uav","model_aircraft":false,"flies_beyond_sight":true,"autonomous":true,"endurance":"41 min","range":"20 km","aerosol_capacity":"none","carries":[]}"#;

#[test]
fn replies_are_the_cells_of_the_law_with_what_they_settle() {
    let asks = ask(DRONE);
    let gusts = about(&asks, "gust_tolerance");
    assert_eq!((gusts.evidence, gusts.unit.as_deref()), (Evidence::Measured, Some("km/h")));
    let values: Vec<_> = gusts.replies.iter().map(|reply| reply.value.clone().unwrap()).collect();
    assert_eq!(values, [Node::from("< 46.3 km/h"), Node::from(">= 46.3 km/h")]);
    let eu = |at: usize| gusts.replies[at].settles.get(&Regime::Eu);
    assert_eq!((eu(0), eu(1)), (Some(&Verdict::NotListed), Some(&Verdict::Controlled)));
    assert!(gusts.waiting.iter().any(|wait| wait.regime == Regime::Cn && wait.entry == "9A012.a.1"));
}

#[test]
fn replies_are_cut_to_what_is_known() {
    let asks = ask(&DRONE.replace(r#""endurance""#, r#""gust_tolerance":"40..50 km/h","endurance""#));
    let gusts = about(&asks, "gust_tolerance");
    let values: Vec<_> = gusts.replies.iter().map(|reply| reply.value.clone().unwrap()).collect();
    assert_eq!(values, [Node::from("40 km/h..<46.3 km/h"), Node::from("46.3 km/h..50 km/h")]);
}

#[test]
fn what_is_certain_asks_nothing() {
    // Whatever the gusts are, it flies for an hour: every regime but China's asks no more.
    let law = LawOfDay::on(DAY);
    let drone = item(&DRONE.replace("41 min", "61 min"));
    let case = law.case_of(&drone).under([Regime::Eu, Regime::Wassenaar]);
    assert_eq!(case.questions(5), []);
    assert_eq!(case.still_open().values().copied().collect::<Vec<_>>(), [0, 0]);
}

#[test]
fn what_nobody_knows_is_not_asked_again() {
    let law = LawOfDay::on(DAY);
    let mut drone = item(DRONE);
    drone.declined.push("gust_tolerance".to_owned());
    assert!(law.case_of(&drone).questions(9).iter().all(|ask| ask.path.as_deref() != Some("gust_tolerance")));
}

#[test]
fn a_radio_asks_its_flags_as_one_list() {
    let asks = ask(r#"{"category":"radio","designed_for":"nothing_in_particular","carries":[]}"#);
    let list = asks.iter().find(|ask| !ask.paths.is_empty()).unwrap();
    assert!(list.path.is_none() && (2..=8).contains(&list.paths.len()));
    assert_eq!(list.phrases.len(), list.paths.len());
    let none = &list.replies[0];
    assert!(list.paths.iter().all(|path| none.values[path] == Node::from("no")));
    assert_eq!(list.replies.len(), list.paths.len() + 1);
}

#[test]
fn unknown_cargo_is_asked_freely() {
    // Announcement 28 of 2023 asks what is on board.
    let law = LawOfDay::on(dualuse::date(2024, 1, 1));
    let asks = law.case_of(&item(&DRONE.replace(r#","carries":[]"#, ""))).questions(usize::MAX);
    let cargo = about(&asks, "carries");
    assert!(cargo.free && !cargo.categories.is_empty());
    assert_eq!(cargo.replies[0].value, Some(Node::List(Vec::new())));
}

#[test]
fn a_purpose_is_asked_by_what_the_law_knows() {
    let asks = ask(r#"{"category":"laser","output_power":"3 kW"}"#);
    let purpose = about(&asks, "designed_for");
    let counter = Node::Map(vec![("category".to_owned(), Node::from("counter_uas"))]);
    assert!(purpose.replies.iter().any(|reply| reply.value.as_ref() == Some(&counter)));
    assert!(purpose.replies.iter().any(|reply| reply.value == Some(Node::from("nothing_in_particular"))));
    assert_eq!(purpose.evidence, Evidence::Judged);
}

#[test]
fn what_is_on_board_is_asked_at_its_path() {
    let asks = ask(
        r#"{"category":"uav","model_aircraft":false,"flies_beyond_sight":true,"carries":[{"category":"infrared_imager","carries":[]},{"category":"laser","name":"Ranger"}]}"#,
    );
    let in_camera = asks.iter().any(|ask| ask.all_paths().any(|path| path.starts_with("carries[0].")));
    let ranger = asks.iter().find(|ask| ask.all_paths().any(|path| path.starts_with("carries[1]."))).unwrap();
    assert!(in_camera && ranger.part_name.as_deref() == Some("Ranger"));
}

/// The oracle of relevance: what is asked changes the verdict in some world, and what is not asked in none.
#[test]
fn exactly_what_can_change_a_verdict_is_asked() {
    let law = LawOfDay::on(DAY);
    let facts = [
        ("model_aircraft", ["no", "yes"].as_slice()),
        ("flies_beyond_sight", &["no", "yes"]),
        ("autonomous", &["no", "yes"]),
        ("endurance", &["20 min", "41 min", "61 min"]),
        ("gust_tolerance", &["40 km/h", "50 km/h"]),
        ("range", &["20 km", "299 km", "300 km"]),
        ("aerosol_capacity", &["none", "19 L", "20 L", "21 L"]),
    ];
    let base = item(
        r#"{"category":"uav","payload_mass":"1 kg","takeoff_mass":"5 kg","empty_mass":"4 kg","airspeed":"10 m/s","radio_exceeds_approval":false,"drops_payload":false,"takes_uncertified_payloads":false,"designed_for":"nothing_in_particular","carries":[]}"#,
    );
    for known in 0..1usize << facts.len() {
        if known % 5 != 0 {
            continue;
        }
        let mut described = base.clone();
        for (at, (path, values)) in facts.iter().enumerate() {
            if known >> at & 1 == 1 {
                described.put(path, &Node::from(values[(known / 5 + at) % values.len()])).unwrap();
            }
        }
        let asked: Vec<String> = law
            .case_of(&described)
            .without_ties()
            .questions(usize::MAX)
            .iter()
            .flat_map(|ask| ask.all_paths().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        for (at, (path, values)) in facts.iter().enumerate() {
            let others: Vec<_> = facts
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at && known >> other & 1 == 0)
                .collect();
            let mut matters = false;
            let worlds: usize = others.iter().map(|(_, (_, values))| values.len()).product();
            for world in 0..worlds {
                let mut rest = world;
                let mut filled = described.clone();
                for (_, (path, values)) in &others {
                    filled.put(path, &Node::from(values[rest % values.len()])).unwrap();
                    rest /= values.len();
                }
                let mut verdicts: Vec<_> = values
                    .iter()
                    .map(|value| {
                        filled.put(path, &Node::from(*value)).unwrap();
                        Regime::ALL.map(|regime| law.verdict(regime, &filled.item))
                    })
                    .collect();
                verdicts.dedup();
                if verdicts.len() > 1 {
                    matters = true;
                    break;
                }
            }
            let is_open = known >> at & 1 == 0;
            assert_eq!(asked.iter().any(|asked| asked == path), is_open && matters, "{path} of {known:b}");
        }
    }
}

#[test]
fn questions_are_plain_data_that_reads_back() {
    let law = LawOfDay::on(DAY);
    let answer = law.case_of(&item(DRONE)).classify();
    let json = serde_json::to_string(&answer).unwrap();
    assert_eq!(serde_json::from_str::<Classification>(&json).unwrap(), answer);
    let line: serde_json::Value = serde_json::from_str(&json).unwrap();
    let gusts = line["ask"].as_array().unwrap().iter().find(|ask| ask["path"] == "gust_tolerance").unwrap();
    assert_eq!(gusts["evidence"], "measured");
    assert_eq!(gusts["for"][0]["part"], "");
    assert_eq!(gusts["replies"][1]["value"], ">= 46.3 km/h");
    assert_eq!(gusts["replies"][1]["settles"]["eu"], "controlled");
}

#[test]
fn with_an_export_its_facts_and_reasons_are_asked() {
    let json = DRONE.replace(
        r#""carries":[]"#,
        r#""gust_tolerance":"50 km/h","carries":[],"export":{"departure":"CN","destination":"US"}"#,
    );
    let asks = ask(&json);
    assert!(asks.iter().any(|ask| ask.all_paths().any(|path| path.starts_with("export."))), "{asks:#?}");
}

/// What is inside a thing is walked once for each row that it can have, however deep it lies: by every way
/// through it, this would not end.
#[test]
fn questions_end_where_cargo_carries_cargo() {
    let json = r#"{"category":"uav","carries":[{"category":"inertial_unit","carries":[{"category":"laser","carries":[{"category":"inertial_unit","carries":[{"category":"infrared_imager"}]}]}]},{"category":"inertial_unit"}]}"#;
    let asks = ask(json);
    let inner = "carries[0].carries[0].carries[0]";
    assert!(asks.iter().any(|ask| ask.path.as_deref().is_some_and(|path| path.starts_with(inner))));
}
