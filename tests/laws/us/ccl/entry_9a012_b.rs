//! 9A012.b: conversion kits, and engines for great heights.

use dualuse::Regime::Us;
use dualuse::Standing::InForce;
use dualuse::Truth::Yes;

use crate::common::engines::GREAT_HEIGHT;
use crate::common::first_days::{from_2021, seen_since_2021};
use crate::common::kits;
use crate::rows::{Rows, change, holds};
use crate::us::ccl::entry_9a012::{TEXT_OF_AUGUST, WASSENAAR_TEXT};

pub const ROWS: &[Rows] = &[
    from_2021(Us, "9A012.b.3")
        .days(&[("2021-09-09", InForce), ("2026-08-12", InForce), ("2026-08-13", InForce)])
        .on(WASSENAAR_TEXT)
        .item(kits::ITEM)
        .shared(&[change("designed_for.carries", &[("unknown", Yes), ("none", Yes)])])
        .changes(kits::ROWS),
    Rows::of(Us, "9A012.b.3").on(TEXT_OF_AUGUST).item(kits::ITEM).changes(&[
        holds("makes_unmanned"),
        kits::PURPOSE,
        // Whatever its endurance, gusts and cargo, it is in 9A012.a.
        holds("designed_for.flies_beyond_sight"),
        change(
            "designed_for.endurance",
            &[("10 min", Yes), ("30 min", Yes), ("1 h", Yes), ("3 h", Yes), ("unknown", Yes)],
        ),
        change("designed_for.gust_tolerance", &[("unknown", Yes)]),
        holds("designed_for.flies_beyond_sight").given(&[("designed_for.endurance", "3 h")]),
        holds("designed_for.flies_beyond_sight").given(WITH_A_CAMERA),
        holds("designed_for.flies_beyond_sight").given(WITH_A_LASER),
        holds("designed_for.flies_beyond_sight").given(WITH_AN_ACCELEROMETER),
    ]),
    seen_since_2021(Us, "9A012.b.4").samples(GREAT_HEIGHT),
];

/// The aircraft carries a camera of 6A003.b.3, and so is in 9A012.a.3.
pub const WITH_A_CAMERA: &[(&str, &str)] = &[(
    "designed_for.carries",
    "[{ category = 'infrared_imager', detector = 'image_intensifier', array = 'none', application = 'other', \
     microchannel_pitch = '6 µm', photocathode = 'gallium_arsenide', peak_response = '800 nm' }]",
)];

/// The aircraft carries a laser of 6A005.a.1, and so is in 9A012.a.4.
pub const WITH_A_LASER: &[(&str, &str)] = &[(
    "designed_for.carries",
    "[{ category = 'laser', continuous = true, tunable = false, medium = 'solid_state', \
     wavelength = '140 nm', output_power = '2 W' }]",
)];

/// The aircraft carries an inertial unit with an accelerometer of 7A001.a.1.a, and so is in 9A012.a.5.
pub const WITH_AN_ACCELEROMETER: &[(&str, &str)] = &[(
    "designed_for.carries",
    "[{ category = 'inertial_unit', carries = [{ category = 'accelerometer', angular = false, \
     vibration_or_shock_only = false, acceleration_range = '15 g', bias_stability = '129 µg' }] }]",
)];

crate::tests_of_this_law!();
