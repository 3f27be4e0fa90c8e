//! One bit a row.

use super::lanes::with_lanes;

/// One bit for each row of a batch, 64 to a word, the first row in the lowest bit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bitmap {
    words: Vec<u64>,
    rows: usize,
}

impl Bitmap {
    /// Of words, for so many rows; bits behind the last row are cleared, and words that are missing
    /// are taken as clear.
    pub fn of_words(mut words: Vec<u64>, rows: usize) -> Self {
        words.resize(rows.div_ceil(64), 0);
        if let Some(last) = words.last_mut() {
            *last &= tail(rows);
        }
        Self { words, rows }
    }

    /// So many rows, all of them set.
    pub fn all(rows: usize) -> Self {
        Self::of_words(vec![!0; rows.div_ceil(64)], rows)
    }

    /// The words, the first row in the lowest bit of the first one.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// Whether a row is set; one that does not exist is not.
    pub fn at(&self, row: usize) -> bool {
        row < self.rows && self.words[row / 64] >> (row % 64) & 1 == 1
    }

    /// How many rows are set.
    pub fn count(&self) -> usize {
        with_lanes!(_ => {
            let mut count = 0;
            for word in &self.words {
                count += u64::from(word.count_ones());
            }
            count as usize
        })
    }

    /// The rows that are set, in order.
    pub fn rows(&self) -> impl Iterator<Item = usize> + '_ {
        rows_of(&self.words)
    }
}

impl FromIterator<bool> for Bitmap {
    fn from_iter<I: IntoIterator<Item = bool>>(bits: I) -> Self {
        let mut bitmap = Self::default();
        for bit in bits {
            if bitmap.rows % 64 == 0 {
                bitmap.words.push(0);
            }
            bitmap.words[bitmap.rows / 64] |= u64::from(bit) << (bitmap.rows % 64);
            bitmap.rows += 1;
        }
        bitmap
    }
}

/// The bits of the last word that are rows.
pub(super) fn tail(rows: usize) -> u64 {
    match rows % 64 {
        0 => !0,
        left => (1 << left) - 1,
    }
}

/// The places of the bits that are set.
pub(super) fn rows_of(words: &[u64]) -> impl Iterator<Item = usize> + '_ {
    words.iter().enumerate().flat_map(|(at, &word)| {
        std::iter::successors((word != 0).then_some(word), |word| {
            Some(word & (word - 1)).filter(|word| *word != 0)
        })
        .map(move |word| at * 64 + word.trailing_zeros() as usize)
    })
}
