//! Sixty-four numbers compared at once: a bit for each, the first in the lowest.
//!
//! With the feature `simd` by the widest registers that the processor has, told
//! when the program runs; without it by what the compiler makes of a plain loop.
//! Both say the same of every number.

use super::number::Number;

/// How sixty-four numbers are compared.
pub(super) trait Lanes: Copy {
    /// Those that are not below this one; what is not a number is not among them.
    fn at_least<N: Number>(self, numbers: &[N; 64], least: N) -> u64;

    /// Those from the one to the other, which is not below it.
    fn between<N: Number>(self, numbers: &[N; 64], least: N, most: N) -> u64;

    /// Those that are not above this one; what is not a number is not among them.
    fn at_most<N: Number>(self, numbers: &[N; 64], most: N) -> u64;

    /// Those that are not above the number beside them.
    fn at_most_each<N: Number>(self, numbers: &[N; 64], most: &[N; 64]) -> u64;

    /// Those that are this one.
    fn equal<N: Number>(self, numbers: &[N; 64], number: N) -> u64;
}

/// Numbers, sixty-four at a time.
pub(super) struct Words<'n, N> {
    whole: &'n [[N; 64]],
    /// Those behind, the first of them again where there is none.
    last: Option<[N; 64]>,
}

impl<'n, N: Copy> Words<'n, N> {
    pub fn of(numbers: &'n [N]) -> Self {
        let (whole, rest) = numbers.as_chunks::<64>();
        let last = rest.first().map(|first| {
            let mut last = [*first; 64];
            last[..rest.len()].copy_from_slice(rest);
            last
        });
        Self { whole, last }
    }

    pub fn iter(&self) -> impl Iterator<Item = &[N; 64]> {
        self.whole.iter().chain(&self.last)
    }
}

/// Does some work with the best lanes there are.
#[cfg(feature = "simd")]
macro_rules! with_lanes {
    ($lanes:pat => $work:expr) => {
        fearless_simd::dispatch!(fearless_simd::Level::new(), simd => {
            let $lanes = crate::columns::lanes::Wide(simd);
            $work
        })
    };
}

/// Does some work with the best lanes there are.
#[cfg(not(feature = "simd"))]
macro_rules! with_lanes {
    ($lanes:pat => $work:expr) => {{
        let $lanes = crate::columns::lanes::Plain;
        $work
    }};
}

pub(super) use with_lanes;

/// As a plain loop.
#[cfg(any(test, not(feature = "simd")))]
#[derive(Clone, Copy)]
pub(super) struct Plain;

#[cfg(any(test, not(feature = "simd")))]
impl Lanes for Plain {
    #[inline(always)]
    fn at_least<N: Number>(self, numbers: &[N; 64], least: N) -> u64 {
        word(numbers, |number| number >= least)
    }

    #[inline(always)]
    fn between<N: Number>(self, numbers: &[N; 64], least: N, most: N) -> u64 {
        let is_between = |number| (least <= number) & (number <= most);
        // Whether all are is told sooner than which.
        let mut all = [!0_u64; 4];
        for four in numbers.as_chunks::<4>().0 {
            for (all, number) in all.iter_mut().zip(four) {
                *all &= if is_between(*number) { !0 } else { 0 };
            }
        }
        if all == [!0; 4] { !0 } else { word(numbers, is_between) }
    }

    #[inline(always)]
    fn at_most<N: Number>(self, numbers: &[N; 64], most: N) -> u64 {
        word(numbers, |number| number <= most)
    }

    #[inline(always)]
    fn at_most_each<N: Number>(self, numbers: &[N; 64], most: &[N; 64]) -> u64 {
        let pairs = numbers.iter().zip(most).rev();
        pairs.fold(0, |word, (number, most)| word << 1 | u64::from(number <= most))
    }

    #[inline(always)]
    fn equal<N: Number>(self, numbers: &[N; 64], number: N) -> u64 {
        word(numbers, |other| other == number)
    }
}

#[cfg(any(test, not(feature = "simd")))]
#[inline(always)]
fn word<N: Number>(numbers: &[N; 64], is_set: impl Fn(N) -> bool) -> u64 {
    // Four numbers at a time, so that they are compared side by side.
    let mut bits = [0_u64; 4];
    for four in numbers.as_chunks::<4>().0.iter().rev() {
        for (bits, number) in bits.iter_mut().zip(four) {
            *bits = *bits << 4 | u64::from(is_set(*number));
        }
    }
    bits[0] | bits[1] << 1 | bits[2] << 2 | bits[3] << 3
}

#[cfg(feature = "simd")]
pub(super) use wide::Wide;

#[cfg(feature = "simd")]
mod wide {
    use fearless_simd::{Simd, SimdBase, SimdMask};

    use super::{Lanes, Number};

    /// As many numbers at a time as a register holds.
    #[derive(Clone, Copy)]
    pub struct Wide<S>(pub S);

    impl<S: Simd> Lanes for Wide<S> {
        #[inline(always)]
        fn at_least<N: Number>(self, numbers: &[N; 64], least: N) -> u64 {
            let least = N::Register::splat(self.0, least);
            word(self.registers(numbers).map(|numbers| numbers.simd_ge(least)))
        }

        #[inline(always)]
        fn at_most<N: Number>(self, numbers: &[N; 64], most: N) -> u64 {
            let most = N::Register::splat(self.0, most);
            word(self.registers(numbers).map(|numbers| numbers.simd_le(most)))
        }

        #[inline(always)]
        fn between<N: Number>(self, numbers: &[N; 64], least: N, most: N) -> u64 {
            let (least, most) = (N::Register::splat(self.0, least), N::Register::splat(self.0, most));
            // One comparison is sooner made than two.
            word(self.registers(numbers).map(|numbers| numbers.max(least).min(most).simd_eq(numbers)))
        }

        #[inline(always)]
        fn at_most_each<N: Number>(self, numbers: &[N; 64], most: &[N; 64]) -> u64 {
            let pairs = self.registers(numbers).zip(self.registers(most));
            word(pairs.map(|(numbers, most)| numbers.simd_le(most)))
        }

        #[inline(always)]
        fn equal<N: Number>(self, numbers: &[N; 64], number: N) -> u64 {
            let number = N::Register::splat(self.0, number);
            word(self.registers(numbers).map(|numbers| numbers.simd_eq(number)))
        }
    }

    impl<S: Simd> Wide<S> {
        #[inline(always)]
        fn registers<N: Number>(self, numbers: &[N; 64]) -> impl Iterator<Item = N::Register<S>> {
            let registers = numbers.chunks_exact(N::Register::<S>::LEN);
            registers.map(move |numbers| N::Register::from_slice(self.0, numbers))
        }
    }

    /// In the order of the numbers: memory is read ahead of those who go up it.
    #[inline(always)]
    fn word<S: Simd, M: SimdMask<S>>(masks: impl Iterator<Item = M>) -> u64 {
        masks.zip((0..).step_by(M::LEN)).fold(0, |word, (mask, from)| word | mask.to_bitmask() << from)
    }
}

#[cfg(all(test, feature = "simd"))]
mod tests {
    use fearless_simd::{Level, Simd, dispatch};
    use proptest::prelude::*;

    use super::super::number::Sealed;
    use super::{Lanes, Number, Plain, Wide};

    /// Every width that this processor has.
    fn levels() -> Vec<Level> {
        let best = Level::new();
        let mut levels = vec![best];
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
        {
            levels.extend(best.as_avx2().map(Simd::level));
            levels.extend(best.as_sse4_2().map(Simd::level));
            levels.extend(best.as_sse2().map(Simd::level));
        }
        levels
    }

    /// All that is told of numbers, held against limits of which the first is not above the second.
    fn told<N: Number>(lanes: impl Lanes, numbers: &[N; 64], others: &[N; 64], limits: [N; 2]) -> [u64; 5] {
        let [least, most] = limits;
        [
            lanes.at_least(numbers, least),
            lanes.at_most(numbers, most),
            lanes.between(numbers, least, most),
            lanes.at_most_each(numbers, others),
            lanes.equal(numbers, least),
        ]
    }

    fn one_by_one<N: Number>(numbers: &[N; 64], others: &[N; 64], [least, most]: [N; 2]) -> [u64; 5] {
        let mut told = [0; 5];
        for (at, (number, other)) in numbers.iter().zip(others).enumerate() {
            let is_told = [
                *number >= least,
                *number <= most,
                *number >= least && *number <= most,
                number <= other,
                *number == least,
            ];
            for (told, is_told) in told.iter_mut().zip(is_told) {
                *told |= u64::from(is_told) << at;
            }
        }
        told
    }

    fn check<N: Number>(places: &[i64], [a, b]: [i64; 2]) -> Result<(), TestCaseError> {
        let numbers: [N; 64] = std::array::from_fn(|at| N::at_place(places[at]));
        let others = std::array::from_fn(|at| N::at_place(places[64 + at]));
        let (a, b) = (N::at_place(a), N::at_place(b));
        if a.is_missing() || b.is_missing() {
            return Ok(());
        }
        let limits = if a <= b { [a, b] } else { [b, a] };
        let expected = one_by_one(&numbers, &others, limits);
        prop_assert_eq!(told(Plain, &numbers, &others, limits), expected, "{:?} {:?}", numbers, limits);
        for level in levels() {
            let wide = dispatch!(level, simd => told(Wide(simd), &numbers, &others, limits));
            prop_assert_eq!(wide, expected, "{:?} {:?} {:?}", level, numbers, limits);
        }
        Ok(())
    }

    /// Places of numbers: whole ones near nought, the ends of every type, and floats, among them −0, the
    /// smallest, the infinite and what is not a number.
    fn place() -> impl Strategy<Value = i64> {
        let odd = [0.0, -0.0, 1.0, -1.5, 5e-324, f64::MIN_POSITIVE, f64::MAX, f64::INFINITY, f64::NAN];
        let odd = odd.into_iter().flat_map(|float| [float, -float]);
        let doubles = odd.clone().map(f64::place);
        let floats = odd.map(|float| (float as f32).place());
        let odd: Vec<_> = doubles.chain(floats).collect();
        prop_oneof![
            -3..4_i64,
            any::<i8>().prop_map_into(),
            any::<i32>().prop_map_into(),
            any::<i64>(),
            prop::sample::select(odd)
        ]
    }

    proptest! {
        #[test]
        fn every_width_says_what_is_said_of_one_number_after_the_other(
            places in prop::collection::vec(place(), 128),
            at in [0..64_usize, 0..64],
            beside in [-1..2_i64, -1..2],
        ) {
            let limits = [0, 1].map(|end| places[at[end]].saturating_add(beside[end]));
            check::<f64>(&places, limits)?;
            check::<f32>(&places, limits)?;
            check::<i64>(&places, limits)?;
            check::<i32>(&places, limits)?;
            check::<i16>(&places, limits)?;
            check::<i8>(&places, limits)?;
            check::<u32>(&places, limits)?;
            check::<u16>(&places, limits)?;
            check::<u8>(&places, limits)?;
        }
    }
}
