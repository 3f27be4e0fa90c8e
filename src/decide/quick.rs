//! Maps by small keys that are made here, such as the numbers of nodes.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// Hashes small keys fast; nothing here comes from outside.
#[derive(Default)]
pub(crate) struct Quick(u64);

impl Quick {
    /// The hash of one thing.
    pub fn of(thing: &impl Hash) -> u64 {
        let mut hasher = Self::default();
        thing.hash(&mut hasher);
        hasher.finish()
    }
}

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for word in bytes.chunks(8) {
            let mut number = [0; 8];
            number[..word.len()].copy_from_slice(word);
            self.write_u64(u64::from_le_bytes(number));
        }
    }

    fn write_u8(&mut self, number: u8) {
        self.write_u64(u64::from(number));
    }

    fn write_u16(&mut self, number: u16) {
        self.write_u64(u64::from(number));
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_i32(&mut self, number: i32) {
        self.write_u64(u64::from(number.cast_unsigned()));
    }

    fn write_isize(&mut self, number: isize) {
        self.write_usize(number.cast_unsigned());
    }
}

/// A map that is hashed fast.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// A set that is hashed fast.
pub(crate) type QuickSet<K> = HashSet<K, BuildHasherDefault<Quick>>;

/// What is known of small numbers, as small numbers; all of it can be forgotten at once.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    /// The round in which each became known, and what is known.
    known: Vec<u64>,
    round: u32,
}

impl Memo {
    /// Forgets what is known, and makes ready for so many numbers.
    pub fn forget(&mut self, numbers: usize) {
        self.round += 1;
        if self.known.len() < numbers {
            // Fresh zeros cost nothing where they are never read.
            self.known = vec![0; numbers];
        }
    }

    pub fn get(&self, number: u32) -> Option<u32> {
        let known = *self.known.get(number as usize)?;
        ((known >> 32) as u32 == self.round).then_some(known as u32)
    }

    pub fn insert(&mut self, number: u32, known: u32) {
        if let Some(place) = self.known.get_mut(number as usize) {
            *place = u64::from(self.round) << 32 | u64::from(known);
        }
    }
}
