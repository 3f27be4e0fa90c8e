//! A diagram made ready to decide: its nodes as steps in the order of their
//! variables, so that every edge leads forward.
//!
//! Where every fact is known, one walk down finds the leaf. Where some are not,
//! one sweep forward marks every step that can be reached, each asked once: the
//! leaves that it meets are exactly the answers of the possible worlds, since no
//! variable stands twice on a path.

use crate::goods::items::{Category, ItemRef};
use crate::value::fact::{ABSENT, Set};

use super::look::Look;
use super::rows::{Part, Rows, Several, bits};
use super::sight::{Purpose, Sight};
use super::stack::Stack;
use super::two::Two;
use super::variable::{GlobalId, PlaceId};

mod build;

/// How an attribute is read.
pub(crate) type Read = for<'a> fn(ItemRef<'a>) -> &'a Set;

/// A step or a leaf: the leaves are numbered behind the steps.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(crate) struct Target(u32);

/// Steps, and the leaves that they lead to.
#[derive(Debug, Default)]
pub(crate) struct Program {
    steps: Vec<Step>,
    edges: Vec<Target>,
    cuts: Vec<i128>,
    classes: Vec<u64>,
    categories: Vec<Category>,
    /// The answers of each leaf.
    leaves: Vec<u32>,
    /// Each place by the one it is reached from and its category.
    pub places: Vec<(PlaceId, Category)>,
    /// Whether some step asks what is on board.
    pub asks_on_board: bool,
    /// What is asked that is the same at all places, by bit.
    pub globals: u64,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    asks: Asks,
    at: PlaceId,
    /// Where its edges begin.
    edges: u32,
}

/// What a step asks, with the place of its limits in the program.
#[derive(Clone, Copy, Debug)]
enum Asks {
    /// One of two ways.
    Two(Two),
    /// An amount among cuts; behind their edges that of being absent, if it can be.
    Amount(Read, u32, u16),
    /// A class of choices.
    Class(Read, u32, u16),
    Purpose(u32, u16),
    Global(GlobalId, u16),
    Doubt,
    OnBoard(u8),
}

/// How a sweep ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sweep {
    /// Everything that can be reached was met.
    Ended,
    /// Enough was met before.
    Enough,
    /// What is on board depends on readings or texts that must be chosen first.
    Torn,
}

/// How many words of marks are kept without asking for memory.
const FEW: usize = 4;
const MORE: usize = 64;

impl Program {
    /// The answers of every leaf, in order.
    pub fn leaves(&self) -> &[u32] {
        &self.leaves
    }

    /// The answers of a leaf; nothing for a step.
    pub fn leaf(&self, at: Target) -> Option<u32> {
        self.leaves.get((at.0 as usize).wrapping_sub(self.steps.len())).copied()
    }

    /// The single leaf that can be reached, or the first step with several ways on.
    pub fn walk<'a>(&self, from: Target, look: &impl Sight<'a>) -> Target {
        let mut at = from;
        while let Some(step) = self.steps.get(at.0 as usize) {
            at = match &step.asks {
                Asks::Two(two) => {
                    let (is_second, may_be_second) = two.second(self.read(two.read, step.at, look));
                    if is_second != may_be_second {
                        break;
                    }
                    if u8::from(is_second) == two.next {
                        Target(at.0 + 1)
                    } else {
                        two.edges[usize::from(is_second)]
                    }
                }
                _ => match self.only_edge(step, look) {
                    Some(edge) => self.edges[(step.edges + edge) as usize],
                    None => break,
                },
            };
        }
        at
    }

    /// The edge of a step's only possible cell, where there may be more than two.
    fn only_edge<'a>(&self, step: &Step, look: &impl Sight<'a>) -> Option<u32> {
        match step.asks {
            Asks::Class(read, start, count) => {
                let choices = self.read(read, step.at, look).choices;
                let classes = &self.classes[start as usize..][..usize::from(count)];
                let edge = classes.iter().position(|class| choices & !class == 0)?;
                Some(edge as u32)
            }
            Asks::Amount(read, start, count) => {
                let set = self.read(read, step.at, look);
                if !set.has_amounts() {
                    return Some(u32::from(count) + 1);
                }
                let cuts = &self.cuts[start as usize..][..usize::from(count)];
                let edge = cuts.iter().take_while(|cut| **cut <= set.low).count();
                let is_only = set.choices == 0 && cuts.get(edge).is_none_or(|cut| set.high < *cut);
                is_only.then_some(edge as u32)
            }
            Asks::Purpose(start, count) => match look.purpose(&self.places, step.at) {
                Purpose::Of(category) => Some(self.category_edge(start, count, category)),
                Purpose::Other => Some(u32::from(count)),
                Purpose::Unknown => None,
            },
            Asks::Global(id, _) => look.choice(id),
            Asks::Two(_) | Asks::Doubt => None,
            Asks::OnBoard(condition) => {
                let row = look.row(&self.places, step.at)?;
                Some(row >> condition & 1)
            }
        }
    }

    fn category_edge(&self, start: u32, count: u16, category: Category) -> u32 {
        let categories = &self.categories[start as usize..][..usize::from(count)];
        categories.iter().position(|known| *known == category).unwrap_or(categories.len()) as u32
    }

    #[inline]
    fn read<'a>(&self, read: Read, at: PlaceId, look: &impl Sight<'a>) -> &'a Set {
        match at {
            PlaceId::ITEM => read(look.item()),
            at => read(look.item_at(&self.places, at)),
        }
    }

    /// Meets the leaves that can be reached. Each step is asked once, the deepest first: where worlds differ,
    /// two leaves are met soon.
    pub fn sweep(&self, from: Target, look: &Look<'_>, meet: &mut dyn FnMut(u32) -> bool) -> Sweep {
        let targets = self.steps.len() + self.leaves.len();
        if targets <= 64 {
            return match self.leaves_from(from, look) {
                Some(leaves) if bits(leaves).any(|at| meet(self.leaves[at as usize])) => Sweep::Enough,
                Some(_) => Sweep::Ended,
                None => Sweep::Torn,
            };
        }
        let words = targets.div_ceil(64);
        if words <= FEW {
            self.mark(from, look, &mut [0; FEW], meet)
        } else if words <= MORE {
            self.mark(from, look, &mut [0; MORE], meet)
        } else {
            self.mark(from, look, &mut vec![0; words], meet)
        }
    }

    /// The leaves that can be reached, as bits, in a program of no more than 64 steps and leaves; nothing
    /// where something must be chosen first. What may be reached is one word, to which a step of two ways
    /// adds without a branch.
    fn leaves_from(&self, from: Target, look: &Look<'_>) -> Option<u64> {
        let steps = self.steps.len();
        let all = u64::MAX >> (64 - self.leaves.len());
        let is_step = (1u64 << steps) - 1;
        let (mut open, mut done) = (1u64 << from.0, 0u64);
        loop {
            // The deepest first: from there it is not far to a leaf.
            let left = open & is_step & !done;
            if left == 0 || open >> steps == all {
                return Some(open >> steps);
            }
            let at = left.ilog2();
            let step = &self.steps[at as usize];
            done |= 1 << at;
            match &step.asks {
                Asks::Two(two) => {
                    let (is_second, may_be_second) = two.second(self.read(two.read, step.at, look));
                    open |=
                        u64::from(!is_second) << two.edges[0].0 | u64::from(may_be_second) << two.edges[1].0;
                }
                Asks::OnBoard(_) => match look.rows(&self.places, step.at)? {
                    Rows::One(row) => open |= 1 << self.through(Target(at), step.at, row).0,
                    Rows::Few(rows) => {
                        for row in bits(rows) {
                            open |= 1 << self.through(Target(at), step.at, row).0;
                        }
                    }
                    rows => {
                        self.each_way(Target(at), step, &rows, &mut |to| {
                            open |= 1 << to.0;
                            false
                        });
                    }
                },
                _ => {
                    let ended = self.possible_edges(Target(at), step, look, |to| {
                        open |= 1 << to.0;
                        false
                    });
                    if ended == Sweep::Torn {
                        return None;
                    }
                }
            }
        }
    }

    fn mark(
        &self,
        from: Target,
        look: &Look<'_>,
        marks: &mut [u64],
        meet: &mut dyn FnMut(u32) -> bool,
    ) -> Sweep {
        let mut left = self.leaves.len();
        let mut open = Stack::new(from);
        open.push(from);
        while let Some(at) = open.pop() {
            let Some(step) = self.steps.get(at.0 as usize) else { continue };
            let ended = self.possible_edges(at, step, look, |to| {
                let (word, bit) = (to.0 as usize / 64, 1 << (to.0 % 64));
                if marks[word] & bit != 0 {
                    return false;
                }
                marks[word] |= bit;
                match self.leaf(to) {
                    None => {
                        open.push(to);
                        false
                    }
                    Some(answers) => {
                        left -= 1;
                        meet(answers) || left == 0
                    }
                }
            });
            if ended != Sweep::Ended {
                return ended;
            }
        }
        Sweep::Ended
    }

    /// Follows every edge of a step that some world takes; stops where `reach` says so.
    fn possible_edges(
        &self,
        at: Target,
        step: &Step,
        look: &Look<'_>,
        mut reach: impl FnMut(Target) -> bool,
    ) -> Sweep {
        let edge = |edge: u32| self.edges[(step.edges + edge) as usize];
        let enough = match step.asks {
            Asks::Two(two) => {
                let (is_second, may_be_second) = two.second(self.read(two.read, step.at, look));
                !is_second && reach(two.edges[0]) || may_be_second && reach(two.edges[1])
            }
            Asks::Amount(read, start, count) => {
                let set = self.read(read, step.at, look);
                let cuts = &self.cuts[start as usize..][..usize::from(count)];
                if set.has_amounts() {
                    let (first, last) = (
                        cuts.partition_point(|cut| *cut <= set.low),
                        cuts.partition_point(|cut| *cut <= set.high),
                    );
                    if (first..=last).any(|cell| reach(edge(cell as u32))) {
                        return Sweep::Enough;
                    }
                }
                set.choices & ABSENT != 0 && reach(edge(u32::from(count) + 1))
            }
            Asks::Class(read, start, count) => {
                let choices = self.read(read, step.at, look).choices;
                let classes = &self.classes[start as usize..][..usize::from(count)];
                (0..).zip(classes).any(|(at, class)| choices & class != 0 && reach(edge(at)))
            }
            Asks::Purpose(start, count) => match look.purpose(&self.places, step.at) {
                Purpose::Of(category) => reach(edge(self.category_edge(start, count, category))),
                Purpose::Other => reach(edge(u32::from(count))),
                Purpose::Unknown => (0..=u32::from(count)).any(|at| reach(edge(at))),
            },
            Asks::Global(id, count) => match look.choice(id) {
                Some(answer) => reach(edge(answer)),
                None => (0..u32::from(count)).any(|at| reach(edge(at))),
            },
            Asks::Doubt => (0..2).any(|at| reach(edge(at))),
            Asks::OnBoard(_) => match look.rows(&self.places, step.at) {
                Some(rows) => self.each_way(at, step, &rows, &mut reach),
                None => return Sweep::Torn,
            },
        };
        if enough { Sweep::Enough } else { Sweep::Ended }
    }

    /// Follows every way that some row takes; stops where `reach` says so.
    fn each_way(&self, at: Target, step: &Step, rows: &Rows, reach: &mut dyn FnMut(Target) -> bool) -> bool {
        if let Rows::Several(several) = rows
            && let Some(all) = several.all()
        {
            return self.split(at, step.at, several, &all, reach);
        }
        match rows.told() {
            Some(mut rows) => rows.any(|row| reach(self.through(at, step.at, row))),
            None => (0..2).any(|way| reach(self.edges[(step.edges + way) as usize])),
        }
    }

    fn split(
        &self,
        at: Target,
        place: PlaceId,
        several: &Several,
        part: &Part,
        reach: &mut dyn FnMut(Target) -> bool,
    ) -> bool {
        let asked = self.steps.get(at.0 as usize).filter(|step| step.at == place);
        let Some(&Step { asks: Asks::OnBoard(condition), edges, .. }) = asked else { return reach(at) };
        several.split(part, condition).iter().zip(edges..).any(|(part, edge)| {
            *part != Part::default() && self.split(self.edges[edge as usize], place, several, part, reach)
        })
    }

    /// Where one possible cargo leads: the conditions on it stand side by side.
    fn through(&self, from: Target, place: PlaceId, row: u32) -> Target {
        let mut at = from;
        while let Some(step) = self.steps.get(at.0 as usize)
            && let Asks::OnBoard(condition) = step.asks
            && step.at == place
        {
            at = self.edges[(step.edges + (row >> condition & 1)) as usize];
        }
        at
    }
}
