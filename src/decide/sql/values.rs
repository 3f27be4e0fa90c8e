//! What an item says in each column.

use std::fmt;

use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, ItemRef};
use crate::value::fact::{ABSENT, ENDLESS, Kind, Set, YES};
use crate::value::quantity::Unit;

use super::table::{Column, Part};

/// One value of a row; it shows as it is written in SQL.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// Nothing is known.
    Null,
    /// True or false.
    Flag(bool),
    /// A decimal number.
    Number(String),
    /// Text.
    Text(String),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("NULL"),
            Self::Flag(true) => f.write_str("TRUE"),
            Self::Flag(false) => f.write_str("FALSE"),
            Self::Number(number) => f.write_str(number),
            Self::Text(text) => write!(f, "'{}'", text.replace('\'', "''")),
        }
    }
}

/// What an item says in a column.
pub(super) fn value(column: &Column, item: ItemRef<'_>) -> Value {
    let Some(item) = reached(item, &column.place) else { return Value::Null };
    match (column.part, column.attribute) {
        (Part::CarriesKnown, _) => match item.carries() {
            Carries::Unknown => Value::Null,
            Carries::Items(_) => Value::Flag(true),
        },
        (Part::DesignedFor, _) => match item.designed_for() {
            DesignedFor::Unknown => Value::Null,
            DesignedFor::NothingInParticular => Value::Text("nothing_in_particular".to_owned()),
            DesignedFor::SomethingElse => Value::Text("something_else".to_owned()),
            DesignedFor::Item(item) => Value::Text(item.borrow().category().to_string()),
        },
        (_, None) => Value::Null,
        (part, Some(attribute)) => {
            let set = (attribute.read)(item);
            let all = (attribute.read)(attribute.category.unknown_ref());
            match part {
                Part::Flag if set == all => Value::Null,
                Part::Flag => Value::Flag(set.choices == YES),
                Part::Choice if set == all => Value::Null,
                Part::Choice => Value::Text(choices(set, attribute.kind)),
                Part::Absent => match (set.choices & ABSENT != 0, set.has_amounts()) {
                    (true, true) => Value::Null,
                    (absent, _) => Value::Flag(absent),
                },
                _ => column.unit.map_or(Value::Null, |unit| amount(part, set, all.low, unit)),
            }
        }
    }
}

fn choices(set: &Set, kind: Kind) -> String {
    let names = match kind {
        Kind::Choice(names) => names,
        _ => &[],
    };
    let named = names.iter().enumerate().filter(|(at, _)| set.choices >> at & 1 == 1).map(|(_, name)| *name);
    let absent = (set.choices & ABSENT != 0).then_some("none");
    named.chain(absent).collect::<Vec<_>>().join(" or ")
}

/// The item that is reached through what each is designed for.
fn reached<'a>(item: ItemRef<'a>, place: &[Category]) -> Option<ItemRef<'a>> {
    place.iter().try_fold(item, |item, category| match item.designed_for() {
        DesignedFor::Item(item) if item.borrow().category() == *category => Some(item.borrow()),
        _ => None,
    })
}

fn amount(part: Part, set: &Set, least: i128, unit: &Unit) -> Value {
    let is_low = matches!(part, Part::Low | Part::LowOpen);
    let half = if is_low { set.low } else { set.high };
    if !set.has_amounts() || half.abs() >= ENDLESS || is_low && half <= least {
        return Value::Null;
    }
    let is_open = half.rem_euclid(2) == 1;
    let step = half.div_euclid(2) + i128::from(is_open && !is_low);
    let Some((number, is_rounded)) = outward(step, unit, is_low) else { return Value::Null };
    match part {
        Part::Low | Part::High => Value::Number(number),
        _ => Value::Flag(is_open || is_rounded),
    }
}

/// The number of places behind the point of what has no end.
const PLACES: u32 = 18;

/// Steps as a number of a unit, down or up where it has more places than are kept, and whether it has.
fn outward(steps: i128, unit: &Unit, down: bool) -> Option<(String, bool)> {
    let ratio = if down { unit.high } else { unit.low };
    let total = steps.checked_mul(unit.per)?;
    let (whole, mut rest) = (total.div_euclid(ratio), total.rem_euclid(ratio));
    let mut digits: i128 = whole;
    for _ in 0..PLACES {
        rest = rest.checked_mul(10)?;
        digits = digits.checked_mul(10)?.checked_add(rest / ratio)?;
        rest %= ratio;
    }
    let is_rounded = rest != 0;
    if is_rounded && !down {
        digits = digits.checked_add(1)?;
    }
    let (sign, digits) = if digits < 0 { ("-", -digits) } else { ("", digits) };
    let one = 10_i128.pow(PLACES);
    let number = format!("{sign}{}.{:018}", digits / one, digits % one);
    let number = number.trim_end_matches('0').trim_end_matches('.').to_owned();
    Some((number, is_rounded))
}
