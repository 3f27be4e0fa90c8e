//! Which fact to split: one that open criteria use in two ways.

use std::ops::ControlFlow;

use crate::decide::settle::walk::View;
use crate::decide::settle::{Place, PlaceId, Scene, Step, Term};
use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::Category;
use crate::rule::criterion::{Accepts, Criterion, Dispute, Form};
use crate::value::fact::{ENDLESS, Set};
use crate::value::truth::Truth::Unknown;

/// A part of a case that open criteria use in two ways.
#[derive(Clone, Copy)]
pub(super) enum Conflict<'a> {
    Fact(PlaceId, u8, Category, Set, Accepts),
    Purpose(PlaceId, u64, Category),
    Cargo(PlaceId, Category, &'a [Criterion]),
    Reading(&'a Dispute),
}

impl<'a> Conflict<'a> {
    /// The parts into which it splits; together they are all possible worlds.
    pub fn steps(self) -> impl Iterator<Item = Step<'a>> {
        let count = match self {
            Self::Fact(..) => 4,
            Self::Purpose(..) | Self::Cargo(..) => 2,
            Self::Reading(dispute) => dispute.readings.len(),
        };
        (0..count).filter_map(move |part| match self {
            Self::Fact(id, index, category, set, accepts) => {
                let part = accepts.parts(&set)[part];
                (!part.is_empty()).then_some(Step::Fact(id, index, category, part))
            }
            Self::Purpose(id, possible, category) => {
                let bit = 1 << category as u64;
                Some(Step::Purpose(id, if part == 0 { bit } else { possible & !bit }))
            }
            Self::Cargo(id, category, criteria) => Some(Step::Cargo(id, category, criteria, part == 0)),
            Self::Reading(dispute) => Some(Step::Reading(dispute.id, part)),
        })
    }
}

/// What is open in a case.
pub(super) struct Open<'a> {
    /// Every use of a part of the case by an open criterion.
    pub uses: Vec<Use<'a>>,
    /// The first part that is used in two ways; without one, Kleene's answer is exact.
    pub conflict: Option<Conflict<'a>>,
    /// Whether what unknown cargo may have depends on a disputed reading.
    pub cargo_is_disputed: bool,
}

/// What is open among the criteria of the terms.
pub(super) fn find<'a>(scene: &Scene<'_>, terms: &[Term<'a>]) -> Open<'a> {
    let open = Open { uses: Vec::new(), conflict: None, cargo_is_disputed: false };
    let mut search = Search { scene, open, term: 0 };
    for (index, term) in terms.iter().enumerate() {
        search.term = index;
        search.visit_all(term.criteria, term.at, !term.negated);
    }
    search.open
}

struct Search<'s, 'a> {
    scene: &'s Scene<'s>,
    open: Open<'a>,
    term: usize,
}

/// One use of a part of the case by an open criterion.
#[derive(Clone, Copy)]
pub(super) struct Use<'a> {
    pub conflict: Conflict<'a>,
    /// The term that it belongs to.
    pub term: usize,
    /// Where it stands.
    at: PlaceId,
    /// Whether the use makes the whole truer when it holds.
    pub positive: bool,
    /// Whether it asks for unknown cargo that is known to have some item.
    pub is_pressed: bool,
}

impl Use<'_> {
    fn is_same_part(&self, other: &Self) -> bool {
        match (self.conflict, other.conflict) {
            (Conflict::Fact(a, i, c, ..), Conflict::Fact(b, j, d, ..)) => (a, i, c as u8) == (b, j, d as u8),
            (Conflict::Purpose(a, ..), Conflict::Purpose(b, ..)) => a == b,
            (Conflict::Cargo(a, ..), Conflict::Cargo(b, ..)) => a == b,
            (Conflict::Reading(a), Conflict::Reading(b)) => a.id == b.id,
            _ => false,
        }
    }

    /// Whether one world is best, and one worst, for both uses.
    fn agrees(&self, other: &Self) -> bool {
        let agree = match (self.conflict, other.conflict) {
            (Conflict::Fact(.., a), Conflict::Fact(.., b)) => match (a, b) {
                (Accepts::Amounts { low, high, .. }, Accepts::Amounts { low: low_b, high: high_b, .. }) => {
                    (high, high_b) == (ENDLESS, ENDLESS)
                        || (low, low_b) == (-ENDLESS, -ENDLESS)
                        || (low, high) == (low_b, high_b)
                }
                (Accepts::Choices(a), Accepts::Choices(b)) => a == b,
                _ => false,
            },
            (Conflict::Purpose(_, _, a), Conflict::Purpose(_, _, b)) => a == b,
            (Conflict::Cargo(..), Conflict::Cargo(..)) => !self.is_pressed,
            (Conflict::Reading(a), Conflict::Reading(b)) => {
                self.at == other.at && std::ptr::eq(a.readings, b.readings)
            }
            _ => false,
        };
        agree && self.positive == other.positive
    }
}

impl<'a> Search<'_, 'a> {
    fn visit_all(&mut self, criteria: &'a [Criterion], at: Place<'a>, positive: bool) {
        criteria.iter().for_each(|criterion| self.visit(criterion, at, positive));
    }

    fn visit(&mut self, criterion: &'a Criterion, at: Place<'a>, positive: bool) {
        if let Form::Test(test) = &criterion.form {
            if self.scene.test(test, &at) == Unknown {
                let (index, category) = (test.attribute.index, test.attribute.category);
                let set = self.scene.narrowed_set(test, &at);
                self.note(Conflict::Fact(at.id, index, category, set, test.accepts), at.id, positive);
            }
            return;
        }
        if self.scene.truth(criterion, &at) != Unknown {
            return;
        }
        match &criterion.form {
            Form::Test(_) => {}
            Form::All(criteria) | Form::Any(criteria) => self.visit_all(criteria, at, positive),
            Form::NoneOf(criteria) => self.visit_all(criteria, at, !positive),
            Form::Carries(category, criteria) => self.visit_cargo(*category, criteria, at, positive),
            Form::DesignedFor(category, criteria) => match at.item.designed_for() {
                DesignedFor::Item(item) => self.visit_all(criteria, at.purpose(item.borrow()), positive),
                _ => {
                    let possible = self.scene.possible_purposes(&at);
                    if possible != 1 << *category as u64 {
                        self.note(Conflict::Purpose(at.id, possible, *category), at.id, positive);
                    }
                    self.visit_all(criteria, at.purpose(category.unknown_ref()), positive);
                }
            },
            Form::Entry(control) => {
                if let Some(version) = control.version_on(self.scene.day) {
                    self.visit(&version.criterion, at, positive);
                }
            }
            Form::Disputed(dispute) => match self.scene.reading(dispute) {
                Some(reading) => self.visit(reading, at, positive),
                None => {
                    self.note(Conflict::Reading(dispute), at.id, positive);
                    self.visit_all(dispute.readings, at, positive);
                }
            },
        }
    }

    fn visit_cargo(&mut self, category: Category, criteria: &'a [Criterion], at: Place<'a>, positive: bool) {
        let Carries::Items(items) = at.item.carries() else {
            // To suppose that such an item is on board may be to suppose a reading: readings come first.
            if let ControlFlow::Break(dispute) = first_dispute(self.scene, criteria) {
                self.open.conflict = self.open.conflict.or(Some(dispute));
                self.open.cargo_is_disputed = true;
            }
            return self.note(Conflict::Cargo(at.id, category, criteria), at.id, positive);
        };
        for (index, item) in items.iter().enumerate() {
            if item.borrow().category() == category {
                self.visit_all(criteria, at.on_board(index, item.borrow()), positive);
            }
        }
    }

    fn note(&mut self, conflict: Conflict<'a>, at: PlaceId, positive: bool) {
        let is_pressed = matches!(conflict, Conflict::Cargo(id, ..) if self.scene.has_some_cargo(id));
        let new = Use { conflict, term: self.term, at, positive, is_pressed };
        if self.open.conflict.is_none() {
            let is_opposed = |old: &Use<'_>| old.is_same_part(&new) && !old.agrees(&new);
            if self.open.uses.iter().any(is_opposed) {
                self.open.conflict = Some(conflict);
            }
        }
        self.open.uses.push(new);
    }
}

/// Breaks at the first dispute below some criteria for which no reading is adopted or supposed.
fn first_dispute<'a>(scene: &Scene<'_>, criteria: &'a [Criterion]) -> ControlFlow<Conflict<'a>> {
    criteria.iter().try_for_each(|criterion| match &criterion.form {
        Form::Test(_) => ControlFlow::Continue(()),
        Form::All(criteria)
        | Form::Any(criteria)
        | Form::NoneOf(criteria)
        | Form::Carries(_, criteria)
        | Form::DesignedFor(_, criteria) => first_dispute(scene, criteria),
        Form::Entry(control) => match control.version_on(scene.day) {
            Some(version) => first_dispute(scene, std::slice::from_ref(&version.criterion)),
            None => ControlFlow::Continue(()),
        },
        Form::Disputed(dispute) => match scene.reading(dispute) {
            Some(reading) => first_dispute(scene, std::slice::from_ref(reading)),
            None => ControlFlow::Break(Conflict::Reading(dispute)),
        },
    })
}
