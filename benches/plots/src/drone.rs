//! Drones whose facts are all known, some of them forgotten.

use dualuse::fact::Kind;
use dualuse::item::{Attribute, Node, Path};
use dualuse::{Category, Item};

/// An item of which every flag, choice and amount is known: flags are no, what can be absent is, and a
/// laser has no power. Little controls it, so nearly every entry must be asked.
pub fn known(category: Category) -> Item {
    let mut item = category.unknown();
    for attribute in category.attributes() {
        if let Some(value) = value(attribute) {
            put(&mut item, attribute.name, &value);
        }
    }
    put(&mut item, "designed_for", "nothing_in_particular");
    item.put("carries", &Node::List(Vec::new())).expect("nothing is on board");
    item
}

/// A drone with three payloads, of which every value is known.
pub fn with_payloads() -> Item {
    let payloads = [Category::InfraredImager, Category::Laser, Category::InertialUnit];
    carrying(payloads.map(known).into())
}

/// A drone of which every value is known, with these things on board.
pub fn carrying(payloads: Vec<Item>) -> Item {
    match known(Category::Uav) {
        Item::Uav(mut drone) => {
            drone.carries = payloads.into();
            (*drone).into()
        }
        other => other,
    }
}

/// The paths of all facts of a drone and its payloads, in one of many orders that have nothing to do with them.
pub fn paths(item: &Item, order: u64) -> Vec<String> {
    let of = |item: &Item, at: String| {
        let category = item.borrow().category();
        let attributes = category.attributes().iter().filter(|attribute| value(attribute).is_some());
        attributes.map(move |attribute| format!("{at}{}", attribute.name)).collect::<Vec<_>>()
    };
    let mut paths = of(item, String::new());
    for (at, part) in item.borrow().carries().items().unwrap_or_default().iter().enumerate() {
        paths.extend(of(part, format!("carries[{at}].")));
    }
    mix(&mut paths, order);
    paths
}

/// Makes one fact unknown.
pub fn forget(item: &mut Item, path: &str) {
    put(item, path, "unknown");
}

/// Puts things in an order that is the same on every machine.
pub fn mix<T>(things: &mut [T], order: u64) {
    let mut dice = order;
    for at in (1..things.len()).rev() {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        things.swap(at, (dice >> 33) as usize % (at + 1));
    }
}

fn value(attribute: &Attribute) -> Option<String> {
    Some(match attribute.kind {
        _ if attribute.optional => "none".to_owned(),
        Kind::Amount(_) if attribute.name == "wavelength" => "1 µm".to_owned(),
        Kind::Flag => "no".to_owned(),
        Kind::Choice(choices) => choices[choices.len() - 1].to_owned(),
        Kind::Amount(dimension) => {
            let number = if attribute.category == Category::Laser { 0 } else { 1 };
            format!("{number} {}", dimension.units[0].symbol).trim_end().to_owned()
        }
        _ => return None,
    })
}

fn put(item: &mut Item, path: &str, text: &str) {
    let path: Path = path.parse().expect("it is a path");
    item.set(&path, text).expect("it can be said");
}
