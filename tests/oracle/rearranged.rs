//! What must not matter: the order of what is on board, and a fully known part
//! that is given twice.

use std::cell::RefCell;

use dualuse::Truth;
use proptest::prelude::*;

use crate::DAY;
use crate::generate::{case, fleet, tangle};
use crate::item::{Partial, Possible, Purpose};
use crate::random::Random;
use crate::slots::{CATEGORIES, Value, slots};

#[test]
fn neither_order_nor_a_known_part_given_twice_matters() {
    let (repeated, moved) = (RefCell::new(0), RefCell::new(0));
    let strategy = (prop_oneof![2 => case(), 1 => tangle(), 2 => fleet()], any::<u64>());
    let checked = crate::runner(2_500).run(&strategy, |((rule, item), seed)| {
        let mut random = Random::new(seed);
        let criterion = rule.criterion(item.category);
        let truth = |item: &Partial| criterion.truth(&item.item(), DAY);
        let settled = truth(&item);
        let other = shuffled(&item, &mut random);
        prop_assert_eq!(truth(&other), settled, "as {:?}", other);
        *moved.borrow_mut() += u32::from(format!("{other:?}") != format!("{item:?}"));
        if let Some([once, twice]) = with_a_known_part(&item, &mut random) {
            prop_assert_eq!(truth(&once), truth(&twice), "{:?} and {:?}", once, twice);
            *repeated.borrow_mut() += u32::from(truth(&once) != settled || settled != Truth::Unknown);
        }
        Ok(())
    });
    checked.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(moved.into_inner() >= 700 && repeated.into_inner() >= 400);
}

/// The same item with every list in another order.
pub fn shuffled(item: &Partial, random: &mut Random) -> Partial {
    let cargo = item.cargo.as_ref().map(|parts| {
        let mut parts: Vec<_> = parts.iter().map(|part| shuffled(part, random)).collect();
        for at in (1..parts.len()).rev() {
            parts.swap(at, random.below(at + 1));
        }
        parts
    });
    let purpose = match &item.purpose {
        Purpose::Item(whole) => Purpose::Item(Box::new(shuffled(whole, random))),
        other => other.clone(),
    };
    Partial { cargo, purpose, ..item.clone() }
}

/// The item with one more thing in one of its lists, of which all is known, and
/// the same with this thing twice; nothing if no list is given.
pub fn with_a_known_part(item: &Partial, random: &mut Random) -> Option<[Partial; 2]> {
    let part = known(2, random);
    let lists = lists(item);
    let at = (lists > 0).then(|| random.below(lists))?;
    let with = |times: usize| {
        let mut with = item.clone();
        let list = list_mut(&mut with, &mut { at }).expect("a list that was counted");
        (0..times).for_each(|_| list.insert(random.below(list.len() + 1), part.clone()));
        with
    };
    let mut with = with;
    Some([with(1), with(2)])
}

fn known(depth: usize, random: &mut Random) -> Partial {
    let category = *random.pick(&CATEGORIES);
    let facts = slots(category).iter().map(|slot| match *random.pick(&slot.values()) {
        Value::Amount(amount) => Possible::exactly(amount),
        Value::Choice(choice) => Possible::Choices { bits: 1 << choice, or_absent: false },
        Value::Absent => Possible::Absent,
    });
    let facts = facts.collect();
    let parts = if depth == 0 { 0 } else { random.below(3) };
    let cargo = Some((0..parts).map(|_| known(depth - 1, random)).collect());
    let has_purpose = depth > 0 && random.below(2) == 0;
    let purpose =
        if has_purpose { Purpose::Item(Box::new(known(depth - 1, random))) } else { Purpose::Nothing };
    Partial { category, facts, cargo, purpose }
}

fn lists(item: &Partial) -> usize {
    usize::from(item.cargo.is_some()) + item.cargo.iter().flatten().map(lists).sum::<usize>()
}

fn list_mut<'i>(item: &'i mut Partial, at: &mut usize) -> Option<&'i mut Vec<Partial>> {
    let parts = item.cargo.as_mut()?;
    if *at == 0 {
        return Some(parts);
    }
    *at -= 1;
    for part in parts {
        let inner = lists(part);
        if *at < inner {
            return list_mut(part, at);
        }
        *at -= inner;
    }
    None
}
