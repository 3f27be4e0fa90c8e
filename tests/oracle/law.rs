//! Whole laws in the test's own terms: entries with versions, measures, and what
//! they say of an item and an export in all worlds.

use std::collections::{BTreeMap, BTreeSet};

use dualuse::control::{Day, List, Version as CrateVersion};
use dualuse::measure::{Effect, Measure as CrateMeasure, Scope};
use dualuse::{Catalogue, Category, Control, Corpus, Date, Truth, Verdict, date};

use crate::item::{Known, Partial};
use crate::mentioned::Term;
use crate::rule::{INSTRUMENT, REGIME, Rule, Supposed, Text, all_supposed};
use crate::seen::Seen;
use crate::worlds::{TooMany, Worlds};

#[derive(Clone, Debug)]
pub struct Law {
    pub entries: Vec<Entry>,
    pub measures: Vec<Measure>,
}

#[derive(Clone, Debug)]
pub struct Entry {
    pub category: Category,
    /// The oldest first.
    pub versions: Vec<Version>,
}

#[derive(Clone, Debug)]
pub struct Version {
    pub since: Date,
    pub maybe_earlier: bool,
    pub until: Option<Date>,
    pub suspended: Option<Suspended>,
    pub rule: Rule,
}

#[derive(Clone, Copy, Debug)]
pub struct Suspended {
    pub from: Date,
    pub unconfirmed_from: Option<Date>,
    pub until: Date,
}

#[derive(Clone, Debug)]
pub struct Measure {
    pub scope: Scope,
    pub effect: Effect,
    pub in_force: bool,
    /// About the export.
    pub rule: Rule,
}

/// The number of the doubt whether a suspension holds is that of the entry, and this.
const SUSPENSIONS: usize = 1_000;

/// Where an entry stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    InForce,
    /// Not applied; nobody saw the text that says so.
    DoubtfullySuspended,
    Suspended,
    /// It may be law already, or not.
    MaybePending,
    Pending,
    Ended,
}

/// What a law says of one world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub entry: bool,
    pub licence: bool,
    pub ban: bool,
}

impl Entry {
    /// Where it stands on a day, and the version to read.
    pub fn standing(&self, on: Date) -> (Standing, &Version) {
        let is_law = |version: &&Version| version.since <= on && version.until.is_none_or(|end| on < end);
        if let Some(version) = self.versions.iter().find(is_law) {
            let suspended = version.suspended.filter(|time| time.from <= on && on < time.until);
            let standing = match suspended {
                None => Standing::InForce,
                Some(time) if time.unconfirmed_from.is_some_and(|from| from <= on) => {
                    Standing::DoubtfullySuspended
                }
                Some(_) => Standing::Suspended,
            };
            return (standing, version);
        }
        let first = &self.versions[0];
        if on < first.since {
            let standing = if first.maybe_earlier { Standing::MaybePending } else { Standing::Pending };
            return (standing, first);
        }
        let last = self.versions.iter().rev().find(|version| version.since <= on);
        (Standing::Ended, last.expect("an ended entry began"))
    }
}

impl Law {
    /// A rule as it reads on a day, with the entries that it refers to.
    pub fn read(&self, rule: &Rule, on: Date) -> Rule {
        match rule {
            Rule::Ref(entry) => {
                let (standing, version) = self.entries[*entry].standing(on);
                let text = match standing {
                    Standing::InForce | Standing::DoubtfullySuspended | Standing::Suspended => Text::Known,
                    Standing::MaybePending => Text::Unknown(*entry),
                    Standing::Pending | Standing::Ended => Text::None,
                };
                let rule = if text == Text::Known { self.read(&version.rule, on) } else { Rule::never() };
                Rule::Entry(text, Box::new(rule))
            }
            rule => rule.map(&|rule| self.read(rule, on)),
        }
    }

    /// What an entry asks: on the day, or on its first day if that is still to come.
    pub fn entry_rule(&self, entry: usize, on: Date) -> (Standing, Rule) {
        let (standing, version) = self.entries[entry].standing(on);
        (standing, self.read(&version.rule, on.max(version.since)))
    }

    /// Any of the entries about a category that stand so; of one that may be law or
    /// not, where it is law. Whether a text is law that is not known on the day is
    /// one doubt, here and wherever a rule refers to it.
    pub fn any(&self, category: Category, on: Date, stands: &[Standing]) -> Rule {
        let of_category = self.entries.iter().enumerate().filter(|(_, entry)| entry.category == category);
        let rules = of_category.filter_map(|(at, _)| {
            let (standing, rule) = self.entry_rule(at, on);
            let is_law = |doubt| Rule::Entry(Text::Unknown(doubt), Box::new(Rule::never()));
            let rule = match standing {
                Standing::MaybePending => Rule::All(vec![is_law(at), rule]),
                Standing::DoubtfullySuspended => Rule::All(vec![is_law(SUSPENSIONS + at), rule]),
                _ => rule,
            };
            stands.contains(&standing).then_some(rule)
        });
        Rule::Any(rules.collect())
    }

    pub fn day(&self, on: Date) -> LawOfDay {
        let categories: BTreeSet<_> = self.entries.iter().map(|entry| entry.category).collect();
        let rules = |stands: &[Standing]| {
            categories.iter().map(|&category| (category, [self.any(category, on, stands)])).collect()
        };
        let measures = self.measures.iter().filter(|measure| measure.in_force);
        LawOfDay {
            in_force: rules(&[Standing::InForce]),
            doubtful: rules(&[Standing::DoubtfullySuspended, Standing::MaybePending]),
            measures: measures.cloned().collect(),
        }
    }

    /// The law for the crate. It is leaked: a test's memory is short.
    pub fn catalogue(&self) -> Catalogue {
        let mut controls: Vec<&'static Control> = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            let versions = entry.versions.iter().map(|version| version.version(entry.category, &controls));
            let versions = versions.collect();
            controls.push(crate::rule::entry(entry_id(at), entry.category, versions));
        }
        let measures = self.measures.iter().enumerate().map(|(at, measure)| measure.measure(at));
        Catalogue::default().with(Corpus { measures: measures.collect(), ..Corpus::new(REGIME, controls) })
    }
}

/// The number of an entry.
pub fn entry_id(at: usize) -> String {
    format!("entry {at}")
}

impl Version {
    fn version(&self, category: Category, law: &[&'static Control]) -> CrateVersion {
        let day = Day::from;
        let passage = INSTRUMENT.at("");
        let since = day(self.since);
        let passage = if self.maybe_earlier {
            passage.since_at_least(since, "nobody looked")
        } else {
            passage.since(since)
        };
        let passage = match self.until {
            None => passage,
            Some(end) => passage.until(day(end), "another text"),
        };
        let passage = match self.suspended {
            None => passage,
            Some(Suspended { from, unconfirmed_from: None, until }) => {
                passage.suspended(day(from), day(until), "another text")
            }
            Some(Suspended { from, unconfirmed_from: Some(unseen), until }) => {
                passage.suspended_unconfirmed(day(from), day(unseen), day(until), "another text")
            }
        };
        passage.reads(self.rule.criterion_in(category, law))
    }
}

impl Measure {
    fn measure(&self, at: usize) -> &'static CrateMeasure {
        let since = if self.in_force { date(2020, 1, 1) } else { date(2090, 1, 1) };
        let rule = List::of(REGIME, &INSTRUMENT).rule(format!("measure {at}").leak(), "");
        let control = rule.since(since.into()).reads(self.rule.criterion(Category::Export));
        Box::leak(Box::new(control.measure(self.scope, self.effect)))
    }
}

/// A law as it reads on a day.
pub struct LawOfDay {
    in_force: BTreeMap<Category, [Rule; 1]>,
    /// What may be law or not.
    doubtful: BTreeMap<Category, [Rule; 1]>,
    measures: Vec<Measure>,
}

static NEVER: [Rule; 1] = [Rule::Any(Vec::new())];

impl LawOfDay {
    /// The verdict on an item, and on an export of it, over all worlds in which
    /// these readings are right.
    pub fn verdict(
        &self,
        item: &Partial,
        export: Option<&Partial>,
        adopted: &BTreeMap<usize, usize>,
    ) -> Result<Verdict, TooMany> {
        let mut seen = Seen::default();
        let categories = categories(item);
        let rules = |law: &'_ BTreeMap<Category, [Rule; 1]>| {
            let asked = law.iter().filter(|(category, _)| categories.contains(category));
            asked.map(|(&category, [rule])| (category, rule.clone())).collect::<Vec<_>>()
        };
        let measures: &[Measure] = if export.is_some() { &self.measures } else { &[] };
        let entries = [rules(&self.in_force), rules(&self.doubtful)].concat();
        let asked = entries.iter().map(|(_, rule)| rule).chain(measures.iter().map(|measure| &measure.rule));
        for supposed in all_supposed(asked) {
            if adopted.iter().any(|(of, right)| supposed.readings.get(of).is_some_and(|read| read != right)) {
                continue;
            }
            for (itself, on_board) in self.of_item(item, &supposed)? {
                for applying in self.of_export(export, &supposed)? {
                    seen.note(said(item.category, itself, on_board, &applying));
                }
            }
        }
        Ok(seen.verdict())
    }

    /// Whether a law on licences governs an export, and whether that needs one where it does, if the first
    /// measure in force says what is governed and the others demand; nothing if there is none.
    pub fn licence(&self, item: &Partial, export: &Partial) -> Result<Option<Reached>, TooMany> {
        if self.measures.is_empty() {
            return Ok(None);
        }
        let categories = categories(item);
        let rules = |law: &'_ BTreeMap<Category, [Rule; 1]>| {
            let asked = law.iter().filter(|(category, _)| categories.contains(category));
            asked.map(|(_, [rule])| rule.clone()).collect::<Vec<_>>()
        };
        let entries = [rules(&self.in_force), rules(&self.doubtful)].concat();
        let asked = entries.iter().chain(self.measures.iter().map(|measure| &measure.rule));
        let (mut governed, mut needed) = ([false; 2], [false; 2]);
        for supposed in all_supposed(asked) {
            for (itself, _) in self.of_item(item, &supposed)? {
                for applying in self.of_export(Some(export), &supposed)? {
                    let reached = applying[0].1;
                    governed[usize::from(reached)] = true;
                    let demands = |(measure, holds): &(&Measure, bool)| {
                        *holds && is_about(measure.scope, item.category, itself)
                    };
                    if reached {
                        needed[usize::from(applying[1..].iter().any(demands))] = true;
                    }
                }
            }
        }
        let truth = |[no, yes]: [bool; 2]| match (no, yes) {
            (false, true) => Truth::Yes,
            (_, false) => Truth::No,
            (true, true) => Truth::Unknown,
        };
        Ok(Some(Reached { reaches: truth(governed), needed: truth(needed) }))
    }

    /// In which ways an entry that is law, surely or in this world, applies to the item
    /// itself, or one to something on board.
    fn of_item(&self, item: &Partial, supposed: &Supposed) -> Result<BTreeSet<(bool, bool)>, TooMany> {
        let own = |law| own(law, item.category).as_slice();
        let asked = [own(&self.in_force), own(&self.doubtful)];
        let categories = categories(item);
        let above = [&self.in_force, &self.doubtful].map(|law| term(law, &categories));
        let worlds = Worlds::under(supposed).of(item, &asked, &above)?;
        Ok(worlds.iter().map(|(answers, row, _)| (answers[0] || answers[1], *row != 0)).collect())
    }

    /// In which ways the criteria of the measures in force may hold together.
    fn of_export(
        &self,
        export: Option<&Partial>,
        supposed: &Supposed,
    ) -> Result<Vec<Vec<(&Measure, bool)>>, TooMany> {
        let Some(export) = export else { return Ok(vec![Vec::new()]) };
        let asked: Vec<_> = self.measures.iter().map(|measure| std::slice::from_ref(&measure.rule)).collect();
        let worlds = Worlds::under(supposed).of(export, &asked, &[])?;
        Ok(worlds.into_iter().map(|(answers, ..)| self.measures.iter().zip(answers).collect()).collect())
    }

    /// What the law says of one world, told without any reduction.
    pub fn in_world(&self, item: &Known, export: Option<&Known>, supposed: &Supposed) -> Said {
        let holds = |law, item: &Known| own(law, item.category)[0].holds(item, supposed);
        let on_board = |law| item.told && item.any_on_board(&mut |part| holds(law, part));
        let itself = holds(&self.in_force, item) || holds(&self.doubtful, item);
        let on_board = on_board(&self.in_force) || on_board(&self.doubtful);
        let applying: Vec<_> = (self.measures.iter())
            .map(|measure| (measure, export.is_some_and(|export| measure.rule.holds(export, supposed))))
            .collect();
        said(item.category, itself, on_board, &applying)
    }

    /// All rules of the law.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        let entries = self.in_force.values().chain(self.doubtful.values()).flatten();
        entries.chain(self.measures.iter().map(|measure| &measure.rule))
    }
}

fn own(law: &BTreeMap<Category, [Rule; 1]>, category: Category) -> &[Rule; 1] {
    law.get(&category).unwrap_or(&NEVER)
}

/// Whether an item on board is itself listed.
fn term<'l>(law: &'l BTreeMap<Category, [Rule; 1]>, categories: &BTreeSet<Category>) -> Term<'l> {
    let asked = law.iter().filter(|(category, _)| categories.contains(category));
    Term(asked.map(|(category, rules)| (*category, rules.as_slice())).collect())
}

/// The categories of an item and of what is on board of it.
fn categories(item: &Partial) -> BTreeSet<Category> {
    let inner = item.cargo.iter().flatten().flat_map(categories);
    inner.chain([item.category]).collect()
}

fn said(category: Category, itself: bool, on_board: bool, applying: &[(&Measure, bool)]) -> Said {
    let applies = |effect| {
        let is_about = |scope| is_about(scope, category, itself);
        applying.iter().any(|(measure, holds)| *holds && measure.effect == effect && is_about(measure.scope))
    };
    let entry = itself || on_board;
    Said { entry, licence: applies(Effect::LicenceRequired), ban: applies(Effect::Prohibited) }
}

/// Whether a measure is about an item that is itself listed or not.
fn is_about(scope: Scope, category: Category, itself: bool) -> bool {
    match scope {
        Scope::AnyItem => true,
        Scope::ControlledItem => itself,
        Scope::UncontrolledItem => !itself,
        Scope::UncontrolledAircraft => category == Category::Uav && !itself,
        scope => panic!("{scope:?} is new to these tests"),
    }
}

/// Whether the law on licences governs an export, and whether one is needed where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    pub reaches: Truth,
    pub needed: Truth,
}
