//! What was explained already: entries share paragraphs, and each is explained once.

use crate::decide::quick::QuickMap;
use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::goods::items::ItemRef;
use crate::rule::criterion::Criterion;
use crate::value::day::Day;

use super::super::look::Choice;
use super::super::variable::GlobalId;
use super::{Extent, Ground};

/// The grounds of everything that was explained under one law, of one item and all that belongs to it.
#[derive(Default)]
pub(crate) struct Told(RefCell<QuickMap<Key, Arc<Ground>>>);

/// What a ground depends on: the criterion and the item by their addresses, the answers that are supposed.
#[derive(PartialEq, Eq)]
pub(super) struct Key {
    criterion: usize,
    item: usize,
    choice: Vec<(GlobalId, u32)>,
    day: Day,
    extent: Extent,
}

impl Key {
    pub fn new(criterion: &Criterion, item: ItemRef<'_>, choice: &Choice, day: Day, extent: Extent) -> Self {
        let criterion = std::ptr::from_ref(criterion).addr();
        let item = std::ptr::from_ref(item.carries()).addr();
        Self { criterion, item, choice: choice.to_vec(), day, extent }
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.criterion ^ self.item.rotate_left(24));
    }
}

impl Told {
    /// The ground that is known, or that is found now.
    pub(super) fn once(&self, key: Key, find: impl FnOnce() -> Ground) -> Arc<Ground> {
        if let Some(known) = self.0.borrow().get(&key) {
            return known.clone();
        }
        let found = Arc::new(find());
        self.0.borrow_mut().insert(key, found.clone());
        found
    }
}
