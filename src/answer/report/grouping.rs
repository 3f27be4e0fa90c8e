//! Entries that hang on the same facts, taken together.

use crate::answer::classification::EntryDecision;
use crate::answer::condition_words::{Conjunct, open_facts};

use super::ids::family;

/// An entry with what must hold for it.
#[derive(Debug)]
pub struct Member<'a> {
    pub entry: &'a EntryDecision,
    pub conjuncts: Vec<Conjunct>,
}

/// Which entries about one part are taken together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Together {
    /// Those of which the same must hold.
    Same,
    /// Those that hang on the same facts.
    Facts,
    /// The points of one entry of the list.
    Family,
    /// All.
    Part,
}

impl<'a> Member<'a> {
    pub fn of(entry: &'a EntryDecision) -> Self {
        let conjuncts = match &entry.left {
            Some(left) => left.conjuncts(),
            None => open_facts(&entry.ground).into_iter().collect(),
        };
        Self { entry, conjuncts }
    }

    /// What must hold, in words.
    pub fn words(&self) -> Vec<&str> {
        self.conjuncts.iter().map(|conjunct| conjunct.words.as_str()).collect()
    }

    fn key(&self, by: Together) -> Vec<String> {
        match by {
            Together::Same if self.conjuncts.is_empty() => vec![family(&self.entry.entry)],
            Together::Same => self.words().into_iter().map(str::to_owned).collect(),
            Together::Facts => {
                let facts = self.conjuncts.iter().flat_map(|conjunct| &conjunct.facts);
                let mut paths: Vec<_> = facts.map(|fact| fact.path.clone()).collect();
                paths.sort();
                paths.dedup();
                paths
            }
            Together::Family => vec![family(&self.entry.entry)],
            Together::Part => Vec::new(),
        }
    }
}

/// The members in groups, each in the place of its first member.
pub fn groups<'m, 'a>(members: &'m [Member<'a>], by: Together) -> Vec<Vec<&'m Member<'a>>> {
    let mut groups: Vec<(Vec<String>, Vec<&Member<'a>>)> = Vec::new();
    for member in members {
        let key = member.key(by);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(member),
            None => groups.push((key, vec![member])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
