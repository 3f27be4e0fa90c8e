//! Numbers with units as half steps, and what is wrong with them.

use crate::value::fact::asked::Sense;
use crate::value::fact::error::nearest;
use crate::value::fact::grammar::{End, Raw, Reader};
use crate::value::fact::level::power_of_level;
use crate::value::fact::number::{Number, begins_with_number};
use crate::value::fact::word_tables::BEHIND;
use crate::value::fact::words::after_bound;
use crate::value::fact::{Set, ValueError};
use crate::value::quantity::{ALL_DIMENSIONS, Decimal, LARGEST, NO_UNIT, Named, Unit};

/// What an amount comes to, and what is to be said of it.
type Resolved = (End, Vec<String>);

impl Reader<'_> {
    /// The sum of numbers with their units; the last one may have its unit elsewhere.
    pub fn resolved(&mut self, raws: &[Raw<'_>], elsewhere: &str) -> Result<End, ValueError> {
        let (end, remarks) = self.sum(raws, elsewhere)?;
        for remark in remarks {
            if !self.remarks.contains(&remark) {
                self.remarks.push(remark);
            }
        }
        Ok(end)
    }

    pub fn sum(&self, raws: &[Raw<'_>], elsewhere: &str) -> Result<Resolved, ValueError> {
        let mut remarks = Vec::new();
        let mut sum: Option<End> = None;
        for raw in raws {
            let (end, more) = self.resolve(raw, elsewhere)?;
            remarks.extend(more);
            sum = Some(sum.map_or(end, |before| before.plus(&end)));
        }
        let end = sum.ok_or_else(|| self.not_a_number())?;
        self.in_range(end.low, end.high)?;
        Ok((end, remarks))
    }

    pub fn resolve(&self, raw: &Raw<'_>, elsewhere: &str) -> Result<Resolved, ValueError> {
        let unit = if raw.unit.is_empty() { elsewhere } else { raw.unit };
        if self.is_level(unit) {
            return self.resolve_level(raw, unit);
        }
        if self.dimension.is_count() && unit.is_empty() {
            return self.resolve_in(raw, unit, [0, 0], u16::MAX);
        }
        self.check_nautical(unit)?;
        match self.dimension.named(unit) {
            Some(Named::Unit(at)) => {
                let row = &self.dimension.units[usize::from(at)];
                let most = self.dimension.most_thousands(row);
                self.resolve_in(raw, unit, [at, at], most)
            }
            Some(Named::Either(units, meanings)) => {
                let row = &self.dimension.units[usize::from(units[0])];
                let most = self.dimension.most_thousands(row);
                let (end, mut remarks) = self.resolve_in(raw, unit, units, most)?;
                remarks.push(format!("`{unit}` is {meanings}"));
                Ok((End { unit: self.place_of(self.dimension.usual_unit()), ..end }, remarks))
            }
            Some(Named::Unsure(meanings)) => {
                Err(ValueError::AmbiguousUnit { unit: unit.to_owned(), meanings })
            }
            None => Err(self.unknown_unit(unit)),
        }
    }

    /// A number of either of two units, or of one that is given twice.
    fn resolve_in(
        &self,
        raw: &Raw<'_>,
        name: &str,
        units: [u8; 2],
        most_thousands: u16,
    ) -> Result<Resolved, ValueError> {
        let (mut number, mut point) = self.number(raw.number, name, most_thousands)?;
        number = number.times_power(raw.power);
        if !raw.times.is_empty() {
            let (times, more) = self.number(raw.times, name, most_thousands)?;
            let product = number.exact.times(times.exact).ok_or_else(|| self.out_of_range())?;
            (number.exact, point) = (product, point || more);
            number.half_place.mantissa = 0;
        }
        let rows = units.map(|at| &self.dimension.units[usize::from(at)]);
        if number.exact.mantissa < 0 && !self.dimension.signed {
            return Err(self.negative());
        }
        let (low, high) = self.hull(number.exact, rows)?;
        if self.dimension.is_count() && (low != high || low % self.dimension.whole() != 0) {
            return Err(ValueError::NotWhole { text: self.text.to_owned() });
        }
        let near = self.near(number, |decimal| self.hull(decimal, rows)).unwrap_or((low, high));
        let remark = format!("`{}` has a decimal point", raw.number);
        Ok((End { low, high, near, unit: units[0] }, if point { vec![remark] } else { Vec::new() }))
    }

    fn resolve_level(&self, raw: &Raw<'_>, unit: &str) -> Result<Resolved, ValueError> {
        let (number, _) = self.number(raw.number, unit, 0)?;
        if raw.power != 0 {
            return Err(self.not_a_number());
        }
        let half_steps = |level| power_of_level(level).ok_or_else(|| self.out_of_range());
        let (low, high) = half_steps(number.exact)?;
        let near = self.near(number, half_steps).unwrap_or((low, high));
        Ok((End { low, high, near, unit: self.place_of("W") }, Vec::new()))
    }

    /// The unit in which an amount is shown that was written in another way.
    pub fn place_of(&self, symbol: &str) -> u8 {
        self.dimension.unit(symbol).map_or(NO_UNIT, |(at, _)| at)
    }

    /// The first and last half step of a number of either unit.
    fn hull(&self, number: Decimal, units: [&Unit; 2]) -> Result<(i128, i128), ValueError> {
        let halves = |unit: &Unit| number.halves(unit.low, unit.high, unit.per);
        let [one, other] = units.map(|unit| halves(unit).ok_or_else(|| self.out_of_range()));
        let (one, other) = (one?, other?);
        Ok((one.0.min(other.0), one.1.max(other.1)))
    }

    /// The half steps that round to the number as it is written.
    fn near(
        &self,
        number: Number,
        half_steps: impl Fn(Decimal) -> Result<(i128, i128), ValueError>,
    ) -> Option<(i128, i128)> {
        let low = half_steps(number.exact.minus(number.half_place)?).ok()?;
        let high = half_steps(number.exact.plus(number.half_place)?).ok()?;
        Some((low.0, high.1))
    }

    pub fn number(
        &self,
        number: &str,
        unit: &str,
        most_thousands: u16,
    ) -> Result<(Number, bool), ValueError> {
        Number::read(number, unit, most_thousands).map_err(|error| match error {
            ValueError::NotANumber { .. } => self.not_a_number(),
            error => error,
        })
    }

    /// `nm` of a range may be nautical, and `NM` of a wavelength may not.
    fn check_nautical(&self, unit: &str) -> Result<(), ValueError> {
        let unsure = match unit.trim_end_matches('.') {
            "nm" => self.asked.far,
            "NM" => !self.asked.far && !self.asked.name.is_empty(),
            _ => false,
        };
        if self.dimension.name == "length" && unsure {
            let meanings = "nanometres or nautical miles".to_owned();
            return Err(ValueError::AmbiguousUnit { unit: unit.to_owned(), meanings });
        }
        Ok(())
    }

    /// What stands behind a number that has no unit yet, if that should have been its unit.
    pub fn check_unit(&self, raws: &[Raw<'_>], rest: &str) -> Result<(), ValueError> {
        let has_unit = raws.last().is_some_and(|raw| !raw.unit.is_empty()) || self.dimension.is_count();
        if has_unit || rest.is_empty() || after_bound(rest, BEHIND).is_some() {
            return Ok(());
        }
        match rest.chars().next() {
            Some(next) if next.is_ascii_digit() || matches!(next, '.' | '+' | '-' | '−') => {
                Err(self.not_a_number())
            }
            Some('/') if begins_with_number(rest[1..].trim_start()) => Err(self.several()),
            Some(',' | ';' | '/' | '=' | '、') => Ok(()),
            _ => Err(self.unknown_unit(rest)),
        }
    }

    pub fn unknown_unit(&self, text: &str) -> ValueError {
        let ends = ["..", "–", "—", "±", "+/-", ",", ";", " / "].iter().filter_map(|end| text.find(end));
        let unit = text[..ends.min().unwrap_or(text.len())].trim();
        if unit.is_empty() {
            let unit = self.dimension.usual_unit();
            return ValueError::NoUnit { text: self.text.to_owned(), unit };
        }
        let (wanted, near) = (self.dimension.name, || nearest(unit, self.dimension.spellings()));
        let other = ALL_DIMENSIONS.iter().find(|other| other.name != wanted && other.named(unit).is_some());
        let unit = unit.to_owned();
        match other {
            _ if self.dimension.is_count() => ValueError::UnitOfCount { unit },
            Some(other) => ValueError::WrongDimension { unit, found: other.name, wanted },
            None => ValueError::UnknownUnit { near: near(), unit, dimension: wanted },
        }
    }

    /// An interval that has values and can be counted; of counts, the whole ones.
    pub fn checked(&self, low: i128, high: i128, unit: u8) -> Result<Set, ValueError> {
        let (low, high) = if self.dimension.is_count() {
            let whole = self.dimension.whole();
            (-(-low).div_euclid(whole) * whole, high.div_euclid(whole) * whole)
        } else {
            (low, high)
        };
        if low > high {
            return Err(ValueError::LowAboveHigh { text: self.text.to_owned() });
        }
        self.in_range(low, high)?;
        Ok(Set::interval(low, high, unit))
    }

    fn in_range(&self, low: i128, high: i128) -> Result<(), ValueError> {
        if low < -2 * LARGEST || high > 2 * LARGEST { Err(self.out_of_range()) } else { Ok(()) }
    }

    pub fn not_a_number(&self) -> ValueError {
        ValueError::NotANumber { text: self.text.to_owned(), unit: self.dimension.usual_unit() }
    }

    pub fn negative(&self) -> ValueError {
        ValueError::Negative { text: self.text.to_owned() }
    }

    pub fn out_of_range(&self) -> ValueError {
        ValueError::OutOfRange { text: self.text.to_owned() }
    }

    pub fn several(&self) -> ValueError {
        ValueError::SeveralAmounts { text: self.text.to_owned(), unit: self.dimension.usual_unit() }
    }

    /// Whether a range of measurement may be written to either side of zero.
    pub fn spans_zero(&self) -> bool {
        self.asked.sense == Sense::Span
    }
}

impl End {
    /// The sum of two amounts. Two odd halves add up to anything within one step around their sum.
    pub fn plus(&self, other: &Self) -> Self {
        let odd = |a: i128, b: i128| a & b & 1;
        Self {
            low: self.low + other.low - odd(self.low, other.low),
            high: self.high + other.high + odd(self.high, other.high),
            near: (self.low + other.near.0 - 1, self.high + other.near.1 + 1),
            unit: self.unit,
        }
    }
}
