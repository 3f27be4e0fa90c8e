//! Laws held against each other, exactly: what one controls and the other does
//! not, with an item that shows it.
//!
//! Two groups of entries are compiled into one diagram; where they differ is
//! another, and a path in it is an item. Versions, days and regimes are compared
//! alike.
//!
//! ```
//! use dualuse::compare::{Group, difference, implies};
//! use dualuse::{Category, LawOfDay, Regime, Truth, date};
//!
//! let (before, after) = (LawOfDay::on(date(2026, 8, 12)), LawOfDay::on(date(2026, 8, 13)));
//! let before = Group::prefix(&before, Regime::Us, Category::Uav, "9A012.a");
//! let after = Group::prefix(&after, Regime::Us, Category::Uav, "9A012.a");
//! let found = difference(&before, &after);
//! // Everything that was controlled still is; a drone of a few minutes is new.
//! assert!(found.only_left.is_none() && implies(&before, &after));
//! let new = found.only_right.unwrap();
//! assert_eq!((before.truth(&new.item), after.truth(&new.item)), (Truth::No, Truth::Yes));
//! ```

use crate::goods::items::{Category, Item, ItemRef};
use crate::rule::criterion::Criterion;
use crate::rule::regime::Regime;
use crate::value::day::Day;
use crate::value::truth::Truth;

use super::cargo::Cargo;
use super::compile::{Compiled, Compiler};
use super::diagram::Node;
use super::entry_of_day::Counts;
use super::law_of_day::LawOfDay;
use super::look::Look;
use super::program::Program;
use super::tables::{Global, Tables};
use super::variable::{GlobalId, PlaceId};
use super::witness::Search;

/// Entries in force of one regime and category: that one of them at least holds for the item itself.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    law: &'a LawOfDay,
    category: Category,
    criteria: Vec<(&'static Criterion, Day)>,
}

/// An item that was found, and the readings that were supposed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Witness {
    /// The item: of what it does not say, every value will do.
    pub item: Item,
    /// The disputes that were supposed to be decided, with the reading of each.
    pub readings: Vec<(String, String)>,
    /// Entries whose text of the day was not seen, with what each was supposed to say.
    pub texts: Vec<(String, bool)>,
}

/// Where two groups of entries differ.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// An item for which the left one holds and the right one does not; nothing if there is none.
    pub only_left: Option<Witness>,
    /// An item for which the right one holds and the left one does not; nothing if there is none.
    pub only_right: Option<Witness>,
}

impl<'a> Group<'a> {
    /// Every entry of a regime about a category.
    pub fn of(law: &'a LawOfDay, regime: Regime, category: Category) -> Self {
        Self::prefix(law, regime, category, "")
    }

    /// The entries whose number is this, or begins with it: `9A012.a` has `9A012.a.1`, but not `9A012.ab`.
    pub fn prefix(law: &'a LawOfDay, regime: Regime, category: Category, prefix: &str) -> Self {
        let has_prefix = |id: &str| match id.strip_prefix(prefix) {
            Some(rest) => prefix.is_empty() || !rest.starts_with(|c: char| c.is_ascii_alphanumeric()),
            None => false,
        };
        let entries = law.regime(regime).into_iter().flat_map(|regime| regime.entries_of(category));
        let entries = entries.filter(|entry| entry.counts == Counts::Surely && has_prefix(entry.control.id));
        let criteria = entries.map(|entry| (&entry.version.criterion, entry.read_on)).collect();
        Self { law, category, criteria }
    }

    /// Whether one of the entries holds for an item: exactly yes, no or unknown.
    pub fn truth<'i>(&self, item: impl Into<ItemRef<'i>>) -> Truth {
        let item = item.into();
        let joined = Joined::of(self, self);
        if item.category() != self.category {
            return Truth::No;
        }
        let (program, starts) = Program::of(&joined.compiled, [joined.left]);
        Look::at(item, &joined.cargo).truth(&program, starts[&joined.left])
    }
}

/// An item for which the group certainly says this: yes or no. Of *unknown* there is no witness.
pub fn witness(group: &Group<'_>, truth: Truth) -> Option<Witness> {
    let joined = Joined::of(group, group);
    match truth {
        Truth::Yes => joined.find(joined.left, 1),
        Truth::No => joined.find(joined.left, 0),
        Truth::Unknown => None,
    }
}

/// Whether the second group holds wherever the first one does, whatever the item and the right readings are.
pub fn implies(a: &Group<'_>, b: &Group<'_>) -> bool {
    let joined = Joined::of(a, b);
    joined.find(joined.only_left, 1).is_none()
}

/// Whether the two groups hold for the same items.
pub fn equivalent(a: &Group<'_>, b: &Group<'_>) -> bool {
    difference(a, b) == Difference { only_left: None, only_right: None }
}

/// Where two groups differ. Groups about different categories are compared on the items of the first.
/// Readings that the law of the first group has adopted hold for both.
pub fn difference(left: &Group<'_>, right: &Group<'_>) -> Difference {
    let joined = Joined::of(left, right);
    let find = |node| joined.find(node, 1);
    Difference { only_left: find(joined.only_left), only_right: find(joined.only_right) }
}

/// Two groups over one order of variables.
struct Joined {
    category: Category,
    cargo: Cargo,
    compiled: Compiled,
    left: Node,
    only_left: Node,
    only_right: Node,
}

impl Joined {
    fn of(left: &Group<'_>, right: &Group<'_>) -> Self {
        let category = left.category;
        let of_right: &[_] = if right.category == category { &right.criteria } else { &[] };
        let all = left.criteria.iter().chain(of_right);
        let seeds = all.clone().map(|&(criterion, day)| (criterion, category, day));
        let cargo = Cargo::new(Tables::of(left.law.adopted(), seeds), None);
        let mut compiler = Compiler::new(&cargo.tables, category);
        for (criterion, day) in all {
            compiler.survey(criterion, PlaceId::ITEM, *day);
        }
        compiler.variables.close();
        let any = |compiler: &mut Compiler<'_>, criteria: &[(&'static Criterion, Day)]| {
            criteria.iter().fold(Node::NO, |any, (criterion, day)| {
                let node = compiler.criterion(criterion, PlaceId::ITEM, *day);
                compiler.diagram.or(any, node)
            })
        };
        let (left, right) = (any(&mut compiler, &left.criteria), any(&mut compiler, of_right));
        let not = (compiler.diagram.not(left), compiler.diagram.not(right));
        let (only_left, only_right) = (compiler.diagram.and(left, not.1), compiler.diagram.and(right, not.0));
        let compiled = compiler.finish();
        Self { category, cargo, compiled, left, only_left, only_right }
    }

    /// An item for which a diagram has these answers, under some choice of readings and texts.
    fn find(&self, root: Node, answers: u32) -> Option<Witness> {
        if root.answers().is_some_and(|own| own != answers) {
            return None;
        }
        self.find_under(&mut Vec::new(), root, answers)
    }

    fn find_under(&self, choice: &mut Vec<(GlobalId, u32)>, root: Node, answers: u32) -> Option<Witness> {
        let globals = &self.cargo.tables.globals;
        if choice.len() == globals.len() {
            let search = Search::new(&self.cargo, choice);
            let (item, assumed) = search.witness(&self.compiled, root, self.category, answers)?;
            return Some(self.told(item, choice, &assumed));
        }
        let id = GlobalId(choice.len() as u16);
        (0..u32::from(globals[choice.len()].answers())).find_map(|answer| {
            choice.push((id, answer));
            let found = self.find_under(choice, root, answers);
            choice.pop();
            found
        })
    }

    fn told(&self, item: Item, choice: &[(GlobalId, u32)], assumed: &[u16]) -> Witness {
        let mut witness = Witness { item, readings: Vec::new(), texts: Vec::new() };
        for (id, answer) in choice.iter().filter(|(id, _)| assumed.contains(&id.0)) {
            match self.cargo.tables.globals[usize::from(id.0)] {
                Global::Reading(dispute) => {
                    let reading = dispute.readings.get(*answer as usize).and_then(|reading| reading.number);
                    witness.readings.push((dispute.id.to_owned(), reading.unwrap_or_default().to_owned()));
                }
                Global::NotSeen(control) => witness.texts.push((control.id.to_owned(), *answer == 1)),
            }
        }
        witness
    }
}
