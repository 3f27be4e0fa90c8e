//! What a batch says is what the law says of each item.

use std::sync::OnceLock;

use dualuse::columns::{Batch, BatchAnswer, Columns};
use dualuse::{Category, Item, LawOfDay, Regime, date};
use proptest::prelude::*;
use strum::IntoEnumIterator;

use crate::generate::{Dice, goods, item};

/// The laws of three days, among them one with many open readings.
fn laws() -> &'static [LawOfDay] {
    static LAWS: OnceLock<Vec<LawOfDay>> = OnceLock::new();
    LAWS.get_or_init(|| [date(2026, 11, 24), date(2024, 1, 1), date(2019, 6, 1)].map(LawOfDay::on).into())
}

/// All that is asked of a category.
fn all(law: &LawOfDay, category: Category) -> Columns<'_> {
    law.columns(category).verdicts(Regime::iter()).entries(Regime::iter())
}

fn check(law: &LawOfDay, items: &[Item], answer: &BatchAnswer) -> Result<(), TestCaseError> {
    prop_assert_eq!(answer.rows(), items.len());
    for (row, item) in items.iter().enumerate() {
        for regime in Regime::iter() {
            let single = law.verdict(regime, item);
            prop_assert_eq!(
                answer.verdict(regime, row),
                Some(single),
                "{} of row {}: {:?}",
                regime,
                row,
                item
            );
        }
        for told in answer.entries() {
            let single = law.entry(told.regime, told.entry).expect("it was asked").truth(item);
            prop_assert_eq!(told.truths.at(row), single, "{} of row {}: {:?}", told.entry, row, item);
        }
    }
    Ok(())
}

fn items(category: Category, seeds: &[u64], depth: usize) -> Vec<Item> {
    seeds.iter().map(|seed| item(&mut Dice(*seed), category, depth)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_batch_says_what_the_law_says_of_each_item(
        law in 0..3_usize,
        category in prop::sample::select(goods()),
        seeds in prop::collection::vec(any::<u64>(), 0..150),
        depth in 0..3_usize,
    ) {
        let (law, items) = (&laws()[law], items(category, &seeds, depth));
        let columns = all(law, category);
        let batch = Batch::of_items(category, &items).expect("they are of the category");
        check(law, &items, &columns.decide(&batch))?;
        prop_assert_eq!(columns.encode(&batch).decide(), columns.decide(&batch));
    }
}
