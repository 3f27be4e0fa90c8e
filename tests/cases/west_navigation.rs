//! Inertial sensors, inertial systems and satellite navigation receivers under
//! the western lists: published stories, intervals, reasons and citations. The
//! rows of the law are in `tests/laws`.

use dualuse::items::{Accelerometer, Gyroscope, InertialUnit};
use dualuse::quantity::{
    degrees_per_hour, degrees_per_root_hour, degrees_per_second, gees, microgees, parts_per_million,
};
use dualuse::{Date, DesignedFor, Fact, ItemRef, Regime, Truth, date};

use crate::{american_reasons, classify, find};

mod intervals;
mod published;
mod reasons_and_days;

pub const NOW: Date = date(2026, 9, 1);

pub fn truth<'a>(item: impl Into<ItemRef<'a>>, regime: Regime, id: &str) -> Truth {
    find(&classify(item, regime, NOW), regime, id).truth
}

pub fn reasons<'a>(item: impl Into<ItemRef<'a>>, id: &str) -> Vec<dualuse::Text> {
    american_reasons(item, id, NOW)
}

pub fn yes(holds: bool) -> Truth {
    if holds { Truth::Yes } else { Truth::No }
}

/// An entry of the EU and the United States, and its number at Wassenaar.
pub fn everywhere<'a>(item: impl Into<ItemRef<'a>> + Copy, number: &str, expected: Truth, row: &str) {
    let wassenaar = number.replacen("A00", ".A.", 1);
    for (regime, id) in [(Regime::Eu, number), (Regime::Us, number), (Regime::Wassenaar, &wassenaar)] {
        assert_eq!(truth(item, regime, id), expected, "{regime} {id}: {row}");
    }
}

/// A linear accelerometer of a good kind for inertial navigation in missiles, but not of the USML.
pub fn accelerometer() -> Accelerometer {
    Accelerometer {
        angular: false.into(),
        acceleration_range: gees(10.0).into(),
        bias_stability: microgees(1.0).into(),
        scale_factor_stability: parts_per_million(1.0).into(),
        bias_repeatability: microgees(100.0).into(),
        scale_factor_repeatability: parts_per_million(100.0).into(),
        vibration_or_shock_only: false.into(),
        for_inertial_navigation: true.into(),
        usable_in_missiles: true.into(),
        drilling_sensor: false.into(),
        ..Accelerometer::default()
    }
}

/// A linear accelerometer that no entry takes.
pub fn poor_accelerometer() -> Accelerometer {
    Accelerometer {
        bias_stability: microgees(100_000.0).into(),
        scale_factor_stability: parts_per_million(10_000.0).into(),
        bias_repeatability: microgees(100_000.0).into(),
        scale_factor_repeatability: parts_per_million(10_000.0).into(),
        for_inertial_navigation: false.into(),
        usable_in_missiles: false.into(),
        ..accelerometer()
    }
}

/// A gyro that no entry takes.
pub fn poor_gyro() -> Gyroscope {
    Gyroscope {
        acceleration_range: gees(10.0).into(),
        rate_range: degrees_per_second(400.0).into(),
        bias_stability_one_month: degrees_per_hour(100.0).into(),
        bias_stability_three_minutes: degrees_per_hour(100.0).into(),
        angle_random_walk: degrees_per_root_hour(1.0).into(),
        drift_rate_stability: degrees_per_hour(100.0).into(),
        mechanical: false.into(),
        spinning_mass: false.into(),
        for_inertial_navigation: false.into(),
        usable_in_missiles: false.into(),
        ..Gyroscope::default()
    }
}

/// An inertial unit for vehicles that no entry takes.
pub fn poor_unit() -> InertialUnit {
    InertialUnit {
        acceleration_range: gees(10.0).into(),
        gyro_rate_range: degrees_per_second(400.0).into(),
        gyro_bias_stability_one_month: degrees_per_hour(100.0).into(),
        gyro_bias_stability_three_minutes: degrees_per_hour(100.0).into(),
        angle_random_walk: degrees_per_root_hour(1.0).into(),
        spinning_mass_gyros_only: false.into(),
        accelerometer_bias_stability_one_year: microgees(100_000.0).into(),
        accelerometer_scale_factor_stability_one_year: parts_per_million(10_000.0).into(),
        accelerometer_bias_repeatability_one_year: microgees(100_000.0).into(),
        accelerometer_scale_factor_repeatability_one_year: parts_per_million(10_000.0).into(),
        multi_axis: true.into(),
        for_vehicles: true.into(),
        civil_certified: false.into(),
        space_qualified: false.into(),
        unaided_drift_rate: Fact::ABSENT,
        unaided_drift_per_distance: Fact::ABSENT,
        unaided_drift_per_day: Fact::ABSENT,
        unaided_drift_in_8_hours: Fact::ABSENT,
        navigation_system: false.into(),
        magnetic_heading_accuracy: Fact::ABSENT,
        military_use: false.into(),
        position_error_after_loss: Fact::ABSENT,
        unaided_heading_accuracy: Fact::ABSENT,
        integrated_accuracy: Fact::ABSENT,
        flight_instruments: false.into(),
        avionic: true.into(),
        designed_for: DesignedFor::NothingInParticular,
        carries: vec![poor_accelerometer().into(), poor_gyro().into()].into(),
        ..InertialUnit::default()
    }
}
