//! What the law of a regime asks beside the facts of one item: of things on
//! board, of disputed readings, of texts that were not seen.

use std::collections::HashMap;

use crate::goods::item::Attribute;
use crate::goods::items::Category;
use crate::rule::control::Control;
use crate::rule::criterion::{Accepts, Criterion, Dispute, Test};
use crate::value::day::Day;

use super::mention::{Adopted, Condition, Mention, Walk};
use super::variable::{Asked, GlobalId, Variables};

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
            (Self::NotSeen(a), Self::NotSeen(b)) => a == b,
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
    /// Whether some condition on cargo depends on a global.
    pub has_globals_on_board: bool,
    /// Whether there was more than can be told apart: what is beyond stays open.
    pub is_too_large: bool,
    /// Every attribute that is asked, with the unit of the first limit that is printed for it.
    asked: HashMap<(Category, u8), Option<u8>>,
}

/// The most conditions on cargo, and the most globals; no law comes near.
const MOST_CONDITIONS: usize = 30;
const MOST_GLOBALS: usize = 64;

impl Tables {
    pub fn of<'a>(adopted: &Adopted, seeds: impl IntoIterator<Item = Seed<'a>>) -> Self {
        let mut tables = Self {
            adopted: adopted.to_vec(),
            conditions: Vec::new(),
            globals: Vec::new(),
            has_globals_on_board: false,
            is_too_large: false,
            asked: HashMap::new(),
        };
        for (criterion, category, day) in seeds {
            tables.gather(criterion, category, day);
        }
        let mut next = 0;
        while let Some(&Condition { category, criteria, day }) = tables.conditions.get(next) {
            for criterion in criteria {
                tables.has_globals_on_board |= tables.gather(criterion, category, day);
            }
            next += 1;
        }
        tables
    }

    /// Notes what a criterion asks, and tells whether that has globals.
    fn gather(&mut self, criterion: &Criterion, category: Category, day: Day) -> bool {
        let mut has_globals = false;
        let mut places = Variables::new(category);
        let adopted = self.adopted.clone();
        Walk::new(&adopted, &mut places).criterion(
            criterion,
            super::place_of(category),
            day,
            &mut |_, mention| match mention {
                Mention::OnBoard(_, condition) => self.note(condition),
                Mention::Test(_, Test { attribute, accepts, .. }) => {
                    let unit = match accepts {
                        Accepts::Amounts { unit, .. } => Some(unit),
                        _ => None,
                    };
                    let known = self.asked.entry((attribute.category, attribute.index)).or_insert(unit);
                    *known = known.or(unit);
                }
                Mention::Dispute(dispute) => {
                    has_globals = true;
                    self.intern(Global::Reading(dispute));
                }
                Mention::NotSeen(control) => {
                    has_globals = true;
                    self.intern(Global::NotSeen(control));
                }
                _ => {}
            },
        );
        has_globals
    }

    /// Whether the law asks for an attribute at all.
    pub fn asks(&self, attribute: &Attribute) -> bool {
        self.asked.contains_key(&(attribute.category, attribute.index))
    }

    /// The unit in which the law prints its first limit of an attribute.
    pub fn unit_of(&self, attribute: &Attribute) -> Option<u8> {
        self.asked.get(&(attribute.category, attribute.index)).copied().flatten()
    }

    fn note(&mut self, condition: Condition) {
        if !self.conditions.contains(&condition) {
            if self.conditions.len() == MOST_CONDITIONS {
                self.is_too_large = true;
            } else {
                self.conditions.push(condition);
            }
        }
    }

    fn intern(&mut self, global: Global) {
        match self.global(&global) {
            Some(_) => {}
            None if self.globals.len() == MOST_GLOBALS => self.is_too_large = true,
            None => self.globals.push(global),
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

    /// The doubt whether a text applies: where an entry refers to the text, that is the same doubt.
    pub fn doubt(&self, control: &'static Control) -> Asked {
        self.not_seen(control).map_or(Asked::Doubt, Asked::Global)
    }

    /// The number of a condition on cargo.
    pub fn condition(&self, condition: &Condition) -> Option<u8> {
        self.conditions.iter().position(|known| known == condition).map(|at| at as u8)
    }
}
