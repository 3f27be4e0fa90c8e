//! Conditions in words, short enough for a line and still true.

use std::fmt;

use crate::answer::ground_words::with_article;
use crate::answer::report::ids::abbreviated;
use crate::decide::condition::{Condition, Left};
use crate::decide::explain::{Asks, Ground};
use crate::value::truth::Truth;

/// One thing that must hold, in words, with whether it is the law's exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Conjunct {
    pub words: String,
    pub is_exception: bool,
    /// Whether the words join several alternatives.
    is_choice: bool,
    /// The facts on which it hangs.
    pub facts: Vec<Hanging>,
    /// Whether only its facts are known, and not what must hold of them.
    pub is_facts_only: bool,
}

/// A fact on which a condition hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hanging {
    pub path: String,
    pub phrase: String,
    /// What the law accepts; empty of flags, and where it only asks what is on board or what something is
    /// made for.
    pub accepts: String,
    pub is_flag: bool,
}

impl Hanging {
    fn of(path: &str, phrase: String) -> Self {
        Self { path: path.to_owned(), phrase, accepts: String::new(), is_flag: false }
    }
}

impl Condition {
    /// What must hold together, each in words; the law's exceptions come last.
    pub(crate) fn conjuncts(&self) -> Vec<Conjunct> {
        let mut terms = Vec::new();
        self.flatten(true, &mut terms);
        let mut conjuncts: Vec<Conjunct> = Vec::new();
        let mut told: Vec<&str> = Vec::new();
        for term in &terms {
            let conjunct = match &term.asks {
                Left::Test { path, .. } if told.contains(&path.as_str()) => continue,
                Left::Test { path, .. } => {
                    told.push(path);
                    let same = terms.iter().filter(|other| other.accepted(path).is_some());
                    let limits: Vec<_> = same.clone().filter_map(|other| other.accepted(path)).collect();
                    let facts = same.flat_map(|other| other.facts()).collect();
                    Conjunct { facts, ..Conjunct::plain(of_one_fact(term, &limits, " and ")) }
                }
                _ => Conjunct { facts: term.facts(), ..term.conjunct() },
            };
            if !conjuncts.contains(&conjunct) {
                conjuncts.push(conjunct);
            }
        }
        conjuncts.sort_by_key(|conjunct| conjunct.is_exception);
        conjuncts
    }

    /// The facts on which it hangs, each limit once.
    pub(crate) fn facts(&self) -> Vec<Hanging> {
        let mut facts = Vec::new();
        self.collect_facts(&mut facts);
        facts
    }

    fn collect_facts(&self, facts: &mut Vec<Hanging>) {
        let (fact, below): (Option<Hanging>, &[Self]) = match &self.asks {
            Left::Always | Left::Never => (None, &[]),
            Left::Test { path, phrase, accepts } => {
                let is_flag = flag(accepts).is_some();
                let accepts = if is_flag { String::new() } else { accepts.replace('_', " ") };
                (Some(Hanging { accepts, is_flag, ..Hanging::of(path, phrase.to_string()) }), &[])
            }
            Left::All(terms) | Left::Any(terms) | Left::NoneOf(terms) | Left::Entry { terms, .. } => {
                (None, terms)
            }
            Left::Disputed { dispute, readings } => {
                (Some(Hanging::of(dispute, reading(dispute, self.says.as_deref()))), readings)
            }
            Left::Carries { path, category, .. } => {
                let phrase =
                    self.says.as_ref().map_or_else(|| on_board(category.words()), ToString::to_string);
                (Some(Hanging::of(path, phrase)), &[])
            }
            Left::DesignedFor { path, .. } => {
                (Some(Hanging::of(path, "what it is specially designed for".to_owned())), &[])
            }
        };
        if let Some(fact) = fact
            && !facts.contains(&fact)
        {
            facts.push(fact);
        }
        below.iter().for_each(|term| term.collect_facts(facts));
    }

    fn accepted(&self, of: &str) -> Option<&str> {
        match &self.asks {
            Left::Test { path, accepts, .. } if path == of => Some(accepts),
            _ => None,
        }
    }

    /// The terms of nested groups of one kind as one list.
    fn flatten<'a>(&'a self, all: bool, terms: &mut Vec<&'a Self>) {
        match &self.asks {
            Left::All(below) if all => below.iter().for_each(|term| term.flatten(all, terms)),
            Left::Any(below) if !all => below.iter().for_each(|term| term.flatten(all, terms)),
            Left::Entry { terms: below, .. } if below.len() == 1 => below[0].flatten(all, terms),
            Left::All(below) | Left::Any(below) if below.len() == 1 => below[0].flatten(all, terms),
            Left::NoneOf(below) => match below.as_slice() {
                [Self { asks: Left::NoneOf(inner), .. }] if inner.len() == 1 => inner[0].flatten(all, terms),
                _ => terms.push(self),
            },
            _ => terms.push(self),
        }
    }

    fn conjunct(&self) -> Conjunct {
        match &self.asks {
            Left::Always => Conjunct::plain("in any case".to_owned()),
            Left::Never => Conjunct::plain("in no case".to_owned()),
            Left::Test { .. } => Conjunct::plain(of_one_fact(self, &self.own_limit(), " and ")),
            Left::All(_) | Left::Entry { .. } if !self.is_bare_entry() => {
                Conjunct::plain(together(&self.conjuncts()))
            }
            Left::Any(_) => self.choice(),
            Left::All(_) => Conjunct::plain("in any case".to_owned()),
            Left::NoneOf(terms) => exception(self, terms),
            Left::Carries { category, .. } => Conjunct::plain(
                self.says.as_ref().map_or_else(|| on_board(category.words()), ToString::to_string),
            ),
            Left::DesignedFor { category, terms, .. } => Conjunct::plain(match &self.says {
                Some(says) if says.contains("for ") => says.to_string(),
                _ => made_for(category.words(), terms),
            }),
            Left::Entry { entry, .. } => Conjunct::plain(format!("it is of {entry}")),
            Left::Disputed { dispute, .. } => Conjunct::plain(match &self.says {
                Some(doubt) => format!("the law is read so ({dispute}: {doubt})"),
                None => format!("the law is read so ({dispute})"),
            }),
        }
    }

    fn own_limit(&self) -> Vec<&str> {
        match &self.asks {
            Left::Test { accepts, .. } => vec![accepts],
            _ => Vec::new(),
        }
    }

    fn is_bare_entry(&self) -> bool {
        matches!(&self.asks, Left::Entry { terms, .. } if terms.is_empty())
    }

    /// The entry whose text it is.
    fn referred(&self) -> Option<&str> {
        match &self.asks {
            Left::Entry { entry, .. } => Some(entry),
            _ => None,
        }
    }

    /// Any of several, with the limits on one fact taken together.
    fn choice(&self) -> Conjunct {
        let mut terms = Vec::new();
        self.flatten(false, &mut terms);
        let (mut words, mut told) = (Vec::new(), Vec::new());
        for term in &terms {
            match &term.asks {
                Left::Test { path, .. } if told.contains(path) => {}
                Left::Test { path, .. } => {
                    told.push(path.clone());
                    let same = terms.iter().filter_map(|other| other.accepted(path));
                    words.push(of_one_fact(term, &same.collect::<Vec<_>>(), " or "));
                }
                _ => words.push(in_brackets(&term.conjuncts())),
            }
        }
        words.dedup();
        let is_choice = words.len() > 1;
        Conjunct { is_choice, ..Conjunct::plain(words.join(" or ")) }
    }
}

impl Conjunct {
    fn plain(words: String) -> Self {
        Self { words, is_exception: false, is_choice: false, facts: Vec::new(), is_facts_only: false }
    }
}

/// What is excepted: in the law's own words where it refers to another entry, and without two negations.
fn exception(whole: &Condition, terms: &[Condition]) -> Conjunct {
    if let [Condition { asks: Left::Test { phrase, accepts, .. }, .. }] = terms
        && let Some(flag) = flag(accepts)
    {
        return Conjunct::plain(if flag {
            format!("it {}", negated(phrase))
        } else {
            format!("it {phrase}")
        });
    }
    let refers = terms.iter().all(|term| matches!(term.asks, Left::Entry { .. }));
    match &whole.says {
        Some(says) if refers && says.starts_with("not ") => Conjunct::plain(says.to_string()),
        _ => {
            let entries: Vec<&str> = terms.iter().filter_map(Condition::referred).collect();
            let others = terms.iter().filter(|term| term.referred().is_none());
            let mut words: Vec<_> = others.map(|term| in_brackets(&term.conjuncts())).collect();
            if !entries.is_empty() {
                let one_of = if entries.len() > 1 { "one of " } else { "" };
                words.push(format!("{one_of}{} applies", abbreviated(&entries, &entries)));
            }
            Conjunct { is_exception: true, ..Conjunct::plain(words.join(" or ")) }
        }
    }
}

/// The open facts of a ground, where the condition that is left was not searched for.
pub(crate) fn open_facts(ground: &Ground) -> Option<Conjunct> {
    let mut facts = Vec::new();
    collect_open(ground, &mut facts);
    let words: Vec<_> = facts.iter().map(|fact| fact.path.as_str()).collect();
    let words = words.join(", ");
    (!facts.is_empty()).then(|| Conjunct { is_facts_only: true, facts, ..Conjunct::plain(words) })
}

fn collect_open(ground: &Ground, facts: &mut Vec<Hanging>) {
    if ground.truth != Truth::Unknown {
        return;
    }
    let fact = match &ground.asks {
        Asks::Fact(finding) => {
            let is_flag = flag(&finding.accepts).is_some();
            let accepts = if is_flag { String::new() } else { finding.accepts.replace('_', " ") };
            Some(Hanging { accepts, is_flag, ..Hanging::of(&finding.path, finding.phrase.to_string()) })
        }
        Asks::Carries { path, known: false, .. } => Some(Hanging::of(path, "what is on board".to_owned())),
        Asks::DesignedFor { path, known: false, .. } => {
            Some(Hanging::of(path, "what it is specially designed for".to_owned()))
        }
        Asks::Disputed { dispute, doubt, .. } => Some(Hanging::of(dispute, reading(dispute, Some(doubt)))),
        _ => None,
    };
    facts.extend(fact.filter(|fact| !facts.contains(fact)).into_iter().collect::<Vec<_>>());
    ground.grounds.iter().for_each(|ground| collect_open(ground, facts));
}

/// A dispute as something on which an entry hangs.
fn reading(dispute: &str, doubt: Option<&str>) -> String {
    match doubt {
        Some(doubt) => format!("how the law is read ({dispute}: {doubt})"),
        None => format!("how the law is read ({dispute})"),
    }
}

/// Conjuncts as one text: `A, B and C, unless D`.
pub(crate) fn together(conjuncts: &[Conjunct]) -> String {
    let is_alone = conjuncts.len() == 1;
    let (exceptions, plain): (Vec<_>, Vec<_>) = conjuncts.iter().partition(|conjunct| conjunct.is_exception);
    let plain: Vec<_> = plain
        .into_iter()
        .map(|conjunct| match conjunct.is_choice && !is_alone {
            true => format!("({})", conjunct.words),
            false => conjunct.words.clone(),
        })
        .collect();
    let mut text = listed(&plain, " and ");
    if !exceptions.is_empty() {
        let words: Vec<_> = exceptions.iter().map(|conjunct| conjunct.words.clone()).collect();
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str("unless ");
        text.push_str(&words.join(" or "));
    }
    text
}

/// The same as a part of a longer list.
fn in_brackets(conjuncts: &[Conjunct]) -> String {
    match conjuncts {
        [Conjunct { is_choice: false, is_exception: false, words, .. }] => words.clone(),
        _ => format!("({})", together(conjuncts)),
    }
}

/// `A, B and C`.
pub(crate) fn listed<T: AsRef<str>>(words: &[T], last: &str) -> String {
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        let between = match at {
            0 => "",
            at if at + 1 == words.len() => last,
            _ => ", ",
        };
        text.push_str(between);
        text.push_str(word.as_ref());
    }
    text
}

/// The limits on one fact, with its phrase said once.
fn of_one_fact(term: &Condition, limits: &[&str], between: &str) -> String {
    let Left::Test { phrase, .. } = &term.asks else { return String::new() };
    match limits {
        [one] if flag(one) == Some(true) => format!("it {phrase}"),
        [one] if flag(one) == Some(false) => format!("it {}", negated(phrase)),
        [low, high] if between == " and " && low == &format!(">= {}", high.trim_start_matches("<= ")) => {
            format!("{phrase} {}", high.trim_start_matches("<= "))
        }
        _ => {
            let mut once: Vec<String> = Vec::new();
            for limit in limits.iter().map(|limit| limit.replace('_', " ")) {
                if !once.contains(&limit) {
                    once.push(limit);
                }
            }
            let colon =
                if once.iter().all(|limit| limit.starts_with(char::is_alphabetic)) { ":" } else { "" };
            format!("{phrase}{colon} {}", once.join(between))
        }
    }
}

pub(crate) fn flag(accepts: &str) -> Option<bool> {
    match accepts {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// The phrase of a flag that does not hold: `is not tunable`, `does not employ frequency hopping`.
pub(crate) fn negated(phrase: &str) -> String {
    let Some((verb, rest)) = phrase.split_once(' ') else { return format!("not: {phrase}") };
    let base = match verb {
        "is" => return format!("is not {rest}"),
        "can" => return format!("cannot {rest}"),
        "has" => "have".to_owned(),
        "does" => return format!("does not {rest}"),
        verb => match () {
            () if verb.ends_with("ies") => format!("{}y", &verb[..verb.len() - 3]),
            () if ["ches", "shes", "sses", "xes"].iter().any(|end| verb.ends_with(end)) => {
                verb[..verb.len() - 2].to_owned()
            }
            () if verb.ends_with('s') && !verb.ends_with("ss") => verb[..verb.len() - 1].to_owned(),
            () => return format!("not: {phrase}"),
        },
    };
    format!("does not {base} {rest}")
}

fn on_board(words: &str) -> String {
    format!("some {words} on board")
}

fn made_for(category: &str, terms: &[Condition]) -> String {
    let conjuncts: Vec<_> = terms.iter().flat_map(Condition::conjuncts).collect();
    let with = if conjuncts.is_empty() { String::new() } else { format!(" with ({})", together(&conjuncts)) };
    format!("specially designed for {}{with}", with_article(category))
}

/// In the law's words, on one line: what must hold of what is open.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&together(&self.conjuncts()))
    }
}
