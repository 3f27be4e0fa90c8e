//! What each reply to a question would leave open.

use std::cmp::Ordering;

use crate::goods::item::Evidence;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::fact::Kind;

use super::opens::{Cell, FactId, NONE, Tells, parted};
use super::{Aim, Goal, Open, Questions, VERDICTS};

/// A question: one open fact, or some flags of one item.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub facts: Vec<FactId>,
    pub replies: Vec<Reply>,
    gain: Weight,
    effort: u8,
}

/// One reply: what it says of facts, and the verdicts that no further answer changes then.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub cells: Vec<(FactId, Cell)>,
    pub settles: Vec<(Regime, Verdict)>,
}

/// How much is open.
#[derive(Clone, Copy, Debug, Default)]
struct Weight {
    verdicts: f64,
    entries: f64,
    nodes: f64,
}

impl Weight {
    fn add(&mut self, other: Self, times: f64) {
        self.verdicts += other.verdicts * times;
        self.entries += other.entries * times;
        self.nodes += other.nodes * times;
    }

    fn order(&self, other: &Self) -> Ordering {
        let near = |a: f64, b: f64| {
            if (a - b).abs() < 1e-9 { Ordering::Equal } else { a.total_cmp(&b) }
        };
        near(self.verdicts, other.verdicts)
            .then_with(|| near(self.entries, other.entries))
            .then_with(|| near(self.nodes, other.nodes))
    }
}

/// The most flags that are asked as one list.
const MOST_OF_A_LIST: usize = 8;

impl Questions<'_> {
    /// The questions that can still change what is asked, the best first; flags of one item are one list.
    pub fn ranked(&mut self, most: usize) -> Vec<Question> {
        let candidates = self.candidates();
        let mut questions: Vec<Question> = candidates.iter().map(|fact| self.weighed(&[*fact])).collect();
        if most > 0 {
            questions = self.grouped(questions);
        }
        questions.sort_by(|a, b| b.better(a));
        questions.truncate(most);
        for question in &mut questions {
            self.settle(question);
        }
        questions
    }

    /// Every open fact that matters as a question of its own, in the order of the file.
    pub fn each(&mut self) -> Vec<Question> {
        let candidates = self.candidates();
        candidates.iter().map(|fact| self.weighed(&[*fact])).collect()
    }

    /// The open facts of what is described that matter and were not asked in vain.
    pub fn candidates(&self) -> Vec<FactId> {
        let mut candidates = Vec::new();
        for goal in self.goals.iter().filter(|goal| goal.counts()) {
            for fact in &goal.facts {
                let is_askable = self.place(*fact).exists && !self.declined.contains(fact);
                if is_askable && !candidates.contains(fact) {
                    candidates.push(*fact);
                }
            }
        }
        candidates.sort_unstable_by_key(|fact| self.file_order(*fact));
        candidates
    }

    fn file_order(&self, fact: FactId) -> (usize, u16) {
        let open = self.fact(fact);
        let at = match open.open {
            Open::Value(attribute, _) => u16::from(attribute.index),
            Open::Purpose => 256,
            Open::Cargo => 257,
        };
        (open.place, at)
    }

    fn effort(&self, fact: FactId) -> u8 {
        match self.fact(fact).open {
            Open::Value(attribute, _) => u8::from(attribute.evidence == Evidence::Judged),
            Open::Purpose => 1,
            Open::Cargo => 0,
        }
    }

    fn is_flag(&self, fact: FactId) -> bool {
        matches!(self.fact(fact).open, Open::Value(attribute, _) if matches!(attribute.kind, Kind::Flag))
    }

    /// Flags of one item as lists, the weightiest first.
    fn grouped(&mut self, questions: Vec<Question>) -> Vec<Question> {
        let (flags, mut grouped): (Vec<_>, Vec<_>) =
            questions.into_iter().partition(|question| self.is_flag(question.facts[0]));
        let mut places: Vec<usize> = flags.iter().map(|flag| self.fact(flag.facts[0]).place).collect();
        places.dedup();
        for place in places {
            let mut own: Vec<_> =
                flags.iter().filter(|flag| self.fact(flag.facts[0]).place == place).cloned().collect();
            own.sort_by(|a, b| b.better(a));
            for list in own.chunks(MOST_OF_A_LIST) {
                match list {
                    [alone] => grouped.push(alone.clone()),
                    list => {
                        let mut facts: Vec<_> = list.iter().map(|flag| flag.facts[0]).collect();
                        facts.sort_unstable_by_key(|fact| self.file_order(*fact));
                        grouped.push(self.weighed(&facts));
                    }
                }
            }
        }
        grouped
    }

    fn weighed(&mut self, facts: &[FactId]) -> Question {
        let replies = match facts {
            [fact] => self.cells(*fact).into_iter().map(|cell| Reply::of(vec![(*fact, cell)])).collect(),
            _ => list_replies(facts),
        };
        let effort = facts.iter().map(|fact| self.effort(*fact)).max().unwrap_or_default();
        let mut question = Question { facts: facts.to_vec(), replies, gain: Weight::default(), effort };
        let asking: Vec<usize> = (0..self.goals.len())
            .filter(|at| facts.iter().any(|fact| self.goals[*at].facts.contains(fact)))
            .collect();
        let is_cargo = matches!(self.fact(facts[0]).open, Open::Cargo);
        let share = match is_cargo {
            // Nothing on board is the reply that is listed; of others nothing is known yet.
            true => 0.5,
            false => 1.0 / question.replies.len() as f64,
        };
        let counted = if is_cargo { 1 } else { question.replies.len() };
        for reply in &question.replies[..counted.min(question.replies.len())] {
            // A list is weighed as if one flag at most were yes.
            let cells = if facts.len() > 1 { alone(facts, &reply.cells) } else { reply.cells.clone() };
            for &at in &asking {
                let before = self.weight(at, &[]);
                let after = self.weight(at, &cells);
                question.gain.add(before, share);
                question.gain.add(after, -share);
            }
        }
        question
    }

    /// How much of a goal is open if these facts are in these cells.
    fn weight(&mut self, at: usize, cells: &[(FactId, Cell)]) -> Weight {
        let Goal { root, nodes, .. } = self.goals[at];
        let is_verdict = matches!(self.goals[at].aim, Aim::Verdict(_));
        let (mut leaves, mut left) = (0, 0);
        if cells.is_empty() {
            (leaves, left) = (2, nodes);
        } else {
            self.builder.opens.sweep(root, cells, |_, fact| match fact {
                Some(_) => left += 1,
                None => leaves += 1,
            });
        }
        let is_open = f64::from(u8::from(leaves > 1));
        match is_verdict {
            true => Weight { verdicts: is_open, entries: 0.0, nodes: is_open * f64::from(left) },
            false => Weight { verdicts: 0.0, entries: is_open, nodes: 0.0 },
        }
    }

    /// The cells of a fact that what is asked tells apart, cut to what is known.
    fn cells(&mut self, fact: FactId) -> Vec<Cell> {
        let tells = self.fact(fact).tells();
        let mut values: Vec<i128> = Vec::new();
        for at in 0..self.goals.len() {
            let goal = &self.goals[at];
            if !goal.counts() || !goal.facts.contains(&fact) {
                continue;
            }
            let mut asking = Vec::new();
            self.builder.opens.sweep(goal.root, &[], |id, asks| {
                if asks == Some(fact) {
                    asking.push(id);
                }
            });
            for id in asking {
                values.extend(self.builder.opens.edges(id).iter().map(|edge| edge.0));
            }
        }
        if tells == Tells::Bits {
            values = parted(&values);
            values.sort_by_key(|bits| bits.trailing_zeros());
            return values.into_iter().map(|bits| Cell::Bits(bits as u64)).collect();
        }
        values.sort_unstable();
        values.dedup();
        if tells == Tells::Exact {
            return values.into_iter().map(|row| Cell::Row(row as u32)).collect();
        }
        let (high, step) = match self.fact(fact).open {
            Open::Value(attribute, set) => match attribute.kind {
                Kind::Amount(dimension) if dimension.is_count() => (set.high, dimension.whole()),
                _ => (set.high, 1),
            },
            Open::Purpose | Open::Cargo => (NONE, 1),
        };
        let cells = values.iter().enumerate().map(|(at, from)| match values.get(at + 1) {
            _ if *from == NONE => Cell::Absent,
            Some(next) if *next != NONE => Cell::Amounts(*from, next - step),
            _ => Cell::Amounts(*from, high),
        });
        cells.collect()
    }

    /// What each reply settles.
    fn settle(&mut self, question: &mut Question) {
        for reply in &mut question.replies {
            for at in 0..self.goals.len() {
                let goal = &self.goals[at];
                let Aim::Verdict(regime) = goal.aim else { continue };
                if !goal.facts.iter().any(|fact| question.facts.contains(fact)) {
                    continue;
                }
                let mut leaves = Vec::new();
                self.builder.opens.sweep(goal.root, &reply.cells, |id, _| leaves.extend(id.answer()));
                if let [leaf] = leaves[..]
                    && VERDICTS[leaf as usize] != Verdict::Undetermined
                {
                    reply.settles.push((regime, VERDICTS[leaf as usize]));
                }
            }
        }
    }
}

impl Question {
    /// The order by what is gained, then by what it costs to answer.
    fn better(&self, other: &Self) -> Ordering {
        self.gain.order(&other.gain).then_with(|| other.effort.cmp(&self.effort))
    }
}

impl Reply {
    fn of(cells: Vec<(FactId, Cell)>) -> Self {
        Self { cells, settles: Vec::new() }
    }
}

const YES: Cell = Cell::Bits(crate::value::fact::YES);
const NO: Cell = Cell::Bits(crate::value::fact::NO);

/// None of the flags, or one of them, whatever the others are.
fn list_replies(facts: &[FactId]) -> Vec<Reply> {
    let none = facts.iter().map(|fact| (*fact, NO)).collect();
    let each = facts.iter().map(|fact| Reply::of(vec![(*fact, YES)]));
    std::iter::once(Reply::of(none)).chain(each).collect()
}

/// These flags alone, all others of the list being no.
fn alone(facts: &[FactId], cells: &[(FactId, Cell)]) -> Vec<(FactId, Cell)> {
    let given = |fact: &FactId| cells.iter().find(|(known, _)| known == fact).map_or(NO, |(_, cell)| *cell);
    facts.iter().map(|fact| (*fact, given(fact))).collect()
}
