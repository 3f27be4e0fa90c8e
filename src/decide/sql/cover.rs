//! Which rows of conditions several things on board may meet together, by counting alone.
//!
//! Each thing may have one of several rows, and the whole has the OR of one row of each. It may have
//! the row R if each thing may have a row within R, and some different things may have rows that make
//! up R. That there are enough different things is Hall's condition: of any of these rows together, at
//! least as many things may have one.

use std::collections::BTreeSet;

/// The most rows that are told apart, and the most ways to make one up.
const MOST_ROWS: usize = 64;
const MOST_COVERS: usize = 1 << 10;

/// When the whole may have a row.
#[derive(Debug)]
pub(super) struct Cover {
    pub row: u32,
    /// Each thing must be able to have one of these; nothing where each can.
    pub within: Option<Vec<u32>>,
    /// The ways to make it up: of each of these sets, as many things as it has rows.
    pub ways: Vec<Vec<Vec<u32>>>,
}

/// Every row that things with these rows may have together; nothing where they are too many.
pub(super) fn covers(rows: &BTreeSet<u32>) -> Option<Vec<Cover>> {
    let mut together = BTreeSet::from([0]);
    for row in rows {
        let with: Vec<_> = together.iter().map(|other| other | row).collect();
        together.extend(with);
        if together.len() > MOST_ROWS {
            return None;
        }
    }
    together.into_iter().map(|row| cover(row, rows)).collect()
}

fn cover(row: u32, rows: &BTreeSet<u32>) -> Option<Cover> {
    let within: Vec<_> = rows.iter().copied().filter(|other| other & !row == 0).collect();
    let mut found = BTreeSet::new();
    make_up(row, 0, &within, &mut Vec::new(), &mut found);
    if found.len() > MOST_COVERS {
        return None;
    }
    let is_least = |one: &&Vec<u32>| {
        !found.iter().any(|other| other.len() < one.len() && other.iter().all(|row| one.contains(row)))
    };
    let ways = found.iter().filter(is_least).map(|ways| subsets(ways)).collect();
    Some(Cover { row, within: (within.len() < rows.len()).then_some(within), ways })
}

fn make_up(row: u32, made: u32, within: &[u32], chosen: &mut Vec<u32>, found: &mut BTreeSet<Vec<u32>>) {
    let missing = row & !made;
    if missing == 0 {
        let mut way = chosen.clone();
        way.sort_unstable();
        found.insert(way);
        return;
    }
    let first = 1 << missing.trailing_zeros();
    for next in within.iter().filter(|next| **next & first != 0) {
        if found.len() > MOST_COVERS {
            return;
        }
        chosen.push(*next);
        make_up(row, made | next, within, chosen, found);
        chosen.pop();
    }
}

/// Every set of some of these.
fn subsets(rows: &[u32]) -> Vec<Vec<u32>> {
    let chosen =
        |set: u32| rows.iter().enumerate().filter(move |(at, _)| set >> at & 1 == 1).map(|(_, row)| *row);
    (1..1u32 << rows.len()).map(|set| chosen(set).collect()).collect()
}
