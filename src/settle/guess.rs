//! Two worlds to try before any splitting: every open fact at its low end, and
//! every open fact at its high end. If the answer differs between them, it is
//! unknown, and nothing need be split.

use super::walk::{self, View};
use super::{Place, Scene, Step};
use crate::control::{Control, Day};
use crate::criterion::{Accepts, Criterion, Dispute, Test};
use crate::fact::{ABSENT, Set};
use crate::items::{Category, ItemRef};
use crate::truth::Truth;
use crate::truth::Truth::{No, Unknown};

/// One world that a scene allows.
#[derive(Clone, Copy)]
pub(super) struct Guess<'a> {
    pub scene: &'a Scene<'a>,
    pub end: End,
}

/// Which end of everything that is open.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum End {
    /// The least amounts, absent where that can be, the first choices and readings, no cargo, no purpose.
    Low,
    /// The greatest amounts, the last choices and readings, on board one such item of each category, made
    /// for such an aircraft.
    High,
}

impl End {
    fn accepted(self, accepts: Accepts, set: &Set) -> bool {
        match accepts {
            _ if self == Self::Low && set.may_be_absent() => false,
            Accepts::Amounts { low, high, .. } => {
                let value = if self == Self::Low { set.low } else { set.high };
                set.has_amounts() && low <= value && value <= high
            }
            Accepts::Choices(accepted) => {
                let present = set.choices & !ABSENT;
                let bit = match self {
                    Self::Low => present.trailing_zeros(),
                    Self::High => 63 - present.leading_zeros().min(63),
                };
                present != 0 && accepted & 1 << bit != 0
            }
        }
    }
}

impl View for Guess<'_> {
    type Place<'p> = &'p Place<'p>;

    fn day(self) -> Day {
        self.scene.day
    }

    fn test(self, test: &Test, at: &Place<'_>) -> Truth {
        let accepts = |set: &Set| self.end.accepted(test.accepts, set).into();
        match self.scene.narrowed {
            None => accepts((test.read)(at.item)),
            Some(_) => accepts(&self.scene.narrowed_set(test, at)),
        }
    }

    fn all_on_board(self, criteria: &[Criterion], at: &Place<'_>, index: usize, item: ItemRef<'_>) -> Truth {
        walk::all(self, criteria, &at.on_board(index, item))
    }

    fn all_of_purpose(self, criteria: &[Criterion], at: &Place<'_>, item: ItemRef<'_>) -> Truth {
        walk::all(self, criteria, &at.purpose(item))
    }

    fn unknown_cargo(self, category: Category, criteria: &[Criterion], at: &Place<'_>) -> Truth {
        // What is supposed of the cargo already, this world need not meet.
        if self.scene.steps().any(|step| matches!(step, Step::Cargo(id, ..) if id == at.id)) {
            return Unknown;
        }
        match self.end {
            End::Low => No,
            End::High => walk::all(self, criteria, &at.witness(category)),
        }
    }

    fn unknown_purpose(self, category: Category, criteria: &[Criterion], at: &Place<'_>) -> Truth {
        let possible = self.scene.possible_purposes(at);
        let aircraft = 1 << Category::Uav as u64;
        let chosen = match self.end {
            End::High if possible & aircraft != 0 => aircraft,
            _ => 1 << (63 - possible.leading_zeros().min(63)),
        };
        if chosen != 1 << category as u64 {
            return No;
        }
        walk::all(self, criteria, &at.purpose(category.unknown_ref()))
    }

    fn reading(self, dispute: &Dispute) -> Option<&'static Criterion> {
        let guessed = if self.end == End::Low { dispute.readings.first() } else { dispute.readings.last() };
        self.scene.reading(dispute).or(guessed)
    }

    fn is_absorbed(self, control: &'static Control, at: &Place<'_>) -> bool {
        self.scene.is_absorbed(control, at)
    }
}
