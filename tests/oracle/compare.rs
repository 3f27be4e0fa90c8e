//! The library against the oracle.

use std::cell::RefCell;
use std::collections::BTreeSet;

use dualuse::{Category, Criterion, Ground, Truth};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::DAY;
use crate::generate::{case, fleet, tangle, wide};
use crate::item::{Partial, Possible, Purpose};
use crate::rule::{Rule, Text};
use crate::slots::{Kind, slots};
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
    /// A list is left out of an item on board, and something is asked of it.
    inner_unknown_cargo: u32,
    /// It matters that an item on board has something on board.
    nested_cargo: u32,
    /// A purpose has something on board that is asked for.
    cargo_of_purpose: u32,
    unknown_purpose: u32,
    unknown_text: u32,
    disputes: u32,
    absent: u32,
    intervals: u32,
    counts: u32,
    /// Fourteen facts and more are open.
    many_facts: u32,
    /// All terms below the root are open, and the whole is decided.
    jointly_at_root: u32,
    /// Somewhere in the explanation, grounds decide only together.
    jointly: u32,
}

#[test]
fn every_answer_is_that_of_all_worlds() {
    let counts = compare(6_000, case());
    assert!(counts.compared >= 5_500, "{counts:?}");
    let kinds = [
        counts.yes,
        counts.no,
        counts.unknown,
        counts.unknown_cargo,
        counts.inner_unknown_cargo,
        counts.nested_cargo,
        counts.cargo_of_purpose,
        counts.unknown_purpose,
        counts.unknown_text,
        counts.disputes,
        counts.absent,
        counts.intervals,
        counts.counts,
        counts.jointly_at_root,
        counts.jointly,
    ];
    assert!(kinds.iter().all(|&count| count >= 15), "{counts:?}");
}

#[test]
fn tangled_cargo_and_purposes_are_settled_exactly() {
    let counts = compare(5_000, tangle());
    assert!(counts.compared >= 4_500, "{counts:?}");
    let kinds = [
        counts.unknown_cargo,
        counts.nested_cargo,
        counts.unknown_purpose,
        counts.unknown_text,
        counts.disputes,
        counts.jointly,
    ];
    assert!(kinds.iter().all(|&count| count >= 50), "{counts:?}");
}

#[test]
fn items_side_by_side_are_settled_together() {
    let counts = compare(1_500, fleet());
    let kinds = [
        counts.yes,
        counts.no,
        counts.nested_cargo,
        counts.inner_unknown_cargo,
        counts.many_facts,
        counts.jointly,
    ];
    assert!(kinds.iter().all(|&count| count >= 20), "{counts:?}");
}

#[test]
fn many_unknown_flags_are_settled_together() {
    let counts = compare(150, wide());
    let kinds = [counts.yes, counts.no, counts.unknown, counts.many_facts, counts.jointly];
    assert!(kinds.iter().all(|&count| count >= 15), "{counts:?}");
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
        for (world, supposed) in answer.yes.iter().chain(&answer.no).filter(|(world, _)| world.is_plain()) {
            let resolved = rule.resolved(supposed).criterion(item.category);
            let expected = Truth::from(rule.holds(world, supposed));
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
        self.inner_unknown_cargo += u32::from(asked.inner_unknown_cargo);
        self.cargo_of_purpose += u32::from(asked.cargo_of_purpose);
        self.unknown_purpose += u32::from(asked.unknown_purpose);
        self.unknown_text += u32::from(asked.unknown_text);
        self.disputes += u32::from(asked.dispute);
        self.absent += u32::from(asked.absent);
        self.intervals += u32::from(asked.interval);
        self.counts += u32::from(asked.count);
        self.many_facts += u32::from(asked.open_facts.len() >= 14);
        if item.depth() > 1 {
            let shallow = ask(rule, &without_inner_cargo(item));
            self.nested_cargo += u32::from(shallow.is_ok_and(|answer| answer.truth() != truth));
        }
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

/// The same item with nothing on board of what is on board.
fn without_inner_cargo(item: &Partial) -> Partial {
    let bare = |part: &Partial| Partial { cargo: Some(Vec::new()), ..part.clone() };
    let cargo = item.cargo.as_ref().map(|parts| parts.iter().map(bare).collect());
    Partial { cargo, ..item.clone() }
}

fn has_joint(ground: &Ground) -> bool {
    ground.jointly || ground.grounds.iter().any(has_joint)
}

/// What of an item a rule really asks.
#[derive(Default)]
struct Asked {
    unknown_cargo: bool,
    inner_unknown_cargo: bool,
    cargo_of_purpose: bool,
    unknown_purpose: bool,
    unknown_text: bool,
    dispute: bool,
    absent: bool,
    interval: bool,
    count: bool,
    /// The places of the open facts: the item and the slot.
    open_facts: BTreeSet<(*const Partial, usize)>,
    /// Whether the item at hand is a purpose, or on board of something.
    in_purpose: bool,
    on_board: bool,
}

impl Asked {
    fn look(&mut self, rule: &Rule, item: &Partial) {
        match rule {
            Rule::Test(slot, _) => {
                let possible = &item.facts[*slot];
                let slot_of = &slots(item.category)[*slot];
                self.absent |= slot_of.optional && possible.may_be_absent();
                let is_open = matches!(possible, Possible::Amounts { low, high, .. }
                    if low.or(*high).is_some() && low != high);
                self.interval |= is_open;
                self.count |= is_open && matches!(slot_of.kind, Kind::Counts);
                if slot_of.values().into_iter().filter(|value| possible.admits(*value)).count() > 1 {
                    self.open_facts.insert((std::ptr::from_ref(item), *slot));
                }
            }
            Rule::Carries(category, rules) => match &item.cargo {
                None if self.on_board => self.inner_unknown_cargo = true,
                None => self.unknown_cargo = true,
                Some(_) => {
                    self.cargo_of_purpose |= self.in_purpose;
                    let mut on_board = Vec::new();
                    collect_on_board(item, *category, &mut on_board);
                    let outer = std::mem::replace(&mut self.on_board, true);
                    on_board.iter().for_each(|part| rules.iter().for_each(|rule| self.look(rule, part)));
                    self.on_board = outer;
                }
            },
            Rule::DesignedFor(category, rules) => match &item.purpose {
                Purpose::Unknown => self.unknown_purpose = true,
                Purpose::Item(whole) if whole.category == *category => {
                    let outer = (self.in_purpose, self.on_board);
                    (self.in_purpose, self.on_board) = (true, false);
                    rules.iter().for_each(|rule| self.look(rule, whole));
                    (self.in_purpose, self.on_board) = outer;
                }
                Purpose::Nothing | Purpose::Item(_) => {}
            },
            Rule::Entry(Text::None, _) => {}
            Rule::Entry(Text::Unknown(_), _) => self.unknown_text = true,
            Rule::Disputed(..) => {
                self.dispute = true;
                rule.children().iter().for_each(|rule| self.look(rule, item));
            }
            rule => rule.children().iter().for_each(|rule| self.look(rule, item)),
        }
    }
}

/// What is on board of an item, to any depth, of a category.
fn collect_on_board<'i>(item: &'i Partial, category: Category, found: &mut Vec<&'i Partial>) {
    for part in item.cargo.iter().flatten() {
        if part.category == category {
            found.push(part);
        }
        collect_on_board(part, category, found);
    }
}
