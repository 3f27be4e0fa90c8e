//! The words of a limit and its reading say the same.

use dualuse::analysis::{Hop, Limit};
use dualuse::explain::Side;
use dualuse::fact::Kind;
use dualuse::quantity::DimensionInfo;
use dualuse::{Category, Item};
use serde_json::{Map, Value};

use crate::limits_of_all;

#[test]
fn digits_in_the_words_are_the_digits_of_the_limit() {
    for (control, limit) in limits_of_all() {
        let (Some(value), Some(words)) = (limit.value(), limit.says) else { continue };
        let Kind::Amount(dimension) = limit.attribute().kind else { continue };
        let amounts = amounts_of(dimension, words);
        let is_said = amounts.iter().any(|amount| is_at(control.category, &limit, amount));
        let attribute = limit.attribute();
        assert!(
            is_said,
            "{control:?}: {attribute:?} is read as {value}, the words are `{words}` ({amounts:?})"
        );
    }
}

#[test]
fn words_with_other_digits_would_be_seen() {
    assert_eq!(amounts("46.3 km/h (25 knots) or more", &["km/h", "kn", "knots"]), ["46.3 km/h", "25 knots"]);
    assert_eq!(amounts("better than 2°, 30 minutes", &["°", "m", "min", "minutes"]), ["2 °", "30 minutes"]);
    assert_eq!(amounts("more than 10 aircraft", &[""]), ["10 "]);
    let (control, limit) = limits_of_all()
        .find(|(control, limit)| {
            control.id == "CN-2015-31-1.1.1" && limit.attribute().name == "gust_tolerance"
        })
        .expect("a limit of gusts");
    for (amount, expected) in
        [("46.3 km/h", true), ("25 knots", true), ("25 km/h", false), ("24.9 knots", false)]
    {
        assert_eq!(is_at(control.category, &limit, amount), expected, "{amount}");
    }
}

/// Every amount of this dimension in the words; a plain number is a ratio too.
fn amounts_of(dimension: &DimensionInfo, words: &str) -> Vec<String> {
    let spellings = dimension.units.iter().flat_map(|unit| unit.aliases.iter().copied().chain([unit.symbol]));
    let mut found = amounts(words, &spellings.collect::<Vec<_>>());
    if dimension.units.iter().any(|unit| unit.symbol == "×") {
        found.extend(amounts(words, &[""]).iter().map(|number| format!("{number}×")));
    }
    found
}

/// Every number in the words that stands before one of these units, with that unit.
fn amounts(words: &str, units: &[&str]) -> Vec<String> {
    let is_number = |c: char| c.is_ascii_digit() || c == '.';
    let mut found = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let length = rest[start..].find(|c| !is_number(c)).unwrap_or(rest.len() - start);
        let number = rest[start..start + length].trim_end_matches('.');
        rest = &rest[start + length..];
        let behind = rest.trim_start();
        let ends = |unit: &&&str| {
            let after = behind.strip_prefix(**unit).and_then(|after| after.chars().next());
            unit.is_empty() || behind.starts_with(**unit) && !after.is_some_and(char::is_alphanumeric)
        };
        found.extend(units.iter().filter(ends).map(|unit| format!("{number} {unit}")));
    }
    found
}

/// Whether the crate reads this amount as exactly the limit.
fn is_at(category: Category, limit: &Limit, amount: &str) -> bool {
    let item = item_with(category, &limit.hops, limit.attribute().name, amount);
    let item: Item = serde_json::from_value(item).unwrap_or_else(|error| panic!("{amount}: {error}"));
    limit.meets(item.borrow()).iter().any(|(_, side)| *side == Some(Side::At))
}

fn item_with(category: Category, hops: &[Hop], attribute: &str, value: &str) -> Value {
    let (key, value) = match hops.split_first() {
        None => (attribute, value.trim().into()),
        Some((Hop::Carries(next), rest)) => {
            ("carries", vec![item_with(*next, rest, attribute, value)].into())
        }
        Some((Hop::DesignedFor(next), rest)) => ("designed_for", item_with(*next, rest, attribute, value)),
    };
    let entries = [("category", category.to_string().into()), (key, value)];
    Value::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
}
