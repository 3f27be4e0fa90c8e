//! What is supposed and not known, kept apart from facts.

use serde::{Deserialize, Serialize};

use crate::answer::case::Case;
use crate::answer::classification::Classification;
use crate::goods::file::place::Supposed;
use crate::goods::file::tree::Node;
use crate::goods::items::{Export, Item, ItemRef};
use crate::goods::ties;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;

/// What a verdict becomes if an assumption is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Rest {
    /// The path of what is supposed.
    pub path: String,
    /// What is supposed.
    pub value: Node,
    /// The verdict if nothing is supposed there.
    pub without: Verdict,
    /// The verdict if the opposite holds; of flags only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opposite: Option<Verdict>,
}

/// What an item is decided on: its facts, what is supposed of it, and what physics adds to both.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// The item, if it is another than was stated.
    pub item: Option<Item>,
    pub export: Option<Export>,
    /// What is supposed and says something that the facts leave open.
    pub assumes: Vec<(String, Node)>,
}

impl Facts {
    pub fn of(
        item: ItemRef<'_>,
        export: Option<&Export>,
        assumes: &[(String, Node)],
        with_ties: bool,
    ) -> Self {
        let mut facts = Self::default();
        for (path, value) in assumes {
            let is_new = match path.strip_prefix("export.") {
                Some(path) => {
                    let mut supposed =
                        Item::from(facts.export.take().or_else(|| export.cloned()).unwrap_or_default());
                    let is_new = supposed.suppose(path, value);
                    facts.export = supposed.try_into().ok().filter(|_| export.is_some());
                    is_new
                }
                None => facts.item.get_or_insert_with(|| item.to_item()).suppose(path, value),
            };
            if is_new == Ok(Supposed::News) {
                facts.assumes.push((path.clone(), value.clone()));
            }
        }
        if with_ties {
            facts.item = ties::narrower(facts.item(item)).or(facts.item);
        }
        facts
    }

    /// The item that is decided, where this one was stated.
    pub fn item<'a>(&'a self, stated: ItemRef<'a>) -> ItemRef<'a> {
        self.item.as_ref().map_or(stated, Item::borrow)
    }
}

/// More assumptions than this are not tried in every combination.
const MOST_TRIED: usize = 10;

impl Case<'_> {
    /// On which assumptions each verdict rests, and what it becomes without them.
    pub(super) fn rest(&self, facts: &Facts, answer: &mut Classification) {
        if facts.assumes.is_empty() {
            return;
        }
        for decision in &mut answer.regimes {
            let needed = self.needed(decision.regime, decision.verdict, &facts.assumes);
            decision.rests =
                needed.iter().map(|at| self.taken_back(decision.regime, &facts.assumes, *at)).collect();
            decision.rests_on = decision.rests.iter().map(|rest| rest.path.clone()).collect();
        }
    }

    /// The fewest assumptions by which alone the verdict is the same.
    fn needed(&self, regime: Regime, verdict: Verdict, assumes: &[(String, Node)]) -> Vec<usize> {
        let gives = |kept: &[usize]| {
            let kept: Vec<_> = kept.iter().map(|at| assumes[*at].clone()).collect();
            self.verdict_supposing(regime, &kept) == verdict
        };
        let all: Vec<usize> = (0..assumes.len()).collect();
        if all.len() > MOST_TRIED {
            return without_needless(all, &gives);
        }
        let mut sets: Vec<Vec<usize>> = (0..1u32 << all.len())
            .map(|bits| all.iter().copied().filter(|at| bits >> at & 1 == 1).collect())
            .collect();
        sets.sort_by_key(Vec::len);
        sets.into_iter().find(|kept| gives(kept)).unwrap_or(all)
    }

    fn taken_back(&self, regime: Regime, assumes: &[(String, Node)], at: usize) -> Rest {
        let mut others = assumes.to_vec();
        let (path, value) = others.remove(at);
        let without = self.verdict_supposing(regime, &others);
        let opposite = opposite(&value).map(|opposite| {
            others.push((path.clone(), opposite));
            self.verdict_supposing(regime, &others)
        });
        Rest { path, value, without, opposite }
    }
}

fn without_needless(mut kept: Vec<usize>, gives: &dyn Fn(&[usize]) -> bool) -> Vec<usize> {
    let mut at = 0;
    while at < kept.len() {
        let mut fewer = kept.clone();
        fewer.remove(at);
        if gives(&fewer) { kept = fewer } else { at += 1 }
    }
    kept
}

/// The opposite of a flag.
fn opposite(value: &Node) -> Option<Node> {
    let flag = match value {
        Node::Flag(flag) => *flag,
        Node::Text(text) if ["yes", "true"].contains(&text.as_str()) => true,
        Node::Text(text) if ["no", "false"].contains(&text.as_str()) => false,
        _ => return None,
    };
    Some(Node::Flag(!flag))
}
