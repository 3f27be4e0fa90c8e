//! Which entries decide, as plain data.

use serde::{Deserialize, Serialize};

use crate::answer::classification::EntryDecision;
use crate::decide::explain::{Asks, Ground};
use crate::value::text::Text;

/// An entry that decides, with its points and the facts that they rest on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Deciding {
    /// The number of the entry.
    pub entry: Text,
    /// The path of the part on board; empty for the item itself.
    pub part: Text,
    /// The points that carry its truth, as the law numbers them.
    pub points: Vec<Text>,
    /// The paths of the values that they rest on.
    pub paths: Vec<Text>,
}

impl Deciding {
    /// An entry with the points and paths of its grounds.
    pub(crate) fn of(entry: &EntryDecision) -> Self {
        let mut deciding = Self {
            entry: entry.entry.clone(),
            part: entry.part.clone(),
            points: Vec::new(),
            paths: Vec::new(),
        };
        deciding.collect(&entry.ground);
        deciding
    }

    fn collect(&mut self, ground: &Ground) {
        if let Some(point) = &ground.point
            && !self.points.contains(point)
        {
            self.points.push(point.clone());
        }
        let path = match &ground.asks {
            Asks::Fact(finding) => Some(&finding.path),
            Asks::Carries { path, .. } | Asks::DesignedFor { path, .. } if ground.grounds.is_empty() => {
                Some(path)
            }
            _ => None,
        };
        if let Some(path) = path
            && !self.paths.contains(path)
        {
            self.paths.push(path.clone());
        }
        ground.grounds.iter().for_each(|ground| self.collect(ground));
    }
}
