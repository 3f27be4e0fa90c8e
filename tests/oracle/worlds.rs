//! The oracle: every possible world of an item that a rule can tell apart.
//!
//! Worlds are built from the leaves of the item upwards as fully known items.
//! Of two such items that answer alike to everything that the rule asks at
//! their place, one is kept: nothing above them could tell which it was.
//!
//! - An attribute takes one value out of each cell, that is of each class of
//!   values that every test at that place accepts alike; *absent* is a value.
//! - Unknown cargo is every set of up to *k* of the items that can be told
//!   apart, where *k* is the number of `carries` terms at that place. More
//!   items bring nothing new. All that is seen of cargo is which of the k
//!   terms have a witness in it. Keep one witness of each such term: at most k
//!   items stay, each kept term still has its witness, and no other term gains
//!   one, because nothing was added. The same item twice is the item once.
//! - An unknown purpose is nothing, or any item of a category that is asked
//!   for. Any other category answers no to everything, as nothing does.
//! - Readings are chosen once for all places, before anything else.

use std::collections::HashSet;

use dualuse::{Category, Truth};

use crate::item::{Known, Partial, Purpose};
use crate::rule::{Readings, Rule, all_hold};
use crate::slots::{Accepts, Value, slots};

/// More worlds than are worth counting at one place.
#[derive(Debug)]
pub struct TooMany;

const MOST: usize = 20_000;

/// What the worlds say of a rule: a world in which it holds, and one in which it fails.
#[derive(Default)]
pub struct Answer {
    pub yes: Option<(Known, Readings)>,
    pub no: Option<(Known, Readings)>,
}

impl Answer {
    pub fn truth(&self) -> Truth {
        match (&self.yes, &self.no) {
            (Some(_), Some(_)) => Truth::Unknown,
            (Some(_), None) => Truth::Yes,
            (None, Some(_)) => Truth::No,
            (None, None) => unreachable!("there is always a world"),
        }
    }
}

/// Puts a rule to every possible world of an item.
pub fn ask(rule: &Rule, item: &Partial) -> Result<Answer, TooMany> {
    let mut answer = Answer::default();
    for readings in rule.all_readings() {
        for world in worlds(item, &[std::slice::from_ref(rule)], &readings)? {
            let side = if rule.holds(&world, &readings) { &mut answer.yes } else { &mut answer.no };
            side.get_or_insert_with(|| (world, readings.clone()));
        }
    }
    Ok(answer)
}

/// Every world of an item, one for each set of answers to what is asked of it.
fn worlds(item: &Partial, asked: &[&[Rule]], readings: &Readings) -> Result<Vec<Known>, TooMany> {
    let mut mentioned = Mentioned::default();
    asked.iter().copied().flatten().for_each(|rule| mentioned.collect(rule, readings));
    let values = product(mentioned.values(item))?;
    let cargoes = mentioned.cargoes(item, readings)?;
    let purposes = mentioned.purposes(item, readings)?;
    if values.len() * cargoes.len() * purposes.len() > MOST {
        return Err(TooMany);
    }
    let mut seen = HashSet::new();
    let mut worlds = Vec::new();
    for values in &values {
        for cargo in &cargoes {
            for purpose in &purposes {
                let (values, cargo, purpose) = (values.clone(), cargo.clone(), purpose.clone());
                let world = Known { category: item.category, values, cargo, purpose };
                let answers: Vec<_> = asked.iter().map(|rules| all_hold(rules, &world, readings)).collect();
                if seen.insert(answers) {
                    worlds.push(world);
                }
            }
        }
    }
    Ok(worlds)
}

/// What is asked at one place.
#[derive(Default)]
struct Mentioned<'r> {
    tests: Vec<(usize, Accepts)>,
    cargo: Vec<(Category, &'r [Rule])>,
    purposes: Vec<(Category, &'r [Rule])>,
}

impl<'r> Mentioned<'r> {
    fn collect(&mut self, rule: &'r Rule, readings: &Readings) {
        match rule {
            Rule::Test(slot, accepts) => self.tests.push((*slot, *accepts)),
            Rule::Carries(category, rules) => self.cargo.push((*category, rules)),
            Rule::DesignedFor(category, rules) => self.purposes.push((*category, rules)),
            Rule::Disputed(dispute, rules) => self.collect(&rules[readings[dispute]], readings),
            Rule::Entry(false, _) => {}
            rule => rule.children().iter().for_each(|rule| self.collect(rule, readings)),
        }
    }

    /// For each slot, one possible value out of each cell.
    fn values(&self, item: &Partial) -> Vec<Vec<Value>> {
        let slots = slots(item.category).iter().zip(&item.facts).enumerate();
        let cells = slots.map(|(at, (slot, possible))| {
            let tests: Vec<_> = self.tests.iter().filter(|(slot, _)| *slot == at).collect();
            let mut seen = HashSet::new();
            let mut values = slot.values();
            values.retain(|value| {
                let accepted: Vec<_> = tests.iter().map(|(_, accepts)| accepts.accepts(*value)).collect();
                possible.admits(*value) && seen.insert(accepted)
            });
            values
        });
        cells.collect()
    }

    fn cargoes(&self, item: &Partial, readings: &Readings) -> Result<Vec<Vec<Known>>, TooMany> {
        let cargoes = match &item.cargo {
            Some(items) => {
                let each =
                    items.iter().map(|item| worlds(item, &asked(&self.cargo, item.category), readings));
                product(each.collect::<Result<_, _>>()?)?
            }
            None => {
                let mut known = Vec::new();
                for category in categories(&self.cargo) {
                    let item = Partial::unknown(category);
                    known.extend(worlds(&item, &asked(&self.cargo, category), readings)?);
                }
                subsets(&known, self.cargo.len())?
            }
        };
        let mut seen = HashSet::new();
        let witnessed = |cargo: &[Known], (category, rules): &(Category, &[Rule])| {
            cargo.iter().any(|item| item.category == *category && all_hold(rules, item, readings))
        };
        let is_new = |cargo: &Vec<Known>| {
            seen.insert(self.cargo.iter().map(|term| witnessed(cargo, term)).collect::<Vec<_>>())
        };
        Ok(cargoes.into_iter().filter(is_new).collect())
    }

    fn purposes(&self, item: &Partial, readings: &Readings) -> Result<Vec<Option<Box<Known>>>, TooMany> {
        let worlds = |item: &Partial| worlds(item, &asked(&self.purposes, item.category), readings);
        let mut purposes = match &item.purpose {
            Purpose::Nothing => return Ok(vec![None]),
            Purpose::Item(item) => return Ok(worlds(item)?.into_iter().map(Box::new).map(Some).collect()),
            Purpose::Unknown => vec![None],
        };
        for category in categories(&self.purposes) {
            purposes.extend(worlds(&Partial::unknown(category))?.into_iter().map(Box::new).map(Some));
        }
        Ok(purposes)
    }
}

fn asked<'r>(terms: &[(Category, &'r [Rule])], category: Category) -> Vec<&'r [Rule]> {
    terms.iter().filter(|(of, _)| *of == category).map(|(_, rules)| *rules).collect()
}

fn categories(terms: &[(Category, &[Rule])]) -> Vec<Category> {
    let mut categories: Vec<_> = terms.iter().map(|(category, _)| *category).collect();
    categories.sort();
    categories.dedup();
    categories
}

/// Every way to take one of each.
fn product<T: Clone>(each: Vec<Vec<T>>) -> Result<Vec<Vec<T>>, TooMany> {
    let mut ways = vec![Vec::new()];
    for choices in each {
        if ways.len() * choices.len() > MOST {
            return Err(TooMany);
        }
        let longer = |way: &Vec<T>, choice: &T| way.iter().chain([choice]).cloned().collect();
        ways = ways.iter().flat_map(|way| choices.iter().map(move |choice| longer(way, choice))).collect();
    }
    Ok(ways)
}

/// Every set of up to `most` of the items.
fn subsets<T: Clone>(items: &[T], most: usize) -> Result<Vec<Vec<T>>, TooMany> {
    let mut sets = vec![Vec::new()];
    for item in items {
        let longer = sets.iter().filter(|set| set.len() < most);
        let longer: Vec<Vec<T>> =
            longer.map(|set: &Vec<T>| set.iter().chain([item]).cloned().collect()).collect();
        sets.extend(longer);
        if sets.len() > MOST {
            return Err(TooMany);
        }
    }
    Ok(sets)
}
