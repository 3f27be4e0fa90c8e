//! The law of one day, made ready to decide many items.
//!
//! The trees of all entries that are law on the day are compiled into one
//! program of tests and jumps, with the entries that they refer to resolved.
//! The program decides where every fact that it meets is known; where one is
//! not, the tree itself is settled. Both give the same answer: the program is
//! generated from the tree.

use jiff::civil::Date;

use crate::decide::settle::{Place, Scene};
use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, ItemRef};
use crate::rule::control::Control;
use crate::rule::criterion::{Accepts, Criterion, Form};
use crate::rule::regime::Regime;
use crate::value::day::Day;
use crate::value::fact::{ENDLESS, Set};
use crate::value::truth::Truth;

/// The law of one day.
///
/// ```
/// use dualuse::{Law, Regime, Truth, date, items::Uav, quantity::minutes};
///
/// let law = Law::on(date(2026, 11, 24));
/// let entry = law.entry(Regime::Cn, "9A012.a.2").unwrap();
/// let drone = Uav { endurance: minutes(41.0).into(), ..Uav::default() };
/// assert_eq!(entry.truth(&drone), Truth::No);
/// ```
#[derive(Debug)]
pub struct Law {
    day: Day,
    steps: Vec<Step>,
    entries: Vec<Compiled>,
}

/// An entry as it reads on the day of its law.
#[derive(Clone, Copy, Debug)]
pub struct EntryOfDay<'a> {
    law: &'a Law,
    compiled: &'a Compiled,
}

#[derive(Debug)]
struct Compiled {
    control: &'static Control,
    criterion: &'static Criterion,
    start: Target,
}

/// Where a program goes on: at a step, or nowhere.
type Target = u32;
const YES: Target = u32::MAX;
const NO: Target = u32::MAX - 1;
/// A fact is not known, or readings differ: only the tree can tell.
const OPEN: Target = u32::MAX - 2;

/// One question, and where its answer leads.
#[derive(Clone, Copy, Debug)]
struct Step {
    asks: Asks,
    yes: Target,
    no: Target,
}

type Read = for<'a> fn(ItemRef<'a>) -> &'a Set;

#[derive(Clone, Copy, Debug)]
enum Asks {
    AtLeast(Read, i128),
    AtMost(Read, i128),
    Between(Read, i128, i128),
    Choice(Read, u64),
    Carries(Category, Target),
    DesignedFor(Category, Target),
}

impl Law {
    /// The law of a day, under every regime that the library knows.
    pub fn on(day: Date) -> Self {
        let mut law = Self { day: day.into(), steps: Vec::new(), entries: Vec::new() };
        let regimes = <Regime as strum::IntoEnumIterator>::iter();
        for control in regimes.flat_map(|regime| regime.controls()) {
            if let Some(version) = control.version_on(law.day) {
                let start = law.compile(&version.criterion, YES, NO);
                law.entries.push(Compiled { control, criterion: &version.criterion, start });
            }
        }
        law
    }

    /// The day.
    pub fn day(&self) -> Date {
        self.day.date
    }

    /// Every entry that is law on the day, in force or suspended.
    pub fn entries(&self) -> impl Iterator<Item = EntryOfDay<'_>> {
        self.entries.iter().map(|compiled| EntryOfDay { law: self, compiled })
    }

    /// An entry by its regime and number, if it is law on the day.
    pub fn entry(&self, regime: Regime, id: &str) -> Option<EntryOfDay<'_>> {
        self.entries().find(|entry| entry.control().regime == regime && entry.control().id == id)
    }

    fn compile(&mut self, criterion: &'static Criterion, yes: Target, no: Target) -> Target {
        match &criterion.form {
            Form::Test(test) => {
                let asks = match test.accepts {
                    Accepts::Amounts { low, high: ENDLESS, .. } => Asks::AtLeast(test.read, low),
                    Accepts::Amounts { low, high, .. } if low == -ENDLESS => Asks::AtMost(test.read, high),
                    Accepts::Amounts { low, high, .. } => Asks::Between(test.read, low, high),
                    Accepts::Choices(choices) => Asks::Choice(test.read, choices),
                };
                self.push(asks, yes, no)
            }
            Form::All(criteria) => self.compile_all(criteria, yes, no),
            Form::Any(criteria) => self.compile_any(criteria, yes, no),
            Form::NoneOf(criteria) => self.compile_any(criteria, no, yes),
            Form::Carries(category, criteria) => {
                let inner = self.compile_all(criteria, YES, NO);
                self.push(Asks::Carries(*category, inner), yes, no)
            }
            Form::DesignedFor(category, criteria) => {
                let inner = self.compile_all(criteria, YES, NO);
                self.push(Asks::DesignedFor(*category, inner), yes, no)
            }
            Form::Entry(control) => match control.version_on(self.day) {
                Some(version) => self.compile(&version.criterion, yes, no),
                None => no,
            },
            Form::Disputed(dispute) => {
                let (first, others) = dispute.readings.split_first().expect("a dispute has readings");
                let agree = self.compile_all(others, yes, OPEN);
                let disagree = self.compile_any(others, OPEN, no);
                self.compile(first, agree, disagree)
            }
        }
    }

    /// From the last to the first, since each step must know where it leads.
    fn compile_all(&mut self, criteria: &'static [Criterion], yes: Target, no: Target) -> Target {
        criteria.iter().rev().fold(yes, |next, criterion| self.compile(criterion, next, no))
    }

    fn compile_any(&mut self, criteria: &'static [Criterion], yes: Target, no: Target) -> Target {
        criteria.iter().rev().fold(no, |next, criterion| self.compile(criterion, yes, next))
    }

    fn push(&mut self, asks: Asks, yes: Target, no: Target) -> Target {
        self.steps.push(Step { asks, yes, no });
        self.steps.len() as Target - 1
    }

    /// Follows the program for one item, to `YES`, `NO` or `OPEN`.
    fn run(&self, start: Target, item: ItemRef<'_>) -> Target {
        let mut at = start;
        while let Some(step) = self.steps.get(at as usize) {
            let holds = match step.asks {
                Asks::AtLeast(read, low) => {
                    let set = read(item);
                    decide(
                        low <= set.low && set.choices == 0 && set.has_amounts(),
                        set.high < low || !set.has_amounts(),
                    )
                }
                Asks::AtMost(read, high) => {
                    let set = read(item);
                    decide(
                        set.high <= high && set.choices == 0 && set.has_amounts(),
                        high < set.low || !set.has_amounts(),
                    )
                }
                Asks::Between(read, low, high) => {
                    let accepts = Accepts::Amounts { low, high, unit: 0 };
                    match accepts.truth(read(item)) {
                        Truth::Yes => YES,
                        Truth::No => NO,
                        Truth::Unknown => OPEN,
                    }
                }
                Asks::Choice(read, choices) => {
                    let set = read(item);
                    decide(set.choices & !choices == 0, set.choices & choices == 0)
                }
                Asks::Carries(category, inner) => self.run_on_board(category, inner, item),
                Asks::DesignedFor(category, inner) => match item.designed_for() {
                    DesignedFor::NothingInParticular => NO,
                    DesignedFor::Item(purpose) if purpose.borrow().category() != category => NO,
                    DesignedFor::Item(purpose) => self.run(inner, purpose.borrow()),
                    DesignedFor::Unknown => OPEN,
                },
            };
            at = match holds {
                YES => step.yes,
                NO => step.no,
                _ => return OPEN,
            };
        }
        at
    }

    fn run_on_board(&self, category: Category, inner: Target, item: ItemRef<'_>) -> Target {
        let Carries::Items(items) = item.carries() else { return OPEN };
        let mut found = NO;
        for item in items {
            let item = item.borrow();
            if item.category() == category {
                match self.run(inner, item) {
                    NO => {}
                    YES => return YES,
                    _ => found = OPEN,
                }
            }
        }
        found
    }
}

fn decide(yes: bool, no: bool) -> Target {
    if yes {
        YES
    } else if no {
        NO
    } else {
        OPEN
    }
}

impl<'a> EntryOfDay<'a> {
    /// The entry, with all its versions.
    pub fn control(self) -> &'static Control {
        self.compiled.control
    }

    /// Whether it applies to an item: exactly yes, no or unknown.
    pub fn truth<'i>(self, item: impl Into<ItemRef<'i>>) -> Truth {
        let item = item.into();
        if item.category() != self.compiled.control.category {
            return Truth::No;
        }
        match self.law.run(self.compiled.start, item) {
            YES => Truth::Yes,
            NO => Truth::No,
            _ => Scene::new(self.law.day, &[]).settle(self.compiled.criterion, Place::root(item)),
        }
    }
}
