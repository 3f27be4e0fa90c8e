//! Items read back from what they write, and their attributes are those of the vocabulary.

mod common;
#[path = "items/paths.rs"]
mod paths;
#[path = "items/vocabulary.rs"]
mod vocabulary;

use dualuse::fact::Kind;
use dualuse::files::{Format, read};
use dualuse::item::Note;
use dualuse::items::*;
use dualuse::quantity::{grams, kilograms, millikelvins, minutes};
use dualuse::{Category, Described, DesignedFor, Fact, Item};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use strum::IntoEnumIterator;

/// Names, remarks and sources with every character there is.
fn text() -> BoxedStrategy<String> {
    let any = vec(any::<char>(), 0..12).prop_map(String::from_iter);
    prop_oneof![
        3 => "[A-Za-z][A-Za-z0-9 -]{0,12}",
        1 => any,
        1 => prop::sample::select(&["", " ", "none", "it's \"x\"", "a\\b\r\n\tc", "\"\"\"'''", "#[x]=", "\u{feff}\u{0}\u{7f}", "大疆", "🚁"])
            .prop_map(str::to_owned),
    ]
    .boxed()
}

/// A value as an item file may have it: text, a flag, a number, a list, or a table with notes.
fn value(kind: Kind, optional: bool) -> BoxedStrategy<Value> {
    let plain = common::value(kind, optional).prop_map(move |text| match (kind, text.parse::<u32>()) {
        (Kind::Flag, _) if text == "yes" || text == "no" => Value::from(text == "yes"),
        (Kind::Amount(_), Ok(number)) => Value::from(number),
        _ => Value::from(text),
    });
    let plain = plain.boxed();
    let beside =
        (plain.clone(), option::of(text()), option::of(text())).prop_map(|(value, remark, source)| {
            let mut table = Map::from_iter([("value".to_owned(), value)]);
            table.extend(remark.map(|remark| ("remark".to_owned(), remark.into())));
            table.extend(source.map(|source| ("source".to_owned(), source.into())));
            Value::Object(table)
        });
    let remarked = common::value(kind, optional).prop_map(|text| Value::from(format!("{text} @ f/1.1")));
    prop_oneof![4 => plain.clone(), 2 => beside, 1 => remarked, 1 => plain.prop_map(|value| json!([value]))]
        .boxed()
}

/// Some of the attributes of a category, each with a value.
fn attributes(category: Category) -> BoxedStrategy<Map<String, Value>> {
    let attributes = category.attributes().iter();
    let each: Vec<_> = attributes
        .map(|attribute| {
            let value = option::of(value(attribute.kind, attribute.optional));
            value.prop_map(|value| value.map(|value| (attribute.name.to_owned(), value)))
        })
        .collect();
    each.prop_map(|values| values.into_iter().flatten().collect()).boxed()
}

fn goods() -> Vec<Category> {
    Category::iter().filter(|category| *category != Category::Export).collect()
}

fn item(depth: u32) -> BoxedStrategy<Value> {
    prop::sample::select(goods()).prop_flat_map(move |category| item_of(category, depth)).boxed()
}

fn item_of(category: Category, depth: u32) -> BoxedStrategy<Value> {
    let (carries, designed_for) = match depth {
        0 => (option::of(Just(json!([]))).boxed(), option::of(Just(json!("nothing_in_particular"))).boxed()),
        _ => (
            option::of(vec(item(depth - 1), 0..3).prop_map(Value::from)).boxed(),
            option::of(prop_oneof![Just(json!("uav")), item(depth - 1)]).boxed(),
        ),
    };
    let texts = [text(), text(), text()].map(option::of);
    (attributes(category), texts, carries, designed_for)
        .prop_map(move |(mut table, texts, carries, designed_for)| {
            table.insert("category".to_owned(), category.to_string().into());
            let texts = texts.map(|text| text.map(Value::from));
            for (key, value) in ["name", "maker", "hs_code"].into_iter().zip(texts) {
                table.extend(value.map(|value| (key.to_owned(), value)));
            }
            table.extend(carries.map(|carries| ("carries".to_owned(), carries)));
            table.extend(designed_for.map(|item| ("designed_for".to_owned(), item)));
            Value::Object(table)
        })
        .boxed()
}

fn export() -> BoxedStrategy<Value> {
    (attributes(Category::Export), option::of(text()))
        .prop_map(|(mut table, end_user)| {
            table.extend(end_user.map(|end_user| ("end_user".to_owned(), end_user.into())));
            Value::Object(table)
        })
        .boxed()
}

/// Takes what cannot be read (as an interval upside down) out of a random item.
fn readable(mut item: Value) -> Described {
    for _ in 0..1_000 {
        match serde_json::from_value::<Described>(item.clone()) {
            Ok(read) => return read,
            Err(error) => remove(&mut item, &error.to_string()),
        }
    }
    panic!("nothing of {item} can be read")
}

/// Removes the place that an error names.
fn remove(item: &mut Value, error: &str) {
    let (path, _) = error.split_once(": ").unwrap_or_else(|| panic!("no place in {error}"));
    let mut place = item;
    let steps: Vec<_> = path.split('.').collect();
    let (last, before) = steps.split_last().unwrap();
    for step in before {
        let (key, at) = step.trim_end_matches(']').split_once('[').unwrap_or((step, ""));
        place = &mut place[key];
        if !at.is_empty() {
            place = &mut place[at.parse::<usize>().unwrap()];
        }
    }
    let removed = place.as_object_mut().and_then(|table| table.remove(*last));
    assert!(removed.is_some(), "{error}");
}

fn written_and_read(described: &Described) -> Result<(), TestCaseError> {
    let json = serde_json::to_string(described).unwrap();
    let pretty = serde_json::to_string_pretty(described).unwrap();
    let toml = toml::to_string(described).map_err(|error| TestCaseError::fail(format!("{error}: {json}")))?;
    prop_assert_eq!(&serde_json::from_str::<Described>(&json).unwrap(), described, "{}", json);
    prop_assert_eq!(&toml::from_str::<Described>(&toml).unwrap(), described, "{}", toml);
    for (text, format) in
        [(&json, Format::Ndjson), (&json, Format::Json), (&pretty, Format::Json), (&toml, Format::Toml)]
    {
        let read = read(text.as_bytes(), format);
        prop_assert_eq!(read.len(), 1);
        prop_assert_eq!(read[0].as_ref().unwrap(), described, "{} {}", format, text);
    }
    Ok(())
}

macro_rules! as_structs {
    ($item:expr; $($category:ident),+ $(,)?) => {
        match $item {
            $(Item::$category(inner) => {
                let inner = (**inner).clone();
                prop_assert_eq!(&Item::from(inner.clone()), $item);
                let json = serde_json::to_string(&inner).unwrap();
                let toml = toml::to_string(&inner).unwrap();
                prop_assert_eq!(&serde_json::from_str::<Item>(&json).unwrap(), $item);
                prop_assert_eq!(&serde_json::from_str::<$category>(&json).unwrap(), &inner, "{}", json);
                prop_assert_eq!(&toml::from_str::<$category>(&toml).unwrap(), &inner, "{}", toml);
                prop_assert_eq!(<$category>::try_from($item.clone()).unwrap(), inner);
            })+
            other => prop_assert!(false, "no test of {other:?}"),
        }
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..<_>::default() })]

    #[test]
    fn a_described_item_reads_back(mut table in item(3), export in option::of(export())) {
        table.as_object_mut().unwrap().extend(export.map(|export| ("export".to_owned(), export)));
        written_and_read(&readable(table))?;
    }

    #[test]
    fn an_item_is_its_struct(table in item(1), export in export()) {
        let described = readable(table);
        let export = readable(json!({"category": "uav", "export": export})).export.unwrap();
        for item in [described.item, export.into()] {
            as_structs!(&item; Uav, Engine, InfraredImager, SpectralCamera, Radar, Laser, InertialUnit, Radio,
                CounterUas, ConversionKit, Sprayer, Battery, Accelerometer, Gyroscope, NavigationReceiver,
                FlightController, Export);
        }
    }
}

#[test]
fn every_category_is_filled() {
    // So that the properties above are about something.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for category in goods() {
        let mut keys = std::collections::BTreeSet::new();
        for _ in 0..32 {
            let table = item_of(category, 0).new_tree(&mut runner).unwrap();
            let written =
                serde_json::to_value(readable(proptest::strategy::ValueTree::current(&table))).unwrap();
            keys.extend(written.as_object().unwrap().keys().cloned());
        }
        for attribute in category.attributes() {
            assert!(keys.contains(attribute.name), "{category} never has {}", attribute.name);
        }
    }
}

#[test]
fn an_unknown_item_writes_its_category_alone() {
    for category in goods() {
        let item = category.unknown();
        assert_eq!(serde_json::to_string(&item).unwrap(), format!("{{\"category\":\"{category}\"}}"));
        assert_eq!(item.borrow().category(), category);
        assert!(item.borrow().carries().items().is_none());
        assert_eq!(*item.borrow().designed_for(), DesignedFor::Unknown);
        let described = readable(json!({"category": category.to_string()}));
        assert_eq!((described.item, described.export), (item, None));
    }
    assert_eq!(Uav::default(), Uav::UNKNOWN);
    assert!(Uav::default().endurance.is_unknown());
    assert_eq!(Uav::default().aerosol_capacity, Fact::UNKNOWN);
    assert!(!Uav::default().aerosol_capacity.is_absent(), "unknown is not absent");
    assert_eq!(serde_json::to_string(&Export::default()).unwrap(), "{\"category\":\"export\"}");
}

#[test]
fn the_line_of_the_vocabulary() {
    let line = r#"{"category":"uav","name":"…","endurance":"41 min","takeoff_mass":"4069 g","flies_beyond_sight":true,"carries":[{"category":"infrared_imager","netd":"<= 50 mK"}]}"#;
    let imager = InfraredImager { netd: Fact::at_most(millikelvins(50.0)), ..InfraredImager::default() };
    let drone = Uav {
        name: Some("…".to_owned()),
        endurance: minutes(41.0).into(),
        takeoff_mass: grams(4069.0).into(),
        flies_beyond_sight: true.into(),
        carries: [imager].into(),
        ..Uav::default()
    };
    assert_eq!(serde_json::from_str::<Uav>(line).unwrap(), drone);
    let expected = r#"{"category":"uav","name":"…","flies_beyond_sight":true,"endurance":"41 min","takeoff_mass":"4069 g","carries":[{"category":"infrared_imager","netd":"<= 50 mK"}]}"#;
    assert_eq!(serde_json::to_string(&drone).unwrap(), expected);
    assert_eq!(drone.takeoff_mass, kilograms(4.069).into());
}

#[test]
fn remarks_and_sources() {
    let netd = InfraredImager::ATTRIBUTES.netd.attribute();
    let note = |item: Value| {
        let imager: InfraredImager = serde_json::from_value(item).unwrap();
        assert_eq!(imager.netd, Fact::at_most(millikelvins(50.0)));
        imager.notes.of(netd).cloned().unwrap_or_default()
    };
    let with = |remark: Option<&str>, source: Option<&str>| Note {
        remark: remark.map(str::to_owned),
        source: source.map(str::to_owned),
    };
    let imager = |netd: Value| json!({"category": "infrared_imager", "netd": netd});
    assert_eq!(note(imager("<= 50 mK".into())), Note::default());
    assert_eq!(note(imager("<= 50 mK @ f/1.1".into())), with(Some("f/1.1"), None));
    assert_eq!(note(imager("<= 50 mK (f/1.1) @ 30 °C".into())), with(Some("f/1.1, 30 °C"), None));
    assert_eq!(note(imager(json!({"value": "<= 50 mK", "source": "sheet"}))), with(None, Some("sheet")));
    let both = json!({"value": "<= 50 mK @ f/1.1", "remark": "25 Hz", "source": "sheet"});
    assert_eq!(note(imager(both)), with(Some("25 Hz; f/1.1"), Some("sheet")));
    assert_eq!(
        note(imager(json!(["<= 40 mK (f/1.0)", "40..50 mK (f/1.1)"]))),
        with(Some("f/1.0; f/1.1"), None)
    );
}

#[test]
fn words_and_nulls() {
    let uav = |item: Value| serde_json::from_value::<Uav>(item).unwrap();
    for unknown in [json!(null), json!("unknown"), json!(["unknown"]), json!({"value": null})] {
        assert!(uav(json!({"category": "uav", "endurance": unknown})).endurance.is_unknown());
        assert!(uav(json!({"category": "uav", "autonomous": unknown})).autonomous.is_unknown());
    }
    let whole =
        json!({"category": "uav", "carries": null, "designed_for": null, "name": null, "hs_code": 880692});
    let expected = Uav { hs_code: Some("880692".to_owned()), ..Uav::default() };
    assert_eq!(uav(whole), expected);
    assert_eq!(uav(json!({"category": "uav", "carries": "none"})).carries.items(), Some(&[][..]));
    assert_eq!(uav(json!({"category": "uav", "carries": "unknown"})).carries.items(), None);
    assert_eq!(
        uav(json!({"category": "uav", "designed_for": "counter_uas"})).designed_for,
        CounterUas::default().into()
    );
    let described = readable(json!({"category": "uav", "export": null}));
    assert_eq!(described.export, None);
    let laser: Laser =
        serde_json::from_value(json!({"category": "laser", "use": "range finding", "hazard_class": 1}))
            .unwrap();
    assert_eq!(
        (laser.r#use.to_string(), laser.hazard_class.to_string()),
        ("range_finding".into(), "1".into())
    );
}

#[test]
fn an_item_of_another_category_comes_back() {
    let radar = Item::from(Radar::default());
    assert_eq!(Uav::try_from(radar.clone()), Err(radar.clone()));
    assert_eq!(Radar::try_from(radar), Ok(Radar::default()));
}
