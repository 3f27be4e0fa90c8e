//! Items as TOML, with values put in their places.

use dualuse::{Date, Described};
use serde_json::{Map, Value};

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
