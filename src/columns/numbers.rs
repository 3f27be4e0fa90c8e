//! A column of numbers, held against the law's limits 64 rows at a time.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::decide::sliced::Meets;
use crate::value::fact::{ENDLESS, Set};

use super::column::{Against, Bits, Column, clear_behind};
use super::number::{Number, Scale, Sealed, Span};

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
    fn fits(&self, numbers: &[N]) -> u64 {
        let Span { least, most } = self.span;
        let fits = word(numbers, |number| (least <= number) & (number <= most));
        match self.scale.dimension.is_count() {
            true => fits & word(numbers, Sealed::is_whole),
            false => fits,
        }
    }

    /// Whether all numbers are amounts; it is told sooner than which.
    fn all_fit(&self, numbers: &[N]) -> bool {
        let Span { least, most } = self.span;
        let mut fit = [!0_u64; 4];
        let (fours, rest) = numbers.as_chunks::<4>();
        for four in fours {
            for (fit, number) in fit.iter_mut().zip(four) {
                *fit &= if (least <= *number) & (*number <= most) { !0 } else { 0 };
            }
        }
        fit == [!0; 4] && rest.is_empty() && !self.scale.dimension.is_count()
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
            let known = limits.iter().position(|limit| limit.cut == cut);
            known.or_else(|| {
                (-ENDLESS..=ENDLESS).contains(&cut).then(|| {
                    limits.push(Limit { cut, first: self.scale.first_not_below(cut, self.span) });
                    limits.len() - 1
                })
            })
        };
        let cell = |meets: &Meets| {
            let Meets::Amounts { from, below, .. } = *meets else {
                return Cell { from: None, below: None, is_empty: true, all: 0 };
            };
            let all = if meets.is_met(&self.all) { !0 } else { 0 };
            Cell { from: limit(from), below: limit(below), is_empty: from >= below, all }
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

/// Where a cell begins and ends among the limits, and whether an unknown value may lie in it.
#[derive(Clone, Copy)]
struct Cell {
    from: Option<usize>,
    below: Option<usize>,
    is_empty: bool,
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
            None => self.encode_exact(rows.clone(), cells),
            Some(high) => self.encode_bounds(high, rows.clone(), cells),
        }
        cells.iter_mut().for_each(|words| clear_behind(words, rows.len()));
    }
}

impl<N: Number> NumbersAgainst<'_, N> {
    fn encode_exact(&self, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        let low = &self.numbers.low;
        let mut reached = vec![[0_u64; 2]; self.limits.len()];
        let mut is_whole = true;
        for (at, numbers) in low.numbers[rows.clone()].chunks(64).enumerate() {
            // Where numbers are missing in one word, they are in the next.
            let fits =
                if is_whole && self.numbers.all_fit(numbers) { !0 } else { self.numbers.fits(numbers) };
            is_whole = fits == !0;
            let fits = fits & low.known(rows.start / 64 + at);
            for (reached, limit) in reached.iter_mut().zip(&self.limits) {
                let low = at_least(numbers, limit.first[0]);
                let is_same = limit.first[1] == limit.first[0];
                *reached = [low, if is_same { low } else { at_least(numbers, limit.first[1]) }];
            }
            for (words, cell) in cells.iter_mut().zip(&self.cells) {
                let from = cell.from.map_or(!0, |from| reached[from][1]);
                let below = cell.below.map_or(!0, |below| !reached[below][0]);
                let met = if cell.is_empty { 0 } else { fits & from & below };
                words[at] = met | !fits & cell.all;
            }
        }
    }

    fn encode_bounds(&self, high: &Given<'_, N>, rows: Range<usize>, cells: &mut [&mut [u64]]) {
        let (below_all, above_all) = N::BEYOND.unzip();
        let low = &self.numbers.low;
        let both = low.numbers[rows.clone()].chunks(64).zip(high.numbers[rows.clone()].chunks(64));
        for (at, (least, most)) in both.enumerate() {
            let known = |given: &Given<'_, N>, numbers: &[N], beyond: Option<N>| {
                let is_told = |number: N| !number.is_missing() && Some(number) != beyond;
                word(numbers, is_told) & given.known(rows.start / 64 + at)
            };
            let (has_low, has_high) = (known(low, least, below_all), known(high, most, above_all));
            let wrong = has_low & !self.numbers.fits(least) | has_high & !self.numbers.fits(most);
            let crossed = has_low & has_high & word_of_two(least, most, |least, most| least > most);
            let unknown = wrong | crossed | !has_low & !has_high;
            for (words, cell) in cells.iter_mut().zip(&self.cells) {
                let first = |limit: usize, end: usize| self.limits[limit].first[end];
                let from = cell.from.map_or(!0, |from| !has_high | at_least(most, first(from, 1)));
                let below = cell.below.map_or(!0, |below| !has_low | !at_least(least, first(below, 0)));
                let met = if cell.is_empty { 0 } else { from & below };
                words[at] = met & !unknown | unknown & cell.all;
            }
        }
    }
}

fn at_least<N: Number>(numbers: &[N], first: Option<N>) -> u64 {
    first.map_or(0, |first| word(numbers, |number| number >= first))
}

/// A bit for each of at most 64 numbers.
#[inline(always)]
fn word<N: Number>(numbers: &[N], is_set: impl Fn(N) -> bool) -> u64 {
    let Ok(numbers) = <&[N; 64]>::try_from(numbers) else {
        return numbers.iter().rev().fold(0, |word, number| word << 1 | u64::from(is_set(*number)));
    };
    // Four numbers at a time, so that they are compared side by side.
    let mut bits = [0_u64; 4];
    for four in numbers.as_chunks::<4>().0.iter().rev() {
        for (bits, number) in bits.iter_mut().zip(four) {
            *bits = *bits << 4 | u64::from(is_set(*number));
        }
    }
    bits[0] | bits[1] << 1 | bits[2] << 2 | bits[3] << 3
}

fn word_of_two<N: Number>(a: &[N], b: &[N], is_set: impl Fn(N, N) -> bool) -> u64 {
    a.iter().zip(b).rev().fold(0, |word, (a, b)| word << 1 | u64::from(is_set(*a, *b)))
}
