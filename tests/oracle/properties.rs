//! What follows from exact answers, for random rules and for the law itself.
//!
//! 1. More knowledge never revokes an answer: a narrower attribute or purpose, a
//!    list told of the item itself, together with all lists in it. (To tell the
//!    list of an item on board is to describe more goods.)
//! 2. The grounds suffice: forget every fact, list and purpose that an
//!    explanation does not name, and the answer stays. A list that is named
//!    stands for all that is on board, with the lists in it.
//! 3. The open questions suffice: answer them, and there is an answer.

use std::cell::RefCell;
use std::collections::BTreeSet;

use dualuse::explain::Asks;
use dualuse::{Catalogue, Category, Corpus, Ground, Item, LawOfDay, Question, Truth, date};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Map, Value as Json};

use crate::DAY;
use crate::filler::{Filler, Told};
use crate::generate::{rule, tangle};
use crate::random::Random;
use crate::rule::{DISPUTES, INSTRUMENT, READING_NAMES, REGIME, Rule, Supposed};

/// Disputes that are decided, and how.
pub type Adopted = Vec<(&'static str, &'static str)>;

/// How often each property was put to the test.
#[derive(Debug, Default)]
pub struct Counts {
    pub answers_kept: u32,
    pub grounds_sufficed: u32,
    pub questions_sufficed: u32,
    pub readings_asked: u32,
    /// Nothing more could be asked, and a text is not known.
    pub unknown_texts: u32,
}

#[test]
fn random_rules_keep_answers_and_name_their_grounds_and_questions() {
    check_rules(3_000, rule());
}

#[test]
fn tangled_rules_keep_answers_and_name_their_grounds_and_questions() {
    check_rules(3_000, tangle().prop_map(|(rule, item)| (item.category, rule)));
}

fn check_rules(cases: u32, strategy: impl Strategy<Value = (Category, Rule)>) {
    let counts = RefCell::new(Counts::default());
    let filler = Filler::of_slots();
    let checked = crate::runner(cases).run(&(strategy, any::<u64>()), |((category, rule), seed)| {
        let mut random = Random::new(seed);
        let told = filler.item(category, 3, &mut random);
        let law = law_of(&rule, category).ok_or_else(|| TestCaseError::reject("too large"))?;
        let explain = |item: &Item, adopted: &Adopted| {
            if adopted.is_empty() {
                return law.entry(REGIME, RULE).expect("a law").explain(item);
            }
            let place = |names: &[&str], name| names.iter().position(|known| *known == name).unwrap();
            let decided = adopted.iter().map(|(d, r)| (place(&DISPUTES, *d), place(&READING_NAMES, *r)));
            let readings = decided.collect();
            let resolved = rule.resolved(&Supposed { readings, ..Supposed::default() });
            resolved.criterion(category).explain(item, DAY)
        };
        check(&explain, &told, &mut random, &mut counts.borrow_mut()).map_err(TestCaseError::fail)
    });
    let counts = counts.into_inner();
    println!("{counts:#?}");
    checked.unwrap_or_else(|failure| panic!("{failure}"));
    let each =
        [counts.answers_kept, counts.grounds_sufficed, counts.questions_sufficed, counts.readings_asked];
    assert!(each.iter().all(|&count| count >= 150), "{counts:?}");
}

const RULE: &str = "the rule";

/// A law of this rule alone.
fn law_of(rule: &Rule, category: Category) -> Option<LawOfDay> {
    let version = INSTRUMENT.at("").since(date(2020, 1, 1).into()).reads(rule.criterion(category));
    let control = crate::rule::entry(RULE.to_owned(), category, vec![version]);
    LawOfDay::of(&Catalogue::default().with(Corpus::new(REGIME, vec![control])), DAY).ok()
}

/// Puts all three properties to the explanations of one rule for one item.
pub fn check(
    explain: &dyn Fn(&Item, &Adopted) -> Ground,
    told: &Told,
    random: &mut Random,
    counts: &mut Counts,
) -> Result<(), String> {
    let none = Adopted::new();
    let grounds = [&told.known, &told.more, &told.all].map(|json| (json, explain(&read(json), &none)));
    for (at, (json, ground)) in grounds.iter().enumerate() {
        if ground.truth == Truth::Unknown {
            continue;
        }
        for (more, later) in &grounds[at + 1..] {
            if later.truth != ground.truth {
                return Err(format!("{} of {json}\nis {} of {more}", ground.truth, later.truth));
            }
            counts.answers_kept += 1;
        }
        let mut named = BTreeSet::new();
        collect_named(ground, &mut named);
        let bare = only_named(json, "", &named, false);
        let truth = explain(&read(&bare), &none).truth;
        if truth != ground.truth {
            return Err(format!("{} of {json}\nis {truth} of its grounds {bare}", ground.truth));
        }
        counts.grounds_sufficed += 1;
    }
    check_questions(explain, told, random, counts)
}

fn check_questions(
    explain: &dyn Fn(&Item, &Adopted) -> Ground,
    told: &Told,
    random: &mut Random,
    counts: &mut Counts,
) -> Result<(), String> {
    let mut json = told.known.clone();
    let mut adopted = Adopted::new();
    let mut ground = explain(&read(&json), &adopted);
    if ground.truth == Truth::Unknown {
        counts.questions_sufficed += 1;
    }
    for round in 0.. {
        if ground.truth != Truth::Unknown {
            break;
        }
        let questions = ground.open_questions();
        // What an answer puts on board may raise a dispute, but never ask for a fact.
        let is_fact = |question: &Question| matches!(question, Question::Fact { .. });
        if questions.is_empty() && rests_on_unknown_text(&ground) {
            counts.unknown_texts += 1;
            break;
        }
        if questions.is_empty() || round > 0 && questions.iter().any(is_fact) {
            return Err(format!("asked for {questions:?} in round {round} of {json}, with {adopted:?}"));
        }
        for question in questions {
            match question {
                Question::Fact { path } => answer(&mut json, &told.all, &path),
                Question::Reading { dispute, readings } => {
                    let reading = random.pick(&readings).to_string();
                    adopted.push((String::leak(dispute.into()), String::leak(reading)));
                    counts.readings_asked += 1;
                }
                question => panic!("{question} is new to these tests"),
            }
        }
        ground = explain(&read(&json), &adopted);
    }
    let all = explain(&read(&told.all), &adopted).truth;
    if all != ground.truth {
        return Err(format!("the answers make it {}, all facts {all} in {json}, {adopted:?}", ground.truth));
    }
    Ok(())
}

fn read(json: &Json) -> Item {
    serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{error} in {json}"))
}

/// The paths of all facts, lists and purposes that an explanation names.
fn collect_named(ground: &Ground, named: &mut BTreeSet<String>) {
    match &ground.asks {
        Asks::Fact(finding) => named.insert(finding.path.to_string()),
        Asks::Carries { path, .. } | Asks::DesignedFor { path, .. } => named.insert(path.to_string()),
        _ => false,
    };
    ground.grounds.iter().for_each(|ground| collect_named(ground, named));
}

/// Whether an open ground is an entry whose text is not known on the day.
fn rests_on_unknown_text(ground: &Ground) -> bool {
    let is_open = |asks: &Asks| matches!(asks, Asks::Entry { cites: None, .. });
    ground.truth == Truth::Unknown
        && (is_open(&ground.asks) || ground.grounds.iter().any(rests_on_unknown_text))
}

/// An item without everything that is not named.
fn only_named(json: &Json, path: &str, named: &BTreeSet<String>, on_named_list: bool) -> Json {
    let Json::Object(map) = json else { return json.clone() };
    let mut kept = Map::new();
    for (key, value) in map {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let is_inner_list = on_named_list && key == "carries";
        if key != "category" && !is_inner_list && !named.contains(&path) {
            continue;
        }
        let value = match value {
            Json::Array(items) => {
                let items = items.iter().enumerate();
                items.map(|(at, item)| only_named(item, &format!("{path}[{at}]"), named, true)).collect()
            }
            value => only_named(value, &path, named, false),
        };
        kept.insert(key.clone(), value);
    }
    Json::Object(kept)
}

/// Copies the value at a path such as `carries[0].netd` from the whole truth.
fn answer(json: &mut Json, all: &Json, path: &str) {
    let mut place = json;
    let mut source = all;
    for step in path.split(['.', '[']) {
        (place, source) = match step.strip_suffix(']') {
            Some(index) => {
                let index: usize = index.parse().unwrap();
                (&mut place[index], &source[index])
            }
            None => (&mut place[step], &source[step]),
        };
    }
    assert!(!source.is_null(), "{path} is asked for, but the rule does not mention it");
    *place = source.clone();
}
