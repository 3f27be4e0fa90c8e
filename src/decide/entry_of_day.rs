//! One entry on one day, compiled by itself in its own order.

use crate::rule::control::{Control, Reason, Standing, Version};
use crate::rule::criterion::Criterion;
use crate::value::day::Day;
use crate::value::truth::Truth;

use super::compile::{Compiled, Compiler};
use super::diagram::Node;
use super::explain::{Explainer, Ground, Subject};
use super::look::Look;
use super::program::Target;
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
    pub whole: Whole,
    pub start: Target,
    reasons: Vec<OfReason>,
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
        let whole = Whole::of(&compiled, reasons.iter().flatten().copied());
        let at = |node: Node| whole.start(node).expect("it is among the roots");
        let of_reason = |[applies, stands, does_not]: &[Node; 3]| OfReason {
            applies: at(*applies),
            stands: at(*stands),
            does_not: at(*does_not),
        };
        let reasons = reasons.iter().map(of_reason).collect();
        let start = at(says);
        Self { compiled, says, start, reasons, whole }
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

    fn truth_from(&self, start: Target, look: &Look<'_>) -> Truth {
        if self.compiled.diagram.is_full() { Truth::Unknown } else { look.truth(&self.whole.program, start) }
    }

    /// Whether the entry applies to an item.
    pub fn truth(&self, look: &Look<'_>) -> Truth {
        self.truth_from(self.start, look)
    }

    /// Whether the reason with this number stands for an item, if its entry
    /// controls the item; of other items, by the reason alone.
    pub fn stands(&self, at: usize, look: &Look<'_>) -> Truth {
        let OfReason { applies, stands, does_not } = self.reasons[at];
        match (self.truth_from(stands, look), self.truth_from(does_not, look)) {
            (Truth::No, Truth::No) => self.truth_from(applies, look),
            (Truth::No, _) => Truth::No,
            (_, Truth::No) => Truth::Yes,
            _ => Truth::Unknown,
        }
    }

    /// Why the entry applies to an item, fails or is open.
    pub fn explain(&self, entry: &EntryOfRegime, subject: Subject<'_>) -> Ground {
        self.explain_term(&entry.version.criterion, entry, subject)
    }

    /// Why a reason of the entry stands for an item, does not, or is open.
    pub fn explain_reason(
        &self,
        entry: &EntryOfRegime,
        reason: &'static Reason,
        subject: Subject<'_>,
    ) -> Ground {
        self.explain_term(&reason.applies, entry, subject)
    }

    fn explain_term(&self, criterion: &Criterion, entry: &EntryOfRegime, subject: Subject<'_>) -> Ground {
        let Subject { look, path, told } = subject;
        Explainer { look, whole: &self.whole, day: entry.read_on, told }.explain(
            criterion,
            PlaceId::ITEM,
            path,
        )
    }
}
