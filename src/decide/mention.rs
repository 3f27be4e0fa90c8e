//! What a criterion mentions, walked in the law's own order.

use crate::decide::quick::QuickSet;
use crate::goods::items::Category;
use crate::rule::control::{Control, Standing, Version};
use crate::rule::criterion::{Criterion, Dispute, Form, Test};
use crate::value::day::Day;

use super::variable::{PlaceId, Variables};

/// What an entry says on a day where another refers to it.
pub(crate) enum Reference {
    /// This text is law.
    Law(&'static Version),
    /// It may have been law, but its text of that day was not seen.
    NotSeen,
    /// It is no law.
    NoLaw,
}

/// What a reference to an entry finds on a day.
pub(crate) fn refer(control: &'static Control, day: Day) -> Reference {
    match control.version_on(day) {
        Some(version) => Reference::Law(version),
        None => match control.standing(day) {
            (Standing::Pending, version) if version.maybe_earlier => Reference::NotSeen,
            _ => Reference::NoLaw,
        },
    }
}

/// The readings that a caller has adopted, by the name of the dispute.
pub(crate) type Adopted = [(&'static str, usize)];

/// The reading that was adopted.
pub(crate) fn adopted(readings: &Adopted, dispute: &Dispute) -> Option<&'static Criterion> {
    let (_, reading) = readings.iter().find(|(id, _)| *id == dispute.id)?;
    dispute.readings.get(*reading)
}

/// One thing that a criterion mentions.
pub(crate) enum Mention {
    Test(PlaceId, Test),
    Purpose(PlaceId, Category),
    OnBoard(PlaceId, Condition),
    Dispute(Dispute),
    NotSeen(&'static Control),
}

/// What is asked of some item on board, as the law reads on a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Condition {
    pub category: Category,
    pub criteria: &'static [Criterion],
    pub day: Day,
}

impl PartialEq for Condition {
    fn eq(&self, other: &Self) -> bool {
        (self.category, self.day) == (other.category, other.day)
            && std::ptr::eq(self.criteria, other.criteria)
    }
}

/// Walks criteria and tells what they mention; an entry that several refer to is walked once.
pub(crate) struct Walk<'a> {
    pub adopted: &'a Adopted,
    pub places: &'a mut Variables,
    seen: QuickSet<(*const Control, PlaceId, Day)>,
}

impl<'a> Walk<'a> {
    pub fn new(adopted: &'a Adopted, places: &'a mut Variables) -> Self {
        Self { adopted, places, seen: QuickSet::default() }
    }

    pub fn criterion(
        &mut self,
        criterion: &Criterion,
        at: PlaceId,
        day: Day,
        tell: &mut impl FnMut(&mut Variables, Mention),
    ) {
        match &criterion.form {
            Form::Test(test) => tell(self.places, Mention::Test(at, *test)),
            Form::All(criteria) | Form::Any(criteria) | Form::NoneOf(criteria) => {
                criteria.iter().for_each(|criterion| self.criterion(criterion, at, day, tell));
            }
            &Form::Carries(category, criteria) => {
                tell(self.places, Mention::OnBoard(at, Condition { category, criteria, day }));
            }
            Form::DesignedFor(category, criteria) => {
                tell(self.places, Mention::Purpose(at, *category));
                let at = self.places.purpose(at, *category);
                criteria.iter().for_each(|criterion| self.criterion(criterion, at, day, tell));
            }
            Form::Entry(control) => match refer(control, day) {
                Reference::Law(version) => {
                    if self.seen.insert((std::ptr::from_ref(*control), at, day)) {
                        self.criterion(&version.criterion, at, day, tell);
                    }
                }
                Reference::NotSeen => tell(self.places, Mention::NotSeen(control)),
                Reference::NoLaw => {}
            },
            Form::Disputed(dispute) => match adopted(self.adopted, dispute) {
                Some(reading) => self.criterion(reading, at, day, tell),
                None => {
                    tell(self.places, Mention::Dispute(*dispute));
                    dispute.readings.iter().for_each(|reading| self.criterion(reading, at, day, tell));
                }
            },
        }
    }
}
