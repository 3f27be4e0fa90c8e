//! Cases as people bring them: products with published figures, intervals over
//! several points, days around a change, reasons and what eases a control.
//! The rows of each law stand at its mirrored path in `tests/laws`.

mod authorisations;
mod left_out;
mod licences;
mod licences_annex_iv;
mod licences_cn;
mod licences_eu;
mod licences_reach;
mod licences_read;
mod licences_told;
mod licences_us_end_use;
mod licences_us_exceptions;
mod published;
mod reasons;
mod story;
mod straddling;
mod west_communications;
mod west_navigation;
mod west_sensors;
mod western_drones;

use dualuse::{Case, Classification, Date, EntryDecision, Item, ItemRef, Regime, Text, date};

/// The day on which most cases are asked.
pub const DAY: Date = date(2026, 9, 2);

/// The item of these texts in TOML; a later one replaces what an earlier one says.
pub fn item(texts: &[&str]) -> Item {
    let tables = texts.iter().map(|text| text.parse::<toml::Table>().expect("a text in TOML"));
    let table: toml::Table = tables.flatten().collect();
    table.try_into().unwrap_or_else(|error| panic!("{texts:?}: {error}"))
}

/// What a regime says of an item on a day, of every entry.
pub fn classify<'a>(item: impl Into<ItemRef<'a>>, regime: Regime, on: Date) -> Classification {
    Case::new(item, on).under([regime]).with_all_entries().classify()
}

/// What an entry says of the item itself.
pub fn find<'a>(classification: &'a Classification, regime: Regime, id: &str) -> &'a EntryDecision {
    let entries = &classification.under(regime).unwrap().entries;
    entries.iter().find(|entry| entry.entry == id && entry.part.is_empty()).unwrap_or_else(|| {
        panic!("no entry {id} among {:?}", entries.iter().map(|entry| &entry.entry).collect::<Vec<_>>())
    })
}

/// The reasons of an American entry for an item.
pub fn american_reasons<'a>(item: impl Into<ItemRef<'a>>, id: &str, on: Date) -> Vec<Text> {
    find(&classify(item, Regime::Us, on), Regime::Us, id).reasons.clone()
}
