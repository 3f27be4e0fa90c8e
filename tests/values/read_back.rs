//! What is written reads back to the same value.

use dualuse::fact::Domain;
use dualuse::items::engine::EngineKind;
use dualuse::items::infrared_imager::Detector;
use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::quantity::*;
use dualuse::{Country, Fact};
use proptest::prelude::*;

use crate::common;

fn reads_back<T: Domain>(text: &str) -> Result<(), TestCaseError> {
    if let Ok(fact) = text.parse::<Fact<T>>() {
        let shown = fact.to_string();
        prop_assert_eq!(shown.parse::<Fact<T>>(), Ok(fact), "`{}` from `{}`", shown, text);
        prop_assert!(!shown.contains("steps"), "`{}` from `{}`", shown, text);
    }
    Ok(())
}

/// Facts and quantities of a dimension read back, and most of what is tried can be read.
fn check<D: Dimension>() {
    let mut runner =
        prop::test_runner::TestRunner::new(ProptestConfig { failure_persistence: None, ..<_>::default() });
    let read = std::cell::Cell::new(0);
    let values = (common::value(Quantity::<D>::KIND, false), common::value(Quantity::<D>::KIND, true));
    let run = runner.run(&(values, common::amount(&D::INFO)), |((fact, optional), amount)| {
        reads_back::<Quantity<D>>(&fact)?;
        reads_back::<Option<Quantity<D>>>(&optional)?;
        read.set(read.get() + u32::from(fact.parse::<Fact<Quantity<D>>>().is_ok()));
        if let Ok(quantity) = amount.parse::<Quantity<D>>() {
            let shown = quantity.to_string();
            prop_assert_eq!(shown.parse(), Ok(quantity), "`{}` from `{}`", shown, amount);
        }
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{}: {error}", D::INFO.name));
    assert!(read.get() > 128, "{}: only {} of 256 were read", D::INFO.name, read.get());
}

macro_rules! dimensions {
    ($($name:ident: $dimension:ident,)+) => { $(#[test] fn $name() { check::<$dimension>(); })+ };
}

dimensions! {
    time: Time, length: Length, mass: Mass, speed: Speed, power: Power, energy: Energy,
    temperature_difference: TemperatureDifference, volume: Volume, flow: Flow, frequency: Frequency,
    force: Force, specific_consumption: SpecificConsumption, angle: Angle, bearing: Bearing,
    angular_rate: AngularRate, random_walk: RandomWalk, acceleration: Acceleration, ratio: Ratio,
    specific_energy: SpecificEnergy, power_level: PowerLevel, counts: Count,
}

/// Steps of every size, even and odd.
fn steps() -> impl Strategy<Value = i128> {
    (any::<i128>(), 4..126_u32).prop_map(|(bits, shift)| (bits.unsigned_abs() >> shift) as i128)
}

fn of_steps<D: Dimension>(steps: i128, base: &str) -> Quantity<D> {
    let one = 10_i128.pow(18);
    format!("{}.{:018} {base}", steps / one, steps % one).parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn made_facts(a in steps(), b in steps()) {
        let (low, high) = (of_steps::<Length>(a.min(b), "m"), of_steps(a.max(b), "m"));
        type Amounts = Fact<Quantity<Length>>;
        let mut facts: Vec<Amounts> = vec![low.into(), (low..=high).into()];
        facts.extend([Amounts::at_least(low), Amounts::above(low), Amounts::at_most(low), Amounts::below(low)]);
        facts.extend(Amounts::above(low).and(&Amounts::below(high)));
        let next = of_steps(a.min(b) + 1, "m");
        let between = Amounts::above(low).and(&Amounts::below(next)).unwrap();
        prop_assert!(between.is_exact());
        facts.push(between);
        for fact in facts {
            prop_assert_eq!(fact.to_string().parse(), Ok(fact), "{}", fact);
        }
        let odd: Quantity<Length> = between.to_string().parse().unwrap();
        prop_assert!(low < odd && odd < next);
        prop_assert_eq!(odd.to_string().parse(), Ok(odd));
    }

    #[test]
    fn countries(text in "[A-Za-z]{2}") {
        reads_back::<Country>(&text)?;
        let country: Country = text.parse().unwrap();
        prop_assert_eq!(country.to_string().parse(), Ok(country));
    }
}

/// Every set of the names, with and without absent.
fn all_sets<T: Domain>(names: &[&str]) {
    for bits in 1..1_usize << names.len() {
        let chosen = names.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
        let text = chosen.map(|(_, name)| *name).collect::<Vec<_>>().join(" or ");
        reads_back::<T>(&text).unwrap();
        reads_back::<Option<T>>(&text).unwrap();
        reads_back::<Option<T>>(&format!("{text} or none")).unwrap();
        assert!(text.parse::<Fact<T>>().is_ok() && format!("none|{text}").parse::<Fact<Option<T>>>().is_ok());
    }
}

#[test]
fn flags_and_choices() {
    all_sets::<bool>(&["yes", "no"]);
    all_sets::<LaserClass>(&["1", "1M", "2", "2M", "3R", "3B", "4"]);
    all_sets::<LaserUse>(&[
        "target_designation",
        "range_finding",
        "counter_drone",
        "other",
        "target_illumination",
        "optics_detection",
        "acoustic_detection",
    ]);
    all_sets::<Detector>(&["microbolometer", "photon", "image_intensifier", "other"]);
    all_sets::<EngineKind>(&[
        "piston",
        "rotary",
        "turbojet",
        "turbofan",
        "turboprop",
        "turboshaft",
        "ramjet",
        "electric",
    ]);
}

#[test]
fn words() {
    assert_eq!(Fact::<Quantity<Time>>::UNKNOWN.to_string(), "unknown");
    for fact in [Fact::<Option<Quantity<Time>>>::UNKNOWN, Fact::ABSENT, "present".parse().unwrap()] {
        assert_eq!(fact.to_string().parse(), Ok(fact));
    }
    assert_eq!(
        format!("{:>8}|{:<8}|", Fact::<Quantity<Time>>::from(minutes(5.0)), hours(2.0)),
        "   5 min|2 h     |"
    );
}
