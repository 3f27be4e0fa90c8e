//! 9A012.a.3 and a.4: unmanned aircraft and airships with cameras, radars or
//! lasers on board, as 91 FR 52501 brought them in.

use dualuse::Regime::Us;
use dualuse::Standing::{self, InForce, Pending};
use dualuse::Truth::{self, No, Unknown, Yes};

use crate::common::aircraft::{BEYOND_SIGHT, MODELS_TOO};
use crate::common::nothing::{accelerometer, gyro, unit};
use crate::rows::{Change, Rows, change, holds};
use crate::us::ccl::entry_9a012::TEXT_OF_AUGUST;

macro_rules! radar {
    ($with:literal) => {
        concat!("[{ category = 'radar', application = 'other', ", $with, " }]")
    };
}

/// A continuous wave laser that is not tunable.
macro_rules! continuous {
    ($medium:literal, $with:literal) => {
        concat!(
            "[{ category = 'laser', continuous = true, tunable = false, industrial = false, medium = '",
            $medium,
            "', ",
            $with,
            " }]"
        )
    };
}

/// A pulsed laser that is not tunable.
macro_rules! pulsed {
    ($medium:literal, $with:literal) => {
        concat!(
            "[{ category = 'laser', continuous = false, tunable = false, medium = '",
            $medium,
            "', ",
            $with,
            " }]"
        )
    };
}

pub const ROWS: &[Rows] = &[
    law("9A012.a.3").item(&[BEYOND_SIGHT, WITH_A_CAMERA]).shared(ANY_AIRCRAFT).changes(&[
        change(
            "carries",
            &[
                (TUBE, Yes),
                (MICROBOLOMETERS_AT_60_HZ, Yes),
                // Note 3 releases it from 6A003.b.4.b.
                (MICROBOLOMETERS_AT_9_HZ, No),
                // The text does not name 6A003.b.4.a.
                (COOLED, No),
                ("[{ category = 'infrared_imager' }]", Unknown),
            ],
        ),
        change(
            "carries",
            &[
                (radar!("synthetic_aperture = true"), Yes),
                (radar!("inverse_synthetic_aperture = true"), Yes),
                (radar!("sidelooking = true"), Yes),
                (radar!("electronically_scanned = true"), Yes),
                (radar!("height_finding = true"), Yes),
                (radar!("airborne = true, moving_targets = true"), Yes),
                (radar!("spread_spectrum = true"), Yes),
                (radar!("frequency_agility = true"), Yes),
                // The text does not name 6A008.c.
                (WITH_THREE_CARRIERS, No),
                ("[{ category = 'radar' }]", Unknown),
            ],
        ),
        change("carries", &[(continuous!("solid_state", "wavelength = '140 nm', output_power = '2 W'"), No)]),
    ]),
    law("9A012.a.4").item(&[BEYOND_SIGHT, WITH_A_LASER]).shared(ANY_AIRCRAFT).changes(&[
        change("carries", LASERS),
        change("carries", &[(MICROBOLOMETERS_AT_60_HZ, No), (radar!("synthetic_aperture = true"), No)]),
    ]),
    law("9A012.a.5").item(&[BEYOND_SIGHT, WITH_AN_INERTIAL_UNIT]).shared(ANY_AIRCRAFT).changes(&[
        change("carries", &[("[{ category = 'inertial_unit' }]", Unknown), (MICROBOLOMETERS_AT_60_HZ, No)]),
        change("carries[0].unaided_drift_rate", &[("0.8 nmi/h", Yes), ("0.81 nmi/h", No)]),
        change("carries[0].unaided_drift_per_distance", &[("0.5 %", Yes), ("0.51 %", No)]).given(&[DRIFTING]),
        change("carries[0].unaided_drift_per_day", &[("1 nmi", Yes), ("1.01 nmi", No)]).given(&[DRIFTING]),
        change("carries[0].position_error_after_loss", &[("9.99 m", Yes), ("10 m", No)]).given(&[DRIFTING]),
        change("carries[0].unaided_heading_accuracy", &[("0.07°", Yes), ("0.071°", No)]).given(&[DRIFTING]),
        change("carries[0].unaided_heading_accuracy", &[("0.2°", Yes), ("0.201°", No)])
            .given(&[DRIFTING, ("carries[0].gyro_rate_range", "500 °/s")]),
        change("carries[0].gyro_bias_stability_one_month", &[("0.499 °/h", Yes), ("0.5 °/h", No)])
            .given(&[DRIFTING]),
        change("carries[0].angle_random_walk", &[("0.1 °/√h", Yes), ("0.101 °/√h", No)])
            .given(&[DRIFTING, ("carries[0].space_qualified", "yes")]),
        // The accelerometer of the unit.
        change("carries[0].carries[0].bias_stability", &[("129 µg", Yes), ("130 µg", No)]).given(&[DRIFTING]),
        change("carries[0].carries[0].scale_factor_stability", &[("129 ppm", Yes), ("130 ppm", No)])
            .given(&[DRIFTING]),
        change("carries[0].carries[0].bias_repeatability", &[("1249 µg", Yes), ("1250 µg", No)]).given(&[
            DRIFTING,
            ("carries[0].carries[0].acceleration_range", "50 g"),
            ("carries[0].carries[0].scale_factor_repeatability", "1249 ppm"),
        ]),
        change("carries[0].carries[0].acceleration_range", BEYOND_100_G)
            .given(&[DRIFTING, ("carries[0].carries[0].for_inertial_navigation", "yes")]),
        change("carries[0].carries[0].acceleration_range", BEYOND_100_G)
            .given(&[DRIFTING, ("carries[0].carries[0].angular", "yes")]),
        // Its gyroscope.
        change("carries[0].carries[1].bias_stability_one_month", &[("0.499 °/h", Yes), ("0.5 °/h", No)])
            .given(&[DRIFTING]),
        change("carries[0].carries[1].angle_random_walk", &[("0.0035 °/√h", Yes), ("0.0036 °/√h", No)])
            .given(&[DRIFTING]),
        change("carries[0].carries[1].bias_stability_three_minutes", &[("3.99 °/h", Yes), ("4 °/h", No)])
            .given(&[DRIFTING, FAST_GYROSCOPE]),
        change("carries[0].carries[1].angle_random_walk", &[("0.1 °/√h", Yes), ("0.101 °/√h", No)])
            .given(&[DRIFTING, FAST_GYROSCOPE]),
        change("carries[0].carries[1].acceleration_range", BEYOND_100_G).given(&[DRIFTING]),
    ]),
];

/// A unit of 7A003.a.1 with sensors that are not listed.
const WITH_AN_INERTIAL_UNIT: &str = concat!(
    "[[carries]]",
    unit!(),
    "unaided_drift_rate = '0.5 nmi/h'\n",
    "[[carries.carries]]",
    accelerometer!(),
    "[[carries.carries]]",
    gyro!()
);
const DRIFTING: (&str, &str) = ("carries[0].unaided_drift_rate", "none");
const FAST_GYROSCOPE: (&str, &str) = ("carries[0].carries[1].rate_range", "500 °/s");
const BEYOND_100_G: &[(&str, Truth)] = &[("100 g", No), ("100.0010 g", Yes)];

const fn law(entry: &'static str) -> Rows {
    Rows::of(Us, entry).days(DAYS).on(TEXT_OF_AUGUST)
}

const DAYS: &[(&str, Standing)] =
    &[("2026-08-12", Pending), ("2026-08-13", InForce), ("2026-11-24", InForce)];

const ANY_AIRCRAFT: &[Change] = &[
    holds("flies_beyond_sight"),
    change("endurance", &[("10 min", Yes), ("4 h", Yes), ("unknown", Yes)]),
    change("carries", &[("none", No), ("unknown", Unknown)]),
    MODELS_TOO,
];

const WITH_A_CAMERA: &str = "
[[carries]]
category = 'infrared_imager'
detector = 'microbolometer'
array = 'two_dimensional'
shortest_wavelength = '8 µm'
longest_wavelength = '14 µm'
frame_rate = '60 Hz'
ifov = '1.4 mrad'
application = 'other'
";

const WITH_A_LASER: &str = "
[[carries]]
category = 'laser'
continuous = true
tunable = false
industrial = false
medium = 'fibre'
transverse_mode = 'single'
wavelength = '1070 nm'
output_power = '2 kW'
";

/// 6A003.b.3.
const TUBE: &str = "[{ category = 'infrared_imager', detector = 'image_intensifier', array = 'none', \
                    application = 'other', microchannel_pitch = '6 µm', photocathode = 'gallium_arsenide', \
                    peak_response = '800 nm' }]";

/// 6A003.b.4.b.
const MICROBOLOMETERS_AT_60_HZ: &str = "[{ category = 'infrared_imager', detector = 'microbolometer', array = 'two_dimensional', \
     application = 'other', shortest_wavelength = '8 µm', longest_wavelength = '14 µm', ifov = '1.4 mrad', \
     frame_rate = '60 Hz' }]";

const MICROBOLOMETERS_AT_9_HZ: &str = "[{ category = 'infrared_imager', detector = 'microbolometer', array = 'two_dimensional', \
     application = 'other', shortest_wavelength = '8 µm', longest_wavelength = '14 µm', ifov = '1.4 mrad', \
     frame_rate = '9 Hz' }]";

/// 6A003.b.4.a.
const COOLED: &str = "[{ category = 'infrared_imager', detector = 'photon', array = 'two_dimensional', \
                      application = 'other', peak_response = '4 µm' }]";

/// 6A008.c.
const WITH_THREE_CARRIERS: &str = "[{ category = 'radar', application = 'other', carrier_frequencies = '3', synthetic_aperture = false, \
     inverse_synthetic_aperture = false, sidelooking = false, electronically_scanned = false, \
     height_finding = false, airborne = true, moving_targets = false, spread_spectrum = false, \
     frequency_agility = false }]";

/// One of every point of 6A005, and one of none.
const LASERS: &[(&str, Truth)] = &[
    (continuous!("solid_state", "wavelength = '140 nm', output_power = '2 W'"), Yes),
    (continuous!("solid_state", "wavelength = '355 nm', output_power = '40 W'"), Yes),
    (
        continuous!(
            "solid_state",
            "wavelength = '532 nm', output_power = '60 W', transverse_mode = 'single'"
        ),
        Yes,
    ),
    (continuous!("solid_state", "wavelength = '660 nm', output_power = '40 W'"), Yes),
    (
        continuous!(
            "solid_state",
            "wavelength = '946 nm', output_power = '60 W', transverse_mode = 'single'"
        ),
        Yes,
    ),
    (continuous!("fibre", "wavelength = '1070 nm', output_power = '2 kW', transverse_mode = 'single'"), Yes),
    (continuous!("fibre", "wavelength = '1310 nm', output_power = '60 W', transverse_mode = 'single'"), Yes),
    (continuous!("fibre", "wavelength = '1560 nm', output_power = '2 W'"), Yes),
    (continuous!("fibre", "wavelength = '1940 nm', output_power = '2 W', transverse_mode = 'single'"), Yes),
    (continuous!("solid_state", "wavelength = '2940 nm', output_power = '2 W'"), Yes),
    (pulsed!("solid_state", "wavelength = '140 nm', output_power = '2 W'"), Yes),
    (pulsed!("solid_state", "wavelength = '355 nm', output_power = '40 W'"), Yes),
    (pulsed!("solid_state", "wavelength = '532 nm', output_power = '90 W', transverse_mode = 'single'"), Yes),
    (pulsed!("solid_state", "wavelength = '660 nm', output_power = '40 W', pulse_duration = '10 ns'"), Yes),
    (
        pulsed!(
            "solid_state",
            "wavelength = '946 nm', output_power = '60 W', pulse_duration = '10 ns', transverse_mode = 'single'"
        ),
        Yes,
    ),
    (
        pulsed!(
            "solid_state",
            "wavelength = '1064 nm', pulse_energy = '5 J', pulse_duration = '10 ns', transverse_mode = 'single'"
        ),
        Yes,
    ),
    (
        pulsed!(
            "solid_state",
            "wavelength = '1319 nm', pulse_energy = '1 J', peak_power = '1 MW', pulse_duration = '10 ns', transverse_mode = 'single'"
        ),
        Yes,
    ),
    (pulsed!("fibre", "wavelength = '1560 nm', output_power = '2 W'"), Yes),
    (pulsed!("fibre", "wavelength = '1940 nm', output_power = '130 W', transverse_mode = 'single'"), Yes),
    (pulsed!("solid_state", "wavelength = '2940 nm', output_power = '2 W'"), Yes),
    (
        continuous!(
            "semiconductor",
            "diode_form = 'individual', transverse_mode = 'single', wavelength = '1064 nm', output_power = '3 W'"
        ),
        Yes,
    ),
    (
        continuous!(
            "semiconductor",
            "diode_form = 'individual', transverse_mode = 'multiple', wavelength = '1470 nm', output_power = '3 W'"
        ),
        Yes,
    ),
    (
        continuous!(
            "semiconductor",
            "diode_form = 'bar', transverse_mode = 'multiple', wavelength = '940 nm', output_power = '120 W'"
        ),
        Yes,
    ),
    (continuous!("carbon_monoxide", "wavelength = '5 µm', output_power = '6 kW'"), Yes),
    (continuous!("carbon_dioxide", "wavelength = '10.6 µm', output_power = '20 kW'"), Yes),
    (pulsed!("excimer", "wavelength = '248 nm', pulse_energy = '11 J'"), Yes),
    (pulsed!("deuterium_fluoride", "wavelength = '3.8 µm'"), Yes),
    (
        pulsed!(
            "neodymium_glass",
            "non_repetitive = true, wavelength = '1054 nm', pulse_duration = '10 ns', pulse_energy = '60 J'"
        ),
        Yes,
    ),
    (continuous!("solid_state", "wavelength = '660 nm', output_power = '20 W'"), No),
    (
        continuous!(
            "semiconductor",
            "diode_form = 'individual', transverse_mode = 'single', wavelength = '905 nm', output_power = '1 W'"
        ),
        No,
    ),
    ("[{ category = 'laser' }]", Unknown),
];

#[test]
fn rows_hold() {
    crate::rows::check(ROWS);
}
