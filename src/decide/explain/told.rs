//! What was explained already: entries share paragraphs, and each is explained once.

use crate::decide::quick::QuickMap;
use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::goods::items::ItemRef;
use crate::rule::criterion::Criterion;
use crate::value::day::Day;

use super::super::look::Look;
use super::super::variable::GlobalId;
use super::{Extent, Ground};

/// The grounds of everything that was explained of one item and all that belongs to it, under every regime of
/// one day: what is exact is the same whoever asks.
#[derive(Default)]
pub(crate) struct Told(RefCell<QuickMap<Key, Arc<Ground>>>);

/// What a ground depends on: the criterion and the item by their addresses, and the answers that are supposed,
/// which each regime numbers for itself.
#[derive(PartialEq, Eq)]
pub(super) struct Key {
    criterion: usize,
    item: usize,
    choice: Option<(usize, Vec<(GlobalId, u32)>)>,
    day: Day,
    extent: Extent,
}

impl Key {
    pub fn new(criterion: &Criterion, item: ItemRef<'_>, look: &Look<'_>, day: Day, extent: Extent) -> Self {
        let criterion = std::ptr::from_ref(criterion).addr();
        let item = std::ptr::from_ref(item.carries()).addr();
        let regime = std::ptr::from_ref(look.cargo).addr();
        let choice = (!look.choice.is_empty()).then(|| (regime, look.choice.to_vec()));
        Self { criterion, item, choice, day, extent }
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
