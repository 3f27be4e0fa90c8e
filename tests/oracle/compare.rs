//! The library against the oracle.

use std::cell::RefCell;

use dualuse::explain::Ground;
use dualuse::{Criterion, Truth};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::DAY;
use crate::generate::{case, tangle};
use crate::item::{Partial, Possible, Purpose};
use crate::rule::Rule;
use crate::slots::slots;
use crate::worlds::{Answer, ask};

/// How many cases of each kind were compared.
#[derive(Debug, Default)]
struct Counts {
    too_large: u32,
    compared: u32,
    yes: u32,
    no: u32,
    unknown: u32,
    unknown_cargo: u32,
    unknown_purpose: u32,
    disputes: u32,
    absent: u32,
    intervals: u32,
    /// All terms below the root are open, and the whole is decided.
    jointly_at_root: u32,
    /// Somewhere in the explanation, grounds decide only together.
    jointly: u32,
}

#[test]
fn every_answer_is_that_of_all_worlds() {
    let counts = compare(12_000, case());
    assert!(counts.compared >= 10_000, "{counts:?}");
    let kinds = [
        counts.yes,
        counts.no,
        counts.unknown,
        counts.unknown_cargo,
        counts.unknown_purpose,
        counts.disputes,
        counts.absent,
        counts.intervals,
        counts.jointly_at_root,
        counts.jointly,
    ];
    assert!(kinds.iter().all(|&count| count >= 300), "{counts:?}");
}

#[test]
fn tangled_cargo_and_purposes_are_settled_exactly() {
    let counts = compare(12_000, tangle());
    assert!(counts.compared >= 10_000, "{counts:?}");
    let kinds = [counts.unknown_cargo, counts.unknown_purpose, counts.disputes, counts.jointly];
    assert!(kinds.iter().all(|&count| count >= 400), "{counts:?}");
}

fn compare(cases: u32, strategy: impl Strategy<Value = (Rule, Partial)>) -> Counts {
    let counts = RefCell::new(Counts::default());
    let compared = crate::runner(cases).run(&strategy, |(rule, item)| {
        let Ok(answer) = ask(&rule, &item) else {
            counts.borrow_mut().too_large += 1;
            return Err(TestCaseError::reject("too many worlds"));
        };
        let criterion = rule.criterion(item.category);
        let settled = criterion.truth(&item.item(), DAY);
        prop_assert_eq!(settled, answer.truth(), "{}", witnesses(&answer));
        counts.borrow_mut().note(&rule, &item, &criterion, settled);
        for (world, readings) in answer.yes.iter().chain(&answer.no) {
            let resolved = rule.resolved(readings).criterion(item.category);
            let expected = Truth::from(rule.holds(world, readings));
            prop_assert_eq!(resolved.truth(&world.item(), DAY), expected, "in {:?}", world);
        }
        Ok(())
    });
    println!("{:#?}", counts.borrow());
    compared.unwrap_or_else(|failure| panic!("{failure}"));
    counts.into_inner()
}

fn witnesses(answer: &Answer) -> String {
    format!("it holds in {:?}\nit fails in {:?}\n", answer.yes, answer.no)
}

impl Counts {
    fn note(&mut self, rule: &Rule, item: &Partial, criterion: &Criterion, truth: Truth) {
        self.compared += 1;
        match truth {
            Truth::Yes => self.yes += 1,
            Truth::No => self.no += 1,
            Truth::Unknown => self.unknown += 1,
        }
        let mut asked = Asked::default();
        asked.look(rule, item);
        self.unknown_cargo += u32::from(asked.unknown_cargo);
        self.unknown_purpose += u32::from(asked.unknown_purpose);
        self.disputes += u32::from(asked.dispute);
        self.absent += u32::from(asked.absent);
        self.intervals += u32::from(asked.interval);
        let ground = criterion.explain(&item.item(), DAY);
        assert_eq!(ground.truth, truth, "an explanation explains the answer");
        self.jointly += u32::from(has_joint(&ground));
        let mut children = rule.children().iter();
        let open = |child: &Rule| child.criterion(item.category).truth(&item.item(), DAY) == Truth::Unknown;
        let is_gate = matches!(rule, Rule::All(_) | Rule::Any(_) | Rule::NoneOf(_));
        if truth != Truth::Unknown && is_gate && !rule.children().is_empty() && children.all(open) {
            self.jointly_at_root += 1;
        }
    }
}

fn has_joint(ground: &Ground) -> bool {
    ground.jointly || ground.grounds.iter().any(has_joint)
}

/// What of an item a rule really asks.
#[derive(Default)]
struct Asked {
    unknown_cargo: bool,
    unknown_purpose: bool,
    dispute: bool,
    absent: bool,
    interval: bool,
}

impl Asked {
    fn look(&mut self, rule: &Rule, item: &Partial) {
        let below = |asked: &mut Self, item: &Partial| {
            rule.children().iter().for_each(|rule| asked.look(rule, item));
        };
        match rule {
            Rule::Test(slot, _) => {
                let possible = &item.facts[*slot];
                self.absent |= slots(item.category)[*slot].optional && possible.may_be_absent();
                self.interval |= matches!(possible, Possible::Amounts { low, high, .. }
                    if low.or(*high).is_some() && low != high);
            }
            Rule::Carries(category, _) => match &item.cargo {
                None => self.unknown_cargo = true,
                Some(items) => {
                    items.iter().filter(|item| item.category == *category).for_each(|item| below(self, item));
                }
            },
            Rule::DesignedFor(category, _) => match &item.purpose {
                Purpose::Unknown => self.unknown_purpose = true,
                Purpose::Nothing => {}
                Purpose::Item(whole) if whole.category == *category => below(self, whole),
                Purpose::Item(_) => {}
            },
            Rule::Disputed(..) => {
                self.dispute = true;
                below(self, item);
            }
            rule => rule.children().iter().for_each(|rule| self.look(rule, item)),
        }
    }
}
