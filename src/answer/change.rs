//! What would change a settled verdict.

use serde::{Deserialize, Serialize};

use crate::answer::ask::value;
use crate::answer::assumption::Facts;
use crate::answer::case::Case;
use crate::answer::classification::RegimeDecision;
use crate::decide::question::{Cell, Questions};
use crate::goods::file::tree::Node;
use crate::goods::item::{Attribute, DesignedFor};
use crate::goods::items::ItemRef;
use crate::goods::path::join;
use crate::rule::verdict::Verdict;
use crate::value::fact::Set;

/// The change of one fact that makes a verdict another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Change {
    /// The path of the fact.
    pub path: String,
    /// What it is.
    pub from: Node,
    /// What it would have to be.
    pub to: Node,
    /// The verdict then.
    pub verdict: Verdict,
    /// How far that is, in per cent of the limit; nothing for flags and choices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
}

/// A verdict that rests on a value so near to a limit that its tolerance reaches it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NearLimit {
    /// The path of the value.
    pub path: String,
    /// The value.
    pub value: String,
    /// The limit.
    pub limit: String,
    /// The verdict on the other side of the limit.
    pub verdict: Verdict,
}

/// A fact of which something is known.
struct Known {
    path: String,
    attribute: &'static Attribute,
    set: Set,
}

impl Case<'_> {
    /// What would change each settled verdict, fact by fact.
    pub(super) fn change(&self, decisions: &mut [RegimeDecision]) {
        let mut known = Vec::new();
        collect(self.item, "", &mut known);
        for fact in &known {
            let mut facts = Facts { item: Some(self.item.to_item()), ..Facts::default() };
            let probe = facts.item.as_mut().map(|item| item.put(&fact.path, &Node::Null));
            if !matches!(probe, Some(Ok(()))) {
                continue;
            }
            let without = self.on(&facts);
            let hangs = |told: &RegimeDecision| {
                told.verdict != Verdict::Undetermined && without.verdict(told.regime) != told.verdict
            };
            let hanging: Vec<_> =
                decisions.iter().filter(|told| hangs(told)).map(|told| told.regime).collect();
            if hanging.is_empty() {
                continue;
            }
            let without = without.under(hanging);
            let mut questions = Questions::of(without.asked());
            let by_cell = questions.by_cell(&fact.path);
            for told in &mut *decisions {
                let others = by_cell
                    .iter()
                    .filter(|(regime, _, _, verdict)| *regime == told.regime && *verdict != told.verdict);
                let cells = others.filter_map(|(_, id, cell, verdict)| {
                    let to = value(questions.fact(*id), *cell)?;
                    Some((*cell, to, *verdict))
                });
                fact.tell(cells.collect(), told);
            }
        }
        for told in decisions {
            let far = |change: &Change| change.percent.unwrap_or(f64::INFINITY);
            told.changes.sort_by(|a, b| far(a).total_cmp(&far(b)));
        }
    }
}

impl Known {
    fn shown(&self) -> String {
        self.set.show(self.attribute.kind, self.attribute.optional)
    }

    /// Of amounts the nearest cell, of flags and choices every cell that gives another verdict.
    fn tell(&self, cells: Vec<(Cell, Node, Verdict)>, told: &mut RegimeDecision) {
        let from = Node::Text(self.shown());
        let distance = |cell: &Cell| match *cell {
            Cell::Amounts(low, _) | Cell::OrAbsent(low, _) if low > self.set.high => {
                Some((low - self.set.high, low))
            }
            Cell::Amounts(_, high) | Cell::OrAbsent(_, high) if high < self.set.low => {
                Some((self.set.low - high, high + 1))
            }
            _ => None,
        };
        let near = cells.iter().filter_map(|(cell, to, verdict)| Some((distance(cell)?, to, verdict)));
        let near = near.min_by_key(|((distance, _), ..)| *distance);
        if let Some(((distance, limit), to, verdict)) = near {
            let percent = (limit != 0).then(|| 100.0 * distance as f64 / limit.unsigned_abs() as f64);
            told.changes.push(Change {
                path: self.path.clone(),
                from: from.clone(),
                to: to.clone(),
                verdict: *verdict,
                percent,
            });
            let tolerance = (self.set.high - self.set.low) / 2;
            if distance <= tolerance.max(1) {
                told.near_limits.push(NearLimit {
                    path: self.path.clone(),
                    value: self.shown(),
                    limit: to.to_string(),
                    verdict: *verdict,
                });
            }
            return;
        }
        for (cell, to, verdict) in cells {
            if matches!(cell, Cell::Bits(_) | Cell::Absent) {
                let path = self.path.clone();
                told.changes.push(Change { path, from: from.clone(), to, verdict, percent: None });
            }
        }
    }
}

/// Every fact of which something is known, of the item and all that is described with it.
fn collect(item: ItemRef<'_>, path: &str, known: &mut Vec<Known>) {
    for attribute in item.category().attributes() {
        let set = *(attribute.read)(item);
        if set != *(attribute.read)(item.category().unknown_ref()) {
            known.push(Known { path: join(path, attribute.name), attribute, set });
        }
    }
    for (at, part) in item.carries().items().unwrap_or_default().iter().enumerate() {
        collect(part.borrow(), &format!("{}[{at}]", join(path, "carries")), known);
    }
    if let DesignedFor::Item(purpose) = item.designed_for() {
        collect(purpose.borrow(), &join(path, "designed_for"), known);
    }
}
