//! Lints over the entries and measures of all regimes.

use std::collections::BTreeSet;

use dualuse::analysis::{Hop, Limit, limits, points};
use dualuse::control::{Control, TextQuality, Version};
use dualuse::explain::Side;
use dualuse::fact::Kind;
use dualuse::items::Category;
use dualuse::quantity::DimensionInfo;
use dualuse::{Item, Regime, Truth};
use serde_json::{Map, Value};
use strum::IntoEnumIterator;

fn controls() -> impl Iterator<Item = &'static Control> {
    Regime::iter().flat_map(|regime| {
        let measures = regime.measures().iter().map(|measure| &measure.control);
        regime.controls().iter().copied().chain(measures)
    })
}

fn versions() -> impl Iterator<Item = (&'static Control, &'static Version)> {
    controls().flat_map(|control| control.versions.iter().map(move |version| (control, version)))
}

fn limits_of_all() -> impl Iterator<Item = (&'static Control, Limit)> {
    versions().flat_map(|(control, version)| {
        limits(&version.criterion).into_iter().map(move |limit| (control, limit))
    })
}

#[test]
fn regime_and_id_name_one_entry() {
    let mut seen = BTreeSet::new();
    for control in controls() {
        assert!(seen.insert((control.regime, control.id)), "{control:?} stands twice");
        assert!(!control.heading.is_empty(), "{control:?} has no heading");
    }
}

#[test]
fn an_entry_stands_in_the_list_of_its_own_regime() {
    for regime in Regime::iter() {
        let measures = regime.measures().iter().map(|measure| &measure.control);
        for control in regime.controls().iter().copied().chain(measures) {
            assert_eq!(control.regime, regime, "{control:?}");
        }
        for measure in regime.measures() {
            assert_eq!(measure.control.category, Category::Export, "{measure:?}");
        }
        for control in regime.controls() {
            assert_ne!(control.category, Category::Export, "{control:?}");
        }
    }
}

#[test]
fn every_version_cites_its_text() {
    for (control, version) in versions() {
        let instrument = version.citation.instrument;
        let texts =
            [instrument.name, instrument.title, instrument.issuer, instrument.source, instrument.checked];
        assert!(texts.iter().all(|text| !text.is_empty()), "{control:?}: {instrument:?} is not complete");
        let is_summary = version.quality == TextQuality::Paraphrase;
        assert!(is_summary || !version.citation.place.is_empty(), "{control:?} names no place");
        if let Some(end) = version.until {
            assert!(!end.by.is_empty(), "{control:?}: nothing is said to have ended it");
        }
        if let Some(suspension) = version.suspended {
            assert!(!suspension.by.is_empty(), "{control:?}: nothing is said to have suspended it");
        }
    }
}

#[test]
fn versions_are_in_order_and_do_not_overlap() {
    for control in controls() {
        assert!(!control.versions.is_empty(), "{control:?}");
        for pair in control.versions.windows(2) {
            let end = pair[0]
                .until
                .unwrap_or_else(|| panic!("{control:?}: an open version is followed by another"));
            assert!(end.on <= pair[1].since, "{control:?}: versions overlap");
        }
        for version in control.versions {
            assert!(version.until.is_none_or(|end| version.since < end.on), "{control:?}");
            if let Some(suspension) = version.suspended {
                assert!(
                    version.since <= suspension.from && suspension.from < suspension.until,
                    "{control:?}"
                );
                let from = suspension.unconfirmed_from.unwrap_or(suspension.from);
                assert!(suspension.from <= from && from < suspension.until, "{control:?}");
            }
        }
    }
}

#[test]
fn codes_have_four_to_ten_digits_and_stand_once() {
    for (control, version) in versions() {
        for code in version.hs_codes {
            let is_code = (4..=10).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
            assert!(is_code, "{control:?}: `{code}`");
        }
        let once: BTreeSet<_> = version.hs_codes.iter().collect();
        assert_eq!(once.len(), version.hs_codes.len(), "{control:?} names a code twice");
    }
}

#[test]
fn doubts_are_phrases() {
    for (control, version) in versions() {
        for doubt in version.doubts.iter().chain(version.citation.instrument.doubts) {
            assert!(!doubt.is_empty() && !doubt.ends_with('.'), "{control:?}: `{doubt}`");
            assert_eq!(doubt.trim(), *doubt, "{control:?}");
        }
    }
}

#[test]
fn no_criterion_is_always_true_or_always_false() {
    for (control, version) in versions() {
        let truth = version.criterion.truth(&control.category.unknown(), version.since.date);
        assert_eq!(truth, Truth::Unknown, "{control:?}, {}", version.citation);
    }
}

#[test]
fn every_limit_has_words_and_every_point_a_number() {
    for (control, limit) in limits_of_all() {
        let attribute = limit.attribute();
        assert!(limit.says.is_some_and(|words| !words.is_empty()), "{control:?}: {attribute:?} has no words");
    }
    for (control, version) in versions() {
        for (number, words) in points(&version.criterion) {
            assert!(!number.is_empty(), "{control:?}: {words:?}");
        }
    }
}

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

/// Attributes that no regime reads, each with the reason why it is there.
const NOT_READ: &[(Category, &[&str], &str)] = &[
    (Category::Uav, &["airspeed"], "for United States licensing policy, which is not decided"),
    (Category::InfraredImager, &["cooled"], "the lists of category 6 ask for the detector instead"),
    (
        Category::InfraredImager,
        &["columns", "rows", "horizontal_field_of_view", "vertical_field_of_view", "focal_length"],
        "what sheets give in place of the instantaneous field of view that the laws ask for",
    ),
    (
        Category::SpectralCamera,
        &[
            "shortest_wavelength",
            "longest_wavelength",
            "bands",
            "columns",
            "rows",
            "pixel_pitch",
            "ifov",
            "horizontal_field_of_view",
            "vertical_field_of_view",
            "focal_length",
        ],
        "as sheets give them; the entry on remote sensing that asks for some of them is not encoded",
    ),
    (Category::Uav, &["energy_source"], "it says whether the range follows from endurance and speed"),
    (Category::Uav, &["limit_can_be_lifted"], "it says which of two values counts, and decides nothing"),
    (Category::InfraredImager, &["limit_can_be_lifted"], "it says which of two values counts"),
    (Category::Radio, &["limit_can_be_lifted"], "it says which of two values counts"),
    (
        Category::Export,
        &[
            "departure",
            "end_user_country",
            "us_origin",
            "military_end_use_eu",
            "military_end_use_us",
            "military_end_user_us",
            "raises_military_strength",
        ],
        "for measures on the transaction that are not encoded",
    ),
    (
        Category::InertialUnit,
        &["gyro_bias_stability", "accelerometer_bias_stability"],
        "in-run figures as sheets publish them: they narrow the laws' own figures, and decide nothing",
    ),
];

#[test]
fn every_attribute_is_read() {
    let reasons = versions().flat_map(|(_, version)| version.reasons);
    let of_reasons = reasons.flat_map(|reason| limits(&reason.applies));
    let read: BTreeSet<_> = limits_of_all()
        .map(|(_, limit)| limit)
        .chain(of_reasons)
        .map(|limit| (limit.attribute().category, limit.attribute().name))
        .collect();
    let excused: BTreeSet<_> = NOT_READ
        .iter()
        .flat_map(|(category, names, reason)| {
            assert!(!reason.is_empty());
            names.iter().map(|name| (*category, *name))
        })
        .collect();
    for category in Category::iter() {
        for attribute in category.attributes() {
            let key = (category, attribute.name);
            assert!(read.contains(&key) || excused.contains(&key), "{attribute:?} is read by no regime");
        }
    }
    for key in &excused {
        let exists = key.0.attributes().iter().any(|attribute| attribute.name == key.1);
        assert!(exists, "{key:?} is excused and does not exist");
        assert!(!read.contains(key), "{key:?} is read now: take it from the list of excuses");
    }
}

/// The table of Chinese measures, in its order; its ranges are spelled out.
const CHINESE_TABLE: &[&str] = &[
    "CN-2015-20-1",
    "CN-2015-20-2",
    "CN-2015-20-3",
    "CN-2015-31-1.1.1",
    "CN-2015-31-1.1.2",
    "CN-2015-31-kit",
    "CN-2015-31-eng",
    "CN-2023-27-1",
    "CN-2023-27-2.1",
    "CN-2023-27-2.2",
    "CN-2023-27-2.3",
    "CN-2023-27-3",
    "CN-2023-27-4.1",
    "CN-2023-27-4.2",
    "CN-2023-28",
    "CN-2023-28-CA",
    "CN-2024-31-1",
    "CN-2024-31-2.1",
    "CN-2024-31-2.2",
    "CN-2024-31-2.3",
    "CN-2024-31-2.4",
    "CN-2024-31-3",
    "CN-2024-31-4.1",
    "CN-2024-31-4.2",
    "CN-2024-31-CA",
    "9A012.a.1",
    "9A012.a.2",
    "9A012.b.1",
    "9A012.b.2",
    "9A012.c.1",
    "9A012.c.2",
    "9A012.c.3",
    "9A012.c.4",
    "9A012.d",
    "9A012.e.1",
    "9A012.e.2",
    "9A501.a",
    "9A501.b",
    "9A501.c",
    "0A903.a",
    "0A903.b",
    "2B352.h",
    "ECL-12(3)",
    "US-46",
    "JP-1",
    "US-34",
    "BAT-58",
];

#[test]
fn the_chinese_table_is_complete() {
    let table: BTreeSet<_> = CHINESE_TABLE.iter().copied().collect();
    let known: BTreeSet<_> =
        controls().filter(|control| control.regime == Regime::Cn).map(|control| control.id).collect();
    assert_eq!(known, table);
    let left_out = Regime::Cn.not_covered();
    assert!(left_out.iter().any(|what| what.starts_with("CN-2002-361: ")), "{left_out:?}");
}

#[test]
fn what_is_left_out_is_said_without_a_full_stop() {
    for regime in Regime::iter() {
        for what in regime.not_covered() {
            assert!(!what.is_empty() && !what.ends_with('.'), "{regime}: `{what}`");
        }
    }
}
