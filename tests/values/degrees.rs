//! Degrees in radians and radians in degrees: the interval that is read holds the true angle.

use dualuse::Fact;
use dualuse::quantity::*;
use proptest::prelude::*;

use crate::fractions::{Fraction, in_units};

/// π to fifty places, cut and one more at the last: the true π lies between them.
const PI: [&str; 2] = [
    "3.14159265358979323846264338327950288419716939937510",
    "3.14159265358979323846264338327950288419716939937511",
];

/// The gap between steps that holds number × factor, if both bounds of π agree on it.
fn gap<D: Dimension>(number: &str, factors: [String; 2], base: &str) -> Option<Fact<Quantity<D>>> {
    let steps = factors.map(|factor| Fraction::of(number).times(&Fraction::of(&factor)).steps());
    let ((low, false), (high, false)) = (&steps[0], &steps[1]) else { return None };
    let gap = format!(">{} {base}..<{} {base}", in_units(low), in_units(&(low + 1)));
    (low == high).then(|| gap.parse().unwrap())
}

fn around<D: Dimension>(gap: &Fact<Quantity<D>>, read: &Fact<Quantity<D>>) -> Result<(), TestCaseError> {
    prop_assert_eq!(read.and(gap), Some(*gap), "{} does not hold {}", read, gap);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn a_field_of_view_in_degrees(number in "[0-9]{1,3}\\.[0-9]{1,25}") {
        let read: Fact<Quantity<Angle>> = format!("{number}°").parse().unwrap();
        if let Some(gap) = gap(&number, PI.map(|pi| format!("{pi}/180")), "rad") {
            around(&gap, &read)?;
            prop_assert_eq!(read, gap, "no wider than the gap");
        }
    }

    #[test]
    fn a_heading_in_milliradians(number in "[0-9]{1,3}\\.[0-9]{1,25}") {
        let [low, high] = PI;
        let factors = |thousand: &str| [format!("180/{high}{thousand}"), format!("180/{low}{thousand}")];
        let read: Fact<Quantity<Bearing>> = format!("{number} mrad").parse().unwrap();
        if let Some(gap) = gap(&number, factors("/1000"), "°") {
            around(&gap, &read)?;
        }
        let read: Fact<Quantity<Bearing>> = format!("{number} rad").parse().unwrap();
        if let Some(gap) = gap(&number, factors(""), "°") {
            around(&gap, &read)?;
        }
    }

    #[test]
    fn huge_angles_stay_around_the_truth(number in "[1-9][0-9]{14,19}") {
        let read: Fact<Quantity<Angle>> = format!("{number}°").parse().unwrap();
        if let Some(gap) = gap(&number, PI.map(|pi| format!("{pi}/180")), "rad") {
            around(&gap, &read)?;
        }
    }

    #[test]
    fn a_tolerance_in_arc_seconds_holds_its_ends(middle in 0..1_000_000_u32, spread in 0..1_000_000_u32) {
        let (low, high) = (middle.saturating_sub(spread), middle + spread);
        for text in [format!("{middle} arcsec ± {spread} arcsec"), format!("{middle} ± {spread} arcsec")] {
            let read: Fact<Quantity<Bearing>> = text.parse().unwrap();
            for end in [low, high] {
                let end: Fact<Quantity<Bearing>> = format!("{end} arcsec").parse().unwrap();
                prop_assert_eq!(read.and(&end), Some(end), "{} is {}", text, read);
            }
            let beyond: Fact<Quantity<Bearing>> = format!("{} arcsec", high + 1).parse().unwrap();
            prop_assert_eq!(read.and(&beyond), None);
        }
    }

    #[test]
    fn a_relative_tolerance_holds_its_ends(middle in "[1-9][0-9]{0,2}", percent in 0..100_u32) {
        let read: Fact<Quantity<Angle>> = format!("{middle}° ± {percent} %").parse().unwrap();
        let ends = [100 - percent, 100 + percent];
        for factors in ends.map(|share| PI.map(|pi| format!("{pi}/180*{share}/100"))) {
            if let Some(gap) = gap(&middle, factors, "rad") {
                around(&gap, &read)?;
            }
        }
        let beyond: Fact<Quantity<Angle>> = format!("{}e-9 °", middle.parse::<u64>().unwrap() * (100 + u64::from(percent)) * 10_000_000 + 1).parse().unwrap();
        prop_assert_eq!(read.and(&beyond), None);
    }
}

#[test]
fn a_limit_is_not_met_by_rounding() {
    let limit = milliradians(2.5);
    let below: Quantity<Angle> = "0.1432394487827058°".parse().unwrap();
    let above: Quantity<Angle> = "0.1432394487827059°".parse().unwrap();
    assert!(below < limit && above > limit, "2.5 mrad is 0.14323944878270580219…°");
    assert_eq!("0°".parse(), Ok(milliradians(0.0)));
}
