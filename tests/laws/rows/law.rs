//! The laws that rows are put to, each kept for all tests.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use dualuse::{Date, Described, LawOfDay, Regime, Verdict};

use super::item::{date, describe};

/// The law of a day, kept for all tests.
pub fn law_of(day: Date, adopting: Option<(&str, &str)>) -> &'static LawOfDay {
    type Key = (Date, Option<(String, String)>);
    static LAWS: LazyLock<Mutex<HashMap<Key, &'static LawOfDay>>> = LazyLock::new(Mutex::default);
    let named = adopting.map(|(dispute, reading)| (dispute.to_owned(), reading.to_owned()));
    let mut laws = LAWS.lock().unwrap_or_else(PoisonError::into_inner);
    laws.entry((day, named)).or_insert_with(|| {
        let law = LawOfDay::on(day);
        let law = match adopting {
            Some((dispute, reading)) => {
                law.adopting(dispute, reading).unwrap_or_else(|error| panic!("{error}"))
            }
            None => law,
        };
        Box::leak(Box::new(law))
    })
}

/// The verdict of a regime on an item, and on its export if one is described.
pub fn verdict(regime: Regime, day: &str, item: &[&str], changed: &[(&str, &str)]) -> Verdict {
    judge(regime, day, &describe("verdict", item, changed))
}

pub fn judge(regime: Regime, day: &str, described: &Described) -> Verdict {
    let mut case = law_of(date(day), None).case(&described.item).under([regime]);
    if let Some(export) = &described.export {
        case = case.for_export(export);
    }
    case.verdict(regime)
}
