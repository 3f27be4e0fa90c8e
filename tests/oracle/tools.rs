//! What falls out of the diagrams, against the oracle: witnesses, implication,
//! equivalence, differences of two days, and the condition that is left.

use std::cell::RefCell;
use std::collections::BTreeSet;

use dualuse::compare::{Group, Witness, difference, equivalent, implies, witness};
use dualuse::{Category, Condition, Date, DesignedFor, ItemRef, LawOfDay, Left, Truth, date};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::DAY;
use crate::item::{Partial, Possible, Purpose};
use crate::law::{Law, Standing, entry_id};
use crate::lawgen::{LawCase, law_case};
use crate::rule::{DISPUTES, READING_NAMES, REGIME, Rule, Supposed, all_supposed};
use crate::slots::{self, Accepts, Kind, Slot, Value, slots};
use crate::worlds::{TooMany, Worlds};

/// Another day, on which other versions of some entries are law.
const LATER: Date = date(2027, 3, 1);

#[derive(Debug, Default)]
struct Counts {
    compared: u32,
    implied: u32,
    equivalent: u32,
    witnesses: u32,
    no_witness: u32,
    with_readings: u32,
    with_texts: u32,
    with_cargo: u32,
    conditions: u32,
    open_conditions: u32,
}

#[test]
fn comparisons_and_conditions_are_those_of_all_worlds() {
    let counts = RefCell::new(Counts::default());
    let compared = crate::runner(400).run(&law_case(), |case| {
        let Ok(engine) = LawOfDay::of(&case.law.catalogue(), DAY) else {
            return Err(TestCaseError::reject("too large"));
        };
        compare_groups(&case.law, &engine, &mut counts.borrow_mut())?;
        compare_conditions(&case, &engine, &mut counts.borrow_mut())
    });
    let counts = counts.into_inner();
    println!("{counts:#?}");
    compared.unwrap_or_else(|failure| panic!("{failure}"));
    let kinds = [
        counts.implied,
        counts.equivalent,
        counts.witnesses,
        counts.no_witness,
        counts.with_readings,
        counts.with_texts,
        counts.with_cargo,
        counts.conditions,
        counts.open_conditions,
    ];
    assert!(kinds.iter().all(|&count| count >= 20), "{counts:?}");
}

/// The pairs of answers that two rules can have together.
fn pairs(rules: &[Rule; 2], item: &Partial, told: &Supposed) -> Result<BTreeSet<(bool, bool)>, TooMany> {
    let mut pairs = BTreeSet::new();
    for supposed in all_supposed(rules) {
        if is_beside(&supposed, told) {
            continue;
        }
        let [left, right] = rules;
        let asked = [std::slice::from_ref(left), std::slice::from_ref(right)];
        pairs.extend(
            Worlds::under(&supposed).of(item, &asked, &[])?.iter().map(|(says, ..)| (says[0], says[1])),
        );
    }
    Ok(pairs)
}

/// Whether something else is supposed than what is told.
fn is_beside(supposed: &Supposed, told: &Supposed) -> bool {
    let readings =
        |(of, read): (&usize, &usize)| supposed.readings.get(of).is_some_and(|other| other != read);
    let texts = |(of, says): (&usize, &bool)| supposed.texts.get(of).is_some_and(|other| other != says);
    told.readings.iter().any(readings) || told.texts.iter().any(texts)
}

/// Two groups each: an entry and all of its category, and all of it on two days.
fn compare_groups(law: &Law, engine: &LawOfDay, counts: &mut Counts) -> Result<(), TestCaseError> {
    let category = law.entries[0].category;
    let Ok(later) = LawOfDay::of(&law.catalogue(), LATER) else { return Ok(()) };
    let all = |engine| Group::of(engine, REGIME, category);
    let one = |id: usize| Group::prefix(engine, REGIME, category, &entry_id(id));
    let rule = |at: usize| {
        let (standing, rule) = law.entry_rule(at, DAY);
        let is_meant = standing == Standing::InForce && law.entries[at].category == category;
        if is_meant { rule } else { Rule::never() }
    };
    let whole = |on| law.any(category, on, &[Standing::InForce]);
    for (left, right, rules) in [
        (all(engine), all(&later), [whole(DAY), whole(LATER)]),
        (one(0), one(1), [rule(0), rule(1)]),
        (one(0), all(engine), [rule(0), whole(DAY)]),
    ] {
        let Ok(possible) = pairs(&rules, &Partial::unknown(category), &Supposed::default()) else { continue };
        let says = |left, right| possible.contains(&(left, right));
        prop_assert_eq!(implies(&left, &right), !says(true, false), "{:?}", rules);
        prop_assert_eq!(implies(&right, &left), !says(false, true), "{:?}", rules);
        prop_assert_eq!(equivalent(&left, &right), !says(true, false) && !says(false, true), "{:?}", rules);
        let found = difference(&left, &right);
        let (yes, no) = (witness(&left, Truth::Yes), witness(&left, Truth::No));
        for (found, expected) in [
            (&found.only_left, vec![(true, false)]),
            (&found.only_right, vec![(false, true)]),
            (&yes, vec![(true, false), (true, true)]),
            (&no, vec![(false, false), (false, true)]),
        ] {
            let exists = expected.iter().any(|pair| possible.contains(pair));
            prop_assert_eq!(found.is_some(), exists, "{:?} of {:?}", found, rules);
            let Some(found) = found else {
                counts.no_witness += 1;
                continue;
            };
            let (item, told) = read(found);
            let Ok(shown) = pairs(&rules, &item, &told) else { continue };
            prop_assert!(shown.iter().all(|pair| expected.contains(pair)), "{:?} of {:?}", found, rules);
            counts.witnesses += 1;
            counts.with_readings += u32::from(!found.readings.is_empty());
            counts.with_texts += u32::from(!found.texts.is_empty());
            counts.with_cargo += u32::from(item.cargo.is_some_and(|cargo| !cargo.is_empty()));
        }
        counts.compared += 1;
        counts.implied += u32::from(!says(true, false) && says(true, true));
        counts.equivalent += u32::from(equivalent(&left, &right) && says(true, true) && says(false, false));
    }
    Ok(())
}

/// A witness in the test's own terms.
fn read(found: &Witness) -> (Partial, Supposed) {
    let place = |names: &[&str], name: &str| names.iter().position(|known| *known == name).expect("a name");
    let readings = found.readings.iter();
    let readings = readings.map(|(of, read)| (place(&DISPUTES, of), place(&READING_NAMES, read))).collect();
    let number =
        |id: &String| id.trim_start_matches("CN ").trim_start_matches("entry ").parse().expect("an entry");
    let texts = found.texts.iter().map(|(id, says)| (number(id), *says)).collect();
    (partial(found.item.borrow()), Supposed { readings, texts })
}

/// What may be known of an item, found by tests of one fact each.
fn partial(item: ItemRef<'_>) -> Partial {
    let category = item.category();
    let facts = slots(category).iter().enumerate().map(|(at, slot)| possible(item, at, slot)).collect();
    let cargo = item.carries().items().map(|items| items.iter().map(|item| partial(item.borrow())).collect());
    let purpose = match item.designed_for() {
        DesignedFor::Unknown => Purpose::Unknown,
        DesignedFor::Item(whole) => Purpose::Item(Box::new(partial(whole.borrow()))),
        _ => Purpose::Nothing,
    };
    Partial { category, facts, cargo, purpose }
}

fn possible(item: ItemRef<'_>, at: usize, slot: &Slot) -> Possible {
    let may_be = |tests: &[Accepts]| {
        let rule = Rule::All(tests.iter().map(|accepts| Rule::Test(at, *accepts)).collect());
        rule.criterion(item.category()).truth(item, DAY) != Truth::No
    };
    let limits = slot.limits();
    let admitted = slot.values().into_iter().filter(|value| match *value {
        Value::Amount(amount) if limits.contains(&amount) => {
            may_be(&[Accepts::AtLeast(amount), Accepts::AtMost(amount)])
        }
        Value::Amount(amount) => {
            let below = limits.iter().filter(|limit| **limit < amount).map(|limit| Accepts::Above(*limit));
            let above = limits.iter().filter(|limit| **limit > amount).map(|limit| Accepts::Below(*limit));
            may_be(&below.chain(above).chain([Accepts::AtLeast(0)]).collect::<Vec<_>>())
        }
        Value::Choice(choice) => may_be(&[Accepts::Choices(1 << choice)]),
        Value::Absent => {
            let present = match slot.kind {
                Kind::Choices(names) => Accepts::Choices((1 << names.len()) - 1),
                _ => Accepts::AtLeast(0),
            };
            slots::criterion(item.category(), at, present).truth(item, DAY) != Truth::Yes
        }
    });
    Possible::Among(Vec::leak(admitted.collect()))
}

/// What is left of each entry says in every world of the item what the entry says.
fn compare_conditions(case: &LawCase, engine: &LawOfDay, counts: &mut Counts) -> Result<(), TestCaseError> {
    let LawCase { law, item, .. } = case;
    for at in 0..law.entries.len() {
        let Some(entry) = engine.entry(REGIME, &entry_id(at)) else { continue };
        if law.entries[at].category != item.category {
            continue;
        }
        let (_, rule) = law.entry_rule(at, DAY);
        let condition = entry.condition(&item.item());
        let left = left(&condition, item.category, law);
        let Ok(pairs) = pairs(&[rule.clone(), left.clone()], item, &Supposed::default()) else { continue };
        let differ = pairs.iter().any(|(says, left)| says != left);
        prop_assert!(!differ, "of {:?} is left {:?} as {}: {:?}", rule, left, condition, condition);
        counts.conditions += 1;
        counts.open_conditions += u32::from(!condition.is_settled());
    }
    Ok(())
}

/// A condition as a rule.
fn left(condition: &Condition, category: Category, law: &Law) -> Rule {
    let each = |terms: &[Condition], category| terms.iter().map(|term| left(term, category, law)).collect();
    match &condition.asks {
        Left::Always => Rule::always(),
        Left::Never => Rule::never(),
        Left::Test { path, accepts, .. } => test(path, accepts, category),
        Left::All(terms) => Rule::All(each(terms, category)),
        Left::Any(terms) => Rule::Any(each(terms, category)),
        Left::NoneOf(terms) => Rule::NoneOf(each(terms, category)),
        Left::Carries { category: part, terms, .. } => Rule::Carries(*part, each(terms, *part)),
        Left::DesignedFor { category: whole, terms, .. } => Rule::DesignedFor(*whole, each(terms, *whole)),
        Left::Entry { entry, terms } if terms.is_empty() => {
            let number = entry.trim_start_matches("entry ").parse().expect("an entry");
            law.read(&Rule::Ref(number), DAY)
        }
        Left::Entry { terms, .. } => Rule::All(each(terms, category)),
        Left::Disputed { dispute, readings } => {
            let number = DISPUTES.iter().position(|known| *known == dispute.as_ref()).expect("a dispute");
            Rule::Disputed(number, each(readings, category))
        }
        other => panic!("{other:?} is new to these tests"),
    }
}

/// A test as it is written.
fn test(path: &str, accepts: &str, category: Category) -> Rule {
    let name = path.rsplit('.').next().expect("a name");
    let at = slots(category).iter().position(|slot| slot.name == name).expect("a slot");
    let slot = &slots(category)[at];
    let accepts = match slot.kind {
        Kind::Choices(names) => {
            let chosen = accepts.split(" or ").map(|name| names.iter().position(|known| *known == name));
            Accepts::Choices(chosen.fold(0, |bits, at| bits | 1 << at.expect("a choice")))
        }
        _ => {
            let (sign, amount) = accepts.split_once(' ').expect("a sign and an amount");
            let amount = amount.split(' ').next().and_then(|number| number.parse().ok()).expect("a number");
            match sign {
                ">=" => Accepts::AtLeast(amount),
                ">" => Accepts::Above(amount),
                "<=" => Accepts::AtMost(amount),
                "<" => Accepts::Below(amount),
                other => panic!("{other} in {accepts}"),
            }
        }
    };
    Rule::Test(at, accepts)
}
