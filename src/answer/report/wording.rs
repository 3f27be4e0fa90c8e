//! What must hold for a group of entries, in as many words as a line has room for.
//!
//! After *if* stands exactly what must hold: for one entry of the group at
//! least. Where that is too long, the facts are named on which it hangs.

use crate::answer::condition_words::{Conjunct, Hanging, flag, listed, negated, together};
use crate::answer::ground_words::with_article;
use crate::decide::explain::{Asks, Finding, Ground};
use crate::value::truth::Truth;

use super::grouping::Member;

/// What must hold for a group of open entries: the longest wording first.
pub fn left(group: &[&Member<'_>]) -> Vec<String> {
    let common: Vec<Conjunct> = match group {
        [first, others @ ..] => {
            let is_common =
                |conjunct: &&Conjunct| others.iter().all(|other| other.conjuncts.contains(conjunct));
            first.conjuncts.iter().filter(is_common).cloned().collect()
        }
        [] => Vec::new(),
    };
    let rests: Vec<Vec<Conjunct>> = group
        .iter()
        .map(|member| {
            member.conjuncts.iter().filter(|conjunct| !common.contains(conjunct)).cloned().collect()
        })
        .collect();
    let mut forms = Vec::new();
    let is_facts_only = group.iter().any(|member| member.conjuncts.iter().any(|one| one.is_facts_only));
    if is_facts_only {
        // Nothing is known of what must hold.
    } else if rests.iter().all(Vec::is_empty) {
        forms.push(if_holds(&common));
        in_part(&common, &mut forms);
    } else {
        if rests.iter().all(|rest| !rest.is_empty()) {
            let any = any_of(&rests);
            forms.push(match common.as_slice() {
                [] => format!("if any of: {any}"),
                common => format!("{}, and any of: {any}", if_holds(common)),
            });
        }
        if !common.is_empty() {
            hanging(&format!("{}; by point also: ", if_holds(&common)), &facts(rests.iter()), &mut forms);
        }
    }
    let all: Vec<_> = group.iter().map(|member| member.conjuncts.clone()).collect();
    let all = facts(all.iter());
    if all.is_empty() {
        return vec!["open".to_owned()];
    }
    hanging("hangs on: ", &all, &mut forms);
    forms
}

fn if_holds(conjuncts: &[Conjunct]) -> String {
    let words = together(conjuncts);
    if words.starts_with("unless ") { words } else { format!("if {words}") }
}

fn any_of(rests: &[Vec<Conjunct>]) -> String {
    let mut any: Vec<String> = Vec::new();
    for rest in rests {
        let words = together(rest);
        if !any.contains(&words) {
            any.push(words);
        }
    }
    any.join("; ")
}

/// Some of what must hold, the shortest first to stay, and the facts of the rest.
fn in_part(conjuncts: &[Conjunct], forms: &mut Vec<String>) {
    let mut lengths: Vec<usize> = conjuncts.iter().map(|conjunct| conjunct.words.len()).collect();
    lengths.sort_unstable();
    lengths.dedup();
    for longest in lengths.iter().rev().skip(1) {
        let (told, rest): (Vec<_>, Vec<_>) =
            conjuncts.iter().cloned().partition(|conjunct| conjunct.words.len() <= *longest);
        let head = format!("{}; also: ", if_holds(&told));
        let facts = facts(std::iter::once(&rest));
        forms.push(format!("{head}{}", listed(&phrases(&facts, true), " and ")));
        forms.push(format!("{head}{}", listed(&phrases(&facts, false), " and ")));
    }
}

/// A fact with every limit at which the group asks for it.
struct Fact {
    path: String,
    phrase: String,
    limits: Vec<String>,
    is_flag: bool,
    count: usize,
}

/// The facts of some conditions, those first that most of them ask for, and flags last.
fn facts<'a>(conditions: impl Iterator<Item = &'a Vec<Conjunct>>) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for condition in conditions {
        let mut counted: Vec<&str> = Vec::new();
        for Hanging { path, phrase, accepts, is_flag } in
            condition.iter().flat_map(|conjunct| &conjunct.facts)
        {
            let at = facts.iter().position(|fact| fact.path == *path && fact.phrase == *phrase);
            let at = at.unwrap_or_else(|| {
                let (path, phrase) = (path.clone(), phrase.clone());
                facts.push(Fact { path, phrase, limits: Vec::new(), is_flag: *is_flag, count: 0 });
                facts.len() - 1
            });
            if !accepts.is_empty() && !facts[at].limits.contains(accepts) {
                facts[at].limits.push(accepts.clone());
            }
            if !counted.contains(&path.as_str()) {
                counted.push(path);
                facts[at].count += 1;
            }
        }
    }
    facts.sort_by_key(|fact| (fact.is_flag, std::cmp::Reverse(fact.count)));
    facts
}

/// The facts with limits, then without, then fewer and fewer of them, the others counted.
fn hanging(head: &str, facts: &[Fact], forms: &mut Vec<String>) {
    if facts.is_empty() {
        return;
    }
    forms.push(format!("{head}{}", listed(&phrases(facts, true), " and ")));
    let phrases = phrases(facts, false);
    forms.push(format!("{head}{}", listed(&phrases, " and ")));
    for told in (1..facts.len()).rev() {
        forms.push(format!("{head}{} and {}", phrases[..told].join(", "), more(facts.len() - told)));
    }
    forms.push(format!("{head}{} facts", facts.len()));
}

fn more(facts: usize) -> String {
    format!("{facts} more fact{}", if facts == 1 { "" } else { "s" })
}

/// The facts in words; the flags are one question: `whether it is tunable, is airborne`.
fn phrases(facts: &[Fact], with_limits: bool) -> Vec<String> {
    let mut is_asked = false;
    let told = facts.iter().map(|Fact { phrase, limits, is_flag, .. }| match limits.as_slice() {
        _ if *is_flag && is_asked => phrase.clone(),
        _ if *is_flag => {
            is_asked = true;
            format!("whether it {phrase}")
        }
        [one] if with_limits => format!("{phrase} ({one})"),
        [one, other] if with_limits => format!("{phrase} ({one}, {other})"),
        [_, _, _, ..] if with_limits => format!("{phrase} ({} limits)", limits.len()),
        _ => phrase.clone(),
    });
    told.collect()
}

/// On what it hangs which entry of a group applies.
pub fn which(group: &[&Member<'_>]) -> Vec<String> {
    let all: Vec<_> = group.iter().map(|member| member.conjuncts.clone()).collect();
    let mut forms = Vec::new();
    hanging("one of these applies, whatever is open; which one, hangs on: ", &facts(all.iter()), &mut forms);
    forms
}

/// The values by which an entry applies, the longest wording first.
pub fn because(ground: &Ground) -> Vec<String> {
    told_facts("applies: ", ground)
}

/// The values by which an entry would apply that is not in force.
pub fn would(ground: &Ground) -> Vec<String> {
    told_facts("would apply: ", ground)
}

/// The values by which an entry is ruled out.
pub fn excluded(ground: &Ground) -> Vec<String> {
    told_facts("ruled out: ", ground)
}

/// The values that meet the law with its limits, and after them those that keep an exception away.
fn told_facts(head: &str, ground: &Ground) -> Vec<String> {
    let mut found = Vec::new();
    collect(ground, false, &mut found);
    let texts = |is_exception: bool, with_limits: bool| {
        let mut texts: Vec<String> = Vec::new();
        for one in found.iter().filter(|one| one.is_exception == is_exception) {
            let text = match &one.says {
                Says::Fact(finding) => {
                    let same = found.iter().filter(|other| other.is_exception == is_exception);
                    let same = same.filter_map(Found::finding).filter(|other| other.path == finding.path);
                    value(finding, &same.map(|other| other.accepts.as_ref()).collect::<Vec<_>>(), with_limits)
                }
                Says::Words(words) => words.clone(),
            };
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts
    };
    let told = |with_limits: bool| listed(&texts(false, with_limits), " and ");
    let (long, short) = (told(true), texts(false, false));
    let (kept_away, count) = (texts(true, false), texts(true, true).len());
    let mut forms = Vec::new();
    match (short.is_empty(), kept_away.is_empty()) {
        (true, true) => return vec![head.trim_end_matches(": ").to_owned()],
        (true, false) => forms.push(format!("{head}{}", listed(&kept_away, " and "))),
        (false, true) => forms.push(format!("{head}{long}")),
        (false, false) => {
            forms.push(format!("{head}{long}; no exception applies: {}", listed(&kept_away, " and ")));
            forms.push(format!("{head}{long}; no exception applies, by {}", facts_in_words(count)));
        }
    }
    let all = if short.is_empty() { kept_away } else { short };
    forms.push(format!("{head}{}", listed(&all, " and ")));
    for told in (1..all.len()).rev() {
        forms.push(format!("{head}{} and {}", all[..told].join(", "), more(all.len() - told)));
    }
    forms
}

/// The points that carry the truth of an entry, as the law numbers them; those of its exceptions are left out.
pub fn points(ground: &Ground) -> Vec<&str> {
    let mut points = Vec::new();
    collect_points(ground, &mut points);
    points
}

fn collect_points<'a>(ground: &'a Ground, points: &mut Vec<&'a str>) {
    if matches!(ground.asks, Asks::NoneOf | Asks::Entry { .. }) {
        return;
    }
    if let Some(point) = &ground.point
        && !points.contains(&point.as_ref())
    {
        points.push(point);
    }
    ground.grounds.iter().for_each(|ground| collect_points(ground, points));
}

fn facts_in_words(count: usize) -> String {
    if count == 1 { "1 fact".to_owned() } else { format!("{count} facts") }
}

struct Found<'a> {
    /// Whether it keeps an exception away.
    is_exception: bool,
    says: Says<'a>,
}

enum Says<'a> {
    Fact(&'a Finding),
    Words(String),
}

fn collect<'a>(ground: &'a Ground, is_exception: bool, found: &mut Vec<Found<'a>>) {
    let says = match &ground.asks {
        Asks::Fact(finding) => Some(Says::Fact(finding)),
        Asks::Carries { category, .. } if ground.grounds.is_empty() => {
            Some(Says::Words(match ground.truth {
                Truth::No => format!("no such {} on board", category.words()),
                _ => format!("{} on board", category.words()),
            }))
        }
        Asks::DesignedFor { category, .. } if ground.grounds.is_empty() => {
            let not = if ground.truth == Truth::No { "not " } else { "" };
            Some(Says::Words(format!("{not}specially designed for {}", with_article(category.words()))))
        }
        _ => None,
    };
    found.extend(says.map(|says| Found { is_exception, says }));
    let is_exception = is_exception || matches!(ground.asks, Asks::NoneOf);
    ground.grounds.iter().for_each(|ground| collect(ground, is_exception, found));
}

impl<'a> Found<'a> {
    fn finding(&self) -> Option<&'a Finding> {
        match self.says {
            Says::Fact(finding) => Some(finding),
            Says::Words(_) => None,
        }
    }
}

/// `maximum endurance 41 min (>= 30 min, < 1 h)`.
fn value(finding: &Finding, limits: &[&str], with_limits: bool) -> String {
    let Finding { phrase, value, accepts, .. } = finding;
    match (flag(value), flag(accepts)) {
        (Some(true), Some(_)) => phrase.to_string(),
        (Some(false), Some(_)) => negated(phrase),
        _ if with_limits => {
            let mut once: Vec<&str> = Vec::new();
            limits.iter().for_each(|limit| {
                if !once.contains(limit) {
                    once.push(limit)
                }
            });
            match once.as_slice() {
                ["present"] => format!("{phrase} {}", value.replace('_', " ")),
                _ => format!("{phrase} {} ({})", value.replace('_', " "), once.join(", ").replace('_', " ")),
            }
        }
        _ => format!("{phrase} {}", value.replace('_', " ")),
    }
}
