//! Whatever is put in, the readers answer: they neither panic nor overflow.

use dualuse::fact::Domain;
use dualuse::files::{Format, read};
use dualuse::items::engine::EngineKind;
use dualuse::items::laser::LaserClass;
use dualuse::quantity::*;
use dualuse::{Category, Country, Fact};
use proptest::collection::vec;
use proptest::prelude::*;
use strum::IntoEnumIterator;

mod pieces;

use pieces::{KEYS, PIECES, SHEET};

fn fact<T: Domain>(text: &str) {
    if let Ok(fact) = text.parse::<Fact<T>>() {
        let shown = fact.to_string();
        assert_eq!(shown.parse::<Fact<T>>(), Ok(fact), "`{shown}` from `{text}`");
    }
}

/// Every kind of value, and every dimension that has something of its own.
fn every_fact(text: &str) {
    fact::<Quantity<Time>>(text);
    fact::<Quantity<Length>>(text);
    fact::<Option<Quantity<Mass>>>(text);
    fact::<Quantity<Power>>(text);
    fact::<Quantity<SpecificConsumption>>(text);
    fact::<Quantity<Angle>>(text);
    fact::<Quantity<Bearing>>(text);
    fact::<Quantity<RandomWalk>>(text);
    fact::<Quantity<Acceleration>>(text);
    fact::<Quantity<Ratio>>(text);
    fact::<Quantity<SpecificEnergy>>(text);
    fact::<Quantity<PowerLevel>>(text);
    fact::<Option<Quantity<PowerLevel>>>(text);
    fact::<Quantity<Count>>(text);
    fact::<bool>(text);
    fact::<Option<bool>>(text);
    fact::<LaserClass>(text);
    fact::<Option<EngineKind>>(text);
    fact::<Country>(text);
    let _ = text.parse::<Country>();
    let _ = text.parse::<Category>();
    if let Ok(quantity) = text.parse::<Quantity<PowerLevel>>() {
        assert_eq!(quantity.to_string().parse(), Ok(quantity), "`{quantity}` from `{text}`");
    }
}

fn every_format(bytes: &[u8]) {
    for format in Format::iter() {
        for outcome in read(bytes, format) {
            match outcome {
                Ok(described) => {
                    serde_json::to_string(&described).unwrap();
                }
                Err(error) => {
                    let message = error.to_string();
                    assert!(!message.is_empty() && message.chars().count() < 600, "{message}");
                }
            }
        }
    }
}

fn joined(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    vec(prop::sample::select(pieces), 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..<_>::default() })]

    #[test]
    fn any_text_as_a_value(text in vec(any::<char>(), 0..40).prop_map(String::from_iter)) {
        every_fact(&text);
    }

    #[test]
    fn pieces_of_values(text in joined(PIECES)) {
        every_fact(&text);
    }

    #[test]
    fn amounts_of_pieces(number in joined(&PIECES[..24]), unit in joined(&PIECES[45..80]), more in joined(PIECES)) {
        every_fact(&format!("{number} {unit}{more}"));
        every_fact(&format!("{number} {unit} ± {number} %"));
        every_fact(&format!("{number}..{number}{number} {unit}"));
        every_fact(&format!(">{number} {unit} or none"));
    }

    #[test]
    fn any_bytes_as_a_file(bytes in vec(any::<u8>(), 0..200)) {
        every_format(&bytes);
    }

    #[test]
    fn any_text_as_a_file(text in vec(any::<char>(), 0..80).prop_map(String::from_iter)) {
        every_format(text.as_bytes());
    }

    #[test]
    fn pieces_of_files(text in vec(prop::sample::select(KEYS), 0..30).prop_map(|pieces| pieces.concat())) {
        every_format(text.as_bytes());
    }

    #[test]
    fn values_in_files(value in joined(PIECES), at in 0..4_usize) {
        let attribute = ["endurance", "aerosol_capacity", "autonomous", "name"][at];
        let item = serde_json::json!({"category": "uav", attribute: value, "carries": [{"category": "laser", "hazard_class": [value]}]});
        every_format(item.to_string().as_bytes());
        every_format(toml::to_string(&item).unwrap().as_bytes());
    }

    #[test]
    fn damaged_files(cut in 0..240_usize, byte in any::<u8>()) {
        let good = r#"{"category":"uav","name":"…","endurance":{"value":"41 min","remark":"calm"},"takeoff_mass":"4069 g","flies_beyond_sight":true,"export":{"destination":"JP"},"carries":[{"category":"infrared_imager","netd":"<= 50 mK"}]}"#;
        let cut = cut.min(good.len() - 1);
        every_format(&good.as_bytes()[..cut]);
        let mut damaged = good.as_bytes().to_owned();
        damaged[cut] = byte;
        every_format(&damaged);
    }
}

/// Random texts, each put to an attribute: as many as `DUALUSE_TEXTS` says, which the manual names.
#[test]
fn texts() {
    let texts = std::env::var("DUALUSE_TEXTS").map_or(20_000, |number| number.parse().unwrap());
    let attributes: Vec<_> = Category::iter()
        .filter(|category| *category != Category::Export)
        .flat_map(|category| category.attributes())
        .collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut read = 0_usize;
    for _ in 0..texts {
        let text = random.text();
        let attribute = attributes[random.below(attributes.len())];
        let item = serde_json::json!({ "category": attribute.category.to_string(), attribute.name: text });
        match serde_json::from_value::<dualuse::Item>(item) {
            Ok(item) => {
                let written = serde_json::to_value(&item).unwrap();
                let again: dualuse::Item = serde_json::from_value(written.clone()).unwrap();
                assert_eq!(again, item, "{attribute:?}: `{text}` is {written}");
                read += 1;
            }
            Err(error) => {
                let message = error.to_string();
                assert!(!message.is_empty() && message.chars().count() < 600, "`{text}`: {message}");
            }
        }
    }
    assert!(read * 200 > texts, "only {read} of {texts} were read");
}

/// A small generator with a fixed seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    /// Pieces of values, of sheets and any characters, sometimes after a number with a unit.
    fn text(&mut self) -> String {
        let mut text = String::new();
        if self.below(2) == 0 {
            let unit = PIECES[45 + self.below(35)];
            text = format!("{} {unit}", self.below(5_000));
        }
        for _ in 0..self.below(7) {
            match self.below(8) {
                0 => text.extend(char::from_u32(self.below(0x11_0000) as u32)),
                1..=3 => text.push_str(PIECES[self.below(PIECES.len())]),
                _ => text.push_str(SHEET[self.below(SHEET.len())]),
            }
        }
        text
    }
}
