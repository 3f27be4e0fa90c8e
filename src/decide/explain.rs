//! Why: the part of a criterion that carries its truth.
//!
//! A term is a ground of its parent if it has the parent's truth (below an
//! exception: the opposite). So *yes* names the points that apply, *no* the
//! points that fail, *unknown* the open questions. Where no single term has
//! the parent's truth but all of them together do, the open terms are given
//! whole and marked as holding *jointly*.

use serde::Serialize;

use crate::decide::settle::{Place, Scene, Term};
use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::Category;
use crate::goods::notes::Note;
use crate::goods::path::join;
use crate::rule::criterion::{Criterion, Dispute, Form, Test};
use crate::value::truth::Truth;

mod margin;
mod question;

pub use margin::{Margin, Side};
pub use question::Question;

/// A term of a criterion, with its truth and the grounds of that.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Ground {
    /// The number of the point, as the law numbers it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<&'static str>,
    /// The words of the point, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<&'static str>,
    /// Whether it holds.
    pub truth: Truth,
    /// What it asks.
    pub asks: Asks,
    /// Whether its grounds give its truth only together, each being open by itself.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub jointly: bool,
    /// The grounds below it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Ground>,
}

/// What a term asks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Asks {
    /// Whether a value is within a limit.
    Fact(Finding),
    /// Whether all of its terms hold.
    All,
    /// Whether any of its terms holds.
    Any,
    /// Whether none of its terms holds.
    NoneOf,
    /// Whether some item on board meets its terms.
    Carries {
        /// The path of the list, such as `carries`.
        path: String,
        /// The category of the item.
        category: Category,
        /// Whether it is known what is on board.
        known: bool,
    },
    /// Whether the item is specially designed for one that meets its terms.
    DesignedFor {
        /// The path of the purpose, such as `designed_for`.
        path: String,
        /// The category of what it is designed for.
        category: Category,
        /// Whether the purpose is known.
        known: bool,
    },
    /// Whether the text of another entry holds.
    Entry {
        /// The number of the entry.
        entry: &'static str,
        /// Where its text of the day stands; nothing if it has none on that day.
        cites: Option<String>,
    },
    /// What a text means that can be read in more than one way.
    Disputed {
        /// The name of the dispute.
        dispute: &'static str,
        /// What is doubtful.
        doubt: &'static str,
        /// The names of the readings.
        readings: Vec<&'static str>,
    },
}

/// One value against one limit.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The path of the attribute, such as `carries[0].netd`.
    pub path: String,
    /// The words for it in prose.
    pub phrase: &'static str,
    /// The value, as it is written.
    pub value: String,
    /// What the law accepts, as a value is written.
    pub accepts: String,
    /// How far the value is from the limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Margin>,
    /// The condition under which the value holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// Where the value was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// Which terms of a criterion are told.
#[derive(Clone, Copy, PartialEq)]
enum Extent {
    /// Those that carry its truth.
    Grounds,
    /// All of them, below a term that holds jointly with others.
    Whole,
}

/// Explains criteria in a scene.
pub(crate) struct Explainer<'a> {
    pub scene: Scene<'a>,
}

impl Explainer<'_> {
    /// The grounds of a criterion's exact truth for the item at a path.
    pub fn explain(&self, criterion: &Criterion, at: Place<'_>, path: &str) -> Ground {
        self.ground(criterion, at, path, Extent::Grounds)
    }

    fn ground(&self, criterion: &Criterion, at: Place<'_>, path: &str, extent: Extent) -> Ground {
        let truth = self.scene.settle(criterion, at);
        let terms = |criteria, wanted| self.terms(criteria, at, path, wanted, extent);
        let (asks, (jointly, grounds)) = match &criterion.form {
            Form::Test(test) => (Asks::Fact(finding(test, at, path)), (false, Vec::new())),
            Form::All(criteria) => (Asks::All, terms(criteria, truth)),
            Form::Any(criteria) => (Asks::Any, terms(criteria, truth)),
            Form::NoneOf(criteria) => (Asks::NoneOf, terms(criteria, !truth)),
            Form::Carries(category, criteria) => self.cargo(*category, criteria, at, path, truth, extent),
            Form::DesignedFor(category, criteria) => {
                self.purpose(*category, criteria, at, path, truth, extent)
            }
            Form::Entry(control) => {
                let version = control.version_on(self.scene.day);
                let ground = version.map(|version| self.ground(&version.criterion, at, path, extent));
                let cites = version.map(|version| version.citation.to_string());
                (Asks::Entry { entry: control.id, cites }, (false, ground.into_iter().collect()))
            }
            Form::Disputed(dispute) => self.dispute(dispute, at, path, extent),
        };
        Ground { point: criterion.number, says: criterion.says, truth, asks, jointly, grounds }
    }

    /// The terms with the wanted truth; if there is none, the open ones, whole.
    fn terms(
        &self,
        criteria: &[Criterion],
        at: Place<'_>,
        path: &str,
        wanted: Truth,
        extent: Extent,
    ) -> (bool, Vec<Ground>) {
        let truths: Vec<_> = criteria.iter().map(|criterion| self.scene.settle(criterion, at)).collect();
        let jointly = extent == Extent::Grounds && !criteria.is_empty() && !truths.contains(&wanted);
        let told = criteria.iter().zip(truths).filter(|&(_, truth)| match extent {
            Extent::Whole => true,
            Extent::Grounds => truth == if jointly { Truth::Unknown } else { wanted },
        });
        let extent = if jointly { Extent::Whole } else { extent };
        (jointly, told.map(|(criterion, _)| self.ground(criterion, at, path, extent)).collect())
    }

    fn cargo(
        &self,
        category: Category,
        criteria: &[Criterion],
        at: Place<'_>,
        path: &str,
        truth: Truth,
        extent: Extent,
    ) -> (Asks, (bool, Vec<Ground>)) {
        let path = join(path, "carries");
        let Carries::Items(items) = at.item.carries() else {
            return (Asks::Carries { path, category, known: false }, (false, Vec::new()));
        };
        let of_category = items.iter().enumerate().filter(|(_, item)| item.borrow().category() == category);
        let places =
            of_category.map(|(index, item)| (format!("{path}[{index}]"), at.on_board(index, item.borrow())));
        let judged: Vec<_> = places.map(|(path, at)| (self.settle_all(criteria, at), path, at)).collect();
        let jointly = extent == Extent::Grounds
            && truth != Truth::No
            && !judged.iter().any(|(item_truth, ..)| *item_truth == truth);
        let told = judged.iter().filter(|(item_truth, ..)| match extent {
            Extent::Whole => true,
            Extent::Grounds => *item_truth == if jointly { Truth::Unknown } else { truth },
        });
        let extent = if jointly { Extent::Whole } else { extent };
        let grounds = told
            .map(|(item_truth, path, at)| {
                let (jointly, grounds) = self.terms(criteria, *at, path, *item_truth, extent);
                Ground { point: None, says: None, truth: *item_truth, asks: Asks::All, jointly, grounds }
            })
            .collect();
        (Asks::Carries { path, category, known: true }, (jointly, grounds))
    }

    fn purpose(
        &self,
        category: Category,
        criteria: &[Criterion],
        at: Place<'_>,
        path: &str,
        truth: Truth,
        extent: Extent,
    ) -> (Asks, (bool, Vec<Ground>)) {
        let path = join(path, "designed_for");
        let (known, terms) = match at.item.designed_for() {
            DesignedFor::Item(item) if item.borrow().category() == category => {
                (true, self.terms(criteria, at.purpose(item.borrow()), &path, truth, extent))
            }
            DesignedFor::Unknown => (false, (false, Vec::new())),
            _ => (true, (false, Vec::new())),
        };
        (Asks::DesignedFor { path, category, known }, terms)
    }

    fn dispute(
        &self,
        dispute: &Dispute,
        at: Place<'_>,
        path: &str,
        extent: Extent,
    ) -> (Asks, (bool, Vec<Ground>)) {
        let readings = dispute.readings.iter().filter_map(|reading| reading.number).collect();
        let asks = Asks::Disputed { dispute: dispute.id, doubt: dispute.doubt, readings };
        let grounds = match self.scene.reading(dispute) {
            Some(reading) => vec![self.ground(reading, at, path, extent)],
            // Each reading is told as if it were the right one, also where the dispute recurs below it.
            None => (dispute.readings.iter().enumerate())
                .map(|(index, reading)| {
                    let told = |scene: Scene<'_>| Explainer { scene }.ground(reading, at, path, extent);
                    self.scene.supposing(dispute, index, told)
                })
                .collect(),
        };
        (asks, (false, grounds))
    }

    fn settle_all(&self, criteria: &[Criterion], at: Place<'_>) -> Truth {
        self.scene.settle_any(&[Term { criteria, at, negated: false, entry: None }])
    }
}

fn finding(test: &Test, at: Place<'_>, path: &str) -> Finding {
    let attribute = test.attribute;
    let set = (test.read)(at.item);
    let note = at.item.notes().of(attribute).cloned().unwrap_or_default();
    let Note { remark, source } = note;
    Finding {
        path: join(path, attribute.name),
        phrase: attribute.phrase,
        value: set.show(attribute.kind, attribute.optional),
        accepts: test.accepted(),
        margin: margin::margin(test, set),
        remark,
        source,
    }
}
