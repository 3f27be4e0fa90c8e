//! Intervals of accelerometers by themselves.

use dualuse::items::Accelerometer;
use dualuse::quantity::{gees, microgees, parts_per_million};
use dualuse::{Case, Regime, Truth, Verdict};

use super::{NOW, accelerometer, poor_accelerometer, truth};
use crate::classify;

/// An interval over several bands is settled if every part of it is: by one
/// entry if it can, by all of them jointly if it must.
#[test]
fn an_interval_over_several_bands_of_7a001() {
    let regimes = [Regime::Wassenaar, Regime::Eu, Regime::Us];
    let over = |low, high, item: &Accelerometer| Accelerometer {
        acceleration_range: (gees(low)..=gees(high)).into(),
        ..item.clone()
    };
    let best = accelerometer();
    let unstable = Accelerometer {
        bias_stability: microgees(500.0).into(),
        scale_factor_stability: parts_per_million(500.0).into(),
        ..best.clone()
    };
    let unrepeatable = Accelerometer { bias_repeatability: microgees(5_000.0).into(), ..best.clone() };
    let for_nothing = Accelerometer { for_inertial_navigation: false.into(), ..best.clone() };
    let poor = poor_accelerometer();
    for (item, expected) in [
        (over(10.0, 20.0, &best), Verdict::Controlled),
        (over(10.0, 200.0, &best), Verdict::Controlled),
        (over(50.0, 200.0, &unstable), Verdict::Controlled),
        (over(10.0, 20.0, &unstable), Verdict::Undetermined),
        (over(10.0, 15.0, &unrepeatable), Verdict::Controlled),
        (over(10.0, 20.0, &unrepeatable), Verdict::Undetermined),
        (over(50.0, 100.0, &for_nothing), Verdict::Controlled),
        (over(50.0, 101.0, &for_nothing), Verdict::Undetermined),
        (over(10.0, 200.0, &poor), Verdict::NotListed),
    ] {
        // What stands in the way of missiles stands elsewhere: 7A101 is left out.
        let item = Accelerometer { usable_in_missiles: false.into(), ..item };
        for regime in regimes {
            assert_eq!(Case::new(&item, NOW).under([regime]).verdict(regime), expected, "{regime} {item:?}");
        }
    }
    let joint = over(10.0, 200.0, &best);
    let decision = classify(&joint, Regime::Eu, NOW);
    let jointly = &decision.under(Regime::Eu).unwrap().jointly;
    for id in ["7A001.a.1.a", "7A001.a.1.b", "7A001.a.2", "7A001.a.3"] {
        assert_eq!(truth(&joint, Regime::Eu, id), Truth::Unknown);
    }
    // a.1.b stands in for a.1.a in every world: the smallest set names one of them.
    assert_eq!(*jointly, ["7A001.a.1.b", "7A001.a.2", "7A001.a.3"]);
}
