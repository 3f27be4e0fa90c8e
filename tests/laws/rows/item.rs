//! Items as TOML, with values put in their places.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use dualuse::{Date, Described, LawOfDay, Regime, Verdict};
use serde_json::{Map, Value};

/// The verdict of a regime on an item, and on its export if one is described.
pub fn verdict(regime: Regime, day: &str, item: &[&str], changed: &[(&str, &str)]) -> Verdict {
    judge(regime, day, &describe("verdict", item, changed))
}

pub fn judge(regime: Regime, day: &str, described: &Described) -> Verdict {
    let mut case = law_of(date(day), None).case(&described.item).under([regime]);
    if let Some(export) = &described.export {
        case = case.for_export(export);
    }
    case.verdict(regime)
}

/// The law of a day, kept for all tests.
pub fn law_of(day: Date, adopting: Option<(&str, &str)>) -> &'static LawOfDay {
    type Key = (Date, Option<(String, String)>);
    static LAWS: LazyLock<Mutex<HashMap<Key, &'static LawOfDay>>> = LazyLock::new(Mutex::default);
    let named = adopting.map(|(dispute, reading)| (dispute.to_owned(), reading.to_owned()));
    let mut laws = LAWS.lock().unwrap_or_else(PoisonError::into_inner);
    laws.entry((day, named)).or_insert_with(|| {
        let law = LawOfDay::on(day);
        let law = match adopting {
            Some((dispute, reading)) => {
                law.adopting(dispute, reading).unwrap_or_else(|error| panic!("{error}"))
            }
            None => law,
        };
        Box::leak(Box::new(law))
    })
}

pub fn date(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

pub fn describe(entry: &str, texts: &[&str], changed: &[(&str, &str)]) -> Described {
    let mut item = Value::Object(Map::new());
    for text in texts {
        let table: Map<String, Value> =
            toml::from_str(text).unwrap_or_else(|error| panic!("{entry}: {error}"));
        item.as_object_mut().expect("an item is a table").extend(table);
    }
    for (path, value) in changed {
        *place(&mut item, path) = toml_value(value);
    }
    serde_json::from_value(item).unwrap_or_else(|error| panic!("{entry} with {changed:?}: {error}"))
}

/// A list or table in TOML, or plain text.
fn toml_value(text: &str) -> Value {
    if !text.starts_with(['[', '{']) {
        return text.into();
    }
    let table: Map<String, Value> =
        toml::from_str(&format!("value = {text}")).unwrap_or_else(|error| panic!("{text}: {error}"));
    table["value"].clone()
}

/// The place of a path such as `carries[0].netd`.
fn place<'a>(item: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.').fold(item, |place, step| match step.trim_end_matches(']').split_once('[') {
        Some((name, index)) => &mut place[name][index.parse::<usize>().expect("a place in a list")],
        None => &mut place[step],
    })
}
