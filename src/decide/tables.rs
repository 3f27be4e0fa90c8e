//! What the law of a regime asks beside the facts of one item: of things on
//! board, of disputed readings, of texts that were not seen.

use crate::goods::items::Category;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, Dispute};
use crate::value::day::Day;

use super::mention::{Adopted, Condition, Mention, Walk};
use super::variable::{GlobalId, Variables};

/// Something whose answer is the same wherever the law asks for it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Global {
    /// Which reading of a disputed text is right.
    Reading(Dispute),
    /// What an entry says whose text of the day was not seen.
    NotSeen(&'static Control),
}

impl Global {
    /// How many answers it has.
    pub fn answers(&self) -> u16 {
        match self {
            Self::Reading(dispute) => dispute.readings.len() as u16,
            Self::NotSeen(_) => 2,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Reading(a), Self::Reading(b)) => a.id == b.id,
            (Self::NotSeen(a), Self::NotSeen(b)) => std::ptr::eq(*a, *b),
            _ => false,
        }
    }
}

/// A criterion, the category that it asks, and the day on which it is read.
pub(crate) type Seed<'a> = (&'a Criterion, Category, Day);

/// The conditions on cargo and the globals of some criteria.
#[derive(Debug)]
pub(crate) struct Tables {
    pub adopted: Vec<(&'static str, usize)>,
    pub conditions: Vec<Condition>,
    pub globals: Vec<Global>,
}

impl Tables {
    pub fn of<'a>(adopted: &Adopted, seeds: impl IntoIterator<Item = Seed<'a>>) -> Self {
        let mut tables = Self { adopted: adopted.to_vec(), conditions: Vec::new(), globals: Vec::new() };
        for (criterion, category, day) in seeds {
            tables.gather(criterion, category, day);
        }
        let mut next = 0;
        while let Some(&Condition { category, criteria, day }) = tables.conditions.get(next) {
            criteria.iter().for_each(|criterion| tables.gather(criterion, category, day));
            next += 1;
        }
        tables
    }

    fn gather(&mut self, criterion: &Criterion, category: Category, day: Day) {
        let mut places = Variables::new(category);
        let adopted = self.adopted.clone();
        Walk::new(&adopted, &mut places).criterion(
            criterion,
            super::place_of(category),
            day,
            &mut |_, mention| match mention {
                Mention::OnBoard(_, condition) if !self.conditions.contains(&condition) => {
                    self.conditions.push(condition);
                }
                Mention::Dispute(dispute) => self.intern(Global::Reading(dispute)),
                Mention::NotSeen(control) => self.intern(Global::NotSeen(control)),
                _ => {}
            },
        );
    }

    fn intern(&mut self, global: Global) {
        if self.global(&global).is_none() {
            self.globals.push(global);
        }
    }

    fn global(&self, global: &Global) -> Option<GlobalId> {
        let at = self.globals.iter().position(|known| known.is_same(global))?;
        Some(GlobalId(at as u16))
    }

    /// The number of a dispute.
    pub fn reading(&self, dispute: &Dispute) -> Option<GlobalId> {
        self.global(&Global::Reading(*dispute))
    }

    /// The number of a text that was not seen.
    pub fn not_seen(&self, control: &'static Control) -> Option<GlobalId> {
        self.global(&Global::NotSeen(control))
    }

    /// The number of a condition on cargo.
    pub fn condition(&self, condition: &Condition) -> Option<u8> {
        self.conditions.iter().position(|known| known == condition).map(|at| at as u8)
    }
}
