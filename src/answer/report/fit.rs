//! How a report is made to fit: first the entries are taken together, then what room is left is given
//! to words.

use crate::answer::classification::Classification;

use super::block::{Block, Kind, blocks};
use super::grouping::Together;
use super::likeness::{Told, told};
use super::screen::{Room, Screen, Whole};
use super::{LINES, text};

/// From the fewest entries a line to the most.
const LADDER: [Together; 4] = [Together::Same, Together::Facts, Together::Family, Together::Part];

/// The most lines that a group takes where there is room.
const MOST_LINES: usize = 3;

/// More groups than this about one part are not read: they are taken together where that can be.
const MOST_GROUPS: usize = 4;

impl Screen {
    /// The report, with as much detail as the lines allow.
    pub fn fitting(answer: &Classification) -> Self {
        let blocks: Vec<_> = (0..answer.regimes.len()).flat_map(|at| blocks(answer, at)).collect();
        let bare = |room| {
            let whole = Whole::of(answer, room);
            let screen = Self::bare(&whole);
            let taken = text::laid_out(&screen, false).lines().count();
            (whole, screen, taken)
        };
        let room = |taken: usize| LINES.saturating_sub(taken);
        let (mut whole, mut screen, mut taken) = bare(Room::Ample);
        // Entries are taken together only once what is said of the export is told in short.
        let is_of_export = answer.regimes.iter().any(|decision| decision.licence.is_some());
        if is_of_export && taken + lines(&unhurried(&blocks, &whole)) > LINES {
            (whole, screen, taken) = bare(Room::Short);
        }
        for shorter in [Room::Crowded, Room::Tight, Room::Least] {
            if taken + lines(&taken_together(&blocks, room(taken), &whole)) > LINES {
                (whole, screen, taken) = bare(shorter);
            }
        }
        let mut told = taken_together(&blocks, room(taken), &whole);
        lengthen(&mut told, &blocks, room(taken), &whole);
        for one in told {
            screen.regimes[blocks[one.block].regime].rows.push(one.row);
        }
        screen
    }
}

fn lines(told: &[Told<'_>]) -> usize {
    told.iter().map(Told::lines).sum()
}

/// The rows, each on one line, whatever their number.
fn unhurried<'m>(blocks: &'m [Block<'m>], whole: &Whole<'_>) -> Vec<Told<'m>> {
    taken_together(blocks, usize::MAX, whole)
}

/// The rows, each on one line, with entries taken together until they have room.
fn taken_together<'m>(blocks: &'m [Block<'m>], room: usize, whole: &Whole<'_>) -> Vec<Told<'m>> {
    let mut shelves = shelves(blocks);
    for shelf in &mut shelves {
        let is_crowded =
            |level: usize| shelf.blocks.iter().any(|at| blocks[*at].groups(LADDER[level]) > MOST_GROUPS);
        shelf.level = (0..2).find(|level| !is_crowded(*level)).unwrap_or(2);
    }
    loop {
        let told = told(blocks, &shelves, whole);
        let rows = |shelf: &Shelf| told.iter().filter(|told| shelf.blocks.contains(&told.block)).count();
        let longest = shelves.iter().enumerate().filter(|(_, shelf)| shelf.can_shrink());
        let longest =
            longest.max_by_key(|(at, shelf)| (shelf.weight() * rows(shelf), std::cmp::Reverse(*at)));
        match longest {
            Some((at, _)) if lines(&told) > room => shelves[at].level += 1,
            _ => return told,
        }
    }
}

/// Gives the lines that are left to rows that have more to say.
fn lengthen(told: &mut [Told<'_>], blocks: &[Block<'_>], room: usize, whole: &Whole<'_>) {
    let mut left = room.saturating_sub(lines(told));
    let mut order: Vec<usize> = (0..told.len()).collect();
    order.sort_by_key(|at| told[*at].rank(blocks));
    for most in 2..=MOST_LINES {
        for at in &order {
            let one = &mut told[*at];
            if one.row.is_exact || one.refers_to.is_some() {
                continue;
            }
            let longer = blocks[one.block].row(&one.group, most, whole);
            let more = text::lines_of(&longer).saturating_sub(one.lines());
            if more <= left {
                left -= more;
                one.row = longer;
            }
        }
    }
}

/// The entries of every regime about one part, told at one length.
pub struct Shelf {
    kind: Kind,
    label: String,
    pub blocks: Vec<usize>,
    /// The step of the ladder.
    level: usize,
}

fn shelves(blocks: &[Block<'_>]) -> Vec<Shelf> {
    let mut shelves: Vec<Shelf> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        match shelves.iter_mut().find(|shelf| shelf.kind == block.kind && shelf.label == block.label) {
            Some(shelf) => shelf.blocks.push(at),
            None => {
                let (kind, label) = (block.kind, block.label.clone());
                shelves.push(Shelf { kind, label, blocks: vec![at], level: 0 });
            }
        }
    }
    shelves
}

impl Shelf {
    /// Which of its entries are taken together.
    pub fn by(&self) -> Together {
        LADDER[self.level]
    }

    fn can_shrink(&self) -> bool {
        self.level + 1 < LADDER.len() && !matches!(self.kind, Kind::RuledOut | Kind::Deciding | Kind::Jointly)
    }

    /// What is on board gives way before the item itself.
    fn weight(&self) -> usize {
        if self.label.is_empty() { 1 } else { 2 }
    }
}
