//! Where a value stands in an item: `carries[0].designed_for.endurance`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Item, ItemRef};
use crate::value::fact::shortened;

/// The way from an item to one of its values, to what is on board, or to what it is designed for.
///
/// ```
/// use dualuse::{Item, item::Path, items::{InfraredImager, Uav}};
///
/// let path: Path = "carries[0].netd".parse()?;
/// let camera = Item::from(InfraredImager::default());
/// let mut drone = Item::from(Uav { carries: vec![camera].into(), ..Uav::default() });
/// assert_eq!(drone.get(&path).as_deref(), Some("unknown"));
/// drone.set(&path, "<= 50 mK")?;
/// assert_eq!(drone.get(&path).as_deref(), Some("<= 50 mK"));
/// assert_eq!(path.to_string(), "carries[0].netd");
/// let error = drone.set(&"carries[1].netd".parse()?, "<= 50 mK").unwrap_err();
/// assert_eq!(error.to_string(), "carries[1].netd: leads to nothing that the item has");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Path {
    /// From the item to the part that has the value.
    pub steps: Vec<Step>,
    /// The name of the value, `carries` or `designed_for`; empty for the part itself.
    pub name: String,
}

/// A step from one item to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// To the item at this place of the list of what is on board.
    OnBoard(usize),
    /// To what it is designed for.
    Purpose,
}

/// A text that is no path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{}` is no path; write for example `carries[0].netd`", shortened(.text))]
pub struct PathError {
    /// The text.
    pub text: String,
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        let mut path = Self::default();
        let mut names = text.split('.').peekable();
        while let Some(name) = names.next() {
            let index = name.strip_prefix("carries[").and_then(|rest| rest.strip_suffix(']'));
            match index.and_then(|index| index.parse().ok()) {
                Some(index) => path.steps.push(Step::OnBoard(index)),
                None if name == "designed_for" && names.peek().is_some() => path.steps.push(Step::Purpose),
                None if names.peek().is_none() && !name.contains(['[', ']']) => {
                    name.clone_into(&mut path.name)
                }
                None => return Err(PathError { text: text.to_owned() }),
            }
        }
        Ok(path)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        for step in &self.steps {
            match step {
                Step::OnBoard(index) => write!(f, "{between}carries[{index}]")?,
                Step::Purpose => write!(f, "{between}designed_for")?,
            }
            between = ".";
        }
        if self.name.is_empty() { Ok(()) } else { write!(f, "{between}{}", self.name) }
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Path {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl<'a> ItemRef<'a> {
    /// The item to which a path leads: one on board, one that another is designed for, or, by the empty
    /// path, the item itself; nothing if the item is not known to have it.
    pub fn part(self, path: &Path) -> Option<ItemRef<'a>> {
        let holder = self.holder(path)?;
        match (path.name.as_str(), holder.designed_for()) {
            ("", _) => Some(holder),
            ("designed_for", DesignedFor::Item(purpose)) => Some(purpose.borrow()),
            _ => None,
        }
    }

    /// The item that has the value to which a path leads.
    pub(super) fn holder(self, path: &Path) -> Option<ItemRef<'a>> {
        path.steps.iter().try_fold(self, |item, step| match (step, item.carries(), item.designed_for()) {
            (Step::OnBoard(at), Carries::Items(items), _) => items.get(*at).map(Item::borrow),
            (Step::Purpose, _, DesignedFor::Item(purpose)) => Some(purpose.borrow()),
            _ => None,
        })
    }

    /// The value to which a path leads, as it is written; nothing if no such attribute is there.
    pub fn get(self, path: &Path) -> Option<String> {
        let holder = self.holder(path)?;
        let attribute =
            holder.category().attributes().iter().find(|attribute| attribute.name == path.name)?;
        let set = (attribute.read)(holder);
        let is_unknown = *set == *(attribute.read)(attribute.category.unknown_ref());
        Some(if is_unknown { "unknown".to_owned() } else { set.show(attribute.kind, attribute.optional) })
    }
}

impl Item {
    /// The value to which a path leads, as it is written; nothing if no such attribute is there.
    pub fn get(&self, path: &Path) -> Option<String> {
        self.borrow().get(path)
    }

    /// The item that has the value to which a path leads.
    pub(super) fn holder_mut(&mut self, path: &Path) -> Option<&mut Self> {
        path.steps.iter().try_fold(self, |item, step| {
            let parts = item.parts_mut();
            match (step, parts.carries, parts.designed_for) {
                (Step::OnBoard(at), Carries::Items(items), _) => items.get_mut(*at),
                (Step::Purpose, _, DesignedFor::Item(purpose)) => Some(&mut **purpose),
                _ => None,
            }
        })
    }
}

/// A path below another.
pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        return name.to_owned();
    }
    let mut joined = String::with_capacity(path.len() + 1 + name.len());
    joined.extend([path, ".", name]);
    joined
}
