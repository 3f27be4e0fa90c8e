//! The Commerce Country Chart, row by row against the table that was typed from the eCFR, and against
//! sections 742.3 to 742.6 and the Country Groups.

use std::collections::BTreeMap;

use dualuse::licence::{COUNTRY_CHART, COUNTRY_GROUPS, ChartRow};
use dualuse::{Country, CountryGroup};
use serde_json::Value;

fn file() -> Value {
    serde_json::from_str(include_str!("country_chart.json")).unwrap()
}

fn rows() -> BTreeMap<String, &'static ChartRow> {
    COUNTRY_CHART.iter().map(|row| (row.country.to_string(), row)).collect()
}

#[test]
fn the_chart_has_the_rows_of_the_file() {
    let file = file();
    let (rows, countries) = (rows(), file["countries"].as_object().unwrap());
    assert_eq!((rows.len(), COUNTRY_CHART.len(), countries.len()), (200, 200, 200));
    for (code, country) in countries {
        let row = rows.get(code).unwrap_or_else(|| panic!("no row for {code}"));
        assert_eq!(row.name, country["name"].as_str().unwrap(), "{code}");
        let needs = country["needs"].as_array();
        let needs: Vec<_> = needs.into_iter().flatten().map(|column| column.as_str().unwrap()).collect();
        assert_eq!(row.columns().collect::<Vec<_>>(), needs, "{code}");
        assert_eq!(row.text, country["text"].as_str().unwrap_or_default(), "{code}");
        let note = country["note"].as_str().unwrap();
        let footnotes = note.strip_prefix("footnote ").unwrap_or_default();
        let footnotes: Vec<u8> = footnotes.split(", ").filter_map(|number| number.parse().ok()).collect();
        assert_eq!(row.footnotes, footnotes, "{code}");
    }
}

#[test]
fn no_destination_has_an_x_under_at() {
    for country in file()["countries"].as_object().unwrap().values() {
        let mut needs = country["needs"].as_array().into_iter().flatten();
        assert!(needs.all(|column| !column.as_str().unwrap().starts_with("AT")));
    }
}

fn group(name: &str) -> &'static CountryGroup {
    COUNTRY_GROUPS.iter().find(|group| group.name == format!("Country Group {name}")).unwrap()
}

/// Sections 742.3 to 742.6: to all destinations except these; Liechtenstein is treated as Switzerland.
#[test]
fn the_chart_says_what_part_742_says() {
    let three = ["AU", "CA", "GB"].map(Country::of);
    let (a_1, a_4) = (group("A:1").members, group("A:4").members);
    let india = [a_1, &[Country::INDIA]].concat();
    let rules: [(&str, &[Country]); 6] =
        [("NS1", &three), ("NS2", a_1), ("MT1", &three), ("RS1", &three), ("RS2", &india), ("NP1", a_4)];
    for row in COUNTRY_CHART.iter().filter(|row| row.text.is_empty()) {
        let as_country = if row.country == Country::of("LI") { Country::of("CH") } else { row.country };
        for (column, except) in rules {
            let has_x = row.columns().any(|own| own == column);
            assert_eq!(has_x, !except.contains(&as_country), "{column} of {}", row.name);
        }
        let np_2 = group("D:2").has(row.country) || ["CN", "MO"].map(Country::of).contains(&row.country);
        assert_eq!(row.columns().any(|own| own == "NP2"), np_2, "NP2 of {}", row.name);
    }
}

/// The Country Groups as supplement 1 to part 740 prints them.
#[test]
fn the_country_groups_have_their_members() {
    let printed = [
        (
            "A:5",
            "AE AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LT LU LV NL NO NZ PL PT RO SE SI SK TR",
        ),
        ("A:6", "AL CY IL MT MX SG TW ZA"),
        ("D:4", "BH BY CN EG IL IQ IR JO KP KW LB LY MO OM PK QA RU SA SY VE YE"),
        ("D:5", "AF BY CD CF CN CU ER HT IQ IR KP LB LY MM NI RU SD SO SS SY VE ZW"),
        ("E:1", "IR KP SY"),
        ("E:2", "CU"),
    ];
    for (name, members) in printed {
        let known: Vec<_> = group(name).members.iter().map(Country::to_string).collect();
        assert_eq!(known.join(" "), members, "{name}");
    }
    assert_eq!((group("A:1").members.len(), group("A:4").members.len()), (40, 45));
}
