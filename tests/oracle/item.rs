//! Items in the test's own terms: partly known ones, and fully known ones.

use std::fmt;
use std::rc::Rc;

use dualuse::{Category, Item};
use serde_json::{Map, Value as Json, json};

use crate::slots::{Kind, Slot, Value, slots};

/// An item of which some is known.
#[derive(Clone)]
pub struct Partial {
    pub category: Category,
    /// What each slot of the category may still be.
    pub facts: Vec<Possible>,
    /// What is on board, if that is known.
    pub cargo: Option<Vec<Partial>>,
    pub purpose: Purpose,
}

#[derive(Clone, Debug)]
pub enum Purpose {
    Unknown,
    Nothing,
    Item(Box<Partial>),
}

/// The values that an attribute may still have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Possible {
    /// Amounts between two ends, and perhaps none.
    Amounts {
        low: Bound,
        high: Bound,
        or_absent: bool,
    },
    /// Choices as bits, and perhaps none.
    Choices {
        bits: u16,
        or_absent: bool,
    },
    Absent,
    /// Just these values: what was read back from the crate.
    Among(&'static [Value]),
}

/// One end of an interval, and whether it belongs to it; nothing if there is no end.
pub type Bound = Option<(i64, bool)>;

/// An item in a fully known world.
#[derive(Clone)]
pub struct Known {
    pub category: Category,
    pub values: Vec<Value>,
    pub cargo: Vec<Rc<Known>>,
    /// Whether what is on board of it is on board of what it is on board of, too.
    pub told: bool,
    pub purpose: Option<Rc<Known>>,
}

impl Partial {
    /// An item of which nothing is known.
    pub fn unknown(category: Category) -> Self {
        let facts = slots(category).iter().map(Possible::anything).collect();
        Self { category, facts, cargo: None, purpose: Purpose::Unknown }
    }

    /// The item for the crate.
    pub fn item(&self) -> Item {
        read(self.json())
    }

    pub fn json(&self) -> Json {
        let told = self.facts.iter().zip(slots(self.category)).filter(|(fact, slot)| !fact.is_anything(slot));
        let mut map = attributes(self.category, told, Possible::text);
        if self.category == Category::Export {
            return Json::Object(map);
        }
        if let Some(cargo) = &self.cargo {
            map.insert("carries".to_owned(), cargo.iter().map(Self::json).collect());
        }
        match &self.purpose {
            Purpose::Unknown => {}
            Purpose::Nothing => {
                map.insert("designed_for".to_owned(), json!("nothing_in_particular"));
            }
            Purpose::Item(item) => {
                map.insert("designed_for".to_owned(), item.json());
            }
        }
        Json::Object(map)
    }

    /// How deep goods lie in goods: none where nothing is on board, or nobody said.
    pub fn depth(&self) -> usize {
        self.cargo.iter().flatten().map(|part| 1 + part.depth()).max().unwrap_or(0)
    }

    /// Whether this is one of the worlds of the item, as item files mean it.
    pub fn admits(&self, world: &Known) -> bool {
        let values = self.facts.iter().zip(&world.values).all(|(fact, value)| fact.admits(*value));
        let cargo = match &self.cargo {
            None => world.cargo.iter().all(|part| part.tells_all()),
            Some(items) => {
                let inner = |(item, part): (&Self, &Rc<Known>)| {
                    item.admits(part) && part.told == item.cargo.is_some()
                };
                items.len() == world.cargo.len() && items.iter().zip(&world.cargo).all(inner)
            }
        };
        let purpose = match (&self.purpose, &world.purpose) {
            (Purpose::Unknown, None) | (Purpose::Nothing, None) => true,
            (Purpose::Unknown, Some(whole)) => whole.tells_all(),
            (Purpose::Item(item), Some(whole)) => item.admits(whole),
            _ => false,
        };
        self.category == world.category && values && cargo && purpose
    }
}

impl Known {
    /// Whether some item on board, to any depth, is such a one.
    pub fn any_on_board(&self, is_one: &mut dyn FnMut(&Self) -> bool) -> bool {
        self.cargo.iter().any(|part| is_one(part) || part.told && part.any_on_board(is_one))
    }

    /// Whether nothing in it is hidden from what it is on board of, or for.
    fn tells_all(&self) -> bool {
        let purpose = self.purpose.iter().all(|whole| whole.tells_all());
        self.told && purpose && self.cargo.iter().all(|part| part.tells_all())
    }

    /// Whether an item file can say this: what is hidden from the outside must be nothing.
    pub fn is_plain(&self) -> bool {
        let inner = |part: &Rc<Self>| (part.told || part.cargo.is_empty()) && part.is_plain();
        self.cargo.iter().all(inner) && self.purpose.iter().all(|whole| whole.is_plain())
    }

    /// The item for the crate.
    pub fn item(&self) -> Item {
        read(self.json())
    }

    pub fn json(&self) -> Json {
        let text = |value: &Value, slot: &Slot| slot.text(*value);
        let mut map = attributes(self.category, self.values.iter().zip(slots(self.category)), text);
        map.insert("carries".to_owned(), self.cargo.iter().map(|part| part.json()).collect());
        let purpose = self.purpose.as_deref().map_or(json!("nothing_in_particular"), Self::json);
        map.insert("designed_for".to_owned(), purpose);
        Json::Object(map)
    }
}

impl fmt::Debug for Partial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.json())
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.json())
    }
}

fn attributes<'a, T: 'a>(
    category: Category,
    values: impl Iterator<Item = (&'a T, &'a Slot)>,
    text: fn(&T, &Slot) -> String,
) -> Map<String, Json> {
    let values = values.map(|(value, slot)| (slot.name.to_owned(), json!(text(value, slot))));
    std::iter::once(("category".to_owned(), json!(category))).chain(values).collect()
}

fn read(json: Json) -> Item {
    serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{error} in {json}"))
}

impl Possible {
    pub fn anything(slot: &Slot) -> Self {
        match slot.kind {
            Kind::Amounts(_) | Kind::Counts => {
                Self::Amounts { low: None, high: None, or_absent: slot.optional }
            }
            Kind::Choices(names) => Self::Choices { bits: all_bits(names), or_absent: slot.optional },
        }
    }

    pub fn exactly(amount: i64) -> Self {
        Self::Amounts { low: Some((amount, true)), high: Some((amount, true)), or_absent: false }
    }

    pub fn admits(&self, value: Value) -> bool {
        match (*self, value) {
            (Self::Amounts { low, high, .. }, Value::Amount(amount)) => {
                low.is_none_or(|(low, included)| low < amount || included && low == amount)
                    && high.is_none_or(|(high, included)| amount < high || included && high == amount)
            }
            (Self::Choices { bits, .. }, Value::Choice(choice)) => bits & 1 << choice != 0,
            (Self::Amounts { or_absent, .. } | Self::Choices { or_absent, .. }, Value::Absent) => or_absent,
            (Self::Absent, value) => value == Value::Absent,
            (Self::Among(values), value) => values.contains(&value),
            _ => false,
        }
    }

    pub fn is_anything(&self, slot: &Slot) -> bool {
        *self == Self::anything(slot)
    }

    pub fn may_be_absent(&self) -> bool {
        self.admits(Value::Absent)
    }

    fn text(&self, slot: &Slot) -> String {
        let (text, or_absent) = match (*self, slot.kind) {
            (Self::Absent, _) => return "none".to_owned(),
            (Self::Among(values), _) => return format!("{values:?}"),
            (Self::Amounts { low, high, or_absent }, Kind::Amounts(unit)) => {
                (interval(low, high, unit), or_absent)
            }
            (Self::Amounts { low, high, or_absent }, Kind::Counts) => (interval(low, high, ""), or_absent),
            (Self::Choices { bits, or_absent }, Kind::Choices(names)) => {
                let chosen = names.iter().enumerate().filter(|(at, _)| bits & 1 << at != 0);
                let chosen: Vec<_> = chosen.map(|(_, &name)| name).collect();
                // A flag has no way to say *no or yes* but that it is unknown.
                let is_all = bits == all_bits(names) && or_absent == slot.optional;
                (if is_all { "unknown".to_owned() } else { chosen.join(" or ") }, or_absent)
            }
            _ => unreachable!("{} cannot be {self:?}", slot.name),
        };
        match text.as_str() {
            "unknown" if slot.optional && !or_absent => "present".to_owned(),
            "unknown" => text,
            _ if or_absent => format!("{text} or none"),
            _ => text,
        }
    }
}

fn all_bits(names: &[&str]) -> u16 {
    (1 << names.len()) - 1
}

fn interval(low: Bound, high: Bound, unit: &str) -> String {
    let amount = |amount: i64| format!("{amount} {unit}").trim_end().to_owned();
    match (low, high) {
        (None, None) => "unknown".to_owned(),
        (Some((low, true)), Some((high, true))) if low == high => amount(low),
        (Some((low, included)), None) => format!("{} {}", if included { ">=" } else { ">" }, amount(low)),
        (None, Some((high, included))) => format!("{} {}", if included { "<=" } else { "<" }, amount(high)),
        (Some((low, low_included)), Some((high, high_included))) => {
            let (above, below) = (if low_included { "" } else { ">" }, if high_included { "" } else { "<" });
            format!("{above}{}..{below}{}", amount(low), amount(high))
        }
    }
}
