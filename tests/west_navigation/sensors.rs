//! Accelerometers and gyros by themselves.

use dualuse::items::{Accelerometer, Gyroscope};
use dualuse::quantity::{
    degrees_per_hour, degrees_per_root_hour, degrees_per_second, gees, microgees, parts_per_million,
};
use dualuse::{Case, Regime, Truth, Verdict};

use super::{NOW, accelerometer, classify, everywhere, poor_accelerometer, poor_gyro, truth, yes};

#[test]
fn accelerometers_up_to_15_g() {
    for (bias, scale, by_bias, by_scale) in [
        (129.0, 200.0, true, false),
        (130.0, 200.0, false, false),
        (131.0, 200.0, false, false),
        (200.0, 129.0, false, true),
        (200.0, 130.0, false, false),
        (200.0, 131.0, false, false),
    ] {
        let item = Accelerometer {
            bias_stability: microgees(bias).into(),
            scale_factor_stability: parts_per_million(scale).into(),
            ..accelerometer()
        };
        everywhere(&item, "7A001.a.1.a", yes(by_bias), &format!("{bias} µg"));
        everywhere(&item, "7A001.a.1.b", yes(by_scale), &format!("{scale} ppm"));
    }
}

#[test]
fn accelerometers_by_the_range_in_which_they_function() {
    for (range, up_to_15, up_to_100, above) in [
        (14.9, true, false, false),
        (15.0, true, false, false),
        (15.1, false, true, false),
        (99.9, false, true, false),
        (100.0, false, true, false),
        (100.1, false, false, true),
    ] {
        let item = Accelerometer { acceleration_range: gees(range).into(), ..accelerometer() };
        let row = format!("{range} g");
        everywhere(&item, "7A001.a.1.a", yes(up_to_15), &row);
        everywhere(&item, "7A001.a.1.b", yes(up_to_15), &row);
        everywhere(&item, "7A001.a.2", yes(up_to_100), &row);
        everywhere(&item, "7A001.a.3", yes(above), &row);
        everywhere(&item, "7A001.b", Truth::No, &row);
        let angular = Accelerometer { angular: true.into(), ..item };
        everywhere(&angular, "7A001.b", yes(above), &row);
        everywhere(&angular, "7A001.a.3", Truth::No, &row);
    }
}

#[test]
fn accelerometers_above_15_g_need_both_repeatabilities() {
    for (bias, scale, expected) in [
        (1_249.0, 1_249.0, true),
        (1_250.0, 1_249.0, false),
        (1_249.0, 1_250.0, false),
        (1_251.0, 1_251.0, false),
    ] {
        let item = Accelerometer {
            acceleration_range: gees(50.0).into(),
            bias_repeatability: microgees(bias).into(),
            scale_factor_repeatability: parts_per_million(scale).into(),
            ..accelerometer()
        };
        everywhere(&item, "7A001.a.2", yes(expected), &format!("{bias} µg, {scale} ppm"));
    }
}

#[test]
fn accelerometers_of_vibration_or_for_no_navigation() {
    for (number, range, spared_by_vibration, spared_by_use) in [
        ("7A001.a.1.a", 10.0, true, false),
        ("7A001.a.1.b", 10.0, true, false),
        ("7A001.a.2", 50.0, true, false),
        ("7A001.a.3", 200.0, false, true),
    ] {
        let item = Accelerometer { acceleration_range: gees(range).into(), ..accelerometer() };
        let vibration = Accelerometer { vibration_or_shock_only: true.into(), ..item.clone() };
        everywhere(&vibration, number, yes(!spared_by_vibration), "vibration");
        let other = Accelerometer { for_inertial_navigation: false.into(), ..item };
        everywhere(&other, number, yes(!spared_by_use), "no navigation");
    }
}

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
    for id in ["7A001.a.1.a", "7A001.a.2", "7A001.a.3"] {
        assert_eq!(truth(&joint, Regime::Eu, id), Truth::Unknown);
        assert!(jointly.iter().any(|key| key == id), "{id} in {jointly:?}");
    }
}

#[test]
fn gyros_below_500_degrees_per_second() {
    for (bias, walk, by_bias, by_walk) in [
        (0.49, 1.0, true, false),
        (0.5, 1.0, false, false),
        (0.51, 1.0, false, false),
        (9.0, 0.0034, false, true),
        (9.0, 0.0035, false, true),
        (9.0, 0.0036, false, false),
    ] {
        let item = Gyroscope {
            rate_range: degrees_per_second(499.0).into(),
            bias_stability_one_month: degrees_per_hour(bias).into(),
            angle_random_walk: degrees_per_root_hour(walk).into(),
            ..poor_gyro()
        };
        let row = format!("{bias} °/h, {walk} °/√h");
        everywhere(&item, "7A002.a.1.a", yes(by_bias), &row);
        everywhere(&item, "7A002.a.1.b", yes(by_walk), &row);
        everywhere(&item, "7A002.a.2.a", Truth::No, &row);
        everywhere(&item, "7A002.a.2.b", Truth::No, &row);
        let spinning = Gyroscope { spinning_mass: true.into(), ..item };
        everywhere(&spinning, "7A002.a.1.a", yes(by_bias), &row);
        everywhere(&spinning, "7A002.a.1.b", Truth::No, &row);
    }
}

#[test]
fn gyros_of_500_degrees_per_second_or_more() {
    for (bias, walk, by_bias, by_walk) in [
        (3.9, 1.0, true, false),
        (4.0, 1.0, false, false),
        (4.1, 1.0, false, false),
        (9.0, 0.09, false, true),
        (9.0, 0.1, false, true),
        (9.0, 0.11, false, false),
    ] {
        let item = Gyroscope {
            rate_range: degrees_per_second(500.0).into(),
            bias_stability_three_minutes: degrees_per_hour(bias).into(),
            angle_random_walk: degrees_per_root_hour(walk).into(),
            ..poor_gyro()
        };
        let row = format!("{bias} °/h, {walk} °/√h");
        everywhere(&item, "7A002.a.2.a", yes(by_bias), &row);
        everywhere(&item, "7A002.a.2.b", yes(by_walk), &row);
        everywhere(&item, "7A002.a.1.a", Truth::No, &row);
        everywhere(&item, "7A002.a.1.b", Truth::No, &row);
        let spinning = Gyroscope { spinning_mass: true.into(), ..item };
        everywhere(&spinning, "7A002.a.2.a", yes(by_bias), &row);
        everywhere(&spinning, "7A002.a.2.b", Truth::No, &row);
    }
}

#[test]
fn gyros_by_the_range_in_which_they_function() {
    for (rate, slow) in [(499.9, true), (500.0, false), (500.1, false)] {
        for (range, low) in [(99.0, true), (100.0, true), (100.1, false)] {
            let item = Gyroscope {
                acceleration_range: gees(range).into(),
                rate_range: degrees_per_second(rate).into(),
                bias_stability_one_month: degrees_per_hour(0.1).into(),
                bias_stability_three_minutes: degrees_per_hour(0.1).into(),
                ..poor_gyro()
            };
            let row = format!("{rate} °/s, {range} g");
            everywhere(&item, "7A002.a.1.a", yes(slow && low), &row);
            everywhere(&item, "7A002.a.2.a", yes(!slow && low), &row);
            everywhere(&item, "7A002.b", yes(!low), &row);
        }
    }
}

#[test]
fn accelerometers_for_missiles() {
    let base = Accelerometer {
        bias_stability: microgees(500.0).into(),
        scale_factor_stability: parts_per_million(500.0).into(),
        ..accelerometer()
    };
    for (bias, scale, expected) in [
        (1_249.0, 1_249.0, true),
        (1_250.0, 1_249.0, false),
        (1_249.0, 1_250.0, false),
        (1_251.0, 1_251.0, false),
    ] {
        let item = Accelerometer {
            bias_repeatability: microgees(bias).into(),
            scale_factor_repeatability: parts_per_million(scale).into(),
            ..base.clone()
        };
        for (regime, id) in [(Regime::Eu, "7A101"), (Regime::Us, "7A101.a"), (Regime::Mtcr, "9.A.3")] {
            assert_eq!(truth(&item, regime, id), yes(expected), "{regime} {bias} {scale}");
            for spared in [
                Accelerometer { usable_in_missiles: false.into(), ..item.clone() },
                Accelerometer { for_inertial_navigation: false.into(), ..item.clone() },
                Accelerometer { drilling_sensor: true.into(), ..item.clone() },
                Accelerometer { angular: true.into(), ..item.clone() },
            ] {
                assert_eq!(truth(&spared, regime, id), Truth::No, "{regime} {spared:?}");
            }
        }
    }
    // What 7A001 takes, 7A101 does not; the MTCR knows no such exception.
    let stable = accelerometer();
    assert_eq!(truth(&stable, Regime::Eu, "7A101"), Truth::No);
    assert_eq!(truth(&stable, Regime::Us, "7A101.a"), Truth::No);
    assert_eq!(truth(&stable, Regime::Mtcr, "9.A.3"), Truth::Yes);
}

#[test]
fn gyros_for_missiles() {
    for (drift, expected) in [(0.49, true), (0.5, false), (0.51, false)] {
        let item = Gyroscope {
            drift_rate_stability: degrees_per_hour(drift).into(),
            usable_in_missiles: true.into(),
            ..poor_gyro()
        };
        for (regime, id) in [(Regime::Eu, "7A102"), (Regime::Us, "7A102.a"), (Regime::Mtcr, "9.A.4")] {
            assert_eq!(truth(&item, regime, id), yes(expected), "{regime} {drift}");
            let other = Gyroscope { usable_in_missiles: false.into(), ..item.clone() };
            assert_eq!(truth(&other, regime, id), Truth::No);
            let stable = Gyroscope { bias_stability_one_month: degrees_per_hour(0.1).into(), ..item.clone() };
            assert_eq!(truth(&stable, regime, id), yes(expected && regime == Regime::Mtcr), "{regime}");
        }
    }
}

#[test]
fn missile_technology_above_100_g() {
    for (range, expected) in [(99.9, false), (100.0, false), (100.1, true)] {
        let meter = Accelerometer { acceleration_range: gees(range).into(), ..accelerometer() };
        assert_eq!(truth(&meter, Regime::Mtcr, "9.A.5"), yes(expected), "{range}");
        let shock = Accelerometer { vibration_or_shock_only: true.into(), ..meter };
        assert_eq!(truth(&shock, Regime::Mtcr, "9.A.5"), Truth::No);
        let gyro = Gyroscope {
            acceleration_range: gees(range).into(),
            for_inertial_navigation: true.into(),
            ..poor_gyro()
        };
        assert_eq!(truth(&gyro, Regime::Mtcr, "9.A.5 (gyros)"), yes(expected), "{range}");
        let other = Gyroscope { for_inertial_navigation: false.into(), ..gyro };
        assert_eq!(truth(&other, Regime::Mtcr, "9.A.5 (gyros)"), Truth::No);
    }
}
