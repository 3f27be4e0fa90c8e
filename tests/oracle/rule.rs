//! Rules as a tree of their own: what they mean in one fully known world, and
//! the crate's criterion for the same.

use std::collections::BTreeMap;
use std::fmt;

use dualuse::control::{Instrument, List, TextQuality, day};
use dualuse::criterion::{self, Criterion, reading};
use dualuse::{Category, Regime};

use crate::item::Known;
use crate::slots::{self, Accepts};

/// A rule about an item of some category.
#[derive(Clone)]
pub enum Rule {
    /// A test of the attribute in this slot.
    Test(usize, Accepts),
    All(Vec<Rule>),
    Any(Vec<Rule>),
    NoneOf(Vec<Rule>),
    Carries(Category, Vec<Rule>),
    DesignedFor(Category, Vec<Rule>),
    /// Another entry, in force on the day or not.
    Entry(bool, Box<Rule>),
    /// A dispute of this number, with its readings.
    Disputed(usize, Vec<Rule>),
}

/// The right reading of each dispute.
pub type Readings = BTreeMap<usize, usize>;

/// The names of the disputes.
pub const DISPUTES: [&str; 3] = ["first", "second", "third"];

/// How many readings each dispute has.
pub const READINGS: [usize; 3] = [2, 2, 3];

pub const READING_NAMES: [&str; 3] = ["a", "b", "c"];

static INSTRUMENT: Instrument = Instrument {
    name: "a random rule",
    title: "",
    issuer: "",
    quality: TextQuality::Verbatim,
    source: "",
    checked: "",
    documents: &[],
    doubts: &[],
};

impl Rule {
    /// Whether the rule holds in a fully known world.
    pub fn holds(&self, item: &Known, readings: &Readings) -> bool {
        match self {
            Self::Test(slot, accepts) => accepts.accepts(item.values[*slot]),
            Self::All(rules) => all_hold(rules, item, readings),
            Self::Any(rules) => rules.iter().any(|rule| rule.holds(item, readings)),
            Self::NoneOf(rules) => !rules.iter().any(|rule| rule.holds(item, readings)),
            Self::Carries(category, rules) => {
                item.cargo.iter().any(|part| part.category == *category && all_hold(rules, part, readings))
            }
            Self::DesignedFor(category, rules) => item
                .purpose
                .as_deref()
                .is_some_and(|whole| whole.category == *category && all_hold(rules, whole, readings)),
            Self::Entry(in_force, rule) => *in_force && rule.holds(item, readings),
            Self::Disputed(dispute, rules) => rules[readings[dispute]].holds(item, readings),
        }
    }

    /// The rule as the crate's criterion. The tree is leaked: a test's memory is short.
    pub fn criterion(&self, category: Category) -> Criterion {
        let compile = |rules: &[Self], category| -> &'static [Criterion] {
            Vec::leak(rules.iter().map(|rule| rule.criterion(category)).collect())
        };
        match self {
            Self::Test(slot, accepts) => slots::criterion(category, *slot, *accepts),
            Self::All(rules) => criterion::all(compile(rules, category)),
            Self::Any(rules) => criterion::any(compile(rules, category)),
            Self::NoneOf(rules) => criterion::none_of(compile(rules, category)),
            Self::Carries(part, rules) => criterion::carries(*part, compile(rules, *part)),
            Self::DesignedFor(whole, rules) => criterion::designed_for(*whole, compile(rules, *whole)),
            Self::Entry(in_force, rule) => {
                let since = if *in_force { day(2020, 1, 1) } else { day(2090, 1, 1) };
                let version = INSTRUMENT.at("").since(since).reads(rule.criterion(category));
                let versions = Vec::leak(vec![version]);
                let list = List::of(Regime::Cn, &INSTRUMENT);
                let control = list.entry("random", category, "").versions(versions);
                criterion::entry(Box::leak(Box::new(control)))
            }
            Self::Disputed(dispute, rules) => {
                let named = rules.iter().zip(READING_NAMES);
                let readings = named.map(|(rule, name)| reading(name).means(rule.criterion(category)));
                criterion::disputed(DISPUTES[*dispute], "a doubt", Vec::leak(readings.collect()))
            }
        }
    }

    /// The same rule after these disputes are decided.
    pub fn resolved(&self, readings: &Readings) -> Self {
        let each = |rules: &[Self]| rules.iter().map(|rule| rule.resolved(readings)).collect();
        match self {
            Self::Test(..) => self.clone(),
            Self::All(rules) => Self::All(each(rules)),
            Self::Any(rules) => Self::Any(each(rules)),
            Self::NoneOf(rules) => Self::NoneOf(each(rules)),
            Self::Carries(category, rules) => Self::Carries(*category, each(rules)),
            Self::DesignedFor(category, rules) => Self::DesignedFor(*category, each(rules)),
            Self::Entry(in_force, rule) => Self::Entry(*in_force, Box::new(rule.resolved(readings))),
            Self::Disputed(dispute, rules) => match readings.get(dispute) {
                Some(&right) => rules[right].resolved(readings),
                None => Self::Disputed(*dispute, each(rules)),
            },
        }
    }

    /// The rules right below this one.
    pub fn children(&self) -> &[Self] {
        match self {
            Self::Test(..) => &[],
            Self::All(rules)
            | Self::Any(rules)
            | Self::NoneOf(rules)
            | Self::Carries(_, rules)
            | Self::DesignedFor(_, rules)
            | Self::Disputed(_, rules) => rules,
            Self::Entry(_, rule) => std::slice::from_ref(rule),
        }
    }

    /// Every way to decide the disputes of the rule.
    pub fn all_readings(&self) -> Vec<Readings> {
        let mut disputes = Vec::new();
        self.collect_disputes(&mut disputes);
        disputes.sort();
        disputes.dedup();
        let mut ways = vec![Readings::new()];
        for dispute in disputes {
            let longer = |way: Readings| {
                (0..READINGS[dispute]).map(move |right| {
                    let mut way = way.clone();
                    way.insert(dispute, right);
                    way
                })
            };
            ways = ways.into_iter().flat_map(longer).collect();
        }
        ways
    }

    fn collect_disputes(&self, disputes: &mut Vec<usize>) {
        if let Self::Disputed(dispute, _) = self {
            disputes.push(*dispute);
        }
        self.children().iter().for_each(|rule| rule.collect_disputes(disputes));
    }
}

/// On one line, as a failing case is read.
impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test(slot, accepts) => write!(f, "#{slot} {accepts:?}"),
            Self::All(rules) => write!(f, "all{rules:?}"),
            Self::Any(rules) => write!(f, "any{rules:?}"),
            Self::NoneOf(rules) => write!(f, "none_of{rules:?}"),
            Self::Carries(category, rules) => write!(f, "carries {category} {rules:?}"),
            Self::DesignedFor(category, rules) => write!(f, "designed_for {category} {rules:?}"),
            Self::Entry(in_force, rule) => write!(f, "entry({in_force}, {rule:?})"),
            Self::Disputed(dispute, rules) => write!(f, "disputed {} {rules:?}", DISPUTES[*dispute]),
        }
    }
}

/// Whether all rules hold in a fully known world.
pub fn all_hold(rules: &[Rule], item: &Known, readings: &Readings) -> bool {
    rules.iter().all(|rule| rule.holds(item, readings))
}
