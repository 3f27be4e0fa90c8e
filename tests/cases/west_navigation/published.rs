//! Published figures and classifications.

use dualuse::items::{Gyroscope, InertialUnit};
use dualuse::quantity::{
    degrees_per_hour, degrees_per_root_hour, degrees_per_second, gees, microgees, parts_per_million,
};
use dualuse::{Case, Fact, Regime, Truth, Verdict};

use super::{NOW, everywhere, truth, yes};
use crate::{classify, find};

/// Published: 7A994. The data sheet (revision G) gives ±450 °/s, ±10 g, 6 °/h
/// in run and 0.3 °/√h. An in-run figure cannot show that the stability over a
/// month is worse than 0.5 °/h unless one assumes, as `narrowed` does, that no
/// bias is more stable over a month than in one run. That of the accelerometers
/// over a year and the use in missiles are not published there; what the
/// maker's own 7A994 implies of them is put in below.
#[test]
fn adis16480_is_7a994() {
    let component = Gyroscope {
        usable_in_missiles: false.into(),
        for_inertial_navigation: false.into(),
        ..Gyroscope::default()
    };
    let published = InertialUnit {
        name: Some("ADIS16480".to_owned()),
        acceleration_range: gees(10.0).into(),
        gyro_rate_range: degrees_per_second(450.0).into(),
        gyro_bias_stability: degrees_per_hour(6.0).into(),
        angle_random_walk: degrees_per_root_hour(0.3).into(),
        multi_axis: true.into(),
        avionic: true.into(),
        // It is made for no aircraft of its own.
        magnetic_for_flight_control: false.into(),
        spinning_mass_gyros_only: false.into(),
        civil_certified: false.into(),
        space_qualified: false.into(),
        unaided_drift_rate: Fact::ABSENT,
        unaided_drift_per_distance: Fact::ABSENT,
        unaided_drift_per_day: Fact::ABSENT,
        position_error_after_loss: Fact::ABSENT,
        unaided_heading_accuracy: Fact::ABSENT,
        integrated_accuracy: Fact::ABSENT,
        flight_instruments: false.into(),
        carries: [component].into(),
        ..InertialUnit::default()
    };
    // What is published leaves 7A003.d.1 open, but one of the two entries applies.
    assert_eq!(truth(&published, Regime::Us, "7A003.d.1"), Truth::Unknown);
    assert_eq!(truth(&published, Regime::Us, "7A994"), Truth::Unknown);
    assert_eq!(Case::new(&published, NOW).verdict(Regime::Us), Verdict::Controlled);
    assert_eq!(Case::new(&published, NOW).verdict(Regime::Eu), Verdict::Undetermined);
    let implied = InertialUnit {
        accelerometer_bias_stability_one_year: Fact::at_least(microgees(130.0)),
        accelerometer_scale_factor_stability_one_year: Fact::at_least(parts_per_million(130.0)),
        ..published
    };
    // Without the assumption the month is still open.
    assert_eq!(truth(&implied, Regime::Us, "7A994"), Truth::Unknown);
    let answer = classify(&implied.narrowed().unwrap(), Regime::Us, NOW);
    for entry in answer.under(Regime::Us).unwrap().entries.iter().filter(|entry| entry.part.is_empty()) {
        let expected = yes(entry.entry == "7A994");
        assert_eq!(entry.truth, expected, "{:?}", entry.entry);
    }
    assert_eq!(find(&answer, Regime::Us, "7A994").reasons, ["AT1"]);
}

/// Published: 7A003.d.1. The figures that come with it (±2000 °/s, 0.7 °/h in
/// run) do not settle it: 7A002.a.2.a asks for the stability over three
/// minutes against a fixed calibration value, and an in-run figure, the lowest
/// point of the Allan variance, can only rule a limit out.
#[test]
fn adis16545_3_is_left_open_by_what_is_published() {
    let published = InertialUnit {
        name: Some("ADIS16545-3".to_owned()),
        acceleration_range: gees(8.0).into(),
        gyro_rate_range: degrees_per_second(2_000.0).into(),
        gyro_bias_stability: degrees_per_hour(0.7).into(),
        multi_axis: true.into(),
        civil_certified: false.into(),
        spinning_mass_gyros_only: false.into(),
        ..InertialUnit::default()
    };
    assert_eq!(truth(&published, Regime::Us, "7A003.d.1"), Truth::Unknown);
    assert_eq!(truth(&published.narrowed().unwrap(), Regime::Us, "7A003.d.1"), Truth::Unknown);
    let answer = classify(&published, Regime::Us, NOW);
    let open = find(&answer, Regime::Us, "7A003.d.1").open_questions();
    let open: Vec<_> = open.iter().map(ToString::to_string).collect();
    assert!(open.iter().any(|question| question.contains("gyro_bias_stability_three_minutes")), "{open:?}");
    // Any figure that the maker's classification implies settles it.
    let stable =
        InertialUnit { gyro_bias_stability_three_minutes: Fact::below(degrees_per_hour(4.0)), ..published };
    everywhere(&stable, "7A003.d.1", Truth::Yes, "three minutes");
}

#[test]
fn an_in_run_figure_rules_out_and_never_meets_a_limit() {
    let unit = InertialUnit {
        gyro_bias_stability: degrees_per_hour(0.1).into(),
        accelerometer_bias_stability: microgees(10.0).into(),
        acceleration_range: gees(10.0).into(),
        gyro_rate_range: degrees_per_second(100.0).into(),
        multi_axis: true.into(),
        civil_certified: false.into(),
        ..InertialUnit::default()
    };
    let narrowed = unit.narrowed().unwrap();
    assert_eq!(narrowed.accelerometer_bias_stability_one_year, Fact::at_least(microgees(10.0)));
    assert_eq!(truth(&narrowed, Regime::Eu, "7A003.d.1"), Truth::Unknown);
    let impossible = InertialUnit { gyro_bias_stability_one_month: degrees_per_hour(0.01).into(), ..unit };
    assert!(impossible.narrowed().is_none());
}
