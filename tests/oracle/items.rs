//! Random items: what may be known of them, of what is on board and of purposes.

use std::collections::HashMap;

use dualuse::Category;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::Union;

use crate::item::{Partial, Possible, Purpose};
use crate::slots::{CATEGORIES, Kind, Slot, slots};

/// How many items lie side by side on board, at most.
pub const MOST_ON_BOARD: usize = 4;

/// Strategies by category and depth, each built once.
#[derive(Default)]
pub struct Items(HashMap<(Category, u32), BoxedStrategy<Partial>>);

impl Items {
    pub fn of(&mut self, category: Category, depth: u32) -> BoxedStrategy<Partial> {
        if let Some(known) = self.0.get(&(category, depth)) {
            return known.clone();
        }
        let facts: Vec<_> = slots(category).iter().map(possible).collect();
        let (cargo, purpose) = if depth == 0 {
            (Just(None).boxed(), Just(Purpose::Unknown).boxed())
        } else {
            let parts = [2, 3, 2, 1, 1].into_iter().zip(CATEGORIES);
            let parts = parts.map(|(weight, part)| (weight, self.of(part, depth - 1))).collect();
            let part = Union::new_weighted(parts);
            let item = part.clone().prop_map(|item| Purpose::Item(Box::new(item)));
            (
                prop_oneof![
                    5 => Just(None),
                    1 => Just(Some(Vec::new())),
                    5 => vec(part, 1..=MOST_ON_BOARD).prop_map(Some),
                ]
                .boxed(),
                prop_oneof![5 => Just(Purpose::Unknown), 1 => Just(Purpose::Nothing), 4 => item].boxed(),
            )
        };
        let item = (facts, cargo, purpose)
            .prop_map(move |(facts, cargo, purpose)| Partial { category, facts, cargo, purpose })
            .boxed();
        self.0.insert((category, depth), item.clone());
        item
    }
}

/// What may be known of one attribute.
pub fn possible(slot: &Slot) -> BoxedStrategy<Possible> {
    let optional = slot.optional;
    let unknown = Just(Possible::anything(slot));
    let known = match slot.kind {
        Kind::Amounts(_) => prop_oneof![
            2 => (0_i64..=7).prop_map(|at| Possible::exactly(20 * at)),
            3 => interval(optional, |at| 20 * at),
        ]
        .boxed(),
        Kind::Counts => prop_oneof![
            2 => (38_i64..=44).prop_map(Possible::exactly),
            3 => interval(optional, |at| 2 * at + 35),
        ]
        .boxed(),
        Kind::Choices(names) => {
            let some = 1..(1_u16 << names.len());
            let one = (0..names.len()).prop_map(|at| 1 << at);
            let bits = prop_oneof![one, some];
            (bits, any::<bool>())
                .prop_map(move |(bits, absent)| Possible::Choices { bits, or_absent: optional && absent })
                .boxed()
        }
    };
    let absent = Just(Possible::Absent).boxed();
    let absent = optional.then_some((1, absent));
    Union::new_weighted([(4, unknown.boxed()), (5, known)].into_iter().chain(absent).collect()).boxed()
}

fn interval(optional: bool, at: fn(i64) -> i64) -> impl Strategy<Value = Possible> {
    let end = || (0_i64..=7).prop_map(at);
    (end(), end(), any::<[bool; 5]>()).prop_map(move |(a, b, [low_in, high_in, no_low, no_high, absent])| {
        let or_absent = optional && absent;
        let (low, high) = (a.min(b), a.max(b));
        if low == high {
            return Possible::Amounts { low: Some((low, low_in)), high: None, or_absent };
        }
        let low = (!no_low).then_some((low, low_in));
        let high = (!no_high).then_some((high, high_in));
        Possible::Amounts { low, high, or_absent }
    })
}
