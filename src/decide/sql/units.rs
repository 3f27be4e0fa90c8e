//! The unit of each amount's columns: one in which every limit of the law is a decimal number.

use std::collections::HashMap;

use crate::goods::item::Attribute;
use crate::rule::catalogue::Catalogue;
use crate::rule::criterion::{Accepts, Criterion, Form};
use crate::value::fact::{ENDLESS, Kind};
use crate::value::quantity::{Decimal, DimensionInfo, Unit};

use super::SqlError;

/// The limits that a catalogue puts to each attribute, on any day, with the unit of each.
#[derive(Debug, Default)]
pub(super) struct Limits(HashMap<String, Vec<(i128, u8)>>);

impl Limits {
    pub fn of(catalogue: &Catalogue) -> Self {
        let mut limits = Self::default();
        for corpus in catalogue.corpora() {
            for version in corpus.controls.iter().flat_map(|control| control.versions()) {
                limits.gather(&version.criterion);
            }
            corpus.omissions.iter().for_each(|omission| limits.gather(&omission.may_apply));
        }
        limits
    }

    fn gather(&mut self, criterion: &Criterion) {
        if let Form::Test(test) = criterion.form()
            && let Accepts::Amounts { low, high, unit } = test.accepts
        {
            let cuts = [low, high.saturating_add(1)].into_iter().filter(|half| half.abs() < ENDLESS);
            let known = self.0.entry(format!("{:?}", test.attribute)).or_default();
            known.extend(cuts.map(|half| (half, unit)));
        }
        criterion.below().iter().for_each(|criterion| self.gather(criterion));
    }

    /// The unit of an attribute's columns: of those in which every limit is a decimal number the usual
    /// one if the law uses it, else the one that the law writes most often.
    pub fn unit(&self, attribute: &Attribute, dimension: &'static DimensionInfo) -> &'static Unit {
        let limits = self.0.get(&format!("{attribute:?}")).map_or(&[][..], Vec::as_slice);
        let is_exact = |unit: &Unit| limits.iter().all(|(half, _)| decimal(*half, unit).is_some());
        let uses = |at: usize| limits.iter().filter(|(_, unit)| usize::from(*unit) == at).count();
        let exact = dimension.units.iter().enumerate().filter(|(_, unit)| is_exact(unit));
        let best = exact.max_by_key(|(at, unit)| {
            (unit.usual && uses(*at) > 0, uses(*at), unit.usual, unit.shown, usize::MAX - at)
        });
        best.map_or(&dimension.units[0], |(_, unit)| unit)
    }
}

/// The unit that a caller wants for an attribute.
pub(super) fn wanted(attribute: &Attribute, unit: &str) -> Result<&'static Unit, SqlError> {
    let found = match attribute.kind {
        Kind::Amount(dimension) => dimension.unit(unit).map(|(_, unit)| unit),
        _ => None,
    };
    found.ok_or_else(|| SqlError::NoUnit { attribute: format!("{attribute:?}"), unit: unit.to_owned() })
}

/// The step at or right below a half step as a decimal number of a unit.
pub(super) fn decimal(half: i128, unit: &Unit) -> Option<String> {
    Decimal::of_steps(half.div_euclid(2), unit)
}
