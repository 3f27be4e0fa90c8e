//! Messages about one value.

use dualuse::fact::Domain;
use dualuse::items::laser::LaserClass;
use dualuse::quantity::*;
use dualuse::{Country, Fact};

/// The variant and the text of what is wrong with a value.
fn error<T: Domain>(text: &str) -> (String, String) {
    let error =
        text.parse::<Fact<T>>().map_or_else(|error| error, |fact| panic!("`{text}` was read as {fact}"));
    let variant = format!("{error:?}");
    let end = variant.find(|c: char| !c.is_alphanumeric()).unwrap_or(variant.len());
    (variant[..end].to_owned(), error.to_string())
}

#[track_caller]
pub fn says<T: Domain>(variant: &str, rows: &[(&str, &str)]) {
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
