//! The Commerce Control List, 7A994: what is left of navigation and avionics.

use dualuse::Truth::{No, Unknown, Yes};

use crate::common::entry::us;
use crate::common::inertial_units::NOT_7A003;
use crate::common::missile_sensors::UNFIT_GYRO_ON_BOARD;
use crate::common::nothing::{FLIGHT_CONTROLLER, RADIO, RECEIVER, UNIT};
use crate::rows::{Rows, at_least, at_most, change, fails, holds, sample};
use crate::us::ccl::entry_5a991::NOT_5A001;

pub const ROWS: &[Rows] = &[
    us("7A994").item(&[UNIT, "avionic = true"]).shared(NOT_7A003).changes(&[
        holds("avionic"),
        // 7A103.b and .c
        fails("flight_instruments").given(&[("designed_for", FAR_DRONE)]),
        change("integrated_accuracy", &[("200 m", No), ("200.1 m", Yes), ("unknown", Unknown)])
            .given(&[("designed_for", FAR_DRONE)]),
        change("designed_for.range", &[("299.9 km", Yes), ("300 km", No)])
            .given(&[("designed_for", FAR_DRONE), ("flight_instruments", "yes")]),
    ]),
    // XII(d)(1) of the Munitions List; certified, so that 7A003 does not take it.
    us("7A994").samples(&[
        sample(&[UNIT, "avionic = true", "civil_certified = true", "acceleration_range = '30 g'"]).changes(
            &[
                fails("navigation_system"),
                change("unaided_drift_rate", &[("none", Yes), ("2 nmi/h", No), ("unknown", Unknown)]),
                change("unaided_heading_accuracy", &[("none", Yes), ("2°", No), ("unknown", Unknown)]),
                change("unaided_drift_in_8_hours", &[("none", Yes), ("9 nmi", No), ("unknown", Unknown)]),
                at_most("acceleration_range", &["24.99 g", "25 g", "25.01 g"])
                    .given(&[("navigation_system", "yes")]),
            ],
        ),
        sample(&[
            UNIT,
            "avionic = true",
            "civil_certified = true",
            "unaided_drift_rate = '2 nmi/h'",
            "unaided_drift_in_8_hours = '9 nmi'",
            "unaided_heading_accuracy = '2°'",
        ])
        .changes(&[
            at_least("unaided_drift_rate", &["0.279 nmi/h", "0.28 nmi/h", "0.281 nmi/h"]),
            at_least("unaided_drift_in_8_hours", &["0.199 nmi", "0.2 nmi", "0.201 nmi"]),
            at_least("unaided_heading_accuracy", &["0.016042°", "0.016043°", "0.016044°"]),
        ]),
    ]),
    // 7A103.a
    us("7A994")
        .item(&[UNIT, "avionic = true", UNFIT_GYRO_ON_BOARD])
        .changes(&[fails("carries[0].usable_in_missiles")]),
    us("7A994 (receivers)").item(&[RECEIVER]).changes(&[
        fails("government_decryption"),
        fails("military_use"),
        fails("adaptive_antenna"),
        change(
            "designed_for",
            &[("nothing_in_particular", Yes), (FAR_DRONE, Unknown), (MISSILE, No), ("unknown", Unknown)],
        ),
        change("highest_speed", &[("600 m/s", Yes), ("600.1 m/s", No), ("unknown", Unknown)]),
        fails("anti_jam"),
        change("anti_jam", &[("yes", Yes)]).given(&[("civil_service", "yes")]),
    ]),
    us("7A994 (flight controllers)").samples(&[
        sample(&[FLIGHT_CONTROLLER, "automatic_pilot = true"]).changes(&[
            holds("automatic_pilot"),
            fails("swarming"),
            holds("flight_instruments").given(&[("automatic_pilot", "no")]),
            // 7A103.b
            change("designed_for", &[("nothing_in_particular", Yes), (FAR_DRONE, No), ("unknown", Unknown)]),
        ]),
        // What 7A116 takes of automatic pilots, 7A103.b takes too.
        sample(&[
            FLIGHT_CONTROLLER,
            "automatic_pilot = true",
            "designed_for = { category = 'uav', range = '200 km' }",
        ])
        .changes(&[change("designed_for.range", &[("299 km", Yes), ("300 km", No)])]),
    ]),
    us("7A994 (radio)")
        .item(&[RADIO, "airborne = true", "civil_allocated_band = true"])
        .shared(NOT_5A001)
        .changes(&[
            holds("airborne"),
            // 5A991
            change("transfer_rate", &[("45 Mbit/s", Yes), ("45.1 Mbit/s", No)]),
            change("highest_frequency", &[("31 GHz", Yes), ("31.1 GHz", No)])
                .given(&[("earth_station", "yes"), ("civil_allocated_band", "no")]),
            change("highest_frequency", &[("26.5 GHz", Yes), ("26.6 GHz", No)])
                .given(&[("civil_allocated_band", "no")]),
            change("qam_level", &[("4", Yes), ("5", No)]).given(&[("total_transfer_rate", "8.6 Mbit/s")]),
            change("qam_level", &[("16", Yes), ("17", No)]).given(&[("total_transfer_rate", "8.5 Mbit/s")]),
            fails("active_elements").given(&[("phased_array", "yes"), ("highest_frequency", "11 GHz")]),
            fails("mobile_communications"),
            fails("radio_relay").given(&[("highest_frequency", "20 GHz")]),
            // 5A101 and 3A611
            fails("telemetry_or_telecontrol").given(&[("designed_for", FAR_DRONE)]),
            fails("military_use"),
        ]),
];

const MISSILE: &str = "{ category = 'uav', range = '300 km', payload_mass = '500 kg' }";

const FAR_DRONE: &str = "{ category = 'uav', range = '400 km' }";

crate::tests_of_this_law!();
