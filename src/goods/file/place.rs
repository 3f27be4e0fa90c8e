//! One value of an item by its path, such as `carries[0].netd`.

use crate::goods::file::error::ItemError;
use crate::goods::file::read::{Described, read_attribute, read_cargo, read_item, read_purpose};
use crate::goods::file::tree::Node;
use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, Item};
use crate::goods::path::Path;

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
        let nowhere = || ItemError::Nowhere { path: path.to_owned() };
        let way: Path = path.parse().map_err(|_| nowhere())?;
        let part = self.holder_mut(&way).ok_or_else(nowhere)?;
        match way.name.as_str() {
            "" if way.steps.is_empty() => Err(nowhere()),
            "" => {
                *part = read_item(value, path, false)?;
                Ok(())
            }
            "carries" => {
                *part.parts_mut().carries = read_cargo(value, path)?;
                Ok(())
            }
            "designed_for" => {
                *part.parts_mut().designed_for = read_purpose(value, path)?;
                Ok(())
            }
            name => {
                let category = part.borrow().category();
                read_attribute(part, category, name, &or_unknown(value), path)
            }
        }
    }

    /// Puts a value, as on a spec sheet, where a path leads.
    ///
    /// # Errors
    /// If the path leads nowhere, or the text is no value of what stands there.
    pub fn set(&mut self, path: &Path, text: &str) -> Result<(), ItemError> {
        self.put(&path.to_string(), &Node::from(text))
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
        let nowhere = || ItemError::Nowhere { path: path.to_owned() };
        let way: Path = path.parse().map_err(|_| nowhere())?;
        let before = self.borrow().holder(&way).ok_or_else(nowhere)?;
        let after = supposed.borrow().holder(&way).ok_or_else(nowhere)?;
        let news = match way.name.as_str() {
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
                if let Some(place) = supposed.holder_mut(&way).and_then(|part| part.set_mut(attribute)) {
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
}

/// A value of which nothing is said is unknown, also where another stood before.
fn or_unknown(value: &Node) -> Node {
    match value {
        Node::Null => Node::from("unknown"),
        value => value.clone(),
    }
}
