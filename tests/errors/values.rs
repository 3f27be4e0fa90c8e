//! Messages about one value.

use dualuse::fact::Domain;
use dualuse::items::engine::EngineKind;
use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::quantity::*;
use dualuse::{Country, Fact, ValueError};

/// The variant and the text of what is wrong with a value.
fn error<T: Domain>(text: &str) -> (String, String) {
    let error =
        text.parse::<Fact<T>>().map_or_else(|error| error, |fact| panic!("`{text}` was read as {fact}"));
    let variant = format!("{error:?}");
    let end = variant.find(|c: char| !c.is_alphanumeric()).unwrap_or(variant.len());
    (variant[..end].to_owned(), error.to_string())
}

#[track_caller]
fn says<T: Domain>(variant: &str, rows: &[(&str, &str)]) {
    for (text, message) in rows {
        assert_eq!(error::<T>(text), (variant.to_owned(), (*message).to_owned()), "of `{text}`");
    }
}

#[test]
fn empty() {
    let message = "the value is empty; write `unknown` if it is not known";
    says::<Quantity<Time>>(
        "Empty",
        &[("", message), ("  ", message), ("@ f/1.1", message), ("5 min | ", message)],
    );
    says::<bool>("Empty", &[("", message)]);
    says::<LaserClass>("Empty", &[("", message)]);
    says::<Country>("Empty", &[(" ", message)]);
}

#[test]
fn not_a_number() {
    says::<Quantity<Time>>(
        "NotANumber",
        &[
            ("abc", "`abc` is not a number with a unit, such as `12 min`"),
            ("long", "`long` is not a number with a unit, such as `12 min`"),
            ("info", "`info` is not a number with a unit, such as `12 min`"),
            ("±5 %", "`±5 %` is not a number with a unit, such as `12 min`"),
            ("55 min ±", "`55 min ±` is not a number with a unit, such as `12 min`"),
            ("..60 min", "`..60 min` is not a number with a unit, such as `12 min`"),
            ("0...5 min", "`0...5 min` is not a number with a unit, such as `12 min`"),
            ("1 000 min", "`1 000 min` is not a number with a unit, such as `12 min`"),
            ("1.2.3 min", "`1.2.3 min` is not a number with a unit, such as `12 min`"),
            ("present", "`present` is not a number with a unit, such as `12 min`"),
            ("yes", "`yes` is not a number with a unit, such as `12 min`"),
        ],
    );
    says::<Quantity<Mass>>(
        "NotANumber",
        &[("heavy", "`heavy` is not a number with a unit, such as `12 kg`")],
    );
    says::<Quantity<Power>>("NotANumber", &[("?", "`?` is not a number with a unit, such as `12 kW`")]);
    says::<Quantity<Count>>("NotANumber", &[("many", "`many` is not a whole number, such as `12`")]);
}

#[test]
fn not_finite() {
    says::<Quantity<Time>>(
        "NotFinite",
        &[
            ("NaN min", "`NaN min` is not a finite number"),
            ("nan", "`nan` is not a finite number"),
            ("inf h", "`inf h` is not a finite number"),
            ("-inf", "`-inf` is not a finite number"),
            (">= Infinity h", "`>= Infinity h` is not a finite number"),
            ("30 min..∞", "`30 min..∞` is not a finite number"),
        ],
    );
}

#[test]
fn no_unit() {
    says::<Quantity<Time>>(
        "NoUnit",
        &[
            ("30", "`30` has no unit; write for example `30 min`"),
            (">= 30", "`>= 30` has no unit; write for example `>= 30 min`"),
            ("30..60", "`30..60` has no unit; write for example `30..60 min`"),
            ("55 ± 2", "`55 ± 2` has no unit; write for example `55 ± 2 min`"),
            ("55 ± 5 %", "`55` has no unit; write for example `55 min`"),
            ("55 (calm)", "`55` has no unit; write for example `55 min`"),
        ],
    );
    type Read = fn(&str) -> (String, String);
    let rows: [(Read, &str); 19] = [
        (error::<Quantity<Length>>, "m"),
        (error::<Quantity<Mass>>, "kg"),
        (error::<Quantity<Speed>>, "km/h"),
        (error::<Quantity<Power>>, "kW"),
        (error::<Quantity<Energy>>, "mJ"),
        (error::<Quantity<TemperatureDifference>>, "mK"),
        (error::<Quantity<Volume>>, "L"),
        (error::<Quantity<Flow>>, "L/min"),
        (error::<Quantity<Frequency>>, "Hz"),
        (error::<Quantity<Force>>, "N"),
        (error::<Quantity<SpecificConsumption>>, "kg/(N·h)"),
        (error::<Quantity<Angle>>, "mrad"),
        (error::<Quantity<Bearing>>, "°"),
        (error::<Quantity<AngularRate>>, "°/h"),
        (error::<Quantity<RandomWalk>>, "°/√h"),
        (error::<Quantity<Acceleration>>, "g"),
        (error::<Quantity<Ratio>>, "×"),
        (error::<Quantity<SpecificEnergy>>, "Wh/kg"),
        (error::<Quantity<PowerLevel>>, "dBm"),
    ];
    for (read, unit) in rows {
        let message = format!("`12` has no unit; write for example `12 {unit}`");
        assert_eq!(read("12"), ("NoUnit".to_owned(), message));
    }
}

#[test]
fn unknown_unit() {
    says::<Quantity<Time>>(
        "UnknownUnit",
        &[
            ("41 mn", "`mn` is not a unit of time; did you mean `min`?"),
            ("41 minuts", "`minuts` is not a unit of time; did you mean `minutes`?"),
            ("41 fortnights", "`fortnights` is not a unit of time"),
            ("41 min flat", "`min flat` is not a unit of time; did you mean `min`?"),
        ],
    );
    says::<Quantity<Frequency>>(
        "UnknownUnit",
        &[
            ("2.4 GKz", "`GKz` is not a unit of frequency; did you mean `GHz`?"),
            ("100 mHz", "`mHz` is not a unit of frequency; did you mean `MHz`?"),
        ],
    );
    says::<Quantity<DataRate>>(
        "UnknownUnit",
        &[("25 MBps", "`MBps` is not a unit of data rate; did you mean `Mbps`?")],
    );
}

#[test]
fn wrong_dimension() {
    says::<Quantity<Time>>(
        "WrongDimension",
        &[
            ("41 m", "`m` is a unit of length, not of time"),
            ("41 kg", "`kg` is a unit of mass, not of time"),
            ("30 m..60 min", "`m` is a unit of length, not of time"),
            ("55 min ± 2 km", "`km` is a unit of length, not of time"),
        ],
    );
    says::<Quantity<Bearing>>("WrongDimension", &[("5 m", "`m` is a unit of length, not of angle")]);
    says::<Quantity<Speed>>("WrongDimension", &[("25 km", "`km` is a unit of length, not of speed")]);
    says::<Quantity<Power>>("WrongDimension", &[("5 mJ", "`mJ` is a unit of energy, not of power")]);
}

#[test]
fn counts() {
    let row = ("640 px", "`px` is not a unit of anything counted; write the bare number");
    says::<Quantity<Count>>("UnitOfCount", &[row]);
    says::<Quantity<Count>>(
        "NotWhole",
        &[
            ("1.5", "`1.5` is not a whole number"),
            ("> 2.5", "`> 2.5` is not a whole number"),
            ("1e-30", "`1e-30` is not a whole number"),
            ("10 ± 0.5", "`10 ± 0.5` is not a whole number"),
        ],
    );
}

#[test]
fn negative() {
    says::<Quantity<Mass>>(
        "Negative",
        &[
            ("-5 kg", "`-5 kg` is negative"),
            ("−5 kg", "`−5 kg` is negative"),
            ("-1e-400 kg", "`-1e-400 kg` is negative"),
            ("<= -5 kg", "`<= -5 kg` is negative"),
            ("-5..5 kg", "`-5..5 kg` is negative"),
            ("< 0 kg", "`< 0 kg` is negative"),
            ("5 kg ± -1 kg", "`5 kg ± -1 kg` is negative"),
            ("5 kg ± -1 %", "`5 kg ± -1 %` is negative"),
        ],
    );
    says::<Quantity<PowerLevel>>("Negative", &[("-30 dBm ± -1 dBm", "`-30 dBm ± -1 dBm` is negative")]);
    says::<Quantity<Count>>("Negative", &[("-5", "`-5` is negative"), ("< 0", "`< 0` is negative")]);
}

#[test]
fn out_of_range() {
    says::<Quantity<Mass>>(
        "OutOfRange",
        &[
            ("1e400 kg", "`1e400 kg` is out of range"),
            ("1e99999999999 kg", "`1e99999999999 kg` is out of range"),
            ("1 kg..1e400 kg", "`1 kg..1e400 kg` is out of range"),
            ("1 kg ± 1e400 %", "`1 kg ± 1e400 %` is out of range"),
        ],
    );
}

#[test]
fn low_above_high() {
    says::<Quantity<Time>>(
        "LowAboveHigh",
        &[
            ("60..30 min", "`60..30 min` has its low end above its high end"),
            ("1 h..30 min", "`1 h..30 min` has its low end above its high end"),
            (">30..<30 min", "`>30..<30 min` has its low end above its high end"),
        ],
    );
    says::<Quantity<Count>>("LowAboveHigh", &[(">9..<10", "`>9..<10` has its low end above its high end")]);
}

#[test]
fn grouping() {
    says::<Quantity<Length>>(
        "Grouping",
        &[
            (
                "1,000 m",
                "`1,000 m` is ambiguous: write `1000 m` for the thousands or `1.0 m` for the decimals",
            ),
            (
                ">= 15,420 m",
                "`15,420 m` is ambiguous: write `15420 m` for the thousands or `15.42 m` for the decimals",
            ),
            (
                "+1,000e3 m",
                "`+1,000e3 m` is ambiguous: write `+1000e3 m` for the thousands or `+1.0e3 m` for the decimals",
            ),
        ],
    );
    says::<Quantity<Count>>(
        "Grouping",
        &[(
            "327,680",
            "`327,680` is ambiguous: write `327680` for the thousands or `327.68` for the decimals",
        )],
    );
    says::<Quantity<Length>>(
        "Grouped",
        &[
            ("1,000,000 m", "`1,000,000 m` groups its digits; write `1000000 m`"),
            ("1.000.000 m", "`1.000.000 m` groups its digits; write `1000000 m`"),
            ("1,000.5 m", "`1,000.5 m` groups its digits; write `1000.5 m`"),
            ("1.000,5 m", "`1.000,5 m` groups its digits; write `1000.5 m`"),
        ],
    );
}

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
