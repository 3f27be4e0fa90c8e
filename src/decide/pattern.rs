//! Which of the cells that the law tells apart the facts of an item may be in.

use crate::goods::item::{Attribute, Carries, DesignedFor};
use crate::goods::items::{Category, ItemRef};
use crate::rule::regime::Regime;
use crate::value::fact::{ABSENT, Set};

use super::law_of_day::LawOfDay;
use super::variable::{Asked, Cells, Variables};

/// The cells that the law of a day tells apart, of every fact that one of some regimes asks for.
///
/// Items of one [`Pattern`] have the same verdict of each of the regimes on their facts as stated, by the
/// same entries, and the same questions are open: a stream of many items need decide each pattern once.
///
/// ```
/// use dualuse::{LawOfDay, Patterns, Regime, date, items::Uav, quantity::minutes};
///
/// let law = LawOfDay::on(date(2026, 11, 24));
/// let patterns = Patterns::of(&law, [Regime::Cn]);
/// let drone = |endurance| Uav { endurance: minutes(endurance).into(), ..Uav::default() };
/// assert_eq!(patterns.pattern(&drone(41.0)), patterns.pattern(&drone(59.0)));
/// assert_ne!(patterns.pattern(&drone(41.0)), patterns.pattern(&drone(60.0)));
/// ```
#[derive(Debug)]
pub struct Patterns {
    /// By category.
    facts: Vec<Vec<(&'static Attribute, Cells)>>,
}

/// The cells that the facts of an item may be in, with those of what is on board and of what it is
/// designed for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pattern(Box<[u8]>);

impl Patterns {
    /// Those of some regimes on the day of a law.
    pub fn of(law: &LawOfDay, regimes: impl IntoIterator<Item = Regime>) -> Self {
        let categories = <Category as strum::IntoEnumIterator>::iter;
        let mut patterns = Self { facts: categories().map(|_| Vec::new()).collect() };
        for regime in regimes.into_iter().filter_map(|regime| law.regime(regime)) {
            for category in categories().filter(|category| *category != Category::Export) {
                patterns.gather(&regime.category(category).compiled.variables);
                if let Some(on_board) = regime.cargo.on_board(category, true) {
                    patterns.gather(&on_board.compiled.variables);
                }
                for (_, entry) in regime.compiled_entries_of(category) {
                    patterns.gather(&entry.compiled.variables);
                }
            }
        }
        patterns
    }

    /// The pattern of an item.
    pub fn pattern<'i>(&self, item: impl Into<ItemRef<'i>>) -> Pattern {
        let mut told = Vec::with_capacity(64);
        self.tell(item.into(), &mut told);
        Pattern(told.into_boxed_slice())
    }

    fn gather(&mut self, variables: &Variables) {
        for variable in &variables.all {
            let (Asked::Fact(..), Some(attribute)) = (variable.asked, variable.attribute) else { continue };
            let facts = &mut self.facts[attribute.category as usize];
            match facts.iter_mut().find(|(known, _)| *known == attribute) {
                Some((_, cells)) => refine(cells, &variable.cells),
                None => facts.push((attribute, variable.cells.clone())),
            }
        }
    }

    fn tell(&self, item: ItemRef<'_>, told: &mut Vec<u8>) {
        told.push(item.category() as u8);
        for (attribute, cells) in &self.facts[item.category() as usize] {
            tell_fact((attribute.read)(item), cells, told);
        }
        match item.designed_for() {
            DesignedFor::Unknown => told.push(0),
            DesignedFor::NothingInParticular => told.push(1),
            DesignedFor::SomethingElse => told.push(2),
            DesignedFor::Item(item) => {
                told.push(3);
                self.tell(item.borrow(), told);
            }
        }
        match item.carries() {
            Carries::Unknown => told.extend(u32::MAX.to_le_bytes()),
            Carries::Items(items) => {
                told.extend((items.len() as u32).to_le_bytes());
                items.iter().for_each(|item| self.tell(item.borrow(), told));
            }
        }
    }
}

fn tell_fact(set: &Set, cells: &Cells, told: &mut Vec<u8>) {
    match cells {
        Cells::Amounts { cuts, .. } => {
            let cell = |half: i128| cuts.partition_point(|cut| *cut <= half) as u16;
            let (low, high) = match set.has_amounts() {
                true => (cell(set.low), cell(set.high)),
                false => (u16::MAX, u16::MAX),
            };
            told.extend(low.to_le_bytes());
            told.extend(high.to_le_bytes());
            told.push(u8::from(set.choices & ABSENT != 0));
        }
        Cells::Classes(classes) => {
            let possible = (0..).zip(classes).filter(|(_, class)| set.choices & **class != 0);
            told.extend(possible.fold(0u64, |bits, (at, _)| bits | 1 << at).to_le_bytes());
        }
        _ => {}
    }
}

/// Parts the cells of a fact where others part them too.
fn refine(cells: &mut Cells, others: &Cells) {
    match (cells, others) {
        (Cells::Amounts { cuts, .. }, Cells::Amounts { cuts: others, .. }) => {
            cuts.extend(others);
            cuts.sort_unstable();
            cuts.dedup();
        }
        (Cells::Classes(classes), Cells::Classes(others)) => {
            let parted = classes.iter().flat_map(|class| others.iter().map(move |other| class & other));
            *classes = parted.filter(|class| *class != 0).collect();
        }
        _ => {}
    }
}
