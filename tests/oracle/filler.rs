//! Random items for any criterion, each told three times: what is known of it,
//! somewhat more, and all of it.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use dualuse::fact::Kind;
use dualuse::item::Attribute;
use dualuse::{Category, Control, Criterion, Item, analysis};
use serde_json::{Map, Value as Json, json};

use crate::random::Random;
use crate::slots::{self, CATEGORIES, amounts, slots};

/// The same item, told three times; each has all that the one before it has.
pub struct Told {
    pub known: Json,
    pub more: Json,
    pub all: Json,
}

/// The attributes that matter, with values that matter, by category.
#[derive(Default)]
pub struct Filler {
    values: BTreeMap<Category, Vec<Values>>,
    /// The categories of items on board and of purposes.
    parts: Vec<Category>,
}

struct Values {
    name: &'static str,
    optional: bool,
    /// Amounts in ascending order, or choices.
    exact: Vec<String>,
    is_amount: bool,
}

impl Filler {
    /// For the random rules of these tests.
    pub fn of_slots() -> Self {
        let values = |slot: &slots::Slot| {
            let (exact, is_amount) = match slot.kind {
                slots::Kind::Amounts(unit) => {
                    (amounts().step_by(4).map(|amount| format!("{amount} {unit}")).collect(), true)
                }
                slots::Kind::Counts => ((38..=44).map(|count| count.to_string()).collect(), true),
                slots::Kind::Choices(names) => (names.iter().map(|&name| name.to_owned()).collect(), false),
            };
            Values { name: slot.name, optional: slot.optional, exact, is_amount }
        };
        let of = |category| (category, slots(category).iter().map(values).collect());
        Self { values: CATEGORIES.into_iter().map(of).collect(), parts: CATEGORIES.to_vec() }
    }

    /// For a criterion of a law: values at its limits and on both sides of them.
    pub fn of_law(criterion: &'static Criterion) -> Self {
        let mut criteria = vec![criterion];
        let mut limits: Vec<(&'static Attribute, Vec<String>)> = Vec::new();
        let mut parts = Vec::new();
        while let Some(criterion) = criteria.pop() {
            for limit in analysis::limits(criterion) {
                let values = limit.value().map_or(Vec::new(), |value| around(&value));
                match limits.iter_mut().find(|(attribute, _)| *attribute == limit.attribute()) {
                    Some((_, known)) => known.extend(values),
                    None => limits.push((limit.attribute(), values)),
                }
                parts.extend(limit.hops.iter().map(|hop| match hop {
                    analysis::Hop::Carries(category) | analysis::Hop::DesignedFor(category) => *category,
                }));
            }
            let versions = |control: &'static Control| control.versions().iter();
            let entries = analysis::entries(criterion).into_iter().flat_map(versions);
            criteria.extend(entries.map(|version| &version.criterion));
        }
        parts.extend([Category::Uav, Category::Radio]);
        parts.sort();
        parts.dedup();
        let mut filler = Self { values: BTreeMap::new(), parts };
        for (attribute, values) in limits {
            let values = Values::of_law(attribute, values);
            filler.values.entry(attribute.category).or_default().push(values);
        }
        filler
    }

    /// An item that is asked itself.
    pub fn item(&self, category: Category, depth: u32, random: &mut Random) -> Told {
        self.item_at(Place::Asked, category, depth, random)
    }

    fn item_at(&self, place: Place, category: Category, depth: u32, random: &mut Random) -> Told {
        let empty = || Map::from_iter([("category".to_owned(), json!(category))]);
        let mut told = [empty(), empty(), empty()];
        for values in self.values.get(&category).into_iter().flatten() {
            let all = Spread::exact(values, random);
            let more = all.widened(values, random);
            let known = more.widened(values, random);
            for (map, spread) in told.iter_mut().zip([known, more, all]) {
                map.insert(values.name.to_owned(), json!(spread.text(values)));
            }
        }
        self.put_cargo(place, &mut told, depth, random);
        self.put_purpose(place, &mut told, depth, random);
        let [known, more, all] = told.map(Json::Object);
        Told { known, more, all }
    }

    fn put_cargo(&self, place: Place, told: &mut [Map<String, Json>; 3], depth: u32, random: &mut Random) {
        let from = if place == Place::Complete { 0 } else { *random.pick(&[0, 0, 0, 1, 2, 2]) };
        let inner = match place {
            Place::Asked | Place::OnBoard if from == 0 => Place::OnBoard,
            _ => Place::Complete,
        };
        let most = if place == Place::OnBoard && from > 0 { 1 } else { 5 };
        let count = if depth == 0 { 0 } else { random.below(3).min(random.below(most)) };
        let mut lists = [const { Vec::new() }; 3];
        for _ in 0..count {
            let item = self.item_at(inner, *random.pick(&self.parts), depth - 1, random);
            for (list, item) in lists.iter_mut().zip([item.known, item.more, item.all]) {
                list.push(item);
            }
        }
        for (map, list) in told.iter_mut().zip(lists).skip(from) {
            map.insert("carries".to_owned(), Json::Array(list));
        }
    }

    fn put_purpose(&self, place: Place, told: &mut [Map<String, Json>; 3], depth: u32, random: &mut Random) {
        let from = *random.pick(&[0, 0, 0, 1, 2, 2]);
        let inner = match place {
            Place::Asked | Place::OnBoard if from == 0 => Place::Asked,
            _ => Place::New,
        };
        let purposes = if depth == 0 || random.below(4) == 0 {
            [const { None }; 3]
        } else {
            let item = self.item_at(inner, *random.pick(&self.parts), depth - 1, random);
            [item.known, item.more, item.all].map(Some)
        };
        for (map, purpose) in told.iter_mut().zip(purposes).skip(from) {
            map.insert("designed_for".to_owned(), purpose.unwrap_or(json!("nothing_in_particular")));
        }
    }
}

/// Where an item stands, and so what telling more of it may be.
///
/// To tell the list of an item that is on board of another is to describe more
/// goods, not to narrow a fact; unless it is told that there is nothing. In what
/// is told in place of an unknown list or purpose everything must be told: what
/// may be there has no secrets from the outside.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// It is asked itself, or it is a purpose: its list may be told later.
    Asked,
    /// A purpose told later: so may its list be, but with all lists in it.
    New,
    /// In a list told from the start: its own is told from the start, or nothing.
    OnBoard,
    /// In a list told later: its own is told with it.
    Complete,
}

/// A limit and values on both sides of it, in its own unit.
fn around(limit: &str) -> Vec<String> {
    let (number, unit) = limit.split_once(' ').unwrap_or((limit, ""));
    let number: f64 = number.parse().unwrap_or_else(|_| panic!("no number in {limit}"));
    let scaled = |factor: f64| {
        let value = number * factor;
        let value = if unit.is_empty() { value.round() } else { (value * 1e6).round() / 1e6 };
        // Before exactly three digits a dot may be refused.
        let number = value.to_string();
        let three = number.split_once('.').is_some_and(|(_, places)| places.len() == 3);
        format!("{number}{} {unit}", if three { "0" } else { "" }).trim().to_owned()
    };
    [0.0, 0.5, 0.9, 1.1, 2.0].map(scaled).into_iter().chain([limit.to_owned()]).collect()
}

impl Values {
    fn of_law(attribute: &'static Attribute, mut exact: Vec<String>) -> Self {
        match attribute.kind {
            Kind::Amount(dimension) => {
                // Only whether there is one may be asked.
                if exact.is_empty() {
                    exact.push(format!("1 {}", dimension.units[0].symbol));
                }
                let order = |a: &String, b: &String| order(attribute, a, b);
                exact.sort_by(order);
                exact.dedup_by(|a, b| order(a, b) == Ordering::Equal);
            }
            Kind::Flag => exact = vec!["no".to_owned(), "yes".to_owned()],
            Kind::Choice(names) => exact = names.iter().map(|&name| name.to_owned()).collect(),
            kind => unreachable!("goods have no {kind:?}"),
        }
        let is_amount = matches!(attribute.kind, Kind::Amount(_));
        Self { name: attribute.name, optional: attribute.optional, exact, is_amount }
    }
}

/// The order of two amounts, as the library reads them.
fn order(attribute: &Attribute, a: &str, b: &str) -> Ordering {
    let is_range = |low: &str, high: &str| {
        let item = json!({"category": attribute.category, attribute.name: format!("{low}..{high}")});
        serde_json::from_value::<Item>(item).is_ok()
    };
    match (is_range(a, b), is_range(b, a)) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) => panic!("{a} and {b} are no values of {attribute:?}"),
    }
}

/// What is known of one attribute, as places in its list of exact values.
#[derive(Clone)]
struct Spread {
    /// The first and last amount, and whether each is included; nothing where there is no end.
    amounts: Option<[Option<(usize, bool)>; 2]>,
    choices: Vec<usize>,
    or_absent: bool,
}

impl Spread {
    fn exact(values: &Values, random: &mut Random) -> Self {
        let at = random.below(values.exact.len());
        if values.optional && random.below(4) == 0 {
            Self { amounts: None, choices: Vec::new(), or_absent: true }
        } else if values.is_amount {
            Self { amounts: Some([Some((at, true)); 2]), choices: Vec::new(), or_absent: false }
        } else {
            Self { amounts: None, choices: vec![at], or_absent: false }
        }
    }

    /// The same or more values.
    fn widened(&self, values: &Values, random: &mut Random) -> Self {
        let mut wider = self.clone();
        match random.below(3) {
            0 => wider,
            1 => Self {
                amounts: values.is_amount.then_some([None; 2]),
                choices: if values.is_amount { Vec::new() } else { (0..values.exact.len()).collect() },
                or_absent: values.optional,
            },
            _ => {
                if let Some([low, high]) = &mut wider.amounts {
                    let at = |end: (usize, bool), outer: usize, random: &mut Random| match outer == end.0 {
                        true => (outer, true),
                        false => (outer, random.below(2) == 0),
                    };
                    *low = low
                        .filter(|_| random.below(3) > 0)
                        .map(|end| at(end, random.below(end.0 + 1), random));
                    let last = values.exact.len();
                    *high = high
                        .filter(|_| random.below(3) > 0)
                        .map(|end| at(end, end.0 + random.below(last - end.0), random));
                }
                if !values.is_amount && !wider.choices.is_empty() {
                    wider.choices.push(random.below(values.exact.len()));
                    wider.choices.sort();
                    wider.choices.dedup();
                }
                wider.or_absent |= values.optional && random.below(3) == 0;
                wider
            }
        }
    }

    fn text(&self, values: &Values) -> String {
        let exact = |at: usize| &values.exact[at];
        let text = match self.amounts {
            None => self.choices.iter().map(|&at| exact(at).as_str()).collect::<Vec<_>>().join(" or "),
            Some([None, None]) => "unknown".to_owned(),
            Some([Some((low, _)), Some((high, _))]) if low == high => exact(low).clone(),
            Some([Some((low, included)), None]) => {
                format!("{} {}", if included { ">=" } else { ">" }, exact(low))
            }
            Some([None, Some((high, included))]) => {
                format!("{} {}", if included { "<=" } else { "<" }, exact(high))
            }
            Some([Some((low, low_in)), Some((high, high_in))]) => {
                let (above, below) = (if low_in { "" } else { ">" }, if high_in { "" } else { "<" });
                format!("{above}{}..{below}{}", exact(low), exact(high))
            }
        };
        match (text.as_str(), self.or_absent) {
            ("", _) => "none".to_owned(),
            ("unknown", false) if values.optional => "present".to_owned(),
            ("unknown", _) | (_, false) => text,
            (_, true) => format!("{text} or none"),
        }
    }
}
