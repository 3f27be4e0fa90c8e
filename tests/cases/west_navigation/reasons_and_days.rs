//! Reasons for control, first days and citations.

use dualuse::items::{Accelerometer, Gyroscope, InertialUnit};
use dualuse::quantity::{degrees_per_hour, knots, microgees, percent};
use dualuse::{Case, Regime, Verdict, date};

use super::{NOW, accelerometer, poor_gyro, poor_unit, reasons};
use crate::{classify, find};

#[test]
fn reasons_for_control() {
    let stable = accelerometer();
    assert_eq!(reasons(&stable, "7A001.a.1.a"), ["NS1", "MT1", "AT1"]);
    let not_for_missiles = Accelerometer { usable_in_missiles: false.into(), ..stable.clone() };
    assert_eq!(reasons(&not_for_missiles, "7A001.a.1.a"), ["NS1", "AT1"]);
    let drilling = Accelerometer { drilling_sensor: true.into(), ..stable };
    assert_eq!(reasons(&drilling, "7A001.a.1.a"), ["NS1", "AT1"]);
    let unstable = Accelerometer {
        bias_stability: microgees(500.0).into(),
        scale_factor_stability: percent(1.0).into(),
        ..accelerometer()
    };
    assert_eq!(reasons(&unstable, "7A101.a"), ["MT1", "AT1"]);
    let gyro = Gyroscope {
        bias_stability_one_month: degrees_per_hour(0.1).into(),
        drift_rate_stability: degrees_per_hour(0.1).into(),
        ..poor_gyro()
    };
    assert_eq!(reasons(&gyro, "7A002.a.1.a"), ["NS1", "AT1"]);
    let gyro = Gyroscope { usable_in_missiles: true.into(), ..gyro };
    assert_eq!(reasons(&gyro, "7A002.a.1.a"), ["NS1", "MT1", "AT1"]);
    let unit = InertialUnit { unaided_drift_rate: knots(0.5).into(), ..poor_unit() };
    assert_eq!(reasons(&unit, "7A003.a.1"), ["NS1", "AT1"]);
    let unit = InertialUnit {
        gyro_bias_stability_one_month: degrees_per_hour(0.1).into(),
        carries: [gyro].into(),
        ..poor_unit()
    };
    assert_eq!(reasons(&unit, "7A003.d.1"), ["NS1", "MT1", "AT1"]);
    assert_eq!(reasons(&poor_unit(), "7A994"), ["AT1"]);
}

#[test]
fn first_days_and_citations() {
    let item = accelerometer();
    let unit = InertialUnit { unaided_drift_rate: knots(0.5).into(), ..poor_unit() };
    for regime in [Regime::Eu, Regime::Us, Regime::Wassenaar] {
        let verdict = |on| Case::new(&item, on).under([regime]).verdict(regime);
        assert_eq!(verdict(date(2021, 9, 8)), Verdict::Undetermined, "{regime}");
        assert_eq!(verdict(date(2021, 9, 9)), Verdict::Controlled, "{regime}");
    }
    let answer = classify(&unit, Regime::Eu, NOW);
    let entry = find(&answer, Regime::Eu, "7A003.a.1");
    assert_eq!(entry.cites[..], ["Regulation (EU) 2021/821, Annex I, 7A003.a.1"]);
    assert!(entry.doubts.iter().any(|doubt| doubt.contains("9 September 2021")));
}
