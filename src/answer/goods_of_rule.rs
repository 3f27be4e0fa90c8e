//! The facts on which it hangs whether an item is among the goods of a rule on exports.

use crate::answer::classification::{EntryDecision, unique};
use crate::decide::explain::{Explainer, Question};
use crate::decide::variable::PlaceId;
use crate::goods::items::Category;
use crate::rule::control::Control;
use crate::rule::licence::Goods;
use crate::rule::measure::Scope;
use crate::value::text::Text;
use crate::value::truth::Truth;

/// An item, with what the entries of a regime say of it.
pub(super) struct OfItem<'a> {
    pub category: Category,
    pub entries: &'a [EntryDecision],
    /// Explains criteria about the item, as they read on the day.
    pub explainer: Explainer<'a>,
}

impl OfItem<'_> {
    /// The open facts that decide whether the item is among the goods, by their paths.
    pub fn open(&self, scope: Scope) -> Vec<Text> {
        unique(self.of_scope(scope))
    }

    fn of_scope(&self, scope: Scope) -> Vec<Text> {
        match scope {
            Scope::AnyItem => Vec::new(),
            Scope::UncontrolledItem | Scope::UncontrolledAircraft | Scope::ControlledItem => {
                self.of_entries(|_| true)
            }
            Scope::ItemOf(controls) => self.of_entries(|entry| is_one(entry, controls)),
            Scope::Goods(goods) => self.of_goods(goods),
            Scope::Disputed(disputed) => {
                disputed.scopes.iter().flat_map(|&scope| self.of_scope(scope)).collect()
            }
        }
    }

    fn of_goods(&self, goods: &'static Goods) -> Vec<Text> {
        match goods {
            Goods::Everything => Vec::new(),
            Goods::Listed => self.of_entries(|_| true),
            Goods::Of(controls) => self.of_entries(|entry| is_one(entry, controls)),
            Goods::For(code) => {
                let of_reasons = self.own().flat_map(|entry| &entry.open_reasons);
                let of_reasons = of_reasons.filter(|open| open.reason == *code).flat_map(|open| &open.open);
                let stands = |entry: &EntryDecision| entry.reasons.iter().any(|reason| reason == code);
                of_reasons.cloned().chain(self.of_entries(stands)).collect()
            }
            Goods::Meets(category, criterion) if *category == self.category => {
                let ground = self.explainer.explain(criterion, PlaceId::ITEM, "");
                ground.open_questions().into_iter().map(Question::into_text).collect()
            }
            Goods::Meets(..) => Vec::new(),
            Goods::All(goods) | Goods::Any(goods) => {
                goods.iter().flat_map(|goods| self.of_goods(goods)).collect()
            }
            Goods::Not(goods) => self.of_goods(goods),
        }
    }

    /// The open facts of the entries about the item itself.
    fn of_entries(&self, is_meant: impl Fn(&EntryDecision) -> bool) -> Vec<Text> {
        let open = self.own().filter(|entry| entry.truth == Truth::Unknown && is_meant(entry));
        open.flat_map(|entry| entry.open.iter().chain(&entry.disputed)).cloned().collect()
    }

    fn own(&self) -> impl Iterator<Item = &EntryDecision> {
        self.entries.iter().filter(|entry| entry.part.is_empty())
    }
}

fn is_one(entry: &EntryDecision, controls: &[&'static Control]) -> bool {
    controls.iter().any(|control| control.id == entry.entry)
}
