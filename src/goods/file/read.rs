//! Items from a tree of values; what is wrong is named with its path.

use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer, Error as _};

use crate::goods::file::error::{ItemError, goods};
use crate::goods::file::tree::Node;
use crate::goods::item::{Carries, DesignedFor};
use crate::goods::items::{Category, Export, Item};
use crate::goods::notes::Note;
use crate::goods::path::join;
use crate::value::fact::{ValueError, nearest, set_from_texts, shortened};

/// An item and what was given beside it: the export to ask about, what is to be supposed, and what
/// was asked in vain.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Described {
    /// The item.
    pub item: Item,
    /// Who gets it, where and for what.
    pub export: Option<Export>,
    /// What is to be supposed of the item, by path; it is no fact.
    pub assume: BTreeMap<String, Node>,
    /// The reading that is adopted of each dispute.
    pub adopt: BTreeMap<String, String>,
    /// The paths of what was asked and is not known: it is not asked again.
    pub declined: Vec<String>,
}

impl From<Item> for Described {
    fn from(item: Item) -> Self {
        Self { item, export: None, assume: BTreeMap::new(), adopt: BTreeMap::new(), declined: Vec::new() }
    }
}

impl Described {
    pub(crate) fn from_node(node: &Node) -> Result<Self, ItemError> {
        let mut described = Self::from(read_item(node, "", true)?);
        if let Some(node) = node.get("export").filter(|node| **node != Node::Null) {
            described.export = Some(read_export(node, "export")?);
        }
        let supposed = read_table(node.get("assume"), "assume")?;
        let mut probe = described.clone();
        for (path, value) in supposed {
            probe.put(&path, &value).map_err(|error| error.below("assume"))?;
            described.assume.insert(path, value);
        }
        for (dispute, reading) in read_table(node.get("adopt"), "adopt")? {
            let path = join("adopt", &shown(&dispute));
            let Node::Text(reading) = reading else { return Err(unexpected(&path, "text", &reading)) };
            described.adopt.insert(dispute, reading);
        }
        described.declined = match node.get("declined") {
            None | Some(Node::Null) => Vec::new(),
            Some(Node::List(nodes)) => {
                let texts = nodes.iter().enumerate();
                let text = |(at, node): (usize, &Node)| read_text(node, &format!("declined[{at}]"));
                texts.filter_map(|node| text(node).transpose()).collect::<Result<_, _>>()?
            }
            Some(other) => return Err(unexpected("declined", "a list of paths", other)),
        };
        Ok(described)
    }
}

/// The entries of a table that may be left out.
fn read_table(node: Option<&Node>, path: &str) -> Result<Vec<(String, Node)>, ItemError> {
    match node {
        None | Some(Node::Null) => Ok(Vec::new()),
        Some(Node::Map(entries)) => {
            for (key, _) in entries {
                once(entries, key, &join(path, &shown(key)))?;
            }
            Ok(entries.clone())
        }
        Some(other) => Err(unexpected(path, "a table", other)),
    }
}

impl<'de> Deserialize<'de> for Described {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_node(&Node::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Node::deserialize(deserializer)?;
        let item = match node.get("category") {
            Some(Node::Text(text)) if *text == Category::Export.to_string() => {
                read_export(&node, "").map(Item::from)
            }
            _ => read_item(&node, "", false),
        };
        item.map_err(D::Error::custom)
    }
}

fn read_export(node: &Node, path: &str) -> Result<Export, ItemError> {
    let Node::Map(entries) = node else {
        return Err(unexpected(path, "a table", node));
    };
    let mut item = Category::Export.unknown();
    for (key, value) in entries {
        let path = join(path, &shown(key));
        once(entries, key, &path)?;
        match key.as_str() {
            "end_user" => *item.parts_mut().name = read_text(value, &path)?,
            "category" if *value == Node::Text(Category::Export.to_string()) => {}
            _ => read_attribute(&mut item, Category::Export, key, value, &path)?,
        }
    }
    match item {
        Item::Export(export) => Ok(*export),
        _ => unreachable!("an unknown export is an export"),
    }
}

pub(super) fn read_item(node: &Node, path: &str, may_have_export: bool) -> Result<Item, ItemError> {
    let Node::Map(entries) = node else {
        return Err(unexpected(path, "a table with a category", node));
    };
    let category = read_category(node, path)?;
    let mut item = category.unknown();
    for (key, value) in entries {
        let path = join(path, &shown(key));
        once(entries, key, &path)?;
        let parts = item.parts_mut();
        match key.as_str() {
            "category" => {}
            "export" | "assume" | "adopt" | "declined" if may_have_export => {}
            "name" => *parts.name = read_text(value, &path)?,
            "maker" => *parts.maker = read_text(value, &path)?,
            "hs_code" => *parts.hs_code = read_text(value, &path)?,
            "designed_for" => *parts.designed_for = read_purpose(value, &path)?,
            "carries" => *parts.carries = read_cargo(value, &path)?,
            _ => read_attribute(&mut item, category, key, value, &path)?,
        }
    }
    Ok(item)
}

/// Names that every item may have, beside its attributes.
const COMMON: [&str; 10] = [
    "category",
    "name",
    "maker",
    "hs_code",
    "designed_for",
    "carries",
    "export",
    "assume",
    "adopt",
    "declined",
];

/// A key as a step of a path.
fn shown(key: &str) -> String {
    if key.is_empty() { "``".to_owned() } else { shortened(key) }
}

fn once(entries: &[(String, Node)], key: &str, path: &str) -> Result<(), ItemError> {
    match entries.iter().filter(|(name, _)| name == key).count() {
        1 => Ok(()),
        _ => Err(ItemError::Twice { path: path.to_owned() }),
    }
}

fn read_category(node: &Node, path: &str) -> Result<Category, ItemError> {
    let path = join(path, "category");
    match node.get("category") {
        None => Err(ItemError::NoCategory { path }),
        Some(Node::Text(text)) => category_named(text, path, &[]),
        Some(other) => Err(unexpected(&path, "the name of a category", other)),
    }
}

fn category_named(text: &str, path: String, words: &[&'static str]) -> Result<Category, ItemError> {
    match text.parse() {
        Ok(category) if category != Category::Export => Ok(category),
        _ => {
            let near = nearest(text, goods().into_iter().chain(words.iter().copied()));
            Err(ItemError::UnknownCategory { path, text: text.to_owned(), near })
        }
    }
}

pub(super) fn read_attribute(
    item: &mut Item,
    category: Category,
    key: &str,
    value: &Node,
    path: &str,
) -> Result<(), ItemError> {
    let attributes = category.attributes();
    let Some(attribute) = attributes.iter().find(|attribute| attribute.name == key) else {
        let common: &[&str] = if category == Category::Export { &["end_user"] } else { &COMMON };
        let names = attributes.iter().map(|attribute| attribute.name).chain(common.iter().copied());
        return Err(ItemError::UnknownAttribute {
            path: path.to_owned(),
            category,
            near: nearest(key, names.filter(|name| *name != key)),
        });
    };
    let Some((texts, mut note)) = value_texts(value, path)? else { return Ok(()) };
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    let (set, remark) = set_from_texts(&attribute.asked(), &texts)
        .map_err(|source| ItemError::Value { path: path.to_owned(), source: with_unit_of(key, source) })?;
    note.remark = match (note.remark, remark) {
        (Some(beside), Some(behind)) => Some(format!("{beside}; {behind}")),
        (beside, behind) => beside.or(behind),
    };
    if let Some(place) = item.set_mut(attribute) {
        *place = set;
    }
    item.parts_mut().notes.put(attribute, note);
    Ok(())
}

/// Proposes the unit in which people give a length of this name, from wavelengths to ranges.
fn with_unit_of(name: &str, mut error: ValueError) -> ValueError {
    if let ValueError::NoUnit { unit, .. }
    | ValueError::NotANumber { unit, .. }
    | ValueError::SeveralAmounts { unit, .. } = &mut error
        && *unit == "m"
    {
        *unit = match name {
            "droplet_diameter" | "pixel_pitch" => "µm",
            "focal_length" => "mm",
            name if name.ends_with("wavelength") => "nm",
            name if name.ends_with("diameter") || name.ends_with("aperture") => "mm",
            name if name.ends_with("range") => "km",
            _ => "m",
        };
    }
    error
}

/// The texts of a value, any of which it may have, with the remark and source that stand beside it.
fn value_texts(node: &Node, path: &str) -> Result<Option<(Vec<String>, Note)>, ItemError> {
    let texts = match node {
        Node::Null => return Ok(None),
        Node::List(nodes) => {
            let texts = nodes.iter().enumerate();
            texts.map(|(at, node)| value_text(node, &format!("{path}[{at}]"))).collect::<Result<_, _>>()?
        }
        Node::Map(entries) => return read_beside(entries, path).map(Some),
        node => vec![value_text(node, path)?],
    };
    Ok(Some((texts, Note::default())))
}

fn value_text(node: &Node, path: &str) -> Result<String, ItemError> {
    match node {
        Node::Null => Ok("unknown".to_owned()),
        Node::Flag(flag) => Ok(if *flag { "yes" } else { "no" }.to_owned()),
        Node::Number(text) | Node::Text(text) => Ok(text.clone()),
        other => Err(unexpected(path, "a value", other)),
    }
}

/// A value in a table, with what stands beside it.
fn read_beside(entries: &[(String, Node)], path: &str) -> Result<(Vec<String>, Note), ItemError> {
    let mut note = Note::default();
    let mut texts = vec!["unknown".to_owned()];
    for (key, node) in entries {
        let path = join(path, &shown(key));
        once(entries, key, &path)?;
        match (key.as_str(), node) {
            ("value", Node::Map(_)) => return Err(unexpected(&path, "a value", node)),
            ("value", node) => {
                if let Some((values, _)) = value_texts(node, &path)? {
                    texts = values;
                }
            }
            ("remark", node) => note.remark = read_text(node, &path)?,
            ("source", node) => note.source = read_text(node, &path)?,
            _ => {
                return Err(ItemError::Unexpected {
                    path,
                    expected: "`value`, `remark` or `source`",
                    found: "another key",
                });
            }
        }
    }
    Ok((texts, note))
}

fn read_text(node: &Node, path: &str) -> Result<Option<String>, ItemError> {
    match node {
        Node::Null => Ok(None),
        Node::Text(text) => Ok(Some(text.clone())),
        // Of 8806.90 the last digit would be lost.
        Node::Number(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => Ok(Some(text.clone())),
        other => Err(unexpected(path, "text", other)),
    }
}

pub(crate) fn read_purpose(node: &Node, path: &str) -> Result<DesignedFor, ItemError> {
    match node {
        Node::Null => Ok(DesignedFor::Unknown),
        Node::Text(text) => match text.as_str() {
            "unknown" => Ok(DesignedFor::Unknown),
            "nothing_in_particular" => Ok(DesignedFor::NothingInParticular),
            "something_else" => Ok(DesignedFor::SomethingElse),
            name => {
                let words = ["nothing_in_particular", "something_else", "unknown"];
                let category = category_named(name, path.to_owned(), &words)?;
                Ok(DesignedFor::Item(Box::new(category.unknown())))
            }
        },
        node => Ok(DesignedFor::Item(Box::new(read_item(node, path, false)?))),
    }
}

pub(super) fn read_cargo(node: &Node, path: &str) -> Result<Carries, ItemError> {
    match node {
        Node::Null => Ok(Carries::Unknown),
        Node::Text(text) if text == "unknown" => Ok(Carries::Unknown),
        Node::Text(text) if text == "none" => Ok(Carries::Items(Vec::new())),
        Node::List(nodes) => {
            let items = nodes.iter().enumerate();
            let items = items.map(|(at, node)| read_item(node, &format!("{path}[{at}]"), false));
            Ok(Carries::Items(items.collect::<Result<_, _>>()?))
        }
        other => Err(unexpected(path, "a list of items", other)),
    }
}

fn unexpected(path: &str, expected: &'static str, found: &Node) -> ItemError {
    ItemError::Unexpected { path: path.to_owned(), expected, found: found.kind() }
}
