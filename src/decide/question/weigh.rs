//! What each reply to a question would leave open.

use std::cmp::Ordering;

use crate::goods::item::Evidence;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::country::Country;
use crate::value::fact::{ENDLESS, Kind};

use super::opens::{Cell, FactId, Id, NONE, Opens, Tells, parted};
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
        let candidates = self.candidates();
        let mut questions: Vec<Question> = candidates.iter().map(|fact| self.weighed(&[*fact])).collect();
        if most > 0 {
            questions = self.grouped(questions);
        }
        self.sort(&mut questions, most);
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

    /// The best first; what is left of the diagrams is only weighed between equals among the first.
    fn sort(&mut self, questions: &mut [Question], most: usize) {
        questions.sort_by(|a, b| b.better(a));
        let mut first = 0;
        while first < questions.len().min(most) {
            let same = |question: &Question| question.gain.order(&questions[first].gain) == Ordering::Equal;
            let last = first + questions[first..].iter().take_while(|question| same(question)).count();
            if last - first > 1 {
                questions[first..last].iter_mut().for_each(|question| self.weigh_nodes(question));
                questions[first..last].sort_by(|a, b| b.better(a));
            }
            first = last;
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
        let (flags, mut grouped): (Vec<_>, Vec<_>) =
            questions.into_iter().partition(|question| self.is_flag(question.facts[0]));
        let mut places: Vec<usize> = flags.iter().map(|flag| self.fact(flag.facts[0]).place).collect();
        places.dedup();
        for place in places {
            let mut own: Vec<_> =
                flags.iter().filter(|flag| self.fact(flag.facts[0]).place == place).cloned().collect();
            if own.len() > MOST_OF_A_LIST {
                let all = own.len();
                self.sort(&mut own, all);
            }
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
        let asking = self.asked_by(facts);
        for (cells, share) in self.shares(&question) {
            for &at in &asking {
                let Goal { root, aim, .. } = self.goals[at];
                if self.builder.opens.only_answer(root, &cells).is_some() {
                    match aim {
                        Aim::Verdict(_) => question.gain.verdicts += share,
                        _ => question.gain.entries += share,
                    }
                }
            }
        }
        question
    }

    /// How much less of the diagrams of verdicts would be left.
    fn weigh_nodes(&mut self, question: &mut Question) {
        let asking = self.asked_by(&question.facts);
        for (cells, share) in self.shares(question) {
            for &at in &asking {
                if let Goal { aim: Aim::Verdict(_), root, nodes, .. } = self.goals[at] {
                    let left = self.builder.opens.nodes_left(root, &cells);
                    question.gain.nodes += share * (f64::from(nodes) - f64::from(left));
                }
            }
        }
    }

    /// What each reply would fix, and how much it counts.
    fn shares(&self, question: &Question) -> Vec<(Vec<(FactId, Cell)>, f64)> {
        let Question { facts, replies, .. } = question;
        if matches!(self.fact(facts[0]).open, Open::Cargo) {
            // Nothing on board is the reply that is listed; of others nothing is known yet.
            return replies.iter().take(1).map(|reply| (reply.cells.clone(), 0.5)).collect();
        }
        let share = 1.0 / replies.len() as f64;
        // A list is weighed as if one flag at most were yes.
        let cells = |reply: &Reply| match facts.len() {
            1 => reply.cells.clone(),
            _ => alone(facts, &reply.cells),
        };
        replies.iter().map(|reply| (cells(reply), share)).collect()
    }

    /// The cells of a fact that what is asked tells apart, cut to what is known.
    fn cells(&self, fact: FactId) -> Vec<Cell> {
        self.cells_of(fact, &|at| self.goals[at].counts())
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
        for (at, _) in self.asking[fact as usize].clone() {
            let Goal { aim: Aim::Verdict(regime), root, .. } = self.goals[at] else { continue };
            for cell in self.cells_of(fact, &|goal| goal == at) {
                if let Some(leaf) = self.builder.opens.only_answer(root, &[(fact, cell)]) {
                    found.push((regime, fact, cell, VERDICTS[leaf as usize]));
                }
            }
        }
        found
    }

    fn cells_of(&self, fact: FactId, of: &dyn Fn(usize) -> bool) -> Vec<Cell> {
        let tells = self.fact(fact).tells();
        let goals = self.asking[fact as usize].iter().filter(|(at, _)| of(*at));
        let asking: Vec<_> = goals.flat_map(|(_, ids)| ids.iter().copied()).collect();
        let opens = &self.builder.opens;
        let values = asking.iter().flat_map(|id| opens.edges(*id).iter().map(|edge| edge.0));
        let mut values: Vec<i128> = values.collect();
        if tells == Tells::Bits {
            values = parted(&values);
            values.sort_by_key(|bits| bits.trailing_zeros());
            return values.into_iter().map(|bits| Cell::Bits(bits as u64)).collect();
        }
        values.sort_unstable();
        values.dedup();
        if matches!(self.fact(fact).open, Open::Value(attribute, _) if matches!(attribute.kind, Kind::Country))
        {
            return country_cells(opens, &asking, &values);
        }
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
        let mut cells: Vec<_> = cells.collect();
        if cells.last() == Some(&Cell::Absent) {
            // Where having none is told from no amount of a cell, it is one reply with that.
            let is_as_none = |from: i128| {
                asking.iter().all(|id| opens.follow(*id, tells, from) == opens.follow(*id, tells, NONE))
            };
            let same =
                cells.iter().position(|cell| matches!(cell, Cell::Amounts(from, _) if is_as_none(*from)));
            if let Some(same) = same
                && let Cell::Amounts(low, high) = cells[same]
            {
                cells.pop();
                cells[same] = Cell::OrAbsent(low, high);
            }
        }
        cells
    }

    /// What each reply settles.
    fn settle(&mut self, question: &mut Question) {
        for at in self.asked_by(&question.facts) {
            let Goal { aim: Aim::Verdict(regime), root, .. } = self.goals[at] else { continue };
            for reply in &mut question.replies {
                let only = self.builder.opens.only_answer(root, &reply.cells);
                let verdict = only.map(|leaf| VERDICTS[leaf as usize]);
                if let Some(verdict) = verdict.filter(|verdict| *verdict != Verdict::Undetermined) {
                    reply.settles.push((regime, verdict));
                }
            }
        }
    }

    /// The goals that ask one of these facts.
    fn asked_by(&self, facts: &[FactId]) -> Vec<usize> {
        let mut goals: Vec<_> =
            facts.iter().flat_map(|fact| self.asking[*fact as usize].iter().map(|(at, _)| *at)).collect();
        goals.sort_unstable();
        goals.dedup();
        goals
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

/// Of countries that lead to the same places the first that is one by itself, and the gaps between countries.
fn country_cells(opens: &Opens, asking: &[Id], values: &[i128]) -> Vec<Cell> {
    let leads = |from: i128| asking.iter().map(|id| opens.follow(*id, Tells::From, from)).collect::<Vec<_>>();
    let mut known = Vec::new();
    let mut cells = Vec::new();
    for (at, &from) in values.iter().enumerate() {
        let next = values.get(at + 1).map_or(ENDLESS, |next| next - 1);
        let to = Country::last_before(next).filter(|last| *last >= from).unwrap_or(next);
        let leads = leads(from);
        if !known.contains(&(leads.clone(), from == to)) {
            known.push((leads, from == to));
            cells.push(Cell::Amounts(from, to));
        }
    }
    cells
}

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
