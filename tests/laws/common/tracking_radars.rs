//! 6A108.b: precision tracking systems, and what other entries leave to 6A008.

use dualuse::Truth::Yes;

use super::radars::RADAR;
use crate::rows::{Change, Sample, at_least, at_most, below, change, fails, holds, sample};

/// An entry for what 6A008 does not control; each of its points takes the radar away.
pub const OTHER_THAN_6A008: &[Change] = &[
    at_most("average_power", &["99.999 mW", "100 mW", "100.001 mW"])
        .given(&[("lowest_frequency", "76 GHz"), ("highest_frequency", "77 GHz")]),
    at_most("tuning", &["6.249 %", "6.25 %", "6.251 %"]),
    at_most("carrier_frequencies", &["1", "2", "3"]),
    fails("synthetic_aperture"),
    fails("inverse_synthetic_aperture"),
    fails("sidelooking"),
    fails("electronically_scanned"),
    fails("height_finding"),
    fails("moving_targets").given(&[("airborne", "yes")]),
    fails("spread_spectrum"),
    fails("frequency_agility"),
    at_most("instrumented_range", &["184.9990 km", "185 km", "185.0010 km"]),
    fails("space_qualified").given(&[("laser", "yes")]),
    fails("coherent_detection").given(&[("laser", "yes"), ("angular_resolution", "10 µrad")]),
    fails("bathymetric")
        .given(&[("laser", "yes"), ("carries", "[{ category = 'laser', wavelength = '532 nm' }]")]),
    at_most("compression_ratio", &["149.9990 ×", "150 ×", "150.0010 ×"]),
    at_least("compressed_pulse_width", &["199.9990 ns", "200 ns", "200.0010 ns"]),
    fails("automatic_tracking"),
    fails("betters_single_sensor").given(&[("fusion_time", "5 s")]),
];

/// 6A108.b.1; the regimes differ in the range of what it tracks.
pub const CODE_TRANSLATOR: &[Sample] =
    &[sample(CODE_TRANSLATOR_SYSTEM).shared(OTHER_THAN_6A008).changes(&[holds("code_translator")])];

/// Only the United States ask where the code translator is.
pub const TRANSLATOR_ON_BOARD: Change = holds("translator_on_board");
pub const TRANSLATOR_ANYWHERE: Change =
    change("translator_on_board", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]);

/// 6A108.b.2; the regimes differ in the range of what it tracks.
pub const INSTRUMENTATION_RADAR: &[Sample] = &[sample(TRACKING_RADAR).shared(OTHER_THAN_6A008).changes(&[
    below("angular_resolution", &["1.499 mrad", "1.5 mrad", "1.501 mrad"]),
    at_least("detection_range", &["29.9990 km", "30 km", "30.0010 km"]),
    below("range_resolution", &["9.9990 m", "10 m", "10.0010 m"]),
    below("velocity_resolution", &["2.9990 m/s", "3 m/s", "3.0010 m/s"]),
    change("code_translator", &[("yes", Yes), ("unknown", Yes)]),
])];

pub const TRACKING_RADAR: &[&str] = &[
    RADAR,
    "tracked_range = '400 km'",
    "angular_resolution = '1 mrad'",
    "detection_range = '40 km'",
    "range_resolution = '5 m'",
    "velocity_resolution = '1 m/s'",
];

pub const CODE_TRANSLATOR_SYSTEM: &[&str] =
    &[RADAR, "tracked_range = '400 km'", "code_translator = true", "translator_on_board = true"];
