//! Rows that ask what another regime asks of the same part, told by reference.

use super::block::{Block, Kind};
use super::fit::Shelf;
use super::grouping::{Member, Together};
use super::screen::{Row, Whole};
use super::{ids, remarks, text};

/// A row with the entries that it tells.
pub struct Told<'m> {
    pub block: usize,
    pub group: Vec<&'m Member<'m>>,
    pub row: Row,
    /// The row that it refers to.
    pub refers_to: Option<usize>,
    /// Whether other rows refer to it.
    is_referred_to: bool,
}

impl Told<'_> {
    pub fn lines(&self) -> usize {
        text::lines_of(&self.row)
    }

    /// Which row is told at length first: what decides, what others refer to, the item itself.
    pub fn rank(&self, blocks: &[Block<'_>]) -> (bool, bool, bool) {
        let block = &blocks[self.block];
        (block.kind != Kind::Deciding, !block.label.is_empty(), !self.is_referred_to)
    }
}

/// The rows of every block, each on one line. What was told of the same part under another regime is
/// referred to.
pub fn told<'m>(blocks: &'m [Block<'m>], shelves: &[Shelf], of: &Whole<'_>) -> Vec<Told<'m>> {
    let mut all: Vec<Told<'m>> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let by = shelves.iter().find(|shelf| shelf.blocks.contains(&at)).map_or(Together::Same, Shelf::by);
        for group in block.grouped(by) {
            let row = block.row(&group, 1, of);
            all.push(Told { block: at, row, group, refers_to: None, is_referred_to: false });
        }
    }
    refer(blocks, &mut all);
    together_as(blocks, all, of)
}

/// Finds for every row the first one, under another regime, that asks the same of the same part.
fn refer(blocks: &[Block<'_>], all: &mut [Told<'_>]) {
    let mut known: Vec<(Vec<Vec<String>>, usize)> = Vec::new();
    for at in 0..all.len() {
        let block = &blocks[all[at].block];
        if block.kind != Kind::Open {
            continue;
        }
        let asks = asks(&all[at].group);
        let same =
            known.iter().find(|(known, on)| *known == asks && blocks[all[*on].block].label == block.label);
        match same.map(|(_, on)| *on) {
            Some(on) if blocks[all[on].block].regime != block.regime => {
                all[at].refers_to = Some(on);
                all[on].is_referred_to = true;
            }
            _ => known.push((asks, at)),
        }
    }
}

/// Rows that refer to the same points of one regime become one; a row that refers alone does so only
/// where it does not fit a line.
fn together_as<'m>(blocks: &'m [Block<'m>], all: Vec<Told<'m>>, of: &Whole<'_>) -> Vec<Told<'m>> {
    let regime_of = |told: &Told<'_>| blocks[told.block].regime;
    let numbers = |told: &Told<'_>| -> Vec<String> {
        let mut numbers: Vec<_> = told.group.iter().map(|member| ids::joined(&member.entry.entry)).collect();
        numbers.sort();
        numbers
    };
    // By regime and the regime referred to: the rows that name the same points.
    let mut same: Vec<((usize, usize), Vec<usize>)> = Vec::new();
    for (at, told) in all.iter().enumerate() {
        let Some(on) = told.refers_to.filter(|on| numbers(&all[*on]) == numbers(told)) else { continue };
        let key = (regime_of(told), regime_of(&all[on]));
        match same.iter_mut().find(|(known, _)| *known == key) {
            Some((_, rows)) => {
                let is_new =
                    rows.iter().all(|row| numbers(&all[*row]).iter().all(|id| !numbers(told).contains(id)));
                if is_new {
                    rows.push(at);
                }
            }
            None => same.push((key, vec![at])),
        }
    }
    same.retain(|(_, rows)| rows.len() > 1);
    let names: Vec<(String, bool)> = all
        .iter()
        .map(|told| {
            let regime = remarks::short(of.answer.regimes[regime_of(told)].regime);
            (format!("{} of {regime}", told.row.numbers()), told.row.is_exact && told.lines() == 1)
        })
        .collect();
    let mut out: Vec<Told<'m>> = Vec::new();
    let groups: Vec<Vec<&'m Member<'m>>> = all.iter().map(|told| told.group.clone()).collect();
    for (at, mut told) in all.into_iter().enumerate() {
        if let Some(((_, other), rows)) = same.iter().find(|(_, rows)| rows.contains(&at)) {
            if rows[0] == at {
                told.group = rows.iter().flat_map(|row| groups[*row].clone()).collect();
                let regime = remarks::short(of.answer.regimes[*other].regime);
                told.row = blocks[told.block].row_same(&told.group, regime, of);
                out.push(told);
            }
            continue;
        }
        match told.refers_to {
            Some(on) if !names[at].1 => {
                told.row = blocks[told.block].row_as(&names[on].0, told.row, &told.group, of);
            }
            _ => told.refers_to = None,
        }
        out.push(told);
    }
    out
}

/// What the entries of a group ask, in any order.
fn asks(group: &[&Member<'_>]) -> Vec<Vec<String>> {
    let words = |member: &&Member<'_>| member.words().into_iter().map(str::to_owned).collect();
    let mut asks: Vec<Vec<String>> = group.iter().map(words).collect();
    asks.sort_unstable();
    asks.dedup();
    asks
}

impl Row {
    /// Its numbers, without how many points they are.
    fn numbers(&self) -> &str {
        self.ids.split(": ").next().unwrap_or_default()
    }
}
