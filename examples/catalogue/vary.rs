//! The example goods with other values and with gaps, one after the other without end.

use std::path::Path;

use serde_json::{Map, Value as Json};

/// Items as they stand in a catalogue.
pub struct Varied {
    goods: Vec<Map<String, Json>>,
    random: Random,
    at: u64,
}

impl Varied {
    /// Of the goods in a folder.
    pub fn of(folder: &Path, seed: u64) -> Result<Self, String> {
        Ok(Self { goods: goods(folder)?, random: Random(seed), at: 0 })
    }
}

impl Iterator for Varied {
    type Item = Map<String, Json>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { goods, random, at } = self;
        // The one of two of which more is known, so that a line has some 300 bytes.
        let [one, other] = [0; 2].map(|_| &goods[random.below(goods.len() as u64) as usize]);
        let mut item = if one.len() < other.len() { other } else { one }.clone();
        vary(&mut item, random);
        if let Some(Json::String(name)) = item.get_mut("name") {
            name.push_str(&format!(" #{at}"));
        }
        *at += 1;
        Some(item)
    }
}

/// The example goods with their values alone, without remarks and sources.
fn goods(folder: &Path) -> Result<Vec<Map<String, Json>>, String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", folder.display());
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|error| told(&error))?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    let mut goods = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| told(&error))?;
        let item: Json = toml::from_str(&text).map_err(|error| told(&error))?;
        let items = match item.get("item") {
            Some(Json::Array(items)) => items.clone(),
            _ => vec![item],
        };
        goods.extend(items.into_iter().map(bare).filter_map(|item| match item {
            Json::Object(item) => Some(item),
            _ => None,
        }));
    }
    Ok(goods)
}

/// A value without what stands beside it.
fn bare(value: Json) -> Json {
    match value {
        Json::Object(mut entries) if entries.contains_key("value") => {
            entries.remove("value").unwrap_or_default()
        }
        Json::Object(entries) => entries.into_iter().map(|(key, value)| (key, bare(value))).collect(),
        Json::Array(values) => values.into_iter().map(bare).collect(),
        value => value,
    }
}

/// Other amounts of the same size, and now and then a gap.
fn vary(item: &mut Map<String, Json>, random: &mut Random) {
    item.retain(|key, _| {
        ["category", "name", "maker", "carries", "designed_for"].contains(&key.as_str())
            || random.below(16) > 0
    });
    for (key, value) in item.iter_mut() {
        match value {
            Json::String(text) if !["category", "name", "maker", "hs_code"].contains(&key.as_str()) => {
                if let Some(other) = scaled(text, random) {
                    *text = other;
                }
            }
            Json::Object(inner) => vary(inner, random),
            Json::Array(parts) => parts.iter_mut().for_each(|part| {
                if let Json::Object(inner) = part {
                    vary(inner, random);
                }
            }),
            _ => {}
        }
    }
}

/// `41 min` with another number; nothing where the text is not one number with a unit.
fn scaled(text: &str, random: &mut Random) -> Option<String> {
    let (sign, rest) = match text.split_once(' ') {
        Some((sign @ (">=" | "<=" | ">" | "<"), rest)) => (format!("{sign} "), rest),
        _ => (String::new(), text),
    };
    let (number, unit) = rest.split_once(' ')?;
    let number: f64 = number.parse().ok()?;
    let scaled = number * (50 + random.below(150)) as f64 / 100.0;
    (!unit.contains(' ')).then(|| format!("{sign}{scaled:.2} {unit}"))
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }
}
