//! The goods that a measure is about, as a part of the law's diagram.

use crate::goods::items::Category;
use crate::rule::control::Control;
use crate::rule::licence::Goods;
use crate::rule::measure::{Measure, Scope};
use crate::value::day::Day;
use crate::value::truth::Truth;

use super::compile::Compiler;
use super::diagram::Node;
use super::entry_of_day::EntryOfRegime;
use super::goods_of_day::GoodsOfDay;
use super::tables::{Seed, Tables};

/// What a measure says of an export of an item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MeasureSays {
    /// Whether it is about the item.
    pub about_item: Truth,
    /// Whether it applies.
    pub applies: Truth,
    /// Whether the readings of a dispute about its goods part here.
    pub is_disputed: bool,
}

/// What the entries of a regime say of the items of one category.
pub(super) struct SaysOfItem<'a> {
    pub category: Category,
    pub law: &'a [EntryOfRegime],
    pub tables: &'a Tables,
    pub day: Day,
    /// The entries that control or may control, each by itself.
    pub entries: &'a [(&'static Control, Node)],
    /// Whether an entry controls the item, or a point does that is left out.
    pub listed: Node,
}

impl SaysOfItem<'_> {
    /// Whether an item is among the goods.
    pub fn about(&self, scope: Scope, compiler: &mut Compiler<'_>) -> Node {
        match scope {
            Scope::AnyItem => Node::YES,
            Scope::UncontrolledItem => compiler.diagram.not(self.listed),
            Scope::UncontrolledAircraft if self.category != Category::Uav => Node::NO,
            Scope::UncontrolledAircraft => compiler.diagram.not(self.listed),
            Scope::ControlledItem => self.listed,
            Scope::ItemOf(controls) => {
                let named = self.entries.iter().filter(|(control, _)| controls.contains(control));
                named.fold(Node::NO, |node, (_, says)| compiler.diagram.or(node, *says))
            }
            Scope::Goods(goods) => {
                GoodsOfDay::of(goods, self.law, self.tables, self.day).node(compiler, self.category)
            }
            Scope::Disputed(disputed) => {
                let readings = self.readings(scope, compiler);
                compiler.disputed(&disputed.dispute, &readings)
            }
        }
    }

    /// Whether an item is among the goods of each reading, where the goods are disputed.
    pub fn readings(&self, scope: Scope, compiler: &mut Compiler<'_>) -> Vec<Node> {
        match scope {
            Scope::Disputed(disputed) => {
                disputed.scopes.iter().map(|&scope| self.about(scope, compiler)).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Measure {
    /// The goods that it tells as a rule on licences does.
    pub(super) const fn goods(&self) -> Option<&'static Goods> {
        match self.scope {
            Scope::Goods(goods) => Some(goods),
            _ => None,
        }
    }
}

/// A measure's criterion as it reads on the day nearest to a day on which it is law.
pub(crate) fn measure_seed(measure: &'static Measure, day: Day) -> Seed<'static> {
    (measure.criterion_near(day), Category::Export, day)
}

/// The dispute about the goods of a measure.
pub(super) fn scope_seed(measure: &'static Measure, day: Day) -> Option<Seed<'static>> {
    measure.disputed_scope().map(|disputed| (&disputed.dispute, Category::Export, day))
}
