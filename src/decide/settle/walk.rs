//! The one walk over a criterion: Kleene's truth, however facts are looked at.
//!
//! Two views share it. [`Bare`] reads an item as it is; that decides most
//! cases, fast and without allocation. [`Scene`](crate::decide::settle::Scene) adds what is
//! supposed while facts are split.

use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, ItemRef};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, Dispute, Form, Test};
use crate::value::day::Day;
use crate::value::truth::Truth;
use crate::value::truth::Truth::{No, Unknown, Yes};

/// A way of looking at the facts of a case.
pub(super) trait View: Copy {
    /// An item, as this view knows it.
    type Place<'p>: Copy + Into<ItemRef<'p>>;

    fn day(self) -> Day;
    fn test(self, test: &Test, at: Self::Place<'_>) -> Truth;
    fn all_on_board(
        self,
        criteria: &[Criterion],
        at: Self::Place<'_>,
        index: usize,
        item: ItemRef<'_>,
    ) -> Truth;
    fn all_of_purpose(self, criteria: &[Criterion], at: Self::Place<'_>, item: ItemRef<'_>) -> Truth;
    fn unknown_cargo(self, category: Category, criteria: &[Criterion], at: Self::Place<'_>) -> Truth;
    fn unknown_purpose(self, category: Category, criteria: &[Criterion], at: Self::Place<'_>) -> Truth;
    fn reading(self, dispute: &Dispute) -> Option<&'static Criterion>;
    /// Whether an entry counts as no because the whole holds anyway if it holds.
    fn is_absorbed(self, control: &'static Control, at: Self::Place<'_>) -> bool;
}

/// Whether all of the criteria hold: sound, but unknown more often than need be.
pub(super) fn all<V: View>(view: V, criteria: &[Criterion], at: V::Place<'_>) -> Truth {
    let mut truth = Yes;
    for criterion in criteria {
        match one(view, criterion, at) {
            Yes => {}
            Unknown => truth = Unknown,
            No => return No,
        }
    }
    truth
}

fn any<V: View>(view: V, criteria: &[Criterion], at: V::Place<'_>) -> Truth {
    let mut truth = No;
    for criterion in criteria {
        match one(view, criterion, at) {
            No => {}
            Unknown => truth = Unknown,
            Yes => return Yes,
        }
    }
    truth
}

#[inline(always)]
fn one<V: View>(view: V, criterion: &Criterion, at: V::Place<'_>) -> Truth {
    match &criterion.form {
        Form::Test(test) => view.test(test, at),
        Form::All(criteria) => all(view, criteria, at),
        Form::Any(criteria) => any(view, criteria, at),
        Form::NoneOf(criteria) => !any(view, criteria, at),
        Form::Carries(category, criteria) => carries(view, *category, criteria, at),
        Form::DesignedFor(category, criteria) => designed_for(view, *category, criteria, at),
        Form::Entry(control) if view.is_absorbed(control, at) => No,
        Form::Entry(control) => match control.version_on(view.day()) {
            Some(version) => all(view, std::slice::from_ref(&version.criterion), at),
            None => No,
        },
        Form::Disputed(dispute) => disputed(view, dispute, at),
    }
}

#[inline(never)]
fn carries<V: View>(view: V, category: Category, criteria: &[Criterion], at: V::Place<'_>) -> Truth {
    let Carries::Items(items) = at.into().carries() else {
        return view.unknown_cargo(category, criteria, at);
    };
    let mut truth = No;
    for (index, item) in items.iter().enumerate() {
        let item = item.borrow();
        if item.category() == category {
            match view.all_on_board(criteria, at, index, item) {
                No => {}
                Unknown => truth = Unknown,
                Yes => return Yes,
            }
        }
    }
    truth
}

#[inline(never)]
fn designed_for<V: View>(view: V, category: Category, criteria: &[Criterion], at: V::Place<'_>) -> Truth {
    match at.into().designed_for() {
        DesignedFor::NothingInParticular => No,
        DesignedFor::Item(item) if item.borrow().category() != category => No,
        DesignedFor::Item(item) => view.all_of_purpose(criteria, at, item.borrow()),
        DesignedFor::Unknown => view.unknown_purpose(category, criteria, at),
    }
}

#[inline(never)]
fn disputed<V: View>(view: V, dispute: &Dispute, at: V::Place<'_>) -> Truth {
    if let Some(reading) = view.reading(dispute) {
        return all(view, std::slice::from_ref(reading), at);
    }
    match (all(view, dispute.readings, at), any(view, dispute.readings, at)) {
        (least, most) if least == most => least,
        _ => Unknown,
    }
}

/// Facts as they are, without anything supposed or adopted.
#[derive(Clone, Copy)]
pub(super) struct Bare(pub Day);

impl View for Bare {
    type Place<'p> = ItemRef<'p>;

    fn day(self) -> Day {
        self.0
    }

    #[inline(always)]
    fn test(self, test: &Test, at: ItemRef<'_>) -> Truth {
        test.accepts.truth((test.read)(at))
    }

    fn all_on_board(self, criteria: &[Criterion], _: ItemRef<'_>, _: usize, item: ItemRef<'_>) -> Truth {
        all(self, criteria, item)
    }

    fn all_of_purpose(self, criteria: &[Criterion], _: ItemRef<'_>, item: ItemRef<'_>) -> Truth {
        all(self, criteria, item)
    }

    fn unknown_cargo(self, _: Category, _: &[Criterion], _: ItemRef<'_>) -> Truth {
        Unknown
    }

    fn unknown_purpose(self, _: Category, _: &[Criterion], _: ItemRef<'_>) -> Truth {
        Unknown
    }

    fn reading(self, _: &Dispute) -> Option<&'static Criterion> {
        None
    }

    fn is_absorbed(self, _: &'static Control, _: ItemRef<'_>) -> bool {
        false
    }
}
