//! Rows tried: what the library says of each.

use dualuse::{Date, Described, Ground, Standing, Truth, Verdict};

use super::item::{date, describe};
use super::law::{judge, law_of};
use super::{Change, Rows, Sample};

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

impl Rows {
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
        let mut case = law.case(&described.item).without_ties().under([self.regime]).with_all_entries();
        if let Some(export) = &described.export {
            case = case.for_export(export);
        }
        let classification = case.classify();
        let regime = &classification.regimes[0];
        let entries = regime.entries.iter().filter(|decision| decision.part.is_empty()).map(|decision| {
            (decision.entry.clone(), decision.standing, decision.truth, decision.ground.clone())
        });
        let measures = regime.measures.iter().map(|decision| {
            (decision.measure.clone(), decision.standing, decision.truth, decision.ground.clone())
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
            let verdict = if self.listed_anyway { Verdict::Controlled } else { Verdict::Undetermined };
            let expected = format!("{}, {}, {verdict}", Standing::Pending, self.says);
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
