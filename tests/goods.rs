//! The example goods: every one reads, and every value says where it was found.
//!
//! `cargo test --test goods -- --nocapture` prints how many facts they state.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use dualuse::files::{Format, read};
use serde_json::{Map, Value};

/// What an item file may say beside attributes.
const COMMON: [&str; 6] = ["category", "name", "maker", "hs_code", "designed_for", "carries"];

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/goods");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|end| end == "toml")).collect();
    files.sort();
    files
}

/// The item of a file, as a table.
fn item(file: &Path) -> Map<String, Value> {
    let read = read(&std::fs::read(file).unwrap(), Format::Toml);
    let [Ok(described)] = &read[..] else { panic!("{} describes no item: {read:?}", file.display()) };
    let Value::Object(item) = serde_json::to_value(described).unwrap() else { panic!("an item is a table") };
    item
}

/// The values that an item states of itself.
fn stated(item: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    item.iter().filter(|(key, _)| !COMMON.contains(&key.as_str()))
}

/// The item, and everything on board.
fn parts(item: &Map<String, Value>) -> Vec<&Map<String, Value>> {
    let on_board = item.get("carries").and_then(Value::as_array).into_iter().flatten();
    std::iter::once(item).chain(on_board.filter_map(Value::as_object).flat_map(parts)).collect()
}

#[test]
fn every_value_has_a_source() {
    for file in files() {
        let item = item(&file);
        for part in parts(&item) {
            for (key, value) in stated(part) {
                let source = value.get("source").and_then(Value::as_str).unwrap_or_default();
                assert!(!source.trim().is_empty(), "{}: {key} names no source", file.display());
            }
        }
    }
}

#[test]
fn what_goods_are_designed_for_has_a_source() {
    for file in files() {
        let text = std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
        let mut before = "";
        for line in text.lines() {
            let designed = line.starts_with("designed_for") || line == "[designed_for]";
            assert!(!designed || before.starts_with('#'), "{}: {line} names no source", file.display());
            before = line;
        }
        assert_eq!(
            item(&file).contains_key("designed_for"),
            text.contains("# Source: "),
            "{}",
            file.display()
        );
    }
}

#[test]
fn every_category_with_a_published_product_is_there() {
    let items: Vec<_> = files().iter().map(|file| item(file)).collect();
    let categories: BTreeSet<_> = items.iter().map(|item| item["category"].as_str().unwrap()).collect();
    let published = [
        "battery",
        "counter_uas",
        "engine",
        "inertial_unit",
        "infrared_imager",
        "laser",
        "navigation_receiver",
        "radar",
        "radio",
        "spectral_camera",
        "sprayer",
        "uav",
    ];
    assert_eq!(categories, published.into());
}

#[test]
fn the_readme_says_how_many_facts_are_stated() {
    let items: Vec<_> = files().iter().map(|file| item(file)).collect();
    let goods = items.len();
    let own: usize = items.iter().map(|item| stated(item).count()).sum();
    let all: usize = items.iter().flat_map(parts).map(|part| stated(part).count()).sum();
    let mean = |facts: usize| format!("{:.1}", facts as f64 / goods as f64);
    println!("{goods} goods state {all} facts, {} each, {} of them of the item itself", mean(all), mean(own));
    let readme = include_str!("../examples/goods/README.md").split_whitespace().collect::<Vec<_>>().join(" ");
    for told in [
        format!("{goods} goods"),
        format!("state {all} facts, **{} each**", mean(all)),
        format!("{} of them of the item itself", mean(own)),
    ] {
        assert!(readme.contains(&told), "{told}");
    }
}
