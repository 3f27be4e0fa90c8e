//! Which conditions things on board meet together: for each set of them the rows that may meet it.

use super::bitmap::rows_of;

/// For each set of conditions the rows that may meet it; nothing where none may.
pub(super) struct Sets {
    sets: Vec<Vec<u64>>,
    words: usize,
}

impl Sets {
    pub fn new(conditions: usize, rows: usize) -> Self {
        Self { sets: vec![Vec::new(); 1 << conditions], words: rows.div_ceil(64) }
    }

    /// Of some rows, which meet no condition.
    pub fn none_met(conditions: usize, rows: Vec<u64>) -> Self {
        let mut sets = Self::new(conditions, 64 * rows.len());
        sets.sets[0] = rows;
        sets
    }

    /// Notes that these rows of a word may meet these sets.
    #[inline]
    pub fn put(&mut self, at: usize, sets: u64, rows: u64) {
        if rows != 0 {
            rows_of(&[sets]).for_each(|set| self.put_one(at, set, rows));
        }
    }

    #[inline]
    fn put_one(&mut self, at: usize, set: usize, rows: u64) {
        let bitmap = &mut self.sets[set];
        if bitmap.is_empty() {
            bitmap.resize(self.words, 0);
        }
        bitmap[at] |= rows;
    }

    /// Notes that these rows may meet this set.
    pub fn add(&mut self, set: usize, rows: Vec<u64>) {
        let bitmap = &mut self.sets[set];
        match bitmap.is_empty() {
            true => *bitmap = rows,
            false => bitmap.iter_mut().zip(rows).for_each(|(known, rows)| *known |= rows),
        }
    }

    /// Notes that a row may meet these sets and no other.
    pub fn replace(&mut self, row: usize, sets: u64) {
        let bit = 1 << (row % 64);
        for bitmap in self.sets.iter_mut().filter(|bitmap| !bitmap.is_empty()) {
            bitmap[row / 64] &= !bit;
        }
        self.put(row / 64, sets, bit);
    }

    /// The sets that a row may meet.
    fn of(&self, row: usize) -> u64 {
        let has = |bitmap: &Vec<u64>| bitmap.get(row / 64).map_or(0, |word| word >> (row % 64) & 1);
        self.sets.iter().enumerate().fold(0, |sets, (set, bitmap)| sets | has(bitmap) << set)
    }

    /// What rows may meet that have these things on board, each from its offset to the next one;
    /// the first thing here is this one.
    #[inline(always)]
    pub fn of_rows(&self, offsets: &[u32], from: usize) -> Self {
        let rows = offsets.len() - 1;
        let mut sets = Self { sets: vec![Vec::new(); self.sets.len()], words: rows.div_ceil(64) };
        for at in 0..sets.words {
            let offsets = &offsets[at * 64..=rows.min(at * 64 + 64)];
            let [first, .., last] = *offsets else { continue };
            // One thing each is what tables have most often: then the rows stand as the things do.
            let stands = (0..).zip(offsets).map(|(at, offset)| offset ^ first.wrapping_add(at));
            if first == last {
                sets.put_one(at, 0, !0);
            } else if stands.fold(0, |others, other| others | other) == 0 {
                for (set, bitmap) in self.filled() {
                    sets.put_one(at, set, window(bitmap, first as usize - from));
                }
            } else {
                for (row, ends) in offsets.windows(2).enumerate() {
                    let met = (ends[0]..ends[1])
                        .fold(1, |sets, thing| beside(sets, self.of(thing as usize - from)));
                    sets.put(at, met, 1 << row);
                }
            }
        }
        sets
    }

    /// What rows may meet by these things and by others.
    #[inline(always)]
    pub fn beside(&self, others: &Self) -> Self {
        let mut sets = Self { sets: vec![Vec::new(); self.sets.len()], words: self.words };
        for (a, rows) in self.filled() {
            for (b, others) in others.filled() {
                let both = &mut sets.sets[a | b];
                both.resize(self.words, 0);
                for ((both, rows), others) in both.iter_mut().zip(rows).zip(others) {
                    *both |= rows & others;
                }
            }
        }
        sets
    }

    fn filled(&self) -> impl Iterator<Item = (usize, &Vec<u64>)> {
        self.sets.iter().enumerate().filter(|(_, bitmap)| !bitmap.is_empty())
    }

    pub fn bitmaps(self) -> Vec<Vec<u64>> {
        self.sets
    }
}

/// The sets that two things meet together.
fn beside(a: u64, b: u64) -> u64 {
    if a == 1 {
        return b;
    }
    if b == 1 {
        return a;
    }
    rows_of(&[a]).fold(0, |both, one| rows_of(&[b]).fold(both, |both, other| both | 1 << (one | other)))
}

/// The 64 bits from a place on.
fn window(bitmap: &[u64], from: usize) -> u64 {
    let (at, shift) = (from / 64, from % 64);
    let word = |at: usize| bitmap.get(at).copied().unwrap_or(0);
    if shift == 0 { word(at) } else { word(at) >> shift | word(at + 1) << (64 - shift) }
}
