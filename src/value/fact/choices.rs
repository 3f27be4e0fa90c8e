//! Sets of choices, for tests.

use std::marker::PhantomData;

/// A set of choices, for a test.
#[derive(Clone, Copy, Debug)]
pub struct Choices<T> {
    bits: u64,
    choice: PhantomData<fn() -> T>,
}

impl<T> Choices<T> {
    pub(crate) const fn of_bits(bits: u64) -> Self {
        Self { bits, choice: PhantomData }
    }

    pub(crate) const fn bits(&self) -> u64 {
        self.bits
    }
}
