//! A batch of rows put through a sliced diagram: ANDs and ORs of words.
//!
//! Each node has a bitmap of the rows that may reach it. The nodes are gone to
//! in order, a block of rows at a time, so that every edge leads forward; the
//! rows of a leaf are those that some possible world leads there.

use super::look::Choice;
use super::sliced::{Sliced, When};

/// The rows of a batch, as one diagram looks at them.
#[derive(Clone, Copy)]
pub(crate) struct Rows<'a> {
    /// How many words of 64 rows.
    pub words: usize,
    /// The columns of bits, one after the other.
    pub columns: &'a [u64],
    /// How many words a column has.
    pub stride: usize,
    /// The word of a column in which the first row stands.
    pub columns_from: usize,
    /// For each set of conditions on cargo, the rows whose cargo may meet it; nothing where none does.
    pub on_board: &'a [Vec<u64>],
    /// The word of these in which the first row stands.
    pub on_board_from: usize,
    /// The answers that are supposed.
    pub choice: &'a Choice,
}

/// The words of a block where every node is gone to.
const WIDE: usize = 32;
/// The same where only nodes are gone to that some row reaches.
const NARROW: usize = 4;
/// From so many nodes on, few of them are reached by the rows of one block.
const MANY_NODES: usize = 128;

impl Sliced {
    /// Adds to each leaf the rows that may reach it.
    #[inline(always)]
    pub fn sweep(&self, rows: &Rows<'_>, leaves: &mut [Vec<u64>]) {
        if self.nodes() == 0 {
            leaves[0].fill(!0);
        } else if self.nodes() < MANY_NODES {
            self.sweep_all(rows, leaves);
        } else {
            self.sweep_reached(rows, leaves);
        }
    }

    #[inline(always)]
    fn sweep_all(&self, rows: &Rows<'_>, leaves: &mut [Vec<u64>]) {
        let mut marks = vec![[0_u64; WIDE]; self.nodes() + self.leaves.len()];
        for from in (0..rows.words).step_by(WIDE) {
            let count = WIDE.min(rows.words - from);
            marks[0] = [!0; WIDE];
            for node in 0..self.nodes() {
                let here = marks[node];
                for edge in &self.edges[self.starts[node] as usize..self.starts[node + 1] as usize] {
                    let taken = rows.taken(edge.when, from, count, &here);
                    let to = &mut marks[edge.to as usize];
                    match edge.is_first {
                        true => *to = taken,
                        false => or(to, &taken),
                    }
                }
            }
            self.tell(&marks, from, count, leaves);
        }
    }

    #[inline(always)]
    fn sweep_reached(&self, rows: &Rows<'_>, leaves: &mut [Vec<u64>]) {
        let mut marks = vec![[0_u64; NARROW]; self.nodes() + self.leaves.len()];
        let mut open = vec![0_u64; self.nodes().div_ceil(64)];
        for from in (0..rows.words).step_by(NARROW) {
            let count = NARROW.min(rows.words - from);
            marks[0] = [!0; NARROW];
            open[0] |= 1;
            for word in 0..open.len() {
                while open[word] != 0 {
                    let node = word * 64 + open[word].trailing_zeros() as usize;
                    open[word] &= open[word] - 1;
                    let here = std::mem::take(&mut marks[node]);
                    for edge in &self.edges[self.starts[node] as usize..self.starts[node + 1] as usize] {
                        let taken = rows.taken(edge.when, from, count, &here);
                        if taken != [0; NARROW] {
                            let to = &mut marks[edge.to as usize];
                            or(to, &taken);
                            if let Some(open) = open.get_mut(edge.to as usize / 64)
                                && (edge.to as usize) < self.nodes()
                            {
                                *open |= 1 << (edge.to % 64);
                            }
                        }
                    }
                }
            }
            self.tell(&marks, from, count, leaves);
            marks[self.nodes()..].fill([0; NARROW]);
        }
    }

    #[inline(always)]
    fn tell<const BLOCK: usize>(
        &self,
        marks: &[[u64; BLOCK]],
        from: usize,
        count: usize,
        leaves: &mut [Vec<u64>],
    ) {
        for (leaf, marks) in leaves.iter_mut().zip(&marks[self.nodes()..]) {
            or(&mut leaf[from..from + count], marks);
        }
    }
}

impl Rows<'_> {
    /// The rows of a block that take an edge.
    #[inline(always)]
    fn taken<const BLOCK: usize>(
        &self,
        when: When,
        from: usize,
        count: usize,
        here: &[u64; BLOCK],
    ) -> [u64; BLOCK] {
        match when {
            When::Column(column) => {
                let from = column as usize * self.stride + self.columns_from + from;
                let column = &self.columns[from..][..count];
                and(here, column)
            }
            When::Always => *here,
            When::Answer(id, answer) => {
                let supposed = self.choice.iter().find(|(known, _)| *known == id);
                if supposed.is_none_or(|(_, supposed)| *supposed == answer) { *here } else { [0; BLOCK] }
            }
            When::OnBoard(sets) => {
                let mut any = [0; BLOCK];
                for (at, bitmap) in self.on_board.iter().enumerate() {
                    if sets >> at & 1 == 1 && !bitmap.is_empty() {
                        or(&mut any, &bitmap[self.on_board_from + from..][..count]);
                    }
                }
                and(here, &any)
            }
        }
    }
}

#[inline(always)]
fn and<const BLOCK: usize>(here: &[u64; BLOCK], column: &[u64]) -> [u64; BLOCK] {
    let mut taken = [0; BLOCK];
    for ((taken, here), word) in taken.iter_mut().zip(here).zip(column) {
        *taken = here & word;
    }
    taken
}

#[inline(always)]
fn or(to: &mut [u64], words: &[u64]) {
    for (to, word) in to.iter_mut().zip(words) {
        *to |= word;
    }
}
