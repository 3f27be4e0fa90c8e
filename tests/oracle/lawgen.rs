//! Random laws, with an item and perhaps an export to put to them.

use dualuse::measure::{Effect, Scope};
use dualuse::{Category, Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::generate::{MOST_TERMS, Rules};
use crate::item::{Partial, Purpose};
use crate::items::{Items, possible};
use crate::law::{Entry, Law, Measure, Suspended, Version};
use crate::rule::Rule;
use crate::slots::slots;

/// A law, an item, and perhaps an export of it.
#[derive(Clone, Debug)]
pub struct LawCase {
    pub law: Law,
    pub item: Partial,
    pub export: Option<Partial>,
}

/// The categories of entries.
const CATEGORIES: [Category; 3] = [Category::Uav, Category::Laser, Category::Engine];

/// After this day, but before the first day of what is surely or perhaps pending.
const BETWEEN: Date = date(2026, 6, 1);

/// The first day of a text that may be older.
const FIRST_SEEN: Date = date(2027, 1, 1);

pub fn law_case() -> impl Strategy<Value = LawCase> {
    let mut items = Items::default();
    let item = prop_oneof![
        3 => items.of(Category::Uav, 3),
        1 => items.of(Category::Engine, 2),
        1 => Just(Partial::unknown(Category::Uav)),
    ];
    let facts: Vec<_> = slots(Category::Export).iter().map(possible).collect();
    let export = facts.prop_map(|facts| {
        let (category, cargo, purpose) = (Category::Export, Some(Vec::new()), Purpose::Nothing);
        Partial { category, facts, cargo, purpose }
    });
    (law(), item, prop::option::weighted(0.6, export)).prop_map(|(law, item, export)| LawCase {
        law,
        item,
        export,
    })
}

/// Two to five entries, each of which may refer to those before it, and some measures.
pub fn law() -> impl Strategy<Value = Law> {
    let mut rules = Rules::referring();
    let entry = [4, 2, 2].into_iter().zip(CATEGORIES).map(|(weight, category)| {
        let rule = rules.of(category, 3, 2);
        let versions =
            (rule.clone(), rule, 0..14_u32).prop_map(|(rule, other, form)| versions(rule, other, form));
        (weight, versions.prop_map(move |versions| Entry { category, versions }).boxed())
    });
    let entry = proptest::strategy::Union::new_weighted(entry.collect());
    let rest = prop::option::weighted(0.4, any::<bool>());
    (vec(entry, 2..=5), rest, vec(measure(), 0..=3))
        .prop_map(|(mut entries, rest, measures)| {
            entries.extend(rest.map(|is_disputed| other_than(&entries[0], is_disputed)));
            for at in 0..entries.len() {
                let (before, entry) = entries.split_at_mut(at);
                let earlier: Vec<_> = before.iter().map(|entry| entry.category).collect();
                for version in &mut entry[0].versions {
                    version.rule = referring(&version.rule, entry[0].category, &earlier);
                }
            }
            Law { entries, measures }
        })
        .prop_filter("too many terms", |law| {
            let versions = law.entries.iter().flat_map(|entry| &entry.versions);
            versions.map(|version| version.rule.terms()).sum::<usize>() <= MOST_TERMS / 2
        })
}

/// An entry for what another one leaves, or, by one reading, for just the same.
fn other_than(entry: &Entry, is_disputed: bool) -> Entry {
    let [same, other] = [Rule::Ref(0), Rule::not(Rule::Ref(0))];
    let rule = if is_disputed { Rule::Disputed(0, vec![other, same]) } else { other };
    Entry { category: entry.category, versions: versions(rule.clone(), rule, 0) }
}

/// The days of an entry, in one of the ways in which these can matter.
fn versions(rule: Rule, other: Rule, form: u32) -> Vec<Version> {
    let long_ago = date(2020, 1, 1);
    let since = |since, rule| Version { since, maybe_earlier: false, until: None, suspended: None, rule };
    let law = since(long_ago, rule.clone());
    let suspended = |unconfirmed_from| {
        Some(Suspended { from: date(2025, 1, 1), unconfirmed_from, until: date(2030, 1, 1) })
    };
    match form {
        0..5 => vec![law],
        5 => vec![Version { until: Some(BETWEEN), ..law }],
        6 => vec![since(BETWEEN, rule)],
        7 => vec![Version { until: Some(date(2024, 1, 1)), ..law }],
        8 => vec![Version { until: Some(date(2025, 1, 1)), ..law }, since(date(2025, 1, 1), other)],
        9 => vec![Version { suspended: suspended(None), ..law }],
        10 => vec![Version { suspended: suspended(Some(date(2025, 6, 1))), ..law }],
        11 => vec![
            Version { maybe_earlier: true, until: Some(date(2028, 1, 1)), ..since(FIRST_SEEN, rule) },
            since(date(2028, 1, 1), other),
        ],
        12 => vec![Version { maybe_earlier: true, ..since(FIRST_SEEN, rule) }],
        _ => vec![Version { maybe_earlier: true, ..since(date(2029, 1, 1), rule) }],
    }
}

/// The same rule, which refers to earlier entries only, each about the right category.
fn referring(rule: &Rule, category: Category, earlier: &[Category]) -> Rule {
    match rule {
        Rule::Ref(number) => {
            let fitting = earlier.iter().enumerate().filter(|(_, of)| **of == category);
            let fitting: Vec<_> = fitting.map(|(at, _)| at).collect();
            match fitting.len() {
                0 if number % 2 == 0 => Rule::always(),
                0 => Rule::never(),
                count => Rule::Ref(fitting[number % count]),
            }
        }
        Rule::Carries(inner, _) | Rule::DesignedFor(inner, _) => {
            rule.map(&|rule| referring(rule, *inner, earlier))
        }
        rule => rule.map(&|rule| referring(rule, category, earlier)),
    }
}

fn measure() -> impl Strategy<Value = Measure> {
    let scope = select(vec![
        Scope::AnyItem,
        Scope::AnyItem,
        Scope::ControlledItem,
        Scope::UncontrolledItem,
        Scope::UncontrolledAircraft,
    ]);
    let effect = prop_oneof![
        3 => Just(Effect::Prohibited),
        3 => Just(Effect::LicenceRequired),
        1 => Just(Effect::StrictReview),
    ];
    let rule = Rules::referring().of(Category::Export, 2, 0);
    let rule = rule.prop_map(|rule| referring(&rule, Category::Export, &[]));
    (scope, effect, prop::bool::weighted(0.85), rule).prop_map(|(scope, effect, in_force, rule)| Measure {
        scope,
        effect,
        in_force,
        rule,
    })
}
