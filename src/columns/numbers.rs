//! A column of numbers, held against the law's limits 64 rows at a time.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::decide::sliced::Meets;
use crate::value::fact::{ENDLESS, Set};

use super::column::{Against, Bits, Column, clear_behind};
use super::lanes::{Lanes, Words, with_lanes};
use super::number::{Number, Scale, Span};

/// Numbers in a unit; what is not given is unknown.
pub(super) struct Numbers<'a, N: Number> {
    scale: Scale,
    /// What an unknown row may be.
    all: Set,
    low: Given<'a, N>,
    /// The greatest amounts, where they are not those of `low`.
    high: Option<Given<'a, N>>,
    span: Span<N>,
}

/// Numbers of which some may be missing.
pub(super) struct Given<'a, N: Number> {
    pub numbers: Cow<'a, [N]>,
    pub known: Option<Bits<'a>>,
}

impl<'a, N: Number> Numbers<'a, N> {
    pub fn new(scale: Scale, all: Set, low: Given<'a, N>, high: Option<Given<'a, N>>) -> Self {
        Self { scale, all, low, high, span: scale.span() }
    }

    /// Of 64 rows those whose numbers are amounts: not too large, not negative, no half of a thing.
    #[inline(always)]
    fn fits(&self, lanes: impl Lanes, numbers: &[N; 64]) -> u64 {
        let fits = lanes.between(numbers, self.span.least, self.span.most);
        match self.scale.dimension.is_count() {
            true => fits & whole(numbers),
            false => fits,
        }
    }
}

impl<N: Number> Given<'_, N> {
    fn at(&self, row: usize) -> Option<N> {
        let is_known = self.known.as_ref().is_none_or(|known| known[row / 64] >> (row % 64) & 1 == 1);
        Some(self.numbers[row]).filter(|number| is_known && !number.is_missing())
    }

    fn known(&self, at: usize) -> u64 {
        self.known.as_ref().map_or(!0, |known| known[at])
    }
}

impl<N: Number> fmt::Debug for Numbers<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} numbers in {}", self.low.numbers.len(), self.scale.unit.symbol)
    }
}

impl<N: Number> Column for Numbers<'_, N> {
    fn set(&self, row: usize) -> Option<Set> {
        let Some(high) = &self.high else {
            return self.low.at(row).map_or(Some(self.all), |number| self.scale.set(number));
        };
        let (below, above) = N::BEYOND.unzip();
        let low = self.low.at(row).filter(|number| Some(*number) != below);
        let high = high.at(row).filter(|number| Some(*number) != above);
        if low.is_none() && high.is_none() {
            return Some(self.all);
        }
        if low.zip(high).is_some_and(|(low, high)| low > high) {
            return None;
        }
        let (least, most) = (self.scale.dimension.least(), ENDLESS);
        let low = low.map_or(Some(least), |low| Some(self.scale.set(low)?.low))?;
        let high = high.map_or(Some(most), |high| Some(self.scale.set(high)?.high))?;
        Some(Set::interval(low, high, self.scale.unit_at))
    }

    fn against<'s>(&'s self, cells: &[Meets]) -> Box<dyn Against + 's> {
        let mut limits: Vec<Limit<N>> = Vec::new();
        let mut limit = |cut: i128| {
            if !(-ENDLESS..=ENDLESS).contains(&cut) {
                return 0;
            }
            let known = limits.iter().position(|limit| limit.cut == cut);
            1 + known.unwrap_or_else(|| {
                limits.push(Limit { cut, first: self.scale.first_not_below(cut, self.span) });
                limits.len() - 1
            })
        };
        let cell = |meets: &Meets| {
            let Meets::Amounts { from, below, .. } = *meets else {
                return Cell { from: 0, below: 0, some: 0, all: 0 };
            };
            let rows = |are: bool| if are { !0 } else { 0 };
            Cell {
                from: limit(from),
                below: limit(below),
                some: rows(from < below),
                all: rows(meets.is_met(&self.all)),
            }
        };
        let cells = cells.iter().map(cell).collect();
        Box::new(NumbersAgainst { numbers: self, cells, limits })
    }
}

/// A limit, and the first numbers whose least and whose greatest half step are not below it.
struct Limit<N> {
    cut: i128,
    first: [Option<N>; 2],
}

/// A cell between limits, which are counted from 1: from the one, below the other, 0 where there is none.
#[derive(Clone, Copy)]
struct Cell {
    from: usize,
    below: usize,
    /// All rows if some amount lies in it.
    some: u64,
    /// All rows if an unknown value may lie in it.
    all: u64,
}

/// Numbers, held against limits.
struct NumbersAgainst<'s, N: Number> {
    numbers: &'s Numbers<'s, N>,
    limits: Vec<Limit<N>>,
    cells: Vec<Cell>,
}

impl<N: Number> Against for NumbersAgainst<'_, N> {
    fn encode(&self, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        match &self.numbers.high {
            None => with_lanes!(lanes => self.encode_exact(lanes, rows.clone(), cells)),
            Some(high) => with_lanes!(lanes => self.encode_bounds(lanes, high, rows.clone(), cells)),
        }
        cells.iter_mut().for_each(|words| clear_behind(words, rows.len()));
    }
}

impl<N: Number> NumbersAgainst<'_, N> {
    #[inline(always)]
    fn encode_exact(&self, lanes: impl Lanes, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        let low = &self.numbers.low;
        // A cell without a first limit is reached by every number, one without a second never left.
        let mut reached = vec![[0, !0]; 1 + self.limits.len()];
        for (at, numbers) in Words::of(&low.numbers[rows.clone()]).iter().enumerate() {
            let fits = self.numbers.fits(lanes, numbers) & low.known(rows.start / 64 + at);
            for (reached, limit) in reached[1..].iter_mut().zip(&self.limits) {
                let low = at_least(lanes, numbers, limit.first[0]);
                let is_same = limit.first[1] == limit.first[0];
                *reached = [low, if is_same { low } else { at_least(lanes, numbers, limit.first[1]) }];
            }
            for (words, cell) in cells.iter_mut().zip(&self.cells) {
                let met = reached[cell.from][1] & !reached[cell.below][0] & cell.some;
                words[at] = met & fits | cell.all & !fits;
            }
        }
    }

    #[inline(always)]
    fn encode_bounds(
        &self,
        lanes: impl Lanes,
        high: &Given<'_, N>,
        rows: Range<usize>,
        cells: &mut [&mut [u64]],
    ) {
        let low = &self.numbers.low;
        let (least, most) = (N::at_place(N::ENDS.0), N::at_place(N::ENDS.1));
        let (lows, highs) = (Words::of(&low.numbers[rows.clone()]), Words::of(&high.numbers[rows.clone()]));
        for (at, (lows, highs)) in lows.iter().zip(highs.iter()).enumerate() {
            let has_low = lanes.at_least(lows, least) & low.known(rows.start / 64 + at);
            let has_high = lanes.at_most(highs, most) & high.known(rows.start / 64 + at);
            let wrong =
                has_low & !self.numbers.fits(lanes, lows) | has_high & !self.numbers.fits(lanes, highs);
            let crossed = has_low & has_high & !lanes.at_most_each(lows, highs);
            let unknown = wrong | crossed | !has_low & !has_high;
            for (words, cell) in cells.iter_mut().zip(&self.cells) {
                let first =
                    |limit: usize, end: usize| Some(self.limits.get(limit.checked_sub(1)?)?.first[end]);
                let from = first(cell.from, 1).map_or(!0, |from| !has_high | at_least(lanes, highs, from));
                let below = first(cell.below, 0).map_or(0, |below| has_low & at_least(lanes, lows, below));
                let met = from & !below & cell.some;
                words[at] = met & !unknown | cell.all & unknown;
            }
        }
    }
}

#[inline(always)]
fn at_least<N: Number>(lanes: impl Lanes, numbers: &[N; 64], first: Option<N>) -> u64 {
    first.map_or(0, |first| lanes.at_least(numbers, first))
}

/// Those without a fraction.
fn whole<N: Number>(numbers: &[N; 64]) -> u64 {
    numbers.iter().rev().fold(0, |word, number| word << 1 | u64::from(number.is_whole()))
}
