//! Random rules and random items.

use std::collections::HashMap;

use dualuse::Category;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

use crate::item::{Partial, Possible, Purpose};
use crate::rule::{READINGS, Rule};
use crate::slots::{Accepts, CATEGORIES, Kind, LIMITS, Slot, slots};

/// A rule about an unmanned aircraft or an engine, and a partly known one.
pub fn case() -> impl Strategy<Value = (Rule, Partial)> {
    let mut rules = Rules::default();
    let mut items = Items::default();
    let mut of = |category| (rules.of(category, 3, 2), items.of(category, 2)).boxed();
    Union::new([of(Category::Uav), of(Category::Engine)])
}

/// A rule with more steps to other items than [`case`] has, and its category.
pub fn rule() -> impl Strategy<Value = (Category, Rule)> {
    let mut rules = Rules::default();
    let mut of = |category| (Just(category), rules.of(category, 4, 3)).boxed();
    Union::new([of(Category::Uav), of(Category::Engine)])
}

/// A rule whose few terms about other items recur, and an item of which little is known.
pub fn tangle() -> impl Strategy<Value = (Rule, Partial)> {
    let parts = [Category::Laser, Category::Engine];
    let mut rules = Rules::default();
    let pools: Vec<_> = parts.iter().map(|&part| vec(rules.of(part, 1, 1), 3)).collect();
    let mut items = Items::default();
    let little = Just(Partial::unknown(Category::Uav));
    let item = prop_oneof![2 => little, 1 => items.of(Category::Uav, 2)];
    let shape = formula();
    (pools, shape, item).prop_map(move |(pools, shape, item)| {
        let terms = |rules: &[Rule], picks: u8| match picks {
            0 => vec![rules[0].clone()],
            1 => vec![rules[1].clone()],
            2 => vec![rules[0].clone(), rules[1].clone()],
            3 => vec![Rule::Any(vec![rules[0].clone(), rules[2].clone()])],
            4 => vec![Rule::NoneOf(vec![rules[0].clone()])],
            5 => vec![Rule::Disputed(0, vec![rules[0].clone(), rules[1].clone()])],
            _ => vec![rules[2].clone(), Rule::Disputed(1, vec![rules[1].clone(), rules[0].clone()])],
        };
        let atom = |at: usize, picks: u8, is_purpose: bool| {
            let terms = terms(&pools[at], picks);
            if is_purpose { Rule::DesignedFor(parts[at], terms) } else { Rule::Carries(parts[at], terms) }
        };
        (shape.rule(&atom), item)
    })
}

/// The gates of a rule, with atoms left to be filled in.
#[derive(Clone, Debug)]
enum Formula {
    Atom(usize, u8, bool),
    Gate(u8, Vec<Formula>),
}

impl Formula {
    fn rule(&self, atom: &dyn Fn(usize, u8, bool) -> Rule) -> Rule {
        match self {
            Self::Atom(at, picks, is_purpose) => atom(*at, *picks, *is_purpose),
            Self::Gate(gate, below) => {
                let mut rules: Vec<_> = below.iter().map(|formula| formula.rule(atom)).collect();
                match gate {
                    0 => Rule::All(rules),
                    1 => Rule::Any(rules),
                    2 => Rule::NoneOf(rules),
                    _ => {
                        rules.truncate(2);
                        rules.resize(2, Rule::Any(Vec::new()));
                        Rule::Disputed(0, rules)
                    }
                }
            }
        }
    }
}

fn formula() -> impl Strategy<Value = Formula> {
    let part = prop_oneof![3 => Just(0_usize), 1 => Just(1)];
    let is_purpose = prop::bool::weighted(0.25);
    let atom = (part, 0..7_u8, is_purpose).prop_map(|(at, picks, purpose)| Formula::Atom(at, picks, purpose));
    let gate = prop_oneof![3 => Just(0_u8), 3 => Just(1), 3 => Just(2), 1 => Just(3)];
    atom.prop_recursive(3, 12, 3, move |below| {
        (gate.clone(), vec(below, 1..=3)).prop_map(|(gate, below)| Formula::Gate(gate, below))
    })
}

/// Strategies by category, depth and steps to other items, each built once.
#[derive(Default)]
struct Rules(HashMap<(Category, u32, u32), BoxedStrategy<Rule>>);

impl Rules {
    fn of(&mut self, category: Category, depth: u32, hops: u32) -> BoxedStrategy<Rule> {
        if let Some(known) = self.0.get(&(category, depth, hops)) {
            return known.clone();
        }
        let rule = self.build(category, depth, hops);
        self.0.insert((category, depth, hops), rule.clone());
        rule
    }

    fn build(&mut self, category: Category, depth: u32, hops: u32) -> BoxedStrategy<Rule> {
        let leaf = leaf(category);
        if depth == 0 {
            return leaf;
        }
        let below = self.of(category, depth - 1, hops);
        let mut forms = vec![
            (6, leaf),
            (4, vec(below.clone(), 1..=3).prop_map(Rule::All).boxed()),
            (4, vec(below.clone(), 1..=3).prop_map(Rule::Any).boxed()),
            (4, vec(below.clone(), 1..=2).prop_map(Rule::NoneOf).boxed()),
            (4, disputed(&below)),
            (
                1,
                (any::<bool>(), below.clone())
                    .prop_map(|(now, rule)| Rule::Entry(now, Box::new(rule)))
                    .boxed(),
            ),
            (6, echo(&below, &below)),
        ];
        if hops > 0 {
            for (weight, part) in [2, 3, 2, 1, 1].into_iter().zip(CATEGORIES) {
                let inside = self.of(part, depth - 1, hops - 1);
                let terms = vec(inside.clone(), 0..=2).boxed();
                forms.push((
                    2 * weight,
                    terms.clone().prop_map(move |rules| Rule::Carries(part, rules)).boxed(),
                ));
                forms.push((weight, terms.prop_map(move |rules| Rule::DesignedFor(part, rules)).boxed()));
                forms.push((weight, echo_of_parts(part, &inside)));
            }
        }
        Union::new_weighted(forms).boxed()
    }
}

fn leaf(category: Category) -> BoxedStrategy<Rule> {
    let tests = slots(category).iter().enumerate().map(|(at, slot)| test(at, slot));
    let always = Just(Rule::All(Vec::new())).boxed();
    let never = Just(Rule::Any(Vec::new())).boxed();
    let constants = [(1, always), (1, never)];
    Union::new_weighted(tests.map(|test| (12, test)).chain(constants).collect()).boxed()
}

fn test(at: usize, slot: &Slot) -> BoxedStrategy<Rule> {
    let accepts = match slot.kind {
        Kind::Amounts(_) => {
            let bound = select(vec![Accepts::AtLeast, Accepts::Above, Accepts::AtMost, Accepts::Below]);
            let limit = prop_oneof![3 => Just(LIMITS[0]), 2 => Just(LIMITS[1]), 1 => Just(LIMITS[2])];
            (bound, limit).prop_map(|(bound, limit): (fn(i64) -> Accepts, i64)| bound(limit)).boxed()
        }
        Kind::Choices(names) => {
            let some = 1..(1_u16 << names.len()) - 1;
            let few = select((1..=3).filter(|bits| *bits < some.end).collect::<Vec<u16>>());
            prop_oneof![few, some].prop_map(Accepts::Choices).boxed()
        }
    };
    accepts.prop_map(move |accepts| Rule::Test(at, accepts)).boxed()
}

fn disputed(below: &BoxedStrategy<Rule>) -> BoxedStrategy<Rule> {
    let of = |dispute: usize| {
        let readings = vec(below.clone(), READINGS[dispute]);
        readings.prop_map(move |readings| Rule::Disputed(dispute, readings)).boxed()
    };
    Union::new_weighted(vec![(3, of(0)), (2, of(1)), (1, of(2))]).boxed()
}

/// Terms that are decided together although each may be open by itself.
fn echo(a: &BoxedStrategy<Rule>, b: &BoxedStrategy<Rule>) -> BoxedStrategy<Rule> {
    let not = |rule: &Rule| Rule::NoneOf(vec![rule.clone()]);
    let both = |a: &Rule, b: &Rule| Rule::All(vec![a.clone(), b.clone()]);
    (a.clone(), b.clone(), 0..6)
        .prop_map(move |(a, b, form)| match form {
            0 => Rule::Any(vec![a.clone(), not(&both(&a, &b))]),
            1 => Rule::All(vec![both(&a, &b), not(&a)]),
            2 => Rule::Any(vec![both(&a, &b), both(&a, &not(&b)), not(&a)]),
            3 => Rule::All(vec![Rule::Any(vec![a.clone(), b.clone()]), not(&a), not(&b)]),
            4 => Rule::NoneOf(vec![both(&a, &not(&a)), both(&b, &not(&b))]),
            _ => {
                let split = |a: &Rule, b: &Rule| Rule::Disputed(0, vec![a.clone(), b.clone()]);
                Rule::Any(vec![split(&a, &b), split(&not(&a), &not(&b))])
            }
        })
        .boxed()
}

/// As [`echo`], where the terms are about other items.
fn echo_of_parts(part: Category, inside: &BoxedStrategy<Rule>) -> BoxedStrategy<Rule> {
    let not = |rule: Rule| Rule::NoneOf(vec![rule]);
    (inside.clone(), inside.clone(), 0..6)
        .prop_map(move |(a, b, form)| {
            let carries = |rules: &[&Rule]| Rule::Carries(part, rules.iter().copied().cloned().collect());
            let is_for = |rules: &[&Rule]| Rule::DesignedFor(part, rules.iter().copied().cloned().collect());
            let either = Rule::Any(vec![a.clone(), b.clone()]);
            let split = Rule::Disputed(0, vec![a.clone(), b.clone()]);
            match form {
                0 => Rule::Any(vec![carries(&[&a]), not(carries(&[&a, &b]))]),
                1 => Rule::Any(vec![is_for(&[&a]), not(is_for(&[&a, &b]))]),
                2 => Rule::All(vec![carries(&[&either]), not(carries(&[&a])), not(carries(&[&b]))]),
                3 => Rule::All(vec![is_for(&[&either]), not(is_for(&[&a])), not(is_for(&[&b]))]),
                4 => Rule::Any(vec![carries(&[&split]), not(carries(&[&a])), not(carries(&[&b]))]),
                _ => {
                    let inside_out = Rule::Disputed(0, vec![carries(&[&a]), carries(&[&b])]);
                    Rule::Any(vec![carries(&[&split]), not(inside_out)])
                }
            }
        })
        .boxed()
}

/// Strategies by category and depth, each built once.
#[derive(Default)]
struct Items(HashMap<(Category, u32), BoxedStrategy<Partial>>);

impl Items {
    fn of(&mut self, category: Category, depth: u32) -> BoxedStrategy<Partial> {
        if let Some(known) = self.0.get(&(category, depth)) {
            return known.clone();
        }
        let facts: Vec<_> = slots(category).iter().map(possible).collect();
        let (cargo, purpose) = if depth == 0 {
            (Just(None).boxed(), Just(Purpose::Unknown).boxed())
        } else {
            let parts = [2, 3, 2, 1, 1].into_iter().zip(CATEGORIES);
            let parts = parts.map(|(weight, part)| (weight, self.of(part, depth - 1))).collect();
            let part = Union::new_weighted(parts);
            let item = part.clone().prop_map(|item| Purpose::Item(Box::new(item)));
            (
                prop_oneof![
                    5 => Just(None),
                    1 => Just(Some(Vec::new())),
                    4 => vec(part, 1..=2).prop_map(Some),
                ]
                .boxed(),
                prop_oneof![5 => Just(Purpose::Unknown), 1 => Just(Purpose::Nothing), 4 => item].boxed(),
            )
        };
        let item = (facts, cargo, purpose)
            .prop_map(move |(facts, cargo, purpose)| Partial { category, facts, cargo, purpose })
            .boxed();
        self.0.insert((category, depth), item.clone());
        item
    }
}

/// What may be known of one attribute.
fn possible(slot: &Slot) -> BoxedStrategy<Possible> {
    let optional = slot.optional;
    let unknown = Just(Possible::anything(slot));
    let known = match slot.kind {
        Kind::Amounts(_) => prop_oneof![
            2 => (0_i64..=7).prop_map(|at| Possible::exactly(20 * at)),
            3 => interval(optional),
        ]
        .boxed(),
        Kind::Choices(names) => {
            let some = 1..(1_u16 << names.len());
            let one = (0..names.len()).prop_map(|at| 1 << at);
            let bits = prop_oneof![one, some];
            (bits, any::<bool>())
                .prop_map(move |(bits, absent)| Possible::Choices { bits, or_absent: optional && absent })
                .boxed()
        }
    };
    let absent = Just(Possible::Absent).boxed();
    let absent = optional.then_some((1, absent));
    Union::new_weighted([(4, unknown.boxed()), (5, known)].into_iter().chain(absent).collect()).boxed()
}

fn interval(optional: bool) -> impl Strategy<Value = Possible> {
    let end = || (0_i64..=7).prop_map(|at| 20 * at);
    (end(), end(), any::<[bool; 5]>()).prop_map(move |(a, b, [low_in, high_in, no_low, no_high, absent])| {
        let or_absent = optional && absent;
        let (low, high) = (a.min(b), a.max(b));
        if low == high {
            return Possible::Amounts { low: Some((low, low_in)), high: None, or_absent };
        }
        let low = (!no_low).then_some((low, low_in));
        let high = (!no_high).then_some((high, high_in));
        Possible::Amounts { low, high, or_absent }
    })
}
