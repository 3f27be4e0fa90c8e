//! What is left of a law once the known facts are put in.
//!
//! The condition under which an entry applies to an item is the law's own tree
//! without every term whose removal leaves the same diagram. It is plain data
//! of its own: points, tests and paths.

use serde::{Deserialize, Serialize};

use crate::goods::items::Category;
use crate::goods::path::join;
use crate::rule::criterion::{Criterion, Form};
use crate::value::day::Day;

use super::compile::Compiler;
use super::diagram::Node;
use super::entry_of_day::EntryOfRegime;
use super::look::Look;
use super::mention::{Reference, adopted, refer};
use super::restrict::Restricted;
use super::variable::{Asked, PlaceId};
use crate::value::text::Text;

/// The condition under which an entry applies to an item, as far as facts are open.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Condition {
    /// The number of the point, as the law numbers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Text>,
    /// The words of the point, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Text>,
    /// What must hold.
    pub asks: Left,
}

/// What is left of a term.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Left {
    /// Nothing: it applies whatever is open.
    Always,
    /// It does not apply whatever is open.
    Never,
    /// A value within a limit.
    Test {
        /// The path of the attribute.
        path: String,
        /// The words for it in prose.
        phrase: Text,
        /// What the law accepts, as a value is written.
        accepts: Text,
    },
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
    /// None of these.
    NoneOf(Vec<Condition>),
    /// Some item on board that meets what the law asks of it.
    Carries {
        /// The path of the list.
        path: String,
        /// The category of the item.
        category: Category,
        /// What the law asks of it, whole.
        terms: Vec<Condition>,
    },
    /// Specially designed for an item that meets these.
    DesignedFor {
        /// The path of the purpose.
        path: String,
        /// The category of what it is designed for.
        category: Category,
        /// What is asked of that.
        terms: Vec<Condition>,
    },
    /// The text of another entry.
    Entry {
        /// Its number.
        entry: Text,
        /// What is left of its text; nothing if that was not seen on the day.
        terms: Vec<Condition>,
    },
    /// A reading of a disputed text; the right one is open.
    Disputed {
        /// The name of the dispute.
        dispute: Text,
        /// What is left of each reading.
        readings: Vec<Condition>,
    },
}

/// A term of the law with its diagram; a dropped term counts as what changes nothing.
struct Term<'c> {
    criterion: &'c Criterion,
    at: PlaceId,
    path: String,
    day: Day,
    dropped: bool,
    below: Vec<Term<'c>>,
}

/// What is left of an entry for an item.
pub(crate) fn condition(entry: &EntryOfRegime, look: &Look<'_>) -> Condition {
    let tables = &look.cargo.tables;
    let mut compiler = Compiler::new(tables, entry.control.category);
    compiler.survey(&entry.version.criterion, PlaceId::ITEM, entry.read_on);
    compiler.variables.close();
    let mut tree = Tree { compiler, look };
    let mut root = tree.term(&entry.version.criterion, PlaceId::ITEM, String::new(), entry.read_on);
    tree.simplify(&mut root)
}

struct Tree<'a> {
    compiler: Compiler<'a>,
    look: &'a Look<'a>,
}

impl Tree<'_> {
    fn term<'c>(&mut self, criterion: &'c Criterion, at: PlaceId, path: String, day: Day) -> Term<'c> {
        let below: Vec<Term<'c>> = match &criterion.form {
            Form::Test(_) | Form::Carries(..) => Vec::new(),
            Form::All(criteria) | Form::Any(criteria) | Form::NoneOf(criteria) => {
                criteria.iter().map(|criterion| self.term(criterion, at, path.clone(), day)).collect()
            }
            Form::DesignedFor(category, criteria) => {
                let inner = self.compiler.variables.purpose(at, *category);
                let path = join(&path, "designed_for");
                criteria.iter().map(|criterion| self.term(criterion, inner, path.clone(), day)).collect()
            }
            Form::Entry(control) => match refer(control, day) {
                Reference::Law(version) => vec![self.term(&version.criterion, at, path.clone(), day)],
                Reference::NotSeen | Reference::NoLaw => Vec::new(),
            },
            Form::Disputed(dispute) => match adopted(&self.look.cargo.tables.adopted, dispute) {
                Some(reading) => vec![self.term(reading, at, path.clone(), day)],
                None => {
                    dispute.readings.iter().map(|reading| self.term(reading, at, path.clone(), day)).collect()
                }
            },
        };
        Term { criterion, at, path, day, dropped: false, below }
    }

    /// The diagram of what is left of a term.
    fn node(&mut self, term: &Term<'_>) -> Node {
        let left = |tree: &mut Self| -> Vec<Node> {
            term.below.iter().filter(|below| !below.dropped).map(|below| tree.node(below)).collect()
        };
        match &term.criterion.form {
            Form::Test(_) | Form::Carries(..) => self.compiler.criterion(term.criterion, term.at, term.day),
            Form::All(_) => {
                left(self).into_iter().fold(Node::YES, |all, node| self.compiler.diagram.and(all, node))
            }
            Form::Any(_) => {
                left(self).into_iter().fold(Node::NO, |any, node| self.compiler.diagram.or(any, node))
            }
            Form::NoneOf(_) => {
                let any =
                    left(self).into_iter().fold(Node::NO, |any, node| self.compiler.diagram.or(any, node));
                self.compiler.diagram.not(any)
            }
            Form::DesignedFor(category, _) => {
                let is_for = self.compiler.purpose(term.at, *category);
                left(self).into_iter().fold(is_for, |all, node| self.compiler.diagram.and(all, node))
            }
            Form::Entry(_) if term.below.is_empty() => {
                self.compiler.criterion(term.criterion, term.at, term.day)
            }
            Form::Entry(_) => self.node(&term.below[0]),
            Form::Disputed(_) if term.below.len() == 1 => self.node(&term.below[0]),
            Form::Disputed(dispute) => {
                let Some(id) = self.look.cargo.tables.reading(dispute) else {
                    return self.compiler.criterion(term.criterion, term.at, term.day);
                };
                let readings: Vec<_> = term.below.iter().map(|below| self.node(below)).collect();
                self.compiler.by_reading(Asked::Global(id), &readings)
            }
        }
    }

    /// Drops every term whose removal leaves the same diagram, the outermost first.
    fn simplify(&mut self, root: &mut Term<'_>) -> Condition {
        let node = self.node(root);
        let whole = self.restricted(node);
        match whole {
            Node::YES => return Condition::of(Left::Always),
            Node::NO => return Condition::of(Left::Never),
            _ => {}
        }
        for path in droppable(root, &mut Vec::new()) {
            if is_gone(root, &path) {
                continue;
            }
            term_at(root, &path).dropped = true;
            let node = self.node(root);
            if self.restricted(node) != whole {
                term_at(root, &path).dropped = false;
            }
        }
        self.told(root)
    }

    fn restricted(&mut self, node: Node) -> Node {
        Restricted::new(self.look, &self.compiler.variables).of(&mut self.compiler.diagram, node)
    }

    /// What is left of a term, in the law's words.
    fn told(&self, term: &Term<'_>) -> Condition {
        let left: Vec<_> =
            term.below.iter().filter(|below| !below.dropped).map(|below| self.told(below)).collect();
        let asks = match &term.criterion.form {
            Form::Test(test) => Left::Test {
                path: join(&term.path, test.attribute.name),
                phrase: test.attribute.phrase.into(),
                accepts: test.accepted().into(),
            },
            Form::All(_) => Left::All(left),
            Form::Any(_) => Left::Any(left),
            Form::NoneOf(_) => Left::NoneOf(left),
            Form::Carries(category, criteria) => Left::Carries {
                path: join(&term.path, "carries"),
                category: *category,
                terms: criteria.iter().map(whole).collect(),
            },
            Form::DesignedFor(category, _) => {
                Left::DesignedFor { path: join(&term.path, "designed_for"), category: *category, terms: left }
            }
            Form::Entry(control) => Left::Entry { entry: control.id.into(), terms: left },
            Form::Disputed(dispute) => Left::Disputed { dispute: dispute.id.into(), readings: left },
        };
        let number = term.criterion.number.map(Text::from);
        Condition { point: number, says: words(term.criterion), asks }.plain()
    }
}

/// A criterion as it stands, with nothing known.
fn whole(criterion: &Criterion) -> Condition {
    let below = |criteria: &[Criterion]| criteria.iter().map(whole).collect();
    let asks = match &criterion.form {
        Form::Test(test) => Left::Test {
            path: test.attribute.name.to_owned(),
            phrase: test.attribute.phrase.into(),
            accepts: test.accepted().into(),
        },
        Form::All(criteria) => Left::All(below(criteria)),
        Form::Any(criteria) => Left::Any(below(criteria)),
        Form::NoneOf(criteria) => Left::NoneOf(below(criteria)),
        Form::Carries(category, criteria) => {
            Left::Carries { path: "carries".to_owned(), category: *category, terms: below(criteria) }
        }
        Form::DesignedFor(category, criteria) => {
            Left::DesignedFor { path: "designed_for".to_owned(), category: *category, terms: below(criteria) }
        }
        Form::Entry(control) => Left::Entry { entry: control.id.into(), terms: Vec::new() },
        Form::Disputed(dispute) => {
            Left::Disputed { dispute: dispute.id.into(), readings: below(dispute.readings) }
        }
    };
    Condition { point: criterion.number.map(Text::from), says: words(criterion), asks }.plain()
}

/// The words of a point, and what is doubtful in them.
fn words(criterion: &Criterion) -> Option<Text> {
    match (criterion.says, &criterion.form) {
        (None, Form::Disputed(dispute)) => Some(dispute.doubt.into()),
        (Some(says), Form::Disputed(dispute)) => Some(format!("{says}; {}", dispute.doubt).into()),
        (says, _) => says.map(Text::from),
    }
}

impl Condition {
    fn of(asks: Left) -> Self {
        Self { point: None, says: None, asks }
    }

    /// That it applies in no case.
    pub(crate) fn never() -> Self {
        Self::of(Left::Never)
    }

    /// A group of one that says nothing of its own is that one.
    fn plain(self) -> Self {
        match self {
            Self { point: None, says: None, asks: Left::All(mut terms) | Left::Any(mut terms) }
                if terms.len() == 1 =>
            {
                terms.remove(0)
            }
            Self { point, says, asks: Left::All(mut terms) | Left::Any(mut terms) }
                if terms.len() == 1 && terms[0].point.is_none() && terms[0].says.is_none() =>
            {
                Self { point, says, asks: terms.remove(0).asks }
            }
            other => other,
        }
    }

    /// Whether nothing is open any more.
    pub const fn is_settled(&self) -> bool {
        matches!(self.asks, Left::Always | Left::Never)
    }
}

/// The places of all terms that can be dropped, parents before those below them.
fn droppable(term: &Term<'_>, at: &mut Vec<usize>) -> Vec<Vec<usize>> {
    let is_group =
        matches!(term.criterion.form, Form::All(_) | Form::Any(_) | Form::NoneOf(_) | Form::DesignedFor(..));
    let mut places = Vec::new();
    for (index, below) in term.below.iter().enumerate() {
        at.push(index);
        if is_group {
            places.push(at.clone());
        }
        places.extend(droppable(below, at));
        at.pop();
    }
    places
}

fn term_at<'t, 'c>(root: &'t mut Term<'c>, path: &[usize]) -> &'t mut Term<'c> {
    path.iter().fold(root, |term, index| &mut term.below[*index])
}

fn is_gone(root: &Term<'_>, path: &[usize]) -> bool {
    let mut term = root;
    path.iter().any(|index| {
        term = &term.below[*index];
        term.dropped
    })
}
