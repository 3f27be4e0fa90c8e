//! What each reply to a question would leave open.

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::goods::item::Evidence;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::fact::Kind;

use super::left::{MOST_AT_ONCE, Put, Sought};
use super::opens::{Cell, FactId};
use super::{Aim, Goal, Open, Questions, verdict_of};

/// A question: one open fact, or some flags of one item.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub facts: Vec<FactId>,
    pub replies: Vec<Reply>,
    gain: Weight,
    effort: u8,
}

/// What is fixed of facts.
type Cells = Vec<(FactId, Cell)>;

/// The same, as it is weighed.
type Fixed<'q> = Cow<'q, [(FactId, Cell)]>;

/// One reply: what it says of facts, and the verdicts that no further answer changes then.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub cells: Cells,
    pub settles: Vec<(Regime, Verdict)>,
}

/// How much a reply settles on average.
#[derive(Clone, Copy, Debug, Default)]
struct Weight {
    verdicts: f64,
    entries: f64,
    nodes: f64,
}

impl Weight {
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
        if most == 0 {
            return Vec::new();
        }
        let questions = self.each();
        let mut questions = self.grouped(questions);
        self.weigh(&mut questions);
        self.sort(&mut questions, most);
        questions.truncate(most);
        self.settle(&mut questions);
        questions
    }

    /// Every open fact that matters as a question of its own, in the order of the file.
    pub fn each(&self) -> Vec<Question> {
        self.candidates().into_iter().map(|fact| self.question(vec![fact])).collect()
    }

    /// The best first; what is left of the diagrams is only weighed between equals among the first.
    fn sort(&mut self, questions: &mut [Question], most: usize) {
        questions.sort_by(|a, b| b.better(a));
        let mut tied = Vec::new();
        let mut first = 0;
        while first < questions.len().min(most) {
            let same = |question: &Question| question.gain.order(&questions[first].gain) == Ordering::Equal;
            let last = first + questions[first..].iter().take_while(|question| same(question)).count();
            if last - first > 1 {
                tied.extend(first..last);
            }
            first = last;
        }
        if !tied.is_empty() {
            self.weigh_nodes(questions, &tied);
            questions.sort_by(|a, b| b.better(a));
        }
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
        let (mut flags, mut grouped): (Vec<_>, Vec<_>) =
            questions.into_iter().partition(|question| self.is_flag(question.facts[0]));
        self.weigh(&mut flags);
        let mut flags = flags.into_iter().peekable();
        while let Some(first) = flags.next() {
            let place = self.fact(first.facts[0]).place;
            let mut own = vec![first];
            own.extend(std::iter::from_fn(|| flags.next_if(|flag| self.fact(flag.facts[0]).place == place)));
            if own.len() > MOST_OF_A_LIST {
                let all = own.len();
                self.sort(&mut own, all);
            }
            for list in own.chunks(MOST_OF_A_LIST) {
                let mut facts: Vec<_> = list.iter().map(|flag| flag.facts[0]).collect();
                facts.sort_unstable_by_key(|fact| self.file_order(*fact));
                grouped.push(self.question(facts));
            }
        }
        grouped
    }

    fn question(&self, facts: Vec<FactId>) -> Question {
        let replies = match &facts[..] {
            [fact] => self.cells(*fact).into_iter().map(|cell| Reply::of(vec![(*fact, cell)])).collect(),
            facts => list_replies(facts),
        };
        let effort = facts.iter().map(|fact| self.effort(*fact)).max().unwrap_or_default();
        Question { facts, replies, gain: Weight::default(), effort }
    }

    /// What a reply settles on average.
    fn weigh(&mut self, questions: &mut [Question]) {
        let weighed: Vec<_> = questions.iter().map(|question| self.weighed_replies(question)).collect();
        let mut settled = vec![(0, 0); questions.len()];
        self.put(&questions.iter().collect::<Vec<_>>(), &|_| true, Sought::Answers, |goal, at, put| {
            let replies = weighed[at].0.iter();
            let count = replies.filter(|reply| put.answers(reply).only().is_some()).count();
            match goal.aim {
                Aim::Verdict(_) => settled[at].0 += count,
                _ => settled[at].1 += count * goal.times,
            }
        });
        let gain = |((verdicts, entries), share): ((usize, usize), f64)| Weight {
            verdicts: verdicts as f64 * share,
            entries: entries as f64 * share,
            nodes: 0.0,
        };
        let gains: Vec<_> =
            settled.into_iter().zip(weighed.iter().map(|(_, share)| *share)).map(gain).collect();
        questions.iter_mut().zip(gains).for_each(|(question, gain)| question.gain = gain);
    }

    /// How much less of the diagrams of verdicts would be left by the questions with these numbers.
    fn weigh_nodes(&mut self, questions: &mut [Question], numbers: &[usize]) {
        let tied: Vec<_> = numbers.iter().map(|at| &questions[*at]).collect();
        let weighed: Vec<_> = tied.iter().map(|question| self.weighed_replies(question)).collect();
        let mut fewer = vec![0; tied.len()];
        self.put(&tied, &|goal| matches!(goal.aim, Aim::Verdict(_)), Sought::Nodes, |_, at, put| {
            let all = put.nodes(&[]);
            fewer[at] += weighed[at].0.iter().map(|reply| all - put.nodes(reply)).sum::<usize>();
        });
        let gains: Vec<_> =
            fewer.iter().zip(&weighed).map(|(fewer, (_, share))| *fewer as f64 * share).collect();
        numbers.iter().zip(gains).for_each(|(at, gain)| questions[*at].gain.nodes = gain);
    }

    /// Puts questions, none of which shares a fact with another, to the goals that ask their facts.
    fn put(
        &mut self,
        questions: &[&Question],
        to: &dyn Fn(&Goal) -> bool,
        sought: Sought,
        mut each: impl FnMut(&Goal, usize, &mut Put<'_>),
    ) {
        let mut marks = std::mem::take(&mut self.builder.marks);
        for first in (0..questions.len()).step_by(MOST_AT_ONCE) {
            let questions = &questions[first..questions.len().min(first + MOST_AT_ONCE)];
            let mut asked = vec![0; self.builder.facts.len()];
            for (at, question) in questions.iter().enumerate() {
                question.facts.iter().for_each(|fact| asked[*fact as usize] |= 1 << at);
            }
            for goal in self.goals.iter().filter(|goal| goal.times > 0 && to(goal)) {
                let mut of_goal = goal.facts.iter().fold(0, |all, fact| all | asked[*fact as usize]);
                if of_goal == 0 {
                    continue;
                }
                marks.pass(&self.builder.opens, &self.nodes[goal.nodes.clone()], &asked);
                while of_goal != 0 {
                    let at = of_goal.trailing_zeros() as usize;
                    of_goal &= of_goal - 1;
                    if sought == Sought::Answers && !marks.may_settle(1 << at) {
                        continue;
                    }
                    let facts = questions[at].facts.iter();
                    let nodes = facts.flat_map(|fact| self.nodes_of(goal, *fact));
                    let mut put = Put::of(&self.builder.opens, &mut marks, 1 << at, nodes);
                    each(goal, first + at, &mut put);
                }
            }
        }
        self.builder.marks = marks;
    }

    /// What the replies that are weighed would fix, and how much each counts.
    fn weighed_replies<'q>(&self, question: &'q Question) -> (Vec<Fixed<'q>>, f64) {
        let Question { facts, replies, .. } = question;
        if matches!(self.fact(facts[0]).open, Open::Cargo) {
            // Nothing on board is the reply that is listed; of others nothing is known yet.
            return (replies.iter().take(1).map(|reply| Cow::from(&reply.cells)).collect(), 0.5);
        }
        // A list is weighed as if one flag at most were yes.
        let cells = |reply: &'q Reply| match facts.len() {
            1 => Cow::from(&reply.cells),
            _ => Cow::from(alone(facts, &reply.cells)),
        };
        (replies.iter().map(cells).collect(), 1.0 / replies.len() as f64)
    }

    /// The verdicts that hang on a fact: of each regime what every cell of it makes them, where that
    /// is one verdict whatever else is open.
    pub fn by_cell(&mut self, path: &str) -> Vec<(Regime, FactId, Cell, Verdict)> {
        let facts = 0..self.builder.facts.len() as FactId;
        let Some(fact) = facts.into_iter().find(|fact| self.place(*fact).exists && self.path(*fact) == path)
        else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let asks = |goal: &&Goal| matches!(goal.aim, Aim::Verdict(_)) && goal.facts.contains(&fact);
        let cells = self.goals.iter().filter(asks).map(|goal| (goal.aim, self.cells_of(fact, &[goal])));
        let cells: Vec<_> = cells.collect();
        let question =
            Question { facts: vec![fact], replies: Vec::new(), gain: Weight::default(), effort: 0 };
        self.put(&[&question], &|goal| asks(&goal), Sought::Answers, |goal, _, put| {
            let Aim::Verdict(regime) = goal.aim else { return };
            let is_own = |aim: &Aim| matches!(aim, Aim::Verdict(of) if *of == regime);
            for &cell in cells.iter().filter(|(aim, _)| is_own(aim)).flat_map(|(_, cells)| cells) {
                if let Some(leaf) = put.answers(&[(fact, cell)]).only() {
                    found.push((regime, fact, cell, verdict_of(leaf)));
                }
            }
        });
        found
    }

    /// What each reply settles.
    fn settle(&mut self, questions: &mut [Question]) {
        let mut settled = Vec::new();
        self.put(
            &questions.iter().collect::<Vec<_>>(),
            &|goal| matches!(goal.aim, Aim::Verdict(_)),
            Sought::Answers,
            |goal, at, put| {
                let Aim::Verdict(regime) = goal.aim else { return };
                for (number, reply) in questions[at].replies.iter().enumerate() {
                    let only = put.answers(&reply.cells).only();
                    let verdict = only.map(verdict_of);
                    if let Some(verdict) = verdict.filter(|verdict| *verdict != Verdict::Undetermined) {
                        settled.push((at, number, (regime, verdict)));
                    }
                }
            },
        );
        for (at, number, settles) in settled {
            questions[at].replies[number].settles.push(settles);
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
