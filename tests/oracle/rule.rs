//! Rules as a tree of their own: what they mean in one fully known world, and
//! the crate's criterion for the same.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use dualuse::control::{Instrument, List, TextQuality, Version, day};
use dualuse::criterion::{self, reading};
use dualuse::{Category, Control, Criterion, Regime};

use crate::item::Known;
use crate::slots::{self, Accepts};

/// A rule about an item of some category.
#[derive(Clone, PartialEq)]
pub enum Rule {
    /// A test of the attribute in this slot.
    Test(usize, Accepts),
    All(Vec<Rule>),
    Any(Vec<Rule>),
    NoneOf(Vec<Rule>),
    Carries(Category, Vec<Rule>),
    DesignedFor(Category, Vec<Rule>),
    /// What another entry says, as far as its text is known on the day.
    Entry(Text, Box<Rule>),
    /// The entry of this number in a law.
    Ref(usize),
    /// A dispute of this number, with its readings.
    Disputed(usize, Vec<Rule>),
}

/// What is known of the text of an entry on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// It is law, and it was seen.
    Known,
    /// It is no law any more, or surely not yet.
    None,
    /// Nobody looked: it may be law, and may say anything. The number of the entry.
    Unknown(usize),
}

/// What is supposed of the law: the right reading of each dispute, and what
/// each unknown text says wherever a rule refers to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Supposed {
    pub readings: BTreeMap<usize, usize>,
    pub texts: BTreeMap<usize, bool>,
}

/// The names of the disputes.
pub const DISPUTES: [&str; 3] = ["first", "second", "third"];

/// How many readings each dispute has.
pub const READINGS: [usize; 3] = [2, 2, 3];

pub const READING_NAMES: [&str; 3] = ["a", "b", "c"];

/// The regime of every random law.
pub const REGIME: Regime = Regime::Cn;

pub static INSTRUMENT: Instrument = Instrument {
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
    pub fn always() -> Self {
        Self::All(Vec::new())
    }

    pub fn never() -> Self {
        Self::Any(Vec::new())
    }

    pub fn not(rule: Self) -> Self {
        Self::NoneOf(vec![rule])
    }

    /// Whether the rule holds in a fully known world.
    pub fn holds(&self, item: &Known, supposed: &Supposed) -> bool {
        match self {
            Self::Test(slot, accepts) => accepts.accepts(item.values[*slot]),
            Self::All(rules) => all_hold(rules, item, supposed),
            Self::Any(rules) => rules.iter().any(|rule| rule.holds(item, supposed)),
            Self::NoneOf(rules) => !rules.iter().any(|rule| rule.holds(item, supposed)),
            Self::Carries(category, rules) => item.any_on_board(&mut |part: &Known| {
                part.category == *category && all_hold(rules, part, supposed)
            }),
            Self::DesignedFor(category, rules) => item
                .purpose
                .as_deref()
                .is_some_and(|whole| whole.category == *category && all_hold(rules, whole, supposed)),
            Self::Entry(Text::Known, rule) => rule.holds(item, supposed),
            Self::Entry(Text::None, _) => false,
            Self::Entry(Text::Unknown(text), _) => supposed.texts[text],
            Self::Ref(_) => unreachable!("a law reads its references on a day"),
            Self::Disputed(dispute, rules) => rules[supposed.readings[dispute]].holds(item, supposed),
        }
    }

    /// The rule as the crate's criterion, where no rule refers to a law.
    pub fn criterion(&self, category: Category) -> Criterion {
        self.criterion_in(category, &[])
    }

    /// The rule as the crate's criterion. The tree is leaked: a test's memory is short.
    pub fn criterion_in(&self, category: Category, law: &[&'static Control]) -> Criterion {
        let compile = |rules: &[Self], category| -> &'static [Criterion] {
            Vec::leak(rules.iter().map(|rule| rule.criterion_in(category, law)).collect())
        };
        match self {
            Self::Test(slot, accepts) => slots::criterion(category, *slot, *accepts),
            Self::All(rules) => criterion::all(compile(rules, category)),
            Self::Any(rules) => criterion::any(compile(rules, category)),
            Self::NoneOf(rules) => criterion::none_of(compile(rules, category)),
            Self::Carries(part, rules) => criterion::carries(*part, compile(rules, *part)),
            Self::DesignedFor(whole, rules) => criterion::designed_for(*whole, compile(rules, *whole)),
            Self::Entry(text, rule) => {
                let said = rule.criterion_in(category, law);
                criterion::entry(entry_with(*text, category, said))
            }
            Self::Ref(entry) => criterion::entry(law[*entry]),
            Self::Disputed(dispute, rules) => {
                let named = rules.iter().zip(READING_NAMES);
                let readings =
                    named.map(|(rule, name)| reading(name).means(rule.criterion_in(category, law)));
                criterion::disputed(DISPUTES[*dispute], "a doubt", Vec::leak(readings.collect()))
            }
        }
    }

    /// The same rule with each rule right below it changed.
    pub fn map(&self, change: &dyn Fn(&Self) -> Self) -> Self {
        let each = |rules: &[Self]| rules.iter().map(change).collect();
        match self {
            Self::Test(..) | Self::Ref(_) => self.clone(),
            Self::All(rules) => Self::All(each(rules)),
            Self::Any(rules) => Self::Any(each(rules)),
            Self::NoneOf(rules) => Self::NoneOf(each(rules)),
            Self::Carries(category, rules) => Self::Carries(*category, each(rules)),
            Self::DesignedFor(category, rules) => Self::DesignedFor(*category, each(rules)),
            Self::Entry(text, rule) => Self::Entry(*text, Box::new(change(rule))),
            Self::Disputed(dispute, rules) => Self::Disputed(*dispute, each(rules)),
        }
    }

    /// The same rule after these disputes are decided and these texts are seen.
    pub fn resolved(&self, supposed: &Supposed) -> Self {
        match self {
            Self::Disputed(dispute, rules) if supposed.readings.contains_key(dispute) => {
                rules[supposed.readings[dispute]].resolved(supposed)
            }
            Self::Entry(Text::Unknown(text), _) if supposed.texts.contains_key(text) => {
                if supposed.texts[text] { Self::always() } else { Self::never() }
            }
            rule => rule.map(&|rule| rule.resolved(supposed)),
        }
    }

    /// The rules right below this one.
    pub fn children(&self) -> &[Self] {
        match self {
            Self::Test(..) | Self::Ref(_) => &[],
            Self::All(rules)
            | Self::Any(rules)
            | Self::NoneOf(rules)
            | Self::Carries(_, rules)
            | Self::DesignedFor(_, rules)
            | Self::Disputed(_, rules) => rules,
            Self::Entry(_, rule) => std::slice::from_ref(rule),
        }
    }

    /// How many times the rule asks for something on board.
    pub fn terms(&self) -> usize {
        let below: usize = self.children().iter().map(Self::terms).sum();
        below + usize::from(matches!(self, Self::Carries(..)))
    }

    /// The disputes and the unknown texts that the rule meets.
    pub fn collect_open(&self, disputes: &mut Vec<usize>, texts: &mut Vec<usize>) {
        match self {
            Self::Disputed(dispute, _) => disputes.push(*dispute),
            // Whatever an unknown text refers to, it says yes or no.
            Self::Entry(Text::Unknown(text), _) => return texts.push(*text),
            Self::Entry(Text::None, _) => return,
            _ => {}
        }
        self.children().iter().for_each(|rule| rule.collect_open(disputes, texts));
    }
}

/// Every way to decide the disputes of some rules, and what unknown texts say.
pub fn all_supposed<'r>(rules: impl IntoIterator<Item = &'r Rule>) -> Vec<Supposed> {
    let (mut disputes, mut texts) = (Vec::new(), Vec::new());
    rules.into_iter().for_each(|rule| rule.collect_open(&mut disputes, &mut texts));
    disputes.sort();
    disputes.dedup();
    texts.sort();
    texts.dedup();
    let mut ways = vec![Supposed::default()];
    for dispute in disputes {
        let longer = |way: Supposed| {
            (0..READINGS[dispute]).map(move |right| {
                let mut way = way.clone();
                way.readings.insert(dispute, right);
                way
            })
        };
        ways = ways.into_iter().flat_map(longer).collect();
    }
    for text in texts {
        let longer = |way: Supposed| {
            [false, true].map(|says| {
                let mut way = way.clone();
                way.texts.insert(text, says);
                way
            })
        };
        ways = ways.into_iter().flat_map(longer).collect();
    }
    ways
}

thread_local! {
    /// The entries whose texts are unknown: one each, wherever a rule refers to it.
    static UNKNOWN: RefCell<HashMap<usize, &'static Control>> = RefCell::default();
    static NUMBER: RefCell<usize> = const { RefCell::new(0) };
}

/// An entry with one version, which says this.
fn entry_with(text: Text, category: Category, said: Criterion) -> &'static Control {
    let number = NUMBER.with_borrow_mut(|number| {
        *number += 1;
        *number
    });
    let version = |since| INSTRUMENT.at("").since(since).reads(said);
    match text {
        Text::Known => leak(format!("known {number}"), category, version(day(2020, 1, 1))),
        Text::None if number.is_multiple_of(2) => {
            leak(format!("pending {number}"), category, version(day(2090, 1, 1)))
        }
        Text::None => {
            let ended = INSTRUMENT.at("").since(day(2020, 1, 1)).until(day(2021, 1, 1), "another text");
            leak(format!("ended {number}"), category, ended.reads(said))
        }
        Text::Unknown(text) => UNKNOWN.with_borrow_mut(|unknown| {
            *unknown.entry(text).or_insert_with(|| {
                // What is to be seen of it one day must not matter before.
                let said = if text % 2 == 0 { criterion::any(&[]) } else { criterion::all(&[]) };
                let version = INSTRUMENT.at("").since_at_least(day(2090, 1, 1), "nobody looked").reads(said);
                leak(format!("unknown {text}"), category, version)
            })
        }),
    }
}

fn leak(id: String, category: Category, version: Version) -> &'static Control {
    entry(id, category, vec![version])
}

/// An entry of the random law. It is leaked: a test's memory is short.
pub fn entry(id: String, category: Category, versions: Vec<Version>) -> &'static Control {
    let entry = List::of(REGIME, &INSTRUMENT).entry(id.leak(), category, "");
    Box::leak(Box::new(entry.versions(versions.leak())))
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
            Self::Entry(Text::Unknown(text), _) => write!(f, "unknown text {text}"),
            Self::Entry(text, rule) => write!(f, "entry({text:?}, {rule:?})"),
            Self::Ref(entry) => write!(f, "entry {entry}"),
            Self::Disputed(dispute, rules) => write!(f, "disputed {} {rules:?}", DISPUTES[*dispute]),
        }
    }
}

/// Whether all rules hold in a fully known world.
pub fn all_hold(rules: &[Rule], item: &Known, supposed: &Supposed) -> bool {
    rules.iter().all(|rule| rule.holds(item, supposed))
}
