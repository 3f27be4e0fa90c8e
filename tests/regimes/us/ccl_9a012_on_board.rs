//! 9A012.a.3 and a.4: unmanned aircraft and airships with cameras, radars or
//! lasers on board, as 91 FR 52501 brought them in.

use dualuse::Regime::Us;
use dualuse::Standing::{self, InForce, Pending};
use dualuse::Truth::{self, No, Unknown, Yes};

use super::ccl_9a012::TEXT_OF_AUGUST;
use crate::law::{Change, Law, change, check, holds};
use crate::shared::aircraft::{BEYOND_SIGHT, MODELS_TOO};

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

pub const LAWS: &[Law] = &[
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
    law("9A012.a.5").item(&[BEYOND_SIGHT, WITH_A_GYROSCOPE]).shared(ANY_AIRCRAFT).changes(&[change(
        "carries",
        &[
            (GYROSCOPE_OF_7A002, Yes),
            (ACCELEROMETER_OF_7A001, Yes),
            (SYSTEM_OF_7A003, Yes),
            ("[{ category = 'inertial_unit' }]", Unknown),
            (MICROBOLOMETERS_AT_60_HZ, No),
        ],
    )]),
];

const GYROSCOPE_OF_7A002: &str = "[{ category = 'inertial_unit', carries = [{ category = 'gyroscope', \
     acceleration_range = '10 g', rate_range = '400 °/s', spinning_mass = false, angle_random_walk = '0.0035 °/√h' }] }]";
const ACCELEROMETER_OF_7A001: &str = "[{ category = 'inertial_unit', carries = [{ category = 'accelerometer', \
     angular = false, vibration_or_shock_only = false, acceleration_range = '15 g', bias_stability = '129 µg' }] }]";
const SYSTEM_OF_7A003: &str = "[{ category = 'inertial_unit', for_vehicles = true, civil_certified = false, \
     unaided_drift_rate = '0.8 nmi/h' }]";
const WITH_A_GYROSCOPE: &str = "carries = [{ category = 'inertial_unit', carries = [{ category = 'gyroscope', \
     acceleration_range = '10 g', rate_range = '400 °/s', spinning_mass = false, angle_random_walk = '0.0035 °/√h' }] }]";

const fn law(entry: &'static str) -> Law {
    Law::of(Us, entry).days(DAYS).on(TEXT_OF_AUGUST)
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
    check(LAWS);
}
