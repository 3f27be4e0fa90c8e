//! Messages about what is said beside an amount, and about flags and choices.

use dualuse::items::engine::EngineKind;
use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::quantity::*;
use dualuse::{Country, Fact, ValueError};

use crate::values::says;

#[test]
fn approximate() {
    for sign in ["~ ", "~", "≈ ", "about ", "About ", "approx. ", "ca. ", "circa ", "约"] {
        let text = format!("{sign}6.3 kg");
        let message =
            format!("`{text}` is approximate; give a tolerance, as in `6.3 kg ± 5 %`, or write `unknown`");
        says::<Quantity<Mass>>("Approximate", &[(&text, &message)]);
    }
}

#[test]
fn approximate_behind_the_value() {
    let message = |text: &str, number: &str| {
        format!("`{text}` is approximate; give a tolerance, as in `{number} ± 5 %`, or write `unknown`")
    };
    let rows = [
        ("60 min (approx.)", "60 min"),
        ("60 min approx.", "60 min"),
        ("60 min (no wind, approx.)", "60 min"),
        ("60 min, approx.", "60 min"),
        ("60分钟左右", "60分钟"),
        ("60多分钟", "60 分钟"),
        ("～60分钟", "60分钟"),
        ("rund 60 min", "60 min"),
        ("environ 60 min", "60 min"),
        ("max. approx. 60 min", "60 min"),
    ];
    for (text, number) in rows {
        let shown = text.replace('～', "~");
        says::<Quantity<Time>>("Approximate", &[(text, &message(&shown, number))]);
    }
    // What is vague in a condition is the condition.
    assert!("60 min (at about 8 m/s)".parse::<Fact<Quantity<Time>>>().is_ok());
    assert!("60 min (约 8 m/s)".parse::<Fact<Quantity<Time>>>().is_ok());
}

#[test]
fn typical() {
    for text in ["65 mK (typical)", "typ. 65 mK", "65 mK typ.", "典型值 65 mK"] {
        let message =
            format!("`{text}` is a typical value; give the bound that the maker states, or write `unknown`");
        says::<Quantity<TemperatureDifference>>("Typical", &[(text, &message)]);
    }
}

#[test]
fn wind_forces() {
    for text in ["7级风", "Level 5", "6 Bft", "Beaufort 7", "5-6级", "force 7"] {
        let message = format!("`{text}` is a wind force, not a speed; write the speed, as in `12 m/s`");
        says::<Quantity<Speed>>("WindForce", &[(text, &message)]);
    }
}

#[test]
fn ambiguous_units() {
    says::<Quantity<Power>>(
        "AmbiguousUnit",
        &[("5 Mw", "`Mw` may mean `MW` or `mW`; write the one that is meant")],
    );
    let said = |category: &str, name: &str, text: &str| {
        let item = serde_json::json!({ "category": category, name: text });
        serde_json::from_value::<dualuse::Item>(item).unwrap_err().to_string()
    };
    assert_eq!(
        said("uav", "range", "162 nm"),
        "range: `nm` may mean nanometres or nautical miles; write the one that is meant"
    );
    assert_eq!(
        said("laser", "wavelength", "905 NM"),
        "wavelength: `NM` may mean nanometres or nautical miles; write the one that is meant"
    );
}

#[test]
fn what_an_attribute_does_not_ask_for() {
    let said = |category: &str, name: &str, text: &str| {
        let item = serde_json::json!({ "category": category, name: text });
        serde_json::from_value::<dualuse::Item>(item).unwrap_err()
    };
    assert_eq!(
        said("radio", "lowest_frequency", "up to 6 GHz").to_string(),
        "lowest_frequency: `up to 6 GHz` gives the greatest amount, but the least is asked for; write that, \
         or the interval"
    );
    assert_eq!(
        said("uav", "empty_mass", "MTOW 25 kg").to_string(),
        "empty_mass: `MTOW 25 kg` gives the takeoff mass, which is not what is asked for here"
    );
}

#[test]
fn disagreement() {
    says::<Quantity<Power>>(
        "Disagree",
        &[
            (
                "15.8 kW / 22.5 PS",
                "`15.8 kW / 22.5 PS` gives two amounts that do not agree; write one of them, or the interval that holds both",
            ),
            (
                "15.8 kW (22.5 PS)",
                "`15.8 kW (22.5 PS)` gives two amounts that do not agree; write one of them, or the interval that holds both",
            ),
        ],
    );
}

#[test]
fn unclear() {
    for text in ["N/A", "n.a.", "—", "-", "--", "/"] {
        let message = format!(
            "`{text}` may say that there is none or that it is not stated; write `none` or `unknown`"
        );
        says::<Quantity<Time>>("Unclear", &[(text, &message)]);
        says::<bool>("Unclear", &[(text, &message)]);
        says::<Option<LaserClass>>("Unclear", &[(text, &message)]);
    }
}

#[test]
fn several_amounts() {
    says::<Quantity<Length>>(
        "SeveralAmounts",
        &[
            ("5 km or 6 km", "`5 km or 6 km` is more than one amount; write an interval, such as `3..5 m`"),
            (
                "5 km @ sea or 6 km",
                "`5 km @ sea or 6 km` is more than one amount; write an interval, such as `3..5 m`",
            ),
        ],
    );
    says::<Quantity<Count>>(
        "SeveralAmounts",
        &[("2 or 4", "`2 or 4` is more than one amount; write an interval, such as `3..5`")],
    );
}

#[test]
fn not_exact() {
    for text in [">= 30 min", "30..60 min", "unknown", "55 min ± 5 %"] {
        let error = text.parse::<Quantity<Time>>().unwrap_err();
        assert_eq!(error, ValueError::NotExact { text: text.to_owned() });
        assert_eq!(error.to_string(), format!("`{text}` is not one exact value"));
    }
}

#[test]
fn absent_where_that_cannot_be() {
    let never = "`none`: this cannot be absent; write `unknown` if it is not known";
    says::<Quantity<Time>>("NeverAbsent", &[("none", never)]);
    says::<bool>("NeverAbsent", &[("none", never)]);
    says::<LaserUse>("NeverAbsent", &[("none", never)]);
    says::<Country>("NeverAbsent", &[("none", never)]);
    says::<bool>(
        "Contradiction",
        &[("yes or none", "`yes or none` is both there and absent; say which, or write `unknown`")],
    );
    says::<Quantity<Time>>(
        "Contradiction",
        &[("absent | 5 min", "`absent | 5 min` is both there and absent; say which, or write `unknown`")],
    );
}

#[test]
fn flags_choices_and_countries() {
    says::<bool>(
        "NotAFlag",
        &[
            ("maybe", "`maybe` is neither `yes`, `no` nor `unknown`"),
            ("1", "`1` is neither `yes`, `no` nor `unknown`"),
            ("present", "`present` is neither `yes`, `no` nor `unknown`"),
            ("yes or maybe", "`maybe` is neither `yes`, `no` nor `unknown`"),
        ],
    );
    says::<LaserClass>("UnknownChoice", &[("5", "`5` is none of `1`, `1M`, `2`, `2M`, `3R`, `3B`, `4`")]);
    says::<EngineKind>(
        "UnknownChoice",
        &[(
            "turbo-jets",
            "`turbo-jets` is none of `piston`, `rotary`, `turbojet`, `turbofan`, `turboprop`, `turboshaft`, \
             `ramjet`, `electric`; did you mean `turbojet`?",
        )],
    );
    for text in ["Japan", "J", "J1", "JPN", "JP or CN", "日本"] {
        let message = format!("`{text}` is not a two-letter ISO 3166-1 country code such as `JP`");
        says::<Country>("NotACountry", &[(text, &message)]);
        assert_eq!(text.parse::<Country>().unwrap_err().to_string(), message);
    }
}

#[test]
fn long_texts_and_odd_characters_are_cut() {
    let long = "z".repeat(1_000_000);
    let cut = format!("{}…", "z".repeat(59));
    says::<bool>("NotAFlag", &[(&long, &format!("`{cut}` is neither `yes`, `no` nor `unknown`"))]);
    says::<Country>(
        "NotACountry",
        &[(&long, &format!("`{cut}` is not a two-letter ISO 3166-1 country code such as `JP`"))],
    );
    says::<Quantity<Time>>(
        "UnknownUnit",
        &[(&format!("5 {long}"), &format!("`{cut}` is not a unit of time"))],
    );
    let sixty = "é".repeat(60);
    says::<bool>("NotAFlag", &[(&sixty, &format!("`{sixty}` is neither `yes`, `no` nor `unknown`"))]);
    says::<bool>(
        "NotAFlag",
        &[("a\nb\u{1b}[2J", "`a\u{fffd}b\u{fffd}[2J` is neither `yes`, `no` nor `unknown`")],
    );
    let numbers = [
        "9".repeat(1_000_000),
        format!("~ {long}"),
        format!("1,{}", ",000".repeat(300_000)),
        format!("5 {long} or 6"),
    ];
    for text in numbers {
        let message = text.parse::<Fact<Quantity<Time>>>().unwrap_err().to_string();
        assert!(message.chars().count() < 250, "{message}");
    }
    let message = long.parse::<Fact<EngineKind>>().unwrap_err().to_string();
    assert!(message.chars().count() < 250, "{message}");
}

#[test]
fn serde_gives_the_same_text_with_its_place() {
    let error = serde_json::from_str::<Fact<Quantity<Time>>>("\"41 mn\"").unwrap_err();
    assert_eq!(error.to_string(), "`mn` is not a unit of time; did you mean `min`? at line 1 column 7");
    let error = serde_json::from_str::<Fact<Quantity<Time>>>("41").unwrap_err();
    assert_eq!(error.to_string(), "`41` has no unit; write for example `41 min` at line 1 column 2");
    let error = serde_json::from_str::<Fact<Quantity<Time>>>("[41]").unwrap_err();
    assert_eq!(error.to_string(), "invalid type: sequence, expected a value as text at line 1 column 1");
    assert_eq!(serde_json::from_str("true").ok(), Some(Fact::<bool>::from(true)));
    assert_eq!(serde_json::from_str("12").ok(), Some(Fact::<Quantity<Count>>::from(count(12.0))));
    assert_eq!(serde_json::from_str("12.0").ok(), Some(Fact::<Quantity<Count>>::from(count(12.0))));
}
