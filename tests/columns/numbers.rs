//! Columns of numbers around every limit of every law, from both sides, against the same numbers as text.

use dualuse::columns::{Batch, BatchError, Bitmap, Number};
use dualuse::fact::Kind;
use dualuse::item::{Attribute, Node};
use dualuse::items::Uav;
use dualuse::{Category, Item, LawOfDay, Regime, Truth, date};
use strum::IntoEnumIterator;

use crate::generate::{goods, limits_of};

/// Attributes for which some law has limits, with these.
fn with_limits() -> impl Iterator<Item = (&'static Attribute, &'static [String])> {
    let attributes = goods().iter().flat_map(|category| category.attributes());
    let with_limits = attributes.map(|attribute| (attribute, limits_of(attribute)));
    with_limits.filter(|(_, limits)| !limits.is_empty())
}

fn units(attribute: &Attribute) -> impl Iterator<Item = &'static str> {
    let Kind::Amount(dimension) = attribute.kind else { panic!("{attribute:?} has limits") };
    dimension.units.iter().map(|unit| unit.symbol)
}

/// A limit in a unit: the number that is nearest to it.
fn in_unit(attribute: &Attribute, limit: &str, unit: &str) -> Option<f64> {
    let Kind::Amount(dimension) = attribute.kind else { return None };
    let (number, own) = limit.split_once(' ').unwrap_or((limit, ""));
    let ratio = |symbol: &str| {
        // The size of a unit against the first one, by way of how a thousand of it are written.
        let unit = dimension.units.iter().find(|unit| unit.symbol == symbol)?;
        Some(size(unit))
    };
    Some(number.parse::<f64>().ok()? * ratio(own)? / ratio(unit)?)
}

/// The steps in a unit, as it tells them itself.
fn size(unit: &dualuse::quantity::Unit) -> f64 {
    let text = format!("{unit:?}");
    let field = |name: &str| {
        let at = text.find(name).expect("a unit has a size") + name.len();
        let digits: String = text[at..].chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<f64>().expect("it is a number")
    };
    field(" low: ") / field(" per: ")
}

/// A float as the text that means the same.
fn text(number: impl std::fmt::LowerExp, unit: &str) -> String {
    let text = format!("{number:e}");
    let Some((digits, exponent)) = text.split_once('e') else { return format!("{text} {unit}") };
    // Before exactly three digits a dot could group them.
    let nought = if digits.split_once('.').is_some_and(|(_, places)| places.len() == 3) { "0" } else { "" };
    format!("{digits}{nought}e{exponent} {unit}").trim_end().to_owned()
}

/// The item of which this text is known, if it is read; otherwise nothing is known of it.
fn read(attribute: &Attribute, text: &str) -> (Item, bool) {
    let mut item = attribute.category.unknown();
    let is_read = item.put(attribute.name, &Node::from(text)).is_ok();
    (item, is_read)
}

/// Holds a batch against the items that its rows are meant to be.
fn check(law: &LawOfDay, batch: &Batch<'_>, items: &[Item], says: &dyn Fn(usize) -> String) {
    let columns = law.columns(batch.category()).entries(Regime::iter()).verdicts([Regime::Cn, Regime::Us]);
    let answer = columns.decide(batch);
    for (row, item) in items.iter().enumerate() {
        let mut own = batch.item(row);
        // Only values are held against each other, not what stands beside them.
        assert_eq!(facts(&mut own), facts(&mut item.clone()), "{}", says(row));
        for told in answer.entries() {
            let single = law.entry(told.regime, told.entry).expect("it was asked").truth(item);
            assert_eq!(told.truths.at(row), single, "{} of {}", told.entry, says(row));
        }
        for told in answer.regimes() {
            assert_eq!(
                answer.verdict(told.regime, row),
                Some(law.verdict(told.regime, item)),
                "{}",
                says(row)
            );
        }
    }
}

fn facts(item: &mut Item) -> serde_json::Value {
    let mut written = serde_json::to_value(&*item).expect("an item is written");
    for value in written.as_object_mut().expect("it is a table").values_mut() {
        if let Some(bare) = value.get("value") {
            *value = bare.clone();
        }
    }
    written
}

/// Numbers at and around a limit, and those that are no amounts.
fn around(limit: f64) -> Vec<f64> {
    let near = [limit.next_down(), limit, limit.next_up(), limit * 0.999, limit * 1.001, -limit];
    let odd =
        [0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE, 1e19, 1e300, -1.5, 0.5];
    near.into_iter().chain(odd).collect()
}

#[test]
fn numbers_are_what_their_text_says_around_every_limit() {
    let law = LawOfDay::on(date(2026, 11, 24));
    let (mut held, mut refused_units) = (0, Vec::new());
    for (attribute, limits) in with_limits() {
        for unit in units(attribute) {
            let limits = limits.iter().filter_map(|limit| in_unit(attribute, limit, unit));
            let numbers: Vec<f64> = limits.flat_map(around).collect();
            let mut batch = Batch::new(attribute.category, numbers.len());
            if let Err(error) = batch.put_numbers(attribute.name, unit, &numbers[..]) {
                // Of a range `nm` may be nautical miles: neither is assumed.
                let is_read = read(attribute, &format!("1 {unit}")).1;
                assert!(!is_read || matches!(error, BatchError::UnclearUnit { .. }), "{error}");
                refused_units.push((attribute.name, unit));
                continue;
            }
            let read: Vec<_> = numbers.iter().map(|number| read(attribute, &text(number, unit))).collect();
            let unread: Vec<_> = batch.unread().into_iter().map(|(row, _)| row).collect();
            let refused = read.iter().zip(&numbers).enumerate();
            let refused = refused.filter(|(_, ((_, is_read), number))| !is_read && !number.is_nan());
            // A text may be refused where the number is plain: `-0` of what is never negative.
            let refused = refused.filter(|(_, (_, number))| **number != 0.0);
            assert_eq!(unread, refused.map(|(row, _)| row).collect::<Vec<_>>(), "{attribute:?} in {unit}");
            let mut items: Vec<_> = read.into_iter().map(|(item, _)| item).collect();
            for (item, number) in items.iter_mut().zip(&numbers) {
                if *number == 0.0 {
                    *item = self::read(attribute, &text(0.0, unit)).0;
                }
            }
            check(&law, &batch, &items, &|row| format!("{attribute:?} {} {unit}", numbers[row]));
            held += numbers.len();
        }
    }
    assert!(refused_units.contains(&("range", "nm")) && refused_units.len() < 20, "{refused_units:?}");
    assert!(held > 10_000, "only {held} numbers were held against limits");
}

/// Small floats mean their own shortest decimal, not that of the double next to them.
#[test]
fn smaller_numbers_mean_their_own_decimals() {
    let law = LawOfDay::on(date(2026, 11, 24));
    for (attribute, limits) in with_limits() {
        let unit = units(attribute).next().expect("there is a unit");
        let limits: Vec<f64> = limits.iter().filter_map(|limit| in_unit(attribute, limit, unit)).collect();
        let floats: Vec<f32> = limits
            .iter()
            .map(|limit| *limit as f32)
            .flat_map(|limit| [limit.next_down(), limit, limit.next_up(), f32::NAN, f32::MAX])
            .collect();
        whole_column(&law, attribute, unit, &floats);
        let counts: Vec<i64> = limits
            .iter()
            .map(|limit| *limit as i64)
            .flat_map(|limit| {
                [limit.saturating_sub(1), limit, limit.saturating_add(1), i64::MIN, i64::MAX, -1]
            })
            .collect();
        whole_column(&law, attribute, unit, &counts);
        let bytes: Vec<u8> = limits.iter().map(|limit| *limit as u8).chain([0, 255]).collect();
        whole_column(&law, attribute, unit, &bytes);
    }
}

fn whole_column<N: Number + std::fmt::LowerExp>(
    law: &LawOfDay,
    attribute: &Attribute,
    unit: &str,
    numbers: &[N],
) {
    let mut batch = Batch::new(attribute.category, numbers.len());
    batch.put_numbers(attribute.name, unit, numbers).expect("it is an amount");
    let items: Vec<_> = numbers.iter().map(|number| read(attribute, &text(number, unit)).0).collect();
    check(law, &batch, &items, &|row| format!("{attribute:?} {} {unit}", numbers[row]));
}

#[test]
fn bounds_are_what_their_text_says_around_every_limit() {
    let law = LawOfDay::on(date(2026, 11, 24));
    for (attribute, limits) in with_limits() {
        let unit = units(attribute).next().expect("there is a unit");
        let ends: Vec<f64> = limits
            .iter()
            .filter_map(|limit| in_unit(attribute, limit, unit))
            .take(4)
            .flat_map(|limit| [limit.next_down(), limit, limit.next_up()])
            .chain([f64::NAN, f64::INFINITY, f64::NEG_INFINITY])
            .collect();
        let pairs: Vec<_> = ends.iter().flat_map(|low| ends.iter().map(move |high| (*low, *high))).collect();
        let (low, high): (Vec<_>, Vec<_>) = pairs.iter().copied().unzip();
        let mut batch = Batch::new(attribute.category, pairs.len());
        batch.put_bounds(attribute.name, unit, &low[..], &high[..]).expect("it is an amount");
        let says = |&(low, high): &(f64, f64)| {
            let open_low = low.is_nan() || low == f64::NEG_INFINITY;
            let open_high = high.is_nan() || high == f64::INFINITY;
            match (open_low, open_high) {
                (true, true) => "unknown".to_owned(),
                (false, true) => format!(">= {}", text(low, unit)),
                (true, false) => format!("<= {}", text(high, unit)),
                (false, false) if low > high => "no amount".to_owned(),
                (false, false) => format!("{}..{}", text(low, unit), text(high, unit)),
            }
        };
        let items: Vec<_> = pairs.iter().map(|pair| read(attribute, &says(pair)).0).collect();
        check(&law, &batch, &items, &|row| format!("{attribute:?} {:?} {unit}", pairs[row]));
    }
}

#[test]
fn what_is_not_known_and_what_is_absent_are_two_things() {
    let law = LawOfDay::on(date(2026, 11, 24));
    let bits = |bits: [bool; 4]| bits.into_iter().collect::<Bitmap>();
    let numbers = [25.0, 25.0, 25.0, 15.0];
    let mut batch = Batch::new(Category::Uav, 4);
    let known = bits([true, false, false, true]);
    batch.put_known_numbers("aerosol_capacity", "L", &numbers[..], known).unwrap();
    batch.put_absent("aerosol_capacity", bits([false, false, true, false])).unwrap();
    batch.put_flags("autonomous", [Some(true); 4]).unwrap();
    batch.put_numbers("range", "km", vec![10.0; 4]).unwrap();
    batch.put_numbers("endurance", "min", vec![10.0; 4]).unwrap();
    batch.put_flags("model_aircraft", [Some(false); 4]).unwrap();
    let columns = law.columns(Category::Uav).entry(Regime::Cn, "9A501.b").unwrap();
    let answer = columns.decide(&batch);
    let truths = answer.entry(Regime::Cn, "9A501.b").unwrap();
    let expected = [Truth::Yes, Truth::Unknown, Truth::No, Truth::No];
    assert_eq!([0, 1, 2, 3].map(|row| truths.at(row)), expected);
    let texts = ["25 L", "unknown", "none", "15 L"];
    for (row, text) in texts.into_iter().enumerate() {
        let item = Uav::try_from(batch.item(row)).unwrap();
        assert_eq!(item.aerosol_capacity, text.parse().unwrap());
    }
}
