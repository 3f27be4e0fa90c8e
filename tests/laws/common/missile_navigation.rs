//! Flight instruments, integrated navigation and satellite navigation receivers
//! for missiles: 7A103.b and .c and 7A105 of the EU and the United States, 9.A.7
//! and 11.A.3 of the MTCR.

use dualuse::Truth::{No, Unknown};

use super::nothing::{RECEIVER, UNIT};
use crate::rows::{Change, Rows, TEXT, above, at_least, at_most, change, fails, holds};

const FAR_DRONE: &str = "designed_for = { category = 'uav', range = '400 km' }";

const AROUND_300_KM: &[&str; 3] = &["299.999 km", "300 km", "300.001 km"];

/// For unmanned aircraft with a range of 300 km or more.
pub const FOR_300_KM: &[Change] = &[at_least("designed_for.range", AROUND_300_KM), NOT_IN_PARTICULAR];

/// For unmanned aircraft with a range of more than 300 km.
pub const FOR_MORE_THAN_300_KM: &[Change] = &[above("designed_for.range", AROUND_300_KM), NOT_IN_PARTICULAR];

const NOT_IN_PARTICULAR: Change =
    change("designed_for", &[("nothing_in_particular", No), ("counter_uas", No), ("unknown", Unknown)]);

pub const FLIGHT_INSTRUMENTS: Rows =
    TEXT.item(&[UNIT, "flight_instruments = true", FAR_DRONE]).changes(&[holds("flight_instruments")]);

pub const INTEGRATED_NAVIGATION: Rows =
    TEXT.item(&[UNIT, "integrated_accuracy = '100 m'", FAR_DRONE]).changes(&[
        at_most("integrated_accuracy", &["199.9 m", "200 m", "200.1 m"]),
        change("integrated_accuracy", &[("none", No)]),
    ]);

pub const RECEIVER_B_1: Rows = TEXT
    .item(&[RECEIVER, "highest_speed = '700 m/s'", "civil_service = true"])
    .changes(&[holds("airborne"), above("highest_speed", &["599.9 m/s", "600 m/s", "600.1 m/s"])]);

pub const RECEIVER_B_2: Rows = TEXT.item(&[RECEIVER, "government_decryption = true"]).changes(&[
    holds("airborne"),
    holds("government_decryption"),
    fails("civil_service"),
]);

pub const RECEIVER_B_3: Rows = TEXT.item(&[RECEIVER, "anti_jam = true"]).changes(&[
    holds("airborne"),
    holds("anti_jam"),
    fails("civil_service"),
]);
