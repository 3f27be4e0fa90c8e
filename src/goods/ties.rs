//! What physics adds to the facts of an item.
//!
//! A tie is an inequality between attributes of one item, or a choice between
//! their values, that holds in every case that the laws know. It is evaluated outward on intervals until nothing
//! changes any more, so no possible world is lost. Facts that contradict a tie
//! are a finding; the item is then taken as it was stated.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::goods::item::{Attribute, Carries, DesignedFor};
use crate::goods::items::{Item, ItemRef};
use crate::goods::path::join;
use crate::value::fact::{ENDLESS, Kind, Set};

mod bound;
mod table;

use bound::{Bound, Narrowing};
pub use table::{Tie, all};

/// A fact that others narrow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Derived {
    /// The path of the fact.
    pub path: String,
    /// What is left of it.
    pub value: String,
    /// The paths of the facts that narrow it.
    pub from: Vec<String>,
    /// The name of the tie between them.
    pub by: Cow<'static, str>,
    /// The derivation in words, with the values.
    pub says: String,
}

/// Facts that cannot all be true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contradiction {
    /// The paths of the facts.
    pub paths: Vec<String>,
    /// The name of the tie that they break.
    pub by: Cow<'static, str>,
    /// What is wrong.
    pub says: String,
}

/// What the ties find in an item with everything that is described with it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Narrowed {
    /// The item as narrowed; nothing if no fact is.
    pub item: Option<Item>,
    /// The facts that are narrowed.
    pub derived: Vec<Derived>,
    /// The facts that cannot all be true; those of the same item or part are not narrowed.
    pub contradictions: Vec<Contradiction>,
}

/// Narrows an item and everything that is described with it by every tie.
///
/// ```
/// use dualuse::{Item, items::Uav, item::narrowed, quantity::kilograms};
///
/// let drone = Uav { takeoff_mass: kilograms(3.5).into(), ..Uav::default() };
/// let found = narrowed(&drone);
/// let Some(Item::Uav(narrower)) = found.item else { panic!("its empty mass is narrowed") };
/// assert_eq!(narrower.empty_mass.to_string(), "<= 3.5 kg");
/// assert_eq!(found.derived[0].from, ["takeoff_mass"]);
/// ```
pub fn narrowed<'a>(item: impl Into<ItemRef<'a>>) -> Narrowed {
    let item = item.into();
    Narrowed { item: narrower(item), ..findings(item) }
}

/// What is narrowed and what contradicts itself, in words alone.
pub(crate) fn findings(item: ItemRef<'_>) -> Narrowed {
    let mut found = Narrowed::default();
    look(item, "", &mut found);
    found
}

/// The same item as narrowed, without a word; nothing if no fact is.
pub(crate) fn narrower(item: ItemRef<'_>) -> Option<Item> {
    has_narrower(item).then(|| {
        let mut narrowed = item.to_item();
        apply(&mut narrowed);
        narrowed
    })
}

fn has_narrower(item: ItemRef<'_>) -> bool {
    let work = Work::on(item);
    work.broken.is_none() && !work.sets.is_empty()
        || item.carries().items().unwrap_or_default().iter().any(|part| has_narrower(part.borrow()))
        || matches!(item.designed_for(), DesignedFor::Item(purpose) if has_narrower(purpose.borrow()))
}

fn look(item: ItemRef<'_>, path: &str, found: &mut Narrowed) {
    let narrowing = Work::on(item);
    narrowing.tell(item, path, found);
    for (at, part) in item.carries().items().unwrap_or_default().iter().enumerate() {
        look(part.borrow(), &format!("{}[{at}]", join(path, "carries")), found);
    }
    if let DesignedFor::Item(purpose) = item.designed_for() {
        look(purpose.borrow(), &join(path, "designed_for"), found);
    }
}

fn apply(item: &mut Item) {
    let work = Work::on(item.borrow());
    if work.broken.is_none() {
        for (attribute, set, _) in work.sets {
            if let Some(place) = item.set_mut(attribute) {
                *place = set;
            }
        }
    }
    let parts = item.parts_mut();
    if let Carries::Items(items) = parts.carries {
        items.iter_mut().for_each(apply);
    }
    if let DesignedFor::Item(purpose) = parts.designed_for {
        apply(purpose);
    }
}

/// The facts of one item that ties have narrowed, with the ties that did.
#[derive(Default)]
struct Work {
    sets: Vec<(&'static Attribute, Set, Vec<&'static Tie>)>,
    broken: Option<&'static Tie>,
}

/// More rounds than any chain of ties needs; what is left then is only less narrow.
const MOST_ROUNDS: usize = 8;

impl Work {
    fn on(item: ItemRef<'_>) -> Self {
        let mut work = Self::default();
        for _ in 0..MOST_ROUNDS {
            let mut changed = false;
            for tie in table::of(item.category()) {
                for Narrowing { attribute, low, high, choices } in
                    tie.narrowings(&|attribute| work.set(item, attribute))
                {
                    let before = work.set(item, attribute);
                    let after = Set {
                        low: before.low.max(low),
                        high: before.high.min(high),
                        choices: before.choices & choices,
                        ..before
                    };
                    if after.is_empty() {
                        work.broken = Some(tie);
                        return work;
                    }
                    if after != before {
                        changed = true;
                        work.put(attribute, after, tie);
                    }
                }
            }
            if !changed {
                break;
            }
        }
        work
    }

    fn set(&self, item: ItemRef<'_>, attribute: &'static Attribute) -> Set {
        let known = self.sets.iter().find(|(known, ..)| *known == attribute);
        known.map_or_else(|| *(attribute.read)(item), |(_, set, _)| *set)
    }

    fn put(&mut self, attribute: &'static Attribute, set: Set, tie: &'static Tie) {
        match self.sets.iter_mut().find(|(known, ..)| *known == attribute) {
            Some((_, known, ties)) => {
                *known = set;
                if !ties.iter().any(|known| known.name == tie.name) {
                    ties.push(tie);
                }
            }
            None => self.sets.push((attribute, set, vec![tie])),
        }
    }

    fn tell(&self, item: ItemRef<'_>, path: &str, found: &mut Narrowed) {
        let show = |attribute: &Attribute, set: &Set| set.show(attribute.kind, attribute.optional);
        if let Some(tie) = self.broken {
            let attributes = tie.attributes();
            let values = attributes
                .iter()
                .map(|attribute| format!("{} {}", attribute.phrase, show(attribute, (attribute.read)(item))));
            found.contradictions.push(Contradiction {
                paths: attributes.iter().map(|attribute| join(path, attribute.name)).collect(),
                by: tie.name.into(),
                says: format!("{}; but {}", tie.says, values.collect::<Vec<_>>().join(", ")),
            });
            return;
        }
        for (attribute, set, ties) in &self.sets {
            for tie in ties {
                let from = tie.attributes().into_iter().filter(|from| from != attribute);
                let from: Vec<_> = from.filter(|from| !self.set(item, from).is_all_of(from)).collect();
                let value = show(attribute, set);
                let since =
                    from.iter().map(|from| format!("{} {}", from.phrase, show(from, &self.set(item, from))));
                let since = since.collect::<Vec<_>>().join(", ");
                found.derived.push(Derived {
                    path: join(path, attribute.name),
                    says: format!("{}: {value}, since {} ({since})", attribute.phrase, tie.says),
                    value,
                    from: from.iter().map(|from| join(path, from.name)).collect(),
                    by: tie.name.into(),
                });
            }
        }
    }
}

impl Set {
    /// Whether every value of the attribute is still possible.
    fn is_all_of(&self, attribute: &Attribute) -> bool {
        *self == *(attribute.read)(attribute.category.unknown_ref())
    }
}

/// An interval whose ends are known; no end where nothing is known.
fn ends(set: &Set, attribute: &Attribute) -> (Bound, Bound) {
    let least = match attribute.kind {
        Kind::Amount(dimension) => dimension.least(),
        _ => 0,
    };
    let low = if set.low <= least.max(0) { Bound::ZERO } else { Bound::below(set.low) };
    let high = if set.high >= ENDLESS { Bound::NONE } else { Bound::above(set.high) };
    (low, high)
}
