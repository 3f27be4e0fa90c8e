//! Why: the part of a criterion that carries its truth.
//!
//! A term is a ground of its parent if it has the parent's truth (below an
//! exception: the opposite). So *yes* names the points that apply, *no* the
//! points that fail, *unknown* the open questions. Where no single term has
//! the parent's truth but all of them together do, the open terms are given
//! whole and marked as holding *jointly*.

use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, Item, ItemRef};
use crate::goods::path::join;
use crate::rule::control::{Control, Version};
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

pub use ground::{Asks, Finding, Ground, Grounds};
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

/// Whether grounds give a truth only together, and they themselves.
type Below = (bool, Grounds);

/// An item that is explained: its place in the program, and its path.
#[derive(Clone, Copy)]
struct At<'p> {
    place: PlaceId,
    path: &'p str,
    extent: Extent,
}

impl<'a> Explainer<'a> {
    /// The grounds of a criterion's exact truth for the item at a path.
    pub fn explain(&self, criterion: &Criterion, place: PlaceId, path: &str) -> Ground {
        self.explain_as(self.truth(criterion, place), criterion, place, path)
    }

    /// The same where its truth is known.
    pub fn explain_as(&self, truth: Truth, criterion: &Criterion, place: PlaceId, path: &str) -> Ground {
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

    fn ground(&self, criterion: &Criterion, truth: Truth, at: At<'_>) -> Ground {
        let (jointly, grounds) = match criterion.form {
            Form::Test(_) => Below::default(),
            // Found once for all that ask the same of an item.
            _ => {
                let key = told::Key::new(criterion, self.item(at.place), self.day, at.extent);
                self.told.once(key, self.look, || self.below(criterion, truth, at))
            }
        };
        Ground {
            point: criterion.number.map(Text::from),
            says: criterion.says.map(Text::from),
            truth,
            asks: self.asks(criterion, at),
            jointly,
            grounds,
        }
    }

    fn asks(&self, criterion: &Criterion, at: At<'_>) -> Asks {
        let item = self.item(at.place);
        match &criterion.form {
            Form::Test(test) => Asks::Fact(self.finding(criterion, test, at)),
            Form::All(_) => Asks::All,
            Form::Any(_) => Asks::Any,
            Form::NoneOf(_) => Asks::NoneOf,
            &Form::Carries(category, _) => Asks::Carries {
                path: self.told.below(item, at.path, List::Carries),
                category,
                known: matches!(item.carries(), Carries::Items(_)),
            },
            &Form::DesignedFor(category, _) => Asks::DesignedFor {
                path: self.told.below(item, at.path, List::DesignedFor),
                category,
                known: !matches!(item.designed_for(), DesignedFor::Unknown),
            },
            Form::Entry(control) => {
                let cites = law_of(control, self.day).map(|version| self.told.cite(version));
                Asks::Entry { entry: control.id.into(), cites }
            }
            Form::Disputed(dispute) => Asks::Disputed {
                dispute: dispute.id.into(),
                doubt: dispute.doubt.into(),
                readings: dispute
                    .readings
                    .iter()
                    .filter_map(|reading| reading.number.map(Text::from))
                    .collect(),
            },
        }
    }

    fn below(&self, criterion: &Criterion, truth: Truth, at: At<'_>) -> Below {
        match &criterion.form {
            Form::Test(_) => Below::default(),
            Form::All(criteria) => self.terms(criteria, at, truth, Truth::No),
            Form::Any(criteria) => self.terms(criteria, at, truth, Truth::Yes),
            Form::NoneOf(criteria) => self.terms(criteria, at, !truth, Truth::Yes),
            &Form::Carries(category, criteria) => {
                self.cargo(Condition { category, criteria, day: self.day }, at, truth)
            }
            Form::DesignedFor(category, criteria) => self.purpose(*category, criteria, at, truth),
            Form::Entry(control) => {
                let law = law_of(control, self.day);
                (false, law.map(|version| self.ground(&version.criterion, truth, at)).into_iter().collect())
            }
            Form::Disputed(dispute) => (false, self.readings(dispute, at).into_iter().collect()),
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

    /// The truth of a term among others of which one is enough if it decides, where it is known what they
    /// come to.
    fn term(&self, criterion: &Criterion, place: PlaceId, come_to: Truth, decides: Truth) -> Truth {
        let start = || self.whole.criterion(criterion, place, self.day);
        match (&criterion.form, come_to) {
            (Form::Test(_), _) => self.truth(criterion, place),
            // None of them decides, so that it is enough to see whether this one may.
            (_, Truth::Unknown) => match start() {
                Some(start) if !self.look.may_be(decides == Truth::Yes, &self.whole.program, start) => {
                    !decides
                }
                _ => Truth::Unknown,
            },
            (_, all) if all == !decides => all,
            _ => self.truth(criterion, place),
        }
    }

    /// The terms with the wanted truth; if there is none, the open ones, whole.
    fn terms(&self, criteria: &'static [Criterion], at: At<'_>, wanted: Truth, decides: Truth) -> Below {
        let mut truths = Stack::new(wanted);
        criteria.iter().for_each(|criterion| truths.push(self.term(criterion, at.place, wanted, decides)));
        let all = at.extent == Extent::Whole;
        let jointly = !all && !criteria.is_empty() && !truths.iter().any(|truth| truth == wanted);
        let mut told = Stack::new((0, wanted));
        let terms = truths.iter().enumerate();
        terms
            .filter(|(_, truth)| is_told(at.extent, jointly, *truth, wanted))
            .for_each(|term| told.push(term));
        let below = At { extent: extent_below(at.extent, jointly), ..at };
        // Of a known number they are put where they stay.
        let grounds = (0..told.len()).map(|place| {
            let (term, truth) = told.at(place);
            self.ground(&criteria[term], truth, below)
        });
        let grounds = grounds.collect();
        (jointly, grounds)
    }

    fn cargo(&self, condition: Condition, at: At<'_>, truth: Truth) -> Below {
        let item = self.item(at.place);
        let on_board = self.look.cargo.on_board(condition.category, false);
        let (Carries::Items(items), Some(on_board)) = (item.carries(), on_board) else {
            return Below::default();
        };
        let mut found = Vec::new();
        let path = self.told.below(item, at.path, List::Carries);
        collect_on_board(items, condition.category, &path, &mut found);
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
            let (jointly, grounds) = below.terms(condition.criteria, at, *truth, Truth::No);
            Ground { point: None, says: None, truth: *truth, asks: Asks::All, jointly, grounds }
        });
        (jointly, grounds.collect())
    }

    fn purpose(&self, category: Category, criteria: &'static [Criterion], at: At<'_>, truth: Truth) -> Below {
        let (item, places) = (self.item(at.place), &self.whole.program.places);
        let place = (2..places.len()).find(|index| places[*index] == (at.place, category));
        match (item.designed_for(), place) {
            (DesignedFor::Item(purpose), Some(place)) if purpose.borrow().category() == category => {
                let path = self.told.below(item, at.path, List::DesignedFor);
                let at = At { place: PlaceId(place as u16), path: &path, ..at };
                self.terms(criteria, at, truth, Truth::No)
            }
            _ => Below::default(),
        }
    }

    fn readings(&self, dispute: &Dispute, at: At<'_>) -> Vec<Ground> {
        let tables = &self.look.cargo.tables;
        let id = tables.reading(dispute);
        let supposed =
            id.and_then(|id| self.look.choice(id)).and_then(|at| dispute.readings.get(at as usize));
        match (adopted(&tables.adopted, dispute).or(supposed), id) {
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
        }
    }
}

/// The version of an entry that is meant on a day, if there is one.
fn law_of(control: &'static Control, day: Day) -> Option<&'static Version> {
    match refer(control, day) {
        Reference::Law(version) => Some(version),
        Reference::NotSeen | Reference::NoLaw => None,
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
