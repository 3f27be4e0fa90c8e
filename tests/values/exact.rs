//! One amount in two units is one amount, and nothing is rounded past a limit.

use dualuse::quantity::*;
use dualuse::{Fact, ValueError};

fn exact<D: Dimension>(text: &str) -> Quantity<D> {
    text.parse().unwrap_or_else(|error| panic!("`{text}`: {error}"))
}

#[test]
fn limits_in_two_units_are_one() {
    assert_eq!(exact::<Speed>("25 kn"), exact("46.3 km/h"));
    assert_eq!(exact::<TemperatureDifference>("0.04 K"), exact("40 mK"));
    assert_eq!(exact::<Power>("16000 W"), exact("16 kW"));
    assert_eq!(exact::<Length>("1 in"), exact("25.4 mm"));
    assert_eq!(exact::<Length>("50000 ft"), exact("15240 m"));
    assert_eq!(exact::<Mass>("1 lb"), exact("453.59237 g"));
    assert_eq!(exact::<Mass>("16 oz"), exact("1 lb"));
    assert_eq!(exact::<Speed>("1 m/s"), exact("3.6 km/h"));
    assert_eq!(exact::<Power>("1 hp(I)"), exact("745.69987158227022 W"));
    assert_eq!(exact::<Power>("1 PS"), exact("735.49875 W"));
    assert_eq!(exact::<Volume>("1 US gal"), exact("3.785411784 L"));
    assert_eq!(exact::<Force>("1 lbf"), exact("4.4482216152605 N"));
    assert_eq!(exact::<Acceleration>("1 g"), exact("9.80665 m/s²"));
    assert_eq!(exact::<Time>("1 h"), exact("3600000000 µs"));
    assert_eq!(exact::<Bearing>("1°"), exact("3600 arcsec"));
}

#[test]
fn a_literal_is_the_decimal_that_was_written() {
    assert_eq!(kilometres_per_hour(46.3), exact("46.3 km/h"));
    assert_eq!(kilowatts(263.89), exact("263.89 kW"));
    assert_eq!(millikelvins(0.1), exact("0.0001 K"));
    assert_eq!(decibel_milliwatts(-0.1), exact("-0.1 dBm"));
}

#[test]
fn what_no_step_meets_lies_strictly_between_two() {
    let below = exact::<Angle>("2.4999999999999999999999999 mrad");
    assert!(below < milliradians(2.5) && below > milliradians(2.499_999_999_999_999));
    let above = exact::<Angle>("2.5000000000000000000000001 mrad");
    assert!(above > milliradians(2.5));
    let many_nines = format!("0.{} h", "9".repeat(10_000));
    assert!(exact::<Time>(&many_nines) < hours(1.0), "however many digits there are");
    let almost = format!("1.{}1 h", "0".repeat(10_000));
    assert!(exact::<Time>(&almost) > hours(1.0));
    assert_eq!(exact::<Time>(&format!("1.{} h", "0".repeat(10_000))), hours(1.0));
    assert!(exact::<Time>("1e-400 h") > hours(0.0));
    assert!(exact::<PowerLevel>("-1e-400 dBm") < decibel_milliwatts(0.0));
    assert!(exact::<PowerLevel>(&format!("-30.{}1 dBm", "0".repeat(50))) < decibel_milliwatts(-30.0));
    assert!(exact::<PowerLevel>(&format!("-29.{} dBm", "9".repeat(50))) > decibel_milliwatts(-30.0));
}

#[test]
fn small_parts_of_awkward_units_are_not_nought() {
    // Thirty-eight digits times the ratio of these units have more than 128 bits.
    let force = exact::<Force>("0.00000000012345678901234567890123456789012345678 lbf");
    assert!(force > newtons(0.000_000_000_549_163_1) && force < newtons(0.000_000_000_549_163_2));
    let power = exact::<Power>("1.2345678901234567890123456789012345678 hp(I)");
    assert!(power > watts(920.617_117_1) && power < watts(920.617_117_2));
}

#[test]
fn strict_bounds_of_what_no_step_meets_keep_its_neighbours() {
    type Amounts = Fact<Quantity<Time>>;
    let value = exact::<Time>("30.00000000000000000000000000001 min");
    for text in ["> 30.00000000000000000000000000001 min", ">30.00000000000000000000000000001..60 min"] {
        let read: Amounts = text.parse().unwrap();
        assert!(read.and(&value.into()).is_some(), "{text}: values just above are in the same gap");
    }
    assert!(Amounts::above(value).and(&value.into()).is_some());
    assert!(Amounts::below(value).and(&value.into()).is_some());
    assert_eq!(Amounts::above(minutes(30.0)).and(&minutes(30.0).into()), None);
    assert_eq!(Amounts::below(minutes(30.0)).and(&minutes(30.0).into()), None);
}

#[test]
fn nothing_is_below_nothing() {
    assert_eq!(Fact::<Quantity<Mass>>::below(kilograms(0.0)), kilograms(0.0).into());
    assert_eq!(Fact::<Quantity<Count>>::below(count(0.0)), count(0.0).into());
}

#[test]
fn tolerances_round_outward() {
    type Angles = Fact<Quantity<Angle>>;
    // A third of a step on either side.
    let read: Angles = "0.000000000000000001 rad ± 33.3 %".parse().unwrap();
    assert_eq!(read.to_string(), ">0 rad..<0.000000000000000002 rad");
    let read: Angles = "1° ± 1 %".parse().unwrap();
    assert!(
        read.and(&exact::<Angle>("0.017627825445142729 rad").into()).is_none(),
        "π/180 × 1.01 is just below"
    );
    assert!(read.and(&exact::<Angle>("0.017627825445142728 rad").into()).is_some());
    let read: Fact<Quantity<Time>> = "1e-20 s ± 1e-20 s".parse().unwrap();
    assert_eq!(read.to_string(), "< 0.000000000000000002 s");
}

#[test]
fn what_is_too_great_is_refused_and_nothing_overflows() {
    let largest = i128::MAX / 8 / 10_i128.pow(18);
    let near = format!("{largest} s");
    assert!(near.parse::<Fact<Quantity<Time>>>().is_ok());
    let sums = [
        format!("{near} ± {near}"),
        format!("{near} ± 100 %"),
        format!("{near} ± 1e18 %"),
        "1e30 h ± 1e30 %".to_owned(),
        "1 h ± 1e30 %".to_owned(),
        "1 h ± 1e30 h".to_owned(),
        format!("{} s", largest + 1),
        "1e400 s".to_owned(),
        "1e2147483647 s".to_owned(),
        "1e99999999999999999999 s".to_owned(),
        format!("{} s", "9".repeat(100_000)),
    ];
    for text in sums {
        let read = text.parse::<Fact<Quantity<Time>>>();
        assert!(matches!(read, Err(ValueError::OutOfRange { .. })), "`{text}`: {read:?}");
    }
    for text in
        ["1.5e-2147483648 s", "1e-99999999999999999999 s", "0e99999999999999999999 s", "0.0e-2147483648 s"]
    {
        assert!(text.parse::<Fact<Quantity<Time>>>().is_ok(), "`{text}`");
    }
    assert!("-1e19 dBm ± 1e19 dBm".parse::<Fact<Quantity<PowerLevel>>>().is_ok());
}
