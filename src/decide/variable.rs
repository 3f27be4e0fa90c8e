//! The variables of a diagram: what the law asks of an item, and the cells that
//! it tells apart.
//!
//! The cells of an amount lie between the law's own limits, of a choice they are
//! the classes that the law tells apart; *absent* is a cell. A cell in which no
//! value can lie (between two neighbouring counts) does not exist.

use crate::decide::quick::QuickMap;
use crate::goods::item::Attribute;
use crate::goods::items::Category;
use crate::rule::criterion::{Accepts, Test};
use crate::value::country::Country;
use crate::value::fact::{ENDLESS, Kind};

/// From the item that is asked, through what it is designed for, to another item.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct PlaceId(pub u16);

impl PlaceId {
    /// The item that is asked.
    pub const ITEM: Self = Self(0);
    /// The transaction.
    pub const EXPORT: Self = Self(1);
}

/// Something whose answer is the same wherever the law asks for it, beside the
/// item: which reading of a text is right, what a text says that was not seen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct GlobalId(pub u16);

/// What a variable asks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Asked {
    Global(GlobalId),
    /// Whether a text applies that may or may not have been law.
    Doubt,
    /// The attribute with this index, of the item at a place.
    Fact(PlaceId, Category, u8),
    /// The category of what the item at a place is designed for.
    Purpose(PlaceId),
    /// Whether some item on board of the item at a place meets this condition.
    OnBoard(PlaceId, u8),
}

impl Asked {
    fn is_global(self) -> bool {
        matches!(self, Self::Global(_) | Self::Doubt)
    }
}

/// The cells of a variable.
#[derive(Clone, Debug)]
pub(crate) enum Cells {
    /// Two or more, by number.
    Numbered(u16),
    /// The amounts below the first cut, from it to the next, and so on; then *absent* where that can be.
    Amounts { cuts: Vec<i128>, optional: bool },
    /// Classes of choices, as bits, *absent* being one of these.
    Classes(Vec<u64>),
    /// Categories, and last every other.
    Categories(Vec<Category>),
}

/// One variable.
#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub asked: Asked,
    pub attribute: Option<&'static Attribute>,
    pub cells: Cells,
}

/// The variables of a diagram, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables {
    pub all: Vec<Variable>,
    level_of: QuickMap<Asked, u32>,
    /// Each place by the one it is reached from and its category; the first two are the item and the transaction.
    pub places: Vec<(PlaceId, Category)>,
}

impl Cells {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Numbered(count) => usize::from(*count),
            Self::Amounts { cuts, optional } => cuts.len() + 1 + usize::from(*optional),
            Self::Classes(classes) => classes.len(),
            Self::Categories(categories) => categories.len() + 1,
        }
    }
}

impl Variables {
    pub fn new(category: Category) -> Self {
        let places = vec![(PlaceId::ITEM, category), (PlaceId::EXPORT, Category::Export)];
        Self { places, ..Self::default() }
    }

    /// The level of a variable; it has one if it was mentioned.
    pub fn level(&self, asked: Asked) -> u32 {
        self.level_of[&asked]
    }

    /// The place of what the item at a place is designed for, if that is of this category.
    pub fn purpose(&mut self, at: PlaceId, category: Category) -> PlaceId {
        let reached = (at, category);
        let index = self.places.iter().skip(2).position(|place| *place == reached).map(|index| index + 2);
        PlaceId(index.unwrap_or_else(|| {
            self.places.push(reached);
            self.places.len() - 1
        }) as u16)
    }

    pub fn mention(&mut self, asked: Asked, cells: Cells) -> &mut Cells {
        let next = self.all.len() as u32;
        let level = *self.level_of.entry(asked).or_insert(next);
        if level == next {
            self.all.push(Variable { asked, attribute: None, cells });
        } else if let (Cells::Numbered(known), Cells::Numbered(count)) =
            (&mut self.all[level as usize].cells, cells)
        {
            *known = count.max(*known);
        }
        &mut self.all[level as usize].cells
    }

    /// Whether something is asked that is the same at all places, or a text that may have been law.
    pub fn has_globals(&self) -> bool {
        self.all.iter().any(|variable| variable.asked.is_global())
    }

    /// A test of an attribute at a place: its limits part the cells.
    pub fn mention_test(&mut self, at: PlaceId, test: &Test) {
        let attribute = test.attribute;
        let asked = Asked::Fact(at, attribute.category, attribute.index);
        let cells = match attribute.kind {
            Kind::Amount(_) | Kind::Country => {
                Cells::Amounts { cuts: Vec::new(), optional: attribute.optional }
            }
            Kind::Flag | Kind::Choice(_) => {
                Cells::Classes(vec![(attribute.read)(attribute.category.unknown_ref()).choices])
            }
        };
        self.mention(asked, cells).part(attribute, &test.accepts);
        let level = self.level(asked) as usize;
        self.all[level].attribute = Some(attribute);
    }

    /// A purpose of this category at a place.
    pub fn mention_purpose(&mut self, at: PlaceId, category: Category) {
        if let Cells::Categories(known) = self.mention(Asked::Purpose(at), Cells::Categories(Vec::new()))
            && !known.contains(&category)
        {
            known.push(category);
        }
    }

    /// Puts the variables into their final order: the facts as they were first mentioned; then the
    /// conditions on each cargo side by side, since these cost most to find; and last what is the same at
    /// all places, so that a reading is asked only where the facts leave it open.
    pub fn close(&mut self) {
        let block = |variable: &Variable| match variable.asked {
            Asked::OnBoard(at, _) => Some(at),
            _ => None,
        };
        let mut order: Vec<usize> = (0..self.all.len()).collect();
        order.sort_by_key(|&at| {
            let variable = &self.all[at];
            (variable.asked.is_global(), block(variable))
        });
        self.all = order.iter().map(|&at| self.all[at].clone()).collect();
        self.level_of = (0..).zip(&self.all).map(|(level, variable)| (variable.asked, level)).collect();
    }
}

impl Cells {
    fn part(&mut self, attribute: &Attribute, accepts: &Accepts) {
        match (self, accepts) {
            (Self::Amounts { cuts, .. }, Accepts::Amounts { low, high, .. }) => {
                let ends = [Some(*low), high.checked_add(1)];
                cut_at(cuts, attribute, ends.into_iter().flatten());
            }
            (Self::Amounts { cuts, .. }, Accepts::Countries(group)) => {
                cut_at(cuts, attribute, group.halves().flat_map(|half| [half, half + 1]));
            }
            (Self::Classes(classes), Accepts::Choices(accepted)) => {
                let parted = classes.iter().flat_map(|class| [class & accepted, class & !accepted]);
                *classes = parted.filter(|class| *class != 0).collect();
            }
            _ => {}
        }
    }

    /// Whether a test accepts each cell.
    pub fn accepted(&self, attribute: &Attribute, accepts: &Accepts) -> Vec<bool> {
        match (self, accepts) {
            (Self::Amounts { cuts, optional }, Accepts::Amounts { low, high, .. }) => {
                let end = |half: i128| next_value(attribute.kind, half).unwrap_or(i128::MAX);
                let (from, to) = (end(*low), high.checked_add(1).map_or(i128::MAX, end));
                let starts = std::iter::once(least(attribute)).chain(cuts.iter().copied());
                let absent = optional.then_some(false);
                starts.map(|start| from <= start && start < to).chain(absent).collect()
            }
            (Self::Amounts { cuts, .. }, Accepts::Countries(group)) => {
                let starts = std::iter::once(least(attribute)).chain(cuts.iter().copied());
                starts.map(|start| group.halves().any(|half| half == start)).collect()
            }
            (Self::Classes(classes), Accepts::Choices(accepted)) => {
                classes.iter().map(|class| class & accepted != 0).collect()
            }
            _ => vec![false; self.len()],
        }
    }
}

/// Parts cells at these half steps.
fn cut_at(cuts: &mut Vec<i128>, attribute: &Attribute, ends: impl Iterator<Item = i128>) {
    for cut in ends.filter_map(|end| next_value(attribute.kind, end)) {
        if cut > least(attribute) && cut <= ENDLESS {
            let at = cuts.partition_point(|other| *other < cut);
            if cuts.get(at) != Some(&cut) {
                cuts.insert(at, cut);
            }
        }
    }
}

/// The least value that an attribute can have, in half steps.
fn least(attribute: &Attribute) -> i128 {
    (attribute.read)(attribute.category.unknown_ref()).low
}

/// The first value that is not below this half step: counts are whole, and not every number is a country.
fn next_value(kind: Kind, half: i128) -> Option<i128> {
    match kind {
        Kind::Amount(dimension) if dimension.is_count() => {
            let whole = dimension.whole();
            (-(-half).div_euclid(whole)).checked_mul(whole)
        }
        Kind::Country => Country::all_halves().find(|code| *code >= half),
        _ => Some(half),
    }
}
