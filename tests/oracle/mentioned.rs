//! What rules ask at one place: tests, terms about what is on board, purposes.

use std::collections::HashSet;

use dualuse::Category;

use crate::item::{Known, Partial};
use crate::rule::{Rule, Supposed, Text, all_hold};
use crate::slots::{Accepts, Value, slots};

/// What items on board are asked, by their category.
#[derive(Clone, PartialEq)]
pub struct Term<'r>(pub Vec<(Category, &'r [Rule])>);

impl<'r> Term<'r> {
    fn of(category: Category, rules: &'r [Rule]) -> Self {
        Self(vec![(category, rules)])
    }

    pub fn about(&self, category: Category) -> impl Iterator<Item = &'r [Rule]> {
        self.0.iter().filter(move |(of, _)| *of == category).map(|(_, rules)| *rules)
    }

    pub fn is_met(&self, item: &Known, supposed: &Supposed) -> bool {
        self.about(item.category).any(|rules| all_hold(rules, item, supposed))
    }
}

/// What is asked at one place.
#[derive(Default)]
pub struct Mentioned<'r> {
    tests: Vec<(usize, Accepts)>,
    pub cargo: Vec<Term<'r>>,
    pub purposes: Vec<(Category, &'r [Rule])>,
}

impl<'r> Mentioned<'r> {
    pub fn by(asked: &[&'r [Rule]], supposed: &Supposed) -> Self {
        let mut mentioned = Self::default();
        asked.iter().copied().flatten().for_each(|rule| mentioned.collect(rule, supposed));
        mentioned
    }

    fn collect(&mut self, rule: &'r Rule, supposed: &Supposed) {
        match rule {
            Rule::Test(slot, accepts) => self.tests.push((*slot, *accepts)),
            Rule::Carries(category, rules) => {
                let term = Term::of(*category, rules);
                if !self.cargo.contains(&term) {
                    self.cargo.push(term);
                }
            }
            Rule::DesignedFor(category, rules) => self.purposes.push((*category, rules)),
            Rule::Disputed(dispute, rules) => self.collect(&rules[supposed.readings[dispute]], supposed),
            Rule::Entry(Text::None | Text::Unknown(_), _) => {}
            rule => rule.children().iter().for_each(|rule| self.collect(rule, supposed)),
        }
    }

    /// For each slot, one possible value out of each class.
    pub fn values(&self, item: &Partial) -> Vec<Vec<Value>> {
        let slots = slots(item.category).iter().zip(&item.facts).enumerate();
        let classes = slots.map(|(at, (slot, possible))| {
            let tests: Vec<_> = self.tests.iter().filter(|(slot, _)| *slot == at).collect();
            let mut seen = HashSet::new();
            let mut values = slot.values();
            values.retain(|value| {
                let accepted: Vec<_> = tests.iter().map(|(_, accepts)| accepts.accepts(*value)).collect();
                possible.admits(*value) && seen.insert(accepted)
            });
            values
        });
        classes.collect()
    }
}
