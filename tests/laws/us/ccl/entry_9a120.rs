//! 9A120: unmanned aircraft with aerosol systems that 9A012 does not specify.

use dualuse::Regime::Us;
use dualuse::Standing::InForce;
use dualuse::Truth::{No, Unknown, Yes};

use crate::common::aerosol;
use crate::common::aircraft::OTHER_THAN_9A012;
use crate::common::first_days::from_2021;
use crate::rows::{Rows, change};
use crate::us::ccl::entry_9a012::{TEXT_OF_AUGUST, WASSENAAR_TEXT};

pub const ROWS: &[Rows] = &[
    from_2021(Us, "9A120")
        .days(&[("2021-09-09", InForce), ("2026-08-12", InForce), ("2026-08-13", InForce)])
        .on(WASSENAAR_TEXT)
        .item(aerosol::ITEM)
        .shared(OTHER_THAN_9A012)
        .changes(aerosol::ROWS),
    law().on(WASSENAAR_TEXT).shared(aerosol::FLIGHT_BEYOND_SIGHT).changes(&[aerosol::NOT_A_MODEL]),
    law().on(TEXT_OF_AUGUST).shared(aerosol::ROWS).changes(&[
        aerosol::NOT_A_MODEL,
        // An aircraft that flies beyond sight is in 9A012, so that a.2 is left with nothing.
        change("flies_beyond_sight", IN_SIGHT),
        change("flies_beyond_sight", IN_SIGHT).given(&[("endurance", "3 h")]),
        change("flies_beyond_sight", IN_SIGHT).given(WITH_A_CAMERA),
        change("flies_beyond_sight", IN_SIGHT).given(WITH_A_LASER),
        change("flies_beyond_sight", IN_SIGHT).given(WITH_AN_ACCELEROMETER),
        change("flies_beyond_sight", &[("yes", No), ("no", No), ("unknown", No)])
            .given(&[("autonomous", "no")]),
        change("autonomous", &[("yes", No), ("no", No)]).given(&[("flies_beyond_sight", "yes")]),
        change("endurance", &[("10 min", Yes), ("75 min", Yes), ("4 h", Yes), ("unknown", Yes)]),
    ]),
];

const fn law() -> Rows {
    Rows::of(Us, "9A120").item(aerosol::ITEM)
}

const IN_SIGHT: &[(&str, dualuse::Truth)] = &[("no", Yes), ("yes", No), ("unknown", Unknown)];

const WITH_A_CAMERA: &[(&str, &str)] = &[(
    "carries",
    "[{ category = 'infrared_imager', detector = 'image_intensifier', array = 'none', application = 'other', \
     microchannel_pitch = '6 µm', photocathode = 'gallium_arsenide', peak_response = '800 nm' }]",
)];

const WITH_A_LASER: &[(&str, &str)] = &[(
    "carries",
    "[{ category = 'laser', continuous = true, tunable = false, medium = 'solid_state', \
     wavelength = '140 nm', output_power = '2 W' }]",
)];

const WITH_AN_ACCELEROMETER: &[(&str, &str)] = &[(
    "carries",
    "[{ category = 'inertial_unit', carries = [{ category = 'accelerometer', angular = false, \
     vibration_or_shock_only = false, acceleration_range = '15 g', bias_stability = '129 µg' }] }]",
)];

crate::tests_of_this_law!();
