//! Every unit of every dimension against its definition, in exact fractions.

use dualuse::quantity::*;
use dualuse::{Fact, ValueError};
use num_bigint::BigInt;
use proptest::prelude::*;

use crate::fractions::{Fraction, in_units};

/// The step of each dimension is 10⁻¹⁸ of its first unit here. Factors are products of definitions.
macro_rules! units {
    ($($name:ident: $dimension:ident in $base:literal { $($symbol:literal = $factor:literal,)+ })+) => {
        $(#[test]
        fn $name() {
            let units = [($base, "1"), $(($symbol, $factor)),+];
            check::<$dimension>($base, &units);
        })+
    };
}

units! {
    time: Time in "s" {
        "d" = "86400", "h" = "3600", "min" = "60", "ms" = "1e-3", "µs" = "1e-6", "ns" = "1e-9", "ps" = "1e-12", "fs" = "1e-15",
    }
    length: Length in "m" {
        "km" = "1000", "cm" = "0.01", "mm" = "1e-3", "µm" = "1e-6", "nm" = "1e-9", "pm" = "1e-12",
        "ft" = "0.3048", "in" = "0.0254", "nmi" = "1852", "mi" = "5280*0.3048",
    }
    mass: Mass in "kg" {
        "t" = "1000", "g" = "1e-3", "mg" = "1e-6", "lb" = "0.45359237", "oz" = "0.45359237/16",
        "short ton" = "0.45359237*2000", "long ton" = "0.45359237*2240",
    }
    speed: Speed in "km/h" {
        "m/s" = "3600/1000", "kn" = "1.852", "mph" = "5280*0.3048/1000", "ft/s" = "0.3048*3600/1000",
    }
    power: Power in "W" {
        "GW" = "1e9", "MW" = "1e6", "kW" = "1000", "mW" = "1e-3", "µW" = "1e-6", "nW" = "1e-9",
        "hp(I)" = "550*0.3048*0.45359237*9.80665", "PS" = "75*9.80665",
    }
    energy: Energy in "J" { "MJ" = "1e6", "kJ" = "1000", "mJ" = "1e-3", "µJ" = "1e-6", "nJ" = "1e-9", "pJ" = "1e-12", }
    temperature_difference: TemperatureDifference in "K" { "mK" = "1e-3", }
    volume: Volume in "L" {
        "m3" = "1000", "mL" = "1e-3", "US gal" = "231*0.254*0.254*0.254", "imp gal" = "4.54609",
    }
    flow: Flow in "L/h" {
        "L/min" = "60", "L/s" = "3600", "mL/min" = "60/1000", "US gal/min" = "231*0.254*0.254*0.254*60",
        "imp gal/min" = "4.54609*60",
    }
    frequency: Frequency in "Hz" { "GHz" = "1e9", "MHz" = "1e6", "kHz" = "1000", }
    force: Force in "N" { "kN" = "1000", "kgf" = "9.80665", "lbf" = "0.45359237*9.80665", }
    specific_consumption: SpecificConsumption in "kg/(N·h)" {
        "kg/(daN·h)" = "1/10", "g/(kN·s)" = "1e-3*3600/1000", "lb/(lbf·h)" = "1/9.80665",
    }
    angular_rate: AngularRate in "°/h" { "°/s" = "3600", "°/min" = "60", }
    random_walk: RandomWalk in "°/√h" { "°/s/√Hz" = "60", "°/h/√Hz" = "1/60", }
    acceleration: Acceleration in "m/s²" { "g" = "9.80665", "mg" = "9.80665/1000", "µg" = "9.80665e-6", }
    ratio: Ratio in "×" { "%" = "0.01", "ppm" = "1e-6", }
    specific_energy: SpecificEnergy in "Wh/kg" { "kJ/kg" = "1/3.6", }
    bearing: Bearing in "°" { "arcmin" = "1/60", "arcsec" = "1/3600", }
    angle: Angle in "rad" { "mrad" = "1e-3", "µrad" = "1e-6", }
}

#[test]
fn units_of_one_kind_alone() {
    check::<PowerLevel>("dBm", &[("dBm", "1")]);
    assert_eq!(Count::INFO.units.len(), 1);
}

/// Irrational to each other; `degrees.rs` tests them.
const ANGLES: [&str; 5] = ["°", "mrad", "rad", "arcmin", "arcsec"];

fn check<D: Dimension>(base: &str, units: &[(&'static str, &str)]) {
    for unit in D::INFO.units {
        let elsewhere = D::INFO.name == "angle" && ANGLES.contains(&unit.symbol);
        assert!(
            elsewhere || units.iter().any(|(symbol, _)| *symbol == unit.symbol),
            "`{}` has no test",
            unit.symbol
        );
        for alias in unit.aliases {
            assert_eq!(
                read::<D>(&format!("3 {alias}")),
                read::<D>(&format!("3 {}", unit.symbol)),
                "`{alias}`"
            );
        }
    }
    let numbers = prop_oneof![
        "(0|[1-9][0-9]{0,30})(\\.[0-9]{1,40})?",
        "[0-9]{1,6}\\.[0-9]{0,6}e-?[0-9]{1,2}",
        "[1-9]{1,6}[0]{0,20}",
    ];
    let mut runner =
        prop::test_runner::TestRunner::new(ProptestConfig { failure_persistence: None, ..<_>::default() });
    let sample = (numbers, 0..units.len());
    let run = runner.run(&sample, |(number, at)| {
        // Before exactly three digits a dot may be refused.
        let three = number.split_once('.').is_some_and(|(_, places)| places.len() == 3);
        let number = if three { format!("{number}0") } else { number };
        let (symbol, factor) = units[at];
        let exact = Fraction::of(&number).times(&Fraction::of(factor));
        conversion::<D>(&format!("{number} {symbol}"), base, &exact)
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

fn conversion<D: Dimension>(text: &str, base: &str, exact: &Fraction) -> Result<(), TestCaseError> {
    let (steps, whole) = exact.steps();
    let step = |more: i32| format!("{} {base}", in_units(&(&steps + more)));
    let read = text.parse::<Fact<Quantity<D>>>();
    if steps >= BigInt::from(i128::MAX / 8) {
        let out_of_range = matches!(read, Err(ValueError::OutOfRange { .. }));
        prop_assert!(out_of_range || &steps - 1 <= BigInt::from(i128::MAX / 8), "`{text}`: {read:?}");
        return Ok(());
    }
    let expected = if whole { step(0) } else { format!(">{}..<{}", step(0), step(1)) };
    let expected: Fact<Quantity<D>> = expected.parse().unwrap();
    let read = read.map_err(|error| TestCaseError::fail(format!("`{text}`: {error}")))?;
    prop_assert_eq!(read.and(&expected), Some(expected), "`{}` lost its value: {}", text, read);
    // Digits beyond 128 bits are cut, outward.
    let digits = text.split(['e', ' ']).next().unwrap().replace('.', "");
    prop_assert!(read == expected || digits.trim_start_matches('0').len() > 37, "`{}`: {}", text, read);
    Ok(())
}

fn read<D: Dimension>(text: &str) -> Fact<Quantity<D>> {
    text.parse().unwrap_or_else(|error| panic!("`{text}`: {error}"))
}
