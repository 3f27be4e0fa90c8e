//! Inertial measurement equipment and systems.

use dualuse::items::{Accelerometer, Gyroscope, InertialUnit};
use dualuse::quantity::{
    degrees, degrees_per_hour, degrees_per_root_hour, degrees_per_second, gees, knots, metres, microgees,
    nautical_miles, parts_per_million, percent,
};
use dualuse::{Fact, Regime, Truth};

use super::{accelerometer, everywhere, far_drone, poor_accelerometer, poor_gyro, poor_unit, truth, yes};

#[test]
fn systems_that_hold_their_position_by_themselves() {
    for (rate, part, day, expected) in
        [(0.79, 0.49, 0.99, true), (0.8, 0.5, 1.0, true), (0.81, 0.51, 1.01, false)]
    {
        let unit = InertialUnit {
            unaided_drift_rate: knots(rate).into(),
            unaided_drift_per_distance: percent(part).into(),
            unaided_drift_per_day: nautical_miles(day).into(),
            ..poor_unit()
        };
        for number in ["7A003.a.1", "7A003.a.2", "7A003.a.3"] {
            everywhere(&unit, number, yes(expected), &format!("{rate} {part} {day}"));
            let fixed = InertialUnit { for_vehicles: false.into(), ..unit.clone() };
            everywhere(&fixed, number, Truth::No, "not for vehicles");
            let certified = InertialUnit { civil_certified: true.into(), ..unit.clone() };
            everywhere(&certified, number, Truth::No, "certified");
        }
    }
    let read: Fact<_> = "0.8 nmi/h".parse().unwrap();
    let unit = InertialUnit { unaided_drift_rate: read, ..poor_unit() };
    everywhere(&unit, "7A003.a.1", Truth::Yes, "0.8 nmi/h");
}

#[test]
fn systems_after_the_loss_of_aiding() {
    for (error, expected) in [(9.9, true), (10.0, false), (10.1, false)] {
        let unit = InertialUnit { position_error_after_loss: metres(error).into(), ..poor_unit() };
        everywhere(&unit, "7A003.b", yes(expected), &format!("{error} m"));
        let fixed = InertialUnit { for_vehicles: false.into(), ..unit };
        everywhere(&fixed, "7A003.b", Truth::No, "not for vehicles");
    }
}

#[test]
fn systems_that_find_heading_or_true_north() {
    for (rate, heading, slow, fast) in [
        (499.0, 0.069, true, false),
        (499.0, 0.07, true, false),
        (499.0, 0.071, false, false),
        (500.0, 0.07, false, true),
        (500.0, 0.2, false, true),
        (500.0, 0.201, false, false),
        (499.0, 0.2, false, false),
    ] {
        let unit = InertialUnit {
            gyro_rate_range: degrees_per_second(rate).into(),
            unaided_heading_accuracy: degrees(heading).into(),
            ..poor_unit()
        };
        everywhere(&unit, "7A003.c.1", yes(slow), &format!("{rate} °/s, {heading}°"));
        everywhere(&unit, "7A003.c.2", yes(fast), &format!("{rate} °/s, {heading}°"));
    }
}

/// 7A003.d.1: every limit of 7A001 and 7A002, asked of the unit.
#[test]
fn systems_with_the_performance_of_controlled_sensors() {
    let d_1 = |unit: &InertialUnit, expected, row: &str| {
        everywhere(unit, "7A003.d.1", yes(expected), row);
        let single = InertialUnit { multi_axis: false.into(), ..unit.clone() };
        everywhere(&single, "7A003.d.1", Truth::No, row);
        let certified = InertialUnit { civil_certified: true.into(), ..unit.clone() };
        everywhere(&certified, "7A003.d.1", Truth::No, row);
    };
    d_1(&poor_unit(), false, "nothing good");
    for (range, bias, scale, expected) in [
        (15.0, 129.0, 999.0, true),
        (15.0, 130.0, 999.0, false),
        (15.0, 999.0, 129.0, true),
        (15.0, 999.0, 130.0, false),
        (15.1, 129.0, 129.0, false),
    ] {
        let unit = InertialUnit {
            acceleration_range: gees(range).into(),
            accelerometer_bias_stability_one_year: microgees(bias).into(),
            accelerometer_scale_factor_stability_one_year: parts_per_million(scale).into(),
            ..poor_unit()
        };
        d_1(&unit, expected, &format!("{range} g, {bias} µg, {scale} ppm stable"));
    }
    for (range, bias, scale, expected) in [
        (15.0, 1_249.0, 1_249.0, false),
        (15.1, 1_249.0, 1_249.0, true),
        (15.1, 1_250.0, 1_249.0, false),
        (15.1, 1_249.0, 1_250.0, false),
        (100.0, 1_249.0, 1_249.0, true),
        (100.1, 9_999.0, 9_999.0, true),
    ] {
        let unit = InertialUnit {
            acceleration_range: gees(range).into(),
            accelerometer_bias_repeatability_one_year: microgees(bias).into(),
            accelerometer_scale_factor_repeatability_one_year: parts_per_million(scale).into(),
            ..poor_unit()
        };
        d_1(&unit, expected, &format!("{range} g, {bias} µg, {scale} ppm repeatable"));
    }
    for (rate, month, minutes, walk, spinning, expected) in [
        (499.0, 0.49, 9.0, 1.0, false, true),
        (499.0, 0.5, 9.0, 1.0, false, false),
        (499.0, 9.0, 0.1, 1.0, false, false),
        (499.0, 9.0, 9.0, 0.0035, false, true),
        (499.0, 9.0, 9.0, 0.0035, true, false),
        (499.0, 0.49, 9.0, 1.0, true, true),
        (499.0, 9.0, 9.0, 0.0036, false, false),
        (500.0, 9.0, 3.9, 1.0, false, true),
        (500.0, 9.0, 4.0, 1.0, false, false),
        (500.0, 0.1, 9.0, 1.0, false, false),
        (500.0, 9.0, 9.0, 0.1, false, true),
        (500.0, 9.0, 9.0, 0.1, true, false),
        (500.0, 9.0, 9.0, 0.11, false, false),
    ] {
        let unit = InertialUnit {
            gyro_rate_range: degrees_per_second(rate).into(),
            gyro_bias_stability_one_month: degrees_per_hour(month).into(),
            gyro_bias_stability_three_minutes: degrees_per_hour(minutes).into(),
            angle_random_walk: degrees_per_root_hour(walk).into(),
            spinning_mass_gyros_only: spinning.into(),
            ..poor_unit()
        };
        d_1(&unit, expected, &format!("{rate} °/s, {month} and {minutes} °/h, {walk} °/√h, {spinning}"));
    }
}

#[test]
fn space_qualified_systems() {
    for (walk, qualified, spinning, expected) in [
        (0.09, true, false, true),
        (0.1, true, false, true),
        (0.11, true, false, false),
        (0.1, false, false, false),
        (0.1, true, true, false),
    ] {
        let unit = InertialUnit {
            angle_random_walk: degrees_per_root_hour(walk).into(),
            space_qualified: qualified.into(),
            spinning_mass_gyros_only: spinning.into(),
            ..poor_unit()
        };
        everywhere(&unit, "7A003.d.2", yes(expected), &format!("{walk} {qualified} {spinning}"));
    }
}

#[test]
fn systems_with_sensors_for_missiles() {
    let with = |sensor: dualuse::Item| InertialUnit { carries: vec![sensor].into(), ..poor_unit() };
    let for_missiles = Gyroscope {
        drift_rate_stability: degrees_per_hour(0.4).into(),
        usable_in_missiles: true.into(),
        ..poor_gyro()
    };
    let only_ns = Gyroscope { bias_stability_one_month: degrees_per_hour(0.4).into(), ..poor_gyro() };
    let at_100_g = Accelerometer {
        acceleration_range: gees(101.0).into(),
        for_inertial_navigation: true.into(),
        ..poor_accelerometer()
    };
    let shock = Accelerometer { vibration_or_shock_only: true.into(), ..at_100_g.clone() };
    let angular = Accelerometer { angular: true.into(), ..at_100_g.clone() };
    let stable = accelerometer();
    let drilling = Accelerometer { drilling_sensor: true.into(), ..accelerometer() };
    let only_stable = Accelerometer { usable_in_missiles: false.into(), ..accelerometer() };
    for (row, unit, eu_1, eu_2, us, mtcr) in [
        ("nothing", poor_unit(), false, false, false, false),
        ("a gyro of 7A102", with(for_missiles.into()), true, false, true, true),
        // The EU takes every gyro of 7A002; note 2 of the United States does not.
        ("a gyro of 7A002 only", with(only_ns.into()), true, false, false, false),
        ("an accelerometer of 7A001.a.3", with(at_100_g.into()), true, false, true, true),
        ("one for shock", with(shock.into()), false, false, false, false),
        ("an accelerometer of 7A001.b", with(angular.into()), true, false, true, true),
        ("one of 7A001.a.1 for missiles", with(stable.into()), false, true, true, true),
        ("one of 7A001.a.1 for drilling", with(drilling.into()), false, false, false, false),
        ("one of 7A001.a.1, not for missiles", with(only_stable.into()), false, false, false, false),
    ] {
        assert_eq!(truth(&unit, Regime::Eu, "7A103.a.1"), yes(eu_1), "{row}");
        assert_eq!(truth(&unit, Regime::Eu, "7A103.a.2"), yes(eu_2), "{row}");
        assert_eq!(truth(&unit, Regime::Us, "7A103.a"), yes(us), "{row}");
        assert_eq!(truth(&unit, Regime::Mtcr, "9.A.6"), yes(mtcr), "{row}");
        // What 7A003 takes, 7A103 does not.
        let inertial = InertialUnit { unaided_drift_rate: knots(0.5).into(), ..unit };
        assert_eq!(truth(&inertial, Regime::Eu, "7A103.a.1"), Truth::No, "{row}");
        assert_eq!(truth(&inertial, Regime::Us, "7A103.a"), Truth::No, "{row}");
    }
}

#[test]
fn flight_instruments_and_integrated_navigation_for_great_range() {
    for (range, at_300, above_300) in [(299.9, false, false), (300.0, true, false), (300.1, true, true)] {
        let autopilot = InertialUnit {
            flight_instruments: true.into(),
            designed_for: far_drone(range).into(),
            ..poor_unit()
        };
        assert_eq!(truth(&autopilot, Regime::Us, "7A103.b"), yes(at_300), "{range}");
        assert_eq!(truth(&autopilot, Regime::Eu, "7A103.b"), yes(above_300), "{range}");
        for (accuracy, close) in [(199.0, true), (200.0, true), (201.0, false)] {
            let navigation = InertialUnit {
                integrated_accuracy: metres(accuracy).into(),
                designed_for: far_drone(range).into(),
                ..poor_unit()
            };
            assert_eq!(truth(&navigation, Regime::Us, "7A103.c"), yes(at_300 && close), "{range} {accuracy}");
            assert_eq!(truth(&navigation, Regime::Mtcr, "9.A.7"), yes(at_300 && close), "{range} {accuracy}");
            assert_eq!(
                truth(&navigation, Regime::Eu, "7A103.c"),
                yes(above_300 && close),
                "{range} {accuracy}"
            );
        }
    }
}
