//! Two worlds to try before any splitting: one in which every open criterion
//! is as it would make the whole true, one in which it is the opposite. Where
//! a fact is used in two ways, its first use decides. If the whole is true in
//! one of these worlds and false in the other, it is unknown, and nothing need
//! be split.

use crate::decide::settle::split::{Conflict, Use};
use crate::decide::settle::walk::{self, View};
use crate::decide::settle::{Place, Scene, Term, any_term};
use crate::goods::items::{Category, ItemRef};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, Dispute, Test};
use crate::value::day::Day;
use crate::value::truth::Truth;
use crate::value::truth::Truth::{No, Unknown, Yes};

/// One world that a scene allows, sketched after the uses of what is open.
#[derive(Clone, Copy)]
pub(super) struct Sketch<'a> {
    pub scene: &'a Scene<'a>,
    pub uses: &'a [Use<'a>],
    /// Whether the whole should be true in it.
    pub wanted: bool,
}

impl<'a> Sketch<'a> {
    fn first_use(self, is: impl Fn(&Conflict<'a>) -> bool) -> Option<&'a Use<'a>> {
        self.uses.iter().find(|used| is(&used.conflict))
    }

    fn should_hold(self, used: &Use<'_>) -> bool {
        used.positive == self.wanted
    }
}

impl View for Sketch<'_> {
    type Place<'p> = &'p Place<'p>;

    fn day(self) -> Day {
        self.scene.day
    }

    fn test(self, test: &Test, at: &Place<'_>) -> Truth {
        let key = (at.id, test.attribute.index, test.attribute.category);
        let first = self.first_use(|conflict| {
            matches!(conflict, Conflict::Fact(id, index, category, ..) if (*id, *index, *category) == key)
        });
        match first {
            Some(used) => match used.conflict {
                Conflict::Fact(.., set, accepts) => {
                    test.accepts.truth(&accepts.example(&set, self.should_hold(used)))
                }
                _ => Unknown,
            },
            None => self.scene.test(test, at),
        }
    }

    fn all_on_board(self, criteria: &[Criterion], at: &Place<'_>, index: usize, item: ItemRef<'_>) -> Truth {
        walk::all(self, criteria, &at.on_board(index, item))
    }

    fn all_of_purpose(self, criteria: &[Criterion], at: &Place<'_>, item: ItemRef<'_>) -> Truth {
        walk::all(self, criteria, &at.purpose(item))
    }

    /// An open question about unknown cargo is answered as its first use asks, all
    /// of them alike: either each has an item of its own on board, or nothing is.
    fn unknown_cargo(self, category: Category, criteria: &[Criterion], at: &Place<'_>) -> Truth {
        let first = self.first_use(|conflict| matches!(conflict, Conflict::Cargo(id, ..) if *id == at.id));
        match (first, self.scene.unknown_cargo(category, criteria, at)) {
            (Some(used), Unknown) if !used.is_pressed => {
                let is_alike = |other: &Use<'_>| match other.conflict {
                    Conflict::Cargo(id, ..) if id == at.id => other.positive == used.positive,
                    Conflict::Reading(_) => false,
                    _ => true,
                };
                if self.uses.iter().all(is_alike) { self.should_hold(used).into() } else { Unknown }
            }
            (_, truth) => truth,
        }
    }

    fn unknown_purpose(self, category: Category, criteria: &[Criterion], at: &Place<'_>) -> Truth {
        let possible = self.scene.possible_purposes(at);
        let first = self.first_use(|conflict| matches!(conflict, Conflict::Purpose(id, ..) if *id == at.id));
        let chosen = match first {
            Some(Use { conflict: Conflict::Purpose(_, _, category), positive, .. }) => {
                let bit = 1 << *category as u64;
                let chosen = if *positive == self.wanted { possible & bit } else { possible & !bit };
                if chosen == 0 { possible } else { chosen }
            }
            _ => possible,
        };
        // Nothing in particular, if that can be.
        let chosen = 1 << (63 - chosen.leading_zeros().min(63));
        if chosen == 1_u64 << category as u64 {
            walk::all(self, criteria, &at.purpose(category.unknown_ref()))
        } else {
            No
        }
    }

    fn reading(self, dispute: &Dispute) -> Option<&'static Criterion> {
        self.scene.reading(dispute).or(dispute.readings.first())
    }

    fn is_absorbed(self, control: &'static Control, at: &Place<'_>) -> bool {
        self.scene.is_absorbed(control, at)
    }
}

/// Whether the terms are unknown, as two sketched worlds can tell.
pub(super) fn worlds_differ(scene: &Scene<'_>, mut uses: Vec<Use<'_>>, terms: &[Term<'_>]) -> bool {
    let holds = |uses: &[Use<'_>], wanted, term| {
        any_term(Sketch { scene, uses, wanted }, std::slice::from_ref(term)) == Yes
    };
    if !terms.iter().any(|term| holds(&uses, true, term)) {
        return false;
    }
    // A term that still holds in the other world is asked first in the next attempt.
    for _ in 0..MOST_SKETCHES {
        let fails =
            |term| any_term(Sketch { scene, uses: &uses, wanted: false }, std::slice::from_ref(term)) == No;
        let Some(obstacle) = terms.iter().position(|term| !fails(term)) else { return true };
        if terms.len() == 1 || uses.first().is_some_and(|first| first.term == obstacle) {
            return false;
        }
        uses.sort_by_key(|used| used.term != obstacle);
    }
    false
}

const MOST_SKETCHES: usize = 12;
