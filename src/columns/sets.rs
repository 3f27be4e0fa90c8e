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

    /// Of rows that meet no condition.
    pub fn none_met(conditions: usize, rows: usize) -> Self {
        let mut sets = Self::new(conditions, rows);
        sets.sets[0] = vec![!0; sets.words];
        sets
    }

    /// Notes that these rows of a word may meet these sets.
    #[inline]
    pub fn put(&mut self, at: usize, sets: u64, rows: u64) {
        if rows != 0 {
            rows_of(&[sets]).for_each(|set| self.put_one(at, set, rows));
        }
    }

    /// Notes what the rows of a word may meet.
    pub fn put_word(&mut self, at: usize, word: &Word) {
        for (set, rows) in word.rows.iter().enumerate().filter(|(_, rows)| **rows != 0) {
            self.put_one(at, set, *rows);
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
    pub fn add(&mut self, set: u32, rows: Vec<u64>) {
        let bitmap = &mut self.sets[set as usize];
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

    pub fn bitmaps(self) -> Vec<Vec<u64>> {
        self.sets
    }
}

/// For each set of conditions, which of 64 rows may meet it with all that was looked at on board.
pub(super) struct Word {
    rows: Vec<u64>,
    /// The same of one list, and of it with all before it.
    own: Vec<u64>,
    both: Vec<u64>,
}

impl Word {
    pub fn new(conditions: usize) -> Self {
        let none = vec![0; 1 << conditions];
        Self { rows: none.clone(), own: none.clone(), both: none }
    }

    /// Begins with these rows, of which nothing on board was looked at.
    pub fn start(&mut self, rows: u64) {
        self.rows.fill(0);
        self.rows[0] = rows;
    }

    /// Looks at one more list: where the items of each row begin and end, and what they meet.
    pub fn join(&mut self, offsets: &[u32], met: &Sets) {
        let [first, .., last] = *offsets else { return };
        if first == last {
            return;
        }
        self.own.fill(0);
        // One thing each is what tables have most often: then the rows stand as the things do.
        let is_one_each =
            offsets.iter().zip(0..).fold(true, |all, (offset, at)| all & (*offset == first.wrapping_add(at)));
        if is_one_each {
            let own = self.own.iter_mut().zip(&met.sets);
            own.for_each(|(own, bitmap)| *own = window(bitmap, first as usize));
        } else {
            for (row, ends) in offsets.windows(2).enumerate() {
                let sets = (ends[0]..ends[1]).fold(1, |sets, thing| beside(sets, met.of(thing as usize)));
                rows_of(&[sets]).for_each(|set| self.own[set] |= 1 << row);
            }
        }
        self.both.fill(0);
        let filled = |rows: &(usize, &u64)| *rows.1 != 0;
        for (a, rows) in self.rows.iter().enumerate().filter(filled) {
            for (b, own) in self.own.iter().enumerate().filter(filled) {
                self.both[a | b] |= rows & own;
            }
        }
        std::mem::swap(&mut self.rows, &mut self.both);
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
