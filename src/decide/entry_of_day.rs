//! One entry on one day, compiled by itself in its own order.

use std::sync::OnceLock;

use crate::goods::items::ItemRef;
use crate::rule::control::{Control, Reason, Standing, Version};
use crate::value::day::Day;
use crate::value::truth::Truth;

use super::cargo::Cargo;
use super::compile::{Compiled, Compiler};
use super::diagram::Node;
use super::explain::{Explainer, Ground, Subject};
use super::letter::Letter;
use super::look::Look;
use super::program::{Program, Target};
use super::sight::Glance;
use super::tables::Tables;
use super::variable::PlaceId;
use super::whole::Whole;

/// An entry as it stands on a day: the version nearest to it, read as of a day on which it was law.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EntryOfRegime {
    pub control: &'static Control,
    pub version: &'static Version,
    pub standing: Standing,
    pub read_on: Day,
    pub counts: Counts,
}

/// What an entry adds to a verdict if it says yes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Counts {
    /// It controls.
    Surely,
    /// It may control: what was law on the day, or whether it was applied, was not seen.
    Perhaps,
    /// Nothing.
    Not,
}

/// An entry, compiled.
#[derive(Debug)]
pub(crate) struct OfEntry {
    pub compiled: Compiled,
    pub says: Node,
    /// The entry alone, small enough for one quick look.
    own: Program,
    start: Target,
    of_reasons: Program,
    reasons: Vec<OfReason>,
    /// Every criterion, for explanation.
    whole: OnceLock<Whole>,
    letter: OnceLock<Letter>,
}

/// A reason of an entry: the items for which it stands, the entry's items for
/// which it stands, and those for which it does not.
#[derive(Clone, Copy, Debug)]
struct OfReason {
    applies: Target,
    stands: Target,
    does_not: Target,
}

impl EntryOfRegime {
    pub fn on(control: &'static Control, day: Day) -> Self {
        let (standing, version) = control.standing(day);
        let unconfirmed = version.suspended.is_some_and(|suspension| suspension.is_unconfirmed(day));
        let counts = match standing {
            Standing::InForce => Counts::Surely,
            Standing::Suspended if unconfirmed => Counts::Perhaps,
            Standing::Pending if version.maybe_earlier => Counts::Perhaps,
            _ => Counts::Not,
        };
        let read_on = match (standing, version.until) {
            (Standing::Pending, _) => version.since,
            (Standing::Ended, Some(end)) => end.on.date.yesterday().map_or(day, Day::from),
            _ => day,
        };
        Self { control, version, standing, read_on, counts }
    }
}

impl OfEntry {
    pub fn compile(tables: &Tables, entry: &EntryOfRegime) -> Self {
        let EntryOfRegime { version, read_on, .. } = *entry;
        let mut compiler = Compiler::new(tables, entry.control.category);
        compiler.survey(&version.criterion, PlaceId::ITEM, read_on);
        for reason in version.reasons {
            compiler.survey(&reason.applies, PlaceId::ITEM, read_on);
        }
        compiler.variables.close();
        let says = compiler.criterion(&version.criterion, PlaceId::ITEM, read_on);
        let reasons: Vec<[Node; 3]> = version
            .reasons
            .iter()
            .map(|reason| {
                let applies = compiler.criterion(&reason.applies, PlaceId::ITEM, read_on);
                let not = compiler.diagram.not(applies);
                [applies, compiler.diagram.and(says, applies), compiler.diagram.and(says, not)]
            })
            .collect();
        let compiled = compiler.finish();
        let (own, starts) = Program::of(&compiled, [says]);
        let (of_reasons, targets) = Program::of(&compiled, reasons.iter().flatten().copied());
        let of_reason = |[applies, stands, does_not]: &[Node; 3]| OfReason {
            applies: targets[applies],
            stands: targets[stands],
            does_not: targets[does_not],
        };
        let reasons = reasons.iter().map(of_reason).collect();
        let (whole, letter) = (OnceLock::new(), OnceLock::new());
        Self { start: starts[&says], compiled, says, own, of_reasons, reasons, whole, letter }
    }

    /// Where the diagram of the entry itself begins.
    pub fn says(&self) -> Node {
        self.says
    }

    /// How many nodes it has.
    pub fn len(&self) -> usize {
        self.compiled.diagram.len()
    }

    /// How many nodes the diagram of the entry itself has.
    pub fn nodes(&self) -> usize {
        self.compiled.diagram.nodes_from(self.says)
    }

    fn truth_from(&self, program: &Program, start: Target, look: &Look<'_>) -> Truth {
        if self.compiled.diagram.is_full() { Truth::Unknown } else { look.truth(program, start) }
    }

    /// What is told of the entry, whatever the item.
    pub fn letter(&self, entry: &EntryOfRegime) -> &Letter {
        self.letter.get_or_init(|| Letter::of(entry.version, entry.standing, entry.read_on))
    }

    /// Whether the entry applies to an item.
    pub fn truth(&self, look: &Look<'_>) -> Truth {
        self.truth_from(&self.own, self.start, look)
    }

    /// The same for an item that is not looked at yet.
    pub fn truth_of(&self, item: ItemRef<'_>, cargo: &Cargo) -> Truth {
        let at = self.own.walk(self.start, &Glance::at(item, cargo));
        match self.own.leaf(at) {
            Some(answers) if !self.compiled.diagram.is_full() => Truth::from(answers != 0),
            _ => self.truth_from(&self.own, at, &Look::at(item, cargo)),
        }
    }

    /// Whether the reason with this number stands for an item, if its entry, which says this of it,
    /// controls the item; of other items, by the reason alone.
    pub fn stands(&self, at: usize, says: Truth, look: &Look<'_>) -> Truth {
        let OfReason { applies, stands, does_not } = self.reasons[at];
        let may_be = |start| self.compiled.diagram.is_full() || look.may_be(true, &self.of_reasons, start);
        match says {
            Truth::No => self.truth_from(&self.of_reasons, applies, look),
            _ if !may_be(does_not) => Truth::Yes,
            _ if !may_be(stands) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    /// Why the entry applies to an item, of which it says this, fails or is open.
    pub fn explain(&self, truth: Truth, entry: &EntryOfRegime, subject: Subject<'_>) -> Ground {
        let criterion = &entry.version.criterion;
        self.explainer(entry, subject).explain_as(truth, criterion, PlaceId::ITEM, subject.path)
    }

    /// Why a reason of the entry stands for an item, does not, or is open.
    pub fn explain_reason(
        &self,
        entry: &EntryOfRegime,
        reason: &'static Reason,
        subject: Subject<'_>,
    ) -> Ground {
        self.explainer(entry, subject).explain(&reason.applies, PlaceId::ITEM, subject.path)
    }

    fn explainer<'a>(&'a self, entry: &EntryOfRegime, subject: Subject<'a>) -> Explainer<'a> {
        let Subject { look, told, .. } = subject;
        let whole = self.whole.get_or_init(|| Whole::of(&self.compiled, []));
        Explainer { look, whole, day: entry.read_on, told }
    }
}
