//! The compiled law of a day answers as its trees do.

use dualuse::analysis::limits;
use dualuse::fact::Kind;
use dualuse::item::Attribute;
use dualuse::{Category, Described, LawOfDay, Regime, Truth, date};
use serde_json::{Map, Value, json};
use strum::IntoEnumIterator;

/// The same small generator on every machine.
struct Dice(u64);

impl Dice {
    fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        &choices[(self.0 >> 33) as usize % choices.len()]
    }
}

/// Every limit that some entry sets to an attribute.
fn limit_values(attribute: &Attribute) -> Vec<String> {
    let controls = Regime::iter().flat_map(Regime::controls);
    let limits =
        controls.flat_map(|control| control.versions()).flat_map(|version| limits(&version.criterion));
    limits.filter(|limit| limit.attribute() == attribute).filter_map(|limit| limit.value()).collect()
}

fn values(attribute: &Attribute) -> Vec<String> {
    let mut values = vec!["unknown".to_owned()];
    match attribute.kind {
        Kind::Flag => values.extend(["yes", "no"].map(str::to_owned)),
        Kind::Choice(names) => values.extend(names.iter().map(|&name| name.to_owned())),
        _ => {
            for limit in limit_values(attribute) {
                values.extend([limit.clone(), format!("> {limit}"), format!("< {limit}")]);
            }
        }
    }
    if attribute.optional {
        values.push("none".to_owned());
    }
    values
}

#[test]
fn it_answers_as_its_trees_do() {
    let days = [date(2015, 7, 1), date(2024, 1, 1), date(2024, 10, 1), date(2026, 1, 19), date(2026, 11, 24)];
    let laws = days.map(LawOfDay::on);
    let mut dice = Dice(7);
    let mut counts = [0; 3];
    for category in Category::iter().filter(|category| *category != Category::Export) {
        let attributes: Vec<_> = category.attributes().iter().map(|one| (one.name, values(one))).collect();
        for _ in 0..60 {
            let mut table: Map<String, Value> = attributes
                .iter()
                .map(|(name, values)| ((*name).to_owned(), json!(dice.one_of(values))))
                .collect();
            table.insert("category".to_owned(), json!(category));
            table.insert("carries".to_owned(), dice.one_of(&[json!([]), json!(null)]).clone());
            table.insert(
                "designed_for".to_owned(),
                dice.one_of(&[json!("uav"), json!("counter_uas"), json!(null)]).clone(),
            );
            // A bound below the least amount is no value.
            let Ok(Described { item, .. }) = serde_json::from_value(Value::Object(table)) else { continue };
            for law in &laws {
                for entry in law.entries().filter(|entry| entry.control().category == category) {
                    let version = entry.control().version_on(law.day().into()).unwrap();
                    let truth = entry.truth(&item);
                    assert_eq!(truth, version.criterion.truth(&item, law.day()), "{:?}", entry.control());
                    counts[truth as usize] += 1;
                }
            }
        }
    }
    assert!(counts.iter().all(|count| *count > 1_000), "{counts:?}");
}

#[test]
fn an_entry_is_about_its_category() {
    let law = LawOfDay::on(date(2026, 11, 24));
    let entry = law.entry(Regime::Cn, "9A012.a.2").unwrap();
    assert_eq!(entry.truth(&Category::Engine.unknown()), Truth::No);
    assert!(law.entry(Regime::Us, "9A501.a").is_none());
}
