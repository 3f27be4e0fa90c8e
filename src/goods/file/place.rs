//! One value of an item by its path, such as `carries[0].netd`.

use crate::goods::file::error::ItemError;
use crate::goods::file::read::{Described, read_attribute, read_cargo, read_item, read_purpose};
use crate::goods::file::tree::Node;
use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, Item, ItemRef};

/// What a supposition adds to the facts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Supposed {
    /// They leave room for it, and now less.
    News,
    /// They say as much already.
    Known,
    /// They say that it is not so.
    Refuted,
}

/// One step of a path: a name, and the place in a list.
struct Step<'a> {
    name: &'a str,
    index: Option<usize>,
}

fn step(text: &str) -> Step<'_> {
    let indexed = text.strip_suffix(']').and_then(|text| text.split_once('['));
    match indexed.and_then(|(name, index)| Some((name, index.parse().ok()?))) {
        Some((name, index)) => Step { name, index: Some(index) },
        None => Step { name: text, index: None },
    }
}

impl Described {
    /// Puts a value where a path leads, as if it had stood there in the file; `export.` leads to
    /// the transaction.
    ///
    /// ```
    /// # #[cfg(feature = "json")] {
    /// use dualuse::{Described, item::Node};
    ///
    /// let line = r#"{"category":"uav","carries":[{"category":"infrared_imager"}]}"#;
    /// let mut described: Described = serde_json::from_str(line).unwrap();
    /// described.put("carries[0].netd", &Node::from("<= 50 mK")).unwrap();
    /// let error = described.put("carries[1].netd", &Node::from("<= 50 mK")).unwrap_err();
    /// assert_eq!(error.to_string(), "carries[1].netd: leads to nothing that the item has");
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the path leads nowhere, or the value cannot be read there.
    pub fn put(&mut self, path: &str, value: &Node) -> Result<(), ItemError> {
        let Some(rest) = path.strip_prefix("export.") else { return self.item.put(path, value) };
        let mut export = Item::from(self.export.take().unwrap_or_default());
        let put = read_attribute(&mut export, Category::Export, rest, value, path);
        self.export = export.try_into().ok();
        put
    }
}

impl Item {
    /// Puts a value where a path leads, as if it had stood there in the file.
    ///
    /// # Errors
    /// If the path leads nowhere, or the value cannot be read there.
    pub fn put(&mut self, path: &str, value: &Node) -> Result<(), ItemError> {
        put(self, path, path, value)
    }
}

impl Item {
    /// Whether what is known leaves room for a value where a path leads.
    ///
    /// # Errors
    /// If the path leads nowhere, or the value cannot be read there.
    pub fn admits(&self, path: &str, value: &Node) -> Result<bool, ItemError> {
        self.clone().suppose(path, value).map(|supposed| supposed != Supposed::Refuted)
    }

    /// Supposes a value where a path leads, as far as the facts leave it open. A fact that
    /// contradicts it stands.
    ///
    /// # Errors
    /// If the path leads nowhere, or the value cannot be read there.
    pub fn suppose(&mut self, path: &str, value: &Node) -> Result<Supposed, ItemError> {
        let mut supposed = self.clone();
        supposed.put(path, value)?;
        let (part, name) = path.rsplit_once('.').unwrap_or(("", path));
        let nowhere = || ItemError::Nowhere { path: path.to_owned() };
        let before = self.borrow().part(part).ok_or_else(nowhere)?;
        let after = supposed.borrow().part(part).ok_or_else(nowhere)?;
        let news = match name {
            "carries" => match (before.carries(), after.carries()) {
                (_, Carries::Unknown) => Supposed::Known,
                (Carries::Unknown, _) => Supposed::News,
                (before, after) if before == after => Supposed::Known,
                _ => Supposed::Refuted,
            },
            "designed_for" => match (before.designed_for(), after.designed_for()) {
                (_, DesignedFor::Unknown) => Supposed::Known,
                (DesignedFor::Unknown, _) => Supposed::News,
                (DesignedFor::Item(before), DesignedFor::Item(after))
                    if before.borrow().category() == after.borrow().category() =>
                {
                    Supposed::Known
                }
                (before, after) if before == after => Supposed::Known,
                _ => Supposed::Refuted,
            },
            name => {
                let attributes = before.category().attributes();
                let Some(attribute) = attributes.iter().find(|attribute| attribute.name == name) else {
                    return Err(nowhere());
                };
                let known = *(attribute.read)(before);
                let both = known.intersection((attribute.read)(after));
                if let Some(place) = supposed.part_mut(part).and_then(|part| part.set_mut(attribute)) {
                    *place = both;
                }
                match both {
                    both if both.is_empty() => Supposed::Refuted,
                    both if both == known => Supposed::Known,
                    _ => Supposed::News,
                }
            }
        };
        if news == Supposed::News {
            *self = supposed;
        }
        Ok(news)
    }

    fn part_mut(&mut self, path: &str) -> Option<&mut Self> {
        if path.is_empty() {
            return Some(self);
        }
        path.split('.').try_fold(self, |item, text| match (step(text), item.parts_mut()) {
            (Step { name: "carries", index: Some(at) }, parts) => match parts.carries {
                Carries::Items(items) => items.get_mut(at),
                Carries::Unknown => None,
            },
            (Step { name: "designed_for", index: None }, parts) => match parts.designed_for {
                DesignedFor::Item(purpose) => Some(&mut **purpose),
                _ => None,
            },
            _ => None,
        })
    }
}

/// A value of which nothing is said is unknown, also where another stood before.
fn or_unknown(value: &Node) -> Node {
    match value {
        Node::Null => Node::from("unknown"),
        value => value.clone(),
    }
}

fn put(item: &mut Item, rest: &str, path: &str, value: &Node) -> Result<(), ItemError> {
    let nowhere = || ItemError::Nowhere { path: path.to_owned() };
    let (first, rest) = rest.split_once('.').map_or((rest, None), |(first, rest)| (first, Some(rest)));
    let category = item.borrow().category();
    let Step { name, index } = step(first);
    match (name, index, rest) {
        ("carries", None, None) => *item.parts_mut().carries = read_cargo(value, path)?,
        ("designed_for", None, None) => *item.parts_mut().designed_for = read_purpose(value, path)?,
        ("carries", Some(at), rest) => {
            let Carries::Items(items) = item.parts_mut().carries else { return Err(nowhere()) };
            let part = items.get_mut(at).ok_or_else(nowhere)?;
            match rest {
                Some(rest) => put(part, rest, path, value)?,
                None => *part = read_item(value, path, false)?,
            }
        }
        ("designed_for", None, Some(rest)) => match item.parts_mut().designed_for {
            DesignedFor::Item(purpose) => put(purpose, rest, path, value)?,
            _ => return Err(nowhere()),
        },
        (name, None, None) => read_attribute(item, category, name, &or_unknown(value), path)?,
        _ => return Err(nowhere()),
    }
    Ok(())
}

impl<'a> ItemRef<'a> {
    /// The item to which a path leads, such as `carries[0]` or `carries[0].designed_for`; the empty path is the item itself.
    pub fn part(self, path: &str) -> Option<ItemRef<'a>> {
        if path.is_empty() {
            return Some(self);
        }
        path.split('.').try_fold(self, |item, text| match step(text) {
            Step { name: "carries", index: Some(at) } => Some(item.carries().items()?.get(at)?.borrow()),
            Step { name: "designed_for", index: None } => match item.designed_for() {
                DesignedFor::Item(purpose) => Some(purpose.borrow()),
                _ => None,
            },
            _ => None,
        })
    }
}
