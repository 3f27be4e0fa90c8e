//! Random values, as people write them.

use dualuse::fact::Kind;
use dualuse::quantity::DimensionInfo;
use proptest::prelude::*;

/// A number that stands for no other than itself: digits, a point, an exponent.
fn number(info: &'static DimensionInfo) -> BoxedStrategy<String> {
    if info.units[0].symbol.is_empty() {
        return (0..2_000_000_u32).prop_map(|count| count.to_string()).boxed();
    }
    let digits = prop_oneof![
        4 => "[0-9]{1,4}",
        4 => "[0-9]{1,3}\\.[0-9]{1,6}",
        2 => "[0-9]{1,15}\\.[0-9]{1,30}",
        1 => "[0-9]{1,5}\\.[0-9]{0,3}e-?[0-9]{1,2}",
    ];
    let negative = if info.signed { any::<bool>().boxed() } else { Just(false).boxed() };
    // Before exactly three digits a dot may be refused.
    let digits = digits.prop_map(|digits| match digits.split_once('.') {
        Some((_, places)) if places.len() == 3 => format!("{digits}0"),
        _ => digits,
    });
    (negative, digits)
        .prop_map(|(negative, digits)| if negative { format!("-{digits}") } else { digits })
        .boxed()
}

fn unit(info: &'static DimensionInfo) -> impl Strategy<Value = &'static str> {
    (0..info.units.len()).prop_map(|at| info.units[at].symbol)
}

/// One amount, such as `16 kW`.
pub fn amount(info: &'static DimensionInfo) -> BoxedStrategy<String> {
    (number(info), unit(info)).prop_map(|(number, unit)| joined(&number, unit)).boxed()
}

fn joined(number: &str, unit: &str) -> String {
    format!("{number} {unit}").trim_end().to_owned()
}

/// An amount, bound, interval or tolerance; a few of them cannot be read.
pub fn amounts(info: &'static DimensionInfo) -> BoxedStrategy<String> {
    let bound = (prop::sample::select(&[">=", ">", "<=", "<", "≥", "≤"]), amount(info));
    let range = (0..5_000_u32, 2..5_000_u32, unit(info), 0..5);
    let range = range.prop_map(|(low, more, unit, form)| {
        let high = low + more;
        let text = match form {
            0 => format!("{low}..{high} {unit}"),
            1 => format!("{low} {unit}..{high} {unit}"),
            2 => format!(">{low}..<{high} {unit}"),
            3 => format!("{low}–{high} {unit}"),
            _ => format!("{low}-{high} {unit}"),
        };
        text.trim_end().to_owned()
    });
    let percent = (amount(info), "[0-9]{1,3}(\\.[0-9]{1,3})?");
    prop_oneof![
        4 => amount(info),
        3 => bound.prop_map(|(sign, amount)| format!("{sign} {amount}")),
        3 => range,
        2 => percent.prop_map(|(amount, percent)| format!("{amount} ± {percent} %")),
        2 => (amount(info), amount(info)).prop_map(|(amount, spread)| format!("{amount} ± {spread}")),
    ]
    .boxed()
}

fn some_of(names: &'static [&'static str]) -> BoxedStrategy<String> {
    prop::sample::subsequence(names, 1..=names.len()).prop_map(|names| names.join(" or ")).boxed()
}

/// Any value of an attribute of this kind.
pub fn value(kind: Kind, optional: bool) -> BoxedStrategy<String> {
    let there = match kind {
        Kind::Amount(info) => amounts(info),
        Kind::Flag => some_of(&["yes", "no"]),
        Kind::Choice(names) => some_of(names),
        Kind::Country => "[A-Z]{2}".boxed(),
        other => panic!("no values are known of {other:?}"),
    };
    if !optional {
        return prop_oneof![12 => there, 1 => Just("unknown".to_owned())].boxed();
    }
    let or_none = there.clone().prop_map(|text| format!("{text} or none"));
    let word = prop::sample::select(&["none", "present", "unknown"]).prop_map(str::to_owned);
    prop_oneof![3 => there, 1 => or_none, 1 => word].boxed()
}
