//! Flight control systems and automatic pilots: 7A116, 7A117 and 7A103.b of the
//! EU and the United States; magnetic heading sensors: 7A103.d, 7A107, 9.A.8.

use dualuse::Truth::{No, Unknown, Yes};

use super::nothing::{FLIGHT_CONTROLLER, UNIT};
use crate::rows::{Change, Rows, TEXT, above, at_least, below, change, holds};

/// For an unmanned aircraft that takes 500 kg of payload and more to 300 km and farther.
pub const FOR_A_MISSILE: &str =
    "designed_for = { category = 'uav', range = '400 km', payload_mass = '600 kg' }";

pub const FOR_500_KG_AND_300_KM: &[Change] = &[
    at_least("designed_for.range", &["299.999 km", "300 km", "300.001 km"]),
    at_least("designed_for.payload_mass", &["499.999 kg", "500 kg", "500.001 kg"]),
    change("designed_for", &[("nothing_in_particular", No), ("counter_uas", No), ("unknown", Unknown)]),
];

pub const FLIGHT_CONTROL_SYSTEM: Rows = TEXT
    .item(&[FLIGHT_CONTROLLER, "flight_control_system = true", FOR_A_MISSILE])
    .changes(&[holds("flight_control_system"), change("automatic_pilot", &[("yes", Yes)])]);

pub const ATTITUDE_CONTROL: Rows = TEXT
    .item(&[FLIGHT_CONTROLLER, "attitude_control = true", FOR_A_MISSILE])
    .changes(&[holds("attitude_control")]);

pub const SERVO_VALVE: Rows = TEXT
    .item(&[FLIGHT_CONTROLLER, "servo_valve = true", "vibration = '12 g'", FOR_A_MISSILE])
    .changes(&[holds("servo_valve"), above("vibration", &["9.99 g", "10 g", "10.01 g"])]);

pub const AUTOMATIC_PILOT: Rows = TEXT
    .item(&[
        FLIGHT_CONTROLLER,
        "automatic_pilot = true",
        "designed_for = { category = 'uav', range = '400 km' }",
    ])
    .changes(&[
        holds("automatic_pilot"),
        holds("flight_instruments").given(&[("automatic_pilot", "no")]),
        // The payload is no matter.
        change("designed_for.payload_mass", &[("1 kg", Yes), ("unknown", Yes)]),
    ]);

pub const MAGNETIC_HEADING: Rows = TEXT
    .item(&[
        UNIT,
        "magnetic_heading_accuracy = '0.3°'",
        "magnetic_tilt_compensation = true",
        "magnetic_for_flight_control = true",
    ])
    .changes(&[
        below("magnetic_heading_accuracy", &["0.499°", "0.5°", "0.501°"]),
        change("magnetic_heading_accuracy", &[("none", No)]),
        holds("magnetic_tilt_compensation"),
        holds("magnetic_for_flight_control"),
    ]);
