//! What a law asks, as data: its limits, points, readings and days. For tests
//! that hunt gaps, and for tools that show a law beside its reading.

use crate::goods::item::Attribute;
use crate::goods::items::Category;
use crate::rule::control::Control;
use crate::rule::criterion::{Accepts, Criterion, Dispute, Form, Test};
use crate::value::day::Day;
use crate::value::fact::{ENDLESS, Kind};

/// One attribute against one limit, and where the law states it.
#[derive(Clone)]
pub struct Limit {
    /// The number of the nearest point that states it.
    pub point: Option<&'static str>,
    /// The nearest words that state it.
    pub says: Option<&'static str>,
    /// The dispute and the reading that it belongs to.
    pub reading: Option<(&'static str, &'static str)>,
    /// From the item that the law is about to the item that has the attribute.
    pub hops: Vec<Hop>,
    pub(crate) test: Test,
}

/// A step from one item to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hop {
    /// To an item of this category on board.
    Carries(Category),
    /// To the item of this category that it is designed for.
    DesignedFor(Category),
}

impl Limit {
    /// The attribute.
    pub fn attribute(&self) -> &'static Attribute {
        self.test.attribute
    }

    /// What the law accepts, as a value is written.
    pub fn accepts(&self) -> String {
        self.test.accepted()
    }

    /// The limit itself, without its direction; nothing for flags and choices, and where it is only
    /// asked whether there is such a value.
    pub fn value(&self) -> Option<String> {
        let (half, unit) = self.half()?;
        match self.test.attribute.kind {
            Kind::Amount(dimension) => Some(dimension.show(half, unit)),
            _ => None,
        }
    }

    pub(crate) fn half(&self) -> Option<(i128, u8)> {
        match self.test.accepts {
            Accepts::Amounts { low, unit, .. } if low > -ENDLESS => Some((low - low.rem_euclid(2), unit)),
            Accepts::Amounts { high, unit, .. } if high < ENDLESS => Some((high + high.rem_euclid(2), unit)),
            Accepts::Amounts { .. } | Accepts::Choices(_) | Accepts::Countries(_) => None,
        }
    }
}

/// Every limit that a criterion states itself; those of the entries it refers to are theirs.
pub fn limits(criterion: &'static Criterion) -> Vec<Limit> {
    let mut walk = Walk::default();
    walk.visit(criterion);
    walk.limits
}

/// Every numbered point of a criterion, with its words.
pub fn points(criterion: &'static Criterion) -> Vec<(&'static str, Option<&'static str>)> {
    let mut walk = Walk::default();
    walk.visit(criterion);
    walk.points
}

/// Every dispute of a criterion: its name, its doubt, the names of its readings.
pub fn disputes(criterion: &'static Criterion) -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let mut walk = Walk::default();
    walk.visit(criterion);
    let named = |dispute: &Dispute| dispute.readings.iter().filter_map(|reading| reading.number).collect();
    walk.disputes.iter().map(|dispute| (dispute.id, dispute.doubt, named(dispute))).collect()
}

/// Every entry that a criterion refers to.
pub fn entries(criterion: &'static Criterion) -> Vec<&'static Control> {
    let mut walk = Walk::default();
    walk.visit(criterion);
    walk.entries
}

/// The days on which the standing or the text of an entry changes.
pub fn days(control: &Control) -> Vec<Day> {
    let mut days = Vec::new();
    for version in control.versions() {
        days.push(version.since);
        days.extend(version.until.map(|end| end.on));
        if let Some(suspension) = version.suspended {
            days.extend([suspension.from, suspension.until]);
            days.extend(suspension.unconfirmed_from);
        }
    }
    days.sort();
    days.dedup();
    days
}

#[derive(Default)]
struct Walk {
    limits: Vec<Limit>,
    points: Vec<(&'static str, Option<&'static str>)>,
    disputes: Vec<&'static Dispute>,
    entries: Vec<&'static Control>,
    hops: Vec<Hop>,
    point: Option<&'static str>,
    says: Option<&'static str>,
    reading: Option<(&'static str, &'static str)>,
}

impl Walk {
    fn visit(&mut self, criterion: &'static Criterion) {
        let outer = (self.point, self.says);
        if let Some(number) = criterion.number {
            self.point = Some(number);
            self.points.push((number, criterion.says));
        }
        self.says = criterion.says.or(self.says);
        match &criterion.form {
            Form::Test(test) => self.limits.push(Limit {
                point: self.point,
                says: self.says,
                reading: self.reading,
                hops: self.hops.clone(),
                test: *test,
            }),
            Form::All(criteria) | Form::Any(criteria) | Form::NoneOf(criteria) => self.visit_all(criteria),
            Form::Carries(category, criteria) => self.hop(Hop::Carries(*category), criteria),
            Form::DesignedFor(category, criteria) => self.hop(Hop::DesignedFor(*category), criteria),
            Form::Entry(control) => self.entries.push(control),
            Form::Disputed(dispute) => {
                self.disputes.push(dispute);
                let outer = self.reading;
                for reading in dispute.readings {
                    self.reading = reading.number.map(|name| (dispute.id, name));
                    self.visit(reading);
                }
                self.reading = outer;
            }
        }
        (self.point, self.says) = outer;
    }

    fn visit_all(&mut self, criteria: &'static [Criterion]) {
        criteria.iter().for_each(|criterion| self.visit(criterion));
    }

    fn hop(&mut self, hop: Hop, criteria: &'static [Criterion]) {
        self.hops.push(hop);
        self.visit_all(criteria);
        self.hops.pop();
    }
}
