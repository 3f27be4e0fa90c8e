//! What is left of a diagram once a question has its reply.
//!
//! A node is left whatever the reply if some path leads to it that asks none of
//! the facts in question: one pass down a diagram finds for every node, and for
//! every answer, all questions that can be *passed by* on the way to it. What no
//! path reaches past a question lies behind the *gates*, the nodes that ask it
//! first; only there a reply is walked on, along the edges that it takes. Both
//! together are exactly what the reply leaves.

use super::opens::{Cell, FactId, Id, Opens};

/// The answers that are left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Answers {
    None,
    Only(u32),
    Several,
}

/// Some questions, by bit.
pub(crate) type Asked = u128;

/// The most questions that are put at once.
pub(crate) const MOST_AT_ONCE: usize = Asked::BITS as usize;

/// What is to be known of what replies leave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sought {
    /// The answers, if a reply may leave only one.
    Answers,
    /// How many nodes there are.
    Nodes,
}

/// What walks have met.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// The round in which each node was last met.
    met: Vec<u32>,
    round: u32,
    stack: Vec<Id>,
    /// The nodes that are reached and not yet gone on from, by bit.
    reached: Vec<u64>,
    /// The questions that can be passed by on the way to each node, and to each answer.
    past: Vec<Asked>,
    answers: Vec<(u32, Asked)>,
    gates: Vec<Id>,
}

/// A question that is put to the diagram that was passed last.
pub(crate) struct Put<'o> {
    opens: &'o Opens,
    marks: &'o mut Marks,
    bit: Asked,
    always: Answers,
}

impl Answers {
    /// The answer, if there is only one.
    pub fn only(self) -> Option<u32> {
        if let Self::Only(answer) = self { Some(answer) } else { None }
    }

    fn with(self, answer: u32) -> Self {
        match self {
            Self::None => Self::Only(answer),
            Self::Only(known) if known == answer => self,
            _ => Self::Several,
        }
    }
}

impl Marks {
    /// Meets every node that can be reached, each once, with the fact that it asks; the newest first, so that
    /// each stands before those to which it leads.
    pub fn sweep(&mut self, opens: &Opens, root: Id, mut meet: impl FnMut(Id, FactId)) {
        let Some(fact) = opens.fact(root) else { return };
        meet(root, fact);
        self.reached.resize(opens.len().div_ceil(64), 0);
        let (mut from, mut word, mut left) = (root, root.at() / 64, 0);
        loop {
            for &to in opens.targets(from).iter().filter(|to| to.answer().is_none()) {
                let (reached, bit) = (&mut self.reached[to.at() / 64], 1 << (to.at() % 64));
                left += usize::from(*reached & bit == 0);
                *reached |= bit;
            }
            if left == 0 {
                return;
            }
            while self.reached[word] == 0 {
                word -= 1;
            }
            let bit = self.reached[word].ilog2();
            self.reached[word] ^= 1 << bit;
            left -= 1;
            from = Id((word * 64) as u32 + bit);
            meet(from, opens.fact(from).unwrap_or_default());
        }
    }

    /// Passes down a diagram with these nodes, those first to which others lead; of each fact the questions
    /// that ask it.
    pub fn pass(&mut self, opens: &Opens, nodes: &[Id], asked: &[Asked]) {
        let Self { past, answers, .. } = self;
        past.resize(opens.len(), 0);
        nodes.iter().for_each(|id| past[id.at()] = 0);
        nodes.last().iter().for_each(|root| past[root.at()] = !0);
        answers.clear();
        for &id in nodes.iter().rev() {
            let asked = opens.fact(id).map_or(0, |fact| asked[fact as usize]);
            let way = past[id.at()] & !asked;
            for &to in opens.targets(id) {
                match to.answer() {
                    None => past[to.at()] |= way,
                    Some(answer) => match answers.iter_mut().find(|(known, _)| *known == answer) {
                        Some((_, ways)) => *ways |= way,
                        None => answers.push((answer, way)),
                    },
                }
            }
        }
    }

    /// Whether a reply to the question with this bit may leave only one answer.
    pub fn may_settle(&self, bit: Asked) -> bool {
        self.always(bit) != Answers::Several
    }

    /// The answers that are left whatever the reply.
    fn always(&self, bit: Asked) -> Answers {
        let left = self.answers.iter().filter(|(_, ways)| ways & bit != 0);
        left.fold(Answers::None, |all, (answer, _)| all.with(*answer))
    }

    fn begin(&mut self, opens: &Opens) {
        self.round += 1;
        self.met.resize(opens.len(), 0);
        self.stack.clear();
    }

    fn is_new(&mut self, id: Id) -> bool {
        std::mem::replace(&mut self.met[id.at()], self.round) != self.round
    }
}

impl<'o> Put<'o> {
    /// The question with this bit; these are all nodes that ask it.
    pub fn of(opens: &'o Opens, marks: &'o mut Marks, bit: Asked, nodes: impl Iterator<Item = Id>) -> Self {
        marks.gates.clear();
        marks.gates.extend(nodes.filter(|id| marks.past[id.at()] & bit != 0));
        let always = marks.always(bit);
        Self { opens, marks, bit, always }
    }

    /// The answers that a reply leaves, which fixes some or all of the facts in question.
    pub fn answers(&mut self, reply: &[(FactId, Cell)]) -> Answers {
        let mut left = self.always;
        self.walk(reply, |answer| {
            left = left.with(answer);
            left == Answers::Several
        });
        left
    }

    /// How many nodes a reply leaves of those behind the gates, the gates included.
    pub fn nodes(&mut self, reply: &[(FactId, Cell)]) -> usize {
        self.walk(reply, |_| false)
    }

    /// Walks on from the gates until an answer is enough, and counts the nodes.
    fn walk(&mut self, reply: &[(FactId, Cell)], mut is_enough: impl FnMut(u32) -> bool) -> usize {
        self.marks.begin(self.opens);
        let mut nodes = 0;
        for at in 0..self.marks.gates.len() {
            nodes += self.go_on(self.marks.gates[at], reply);
        }
        while let Some(id) = self.marks.stack.pop() {
            match id.answer() {
                Some(answer) if is_enough(answer) => break,
                None if self.marks.past[id.at()] & self.bit == 0 && self.marks.is_new(id) => {
                    nodes += self.go_on(id, reply);
                }
                _ => {}
            }
        }
        nodes
    }

    /// Goes on behind a node, and counts it unless the reply fixes what it asks.
    fn go_on(&mut self, id: Id, reply: &[(FactId, Cell)]) -> usize {
        let (opens, stack) = (self.opens, &mut self.marks.stack);
        match reply.iter().find(|(fixed, _)| opens.fact(id) == Some(*fixed)) {
            Some((_, cell)) => {
                cell.each(opens.values(id), opens.targets(id), &mut |to| stack.push(to));
                0
            }
            None => {
                stack.extend(opens.targets(id));
                1
            }
        }
    }
}
