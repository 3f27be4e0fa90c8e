//! What a query looks like.

use std::collections::BTreeMap;

use dualuse::sql::{Dialect, Part, Rule};
use dualuse::{Category, Item, Regime};
use strum::IntoEnumIterator as _;

use crate::{days, goods};

#[test]
fn a_limit_is_written_as_the_law_states_it() {
    let [law, _] = days();
    let entry = law.entry(Regime::Cn, "9A012.a.1").unwrap();
    for dialect in Dialect::iter() {
        let query = Rule::entry(&law, entry).query(dialect).unwrap().to_string();
        let bare = query.replace(['"', '`'], "");
        for limit in [
            "endurance_low < 60 ",
            "endurance_high > 30 OR endurance_high = 30 AND NOT endurance_high_open",
            "gust_tolerance_high > 46.3 OR gust_tolerance_high = 46.3 AND NOT gust_tolerance_high_open",
        ] {
            assert!(bare.contains(limit), "{dialect}: {limit}: {bare}");
        }
    }
    let closed = Rule::entry(&law, entry).ends_closed().query(Dialect::DuckDb).unwrap();
    assert!(closed.text().contains("\"gust_tolerance_high\" >= 46.3"), "{closed}");
    assert!(closed.tables()[0].columns().iter().all(|column| !column.name().ends_with("_open")));
}

#[test]
fn nothing_nests_and_names_fit_every_engine() {
    let [law, _] = days();
    let deepest = |text: &str| {
        let depths = text.chars().scan(0_i32, |depth, c| {
            *depth += i32::from(c == '(') - i32::from(c == ')');
            Some(*depth)
        });
        depths.max().unwrap()
    };
    for regime in Regime::ALL {
        for category in goods() {
            let query = Rule::entries(&law, regime, category).deeper_unknown().query(Dialect::Spark).unwrap();
            assert!(deepest(query.text()) < 48, "{regime} {category}: {}", deepest(query.text()));
            let names = query.tables().iter().flat_map(|table| table.columns());
            names.for_each(|column| assert!(column.name().len() <= 63, "{}", column.name()));
        }
    }
}

#[test]
fn every_limit_is_exact_in_the_unit_of_its_column() {
    let [law, _] = days();
    let mut units = BTreeMap::new();
    for regime in Regime::ALL {
        for category in goods() {
            let query =
                Rule::entries(&law, regime, category).deeper_unknown().query(Dialect::DuckDb).unwrap();
            for column in query.tables()[0].columns() {
                if let (Part::Low, Some(attribute)) = (column.part(), column.attribute()) {
                    let unit = column.unit().unwrap();
                    let known = units.entry(format!("{attribute:?}")).or_insert(unit);
                    assert_eq!(*known, unit, "{attribute:?} has one unit in every query");
                }
            }
        }
    }
    for (attribute, unit) in [
        ("uav.endurance", "min"),
        ("uav.gust_tolerance", "km/h"),
        ("uav.aerosol_capacity", "L"),
        ("laser.wavelength", "nm"),
    ] {
        assert_eq!(units.get(attribute), Some(&unit), "{attribute}");
    }
}

fn told(rule: Rule<'_>, item: &str) -> BTreeMap<String, String> {
    let query = rule.query(Dialect::DuckDb).unwrap();
    let item: Item = serde_json::from_str(item).unwrap();
    let table = &query.tables()[0];
    let names = table.columns().iter().map(|column| column.name().to_owned());
    names.zip(table.values(&item).iter().map(ToString::to_string)).collect()
}

#[test]
fn an_item_is_laid_into_its_columns_with_its_ends() {
    let [law, _] = days();
    let told = told(
        Rule::verdict(&law, Regime::Mtcr, Category::Uav).deeper_unknown(),
        r#"{"category":"uav","range":">300..<= 400 km","aerosol_capacity":"< 20 L or none","carries":[]}"#,
    );
    for (column, value) in [
        ("range_low", "300"),
        ("range_low_open", "TRUE"),
        ("range_high", "400"),
        ("range_high_open", "FALSE"),
        ("aerosol_capacity_low", "NULL"),
        ("aerosol_capacity_high", "20"),
        ("aerosol_capacity_high_open", "TRUE"),
        ("aerosol_capacity_absent", "NULL"),
        ("autonomous", "NULL"),
        ("carries_known", "TRUE"),
    ] {
        assert_eq!(told.get(column).map(String::as_str), Some(value), "{column}: {told:?}");
    }
}

#[test]
fn what_is_no_decimal_number_is_rounded_outward_and_open() {
    let [_, law] = days();
    let entry = law.entry(Regime::Cn, "CN-2023-28").unwrap();
    let told =
        told(Rule::entry(&law, entry), r#"{"category":"uav","endurance":"1 s","takeoff_mass":"1 lb"}"#);
    for (column, value) in [
        ("endurance_low", "0.016666666666666666"),
        ("endurance_low_open", "TRUE"),
        ("endurance_high", "0.016666666666666667"),
        ("endurance_high_open", "TRUE"),
        ("takeoff_mass_low", "0.45359237"),
        ("takeoff_mass_high", "0.45359237"),
        ("takeoff_mass_low_open", "FALSE"),
    ] {
        assert_eq!(told.get(column).map(String::as_str), Some(value), "{column}: {told:?}");
    }
}
