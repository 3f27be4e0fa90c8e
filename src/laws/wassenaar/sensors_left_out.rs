//! Sensors and lasers of the Wassenaar lists that are not decided here.

use crate::rule::omission::Omission;

use crate::laws::common::left_out;

pub const OMISSIONS: &[&Omission] = &[
    &left_out::STREAK_CAMERA.at("6.A.3.a.3"),
    &left_out::FAST_CAMERA.at("6.A.3.a.4 and a.5"),
    &left_out::LARGE_VIDEO_CAMERA.at("6.A.3.b.1"),
    &left_out::SCANNING_CAMERA.at("6.A.3.b.2"),
    &left_out::SPACE_CAMERA.at("6.A.3.b.5"),
    &left_out::SPACE_SENSOR.at("6.A.2.b (space)"),
    &left_out::LARGE_SPECTRAL_CAMERA.at("6.A.3.b.1 (spectral)"),
    &left_out::SPECTRAL_ARRAY.at("6.A.3.b.4 (spectral)"),
    &left_out::TUNABLE.at("6.A.5.c"),
    &left_out::STACK.at("6.A.5.d.1.d and d.1.e"),
    &left_out::ACOUSTIC_DETECTION.at("6.A.5.g"),
    &left_out::MUNITIONS_IMAGER.at("ML15.c and d, ML5.b"),
    &left_out::MUNITIONS_SPECTRAL_CAMERA.at("ML15.b, ML5.b"),
    &left_out::MUNITIONS_RADAR.at("ML15.e, ML5.b"),
    &left_out::MUNITIONS_OPTICS_DETECTION.at("ML5.b.2"),
];
