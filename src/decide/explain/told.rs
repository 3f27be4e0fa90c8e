//! What was explained already: entries share paragraphs, and each is explained once.

use std::cell::RefCell;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::goods::item::Attribute;
use crate::goods::items::ItemRef;
use crate::goods::path::join;
use crate::rule::control::Version;
use crate::rule::criterion::Criterion;
use crate::value::day::Day;
use crate::value::text::Text;

use super::super::look::Look;
use super::super::quick::QuickMap;
use super::super::variable::GlobalId;
use super::{Below, Extent};

/// The grounds of everything that was explained of one item and all that belongs to it, under every regime of
/// one day: what is exact is the same whoever asks.
pub(crate) struct Told {
    grounds: RefCell<QuickMap<Key, Below>>,
    /// The same where answers are supposed, which each regime numbers for itself.
    supposed: RefCell<QuickMap<(Key, Supposed), Below>>,
    values: RefCell<QuickMap<(usize, u8), Stated>>,
    lists: RefCell<QuickMap<(usize, List), Text>>,
    cites: RefCell<QuickMap<usize, Text>>,
}

/// A regime by its address, and the answers that are supposed.
type Supposed = (usize, Vec<(GlobalId, u32)>);

/// What grounds depend on: the criterion and the item by their addresses.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Key {
    criterion: usize,
    item: usize,
    day: Day,
    extent: Extent,
}

/// What an item carries, or what it is designed for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub(super) enum List {
    Carries,
    DesignedFor,
}

/// What is told of a value, whatever asks for it.
#[derive(Clone)]
pub(super) struct Stated {
    pub path: Text,
    pub value: Text,
    pub remark: Option<Text>,
    pub source: Option<Text>,
}

impl Key {
    pub fn new(criterion: &Criterion, item: ItemRef<'_>, day: Day, extent: Extent) -> Self {
        Self { criterion: std::ptr::from_ref(criterion).addr(), item: address(item), day, extent }
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.criterion ^ self.item.rotate_left(24));
    }
}

/// As much as is told of an item with a few parts.
const MANY: usize = 400;

impl Default for Told {
    fn default() -> Self {
        let grounds = QuickMap::with_capacity_and_hasher(MANY, BuildHasherDefault::default());
        let values = QuickMap::with_capacity_and_hasher(MANY / 4, BuildHasherDefault::default());
        Self {
            grounds: grounds.into(),
            supposed: RefCell::default(),
            values: values.into(),
            lists: RefCell::default(),
            cites: RefCell::default(),
        }
    }
}

impl Told {
    /// The grounds that are known, or that are found now.
    pub(super) fn once(&self, key: Key, look: &Look<'_>, find: impl FnOnce() -> Below) -> Below {
        if look.choice.is_empty() {
            return once(&self.grounds, key, find);
        }
        let regime = std::ptr::from_ref(look.cargo).addr();
        once(&self.supposed, (key, (regime, look.choice.to_vec())), find)
    }

    /// What is told of the value that the item at a path has of an attribute.
    pub(super) fn stated(&self, item: ItemRef<'_>, path: &str, attribute: &Attribute) -> Stated {
        let key = (address(item), attribute.index);
        self.values.borrow_mut().entry(key).or_insert_with(|| Stated::of(item, path, attribute)).clone()
    }

    /// The path of what the item at a path carries or is designed for.
    pub(super) fn below(&self, item: ItemRef<'_>, path: &str, list: List) -> Text {
        let key = (address(item), list);
        self.lists.borrow_mut().entry(key).or_insert_with(|| join(path, list.into()).into()).clone()
    }

    /// Where a version stands.
    pub(super) fn cite(&self, version: &'static Version) -> Text {
        let key = std::ptr::from_ref(version).addr();
        self.cites.borrow_mut().entry(key).or_insert_with(|| version.citation.to_string().into()).clone()
    }
}

/// What is found under a key, once.
fn once<K: Eq + Hash>(known: &RefCell<QuickMap<K, Below>>, key: K, find: impl FnOnce() -> Below) -> Below {
    if let Some(known) = known.borrow().get(&key) {
        return known.clone();
    }
    let found = find();
    known.borrow_mut().insert(key, found.clone());
    found
}

impl Stated {
    fn of(item: ItemRef<'_>, path: &str, attribute: &Attribute) -> Self {
        let set = (attribute.read)(item);
        let note = item.notes().of(attribute).cloned().unwrap_or_default();
        Self {
            path: match path {
                "" => attribute.name.into(),
                path => join(path, attribute.name).into(),
            },
            value: match *set == *(attribute.read)(attribute.category.unknown_ref()) {
                true => "unknown".into(),
                false => set.show(attribute.kind, attribute.optional).into(),
            },
            remark: note.remark.map(Text::from),
            source: note.source.map(Text::from),
        }
    }
}

/// Each item has a list of what it carries, and no other has the same.
fn address(item: ItemRef<'_>) -> usize {
    std::ptr::from_ref(item.carries()).addr()
}
