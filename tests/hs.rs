//! Customs codes as hints: the Common High Priority List of 23 February 2024,
//! written from the list, and China's reference codes.

use dualuse::hs::{HIGH_PRIORITY, HIGH_PRIORITY_SINCE, Hint, HsCode, HsCodeError, NOT_RETRIEVED, Tier};
use dualuse::{Date, Regime, date};

const NOW: Date = date(2026, 9, 1);

fn code(text: &str) -> HsCode {
    text.parse().unwrap()
}

fn tiers(text: &str, on: Date) -> Vec<String> {
    code(text)
        .hints(on)
        .iter()
        .filter_map(|hint| match hint {
            Hint::HighPriority { listed, tier } => Some(format!("{listed} {tier}")),
            _ => None,
        })
        .collect()
}

fn entries(text: &str, on: Date) -> Vec<&'static str> {
    let hints = code(text).hints(on);
    hints
        .iter()
        .filter_map(Hint::control)
        .filter(|control| control.regime == Regime::Cn)
        .map(|c| c.id)
        .collect()
}

#[test]
fn the_list_of_high_priority_has_fifty_codes() {
    let counts: Vec<_> = HIGH_PRIORITY.iter().map(|(tier, codes)| (tier.to_string(), codes.len())).collect();
    let expected = [("1", 4), ("2", 5), ("3.A", 16), ("3.B", 9), ("4.A", 11), ("4.B", 5)];
    assert_eq!(counts, expected.map(|(tier, count)| (tier.to_owned(), count)));
    let all: std::collections::BTreeSet<_> =
        HIGH_PRIORITY.iter().flat_map(|(_, codes)| codes.iter()).map(|text| code(text)).collect();
    assert_eq!(all.len(), 50);
}

#[test]
fn one_code_of_every_tier() {
    for (text, tier) in [
        ("8542.31", Tier::T1),
        ("8526.91", Tier::T2),
        ("8525.89", Tier::T3A),
        ("8541.60", Tier::T3A),
        ("8807.30", Tier::T3B),
        ("9014.20", Tier::T3B),
        ("9030.82", Tier::T4A),
        ("8466.93", Tier::T4B),
    ] {
        let found: Vec<_> = code(text).hints(NOW).iter().filter_map(Hint::tier).collect();
        assert_eq!(found, [tier], "{text}");
    }
    assert!(tiers("8806.10", NOW).is_empty());
}

#[test]
fn a_short_code_meets_all_below_it_and_a_long_one_its_heading() {
    assert_eq!(tiers("8542", NOW), ["8542.31 1", "8542.32 1", "8542.33 1", "8542.39 1"]);
    assert_eq!(tiers("8526.91.9090", NOW), ["8526.91 2"]);
    assert_eq!(tiers("85423", NOW).len(), 4);
    assert_eq!(tiers("8541", NOW).len(), 8);
    assert!(tiers("8526.92", NOW).is_empty());
    for (a, b, meets) in [
        ("8806", "8806100010", true),
        ("8806100010", "8806", true),
        ("8806.10", "8806.10", true),
        ("8806.10", "8806.22", false),
        ("8807", "8806100010", false),
    ] {
        assert_eq!(code(a).meets(code(b)), meets, "{a} {b}");
        assert_eq!(code(b).meets(code(a)), meets, "{b} {a}");
    }
}

#[test]
fn the_list_has_a_first_day() {
    assert_eq!(HIGH_PRIORITY_SINCE.date, date(2024, 2, 23));
    assert!(tiers("8542.31", date(2024, 2, 22)).is_empty());
    assert_eq!(tiers("8542.31", date(2024, 2, 23)), ["8542.31 1"]);
}

#[test]
fn chinese_reference_codes_name_entries_of_the_day() {
    assert_eq!(entries("8543709960", date(2024, 1, 1)), ["CN-2023-27-4.1"]);
    assert_eq!(entries("8543709960", NOW), ["0A903.a"]);
    assert_eq!(entries("9014.20.90.14", NOW), ["9A012.c.4"]);
    assert_eq!(entries("8526109011", NOW), ["9A012.c.2"]);
    assert!(entries("8806", NOW).contains(&"9A012.a.1"));
    assert!(entries("8806", date(2015, 1, 1)).is_empty());
    assert!(entries("0101.21", NOW).is_empty());
    assert_eq!(entries("8507600000", NOW), ["BAT-58"]);
    assert_eq!(entries("9014209015", NOW), ["7A102"]);
    // Its entry may have been law before, but no text names the code then.
    assert!(entries("9014209015", date(2024, 11, 30)).is_empty());
}

/// Customs took goods of 2022 to 2024 under codes that the announcements of 2015 do not name.
#[test]
fn codes_of_customs_are_hints_from_2022_on() {
    let drones = ["CN-2015-20-1", "CN-2015-20-2", "CN-2015-20-3", "CN-2015-31-1.1.1", "CN-2015-31-1.1.2"];
    for code in ["8806249010", "8806949010"] {
        assert!(entries(code, date(2021, 12, 31)).is_empty(), "{code}");
        for day in [date(2022, 1, 1), date(2023, 8, 31), date(2024, 9, 1), date(2024, 11, 30)] {
            assert_eq!(entries(code, day), drones, "{code} {day}");
        }
        assert!(!entries(code, date(2024, 12, 1)).iter().any(|id| id.starts_with("CN-2015")), "{code}");
    }
    assert_eq!(entries("8802200011", date(2020, 6, 1)), ["CN-2015-31-1.1.1", "CN-2015-31-1.1.2"]);
}

#[test]
fn every_code_of_every_entry_can_be_read() {
    for regime in [Regime::Cn, Regime::Wassenaar, Regime::Mtcr, Regime::Eu, Regime::Us] {
        for control in regime.controls() {
            for text in control.versions().iter().flat_map(|version| version.hs_codes) {
                assert!(text.parse::<HsCode>().is_ok(), "{control:?}: {text}");
            }
        }
    }
}

#[test]
fn a_hint_says_that_it_is_no_verdict() {
    let hints = code("8543709960").hints(NOW);
    let of_china = hints.iter().filter(|hint| hint.control().is_some());
    let texts: Vec<_> = of_china.map(ToString::to_string).collect();
    assert_eq!(texts.len(), 1);
    assert!(texts[0].starts_with("check cn 0A903.a, "), "{texts:?}");
    assert!(texts[0].ends_with(": a hint, not a verdict"), "{texts:?}");
    assert_eq!(NOT_RETRIEVED.len(), 4);
}

#[test]
fn codes_are_written_with_dots() {
    for (text, shown) in [
        ("8806", "8806"),
        ("88061", "8806.1"),
        ("880610", "8806.10"),
        ("8806.10.00", "8806.10.00"),
        (" 8806100010 ", "8806.10.00.10"),
    ] {
        assert_eq!(code(text).to_string(), shown);
    }
}

#[test]
fn what_is_no_code_says_why() {
    for (text, message) in [
        ("", "the code is empty"),
        ("  ", "the code is empty"),
        ("880", "`880` has 3 digits; a code has 4 to 10"),
        ("88061000101", "`88061000101` has 11 digits; a code has 4 to 10"),
        ("8806 10", "`8806 10` has ` ` where a digit belongs"),
        ("8806-10", "`8806-10` has `-` where a digit belongs"),
        ("٨٨٠٦", "`٨٨٠٦` has `٨` where a digit belongs"),
        ("8806.", "`8806.` has a dot that does not stand between digits"),
        (".8806", "`.8806` has a dot that does not stand between digits"),
        ("8806..10", "`8806..10` has a dot that does not stand between digits"),
    ] {
        let error: HsCodeError = text.parse::<HsCode>().unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

/// What the codes mean for Russia and Iran: the list, and whether only a part is meant.
fn for_country(text: &str, on: Date) -> Vec<String> {
    let hints = code(text).hints(on);
    let told = hints.iter().filter_map(|hint| match hint {
        Hint::ForCountry { listed, in_part, list, .. } => {
            let part = if *in_part { "ex " } else { "" };
            Some(format!("{} {} {part}{listed}", list.country, list.annex))
        }
        _ => None,
    });
    told.collect()
}

#[test]
fn the_annexes_for_russia_and_iran_are_hints() {
    for (text, expected) in [
        // All of chapter 88, and unmanned aircraft to Iran but those for passengers (8806.10).
        ("8806.24", &["RU Annex XI, part A 88", "IR Annex II, category 9 8806.24"][..]),
        ("8806.10", &["RU Annex XI, part A 88"]),
        ("8407.10", &["RU Annex XI, part C 8407.10", "IR Annex II, category 9 8407.10"]),
        ("8408.90", &["RU Annex XXIII, part C 8408", "IR Annex II, category 9 ex 8408.90"]),
        (
            "9014.20",
            &[
                "RU Annex XXIII, part C 9014",
                "IR Annex II, category 6 ex 90",
                "IR Annex II, category 7 ex 9014.20",
            ],
        ),
        ("8424.82", &[]),
        ("8424.89", &["RU Annex XXIII, part A 8424.89.40", "RU Annex XXIII, part C 8424.89"]),
        ("0101.21", &[]),
    ] {
        assert_eq!(for_country(text, NOW), expected, "{text}");
    }
    // Six digits are common to all tariffs: a longer code of China's meets a longer one of the Union's.
    assert!(for_country("8543709960", NOW).contains(&"IR Annex II, category 3 ex 8543.70.90".to_owned()));
}

#[test]
fn a_list_of_codes_is_told_from_the_day_of_its_text_on() {
    let drone = |on| for_country("8806.92", on);
    assert!(drone(date(2023, 4, 26)).is_empty());
    assert_eq!(drone(date(2023, 4, 27)), ["RU Annex XI, part A 88"]);
    assert_eq!(drone(date(2023, 7, 24)), ["RU Annex XI, part A 88"]);
    let of_2023 = ["RU Annex XI, part A 88", "IR Annex II, categories 6 and 9 8806.92"];
    assert_eq!(drone(date(2023, 7, 25)), of_2023);
    assert_eq!(drone(date(2024, 11, 17)), of_2023);
    assert_eq!(drone(date(2024, 11, 18)), ["RU Annex XI, part A 88", "IR Annex II, category 9 8806.92"]);
    // The text of 2023 printed 8806 91 to 94 and 99 only.
    assert_eq!(for_country("8806.22", date(2024, 11, 17)), ["RU Annex XI, part A 88"]);
}

#[test]
fn every_code_for_a_country_is_said_with_its_list() {
    let lists = Regime::ALL.into_iter().flat_map(Regime::code_lists).copied().flatten();
    let mut counts = Vec::new();
    for list in lists {
        let codes: Vec<_> = list.rows.iter().flat_map(|row| row.codes).collect();
        for code in &codes {
            let digits = code.trim_start_matches("ex ");
            assert!(matches!(digits.len(), 2 | 4 | 6 | 8), "{list:?}: {code}");
            assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{list:?}: {code}");
        }
        counts.push((list.annex, codes.len()));
    }
    // Counted in the text.
    assert_eq!(
        counts,
        [
            ("Annex VII, part B", 29),
            ("Annex XI, part A", 1),
            ("Annex XI, part B", 9),
            ("Annex XI, part C", 2),
            ("Annex XI, part D", 5),
            ("Annex XXIII, part A", 12),
            ("Annex XXIII, part B", 21),
            ("Annex XXIII, part C", 39),
            ("Annex II, categories 6 and 9", 16),
            ("Annex II, category 1", 7),
            ("Annex II, category 3", 26),
            ("Annex II, category 4", 1),
            ("Annex II, category 5", 2),
            ("Annex II, category 6", 32),
            ("Annex II, category 7", 21),
            ("Annex II, category 9", 28),
        ]
    );
    let hints = code("8806.24").hints(NOW);
    let texts: Vec<_> = hints.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts[0],
        "88 is in Regulation (EU) No 833/2014, Annex XI, part A (Article 3c(1), RU), as read on 2023-04-27, \
         Aircraft, spacecraft, and parts thereof: a hint, not a verdict"
    );
}
