//! Against the best that any order of questions can do, found by dynamic programming.

use std::collections::HashMap;

use dualuse::control::{Instrument, List, TextQuality, day};
use dualuse::criterion::{self};
use dualuse::item::Node;
use dualuse::items::Uav;
use dualuse::quantity::{kilograms, kilometres, kilometres_per_hour, minutes};
use dualuse::{Catalogue, Category, Corpus, Criterion, Item, LawOfDay, Regime, Verdict, date};

use crate::worlds::Dice;

static INSTRUMENT: Instrument = Instrument {
    name: "a random law",
    title: "",
    issuer: "",
    quality: TextQuality::Verbatim,
    source: "",
    checked: "",
    documents: &[],
    doubts: &[],
};

/// Each amount with the values of its cells: below, between and above the limits 40 and 80.
const FACTS: [(&str, [&str; 3]); 6] = [
    ("endurance", ["20 min", "60 min", "90 min"]),
    ("range", ["20 km", "60 km", "90 km"]),
    ("payload_mass", ["20 kg", "60 kg", "90 kg"]),
    ("airspeed", ["20 km/h", "60 km/h", "90 km/h"]),
    ("gust_tolerance", ["20 km/h", "60 km/h", "90 km/h"]),
    ("takeoff_mass", ["20 kg", "60 kg", "90 kg"]),
];

fn test(fact: usize, limit: f64) -> Criterion {
    let uav = Uav::ATTRIBUTES;
    match fact {
        0 => uav.endurance.at_least(minutes(limit)),
        1 => uav.range.at_least(kilometres(limit)),
        2 => uav.payload_mass.at_least(kilograms(limit)),
        3 => uav.airspeed.at_least(kilometres_per_hour(limit)),
        4 => uav.gust_tolerance.at_least(kilometres_per_hour(limit)),
        _ => uav.takeoff_mass.at_least(kilograms(limit)),
    }
}

fn rule(depth: usize, facts: usize, dice: &mut Dice) -> Criterion {
    if depth == 0 || dice.below(4) == 0 {
        return test(dice.below(facts), if dice.below(2) == 0 { 40.0 } else { 80.0 });
    }
    let count = 2 + dice.below(2);
    let below: &'static [Criterion] = Vec::leak((0..count).map(|_| rule(depth - 1, facts, dice)).collect());
    match dice.below(5) {
        0 | 1 => criterion::all(below),
        2 | 3 => criterion::any(below),
        _ => criterion::none_of(below),
    }
}

fn law(facts: usize, dice: &mut Dice) -> LawOfDay {
    let mut catalogue = Catalogue::default();
    let regimes = 1 + dice.below(3);
    for regime in Regime::ALL.into_iter().take(regimes) {
        let list = List::of(regime, &INSTRUMENT).since(day(2020, 1, 1));
        let controls = (0..1 + dice.below(2)).map(|at| {
            let id: &'static str = Box::leak(format!("entry {at}").into_boxed_str());
            let entry = list.entry(id, Category::Uav, "a random entry");
            let control: &'static dualuse::Control = Box::leak(Box::new(entry.reads(rule(3, facts, dice))));
            control
        });
        catalogue = catalogue.with(Corpus::new(regime, controls.collect()));
    }
    LawOfDay::of(&catalogue, date(2026, 1, 1)).unwrap()
}

/// What is known of each fact: one of its cells, or nothing.
type State = [Option<usize>; 6];

struct Game<'a> {
    law: &'a LawOfDay,
    facts: usize,
    /// A name for the function that is left of the verdicts, over the facts that are open.
    left: HashMap<State, usize>,
    names: HashMap<Vec<usize>, usize>,
    leaves: HashMap<Vec<Verdict>, usize>,
    best: HashMap<State, f64>,
    greedy: HashMap<State, f64>,
}

impl Game<'_> {
    fn item(&self, state: &State) -> Item {
        let mut item = Category::Uav.unknown();
        for (at, cell) in state.iter().enumerate() {
            if let Some(cell) = cell {
                item.put(FACTS[at].0, &Node::from(FACTS[at].1[*cell])).unwrap();
            }
        }
        item
    }

    fn left(&mut self, state: &State) -> usize {
        if let Some(&known) = self.left.get(state) {
            return known;
        }
        let name = match (0..self.facts).find(|at| state[*at].is_none()) {
            None => {
                let item = self.item(state);
                let verdicts = Regime::ALL.iter().map(|regime| self.law.verdict(*regime, &item)).collect();
                let next = self.leaves.len();
                *self.leaves.entry(verdicts).or_insert(next)
            }
            Some(open) => {
                let below = (0..3).map(|cell| self.left(&with(state, open, cell))).collect::<Vec<_>>();
                let is_one = below.iter().all(|one| *one == below[0]);
                let next = 1_000_000 + self.names.len();
                let name = *self.names.entry(below.clone()).or_insert(next);
                // A function that does not ask an open fact is the same without it.
                if is_one { below[0] } else { name }
            }
        };
        self.left.insert(*state, name);
        name
    }

    /// The replies that the law tells apart, each by its first cell; nothing if there is only one.
    fn replies(&mut self, state: &State, fact: usize) -> Option<Vec<usize>> {
        let left: Vec<_> = (0..3).map(|cell| self.left(&with(state, fact, cell))).collect();
        let first: Vec<_> = (0..3).filter(|at| *at == 0 || left[*at] != left[at - 1]).collect();
        (first.len() > 1).then_some(first)
    }

    fn best(&mut self, state: &State) -> f64 {
        if let Some(&known) = self.best.get(state) {
            return known;
        }
        let mut best: Option<f64> = None;
        for fact in (0..self.facts).filter(|at| state[*at].is_none()) {
            let Some(replies) = self.replies(state, fact) else { continue };
            let after: f64 = replies.iter().map(|cell| self.best(&with(state, fact, *cell))).sum();
            let cost = 1.0 + after / replies.len() as f64;
            best = Some(best.map_or(cost, |best| best.min(cost)));
        }
        let best = best.unwrap_or(0.0);
        self.best.insert(*state, best);
        best
    }

    fn greedy(&mut self, state: &State) -> f64 {
        if let Some(&known) = self.greedy.get(state) {
            return known;
        }
        let item = self.item(state);
        let asked = self.law.case(&item).without_ties().questions(1).into_iter().next();
        let cost = match asked {
            None => {
                let open = (0..self.facts).filter(|at| state[*at].is_none());
                let open: Vec<_> = open.collect();
                assert!(open.iter().all(|fact| self.replies(state, *fact).is_none()), "it ends too early");
                0.0
            }
            Some(ask) => {
                let fact = FACTS.iter().position(|(path, _)| ask.path.as_deref() == Some(path)).unwrap();
                let replies = self.replies(state, fact).expect("it asks what cannot matter");
                assert_eq!(replies.len(), ask.replies.len());
                let after: f64 = replies.iter().map(|cell| self.greedy(&with(state, fact, *cell))).sum();
                1.0 + after / replies.len() as f64
            }
        };
        self.greedy.insert(*state, cost);
        cost
    }
}

fn with(state: &State, fact: usize, cell: usize) -> State {
    let mut next = *state;
    next[fact] = Some(cell);
    next
}

#[test]
fn the_expected_number_of_answers_is_near_the_optimum() {
    let mut dice = Dice(9);
    let (mut near, mut all, mut worst, mut excess) = (0, 0, 0.0_f64, 0.0);
    for _ in 0..60 {
        let facts = 4 + dice.below(3);
        let law = law(facts, &mut dice);
        let mut game = Game {
            law: &law,
            facts,
            left: HashMap::new(),
            names: HashMap::new(),
            leaves: HashMap::new(),
            best: HashMap::new(),
            greedy: HashMap::new(),
        };
        let mut start = [None; 6];
        start[facts..].fill(Some(0));
        let (best, greedy) = (game.best(&start), game.greedy(&start));
        assert!(greedy >= best - 1e-9);
        all += 1;
        near += usize::from(greedy <= best + 1.0);
        worst = worst.max(greedy - best);
        excess += greedy - best;
    }
    println!(
        "{near} of {all} within one; on average {:.3} above, at most {worst:.3}",
        excess / f64::from(all as u32)
    );
    assert!(near * 100 >= all * 95);
}
