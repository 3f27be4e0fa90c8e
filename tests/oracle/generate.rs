//! Random rules and random items.

use std::collections::HashMap;

use dualuse::Category;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

use crate::item::{Partial, Possible, Purpose};
use crate::items::{Items, MOST_ON_BOARD, possible};
use crate::rule::{READINGS, Rule, Text};
use crate::slots::{Accepts, CATEGORIES, Kind, Slot, slots};

/// The library refuses rules that ask for more than some thirty things on board.
pub const MOST_TERMS: usize = 20;

fn is_of_size((rule, _): &(Rule, Partial)) -> bool {
    rule.terms() <= MOST_TERMS
}

/// A rule about an unmanned aircraft or an engine, and a partly known one.
pub fn case() -> impl Strategy<Value = (Rule, Partial)> {
    let mut rules = Rules::default();
    let mut items = Items::default();
    let mut of = |category| (rules.of(category, 4, 3), items.of(category, 3)).boxed();
    let categories = [(3, Category::Uav), (2, Category::Engine), (1, Category::InfraredImager)];
    Union::new_weighted(categories.map(|(weight, category)| (weight, of(category))).to_vec())
        .prop_filter("too many terms", is_of_size)
}

/// A rule with more steps to other items than [`case`] has, and its category.
pub fn rule() -> impl Strategy<Value = (Category, Rule)> {
    let mut rules = Rules::default();
    let mut of = |category| (Just(category), rules.of(category, 4, 3)).boxed();
    let is_of_size = |(_, rule): &(Category, Rule)| rule.terms() <= MOST_TERMS;
    Union::new([of(Category::Uav), of(Category::Engine)]).prop_filter("too many terms", is_of_size)
}

/// A rule whose few terms about other items recur, and an item of which little is known.
pub fn tangle() -> impl Strategy<Value = (Rule, Partial)> {
    let parts = [Category::Laser, Category::Engine];
    let mut rules = Rules::default();
    let pools: Vec<_> = parts.iter().map(|&part| vec(rules.of(part, 2, 2), 3)).collect();
    let mut items = Items::default();
    let little = Just(Partial::unknown(Category::Uav));
    let item = prop_oneof![2 => little, 1 => items.of(Category::Uav, 3)];
    let shape = formula();
    (pools, shape, item)
        .prop_map(move |(pools, shape, item)| {
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
        .prop_filter("too many terms", is_of_size)
}

/// A rule whose terms about cargo recur, and an aircraft with four things on board
/// of which little is known.
pub fn fleet() -> impl Strategy<Value = (Rule, Partial)> {
    let parts = [Category::Laser, Category::Engine, Category::InfraredImager];
    let mut rules = Rules::default();
    let term = |&part: &Category| {
        let terms = vec(rules.of(part, 2, 1), 1..=3);
        terms.prop_map(move |rules| Rule::Carries(part, rules)).boxed()
    };
    let pool = vec(Union::new(parts.iter().map(term).collect::<Vec<_>>()), 4);
    let mut items = Items::default();
    let mut part = |category| {
        let facts: Vec<_> = slots(category).iter().map(mostly_unknown).collect();
        let inner = Union::new(parts.map(|part| items.of(part, 1)));
        let cargo = prop_oneof![
            2 => Just(Some(Vec::new())),
            2 => vec(inner, 1..=2).prop_map(Some),
            1 => Just(None)
        ];
        let part = move |(facts, cargo)| Partial { category, facts, cargo, purpose: Purpose::Unknown };
        (facts, cargo).prop_map(part).boxed()
    };
    let part = Union::new(parts.map(&mut part));
    let formula = formula();
    (pool, formula, vec(part, 3..=MOST_ON_BOARD))
        .prop_map(|(pool, formula, parts)| {
            let atom =
                |at: usize, picks: u8, _: bool| pool[(3 * at + usize::from(picks)) % pool.len()].clone();
            let item = Partial { cargo: Some(parts), ..Partial::unknown(Category::Uav) };
            (formula.rule(&atom), item)
        })
        .prop_filter("too many terms", is_of_size)
}

/// A rule over many flags of a radio of which little is known, each flag once in a
/// formula, which recurs in another order.
pub fn wide() -> impl Strategy<Value = (Rule, Partial)> {
    let flags = slots(Category::Radio).len();
    let order = || Just((0..flags).collect::<Vec<_>>()).prop_shuffle();
    let gates = vec(prop_oneof![4 => Just(0_u8), 1 => Just(1), 1 => Just(2)], flags);
    let facts: Vec<_> = slots(Category::Radio).iter().map(mostly_unknown).collect();
    (order(), order(), gates, facts, any::<[bool; 2]>(), 0..5_u8).prop_map(
        move |(order, other, gates, facts, [is_parity, negated], form)| {
            let gates: Vec<_> = if is_parity { std::iter::repeat_n(0, flags).collect() } else { gates };
            let a = formula_of_flags(&order, &gates);
            let b = formula_of_flags(&other, &gates);
            let b = if negated { Rule::not(b) } else { b };
            let rule = match form {
                0 => a,
                1 => Rule::Any(vec![a.clone(), Rule::not(a)]),
                2 => Rule::All(vec![a.clone(), Rule::not(a)]),
                3 => Rule::Any(vec![a, Rule::not(b)]),
                _ => Rule::All(vec![a, b]),
            };
            let (category, cargo, purpose) = (Category::Radio, None, Purpose::Unknown);
            (rule, Partial { category, facts, cargo, purpose })
        },
    )
}

fn mostly_unknown(slot: &Slot) -> BoxedStrategy<Possible> {
    prop_oneof![20 => Just(Possible::anything(slot)), 1 => possible(slot)].boxed()
}

/// A balanced tree of gates over flags: an exclusive *or*, *or*, *and*.
fn formula_of_flags(flags: &[usize], gates: &[u8]) -> Rule {
    if let [flag] = *flags {
        return Rule::Test(flag, Accepts::Choices(0b10));
    }
    let (left, right) = flags.split_at(flags.len() / 2);
    let (gate, rest) = gates.split_first().expect("a gate for each flag");
    let (above, below) = rest.split_at(left.len() - 1);
    let (a, b) = (formula_of_flags(left, above), formula_of_flags(right, below));
    match gate {
        0 => exclusive(a, b),
        1 => Rule::Any(vec![a, b]),
        _ => Rule::All(vec![a, b]),
    }
}

/// Whether an odd number of these flags holds.
pub fn parity_of_flags(flags: &[usize]) -> Rule {
    formula_of_flags(flags, &vec![0; flags.len()])
}

/// Exactly one of two rules holds.
pub fn exclusive(a: Rule, b: Rule) -> Rule {
    let only = |a: &Rule, b: &Rule| Rule::All(vec![a.clone(), Rule::not(b.clone())]);
    Rule::Any(vec![only(&a, &b), only(&b, &a)])
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
pub struct Rules {
    known: HashMap<(Category, u32, u32), BoxedStrategy<Rule>>,
    /// Whether rules refer to the entries of a law.
    refer: bool,
}

impl Rules {
    /// Rules of a law, with references whose numbers are still to be fitted.
    pub fn referring() -> Self {
        Self { known: HashMap::new(), refer: true }
    }

    pub fn of(&mut self, category: Category, depth: u32, hops: u32) -> BoxedStrategy<Rule> {
        if let Some(known) = self.known.get(&(category, depth, hops)) {
            return known.clone();
        }
        let rule = self.build(category, depth, hops);
        self.known.insert((category, depth, hops), rule.clone());
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
            (3, if self.refer { (0..12_usize).prop_map(Rule::Ref).boxed() } else { entry(category, &below) }),
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
        Kind::Amounts(_) | Kind::Counts => {
            let bound = select(vec![Accepts::AtLeast, Accepts::Above, Accepts::AtMost, Accepts::Below]);
            let [first, second, third] = slot.limits();
            let limit = prop_oneof![3 => Just(first), 2 => Just(second), 1 => Just(third)];
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

/// Another entry, whose text is law, is none, or is not known.
fn entry(category: Category, below: &BoxedStrategy<Rule>) -> BoxedStrategy<Rule> {
    let unknown = move |number: usize| Text::Unknown(10 * category as usize + number);
    let text = prop_oneof![
        1 => Just(Text::Known),
        1 => Just(Text::None),
        4 => (0..2_usize).prop_map(unknown),
    ];
    (text, below.clone()).prop_map(|(text, rule)| Rule::Entry(text, Box::new(rule))).boxed()
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
    let not = |rule: &Rule| Rule::not(rule.clone());
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
