//! Random items around the law's own limits.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use dualuse::analysis::limits;
use dualuse::fact::Kind;
use dualuse::item::{Attribute, Node};
use dualuse::{Category, Item, Regime};
use strum::IntoEnumIterator;

/// The same small generator on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % sides as u64) as usize
    }

    pub fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// The limits that any version of any entry states of an attribute.
pub fn limits_of(attribute: &Attribute) -> &'static [String] {
    static ALL: OnceLock<BTreeMap<(String, &str), Vec<String>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let mut all: BTreeMap<_, Vec<String>> = BTreeMap::new();
        let controls = Regime::iter().flat_map(|regime| regime.controls().iter().copied());
        let criteria =
            controls.flat_map(|control| control.versions().iter().map(|version| &version.criterion));
        for limit in criteria.flat_map(limits) {
            let attribute = limit.attribute();
            let of_attribute = all.entry((attribute.category.to_string(), attribute.name)).or_default();
            of_attribute.extend(limit.value());
        }
        for limits in all.values_mut() {
            limits.sort();
            limits.dedup();
        }
        all
    });
    all.get(&(attribute.category.to_string(), attribute.name)).map_or(&[], Vec::as_slice)
}

/// A value of an attribute; nothing for one that no law asks.
fn value(dice: &mut Dice, attribute: &Attribute) -> Option<String> {
    let text = match attribute.kind {
        Kind::Flag => (*dice.pick(&["yes", "no"])).to_owned(),
        Kind::Choice(names) => {
            let count = 1 + dice.below(2);
            (0..count).map(|_| *dice.pick(names)).collect::<Vec<_>>().join(" or ")
        }
        Kind::Amount(_) => {
            let limits = limits_of(attribute);
            if limits.is_empty() {
                return None;
            }
            let (a, b) = (dice.pick(limits), dice.pick(limits));
            match dice.below(8) {
                0 | 1 => a.clone(),
                2 => format!("< {a}"),
                3 => format!("> {a}"),
                4 => format!("<= {a}"),
                5 => format!(">= {a}"),
                _ => format!("{a}..{b}"),
            }
        }
        _ => return None,
    };
    Some(match (attribute.optional, dice.below(6)) {
        (true, 0) => "none".to_owned(),
        (true, 1) => format!("{text} or none"),
        _ => text,
    })
}

/// An item, about so many of whose facts are unknown; `depth` is how far goods may lie in goods.
pub fn item(dice: &mut Dice, category: Category, depth: usize) -> Item {
    let mut item = category.unknown();
    let known = 1 + dice.below(6);
    for attribute in category.attributes() {
        if dice.below(6) < known
            && let Some(text) = value(dice, attribute)
        {
            // Ends that cross are refused, and the fact stays unknown.
            _ = item.put(attribute.name, &Node::from(text.as_str()));
        }
    }
    purpose(dice, &mut item, depth);
    cargo(dice, &mut item, depth);
    item
}

fn purpose(dice: &mut Dice, item: &mut Item, depth: usize) {
    let node = match dice.below(8) {
        0..3 => return,
        3..5 => Node::from("nothing_in_particular"),
        5 => Node::from("something_else"),
        _ if depth == 0 => Node::from("uav"),
        _ => {
            let category =
                *dice.pick(&[Category::Uav, Category::Uav, Category::CounterUas, Category::Engine]);
            node(&self::item(dice, category, depth - 1))
        }
    };
    item.put("designed_for", &node).expect("it is a purpose");
}

fn cargo(dice: &mut Dice, item: &mut Item, depth: usize) {
    if dice.chance(4) {
        return;
    }
    let is_empty = dice.chance(3) || depth == 0;
    let count = if is_empty { 0 } else { 1 + dice.below(3) };
    let parts = (0..count).map(|_| {
        let category = goods()[dice.below(goods().len())];
        node(&self::item(dice, category, depth - 1))
    });
    item.put("carries", &Node::List(parts.collect())).expect("it is a list of items");
}

/// An item as it is written.
fn node(item: &Item) -> Node {
    serde_json::from_value(serde_json::to_value(item).expect("an item is written")).expect("a tree")
}

/// Every category that an item may be of.
pub fn goods() -> &'static [Category] {
    static GOODS: OnceLock<Vec<Category>> = OnceLock::new();
    GOODS.get_or_init(|| Category::iter().filter(|category| *category != Category::Export).collect())
}
