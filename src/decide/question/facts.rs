//! The open facts of an item, of what is on board, of what each is designed for.

use crate::decide::cargo::Cargo;
use crate::decide::compile::Compiled;
use crate::decide::quick::{Memo, QuickMap};
use crate::decide::variable::{Asked, GlobalId, PlaceId};
use crate::goods::item::{Attribute, Carries, DesignedFor};
use crate::goods::items::{Category, ItemRef};
use crate::goods::path::join;
use crate::value::fact::{Kind, Set};
use crate::value::quantity::NO_UNIT;
use crate::value::text::Text;

use super::left::Marks;
use super::opens::{FactId, Opens, Tells};

/// What is open of an item.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Open {
    /// The value of an attribute.
    Value(&'static Attribute, Set),
    /// What it is designed for.
    Purpose,
    /// What is on board.
    Cargo,
}

/// An open fact, and whose it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OpenFact {
    pub place: usize,
    pub open: Open,
}

/// The item, a part on board, what one is designed for, or the transaction.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    /// The path that leads to it.
    pub path: Text,
    /// The path of the part on board to which it belongs.
    pub part: Text,
    pub item: ItemRef<'a>,
    /// Whether it is described: else it is what something may be designed for.
    pub exists: bool,
    purposes: Vec<(Category, usize)>,
    pub(super) parts: Option<usize>,
}

/// Bits of purposes: one a category, and one for everything else.
pub(crate) const OTHER_PURPOSE: u64 = 1 << 62;

impl OpenFact {
    pub fn tells(&self) -> Tells {
        match self.open {
            Open::Value(attribute, _) => match attribute.kind {
                Kind::Amount(_) | Kind::Country => Tells::From,
                Kind::Flag | Kind::Choice(_) => Tells::Bits,
            },
            Open::Purpose => Tells::Bits,
            Open::Cargo => Tells::Exact,
        }
    }
}

/// The number of a choice of globals.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Choice(u32);

impl Choice {
    pub const NOTHING: Self = Self(0);
}

/// Diagrams over the open facts of one item.
pub(crate) struct Builder<'a> {
    pub opens: Opens,
    pub marks: Marks,
    pub facts: Vec<OpenFact>,
    pub places: Vec<Place<'a>>,
    /// The globals that are chosen by each choice, in order.
    choices: Vec<Vec<(GlobalId, u32)>>,
    /// Memos of walks that are over.
    pub(super) memos: Vec<Memo>,
    known: QuickMap<(u32, u32), FactId>,
}

/// The place of the item, and of the transaction.
const ITEM: usize = 0;
const EXPORT: usize = 1;

impl<'a> Builder<'a> {
    pub fn new(item: ItemRef<'a>, export: Option<ItemRef<'a>>) -> Self {
        let mut builder = Self {
            opens: Opens::new(),
            marks: Marks::default(),
            facts: Vec::new(),
            places: Vec::new(),
            choices: vec![Vec::new()],
            memos: Vec::new(),
            known: QuickMap::default(),
        };
        builder.place(Text::EMPTY, Text::EMPTY, item, true);
        let unknown = Category::Export.unknown_ref();
        builder.place("export".into(), Text::EMPTY, export.unwrap_or(unknown), export.is_some());
        builder.describe(ITEM);
        builder
    }

    fn place(&mut self, path: Text, part: Text, item: ItemRef<'a>, exists: bool) -> usize {
        self.places.push(Place { path, part, item, exists, purposes: Vec::new(), parts: None });
        self.places.len() - 1
    }

    /// Finds everything that is described with an item; what lies on board stands side by side.
    fn describe(&mut self, at: usize) {
        let Place { path, part, item, .. } = self.places[at].clone();
        if let Carries::Items(items) = item.carries() {
            self.places[at].parts = Some(self.places.len());
            let list = join(&path, "carries");
            let is_part = at == ITEM || !part.is_empty() && part == path;
            for (index, item) in items.iter().enumerate() {
                let path = Text::from(format!("{list}[{index}]"));
                let part = if is_part { path.clone() } else { part.clone() };
                self.place(path, part, item.borrow(), true);
            }
            let first = self.places.len() - items.len();
            (first..first + items.len()).for_each(|at| self.describe(at));
        }
        if let DesignedFor::Item(purpose) = item.designed_for() {
            let purpose = purpose.borrow();
            let found = self.place(join(&path, "designed_for").into(), part, purpose, true);
            self.places[at].purposes.push((purpose.category(), found));
            self.describe(found);
        }
    }

    /// The place of what the item at a place is designed for, if that is of this category.
    pub(super) fn purpose(&mut self, at: usize, category: Category) -> usize {
        if let Some((_, known)) = self.places[at].purposes.iter().find(|(of, _)| *of == category) {
            return *known;
        }
        let (path, part) = (join(&self.places[at].path, "designed_for").into(), self.places[at].part.clone());
        let found = self.place(path, part, category.unknown_ref(), false);
        self.places[at].purposes.push((category, found));
        found
    }

    /// The globals that are chosen.
    pub(super) fn choice(&self, choice: Choice) -> &[(GlobalId, u32)] {
        &self.choices[choice.0 as usize]
    }

    /// The answer of a global, if it is chosen.
    pub(super) fn answer_chosen(&self, choice: Choice, id: GlobalId) -> Option<u32> {
        self.choice(choice).iter().find(|(known, _)| *known == id).map(|(_, answer)| *answer)
    }

    /// A choice, and one global that is not chosen there.
    pub(super) fn chosen(&mut self, choice: Choice, id: GlobalId, answer: u32) -> Choice {
        let mut globals = self.choice(choice).to_vec();
        globals.insert(globals.partition_point(|(known, _)| *known < id), (id, answer));
        let known = self.choices.iter().position(|known| *known == globals);
        let at = known.unwrap_or_else(|| {
            self.choices.push(globals);
            self.choices.len() - 1
        });
        Choice(at as u32)
    }

    pub(super) fn fact(&mut self, place: usize, open: Open) -> FactId {
        let what = match open {
            Open::Value(attribute, _) => u32::from(attribute.index),
            Open::Purpose => 256,
            Open::Cargo => 257,
        };
        let next = self.facts.len() as FactId;
        let known = *self.known.entry((place as u32, what)).or_insert(next);
        if known == next {
            self.facts.push(OpenFact { place, open });
        }
        known
    }

    /// The value of an attribute, in the unit of the law where nobody has given one.
    pub(super) fn value(
        &mut self,
        cargo: &Cargo,
        place: usize,
        attribute: &'static Attribute,
        mut set: Set,
    ) -> FactId {
        if let Some(known) = self.known.get(&(place as u32, u32::from(attribute.index))) {
            return *known;
        }
        if set.unit == NO_UNIT {
            set.unit = cargo.tables.unit_of(attribute).unwrap_or(NO_UNIT);
        }
        self.fact(place, Open::Value(attribute, set))
    }

    /// Where every fact stands in the order of a unit.
    pub fn levels(
        &mut self,
        compiled: &Compiled,
        cargo: &Cargo,
        place: usize,
        with_listed: bool,
    ) -> Vec<u32> {
        let mut order = Vec::new();
        self.order(compiled, cargo, place, with_listed, &mut order);
        let mut levels = vec![u32::MAX; self.facts.len()];
        for (level, fact) in (0..).zip(&order) {
            let known = &mut levels[*fact as usize];
            *known = level.min(*known);
        }
        levels
    }

    /// Every fact that a unit may ask, in the order in which it would.
    fn order(
        &mut self,
        compiled: &Compiled,
        cargo: &Cargo,
        place: usize,
        with_listed: bool,
        order: &mut Vec<FactId>,
    ) {
        for variable in &compiled.variables.all {
            match variable.asked {
                Asked::Fact(at, ..) => {
                    let attribute = variable.attribute.expect("a fact has an attribute");
                    let at = self.place_at(compiled, place, at);
                    let set = *(attribute.read)(self.places[at].item);
                    order.push(self.value(cargo, at, attribute, set));
                }
                Asked::Purpose(at) => {
                    let at = self.place_at(compiled, place, at);
                    order.push(self.fact(at, Open::Purpose));
                }
                Asked::OnBoard(at, _) => {
                    let listed = with_listed && at == PlaceId::ITEM;
                    let at = self.place_at(compiled, place, at);
                    self.order_on_board(cargo, at, listed, order);
                }
                Asked::Global(_) | Asked::Doubt => {}
            }
        }
    }

    fn order_on_board(&mut self, cargo: &Cargo, place: usize, with_listed: bool, order: &mut Vec<FactId>) {
        let Carries::Items(items) = self.places[place].item.carries() else {
            order.push(self.fact(place, Open::Cargo));
            return;
        };
        let Some(first) = self.places[place].parts else { return };
        for at in first..first + items.len() {
            if !matches!(self.places[at].item.carries(), Carries::Unknown) {
                self.order_on_board(cargo, at, with_listed, order);
            }
            if let Some(own) = cargo.on_board(self.places[at].item.category(), with_listed) {
                self.order(&own.compiled, cargo, at, with_listed, order);
            }
        }
    }

    /// The place of this builder that is a place of a unit.
    pub(super) fn place_at(&mut self, compiled: &Compiled, place: usize, at: PlaceId) -> usize {
        match at {
            PlaceId::ITEM => place,
            PlaceId::EXPORT => EXPORT,
            at => {
                let (from, category) = compiled.variables.places[usize::from(at.0)];
                let from = self.place_at(compiled, place, from);
                self.purpose(from, category)
            }
        }
    }
}

/// Every purpose.
pub(crate) fn all_purposes() -> u64 {
    let goods =
        <Category as strum::IntoEnumIterator>::iter().filter(|category| *category != Category::Export);
    goods.fold(OTHER_PURPOSE, |bits, category| bits | 1 << category as u32)
}
