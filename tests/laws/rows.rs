//! Rows as data: an item that an entry controls, and what the entry's text
//! says of it when one value changes.
//!
//! ```text
//! Law::of(Regime::Cn, "CN-2015-20-1")
//!     .days(&[("2015-06-30", Pending), ("2015-07-01", InForce), …])
//!     .on(&["2020-06-01"])
//!     .item(&["category = 'uav'", "range = '400 km'", "model_aircraft = false"])
//!     .changes(&[
//!         at_least("range", &["299.999 km", "300 km", "300.001 km"]),
//!         fails("model_aircraft"),
//!         change("endurance", &[("10 min", Yes)]),
//!     ])
//! ```

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use dualuse::Truth::{No, Unknown, Yes};
use dualuse::{Date, Described, Ground, LawOfDay, Regime, Standing, Truth, Verdict};
use serde_json::{Map, Value};

type Pairs = &'static [(&'static str, &'static str)];

/// An entry or a measure, tried on items to which it applies.
#[derive(Clone, Copy)]
pub struct Law {
    pub regime: Regime,
    pub entry: &'static str,
    pub days: &'static [(&'static str, Standing)],
    pub maybe_on: &'static [&'static str],
    pub idle: &'static [&'static str],
    says: Truth,
    on: &'static [&'static str],
    own: Sample,
    samples: &'static [Sample],
}

/// An item that a text controls, and what the text says of it when one value changes.
#[derive(Clone, Copy)]
pub struct Sample {
    item: &'static [&'static str],
    changes: &'static [Change],
    shared: &'static [Change],
}

/// The item, as TOML; a later text replaces what an earlier one says.
pub const fn sample(item: &'static [&'static str]) -> Sample {
    Sample { item, changes: &[], shared: &[] }
}

impl Sample {
    pub const fn changes(self, changes: &'static [Change]) -> Self {
        Self { changes, ..self }
    }

    /// Changes that several samples have in common.
    pub const fn shared(self, shared: &'static [Change]) -> Self {
        Self { shared, ..self }
    }
}

/// A text that several entries have in common.
pub const TEXT: Law = Law::of(Regime::Wassenaar, "a text");

impl Law {
    pub const fn of(regime: Regime, entry: &'static str) -> Self {
        Self {
            regime,
            entry,
            days: &[],
            maybe_on: &[],
            idle: &[],
            says: Yes,
            on: &[],
            own: sample(&[]),
            samples: &[],
        }
    }

    /// The items and the changes of a text that several entries have in common.
    pub const fn reads(self, text: Self) -> Self {
        Self { own: text.own, samples: text.samples, idle: text.idle, ..self }
    }

    /// Where the entry stands on days around every change of the law.
    pub const fn days(self, days: &'static [(&'static str, Standing)]) -> Self {
        Self { days, ..self }
    }

    /// Days on which it may have been law already, though nobody looked: it is
    /// pending, and the verdict on its item undetermined.
    pub const fn maybe_on(self, maybe_on: &'static [&'static str]) -> Self {
        Self { maybe_on, ..self }
    }

    /// The days on which every change is tried: one at least in every version.
    pub const fn on(self, on: &'static [&'static str]) -> Self {
        Self { on, ..self }
    }

    /// The item, as TOML; a later text replaces what an earlier one says. A
    /// measure's item has an `export` beside it.
    pub const fn item(self, item: &'static [&'static str]) -> Self {
        Self { own: Sample { item, ..self.own }, ..self }
    }

    pub const fn changes(self, changes: &'static [Change]) -> Self {
        Self { own: self.own.changes(changes), ..self }
    }

    /// What the text says of the item itself is disputed.
    pub const fn disputed(self) -> Self {
        Self { says: Unknown, ..self }
    }

    /// Entries, or points by their words, that never decide: other words have
    /// already decided whatever they are about. Disputes, whose readings never
    /// agree on a yes.
    pub const fn idle(self, idle: &'static [&'static str]) -> Self {
        Self { idle, ..self }
    }

    /// Changes that several entries have in common.
    pub const fn shared(self, shared: &'static [Change]) -> Self {
        Self { own: self.own.shared(shared), ..self }
    }

    /// Further items, as of a text that several regimes print alike.
    pub const fn samples(self, samples: &'static [Sample]) -> Self {
        Self { samples, ..self }
    }
}

/// What the text says of the item when one value changes.
#[derive(Clone, Copy)]
pub struct Change {
    pub path: &'static str,
    pub adopting: Option<(&'static str, &'static str)>,
    given: Pairs,
    rows: Rows,
}

#[derive(Clone, Copy)]
enum Rows {
    Listed(&'static [(&'static str, Truth)]),
    AroundLimit(&'static [&'static str; 3], [Truth; 3]),
    Choices { accepted: &'static [&'static str], refused: &'static [&'static str] },
}

/// Any values, each with what the text says.
pub const fn change(path: &'static str, rows: &'static [(&'static str, Truth)]) -> Change {
    Change { path, adopting: None, given: &[], rows: Rows::Listed(rows) }
}

/// The text says "this or more" of the middle value.
pub const fn at_least(path: &'static str, around: &'static [&'static str; 3]) -> Change {
    Change { rows: Rows::AroundLimit(around, [No, Yes, Yes]), ..change(path, &[]) }
}

/// The text says "more than" the middle value.
pub const fn above(path: &'static str, around: &'static [&'static str; 3]) -> Change {
    Change { rows: Rows::AroundLimit(around, [No, No, Yes]), ..change(path, &[]) }
}

/// The text says "this or less" of the middle value.
pub const fn at_most(path: &'static str, around: &'static [&'static str; 3]) -> Change {
    Change { rows: Rows::AroundLimit(around, [Yes, Yes, No]), ..change(path, &[]) }
}

/// The text says "less than" the middle value.
pub const fn below(path: &'static str, around: &'static [&'static str; 3]) -> Change {
    Change { rows: Rows::AroundLimit(around, [Yes, No, No]), ..change(path, &[]) }
}

/// The text asks for this feature.
pub const fn holds(path: &'static str) -> Change {
    change(path, &[("yes", Yes), ("no", No), ("unknown", Unknown)])
}

/// The text excepts items with this feature.
pub const fn fails(path: &'static str) -> Change {
    change(path, &[("yes", No), ("no", Yes), ("unknown", Unknown)])
}

/// The text asks for one of the accepted choices; the refused are all others
/// (a list of all choices will do).
pub const fn one_of(
    path: &'static str,
    accepted: &'static [&'static str],
    refused: &'static [&'static str],
) -> Change {
    Change { rows: Rows::Choices { accepted, refused }, ..change(path, &[]) }
}

impl Change {
    /// The item has these values too, before the one value changes.
    pub const fn given(self, given: Pairs) -> Self {
        Self { given, ..self }
    }

    /// One reading of a disputed text is adopted.
    pub const fn adopting(self, dispute: &'static str, reading: &'static str) -> Self {
        Self { adopting: Some((dispute, reading)), ..self }
    }

    /// Every value with the truth that is expected of it.
    pub fn rows(&self) -> Vec<(&'static str, Truth)> {
        let all = |values: &'static [&'static str], truth| values.iter().map(move |&value| (value, truth));
        let unknown = std::iter::once(("unknown", Unknown));
        match self.rows {
            Rows::Listed(rows) => rows.to_vec(),
            Rows::AroundLimit(values, truths) => values.iter().copied().zip(truths).chain(unknown).collect(),
            Rows::Choices { accepted, refused } => {
                let others = all(refused, No).filter(|(value, _)| !accepted.contains(value));
                all(accepted, Yes).chain(others).chain(unknown).collect()
            }
        }
    }
}

/// One change on one day, tried.
pub struct Trial {
    pub day: Date,
    pub change: &'static Change,
    pub rows: Vec<Row>,
}

/// One value, what is expected of it, and what the library says.
pub struct Row {
    pub value: &'static str,
    pub expected: Truth,
    pub described: Described,
    pub found: Found,
}

/// What the library says of an entry or a measure.
pub struct Found {
    pub standing: Standing,
    pub truth: Truth,
    pub ground: Ground,
}

impl Law {
    pub fn trials(&'static self) -> Vec<Trial> {
        let trials = self.on.iter().flat_map(|day| {
            self.all_samples().flat_map(move |sample| {
                let changes = sample.changes.iter().chain(sample.shared);
                changes.map(move |change| self.trial(day, sample, change))
            })
        });
        trials.collect()
    }

    fn all_samples(&self) -> impl Iterator<Item = &Sample> {
        std::iter::once(&self.own).filter(|own| !own.item.is_empty()).chain(self.samples)
    }

    fn trial(&self, day: &str, sample: &Sample, change: &'static Change) -> Trial {
        let day = date(day);
        let rows = change.rows().into_iter().map(|(value, expected)| {
            let changed: Vec<_> = change.given.iter().copied().chain([(change.path, value)]).collect();
            let described = describe(self.entry, sample.item, &changed);
            let found = self.find(&described, day, change.adopting);
            Row { value, expected, described, found }
        });
        Trial { day, change, rows: rows.collect() }
    }

    fn find(&self, described: &Described, day: Date, adopting: Option<(&str, &str)>) -> Found {
        let entry = self.entry;
        let law = law_of(day, adopting);
        let mut case = law.case(&described.item).under([self.regime]).with_all_entries();
        if let Some(export) = &described.export {
            case = case.for_export(export);
        }
        let classification = case.classify();
        let regime = &classification.regimes[0];
        let entries = regime.entries.iter().filter(|decision| decision.part.is_empty()).map(|decision| {
            (decision.control.id, decision.standing, decision.truth, decision.ground.clone())
        });
        let measures = regime.measures.iter().map(|decision| {
            (decision.measure.control.id, decision.standing, decision.truth, decision.ground.clone())
        });
        let decision = entries.chain(measures).find(|(id, ..)| *id == entry);
        let Some((_, standing, truth, ground)) = decision else {
            panic!("{} has no entry {entry} about this item", self.regime)
        };
        Found { standing, truth, ground }
    }

    /// A line for every day and row that does not hold.
    pub fn wrong(&'static self) -> Vec<String> {
        let entry = self.entry;
        let mut wrong = Vec::new();
        let mut expect = |what: String, expected: String, found: String| {
            if expected != found {
                wrong.push(format!("{entry} {what}: expected {expected}, found {found}"));
            }
        };
        let items: Vec<_> = self.all_samples().map(|sample| describe(entry, sample.item, &[])).collect();
        for (number, item) in items.iter().enumerate() {
            for day in self.on {
                let found = self.find(item, date(day), None);
                let what = format!("on {day} of its own item {}", number + 1);
                expect(what, self.says.to_string(), found.truth.to_string());
            }
        }
        for (day, standing) in self.days {
            let found = self.find(&items[0], date(day), None);
            let found = format!("{}, {}", found.standing, found.truth);
            expect(format!("on {day} of its own item"), format!("{standing}, {}", self.says), found);
        }
        for day in self.maybe_on {
            let Found { standing, truth, .. } = self.find(&items[0], date(day), None);
            let found = format!("{standing}, {truth}, {}", judge(self.regime, day, &items[0]));
            let expected = format!("{}, {}, {}", Standing::Pending, self.says, Verdict::Undetermined);
            expect(format!("on {day} of its own item"), expected, found);
        }
        for Trial { day, change, rows } in self.trials() {
            for row in rows {
                let what = format!("on {day} with {} = {}{change}", change.path, row.value);
                expect(what, row.expected.to_string(), row.found.truth.to_string());
            }
        }
        wrong
    }
}

/// Every day and row of these laws holds.
pub fn check(laws: &'static [Law]) {
    let wrong: Vec<_> = laws.iter().flat_map(Law::wrong).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (path, value) in self.given {
            write!(f, ", {path} = {value}")?;
        }
        match self.adopting {
            Some((dispute, reading)) => write!(f, ", reading {dispute} as `{reading}`"),
            None => Ok(()),
        }
    }
}

/// The verdict of a regime on an item, and on its export if one is described.
pub fn verdict(regime: Regime, day: &str, item: &[&str], changed: &[(&str, &str)]) -> Verdict {
    judge(regime, day, &describe("verdict", item, changed))
}

/// The law of a day, kept for all tests.
fn law_of(day: Date, adopting: Option<(&str, &str)>) -> &'static LawOfDay {
    type Key = (Date, Option<(String, String)>);
    static LAWS: LazyLock<Mutex<HashMap<Key, &'static LawOfDay>>> = LazyLock::new(Mutex::default);
    let named = adopting.map(|(dispute, reading)| (dispute.to_owned(), reading.to_owned()));
    let mut laws = LAWS.lock().unwrap_or_else(PoisonError::into_inner);
    laws.entry((day, named)).or_insert_with(|| {
        let law = LawOfDay::on(day);
        let law = match adopting {
            Some((dispute, reading)) => {
                law.adopting(dispute, reading).unwrap_or_else(|error| panic!("{error}"))
            }
            None => law,
        };
        Box::leak(Box::new(law))
    })
}

fn judge(regime: Regime, day: &str, described: &Described) -> Verdict {
    let mut case = law_of(date(day), None).case(&described.item).under([regime]);
    if let Some(export) = &described.export {
        case = case.for_export(export);
    }
    case.verdict(regime)
}

pub fn date(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn describe(entry: &str, texts: &[&str], changed: &[(&str, &str)]) -> Described {
    let mut item = Value::Object(Map::new());
    for text in texts {
        let table: Map<String, Value> =
            toml::from_str(text).unwrap_or_else(|error| panic!("{entry}: {error}"));
        item.as_object_mut().expect("an item is a table").extend(table);
    }
    for (path, value) in changed {
        *place(&mut item, path) = toml_value(value);
    }
    serde_json::from_value(item).unwrap_or_else(|error| panic!("{entry} with {changed:?}: {error}"))
}

/// A list or table in TOML, or plain text.
fn toml_value(text: &str) -> Value {
    if !text.starts_with(['[', '{']) {
        return text.into();
    }
    let table: Map<String, Value> =
        toml::from_str(&format!("value = {text}")).unwrap_or_else(|error| panic!("{text}: {error}"));
    table["value"].clone()
}

/// The place of a path such as `carries[0].netd`.
fn place<'a>(item: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.').fold(item, |place, step| match step.trim_end_matches(']').split_once('[') {
        Some((name, index)) => &mut place[name][index.parse::<usize>().expect("a place in a list")],
        None => &mut place[step],
    })
}
