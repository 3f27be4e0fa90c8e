//! Nothing is read into a narrower set than its words allow: phrasings are
//! made together with the set that they allow, and what is read holds it.

use std::cell::Cell;

use dualuse::Fact;
use dualuse::fact::Domain;
use dualuse::quantity::*;
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::json;

/// Unit as written, and the units that it may be.
type Units = &'static [(&'static str, &'static [&'static str])];

const TIMES: Units = &[
    ("min", &["min"]),
    ("MIN", &["min"]),
    ("min.", &["min"]),
    ("minutes", &["min"]),
    ("Minuten", &["min"]),
    ("分钟", &["min"]),
    ("h", &["h"]),
    ("Hours", &["h"]),
    ("hrs.", &["h"]),
    ("小时", &["h"]),
    ("Std.", &["h"]),
    ("heures", &["h"]),
    ("sec", &["s"]),
    ("秒", &["s"]),
];
const LENGTHS: Units = &[
    ("m", &["m"]),
    ("米", &["m"]),
    ("Km", &["km"]),
    ("公里", &["km"]),
    ("feet", &["ft"]),
    ("FT", &["ft"]),
    ("NM", &["nmi"]),
    ("海里", &["nmi"]),
    ("µm", &["µm"]),
    ("um", &["µm"]),
    ("微米", &["µm"]),
];
const POWERS: Units = &[
    ("kW", &["kW"]),
    ("KW", &["kW"]),
    ("千瓦", &["kW"]),
    ("hp", &["hp(I)", "PS"]),
    ("HP", &["hp(I)", "PS"]),
    ("马力", &["hp(I)", "PS"]),
    ("PS", &["PS"]),
    ("bhp", &["hp(I)"]),
    ("W", &["W"]),
];
const VOLUMES: Units =
    &[("L", &["L"]), ("升", &["L"]), ("gal", &["US gal", "imp gal"]), ("gallons", &["US gal", "imp gal"])];
const MASSES: Units = &[
    ("Kg", &["kg"]),
    ("公斤", &["kg"]),
    ("lbs.", &["lb"]),
    ("g", &["g"]),
    ("tons", &["short ton", "long ton", "t"]),
];

/// What words say of an amount, each with a way to write it; `#` is the amount.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Says {
    Just,
    AtLeast,
    Above,
    AtMost,
    Below,
    /// The greatest one that there is.
    Greatest,
    /// The least one that there is.
    Least,
}

const WORDS: &[(Says, &str)] = &[
    (Says::Just, "#"),
    (Says::Just, "#"),
    (Says::Just, "= #"),
    (Says::AtLeast, ">= #"),
    (Says::AtLeast, "≥#"),
    (Says::AtLeast, "at least #"),
    (Says::AtLeast, "mindestens #"),
    (Says::AtLeast, "不低于#"),
    (Says::AtLeast, "大于等于#"),
    (Says::AtLeast, "#以上"),
    (Says::AtLeast, "# or more"),
    (Says::AtLeast, "#+"),
    (Says::Above, "> #"),
    (Says::Above, "＞#"),
    (Says::Above, "More than #"),
    (Says::Above, "超过#"),
    (Says::AtMost, "≤ #"),
    (Says::AtMost, "不超过#"),
    (Says::AtMost, "höchstens #"),
    (Says::AtMost, "# or less"),
    (Says::AtMost, "#以内"),
    (Says::Below, "<#"),
    (Says::Below, "less than #"),
    (Says::Below, "小于#"),
    (Says::Greatest, "up to #"),
    (Says::Greatest, "Max. #"),
    (Says::Greatest, "bis zu #"),
    (Says::Greatest, "最大#"),
    (Says::Greatest, "# max."),
    (Says::Least, "min. #"),
    (Says::Least, "最小#"),
];
const TO: &[&str] = &[" to ", "-", " – ", "~", "～", "..", "至", " bis ", " … "];
const BEHIND: &[&str] =
    &["", "", " (no wind)", "（无风）", " @ f/1.1", "(calm)", ", no wind", " at 7500 rpm", " RMS"];

/// A number as written and as it is; a dot or comma stands never before exactly three digits.
fn number() -> impl Strategy<Value = (String, String)> {
    let places = prop_oneof![Just(0_u32), Just(1), Just(2), Just(4)];
    (1..10_000_u32, places, any::<bool>()).prop_map(|(digits, places, comma)| {
        let plain = match places {
            0 => digits.to_string(),
            _ => format!("{}.{:0width$}", digits / 10, digits % 10, width = places as usize),
        };
        (if comma { plain.replace('.', ",") } else { plain.clone() }, plain)
    })
}

fn gap() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["", " ", "\u{2009}", "\u{a0}"])
}

/// The least and the greatest amount that a number of units may be.
fn ends<D: Dimension>(number: &str, units: &[&str]) -> (Quantity<D>, Quantity<D>) {
    let all: Vec<Quantity<D>> =
        units.iter().map(|unit| format!("{number} {unit}").parse().unwrap()).collect();
    (*all.iter().min().unwrap(), *all.iter().max().unwrap())
}

fn allowed<D: Dimension>(says: Says, low: Quantity<D>, high: Quantity<D>) -> Fact<Quantity<D>> {
    match says {
        Says::Just => (low..=high).into(),
        Says::AtLeast | Says::Least => Fact::at_least(low),
        Says::Above => Fact::above(low),
        Says::AtMost | Says::Greatest => Fact::at_most(high),
        Says::Below => Fact::below(high),
    }
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(8),
        ..<_>::default()
    })
}

/// Whether what was read holds what the words allow, and reads back.
fn holds<T: Domain>(text: &str, read: &Fact<T>, allowed: &Fact<T>) -> Result<(), TestCaseError> {
    prop_assert_eq!(
        read.and(allowed),
        Some(*allowed),
        "`{}` is read as {}, which is narrower than {}",
        text,
        read,
        allowed
    );
    prop_assert_eq!(read.to_string().parse(), Ok(*read), "`{}` from `{}`", read, text);
    Ok(())
}

/// Amounts, bounds and intervals of one dimension, by themselves.
fn check<D: Dimension>(units: Units) {
    let tried = Cell::new((0, 0));
    let one = (
        prop::sample::select(WORDS),
        number(),
        gap(),
        prop::sample::select(units),
        prop::sample::select(BEHIND),
    );
    let two = (number(), prop::sample::select(TO), gap(), any::<bool>());
    runner(600)
        .run(
            &(one, two),
            |(((says, words), (written, plain), gap, (unit, means), behind), (more, to, _, both))| {
                let (low, high) = ends::<D>(&plain, means);
                let amount = format!("{written}{gap}{unit}");
                let mut cases =
                    vec![(format!("{}{behind}", words.replace('#', &amount)), allowed(says, low, high))];
                let (more_low, more_high) = ends::<D>(&more.1, means);
                if low <= more_low {
                    let first = if both { amount.clone() } else { written.clone() };
                    let text = format!("{first}{to}{}{gap}{unit}{behind}", more.0);
                    cases.push((text, (low..=more_high.max(high)).into()));
                }
                for (text, allowed) in cases {
                    let (read, all) = tried.get();
                    match text.parse::<Fact<Quantity<D>>>() {
                        Ok(fact) => {
                            holds(&text, &fact, &allowed)?;
                            tried.set((read + 1, all + 1));
                        }
                        Err(error) => {
                            tried.set((read, all + 1));
                            prop_assert!(!error.to_string().is_empty());
                        }
                    }
                }
                Ok(())
            },
        )
        .unwrap_or_else(|error| panic!("{}: {error}", D::INFO.name));
    let (read, all) = tried.get();
    assert!(read * 10 >= all * 9, "{}: only {read} of {all} were read", D::INFO.name);
}

#[test]
fn amounts_by_themselves() {
    check::<Time>(TIMES);
    check::<Length>(LENGTHS);
    check::<Power>(POWERS);
    check::<Volume>(VOLUMES);
    check::<Mass>(MASSES);
}

/// The same words say more of a greatest and of a least amount.
#[test]
fn amounts_of_attributes() {
    const ATTRIBUTES: &[(&str, &str, Option<Says>)] = &[
        ("uav", "endurance", Some(Says::Greatest)),
        ("counter_uas", "shortest_signal", Some(Says::Least)),
        ("laser", "pulse_duration", None),
    ];
    let one = (
        prop::sample::select(WORDS),
        number(),
        gap(),
        prop::sample::select(TIMES),
        prop::sample::select(ATTRIBUTES),
    );
    runner(600)
        .run(&one, |((says, words), (written, plain), gap, (unit, means), (category, name, asks))| {
            let (low, high) = ends::<Time>(&plain, means);
            let text = words.replace('#', &format!("{written}{gap}{unit}"));
            let item = json!({ "category": category, name: text });
            let read = serde_json::from_value::<dualuse::Item>(item.clone());
            if says == Says::Greatest && asks == Some(Says::Least) {
                let error = read.unwrap_err().to_string();
                prop_assert!(error.contains("but the least is asked for"), "{}", error);
                return Ok(());
            }
            let read = read.map_err(|error| TestCaseError::fail(format!("`{text}`: {error}")))?;
            let written = serde_json::to_value(&read).unwrap();
            let written = written
                .get(name)
                .map_or("unknown", |value| value.as_str().or_else(|| value["value"].as_str()).unwrap());
            let read: Fact<Quantity<Time>> = written.parse().unwrap();
            let allowed = if asks == Some(says) { (low..=high).into() } else { allowed(says, low, high) };
            prop_assert_eq!(read, allowed, "`{}` of {}.{}", text, category, name);
            Ok(())
        })
        .unwrap();
}

#[test]
fn tolerances_and_sums() {
    let sample = (1..300_u32, 0..60_u32, 0..100_u32, gap(), prop::sample::select(BEHIND));
    runner(400)
        .run(&sample, |(hours, minutes, spread, gap, behind)| {
            let total: Quantity<Time> = format!("{} min", hours * 60 + minutes).parse().unwrap();
            for text in [
                format!("{hours}{gap}h {minutes} min{behind}"),
                format!("{hours}h{minutes}min{behind}"),
                format!("{hours}小时{minutes}分钟{behind}"),
                format!("{hours} hours and {minutes} minutes{behind}"),
            ] {
                let read: Fact<Quantity<Time>> = text.parse().unwrap();
                prop_assert_eq!(read, total.into(), "`{}`", text);
            }
            let minutes = |number: u32| -> Quantity<Time> { format!("{number} min").parse().unwrap() };
            let around: Fact<Quantity<Time>> =
                (minutes(hours.saturating_sub(spread))..=minutes(hours + spread)).into();
            for text in [
                format!("{hours}{gap}min ± {spread} min{behind}"),
                format!("{hours} ± {spread}{gap}min{behind}"),
                format!("{hours} min (±{spread} min)"),
            ] {
                holds(&text, &text.parse().unwrap(), &around)?;
            }
            Ok(())
        })
        .unwrap();
}

/// One amount in two units holds both; two that differ by more than they are rounded are refused.
#[test]
fn two_units() {
    let joints = prop::sample::select(&[" / ", "/", " = ", " ("]);
    let sample = (1..5_000_u32, 0..3_u32, joints, 50..150_u32);
    runner(400)
        .run(&sample, |(tenths, places, joint, percent)| {
            let kilometres = f64::from(tenths) / 10.0;
            let miles = kilometres / 1.609_344 * f64::from(percent) / 100.0;
            let end = if joint == " (" { ")" } else { "" };
            let second = format!("{miles:.*}", places as usize);
            let text = format!("{kilometres:.1} km{joint}{second} mi{end}");
            let first: Quantity<Length> = format!("{kilometres:.1} km").parse().unwrap();
            let second: Quantity<Length> = format!("{second} mi").parse().unwrap();
            match text.parse::<Fact<Quantity<Length>>>() {
                Ok(read) => holds(&text, &read, &(first.min(second)..=first.max(second)).into())?,
                Err(_) => prop_assert!(percent != 100, "`{}` agrees", text),
            }
            Ok(())
        })
        .unwrap();
}

/// What is vague is refused wherever the vague word stands.
#[test]
fn vague_words() {
    let vague = prop::sample::select(&[
        "约#",
        "ca. #",
        "about #",
        "Approx. #",
        "~#",
        "～ #",
        "≈#",
        "rund #",
        "environ #",
        "circa #",
        "nearly #",
        "大约#",
        "#左右",
        "# approx.",
        "# (approx.)",
        "# (ca.)",
        "#（约）",
        "# (no wind, approx.)",
        "#, approx.",
        "# or so",
        "typ. #",
        "# (typical)",
        "max. ca. #",
        "up to approx. #",
        "approx. max. #",
    ]);
    runner(400)
        .run(
            &(vague, number(), gap(), prop::sample::select(TIMES)),
            |(vague, (written, _), gap, (unit, _))| {
                let text = vague.replace('#', &format!("{written}{gap}{unit}"));
                let read = text.parse::<Fact<Quantity<Time>>>();
                prop_assert!(read.is_err(), "`{}` is read as {:?}", text, read);
                Ok(())
            },
        )
        .unwrap();
}
