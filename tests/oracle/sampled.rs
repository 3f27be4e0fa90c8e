//! The written reduction of possible worlds, put to worlds at random: none says
//! what the listed ones do not, and the listed ones are worlds of the item.

use std::cell::RefCell;
use std::rc::Rc;

use dualuse::{Truth, Verdict};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::DAY;
use crate::generate::{case, tangle};
use crate::item::{Known, Partial, Purpose};
use crate::lawgen::law_case;
use crate::random::Random;
use crate::rule::{Rule, Supposed, all_supposed};
use crate::seen::Seen;
use crate::slots::{CATEGORIES, slots};
use crate::worlds::ask;

const SAMPLES: usize = 60;

#[test]
fn no_world_at_random_says_what_the_listed_ones_do_not() {
    let decided = sample(2_000, case()) + sample(1_500, tangle());
    assert!(decided >= 700, "{decided}");
}

fn sample(cases: u32, strategy: impl Strategy<Value = (Rule, Partial)>) -> u32 {
    let decided = RefCell::new(0);
    let sampled = crate::runner(cases).run(&(strategy, any::<u64>()), |((rule, item), seed)| {
        let Ok(answer) = ask(&rule, &item) else { return Err(TestCaseError::reject("too many worlds")) };
        for (holds, world) in [(true, &answer.yes), (false, &answer.no)] {
            if let Some((world, supposed)) = world {
                prop_assert!(item.admits(world), "{:?} is no world of it", world);
                prop_assert_eq!(rule.holds(world, supposed), holds);
            }
        }
        if answer.truth() == Truth::Unknown {
            return Ok(());
        }
        *decided.borrow_mut() += 1;
        let ways = all_supposed([&rule]);
        let mut random = Random::new(seed);
        for _ in 0..SAMPLES {
            let (world, supposed) = (world(&item, &mut random), random.pick(&ways));
            prop_assert!(item.admits(&world));
            let holds = Truth::from(rule.holds(&world, supposed));
            prop_assert_eq!(holds, answer.truth(), "in {:?} with {:?}", world, supposed);
        }
        Ok(())
    });
    sampled.unwrap_or_else(|failure| panic!("{failure}"));
    decided.into_inner()
}

#[test]
fn no_world_at_random_belies_a_verdict() {
    let decided = RefCell::new(0);
    let sampled = crate::runner(1_500).run(&(law_case(), any::<u64>()), |(case, seed)| {
        let law = case.law.day(DAY);
        let Ok(verdict) = law.verdict(&case.item, case.export.as_ref(), &Default::default()) else {
            return Err(TestCaseError::reject("too many worlds"));
        };
        if verdict == Verdict::Undetermined {
            return Ok(());
        }
        *decided.borrow_mut() += 1;
        let ways = all_supposed(law.rules());
        let mut random = Random::new(seed);
        for _ in 0..SAMPLES {
            let supposed: &Supposed = random.pick(&ways);
            let world = world(&case.item, &mut random);
            let export = case.export.as_ref().map(|export| self::world(export, &mut random));
            let said = law.in_world(&world, export.as_ref(), supposed);
            let mut seen = Seen::default();
            seen.note(said);
            let fits = match verdict {
                Verdict::Prohibited => said.ban,
                Verdict::Controlled => said.entry,
                Verdict::LicenceRequired => said.entry || said.licence || said.ban,
                _ => seen.verdict() == Verdict::NotListed,
            };
            prop_assert!(fits, "{:?}, but {:?} in {:?} with {:?}", verdict, said, world, supposed);
        }
        Ok(())
    });
    sampled.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(decided.into_inner() >= 500);
}

/// A world of an item.
fn world(item: &Partial, random: &mut Random) -> Known {
    let values = slots(item.category).iter().zip(&item.facts).map(|(slot, possible)| {
        let mut values = slot.values();
        values.retain(|value| possible.admits(*value));
        *random.pick(&values)
    });
    let values = values.collect();
    let cargo = match &item.cargo {
        Some(items) => items.iter().map(|item| Rc::new(world(item, random))).collect(),
        None => (0..random.below(4)).map(|_| Rc::new(anything(2, random))).collect(),
    };
    let purpose = match &item.purpose {
        Purpose::Nothing => None,
        Purpose::Item(whole) => Some(Rc::new(world(whole, random))),
        Purpose::Unknown if random.below(3) == 0 => None,
        Purpose::Unknown => Some(Rc::new(anything(2, random))),
    };
    Known { category: item.category, values, cargo, told: item.cargo.is_some(), purpose }
}

/// Any item, in which everything is told.
pub fn anything(depth: usize, random: &mut Random) -> Known {
    let category = *random.pick(&CATEGORIES);
    let values = slots(category).iter().map(|slot| *random.pick(&slot.values())).collect();
    let parts = if depth == 0 { 0 } else { random.below(3) };
    let cargo = (0..parts).map(|_| Rc::new(anything(depth - 1, random))).collect();
    let has_purpose = depth > 0 && random.below(2) == 0;
    let purpose = has_purpose.then(|| Rc::new(anything(depth - 1, random)));
    Known { category, values, cargo, told: true, purpose }
}
