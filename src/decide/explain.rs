//! Why: the part of a criterion that carries its truth.
//!
//! A term is a ground of its parent if it has the parent's truth (below an
//! exception: the opposite). So *yes* names the points that apply, *no* the
//! points that fail, *unknown* the open questions. Where no single term has
//! the parent's truth but all of them together do, the open terms are given
//! whole and marked as holding *jointly*.

use std::sync::Arc;

use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, Item, ItemRef};
use crate::goods::path::join;
use crate::rule::criterion::{Criterion, Dispute, Form, Test};
use crate::value::day::Day;
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::look::Look;
use super::mention::{Condition, Reference, adopted, refer};
use super::sight::Sight;
use super::stack::Stack;
use super::variable::PlaceId;
use super::whole::Whole;

mod ground;
mod margin;
mod question;
mod told;

pub use ground::{Asks, Finding, Ground};
pub use margin::{Margin, Side};
pub use question::Question;
pub(crate) use told::Told;
use told::{List, Stated};

/// Which terms of a criterion are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// Those that carry its truth.
    Grounds,
    /// All of them, below a term that holds jointly with others.
    Whole,
}

/// An item that is explained: how it is looked at, its path, and what was explained of it already.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub look: &'a Look<'a>,
    pub path: &'a Text,
    pub told: &'a Told,
}

/// Explains the criteria of a program, for an item that is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Explainer<'a> {
    pub look: &'a Look<'a>,
    pub whole: &'a Whole,
    pub day: Day,
    pub told: &'a Told,
}

/// An item that is explained: its place in the program, and its path.
#[derive(Clone, Copy)]
struct At<'p> {
    place: PlaceId,
    path: &'p str,
    extent: Extent,
}

impl<'a> Explainer<'a> {
    /// The grounds of a criterion's exact truth for the item at a path.
    pub fn explain(&self, criterion: &Criterion, place: PlaceId, path: &str) -> Arc<Ground> {
        self.explain_as(self.truth(criterion, place), criterion, place, path)
    }

    /// The same where its truth is known.
    pub fn explain_as(&self, truth: Truth, criterion: &Criterion, place: PlaceId, path: &str) -> Arc<Ground> {
        self.ground(criterion, truth, At { place, path, extent: Extent::Grounds })
    }

    /// Whether a criterion holds; unknown if the rule was too large to be compiled.
    pub fn truth(&self, criterion: &Criterion, place: PlaceId) -> Truth {
        if let Form::Test(test) = &criterion.form {
            return test.accepts.truth((test.read)(self.item(place)));
        }
        let start = self.whole.criterion(criterion, place, self.day);
        start.map_or(Truth::Unknown, |start| self.look.truth(&self.whole.program, start))
    }

    fn item(&self, place: PlaceId) -> ItemRef<'a> {
        self.look.item_at(&self.whole.program.places, place)
    }

    /// Explained once for all that ask the same of an item.
    fn ground(&self, criterion: &Criterion, truth: Truth, at: At<'_>) -> Arc<Ground> {
        if matches!(criterion.form, Form::Test(_)) {
            return Arc::new(self.ground_of(criterion, truth, at));
        }
        let key = told::Key::new(criterion, self.item(at.place), self.day, at.extent);
        self.told.once(key, self.look, || self.ground_of(criterion, truth, at))
    }

    fn ground_of(&self, criterion: &Criterion, truth: Truth, at: At<'_>) -> Ground {
        let terms = |criteria, wanted| self.terms(criteria, at, wanted);
        let (asks, (jointly, grounds)) = match &criterion.form {
            Form::Test(test) => (Asks::Fact(self.finding(criterion, test, at)), (false, Vec::new())),
            Form::All(criteria) => (Asks::All, terms(criteria, truth)),
            Form::Any(criteria) => (Asks::Any, terms(criteria, truth)),
            Form::NoneOf(criteria) => (Asks::NoneOf, terms(criteria, !truth)),
            &Form::Carries(category, criteria) => {
                self.cargo(Condition { category, criteria, day: self.day }, at, truth)
            }
            Form::DesignedFor(category, criteria) => self.purpose(*category, criteria, at, truth),
            Form::Entry(control) => {
                let version = match refer(control, self.day) {
                    Reference::Law(version) => Some(version),
                    Reference::NotSeen | Reference::NoLaw => None,
                };
                let ground = version.map(|version| self.ground(&version.criterion, truth, at));
                let cites = version.map(|version| self.told.cite(version));
                (Asks::Entry { entry: control.id.into(), cites }, (false, ground.into_iter().collect()))
            }
            Form::Disputed(dispute) => self.dispute(dispute, at),
        };
        Ground {
            point: criterion.number.map(Text::from),
            says: criterion.says.map(Text::from),
            truth,
            asks,
            jointly,
            grounds,
        }
    }

    fn finding(&self, criterion: &Criterion, test: &Test, at: At<'_>) -> Finding {
        let item = self.item(at.place);
        let Stated { path, value, remark, source } = self.told.stated(item, at.path, test.attribute);
        Finding {
            path,
            phrase: test.attribute.phrase.into(),
            value,
            accepts: self.whole.accepted(criterion, test, at.place, self.day),
            margin: margin::margin(test, (test.read)(item)),
            remark,
            source,
        }
    }

    /// The terms with the wanted truth; if there is none, the open ones, whole.
    fn terms(&self, criteria: &'static [Criterion], at: At<'_>, wanted: Truth) -> (bool, Vec<Arc<Ground>>) {
        let mut truths = Stack::new(wanted);
        criteria.iter().for_each(|criterion| truths.push(self.truth(criterion, at.place)));
        let all = at.extent == Extent::Whole;
        let jointly = !all && !criteria.is_empty() && !truths.iter().any(|truth| truth == wanted);
        let is_told = |&(_, truth): &(_, Truth)| is_told(at.extent, jointly, truth, wanted);
        let told = || criteria.iter().zip(truths.iter()).filter(is_told);
        let below = At { extent: extent_below(at.extent, jointly), ..at };
        let mut grounds = Vec::with_capacity(told().count());
        grounds.extend(told().map(|(criterion, truth)| self.ground(criterion, truth, below)));
        (jointly, grounds)
    }

    fn cargo(&self, condition: Condition, at: At<'_>, truth: Truth) -> (Asks, (bool, Vec<Arc<Ground>>)) {
        let path = self.told.below(self.item(at.place), at.path, List::Carries);
        let category = condition.category;
        let Carries::Items(items) = self.item(at.place).carries() else {
            return (Asks::Carries { path, category, known: false }, (false, Vec::new()));
        };
        let Some(on_board) = self.look.cargo.on_board(category, false) else {
            return (Asks::Carries { path, category, known: true }, (false, Vec::new()));
        };
        let mut found = Vec::new();
        collect_on_board(items, category, &path, &mut found);
        let judged: Vec<_> = found
            .into_iter()
            .map(|(path, item)| {
                let look = Look::at(item, self.look.cargo).supposing(self.look.choice);
                let truth = on_board.meets(condition, &look);
                (truth, path, look)
            })
            .collect();
        let jointly = at.extent == Extent::Grounds
            && truth != Truth::No
            && !judged.iter().any(|(item_truth, ..)| *item_truth == truth);
        let told = judged.iter().filter(|(item_truth, ..)| is_told(at.extent, jointly, *item_truth, truth));
        let extent = extent_below(at.extent, jointly);
        let grounds = told.map(|(truth, path, look)| {
            let below = Explainer { look, whole: on_board.whole(), day: condition.day, told: self.told };
            let at = At { place: PlaceId::ITEM, path, extent };
            let (jointly, grounds) = below.terms(condition.criteria, at, *truth);
            Arc::new(Ground { point: None, says: None, truth: *truth, asks: Asks::All, jointly, grounds })
        });
        (Asks::Carries { path, category, known: true }, (jointly, grounds.collect()))
    }

    fn purpose(
        &self,
        category: Category,
        criteria: &'static [Criterion],
        at: At<'_>,
        truth: Truth,
    ) -> (Asks, (bool, Vec<Arc<Ground>>)) {
        let path = self.told.below(self.item(at.place), at.path, List::DesignedFor);
        let places = &self.whole.program.places;
        let place = (2..places.len()).find(|index| places[*index] == (at.place, category));
        let (known, terms) = match (self.item(at.place).designed_for(), place) {
            (DesignedFor::Item(item), Some(place)) if item.borrow().category() == category => {
                let at = At { place: PlaceId(place as u16), path: &path, ..at };
                (true, self.terms(criteria, at, truth))
            }
            (DesignedFor::Unknown, _) => (false, (false, Vec::new())),
            _ => (true, (false, Vec::new())),
        };
        (Asks::DesignedFor { path, category, known }, terms)
    }

    fn dispute(&self, dispute: &Dispute, at: At<'_>) -> (Asks, (bool, Vec<Arc<Ground>>)) {
        let tables = &self.look.cargo.tables;
        let readings = dispute.readings.iter().filter_map(|reading| reading.number.map(Text::from)).collect();
        let asks = Asks::Disputed { dispute: dispute.id.into(), doubt: dispute.doubt.into(), readings };
        let id = tables.reading(dispute);
        let supposed =
            id.and_then(|id| self.look.choice(id)).and_then(|at| dispute.readings.get(at as usize));
        let grounds = match (adopted(&tables.adopted, dispute).or(supposed), id) {
            (Some(reading), _) => vec![self.ground(reading, self.truth(reading, at.place), at)],
            // Each reading is told as if it were the right one, also where the dispute recurs below it.
            (None, Some(id)) => (0..)
                .zip(dispute.readings)
                .map(|(right, reading)| {
                    let choice: Vec<_> = self.look.choice.iter().copied().chain([(id, right)]).collect();
                    let look = self.look.supposing(&choice);
                    let right = Explainer { look: &look, ..*self };
                    right.ground(reading, right.truth(reading, at.place), at)
                })
                .collect(),
            (None, None) => Vec::new(),
        };
        (asks, (false, grounds))
    }
}

fn is_told(extent: Extent, jointly: bool, truth: Truth, wanted: Truth) -> bool {
    match extent {
        Extent::Whole => true,
        Extent::Grounds => truth == if jointly { Truth::Unknown } else { wanted },
    }
}

fn extent_below(extent: Extent, jointly: bool) -> Extent {
    if jointly { Extent::Whole } else { extent }
}

/// Every item of a category on board, to any depth of the lists that are given.
fn collect_on_board<'a>(
    items: &'a [Item],
    category: Category,
    path: &str,
    found: &mut Vec<(String, ItemRef<'a>)>,
) {
    for (index, item) in items.iter().enumerate() {
        let path = format!("{path}[{index}]");
        let item = item.borrow();
        if item.category() == category {
            found.push((path.clone(), item));
        }
        if let Carries::Items(inside) = item.carries() {
            collect_on_board(inside, category, &join(&path, "carries"), found);
        }
    }
}
