//! What to ask next, as plain data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::decide::question::{self, Aim, Asked, Cell, OTHER_PURPOSE, Open, OpenFact, Question, Questions};
use crate::goods::file::tree::Node;
use crate::goods::item::{Attribute, Evidence};
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::fact::{ABSENT, Kind, Set};
use crate::value::text::Text;

/// A question: one fact that is open, or some flags of one item that are asked at one glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Ask {
    /// The path of the fact; nothing where several are asked as one list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The paths of the flags that are asked as one list, at most eight.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// The words for what is asked.
    pub phrase: String,
    /// The words for each path of a list, in its order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<Text>,
    /// Its legal or physical meaning, with the condition under which it is measured.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub meaning: Text,
    /// Who can answer: somebody who measured it, the maker, or whoever answers for a judgement.
    pub evidence: Evidence,
    /// The unit in which an amount is given: that of what is known of it, else that of the law's limits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// The name of the part on board that it is about, if that has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_name: Option<String>,
    /// The entries that wait for the answer.
    #[serde(rename = "for")]
    pub waiting: Vec<AskedFor>,
    /// The answers that the law tells apart, each cut to what is known.
    pub replies: Vec<Reply>,
    /// Whether other answers than these are possible.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub free: bool,
    /// Of what is on board: the categories that the law would look for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
}

/// An entry that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AskedFor {
    /// The regime.
    pub regime: Regime,
    /// The number of the entry, the measure, or the place of a point that is left out.
    pub entry: Text,
    /// The path of the part on board; empty for the item itself.
    pub part: Text,
}

/// An answer that the law tells from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reply {
    /// What replaces the value that stands at the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Node>,
    /// Of a list: what replaces the value that stands at each of these paths.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Node>,
    /// The verdicts that no further answer changes then.
    pub settles: BTreeMap<Regime, Verdict>,
}

impl Ask {
    /// Every path that is asked.
    pub fn all_paths(&self) -> impl Iterator<Item = &str> {
        self.path.iter().chain(&self.paths).map(String::as_str)
    }
}

impl Reply {
    /// What replaces the values that stand at each path.
    pub fn puts<'a>(&'a self, ask: &'a Ask) -> impl Iterator<Item = (&'a str, &'a Node)> {
        let one = ask.path.as_deref().zip(self.value.as_ref());
        one.into_iter().chain(self.values.iter().map(|(path, value)| (path.as_str(), value)))
    }
}

/// The next questions of an item, the best first.
pub(super) fn ask_next<'a>(mut questions: Questions<'a>, asked: Asked<'a>, most: usize) -> Vec<Ask> {
    if questions.is_settled() {
        return Vec::new();
    }
    questions = questions.with_entries(asked);
    let ranked = questions.ranked(most);
    ranked.iter().map(|question| Ask::of(&questions, question)).collect()
}

/// Every question that matters, one fact each, in the order of the file.
pub(super) fn ask_in_file_order(asked: Asked<'_>) -> Vec<Ask> {
    let questions = Questions::of(asked);
    let each = questions.each();
    each.iter().map(|question| Ask::of(&questions, question)).collect()
}

impl Ask {
    fn of(questions: &Questions<'_>, question: &Question) -> Self {
        let first = question.facts[0];
        let place = questions.place(first);
        let paths: Vec<_> = question.facts.iter().map(|fact| questions.path(*fact)).collect();
        let phrases: Vec<Text> = question.facts.iter().map(|fact| phrase(questions.fact(*fact))).collect();
        let is_list = paths.len() > 1;
        let evidence = question.facts.iter().map(|fact| evidence(questions.fact(*fact)));
        let (meaning, unit) = match questions.fact(first).open {
            Open::Value(attribute, set) if !is_list => (attribute.meaning, unit_of(attribute, &set)),
            Open::Purpose => ("What it is specially designed for; somebody judges it.", None),
            Open::Cargo => ("Every item on board, or that nothing is.", None),
            Open::Value(..) => ("", None),
        };
        let (free, categories) = match questions.fact(first).open {
            Open::Cargo => (true, questions.sought(first)),
            Open::Purpose => (true, Vec::new()),
            Open::Value(attribute, _) => (is_list || matches!(attribute.kind, Kind::Country), Vec::new()),
        };
        let replies = question.replies.iter().filter_map(|reply| Reply::of(questions, reply, is_list));
        Self {
            path: (!is_list).then(|| paths[0].clone()),
            paths: if is_list { paths } else { Vec::new() },
            phrase: if is_list { "which of these".to_owned() } else { phrases[0].to_string() },
            phrases: if is_list { phrases } else { Vec::new() },
            meaning: meaning.into(),
            evidence: evidence.max().unwrap_or(Evidence::Declared),
            unit: unit.map(Text::from),
            part_name: place.item.name().filter(|_| !place.path.is_empty()).map(str::to_owned),
            waiting: waiting(questions, question),
            replies: replies.collect(),
            free,
            categories,
        }
    }
}

/// The entries, measures and points that wait for an answer, each once.
fn waiting(questions: &Questions<'_>, question: &Question) -> Vec<AskedFor> {
    let mut waiting = Vec::new();
    for (goal, place) in questions.waiting(&question.facts) {
        let (regime, entry) = match goal.aim {
            Aim::Entry(regime, entry) => (regime, entry),
            Aim::Measure(regime, measure) => (regime, measure.control.id),
            Aim::Omission(regime, omission) => (regime, omission.place),
            Aim::Licence(regime) => (regime, "licence"),
            Aim::Verdict(_) | Aim::Reason => continue,
        };
        let asked_for = AskedFor { regime, entry: entry.into(), part: place.part.clone() };
        if !waiting.contains(&asked_for) {
            waiting.push(asked_for);
        }
    }
    waiting
}

fn phrase(fact: OpenFact) -> Text {
    match fact.open {
        Open::Value(attribute, _) => attribute.phrase.into(),
        Open::Purpose => "what it is specially designed for".into(),
        Open::Cargo => "what is on board".into(),
    }
}

fn evidence(fact: OpenFact) -> Evidence {
    match fact.open {
        Open::Value(attribute, _) => attribute.evidence,
        Open::Purpose => Evidence::Judged,
        Open::Cargo => Evidence::Declared,
    }
}

/// The unit of what is known of a value or of the law's limits, else the usual one.
fn unit_of(attribute: &Attribute, set: &Set) -> Option<&'static str> {
    match attribute.kind {
        Kind::Amount(dimension) => Some(dimension.unit_or_usual(set.unit)).filter(|unit| !unit.is_empty()),
        _ => None,
    }
}

impl Reply {
    fn of(questions: &Questions<'_>, reply: &question::Reply, is_list: bool) -> Option<Self> {
        let settles = reply.settles.iter().copied().collect();
        if !is_list {
            let (fact, cell) = reply.cells.first()?;
            return Some(Self {
                value: Some(value(questions.fact(*fact), *cell)?),
                values: BTreeMap::new(),
                settles,
            });
        }
        let values = reply.cells.iter();
        let values = values
            .filter_map(|(fact, cell)| Some((questions.path(*fact), value(questions.fact(*fact), *cell)?)));
        Some(Self { value: None, values: values.collect(), settles })
    }
}

/// A cell as what replaces the value that stands at the path; nothing if it cannot be written as one.
pub(super) fn value(fact: OpenFact, cell: Cell) -> Option<Node> {
    match (fact.open, cell) {
        (Open::Value(attribute, set), cell) => {
            let cell = match cell {
                Cell::Amounts(low, high) => Set { low, high, choices: 0, unit: set.unit },
                Cell::Absent => Set::of_choices(ABSENT),
                Cell::OrAbsent(low, high) => Set { low, high, choices: ABSENT, unit: set.unit },
                Cell::Bits(bits) => Set::of_choices(bits),
                Cell::Row(_) => return None,
            };
            let text = cell.show(attribute.kind, attribute.optional);
            let is_several_countries = matches!(attribute.kind, Kind::Country) && text == "unknown";
            (!is_several_countries).then_some(Node::Text(text))
        }
        (Open::Purpose, Cell::Bits(bits)) if bits & OTHER_PURPOSE != 0 => {
            Some(Node::from("nothing_in_particular"))
        }
        (Open::Purpose, Cell::Bits(bits)) => {
            let mut categories = <Category as strum::IntoEnumIterator>::iter();
            let category = categories.find(|category| bits >> *category as u32 & 1 == 1)?;
            Some(Node::Map(vec![("category".to_owned(), Node::Text(category.to_string()))]))
        }
        (Open::Cargo, Cell::Row(0)) => Some(Node::List(Vec::new())),
        _ => None,
    }
}
